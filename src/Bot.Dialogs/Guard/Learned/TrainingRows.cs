using System.Text;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>Lays out what is learned from: the examples as written and as speech is heard, the sentences of harmless ones, and harmless questions of our own.</summary>
internal static class TrainingRows
{
    private const float GoldenShare = 0.5f, HeardShare = 0.5f, SentenceShare = 0.5f;

    /// <summary>Ways of asking are many and alike: every so manieth is enough.</summary>
    private const int AskingStep = 10;

    /// <param name="examples">Of one language.</param>
    /// <param name="golden">Golden questions of the same language.</param>
    /// <param name="askings">Ways of asking of the same language.</param>
    public static List<TrainingRow> Of(IReadOnlyList<DangerExample> examples, IReadOnlyList<string> golden, IReadOnlyList<string> askings)
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

            // Every sentence of a harmless story is harmless, however it sounds alone; of a dangerous one most are, too, and nobody says which.
            if (!example.IsDanger)
            {
                rows.AddRange(MessageParts.Of(example.Text).Skip(1).Select(s => new TrainingRow(group, s, DangerExample.None, SentenceShare, TrainingSet.Sentence)));
            }
        }

        foreach (var question in golden)
        {
            rows.Add(new(rows.Count, question, DangerExample.None, GoldenShare, TrainingSet.Golden));
        }

        foreach (var asking in askings.Distinct(StringComparer.Ordinal).Where((_, i) => i % AskingStep == 0))
        {
            rows.Add(new(rows.Count, asking, DangerExample.None, 1, TrainingSet.Asking));
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
