namespace Bot.Dialogs.Speech;

/// <summary>A reply as it is spoken: pages in order. The first is said at once, each other one when the caller says "next".</summary>
/// <param name="Pages">At least one unless there was nothing to say.</param>
/// <param name="Links">The pages on the web that the reply named, for a text message; never said.</param>
public sealed record SpokenReply(IReadOnlyList<SpokenPage> Pages, IReadOnlyList<string> Links)
{
    /// <summary>A page has fewer words than this.</summary>
    public const int WordLimit = 40;

    /// <summary>At most so many choices are offered at once.</summary>
    public const int MostChoices = 3;

    /// <summary>Shapes a written reply for the ear.</summary>
    /// <param name="markdown">The reply, Markdown or plain.</param>
    /// <param name="offers">Its chips, in order; more than three are offered three at a time.</param>
    /// <param name="language">The language of the call.</param>
    /// <param name="links">
    /// The web pages that the reply names, where <paramref name="markdown"/> leaves them out; null: those that it names.
    /// </param>
    /// <param name="byText">Whether a text message with those web pages can be offered.</param>
    public static SpokenReply Of(
        string markdown,
        IReadOnlyList<SpokenChoiceOffer> offers,
        SpeechLanguage language,
        IReadOnlyList<string>? links = null,
        bool byText = false
    )
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(offers);
        var (written, named) = WrittenPieces.Of(markdown);
        var pages = Web(links ?? named);
        var paging = new SpokenPaging(language);
        // A numbered question that is also a chip is said once, with its key.
        paging.Say([.. written.Where(p => p.Item is null || !offers.Any(o => o.Label == p.Text))]);
        paging.Offer(offers);
        if (pages.Count > 0)
        {
            paging.OfferRepeat(byText);
        }

        return new(paging.Pages(), pages);
    }

    /// <summary>The web pages that a written reply names.</summary>
    public static IReadOnlyList<string> LinksOf(string markdown) => Web(WrittenPieces.Of(markdown).Links);

    // A number to call or an address to write to is said; only pages are not.
    private static IReadOnlyList<string> Web(IReadOnlyList<string> links) =>
        [
            .. links
                .Where(l =>
                    l.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                    || l.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                )
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>
    /// Whether the written reply has a list or table of its own, which is told item by item; a list of its chips is none.
    /// </summary>
    public static bool HasList(string markdown, IReadOnlyList<SpokenChoiceOffer> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        return WrittenPieces.Of(markdown).Pieces.Any(p => p.Item is not null && !offers.Any(o => o.Label == p.Text));
    }
}
