using System.Text.Json;

namespace Bot.Cli.Transcripts.Formats;

/// <summary>Contact Lens 1.1.0, which is also the input of Lex V2's designer (protocols §6.6).</summary>
internal static class ContactLens
{
    public const string Name = "contact-lens";

    public static bool Is(JsonElement root) => root.Has("Transcript") && root.Has("Participants");

    public static ReadTranscript Read(JsonElement root)
    {
        if (root.Text("JobStatus") is { } status && status != "COMPLETED")
        {
            throw new TranscriptException($"JobStatus is '{status}': only a completed analysis has a whole transcript.");
        }

        var (roles, problems) = (Roles(root), new List<string>());
        var cues = new List<SpokenCue>();
        var at = -1;
        foreach (var segment in root.Items("Transcript"))
        {
            at++;
            if (
                segment.Text("Content") is not { } said
                || segment.Text("ParticipantId") is not { } who
                || segment.Number("BeginOffsetMillis") is not { } begin
                || segment.Number("EndOffsetMillis") is not { } end
            )
            {
                problems.Add(
                    $"Transcript[{at}]: Content, ParticipantId, BeginOffsetMillis and EndOffsetMillis are needed; the segment was left out."
                );
                continue;
            }

            if (!roles.TryGetValue(who, out var role))
            {
                problems.Add($"Transcript[{at}]: its ParticipantId is not among the Participants; the segment was left out.");
                continue;
            }

            cues.Add(new(who, said, (long)begin, (long)end) { Role = role });
        }

        return new(Name, root.Text("LanguageCode"), cues, problems);
    }

    private static Dictionary<string, string?> Roles(JsonElement root)
    {
        var roles = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var participant in root.Items("Participants"))
        {
            if (participant.Text("ParticipantId") is { } id)
            {
                roles[id] = participant.Text("ParticipantRole") switch
                {
                    "CUSTOMER" => SpeakerRoles.Resident,
                    "AGENT" => SpeakerRoles.Agent,
                    _ => null,
                };
            }
        }

        return roles;
    }
}
