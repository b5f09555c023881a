using Bot.Dialogs.Turns;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard;

/// <summary>What words are read against.</summary>
/// <param name="Knowledge">Whose encoders read them; null: the word lists read alone.</param>
/// <param name="Chinese">Whether the words are Chinese.</param>
/// <param name="Before">The resident's message before; null: none.</param>
/// <param name="HalfHeard">The probability that an earlier message, left half sure, was of danger; null: none was.</param>
/// <param name="Memory">Vectors that were made already.</param>
internal sealed record GuardContext(IKnowledgeSnapshot? Knowledge, bool Chinese, string? Before, double? HalfHeard, EncodingMemory Memory)
{
    /// <param name="turn">The turn; its language is known.</param>
    /// <param name="afresh">The resident has said that what was half heard before was no danger.</param>
    public static GuardContext Of(Turn turn, bool afresh) =>
        new(turn.Knowledge, turn.Language.Read.Form.IsChinese(), turn.Before.LastSaid, afresh ? null : turn.Before.OpenDanger, turn.Memory);
}
