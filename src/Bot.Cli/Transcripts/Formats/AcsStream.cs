using System.Text.Json;

namespace Bot.Cli.Transcripts.Formats;

/// <summary>
/// The messages of an ACS transcription stream, one a line or in an array (protocols §6.6). Intermediate results are passed over.
/// </summary>
internal static class AcsStream
{
    public const string Name = "acs";
    private const double TicksPerMillisecond = TimeSpan.TicksPerMillisecond;
    private const string PhoneNumber = "4:";

    public static bool Is(JsonElement message) => message.Text("kind") is "TranscriptionMetadata" or "TranscriptionData";

    public static ReadTranscript Read(string text)
    {
        var (cues, problems) = (new List<SpokenCue>(), new List<string>());
        string? language = null;
        if (text.TrimStart().StartsWith('['))
        {
            using var array = JsonFields.Parse(text);
            var at = 0;
            foreach (var message in array.RootElement.EnumerateArray())
            {
                Take(message, $"message {++at}", cues, problems, ref language);
            }
        }
        else
        {
            var number = 0;
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                try
                {
                    using var message = JsonDocument.Parse(line);
                    Take(message.RootElement, $"line {number}", cues, problems, ref language);
                }
                catch (JsonException)
                {
                    problems.Add($"line {number}: not valid JSON; the message was left out.");
                }
            }
        }

        // Offsets count from an instant of their own.
        return ReadTranscript.FromTheFirst(Name, language, cues, problems);
    }

    private static void Take(JsonElement message, string place, List<SpokenCue> cues, List<string> problems, ref string? language)
    {
        if (message.Child("transcriptionMetadata") is { } about)
        {
            language = about.Text("locale");
            return;
        }

        if (message.Child("transcriptionData") is not { } said)
        {
            problems.Add($"{place}: neither transcriptionMetadata nor transcriptionData; it was left out.");
            return;
        }

        if (said.Text("resultStatus") is { } status && status.Equals("Intermediate", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (said.Text("text") is not { } text || said.Number("offset") is not { } offset)
        {
            problems.Add($"{place}: text and offset are needed; it was left out.");
            return;
        }

        var who = said.Text("participantRawID") ?? "";
        var start = (long)(offset / TicksPerMillisecond);
        cues.Add(
            new(who, text, start, start + (long)((said.Number("duration") ?? 0) / TicksPerMillisecond))
            {
                // A telephone number is the caller; a member of the resource is staff.
                Role = who.StartsWith(PhoneNumber, StringComparison.Ordinal) ? SpeakerRoles.Resident : null,
                Confidence = said.Number("confidence"),
            }
        );
    }
}
