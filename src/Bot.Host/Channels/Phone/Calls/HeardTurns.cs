using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>
/// Makes what the recogniser said of itself evidence: its confidence, the language it heard and the key pressed stand in the decision, and
/// words that it was not sure of are asked back instead of answered.
/// </summary>
internal sealed class HeardTurns(ITurnHandler next, IIdSource ids) : ITurnHandler
{
    /// <summary>Under <c>channelData</c> of what a caller said.</summary>
    public const string Heard = "heard";

    /// <summary>In it: the question to ask back, and the confidence below which it is asked.</summary>
    public const string AskBack = "askBack";

    public const string Threshold = "threshold";

    /// <summary>The reason code of a question asked back.</summary>
    public const string Reason = "low_recognition";

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        var said = work
            .Entries.Where(e => e.Kind == EntryKind.Resident)
            .Select(e => (Entry: e, Activity: ActivityJson.Parse(e.ActivityJson)))
            .ToArray();
        var heard = new JsonArray([.. said.Select(s => Evidence(s.Entry, s.Activity)).OfType<JsonNode>()]);
        if (heard.Count == 0)
        {
            return await next.HandleAsync(work, cancellationToken);
        }

        if (said.Length == heard.Count && said.All(s => Question(s.Activity) is not null))
        {
            return Ask(work, said[^1].Activity, heard);
        }

        var result = await next.HandleAsync(work, cancellationToken);
        return result with { Decision = result.Decision with { Json = With(result.Decision.Json, heard) } };
    }

    private TurnResult Ask(TurnWork work, Activity said, JsonArray heard)
    {
        var json = new JsonObject { ["outcome"] = Outcome.Clarify.Word(), ["reason"] = Reason };
        return new()
        {
            Replies =
            [
                new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(Question(said)!, said.Locale, TextFormats.Plain))),
            ],
            Decision = new()
            {
                Id = ids.NewId(),
                Outcome = Outcome.Clarify.Word(),
                Reason = Reason,
                Department = work.Conversation.Department,
                Language = work.Conversation.Language,
                Json = With(json.ToJsonString(), heard),
            },
        };
    }

    private static JsonObject? Evidence(ConversationEntry entry, Activity activity)
    {
        if (activity.ChannelData.Field(Heard) is not { ValueKind: JsonValueKind.Object } heard)
        {
            return null;
        }

        var evidence = JsonNode.Parse(heard.GetRawText())!.AsObject();
        evidence.Remove(AskBack);
        evidence["sequence"] = entry.Sequence;
        return evidence;
    }

    private static string? Question(Activity activity) => activity.ChannelData.Field(Heard).Text(AskBack);

    private static string With(string json, JsonArray heard)
    {
        var decision = JsonNode.Parse(json.Length == 0 ? "{}" : json) as JsonObject ?? [];
        decision[Heard] = heard;
        return decision.ToJsonString();
    }
}
