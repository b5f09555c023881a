using System.Text;
using System.Text.RegularExpressions;
using Bot.Cli.Ask;
using Bot.Dialogs.Privacy;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Text;

namespace Bot.Cli.Transcripts;

/// <summary>Makes conversations of transcripts: speakers told apart, personal data removed, the resident's questions looked up.</summary>
internal sealed partial class TranscriptImport(IKnowledgeSnapshot knowledge, IReadOnlyCollection<string> agents)
{
    private const long SamePauseMs = 1_500;

    private readonly Asker _asker = new(knowledge, TimeProvider.System);
    private readonly string[] _hotlines = [.. knowledge.Departments.Select(d => d.Hotline).OfType<string>()];

    public ImportedConversation Import(string file, ReadTranscript read)
    {
        var problems = new List<string>(read.Problems);
        var roles = SpeakerRoles.Of(read.Cues, agents, out var guess);
        if (guess is not null)
        {
            problems.Add(guess);
        }

        var removed = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var spoken = Turns(read.Cues, roles).ToArray();
        var names = new SpokenNames();
        foreach (var turn in spoken)
        {
            names.Learn(turn.Text);
        }

        var turns = spoken
            .Select(turn =>
            {
                var found = PersonalDataFinder.Find(turn.Text, _hotlines);
                foreach (var datum in found)
                {
                    removed[datum.Kind.Word()] = removed.GetValueOrDefault(datum.Kind.Word()) + 1;
                }

                var text = names.Remove(Redaction.Redact(turn.Text, found), out var named);
                if (named > 0)
                {
                    removed[SpokenNames.Word] = removed.GetValueOrDefault(SpokenNames.Word) + named;
                }

                return turn with
                {
                    Text = text,
                };
            })
            .ToArray();
        var questions = turns
            .Select((turn, i) => turn.Speaker == SpeakerRoles.Resident ? Ask(turns, i) : null)
            .OfType<ResidentQuestion>()
            .ToArray();
        return new(file, read.Format, read.Language, turns, questions, removed, problems);
    }

    public TranscriptReport Report(int files, IReadOnlyList<ImportedConversation> conversations)
    {
        var asked = conversations.SelectMany(c => c.Questions.Select(q => (c.File, Question: q))).ToArray();
        var gaps = asked
            .Where(a => a.Question.Match == Gap)
            .GroupBy(a => Plain(a.Question.Text), StringComparer.Ordinal)
            .Select(g => new KnowledgeGap(
                g.First().Question.Text,
                g.Count(),
                [.. g.Select(a => a.File).Distinct(StringComparer.Ordinal)],
                [.. g.Select(a => a.Question.AgentReply).OfType<string>().Distinct(StringComparer.Ordinal)]
            ))
            .OrderByDescending(g => g.Count)
            .ToArray();
        return new(
            conversations,
            gaps,
            new(
                files,
                conversations.Count,
                conversations.Sum(c => c.Turns.Count),
                asked.Length,
                asked.Count(a => a.Question.Match == Matched),
                asked.Count(a => a.Question.Match == Near),
                asked.Count(a => a.Question.Match == Gap),
                knowledge.Version
            )
        );
    }

    private const string Matched = "matched";
    private const string Near = "near";
    private const string Gap = "gap";

    private ResidentQuestion? Ask(IReadOnlyList<TranscriptTurn> turns, int at)
    {
        // A turn as long as a story has its question somewhere in it; the dialog finds it.
        var result = _asker.Run(new AskQuestion { Text = turns[at].Text, Channel = "phone" });
        var best = result.Trace.Candidates.Count > 0 ? result.Trace.Candidates[0] : null;
        var match = result.Outcome switch
        {
            Outcome.Answer or Outcome.Account or Outcome.Urgent => Matched,
            Outcome.Clarify => Near,
            Outcome.NoAnswer when Asks().IsMatch(turns[at].Text) => Gap,
            _ => null,
        };
        var reply = at + 1 < turns.Count && turns[at + 1].Speaker == SpeakerRoles.Agent ? turns[at + 1].Text : null;
        return match is null
            ? null
            : new(
                at,
                turns[at].Text,
                match,
                result.Reply.ArticleId ?? best?.Article,
                result.Reply.EntryId ?? best?.Entry,
                Math.Round(result.Trace.Confidence ?? 0, 4),
                reply
            );
    }

    // Pieces of one sentence, cut by the recogniser, are one turn.
    private static IEnumerable<TranscriptTurn> Turns(IReadOnlyList<SpokenCue> cues, IReadOnlyDictionary<string, string> roles)
    {
        TranscriptTurn? open = null;
        foreach (var cue in cues)
        {
            var role = roles[cue.Speaker];
            if (
                open is not null
                && open.Speaker == role
                && cue.StartMs - open.EndMs <= SamePauseMs
                && open.Text[^1] is not ('.' or '?' or '!' or '。' or '？' or '！')
            )
            {
                var lower =
                    open.Confidence is { } one && cue.Confidence is { } other ? Math.Min(one, other) : open.Confidence ?? cue.Confidence;
                open = open with
                {
                    Text =
                        open.Text + (!Unicode.IsEastAsian(open.Text[^1]) || !Unicode.IsEastAsian(cue.Text[0]) ? " " : "") + cue.Text.Trim(),
                    EndMs = cue.EndMs,
                    Confidence = lower,
                };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = cue.Text.Trim() is { Length: > 0 } text ? new(role, text, cue.StartMs, cue.EndMs, cue.Confidence) : null;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
        {
            plain.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : "");
        }

        return plain.ToString();
    }

    // Nothing was found: a gap only when something was asked.
    [GeneratedRegex(
        @"[?？]|\b(?:what|how|where|when|which|who|why|can i|could i|do i|does|is there|am i|may i|i want to|i need to"
            + @"|i would like to|tell me|looking for)\b|幾|点|點|邊|乜|咩|嗎|吗|呢|怎|如何|多少|可否|可以|係咪|是否|想|查詢|查询|請問|请问|申請|申请",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Asks();
}
