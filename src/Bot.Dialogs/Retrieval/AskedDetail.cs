using Bot.Dialogs.Language;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// A fee or a time that a question asks for in plain words. The nearest entry of the right topic is no answer when it tells of something
/// else: "how much is a guesthouse licence" is not answered by the fine for having none.
/// </summary>
internal sealed class AskedDetail
{
    private static readonly Lexicon Lexicon = Lexicon.Load("detail");

    private static readonly AskedDetail[] Known =
    [
        new(Facets.Fee, [Facets.Fee, Facets.Amount, Facets.Exemption]),
        new(Facets.Time, [Facets.Time, Facets.Deadline, Facets.Validity, Facets.Status]),
    ];

    private static readonly string[] Conditions =
    [
        Facets.Eligibility,
        Facets.Rules,
        Facets.Amount,
        Facets.Change,
        Facets.Penalty,
        Facets.Exemption,
        Facets.Loss,
    ];

    private readonly string[] _facets;

    private AskedDetail(string name, string[] facets) => (Name, _facets) = (name, facets);

    /// <summary>The facet asked for.</summary>
    public string Name { get; }

    /// <summary>The one detail that the question asks for; null when it asks for none, or for several at once.</summary>
    public static AskedDetail? Of(MessageView question) =>
        Known.Where(detail => Lexicon[detail.Name].IsIn(question)).ToArray() is [var only] ? only : null;

    /// <summary>Whether the entry's facet is the detail's own.</summary>
    public bool IsFacetOf(Entry entry) => _facets.Contains(entry.Facet);

    /// <summary>
    /// Whether the entry tells the detail: by its facet, or by what its answer holds. A fine is the price of no permission.
    /// </summary>
    /// <param name="entry">What would be answered.</param>
    /// <param name="text">Its question and answer in the language of the reply.</param>
    /// <param name="title">Its article's title in the same language.</param>
    /// <param name="question">What was asked.</param>
    public bool IsToldBy(Entry entry, EntryText text, string title, MessageView question)
    {
        if (IsFacetOf(entry) || Lexicon[Lexicon["wait"].IsIn(question) ? "wait" : Name].IsIn(MessageView.Of(text.Question)))
        {
            return true;
        }

        var answer = MessageView.Of(text.Answer);
        return Lexicon[$"{Name}-told"].IsIn(answer)
            && (Name == Facets.Fee ? IsNoFine(entry, title, question) : IsOfTheWait(entry, answer, question));
    }

    private static bool IsNoFine(Entry entry, string title, MessageView question) =>
        entry.Facet != Facets.Penalty
        || Lexicon["penalty"].IsIn(question)
        || !(Lexicon["permission"].IsIn(question) || Lexicon["permission"].IsIn(MessageView.Of(title)));

    // "How long does it take?" is not told by an age or by the years that one must have lived here.
    private static bool IsOfTheWait(Entry entry, MessageView answer, MessageView question) =>
        !Conditions.Contains(entry.Facet) || !Lexicon["wait"].IsIn(question) || Lexicon["wait-told"].IsIn(answer);
}
