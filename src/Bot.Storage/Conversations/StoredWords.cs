namespace Bot.Storage.Conversations;

/// <summary>Lists of ids and codes as stores keep them: in one column, parted by spaces, which none of them holds.</summary>
internal static class StoredWords
{
    public static string ToStored(this IEnumerable<string> words) => string.Join(' ', words);

    /// <summary>Null is none.</summary>
    public static string[] FromStored(string? words) => (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
