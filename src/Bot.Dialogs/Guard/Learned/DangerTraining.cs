using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Learned;

/// <summary><c>bot guard train</c>: the contents of <c>danger.model</c>.</summary>
public static class DangerTraining
{
    /// <summary>Trains a head for each set of encoders that a program may have.</summary>
    /// <param name="folder"><c>training/danger</c>.</param>
    /// <param name="golden">Golden questions of the development part.</param>
    /// <param name="knowledge">For its ways of asking.</param>
    /// <param name="encoders">All encoders.</param>
    /// <exception cref="JsonException">A line of the training file is not valid; the message names file and line.</exception>
    public static DangerTrainingResult Run(string folder, IReadOnlyList<string> golden, KnowledgeBase knowledge, EncoderSet encoders)
    {
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(encoders);
        var examples = DangerExample.Read(folder);
        string[] askings = [.. knowledge.Articles.SelectMany(a => a.Entries).SelectMany(e => new[] { e.English, e.Chinese }).OfType<EntryText>().SelectMany(t => t.Ask.Prepend(t.Question))];
        var heads = new List<DangerHead>();
        foreach (var chinese in new[] { false, true })
        {
            var rows = TrainingRows.Of(
                [.. examples.Where(e => IsChinese(e.Text) == chinese)], [.. golden.Where(t => IsChinese(t) == chinese)], [.. askings.Where(t => IsChinese(t) == chinese)]);
            for (var count = encoders.For(chinese).Count; count > 0; count--)
            {
                // Whoever has fewer encoders has the first of them.
                var some = chinese ? new EncoderSet([], [.. encoders.Chinese.Take(count)]) : new EncoderSet([.. encoders.English.Take(count)], []);
                heads.Add(new HeadTraining(rows, chinese, some).Run(new DangerLimits()));
            }
        }

        var file = DangerModel.Write(heads);
        return new(file, Convert.ToHexStringLower(SHA256.HashData(file)), [.. heads.Select(Line)]);
    }

    private static bool IsChinese(string text) => LanguageIdentifier.Identify(text).Form.IsChinese();

    private static string Line(DangerHead head) => string.Create(
        CultureInfo.InvariantCulture,
        $"{head.Encoders}: of {head.Figures!.Dangers} dangers {head.Figures!.Asked:P1} asked or acted at (act {head.Figures!.Acted:P1}), of {head.Figures!.LookAlikes} look-alikes {head.Figures!.LookAlikesAsked:P1} (act {head.Figures!.LookAlikesActed:P1}), of {head.Figures!.Golden} golden {head.Figures!.GoldenAsked:P2} (act {head.Figures!.GoldenActed:P2}), right kind {head.Figures!.RightKind:P1}; ask {head.Ask:0.0000}, act {head.Act:0.0000}, {head.Weights.Length} support vectors");
}
