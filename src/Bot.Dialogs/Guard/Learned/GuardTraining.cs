using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Learned;

/// <summary><c>bot guard train</c>: the contents of <c>danger.model</c> and <c>attack.model</c>.</summary>
public static class GuardTraining
{
    /// <summary>One way of asking in so many is learned from: they are many, and much alike.</summary>
    private const int AskingStep = 10;

    /// <summary>What can be trained, by name.</summary>
    public static IReadOnlyList<string> Subjects { get; } = [DangerModel.Subject.Name, AttackModel.Subject.Name];

    /// <summary>Trains a head for each set of encoders that a program may have.</summary>
    /// <param name="subject">One of <see cref="Subjects"/>.</param>
    /// <param name="folder">The training files: a folder a subject.</param>
    /// <param name="golden">Golden questions of the development part.</param>
    /// <param name="knowledge">For its ways of asking.</param>
    /// <param name="encoders">All encoders.</param>
    /// <exception cref="JsonException">A line of a training file is not valid; the message names file and line.</exception>
    public static GuardTrainingResult Run(
        string subject,
        string folder,
        IReadOnlyList<string> golden,
        KnowledgeBase knowledge,
        EncoderSet encoders
    )
    {
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(encoders);
        var learned = subject == AttackModel.Subject.Name ? AttackModel.Subject : DangerModel.Subject;
        var examples = Read(learned, folder);
        string[] askings =
        [
            .. knowledge
                .Articles.SelectMany(a => a.Entries)
                .SelectMany(e => new[] { e.English, e.Chinese })
                .OfType<EntryText>()
                .SelectMany(t => t.Ask.Prepend(t.Question)),
        ];

        // Nobody in danger attacks, and what sounds like danger sounds rude at times.
        string[] others = learned == AttackModel.Subject ? [.. Read(DangerModel.Subject, folder).Select(e => e.Text)] : [];
        var heads = new List<GuardHead>();
        foreach (var chinese in new[] { false, true })
        {
            var rows = TrainingRows.Of(
                [.. examples.Where(e => IsChinese(e.Text) == chinese)],
                [.. golden.Where(t => IsChinese(t) == chinese)],
                [
                    .. askings.Where(t => IsChinese(t) == chinese).Distinct(StringComparer.Ordinal).Where((_, i) => i % AskingStep == 0),
                    .. others.Where(t => IsChinese(t) == chinese),
                ]
            );
            for (var count = encoders.For(chinese).Count; count > 0; count--)
            {
                // Whoever has fewer encoders has the first of them.
                var some = chinese
                    ? new EncoderSet([], [.. encoders.Chinese.Take(count)])
                    : new EncoderSet([.. encoders.English.Take(count)], []);
                heads.Add(new HeadTraining(learned, rows, chinese, some).Run());
            }
        }

        var file = GuardModel.Write(heads);
        return new(file, Convert.ToHexStringLower(SHA256.HashData(file)), [.. heads.Select(Line)]);
    }

    private static List<GuardExample> Read(GuardSubject subject, string folder) =>
        GuardExample.Read(Path.Combine(folder, subject.Name), subject.Kinds);

    private static bool IsChinese(string text) => LanguageIdentifier.Identify(text).Form.IsChinese();

    private static string Line(GuardHead head) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{head.Encoders}: of {head.Figures!.Heard} to be heard {head.Figures!.Asked:P1} asked or acted at (act {head.Figures!.Acted:P1})"
                + $", of {head.Figures!.LookAlikes} look-alikes {head.Figures!.LookAlikesAsked:P1} (act {head.Figures!.LookAlikesActed:P1})"
                + $", of {head.Figures!.Golden} golden {head.Figures!.GoldenAsked:P2} (act {head.Figures!.GoldenActed:P2})"
                + $", right kind {head.Figures!.RightKind:P1}; ask {head.Ask:0.0000}, act {head.Act:0.0000}"
                + $", {head.Weights.Length} support vectors"
        );
}
