using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Host.Channels.Phone.Calls;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>What is told on the line as the gateway's activities (protocols §6.3).</summary>
internal sealed class AudioCodesMapOut(IOptions<PhoneOptions> phone, TimeProvider time)
{
    public JsonArray Map(Call call, Telling telling)
    {
        var activities = new JsonArray();
        foreach (var page in telling.Say)
        {
            activities.Add(
                (JsonNode)Activity(
                    "message",
                    new()
                    {
                        ["text"] = page.Text,
                        ["activityParams"] = new JsonObject { ["bargeIn"] = true },
                        ["sessionParams"] = new JsonObject { ["language"] = phone.Value.TagOf(page.Voice) },
                    }
                )
            );
        }

        if (telling.End is { TransferTo: { } number } transfer)
        {
            activities.Add(
                (JsonNode)Activity(
                    "event",
                    new()
                    {
                        ["name"] = "transfer",
                        ["activityParams"] = new JsonObject
                        {
                            ["transferTarget"] = $"tel:{number}",
                            ["handoverReason"] = transfer.Reason,
                            ["transferSipHeaders"] = Headers(call, transfer),
                        },
                    }
                )
            );
        }
        else if (telling.End is { } end)
        {
            activities.Add(
                (JsonNode)Activity(
                    "event",
                    new()
                    {
                        ["name"] = "hangup",
                        ["activityParams"] = new JsonObject { ["hangupReason"] = end.Reason },
                    }
                )
            );
        }

        return activities;
    }

    private static JsonArray Headers(Call call, CallEnd transfer)
    {
        var headers = new JsonArray(new JsonObject { ["name"] = "X-Conversation", ["value"] = call.ConversationId });
        if (transfer.CaseNumber is { } number)
        {
            headers.Add((JsonNode)new JsonObject { ["name"] = "X-Case", ["value"] = number });
        }

        return headers;
    }

    private JsonObject Activity(string type, JsonObject rest)
    {
        var activity = new JsonObject
        {
            ["id"] = Guid.CreateVersion7(time.GetUtcNow()).ToString(),
            ["timestamp"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["type"] = type,
        };
        foreach (var (name, value) in rest.ToArray())
        {
            rest.Remove(name);
            activity[name] = value;
        }

        return activity;
    }
}
