using System.Globalization;
using System.Runtime.InteropServices;

namespace Bot.Storage.Desk;

/// <summary>A place in the order of changes.</summary>
/// <param name="Transaction">PostgreSQL's transaction; 0 on SQLite, whose one writer commits in the order of keys.</param>
/// <param name="Key">The change's key.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChangePoint(long Transaction, long Key) : IComparable<ChangePoint>
{
    public int CompareTo(ChangePoint other) =>
        Transaction != other.Transaction ? Transaction.CompareTo(other.Transaction) : Key.CompareTo(other.Key);

    public static bool operator <(ChangePoint left, ChangePoint right) => left.CompareTo(right) < 0;

    public static bool operator >(ChangePoint left, ChangePoint right) => left.CompareTo(right) > 0;

    public static bool operator <=(ChangePoint left, ChangePoint right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ChangePoint left, ChangePoint right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Transaction}-{Key}");

    public static bool TryParse(string? text, out ChangePoint point)
    {
        var parts = text?.Split('-');
        point = default;
        if (
            parts is not [var transaction, var key]
            || !long.TryParse(transaction, NumberStyles.None, CultureInfo.InvariantCulture, out var t)
            || !long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var k)
        )
        {
            return false;
        }

        point = new ChangePoint(t, k);
        return true;
    }
}
