using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary>Chatwoot as a desk.</summary>
internal sealed class ChatwootDesk(IOptions<ChatwootOptions> options) : IOutsideDesk
{
    public const string DeskKey = OutsideDeskName.Prefix + "chatwoot";

    public OutsideDeskName Name { get; } = new(DeskKey, options.Value.English, options.Value.Chinese);

    public TimeSpan AcceptWithin => options.Value.AcceptWithin;

    public TimeSpan SilentAfter => options.Value.SilentAfter;

    public bool Serves(string queue) => options.Value.Address is not null && ServedQueues.Include(options.Value.Queues, queue);
}
