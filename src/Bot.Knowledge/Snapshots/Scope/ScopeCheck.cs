using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// Notices that a question is of another place, another body or another year than the entry speaks of: such near misses share
/// most words with a covered procedure and yet have no answer here.
/// </summary>
internal sealed class ScopeCheck
{
    public static readonly ScopeCheck Instance = new(PlaceModel.Current);

    private readonly PlaceModel _model;

    public ScopeCheck(PlaceModel model) => _model = model;

    /// <summary>
    /// Reads a question once, for all documents that it is compared with. A document is out of its scope when the question asks of
    /// something of the list, or of a year, that the document never mentions. A place that someone or something merely comes from, is in
    /// or goes to does not count, nor a means of payment.
    /// </summary>
    public Func<RetrievalDocument, bool> Of(string question)
    {
        var readable = OtherPlaces.Readable(question);
        string[] names = [.. AskedOf(readable)];
        string[] times = [.. AskedTime.In(readable)];
        return document =>
            names.Any(name => !SpeaksOf(document, name))
            || (
                times.Length > 0
                && string.Join('\n', document.Aliases.Prepend(Told(document))) is var said
                && times.Any(time => !Mentions(said, time))
            );
    }

    /// <summary>The same for one document.</summary>
    public bool IsOutOfScope(string question, RetrievalDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(question)(document);
    }

    // The names whose own service is asked for.
    private IEnumerable<string> AskedOf(string readable)
    {
        var names = OtherPlaces.In(readable);
        return names.Where((_, i) => _model.IsAskedOf(readable, names, i)).Select(n => n.Name).Distinct(StringComparer.Ordinal);
    }

    // A way of asking speaks of a place only when it asks for a service of it: "I worked in Singapore" does not.
    private bool SpeaksOf(RetrievalDocument document, string name) =>
        Mentions(Told(document), name)
        || document.Aliases.Any(a => OtherPlaces.Readable(a) is var alias && Mentions(alias, name) && AskedOf(alias).Contains(name));

    private static string Told(RetrievalDocument document) => string.Join('\n', document.Title, document.Question, document.Answer);

    // An English name as whole words.
    private static bool Mentions(string text, string name)
    {
        var readable = OtherPlaces.Readable(text);
        for (
            var at = readable.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = readable.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
        {
            if (name[0] > 0x7f || !(IsOfAWord(readable, at - 1) || IsOfAWord(readable, at + name.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAWord(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);
}
