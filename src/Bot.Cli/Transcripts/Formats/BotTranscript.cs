using System.Globalization;
using System.Text.Json;

namespace Bot.Cli.Transcripts.Formats;

/// <summary>
/// A <c>.transcript</c> file of Bot Framework tools: an array of activities, or an object that holds one as <c>transcript</c>; readers must
/// take both (protocols §1.11). Messages with words alone are said; the bot takes the agent's part.
/// </summary>
internal static class BotTranscript
{
    public const string Name = "bot-framework";

    public static bool Is(JsonElement root) =>
        Activities(root) is { } activities && activities.Any(activity => activity.Text("type") is not null);

    public static ReadTranscript Read(JsonElement root)
    {
        var (cues, problems) = (new List<SpokenCue>(), new List<string>());
        string? language = null;
        var at = -1;
        foreach (var activity in Activities(root) ?? [])
        {
            at++;
            if (activity.Text("type") != "message" || activity.Text("text") is not { Length: > 0 } text)
            {
                continue;
            }

            var from = activity.Child("from");
            if (
                (from?.Text("name") ?? from?.Text("id")) is not { Length: > 0 } who
                || !DateTimeOffset.TryParse(
                    activity.Text("timestamp"),
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var time
                )
            )
            {
                problems.Add($"activity {at}: from and timestamp are needed; it was left out.");
                continue;
            }

            language ??= activity.Text("locale");
            var start = time.ToUnixTimeMilliseconds();
            cues.Add(
                new(who, text, start, start)
                {
                    Role = from?.Text("role")?.ToLowerInvariant() switch
                    {
                        "user" => SpeakerRoles.Resident,
                        "bot" or "skill" => SpeakerRoles.Agent,
                        _ => null,
                    },
                }
            );
        }

        return ReadTranscript.FromTheFirst(Name, language, cues, problems);
    }

    private static IReadOnlyList<JsonElement>? Activities(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()]
        : root.Has("transcript") ? root.Items("transcript")
        : null;
}
