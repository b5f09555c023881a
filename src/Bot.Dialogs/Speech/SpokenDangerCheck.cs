namespace Bot.Dialogs.Speech;

/// <summary>
/// A reply that asks whether someone is in danger, for the ear. The question, the numbers to call and the keys of yes and no are said first
/// and at once. What stands beneath the question follows; its further pages wait for "next", as those of any answer do.
/// </summary>
/// <param name="AtOnce">How many of the pages are said without being asked for.</param>
/// <param name="Pages">In order.</param>
/// <param name="Links">The pages on the web that the answer beneath names.</param>
public sealed record SpokenDangerCheck(int AtOnce, IReadOnlyList<SpokenPage> Pages, IReadOnlyList<string> Links)
{
    /// <param name="markdown">The reply: the question, its numbers as a list or in its line, then one sentence, or the answer with a
    /// sentence before it.</param>
    /// <param name="offers">Its chips; yes and no are the first two.</param>
    /// <param name="language">The language of the call.</param>
    /// <param name="byText">Whether a text message with the pages can be offered.</param>
    public static SpokenDangerCheck Of(
        string markdown,
        IReadOnlyList<SpokenChoiceOffer> offers,
        SpeechLanguage language,
        bool byText = false
    )
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(offers);
        var (question, beneath) = Parted(markdown);
        var keys = new SpokenPaging(language);
        keys.Offer([.. offers.Take(SpokenReply.MostChoices)]);
        var choices = keys.Pages();
        var rest = SpokenReply.Of(beneath, [.. offers.Skip(SpokenReply.MostChoices)], language, byText: byText);

        var asked = SpokenUrgent.Pages(WrittenPieces.Of(question).Pieces, language);

        // One sentence beneath says what to do when nobody is in danger: it leads to the keys. An answer comes after them.
        var isAlone = WrittenPieces.Of(beneath).Pieces.Count <= 1;
        IReadOnlyList<SpokenPage> pages = isAlone ? [.. asked, .. rest.Pages, .. choices] : [.. asked, .. choices, .. rest.Pages];
        var atOnce = isAlone ? pages.Count : asked.Count + choices.Count + Math.Min(1, rest.Pages.Count);

        // The keys hold from the first word on, until a later page gives them another meaning.
        var held = choices.Count > 0 ? choices[^1].Choices : [];
        return new(atOnce, [.. pages.Select(page => page.Choices.Count > 0 ? page : page with { Choices = held })], rest.Links);
    }

    // The question's own list follows it at once; without one its numbers stand in its line.
    private static (string Question, string Beneath) Parted(string markdown)
    {
        var parts = markdown.Split("\n\n");
        var length = parts.Length > 1 && parts[1].StartsWith("- ", StringComparison.Ordinal) ? 2 : 1;
        return (string.Join("\n\n", parts.Take(length)), string.Join("\n\n", parts.Skip(length)));
    }
}
