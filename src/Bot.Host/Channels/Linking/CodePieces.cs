using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>
/// Puts together a code that a caller said with pauses: each pause ends a sentence for the recogniser, so it comes as several messages.
/// </summary>
internal sealed class CodePieces(IConversationLog log, SpokenChannels spoken)
{
    private const int LooksBack = 24;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Whether messages of the conversation are heard, not written.</summary>
    public bool AreSpoken(Conversation conversation) => spoken.Has(conversation.Channel);

    /// <summary>The code that ends with this message, and the ids of the entries that began it; null when there is none.</summary>
    /// <param name="conversation">Whose.</param>
    /// <param name="text">The message.</param>
    /// <param name="sequence">Its place in the log.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<(string Code, IReadOnlyList<string> Begun)?> EndingWithAsync(
        Conversation conversation,
        string text,
        long sequence,
        CancellationToken cancellationToken
    )
    {
        if (!AreSpoken(conversation) || LinkWords.Piece(text) is not { } last)
        {
            return null;
        }

        var (code, begun, at) = (last, new List<string>(), DateTimeOffset.MaxValue);
        var entries = await log.ReadAsync(conversation.Id, Math.Max(0, sequence - LooksBack), LooksBack, cancellationToken);
        foreach (var entry in entries.Where(e => e.Kind == EntryKind.Resident && e.Sequence <= sequence).OrderByDescending(e => e.Sequence))
        {
            if (entry.Sequence < sequence)
            {
                if (at - entry.At > Pause || LinkWords.Piece(ActivityJson.Parse(entry.ActivityJson).Text ?? "") is not { } piece)
                {
                    break;
                }

                code = piece + code;
                begun.Add(entry.EntryId);
            }

            at = entry.At;
            if (code.Length >= ResidentLinks.CodeLength)
            {
                break;
            }
        }

        return code.Length == ResidentLinks.CodeLength ? (code, begun) : null;
    }
}
