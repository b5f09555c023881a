using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Host.Channels.Payloads;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>Works the gateway's activities; what it sends again is answered as it was (protocols §6.3).</summary>
internal sealed class AudioCodesCalls(
    ICalls calls,
    CallTurns turns,
    CallRecord record,
    AudioCodesMapOut map,
    IOptions<AudioCodesOptions> options,
    TimeProvider time
)
{
    private const int MostActivities = 20;
    private const int MostTries = 5;

    /// <summary>The gateway's ids are guids; a longer one is taken as none.</summary>
    private const int LongestId = 200;

    public Task<Call?> FindAsync(string id, CancellationToken cancellationToken) =>
        calls.FindAsync(AudioCodesOptions.Channel, id, cancellationToken);

    /// <summary>The call, made when it is new; null when it was there and has ended.</summary>
    public async Task<Call?> BeginAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } known)
        {
            return known.Ended ? null : known;
        }

        // Only the start event says who calls whom: the conversation waits for it.
        var call = new Call
        {
            Channel = AudioCodesOptions.Channel,
            CallId = id,
            ConversationId = "",
            ResidentId = "",
        };
        return await calls.SaveAsync(Alive(call), cancellationToken) ?? await FindAsync(id, cancellationToken);
    }

    public async Task<Call?> RefreshAsync(string id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await FindAsync(id, cancellationToken) is not { Ended: false } call)
            {
                return null;
            }

            if (await calls.SaveAsync(Alive(call), cancellationToken) is { } kept)
            {
                return kept;
            }
        }

        return await FindAsync(id, cancellationToken);
    }

    public async Task EndAsync(Call call, string reason, CancellationToken cancellationToken)
    {
        if (!call.Ended)
        {
            await calls.SaveAsync(await record.EndAsync(call, reason, transferred: false, cancellationToken), cancellationToken);
        }
    }

    /// <summary>What is to be answered to the activities.</summary>
    /// <exception cref="RefusedException">400: none, or too many; 404: no such call; 409: another request is at work on the
    /// call.</exception>
    public async Task<JsonArray> TakeAsync(string id, IReadOnlyList<JsonNode?> activities, CancellationToken cancellationToken)
    {
        if (activities.Count is 0 or > MostActivities)
        {
            throw new RefusedException(400, "BadArgument", $"Between 1 and {MostActivities} activities are expected.");
        }

        var request = string.Join('|', activities.Select(a => a.Text("id") ?? ""));
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var call =
                await FindAsync(id, cancellationToken) ?? throw new RefusedException(404, "NotFound", "There is no such conversation.");
            if (request.Trim('|').Length > 0 && call.AnsweredRequest == request && call.Answer is { } answered)
            {
                return JsonNode.Parse(answered)!.AsArray();
            }

            call = call.ConversationId.Length == 0 ? await record.OpenAsync(call, StartOf(id, activities), cancellationToken) : call;
            var (worked, telling) = await WorkAsync(call, activities, cancellationToken);
            var answer = map.Map(worked, telling);
            if (telling.End is { } end)
            {
                worked = await record.EndAsync(worked, end.Reason, end.TransferTo is not null, cancellationToken);
            }

            if (
                await calls.SaveAsync(
                    Alive(worked) with
                    {
                        AnsweredRequest = request,
                        Answer = answer.ToJsonString(LenientJson.Plain),
                    },
                    cancellationToken
                )
                is not null
            )
            {
                return answer;
            }
        }

        throw new RefusedException(409, "Conflict", "The call is being worked on by another request; please try again.");
    }

    private async Task<(Call Call, Telling Telling)> WorkAsync(
        Call call,
        IReadOnlyList<JsonNode?> activities,
        CancellationToken cancellationToken
    )
    {
        var said = new List<Bot.Dialogs.Speech.SpokenPage>();
        CallEnd? end = null;
        foreach (var activity in activities)
        {
            (call, var telling) = await OneAsync(call, activity, cancellationToken);
            said.AddRange(telling.Say);
            end = telling.End ?? end;
        }

        return (call, new(said, end));
    }

    private async Task<(Call Call, Telling Telling)> OneAsync(Call call, JsonNode? activity, CancellationToken cancellationToken)
    {
        var id = activity.Text("id") is { Length: > 0 and <= LongestId } given ? given : null;
        switch (activity.Text("type"), activity.Text("name")?.ToLowerInvariant())
        {
            case ("message", _):
                var confidence = activity.Child("parameters").Number("confidence");
                return await turns.SaidAsync(
                    call,
                    new(activity.Text("text") ?? "", activity.Text("language"), confidence, id),
                    cancellationToken
                );
            case ("event", "start"):
                return await turns.GreetAsync(call, cancellationToken);
            case ("event", "nouserinput"):
                return await turns.SilenceAsync(call, cancellationToken);

            // The event's name is from the integration guide and not verified; hence in any case of letters, and its value as text or
            // number.
            case ("event", "dtmf")
                when (activity.Text("value") ?? (activity.Number("value") is { } number ? $"{number:0}" : null)) is { Length: > 0 } keys:
                return await turns.KeysAsync(call, keys, id, cancellationToken);
            default:
                return (call, Telling.Nothing);
        }
    }

    private static CallStart StartOf(string id, IReadOnlyList<JsonNode?> activities)
    {
        var start = activities.FirstOrDefault(a => a.Text("type") == "event" && a.Text("name") == "start");
        var about = start.Child("parameters");
        return new(AudioCodesOptions.Channel, id, about.Text("caller"), about.Text("callee"), start.Text("language"));
    }

    // Twice the time that the gateway was told: one lost refresh is no lost call.
    private Call Alive(Call call) => call.Ended ? call : call with { ExpiresAt = time.GetUtcNow() + (2 * options.Value.Expires) };
}
