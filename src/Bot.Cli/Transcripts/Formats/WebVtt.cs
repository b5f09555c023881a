using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Cli.Transcripts.Formats;

/// <summary>
/// WebVTT (protocols §6.6): cues between blank lines, the speaker in a voice tag. NOTE, STYLE and REGION blocks are passed over.
/// </summary>
internal static partial class WebVtt
{
    public const string Name = "webvtt";

    public static ReadTranscript Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!Header().IsMatch(lines[0]))
        {
            throw new TranscriptException("line 1: a WebVTT file begins with the line WEBVTT.");
        }

        var (cues, problems) = (new List<SpokenCue>(), new List<string>());
        for (var i = 1; i < lines.Length; i++)
        {
            var begin = i;
            while (i < lines.Length && lines[i].Trim().Length > 0)
            {
                i++;
            }

            if (i > begin && !Passed().IsMatch(lines[begin]))
            {
                Cue(lines, begin, i, cues, problems);
            }
        }

        return new(Name, null, cues, problems);
    }

    private static void Cue(string[] lines, int begin, int end, List<SpokenCue> cues, List<string> problems)
    {
        var at = lines[begin].Contains("-->", StringComparison.Ordinal) ? begin : begin + 1;
        if (at >= end || !lines[at].Contains("-->", StringComparison.Ordinal))
        {
            // A header's own lines ("Kind: captions") stand before the first cue.
            if (cues.Count > 0 || problems.Count > 0)
            {
                problems.Add($"line {begin + 1}: a cue without a time line was left out.");
            }

            return;
        }

        var times = Times().Match(lines[at]);
        if (!times.Success)
        {
            problems.Add($"line {at + 1}: '{lines[at].Trim()}' is no time line such as 00:01.000 --> 00:04.000; the cue was left out.");
            return;
        }

        var (start, stop) = (Milliseconds(times, 1), Milliseconds(times, 5));
        if (stop < start)
        {
            problems.Add($"line {at + 1}: the cue ends before it begins; it was left out.");
            return;
        }

        Voices(string.Join(' ', lines[(at + 1)..end]), start, stop, cues);
    }

    // One cue may hold several voices.
    private static void Voices(string payload, long start, long stop, List<SpokenCue> cues)
    {
        var voices = Voice().Matches(payload);
        var before = voices.Count == 0 ? payload : payload[..voices[0].Index];
        Add("", before, start, stop, cues);
        for (var i = 0; i < voices.Count; i++)
        {
            var from = voices[i].Index + voices[i].Length;
            var to = i + 1 < voices.Count ? voices[i + 1].Index : payload.Length;
            Add(WebUtility.HtmlDecode(voices[i].Groups["who"].Value.Trim()), payload[from..to], start, stop, cues);
        }
    }

    private static void Add(string speaker, string marked, long start, long stop, List<SpokenCue> cues)
    {
        var said = WebUtility.HtmlDecode(Tag().Replace(marked, "")).Trim();
        if (said.Length > 0)
        {
            cues.Add(new(speaker, said, start, stop));
        }
    }

    private static long Milliseconds(Match match, int first)
    {
        long Part(int group) =>
            match.Groups[first + group].Success ? long.Parse(match.Groups[first + group].Value, CultureInfo.InvariantCulture) : 0;
        return (((((Part(0) * 60) + Part(1)) * 60) + Part(2)) * 1000) + Part(3);
    }

    [GeneratedRegex(@"^WEBVTT(?:[ \t]|$)")]
    private static partial Regex Header();

    [GeneratedRegex(@"^(?:NOTE|STYLE|REGION)(?:[ \t]|$)")]
    private static partial Regex Passed();

    [GeneratedRegex(
        @"^\s*(?:(\d{2,6}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,6}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t].*)?$"
    )]
    private static partial Regex Times();

    [GeneratedRegex(@"<v(?:\.[^\s>]*)*[ \t]+(?<who>[^>]*)>")]
    private static partial Regex Voice();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();
}
