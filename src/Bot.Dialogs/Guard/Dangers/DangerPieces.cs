using Bot.Dialogs.Language;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Reads the messages of a burst one by one, and a very long message stretch by stretch: what others say around it, or its length, hides no
/// danger. The word lists read all of it; only what they find is weighed by the model, a few times, so that the time is bounded whatever is
/// sent.
/// </summary>
/// <param name="context">What it is weighed against; null: the word lists read alone.</param>
internal sealed class DangerPieces(GuardContext? context)
{
    /// <summary>Of a turn, in characters. What lies beyond is not taken for harmless: the resident is asked.</summary>
    public const int LongestRead = 64_000;

    private const int MostWeighed = 4;

    private int _read;
    private int _weighed;

    /// <summary>The surer of what was read so far and what this message says by itself.</summary>
    /// <param name="soFar">What the whole, or earlier messages, said.</param>
    /// <param name="message">One message, of any length.</param>
    public DangerReading Hear(DangerReading soFar, string message)
    {
        foreach (var piece in MessageWindows.Of(message))
        {
            if (soFar.Level == DangerLevel.Act)
            {
                break;
            }

            var reading = (_read += piece.Length) > LongestRead ? DangerReader.Unread() : DangerReader.ReadPiece(piece, Weighing());
            soFar = reading.Level > soFar.Level ? reading : soFar;
            if (_read > LongestRead)
            {
                break;
            }
        }

        return soFar;
    }

    private Func<string, Danger, DangerReading?> Weighing() =>
        (piece, found) =>
            context is null ? DangerReader.ByLists(found)
            : _weighed++ < MostWeighed ? DangerReader.Weigh(context with { Before = null, HalfHeard = null }, piece, found)
            : null;
}
