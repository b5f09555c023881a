using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Switches;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;
using Bot.Storage.Signals;

namespace Bot.Host.Channels.Linking;

/// <summary>
/// Understands a wish to link and a typed code, whoever has the conversation: the bot answers them in its turn, and where a person has
/// taken over, and no turn comes any more, they are answered beside the person's own words. Where the bot is off, nothing is linked.
/// </summary>
internal sealed class LinkReplies(
    ResidentLinks links,
    CodePieces pieces,
    IBotSwitches switches,
    IEntrySends sends,
    IConversationLog log,
    IRateLimits limits
)
{
    /// <summary>The reason code of the answer to a code that is none.</summary>
    public const string UnknownCode = "link_code_unknown";

    /// <summary>The reason code of the answer to a code that is not looked at, after too many wrong ones.</summary>
    public const string TooManyCodes = "link_code_too_many";

    /// <summary>Wrong codes of one resident within the window.</summary>
    internal const int MostOfResident = 5;

    /// <summary>Wrong codes of all residents together: who comes as ever new residents guesses no more than this.</summary>
    internal const int MostOfAll = 100;

    private const string OfAll = "link:wrong";
    private const int LongestText = 100;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>The answer; null when the words are neither, or the bot is off, and they are somebody else's to answer.</summary>
    /// <param name="conversation">Whose.</param>
    /// <param name="said">The message.</param>
    /// <param name="sequence">Its place in the log.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<LinkReply?> AnswerAsync(Conversation conversation, Activity said, long sequence, CancellationToken cancellationToken)
    {
        if (
            said.Text is not { Length: > 0 and < LongestText } text
            || (await switches.ReadAsync(cancellationToken)).OffBy(conversation.Channel, conversation.Department) is not null
        )
        {
            return null;
        }

        // The language that a caller speaks counts, not that of the line they called.
        var language = pieces.AreSpoken(conversation)
            ? LanguageForms.FromTag(said.Locale)?.Tag() ?? conversation.Language
            : conversation.Language ?? LanguageOf(text);
        if (LinkWords.IsWish(text))
        {
            var code = await links.IssueCodeAsync(conversation.ResidentId, conversation.Id, cancellationToken);
            return Reply(LinkNotices.Code(code, language), "link_code") with { Speak = LinkNotices.SpokenCode(code, language) };
        }

        if (LinkWords.Code(text, out var meant) is { } typed)
        {
            return await RedeemAsync(conversation, typed, meant, language, cancellationToken);
        }

        return
            await pieces.EndingWithAsync(conversation, text, sequence, cancellationToken) is var (whole, begun)
            && await RedeemAsync(conversation, whole, meant: false, language, cancellationToken) is { } reply
            ? reply with
            {
                Begun = begun,
            }
            : null;
    }

    /// <summary>Answers what was said to a person, once; a repeat of the same entry writes nothing.</summary>
    public async Task OverheardAsync(InboundMessage message, Accepted accepted, CancellationToken cancellationToken)
    {
        if (
            message.Kind != EntryKind.Resident
            || accepted.Outcome != InboxOutcome.Accepted
            || ActivityJson.Parse(message.ActivityJson) is not { Text: { Length: > 0 and < LongestText } text } said
            || (!LinkWords.IsWish(text) && LinkWords.Code(text, out _) is null && LinkWords.Piece(text) is null)
            || await log.FindAsync(accepted.ConversationId, cancellationToken)
                is not { IsClosed: false, Owner.Kind: OwnerKind.Agent } conversation
            || await AnswerAsync(conversation, said, accepted.Sequence, cancellationToken) is not { } reply
        )
        {
            return;
        }

        await sends.SendAsync(
            new()
            {
                ConversationId = conversation.Id,
                Entries = [new(EntryKind.Bot, "bot", reply.ActivityJson)],
                IdempotencyKey = $"link-{accepted.EntryId}",
            },
            cancellationToken
        );
    }

    /// <summary>Null when the number is no code: then it is something else that the resident says.</summary>
    private async Task<LinkReply?> RedeemAsync(
        Conversation conversation,
        string code,
        bool meant,
        string? language,
        CancellationToken cancellationToken
    )
    {
        // Counted before it is looked at, so that many at once are no more than the limit; a code that is right is not held against anyone:
        // who links one conversation after the other, or calls from a number that many share, is not held up.
        var ofResident = $"{OfAll}:{conversation.ResidentId}";
        if (await limits.TakeAsync(ofResident, MostOfResident, Window) > TimeSpan.Zero)
        {
            return meant ? Reply(LinkNotices.TooMany(language), TooManyCodes) : null;
        }

        if (await limits.TakeAsync(OfAll, MostOfAll, Window) > TimeSpan.Zero)
        {
            return meant ? Reply(LinkNotices.TooMany(language), TooManyCodes) : null;
        }

        var result = await links.RedeemAsync(code, conversation.ResidentId, cancellationToken);
        if (result.Outcome != LinkOutcome.UnknownCode)
        {
            await limits.GiveBackAsync(ofResident);
            await limits.GiveBackAsync(OfAll);
        }

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
            await sends.SendAsync(
                new()
                {
                    ConversationId = conversationId,
                    Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(text, locale, TextFormats.Plain)))],
                    IdempotencyKey = $"linked-{code}",
                },
                cancellationToken
            );
        }
    }

    private static LinkReply Reply((string Text, string Locale) notice, string reason) => new(notice.Text, notice.Locale, reason);

    private static string LanguageOf(string text) => text.Any(Unicode.IsEastAsian) ? LanguageIdentifier.Identify(text).Form.Tag() : "en";
}
