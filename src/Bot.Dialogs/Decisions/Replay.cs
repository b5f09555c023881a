using System.Globalization;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Decisions;

/// <summary>Runs a recorded turn again (DESIGN §4), and says what is not as it was.</summary>
public static class Replay
{
    /// <summary>A probability may differ by this much where encoders run on other processors.</summary>
    private const double Tolerance = 0.0005;

    /// <summary>The record's turn on <paramref name="knowledge"/>.</summary>
    public static DecisionTrace Run(DecisionTrace recorded, Dialog dialog, IKnowledgeSnapshot knowledge)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(dialog);
        return dialog
            .Run(
                new DialogRequest
                {
                    Text = recorded.RedactedText,
                    Messages = recorded.Apart is { } apart ? [apart] : [],
                    State = recorded.StateBefore,
                    Channel = recorded.Channel,
                    Department = recorded.Department,
                    ClientLanguage = LanguageForms.FromTag(recorded.ClientLanguage),
                    WaitsForPerson = recorded.WaitsForPerson,
                    Day = recorded.Day,
                    Arrival = Enum.TryParse<Arrival>(recorded.Arrival, out var arrival) ? arrival : Arrival.Words,
                },
                knowledge
            )
            .Trace;
    }

    /// <summary>What of the decision is another one now; empty when it is the same.</summary>
    public static IReadOnlyList<ReplayDifference> Decision(DecisionTrace recorded, DecisionTrace again)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(again);
        return Different(
            ("outcome", recorded.Outcome, again.Outcome),
            ("reason", recorded.Reason, again.Reason),
            ("reply language", recorded.ReplyLanguage, again.ReplyLanguage),
            ("entry", Entries(recorded), Entries(again)),
            ("danger", Heard(recorded.Danger), Heard(again.Danger)),
            ("attack", Heard(recorded.Attack), Heard(again.Attack)),
            ("hand-off", recorded.Handoff ?? "", again.Handoff ?? ""),
            (
                "confidence",
                Number(recorded.Confidence),
                Math.Abs((recorded.Confidence ?? -1) - (again.Confidence ?? -1)) <= Tolerance
                    ? Number(recorded.Confidence)
                    : Number(again.Confidence)
            )
        );
    }

    /// <summary>What the decision rests on that is another now: knowledge, thresholds, encoders, rules.</summary>
    public static IReadOnlyList<ReplayDifference> Ground(DecisionTrace recorded, DecisionTrace again)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(again);
        return Different(
            ("knowledge", recorded.Knowledge, again.Knowledge),
            ("answer threshold", Number(recorded.AnswerThreshold), Number(again.AnswerThreshold)),
            ("answer threshold, alone", Number(recorded.AnswerAloneThreshold), Number(again.AnswerAloneThreshold)),
            ("clarify threshold", Number(recorded.ClarifyThreshold), Number(again.ClarifyThreshold)),
            ("danger detectors", Detectors(recorded.Danger), Detectors(again.Danger)),
            ("attack detectors", Detectors(recorded.Attack), Detectors(again.Attack)),
            ("encoders", string.Join(", ", recorded.Models), string.Join(", ", again.Models)),
            ("engine", recorded.Engine, again.Engine)
        );
    }

    private static ReplayDifference[] Different(params (string What, string Before, string Now)[] parts) =>
        [.. parts.Where(p => p.Before != p.Now).Select(p => new ReplayDifference(p.What, p.Before, p.Now))];

    private static string Heard(GuardTrace? trace) =>
        trace is { Level: not "none" } heard ? $"{heard.Level} {heard.Kind} {heard.Rule}" : "";

    private static string Detectors(GuardTrace? trace) => trace is { } read ? $"{read.Detectors} {read.Version}".TrimEnd() : "";

    private static string Entries(DecisionTrace trace) => string.Join(", ", trace.Entries.Select(e => $"{e.Entry} {e.Digest}"));

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
