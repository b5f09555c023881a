using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>
/// Checks the composed reply: in the language and script that were decided, nothing empty, every answer with its source. A reply that is
/// not falls back to the stored text.
/// </summary>
internal sealed class CheckStep : ITurnStep
{
    public string Name => "check";

    public void Run(Turn turn)
    {
        var reply = turn.Reply!;
        if (reply.Text.Length == 0)
        {
            throw new InvalidOperationException($"The reply to a turn that ended as {turn.Ending.Outcome} is empty.");
        }

        if (reply.Answer is { } answer && reply.AnswerLanguage is { } language && !ReplyScript.Matches(answer, language))
        {
            turn.Signals.Add("check:language");
            turn.Reply = Stored(turn, reply);
        }
    }

    // The stored text in its own script, as the department wrote it.
    private static Reply Stored(Turn turn, Reply reply)
    {
        if (turn.Ending.Entry is not { } entry)
        {
            return reply;
        }

        var stored = reply.AnswerLanguage == LanguageForm.English ? entry.English ?? entry.Chinese! : entry.Chinese ?? entry.English!;
        var language = stored == entry.English ? LanguageForm.English : LanguageForm.TraditionalChinese;
        return reply with
        {
            Answer = stored.Answer,
            AnswerLanguage = language,
            Text = reply.Text.Replace(reply.Answer!, stored.Answer, StringComparison.Ordinal),
            Speak = reply.Speak.Replace(Spoken.Plain(reply.Answer!), Spoken.Plain(stored.Answer), StringComparison.Ordinal),
        };
    }
}
