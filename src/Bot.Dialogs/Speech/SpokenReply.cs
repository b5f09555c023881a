namespace Bot.Dialogs.Speech;

/// <summary>A reply as it is spoken: pages in order, of which the first is said and the others on the word "next".</summary>
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
    public static SpokenReply Of(string markdown, IReadOnlyList<SpokenChoiceOffer> offers, SpeechLanguage language)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(offers);
        var (written, links) = WrittenPieces.Of(markdown);
        var paging = new SpokenPaging(language);
        // A numbered question that is also a chip is said once, with its key.
        paging.Say([.. written.Where(p => p.Item is null || !offers.Any(o => o.Label == p.Text))]);
        paging.Offer(offers);
        if (links.Count > 0)
        {
            paging.OfferRepeat();
        }

        return new(paging.Pages(), links);
    }

    /// <summary>Whether the written reply has a list or table of its own, which is told item by item; a list of its chips is none.</summary>
    public static bool HasList(string markdown, IReadOnlyList<SpokenChoiceOffer> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        return WrittenPieces.Of(markdown).Pieces.Any(p => p.Item is not null && !offers.Any(o => o.Label == p.Text));
    }
}
