using System.Globalization;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>Two or three readings to choose from, numbered so that a voice or a text message can choose too.</summary>
internal static class ClarifyReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.ReplyLanguage);
        var questions = turn.Readings.Select(r => (EntryWording.Of(r.Entry, turn.ReplyLanguage).Text.Question, r.Entry.Id)).ToArray();
        var head = strings["clarify"];
        var numbered = questions.Select((q, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {q.Question}"));
        return new Reply
        {
            Language = turn.ReplyLanguage,
            Text = $"{head}\n\n{string.Join('\n', numbered)}\n\n{strings["clarifyHow"]}",
            Speak = $"{head} {string.Join(' ', numbered)}",
            Chips = [.. questions.Select(q => new Chip(q.Question, q.Id)), new Chip(strings["noneOfThese"])],
        };
    }
}
