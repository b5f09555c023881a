using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Host.Channels.WhatsApp.Media;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>A message as the inbox takes it.</summary>
/// <param name="Activity">What is kept.</param>
/// <param name="Kind">An event for what was not written (a reaction, a changed number).</param>
/// <param name="WantsTurn">Whether the bot answers it.</param>
internal sealed record MappedMessage(Activity Activity, EntryKind Kind = EntryKind.Resident, bool WantsTurn = true)
{
    /// <summary>The file to be fetched; null when there is none.</summary>
    public MediaOrder? Media { get; init; }

    /// <summary>A verdict on a reply of ours; null when it is none.</summary>
    public Thumb? Thumb { get; init; }
}
