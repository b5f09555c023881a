using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage.Conversations;

namespace Bot.Storage.Figures;

/// <summary>Days of Hong Kong, and whose.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Departments">Only of these (<c>general</c>: of none that is known); null: all.</param>
public sealed record FigureRange(DateOnly From, DateOnly To, IReadOnlyList<string>? Departments = null)
{
    /// <summary>The day's first moment.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), HongKongTime.Offset);

    internal static string Word(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Milliseconds: the first that belongs to it, and the first that does not any more.</summary>
    internal (long From, long Until) Stored => (Midnight(From).ToStored(), Midnight(To.AddDays(1)).ToStored());
}
