using Bot.Dialogs.Turns;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard;

/// <summary>What the guard needs beside the words to read them.</summary>
/// <param name="Knowledge">Whose encoders read the words; null: the word lists read alone.</param>
/// <param name="Chinese">Whether the words are Chinese.</param>
/// <param name="Before">The resident's message before; null: none.</param>
/// <param name="HalfHeard">
/// The probability, 0–1, that the message before spoke of danger, where the guard was half sure and asked; null: it did not ask.
/// </param>
/// <param name="Memory">The sentence vectors that this turn has made so far.</param>
internal sealed record GuardContext(IKnowledgeSnapshot? Knowledge, bool Chinese, string? Before, double? HalfHeard, EncodingMemory Memory)
{
    /// <param name="turn">The turn; its language is known.</param>
    /// <param name="afresh">Whether the resident has just said that there is no danger: what was half heard before then counts no more.</param>
    public static GuardContext Of(Turn turn, bool afresh) =>
        new(turn.Knowledge, turn.Language.Read.Form.IsChinese(), turn.Before.LastSaid, afresh ? null : turn.Before.OpenDanger, turn.Memory);
}
