using System.Text.RegularExpressions;
using Bot.Dialogs.Compose;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Guard;
using Bot.Dialogs.Guard.Attacks;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Language;
using Bot.Dialogs.OpeningHours;
using Bot.Dialogs.Privacy;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Routing;
using Bot.Dialogs.Topics;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Turns;

/// <summary>
/// One turn, from words to reply (DESIGN §3). The deciding steps run in order until one of them ends the turn: <c>Normalise → Identify
/// language → Guard → Other language → Route → Opening hours → Asked detail → Retrieve → Topic → Decide</c>. Then the composing steps all
/// run: <c>Told → Attack in doubt → After help → Danger in doubt → Policy → Compose → Check</c>.
/// <para>
/// The same request on the same snapshot gives the same result: a turn uses no store and no network. The clock is read for timings, and for
/// the day when the request names none (an answer says when its article's review date has passed). Safe for many threads.
/// </para>
/// </summary>
public sealed class Dialog(TimeProvider time, HandoffSettings? handoff = null)
{
    /// <summary>The deciding steps, in order; the first that ends the turn is the last to run.</summary>
    internal IReadOnlyList<ITurnStep> Deciding { get; init; } =
    [
        new NormaliseStep(),
        new LanguageStep(),
        new GuardStep(),
        new OtherLanguageStep(),
        new RouteStep(handoff ?? new()),
        new OpeningHoursStep(handoff ?? new()),
        new AskedDetailStep(),
        new RetrieveStep(),
        new TopicStep(),
        new DecideStep(handoff ?? new()),
    ];

    private readonly ITurnStep[] _composing =
    [
        new ToldStep(),
        new AttackDoubtStep(),
        new AfterHelpStep(),
        new DangerCheckStep(),
        new PolicyStep(handoff ?? new()),
        new ComposeStep(),
        new CheckStep(),
    ];

    /// <summary>Identifies this build of the rules, for the decision record.</summary>
    internal static string Engine { get; } = typeof(Dialog).Assembly.ManifestModule.ModuleVersionId.ToString("n");

    public DialogResult Run(DialogRequest request, IKnowledgeSnapshot knowledge)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(knowledge);
        var turn = new Turn(request, knowledge) { Today = request.Day ?? HongKongTime.DayOf(time.GetUtcNow()) };
        var timings = new Dictionary<string, double>(StringComparer.Ordinal);
        var start = time.GetTimestamp();
        foreach (var step in Deciding)
        {
            if (turn.Ended)
            {
                break;
            }

            RunInTime(step, turn, timings);
        }

        if (!turn.Ended)
        {
            // The step that would have ended it ran out of time. Nothing found in time is no answer.
            turn.End(Outcome.NoAnswer, Reasons.OutOfTime);
        }

        foreach (var step in _composing)
        {
            Run(step, turn, timings);
        }

        var elapsed = time.GetElapsedTime(start).TotalMilliseconds;
        return new DialogResult
        {
            Outcome = turn.Ending.Outcome,
            Reason = turn.Ending.Reason,
            Reply = turn.Reply!,
            State = turn.State,
            Handoff = turn.Handoff,
            Trace = Trace(turn, timings, elapsed),
        };
    }

    /// <summary>Loads word lists and texts and runs the encoders once, so that the first resident does not wait for it.</summary>
    public void WarmUp(IKnowledgeSnapshot knowledge)
    {
        foreach (var text in WarmUpTexts)
        {
            _ = Run(new DialogRequest { Text = text }, knowledge);
        }
    }

    // One of each language, through every step.
    private static readonly string[] WarmUpTexts = ["How do I renew my driving licence?", "點樣續領車牌？", "怎么换领身份证？"];

    // A step whose pattern ran out of time counts as having found nothing. The steps that hide personal data and detect danger are
    // different: they handle it themselves.
    private void RunInTime(ITurnStep step, Turn turn, Dictionary<string, double> timings)
    {
        try
        {
            Run(step, turn, timings);
        }
        catch (RegexMatchTimeoutException) when (step is not (NormaliseStep or GuardStep))
        {
            turn.RanOutOfTime = true;
            turn.Signals.Add($"out_of_time:{step.Name}");
        }
    }

    private void Run(ITurnStep step, Turn turn, Dictionary<string, double> timings)
    {
        var start = time.GetTimestamp();
        turn.Step = step.Name;
        step.Run(turn);
        timings[step.Name] = Math.Round(time.GetElapsedTime(start).TotalMilliseconds, 3);
    }

    private static DecisionTrace Trace(Turn turn, Dictionary<string, double> timings, double elapsed) =>
        new()
        {
            RedactedText = turn.Words.Text,
            Apart = turn.Guard.Apart,
            Danger = turn.Guard.DangerTrace,
            Attack = turn.Guard.AttackTrace,
            Query = turn.Search?.Result.Query,
            Heard = turn.Search?.Result.Heard ?? [],
            Language = turn.Language.Read.Form.Tag(),
            LanguageConfidence = turn.Language.Read.Confidence,
            ReplyLanguage = turn.Language.Reply.Tag(),
            Outcome = turn.Ending.Outcome.Word(),
            Reason = turn.Ending.Reason,
            DecidedBy = turn.Ending.DecidedBy,
            Channel = turn.Request.Channel,
            Arrival = turn.Request.Arrival.ToString(),
            Engine = Engine,
            Handoff = turn.Handoff?.Reason,
            Department = turn.Request.Department,
            Candidates =
            [
                .. (turn.Search?.Candidates ?? []).Select(c => new CandidateTrace(
                    c.ArticleId,
                    c.EntryId,
                    c.Confidence,
                    c.Score,
                    c.Features
                )),
            ],
            Confidence = turn.Search?.Confidence,
            AnswerThreshold = turn.Knowledge.Thresholds.Answer,
            AnswerAloneThreshold = turn.Knowledge.Thresholds.AnswerAlone,
            ClarifyThreshold = turn.Knowledge.Thresholds.Clarify,
            MaxWrong = turn.Knowledge.Thresholds.MaxWrong,
            UsedEncoders = turn.Search?.Result.UsedEncoders ?? false,
            Knowledge = turn.Knowledge.Version,
            Models = turn.Knowledge.Models,
            Entries = turn.Reply!.Entries,
            PersonalData = [.. turn.Words.PersonalData.Select(d => d.Kind.Word()).Distinct(StringComparer.Ordinal)],
            Signals = [.. turn.Signals],
            StateBefore = turn.Before,
            WaitsForPerson = turn.Request.WaitsForPerson,
            Day = turn.Today,
            ClientLanguage = turn.Request.ClientLanguage?.Tag(),
            Timings = timings,
            ElapsedMs = Math.Round(elapsed, 3),
        };
}
