using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.RichAnswers;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>Finds the choice that a button, a row or a typed number means, in the message that offered it.</summary>
internal sealed partial class OfferedChoices(IConversationLog log)
{
    private const int LooksBack = 20;

    /// <summary>The id under which the <paramref name="number"/>th choice of an entry is offered.</summary>
    public static string IdOf(long sequence, int number) => string.Create(CultureInfo.InvariantCulture, $"{sequence}.{number}");

    /// <summary>
    /// The activity saying what the choice of this id says; unchanged (its text is the title) when the id is not one of ours.
    /// </summary>
    public async Task<Activity> ReadIdAsync(Activity activity, string? id, Conversation? conversation, CancellationToken cancellationToken)
    {
        if (
            conversation is null
            || id?.Split('.') is not [var sequenceText, var numberText]
            || !long.TryParse(sequenceText, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !int.TryParse(numberText, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return activity;
        }

        var entry = (await log.ReadAsync(conversation.Id, sequence - 1, 1, cancellationToken)).FirstOrDefault(e => e.Sequence == sequence);
        return entry is null ? activity : Say(activity, entry, number);
    }

    /// <summary>The activity saying what a typed number means, when the last message that offered anything offered so much.</summary>
    public async Task<Activity> ReadNumberAsync(Activity activity, Conversation? conversation, CancellationToken cancellationToken)
    {
        var typed = string.Concat(activity.Text!.Select(HalfWidth));
        if (conversation is null || !BareNumber().IsMatch(typed))
        {
            return activity;
        }

        var number = int.Parse(BareNumber().Match(typed).Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var entries = await log.ReadAsync(
            conversation.Id,
            Math.Max(0, conversation.LastSequence - LooksBack),
            LooksBack,
            cancellationToken
        );
        var last = entries.LastOrDefault(e => e.Kind is EntryKind.Bot or EntryKind.Agent);
        return last is null
            ? activity
            : Say(activity, last, number).WithChannelData("typed", System.Text.Json.JsonSerializer.SerializeToElement(activity.Text));
    }

    private static char HalfWidth(char c) =>
        c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0)
        : c == '\u3000' ? ' '
        : c;

    private static Activity Say(Activity activity, ConversationEntry entry, int number)
    {
        if (entry.Kind is not (EntryKind.Bot or EntryKind.Agent))
        {
            return activity;
        }

        var choices = RichAnswerReader.ChoicesOf(ActivityJson.Parse(entry.ActivityJson));
        return number >= 1 && number <= choices.Count
            ? activity with
            {
                Text = choices[number - 1].Said,
                Value = choices[number - 1].Value,
                ReplyToId = entry.ActivityId,
            }
            : activity;
    }

    [GeneratedRegex(
        @"^\s*\(?(?<number>[0-9]{1,2})[.)、。]?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex BareNumber();
}
