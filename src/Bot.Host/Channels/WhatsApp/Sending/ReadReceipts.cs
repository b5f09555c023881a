using System.Text.Json.Nodes;
using System.Threading.Channels;
using Bot.Dialogs.Conversations;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>
/// Marks messages as read, with the typing sign while the bot works. A courtesy: kept in memory, sent once, and dropped when too many wait.
/// </summary>
internal sealed partial class ReadReceipts(GraphClient graph, IConversationLog log, ILogger<ReadReceipts> logger) : BackgroundService
{
    private readonly Channel<Receipt> _waiting = Channel.CreateBounded<Receipt>(
        new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    /// <summary>
    /// Read, and the bot is typing: shown for 25 seconds at most or until the reply, which is not verified (protocols §5.2). Not while a
    /// person has the conversation: they have not read it yet.
    /// </summary>
    public void Typing(string conversationId, string phoneNumberId, string messageId) =>
        _waiting.Writer.TryWrite(new(conversationId, phoneNumberId, messageId, true));

    public void Read(string conversationId, string phoneNumberId, string messageId) =>
        _waiting.Writer.TryWrite(new(conversationId, phoneNumberId, messageId, false));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var receipt in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(receipt, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotSent(exception.GetType().Name);
            }
        }
    }

    private async Task SendAsync(Receipt receipt, CancellationToken cancellationToken)
    {
        if (receipt.IsTyping && (await log.FindAsync(receipt.ConversationId, cancellationToken))?.Owner.Kind != OwnerKind.Bot)
        {
            return;
        }

        var body = new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["status"] = "read",
            ["message_id"] = receipt.MessageId,
        };
        if (receipt.IsTyping)
        {
            body["typing_indicator"] = new JsonObject { ["type"] = "text" };
        }

        await graph.MessageAsync(receipt.PhoneNumberId, body, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A read receipt was not sent ({Problem}).")]
    private partial void LogNotSent(string problem);

    private sealed record Receipt(string ConversationId, string PhoneNumberId, string MessageId, bool IsTyping);
}
