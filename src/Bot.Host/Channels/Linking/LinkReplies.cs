using System.Threading.RateLimiting;
using Bot.Dialogs.Conversations;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>
/// Understands a wish to link and a typed code, whoever has the conversation: the bot answers them in its turn, and where a person has taken
/// over, and no turn comes any more, they are answered beside the person's own words.
/// </summary>
internal sealed class LinkReplies(ResidentLinks links, IEntrySends sends, IConversationLog log) : IDisposable
{
    /// <summary>The reason code of the answer to a code that is none.</summary>
    public const string UnknownCode = "link_code_unknown";

    private const int TriesInTenMinutes = 5;
    private const int LongestText = 100;

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(resident =>
        RateLimitPartition.GetFixedWindowLimiter(resident, _ => new() { PermitLimit = TriesInTenMinutes, Window = TimeSpan.FromMinutes(10) }));

    /// <summary>The answer; null when the words are neither, and are somebody else's to answer.</summary>
    public async Task<LinkReply?> AnswerAsync(Conversation conversation, string? text, CancellationToken cancellationToken)
    {
        if (text is not { Length: > 0 and < LongestText })
        {
            return null;
        }

        var language = conversation.Language ?? LanguageOf(text);
        if (LinkWords.IsWish(text))
        {
            var code = await links.IssueCodeAsync(conversation.ResidentId, conversation.Id, cancellationToken);
            return Reply(LinkNotices.Code(code, language), "link_code");
        }

        return LinkWords.Code(text, out var meant) is { } typed ? await RedeemAsync(conversation, typed, meant, language, cancellationToken) : null;
    }

    /// <summary>Answers what was said to a person, once; a repeat of the same entry writes nothing.</summary>
    public async Task OverheardAsync(InboundMessage message, Accepted accepted, CancellationToken cancellationToken)
    {
        if (message.Kind != EntryKind.Resident || accepted.Outcome != InboxOutcome.Accepted
            || ActivityJson.Parse(message.ActivityJson).Text is not { Length: > 0 and < LongestText } text || (!LinkWords.IsWish(text) && LinkWords.Code(text, out _) is null)
            || await log.FindAsync(accepted.ConversationId, cancellationToken) is not { IsClosed: false, Owner.Kind: OwnerKind.Agent } conversation
            || await AnswerAsync(conversation, text, cancellationToken) is not { } reply)
        {
            return;
        }

        await sends.SendAsync(new()
        {
            ConversationId = conversation.Id,
            Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(reply.Text, reply.Locale, TextFormats.Plain)))],
            IdempotencyKey = $"link-{accepted.EntryId}",
        }, cancellationToken);
    }

    public void Dispose() => _tries.Dispose();

    /// <summary>Null when the number is no code: then it is something else that the resident says.</summary>
    private async Task<LinkReply?> RedeemAsync(Conversation conversation, string code, bool meant, string? language, CancellationToken cancellationToken)
    {
        using var lease = _tries.AttemptAcquire(conversation.ResidentId);
        var result = lease.IsAcquired ? await links.RedeemAsync(code, conversation.ResidentId, cancellationToken) : new(LinkOutcome.UnknownCode, null);
        switch (result.Outcome)
        {
            case LinkOutcome.Linked:
                await TellOtherAsync(result.ConversationId!, code, cancellationToken);
                return Reply(LinkNotices.Linked(language), "linked");
            case LinkOutcome.SameConversation:
                return Reply(LinkNotices.Same(language), "link_code_typed_here");
            default:
                return meant ? Reply(LinkNotices.Unknown(language), UnknownCode) : null;
        }
    }

    private async Task TellOtherAsync(string conversationId, string code, CancellationToken cancellationToken)
    {
        if (await log.FindAsync(conversationId, cancellationToken) is { IsClosed: false } other)
        {
            var (text, locale) = LinkNotices.LinkedElsewhere(other.Language);
            await sends.SendAsync(new()
            {
                ConversationId = conversationId,
                Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(text, locale, TextFormats.Plain)))],
                IdempotencyKey = $"linked-{code}",
            }, cancellationToken);
        }
    }

    private static LinkReply Reply((string Text, string Locale) notice, string reason) => new(notice.Text, notice.Locale, reason);

    private static string LanguageOf(string text) => text.Any(c => c >= '\u2e80') ? LanguageIdentifier.Identify(text).Form.Tag() : "en";
}
