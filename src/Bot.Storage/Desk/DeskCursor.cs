using System.Globalization;

namespace Bot.Storage.Desk;

/// <summary>Where the next page of a list begins: the key of the last row shown, its parts joined by <c>_</c>. One that is none begins at the top.</summary>
internal static class DeskCursor
{
    /// <summary>The cursor after <paramref name="last"/>; null for a list that has one page.</summary>
    public static string? Of(DeskView view, DeskListRow last) =>
        view switch
        {
            DeskView.Mine => null,
            DeskView.Waiting => string.Create(
                CultureInfo.InvariantCulture,
                $"{last.Priority ?? 0}_{last.WaitingSince ?? last.RequestedAt}_{last.Id}"
            ),
            DeskView.Closed => string.Create(CultureInfo.InvariantCulture, $"{last.ClosedAt}_{last.Id}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{last.LastResidentAt}_{last.Id}"),
        };

    /// <summary>Of the lists by time, the newest first: milliseconds since 1970, and the conversation.</summary>
    public static (long At, string Id) Read(string? cursor) =>
        cursor?.Split('_', 2) is [var at, var id] && Number(at) is { } number ? (number, id) : (long.MaxValue, "");

    /// <summary>Of those who wait: the highest priority first, then who waits since the earliest millisecond since 1970.</summary>
    public static (long Priority, long At, string Id) ReadWaiting(string? cursor) =>
        cursor?.Split('_', 3) is [var priority, var at, var id] && Number(priority) is { } rank && Number(at) is { } number
            ? (rank, number, id)
            : (long.MaxValue, 0L, "");

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
