using System.Text;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// Lays out what is learned from: the examples as written and as speech is heard, the sentences of harmless ones, and further harmless
/// messages.
/// </summary>
internal static class TrainingRows
{
    private const float GoldenShare = 0.5f,
        HeardShare = 0.5f,
        SentenceShare = 0.5f;

    /// <param name="examples">Of one language.</param>
    /// <param name="golden">Golden questions of the same language.</param>
    /// <param name="harmless">Further harmless messages of the same language: ways of asking, and what other subjects learn from.</param>
    public static List<TrainingRow> Of(IReadOnlyList<GuardExample> examples, IReadOnlyList<string> golden, IReadOnlyList<string> harmless)
    {
        var rows = new List<TrainingRow>();
        foreach (var example in examples.DistinctBy(e => e.Text, StringComparer.Ordinal))
        {
            var group = rows.Count;
            rows.Add(new(group, example.Text, example.Kind, 1, TrainingSet.Example));
            if (Heard(example.Text) is var heard && heard != example.Text)
            {
                rows.Add(new(group, heard, example.Kind, HeardShare, TrainingSet.Heard));
            }

            // Every sentence of a harmless story is harmless, however it sounds alone; of another one most are, too, and nobody says which.
            if (example.IsHarmless)
            {
                rows.AddRange(
                    MessageParts
                        .Of(example.Text)
                        .Skip(1)
                        .Select(s => new TrainingRow(group, s, GuardExample.None, SentenceShare, TrainingSet.Sentence))
                );
            }
        }

        foreach (var question in golden)
        {
            rows.Add(new(rows.Count, question, GuardExample.None, GoldenShare, TrainingSet.Golden));
        }

        foreach (var text in harmless)
        {
            rows.Add(new(rows.Count, text, GuardExample.None, 1, TrainingSet.Harmless));
        }

        return rows;
    }

    // Speech comes without marks.
    private static string Heard(string text)
    {
        var heard = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            heard.Append(char.IsPunctuation(c) && c is not ('\'' or '’') ? ' ' : c);
        }

        return heard.Replace("  ", " ").ToString().Trim();
    }
}
