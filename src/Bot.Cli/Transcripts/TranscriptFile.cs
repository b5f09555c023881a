using Bot.Cli.Transcripts.Formats;

namespace Bot.Cli.Transcripts;

/// <summary>Reads a file in the format that is named, or in the one that it shows itself to be.</summary>
internal static class TranscriptFile
{
    public const string Auto = "auto";

    public static IReadOnlyList<string> Formats { get; } =
    [Auto, WebVtt.Name, ContactLens.Name, AzureBatch.Name, AcsStream.Name, BotTranscript.Name];

    /// <exception cref="TranscriptException">Nothing of the text can be read.</exception>
    public static ReadTranscript Read(string text, string format)
    {
        var plain = text.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(plain))
        {
            throw new TranscriptException("the file is empty.");
        }

        switch (format == Auto ? Recognised(plain) : format)
        {
            case WebVtt.Name:
                return WebVtt.Read(plain);
            case AcsStream.Name:
                return AcsStream.Read(plain);
            case ContactLens.Name:
                using (var document = JsonFields.Parse(plain))
                {
                    return ContactLens.Is(document.RootElement)
                        ? ContactLens.Read(document.RootElement)
                        : throw new TranscriptException("no Contact Lens file: Participants and Transcript are missing.");
                }

            case BotTranscript.Name:
                using (var document = JsonFields.Parse(plain))
                {
                    return BotTranscript.Is(document.RootElement)
                        ? BotTranscript.Read(document.RootElement)
                        : throw new TranscriptException("no .transcript file: it holds no activities.");
                }

            default:
                using (var document = JsonFields.Parse(plain))
                {
                    return AzureBatch.Is(document.RootElement)
                        ? AzureBatch.Read(document.RootElement)
                        : throw new TranscriptException("no Azure batch file: recognizedPhrases is missing.");
                }
        }
    }

    private static string Recognised(string text)
    {
        if (text.StartsWith("WEBVTT", StringComparison.Ordinal))
        {
            return WebVtt.Name;
        }

        var start = text.TrimStart();
        if (start[0] is not ('{' or '['))
        {
            throw new TranscriptException(
                $"line 1: no known transcript: neither WEBVTT nor JSON. Name the format with --format ({string.Join(", ", Formats.Skip(1))})."
            );
        }

        if (IsStream(start))
        {
            return AcsStream.Name;
        }

        using var document = JsonFields.Parse(text);
        if (document.RootElement.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            return BotTranscript.Is(document.RootElement) ? BotTranscript.Name : AcsStream.Name;
        }

        return BotTranscript.Is(document.RootElement) ? BotTranscript.Name
            : ContactLens.Is(document.RootElement) ? ContactLens.Name
            : AzureBatch.Is(document.RootElement) ? AzureBatch.Name
            : AcsStream.Is(document.RootElement) ? AcsStream.Name
            : throw new TranscriptException(
                $"the JSON is of no known transcript. Name the format with --format ({string.Join(", ", Formats.Skip(1))})."
            );
    }

    private static bool IsStream(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        try
        {
            using var first = System.Text.Json.JsonDocument.Parse(end < 0 ? text : text[..end]);
            return AcsStream.Is(first.RootElement);
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
