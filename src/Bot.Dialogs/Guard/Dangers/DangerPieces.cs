using Bot.Dialogs.Language;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Reads the messages of a burst one by one, and a very long message stretch by stretch, so that neither the messages around it nor its own
/// length hide a danger. The word lists read every piece. The model weighs only what they find, a few times a turn: the time is bounded
/// whatever is sent.
/// </summary>
/// <param name="context">What the model needs to weigh a piece; null: the word lists read alone.</param>
internal sealed class DangerPieces(GuardContext? context)
{
    /// <summary>So many characters of a turn are read. What lies beyond is not taken for harmless: the resident is asked about danger.</summary>
    public const int LongestRead = 64_000;

    /// <summary>So many pieces of a turn are weighed by the model.</summary>
    private const int MostWeighed = 4;

    private int _read;
    private int _weighed;

    /// <summary>Reads one more message; gives the surer of its own reading and what was read so far.</summary>
    /// <param name="soFar">The reading of the whole burst, or of the messages before.</param>
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
