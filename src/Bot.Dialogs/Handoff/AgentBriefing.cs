using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Compose;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Handoff;

/// <summary>
/// What an agent reads before the first word (<see cref="Conversations.HandoffChange.DetailsJson"/>): <c>summary</c> in the resident's
/// language, <c>reason</c>, <c>asked</c> (question, entry, outcome), <c>suggested</c> entries. Redacted text only.
/// </summary>
internal static class AgentBriefing
{
    private const int MostSuggested = 3;

    public static string Write(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        AskedQuestion[] asked = [.. turn.Before.Asked, .. IsQuestion(turn) ? [AskedQuestion.Of(turn)] : Array.Empty<AskedQuestion>()];
        var lines = asked.Select(a => Line(turn, strings, a)).Append(strings.Format("briefing.reason", Why(strings, turn)));
        var suggested = (turn.Search?.Candidates ?? [])
            .Select(c => c.EntryId)
            .Concat(turn.Before.LastEntry is { } last ? [last] : [])
            .Distinct(StringComparer.Ordinal)
            .Take(MostSuggested);
        var briefing = new Briefing(string.Join('\n', lines), turn.Handoff!.Reason, asked, [.. suggested]);
        return JsonSerializer.Serialize(briefing, BriefingJson.Default.Briefing);
    }

    /// <summary>Whether the turn asked something that an agent must know of; a greeting or "a person please" did not.</summary>
    public static bool IsQuestion(Turn turn) =>
        turn.Ending.Outcome is Outcome.Answer or Outcome.NoAnswer or Outcome.Clarify or Outcome.Account or Outcome.Form or Outcome.Urgent;

    private static string Line(Turn turn, Strings strings, AskedQuestion asked) =>
        asked.Entry is { } id && turn.Knowledge.FindEntry(id) is { } entry
            ? strings.Format("briefing.answered", asked.Text, EntryWording.Of(entry, turn.Language.Reply).Text.Question)
            : strings.Format("briefing.unanswered", asked.Text);

    // Only danger is called danger; the house may ask for a person for any other reason, all of which mean that the answer was not enough.
    private static string Why(Strings strings, Turn turn) =>
        strings[
            turn.Handoff!.Reason switch
            {
                _ when turn.Ending.Outcome == Outcome.Urgent => "briefing.danger",
                Reasons.RepeatedNegativeFeedback or Reasons.NegativeFeedback => "briefing.displeased",
                Reasons.ResidentRequest or Reasons.OfferAccepted => "briefing.wish",
                Reasons.AccountQuestion => "briefing.account",
                Reasons.ProcedurePolicy => "briefing.policy",
                _ => "briefing.lowConfidence",
            }
        ];
}

/// <param name="Summary">Lines of text.</param>
/// <param name="Reason">The reason code of the request.</param>
/// <param name="Asked">Oldest first.</param>
/// <param name="Suggested">Entry ids, the likeliest first.</param>
internal sealed record Briefing(string Summary, string Reason, IReadOnlyList<AskedQuestion> Asked, IReadOnlyList<string> Suggested);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Briefing))]
internal sealed partial class BriefingJson : JsonSerializerContext;
