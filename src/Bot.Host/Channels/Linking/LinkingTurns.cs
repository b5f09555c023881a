using System.Threading.RateLimiting;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>Answers a wish to link and a typed code; everything else goes on to the next handler.</summary>
internal sealed class LinkingTurns(ITurnHandler next, ResidentLinks links, IEntrySends sends, IConversationLog log, IIdSource ids) : ITurnHandler, IDisposable
{
    private const int TriesInTenMinutes = 5;

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(resident =>
        RateLimitPartition.GetFixedWindowLimiter(resident, _ => new() { PermitLimit = TriesInTenMinutes, Window = TimeSpan.FromMinutes(10) }));

    public async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        if (work.Entries is not [{ Kind: EntryKind.Resident } entry] || ActivityJson.Parse(entry.ActivityJson).Text is not { Length: > 0 and < 100 } text)
        {
            return await next.HandleAsync(work, cancellationToken);
        }

        var conversation = work.Conversation;
        var language = conversation.Language ?? LanguageOf(text);
        if (LinkWords.IsWish(text))
        {
            var code = await links.IssueCodeAsync(conversation.ResidentId, conversation.Id, cancellationToken);
            return Answer(LinkNotices.Code(code, language), "link_code", work);
        }

        return LinkWords.Code(text, out var meant) is { } typed && await RedeemAsync(work, typed, meant, language, cancellationToken) is { } result
            ? result
            : await next.HandleAsync(work, cancellationToken);
    }

    public void Dispose() => _tries.Dispose();

    /// <summary>Null when the number is no code: then it is something else that the resident says.</summary>
    private async Task<TurnResult?> RedeemAsync(TurnWork work, string code, bool meant, string? language, CancellationToken cancellationToken)
    {
        using var lease = _tries.AttemptAcquire(work.Conversation.ResidentId);
        var result = lease.IsAcquired ? await links.RedeemAsync(code, work.Conversation.ResidentId, cancellationToken) : new(LinkOutcome.UnknownCode, null);
        switch (result.Outcome)
        {
            case LinkOutcome.Linked:
                await TellOtherAsync(result.ConversationId!, code, cancellationToken);
                return Answer(LinkNotices.Linked(language), "linked", work);
            case LinkOutcome.SameConversation:
                return Answer(LinkNotices.Same(language), "link_code_typed_here", work);
            default:
                return meant ? Answer(LinkNotices.Unknown(language), "link_code_unknown", work) : null;
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

    private TurnResult Answer((string Text, string Locale) notice, string reason, TurnWork work) => new()
    {
        Replies = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(notice.Text, notice.Locale, TextFormats.Plain)))],
        Decision = new() { Id = ids.NewId(), Outcome = Outcome.Form.Word(), Reason = reason, Department = work.Conversation.Department, Language = work.Conversation.Language, Json = $$"""{"outcome":"form","reason":"{{reason}}"}""" },
    };

    private static string LanguageOf(string text) => text.Any(c => c >= '\u2e80') ? LanguageIdentifier.Identify(text).Form.Tag() : "en";
}
