using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Cli.Ask;

/// <summary>Asks without a store: earlier messages are worked as turns of the same conversation, the last one is answered.</summary>
internal sealed class Asker
{
    private readonly IKnowledgeSnapshot _knowledge;
    private readonly Dialog _dialog;

    public Asker(IKnowledgeSnapshot knowledge, TimeProvider time)
    {
        _knowledge = knowledge;
        _dialog = new Dialog(time);
        // What is read once (lexicons, texts, tables) is no part of the first question's time.
        _dialog.WarmUp(knowledge);
    }

    public DialogResult Run(AskQuestion question)
    {
        var state = DialogState.New;
        foreach (var earlier in question.Context ?? [])
        {
            state = _dialog.Run(Request(question, earlier ?? "", state), _knowledge).State;
        }

        return _dialog.Run(Request(question, question.Text ?? "", state), _knowledge);
    }

    public AskAnswer Answer(AskQuestion question, bool explain)
    {
        var result = Run(question);
        var (trace, reply) = (result.Trace, result.Reply);
        return new AskAnswer
        {
            Id = question.Id,
            Language = trace.Language,
            Outcome = trace.Outcome,
            Reason = trace.Reason,
            Confidence = Rounded(trace.Confidence),
            Department = reply.Department ?? question.Department,
            Article = reply.ArticleId,
            Entry = reply.EntryId,
            Answer = reply.Answer ?? reply.Text,
            AnswerLanguage = (reply.AnswerLanguage ?? reply.Language).Tag(),
            Citations = reply.Citations,
            Candidates = [.. trace.Candidates.Take(5).Select(c => new AskCandidate(c.Article, c.Entry, Rounded(c.Confidence)!.Value))],
            Reply = reply.Text,
            Chips = [.. reply.Chips.Select(c => c.Label)],
            Handoff = result.Handoff?.Reason,
            RedactedText = trace.RedactedText,
            Knowledge = trace.Knowledge,
            ElapsedMs = trace.ElapsedMs,
            Explain = explain ? trace : null,
        };
    }

    private static DialogRequest Request(AskQuestion question, string text, DialogState state) =>
        new()
        {
            Text = text,
            State = state,
            Channel = question.Channel ?? "",
            Department = question.Department,
        };

    private static double? Rounded(double? confidence) => confidence is { } value ? Math.Round(value, 4) : null;
}
