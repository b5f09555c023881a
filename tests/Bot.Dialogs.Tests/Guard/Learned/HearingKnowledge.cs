using Bot.Dialogs.Guard.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.Tests.Guard.Learned;

/// <summary>
/// The test's snapshot with an encoder that is not there: every text gets a vector of a shipped model's own that it finds as alarming as
/// the test wants.
/// </summary>
internal sealed class HearingKnowledge : OverKnowledge
{
    private static readonly Lazy<(float[] Harmless, float[] Half, float[] Sure)> Danger = new(() =>
        Find(Head(DangerModel.Current), Head(AttackModel.Current))
    );
    private static readonly Lazy<(float[] Harmless, float[] Half, float[] Sure)> Attack = new(() =>
        Find(Head(AttackModel.Current), Head(DangerModel.Current))
    );
    private readonly Func<string, string> _level;
    private readonly bool _attack;

    /// <param name="level">Of a text: none, ask or act.</param>
    /// <param name="attack">Whether it is heard as an attack, not as danger.</param>
    public HearingKnowledge(Func<string, string> level, bool attack = false) => (_level, _attack) = (level, attack);

    public List<string> Encoded { get; } = [];

    public override SentenceVector Encode(string text, bool chinese, EncodingMemory memory)
    {
        Encoded.Add(text);
        var (harmless, half, sure) = (_attack ? Attack : Danger).Value;
        return new(
            Head(DangerModel.Current).Encoders,
            _level(text) switch
            {
                "act" => sure,
                "ask" => half,
                _ => harmless,
            }
        );
    }

    // Of what the other model hears nothing in: the most harmless of its support vectors, the most alarming, and one between two that it is
    // half sure of.
    private static (float[] Harmless, float[] Half, float[] Sure) Find(GuardHead head, GuardHead other)
    {
        bool IsQuiet(float[] vector) => Probability(other, vector) < other.Ask / 3;
        var ordered = Enumerable
            .Range(0, head.Support.Count)
            .Select(head.Support.Vector)
            .Where(IsQuiet)
            .OrderBy(v => head.Score(v))
            .ToArray();
        var half = ordered
            .Reverse()
            .Select(sure =>
                Enumerable
                    .Range(0, 200)
                    .Select(i => Mix(ordered[0], sure, i / 200f))
                    .First(v => Probability(head, v) > (head.Ask + head.Act) / 2)
            )
            .First(v => IsQuiet(v) && Probability(head, v) < head.Act);
        return (ordered[0], half, ordered[^1]);
    }

    private static float[] Mix(float[] from, float[] to, float share)
    {
        float[] mixed = [.. from.Zip(to, (a, b) => ((1 - share) * a) + (share * b))];
        var length = MathF.Sqrt(mixed.Sum(v => v * v));
        return [.. mixed.Select(v => v / length)];
    }

    private static double Probability(GuardHead head, float[] vector) => head.Probability(head.Score(vector), ListEvidence.None);

    private static GuardHead Head(GuardModel model) =>
        model.Heads.First(h => h.Encoders.StartsWith("bge-small-zh", StringComparison.Ordinal));
}
