using System.Text.Json;
using System.Xml;

namespace Bot.Cli.Transcripts.Formats;

/// <summary>
/// Azure batch transcription (protocols §6.6). A channel is a side of the call; where there is one channel, the speaker is.
/// </summary>
internal static class AzureBatch
{
    public const string Name = "azure-batch";
    private const double TicksPerMillisecond = TimeSpan.TicksPerMillisecond;

    public static bool Is(JsonElement root) => root.Has("recognizedPhrases") || root.Has("combinedRecognizedPhrases");

    public static ReadTranscript Read(JsonElement root)
    {
        var (cues, problems) = (new List<SpokenCue>(), new List<string>());
        var phrases = root.Items("recognizedPhrases");
        var byChannel = phrases.Select(p => p.Number("channel")).Distinct().Count() > 1;
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (phrase.Text("recognitionStatus") is { } status && status != "Success")
            {
                problems.Add($"recognizedPhrases[{i}]: recognitionStatus is '{status}'; the phrase was left out.");
                continue;
            }

            var best = phrase.Items("nBest").Cast<JsonElement?>().FirstOrDefault();
            var start = Milliseconds(phrase, "offset");
            if ((best?.Text("display") ?? best?.Text("itn") ?? best?.Text("lexical")) is not { } said || start is not { } from)
            {
                problems.Add($"recognizedPhrases[{i}]: an offset and nBest[0].display are needed; the phrase was left out.");
                continue;
            }

            var who =
                byChannel ? $"channel {phrase.Number("channel"):0}"
                : phrase.Number("speaker") is { } speaker ? $"speaker {speaker:0}"
                : "";
            cues.Add(new(who, said, from, from + (Milliseconds(phrase, "duration") ?? 0)) { Confidence = best?.Number("confidence") });
        }

        if (phrases.Count == 0 && root.Items("combinedRecognizedPhrases").Count > 0)
        {
            throw new TranscriptException("recognizedPhrases is empty: the combined text alone does not say who spoke when.");
        }

        return new(Name, root.Text("locale"), [.. cues.OrderBy(c => c.StartMs)], problems);
    }

    // Ticks may be a float; newer files have milliseconds; all have ISO 8601.
    private static long? Milliseconds(JsonElement phrase, string name)
    {
        if (phrase.Number($"{name}InTicks") is { } ticks)
        {
            return (long)(ticks / TicksPerMillisecond);
        }

        if ((phrase.Number($"{name}Milliseconds") ?? phrase.Number($"{name}InMilliseconds")) is { } milliseconds)
        {
            return (long)milliseconds;
        }

        try
        {
            return phrase.Text(name) is { } iso ? (long)XmlConvert.ToTimeSpan(iso).TotalMilliseconds : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
