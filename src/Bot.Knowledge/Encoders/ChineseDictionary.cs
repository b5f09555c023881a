namespace Bot.Knowledge.Encoders;

/// <summary>The word list of jieba: one word a line, then its frequency and its part of speech.</summary>
public static class ChineseDictionary
{
    /// <summary>The words of three characters or more; empty when the file is not there.</summary>
    public static IReadOnlyCollection<string> Read(string path) => !File.Exists(path)
        ? []
        : [.. File.ReadLines(path).Select(l => l.AsSpan(0, Math.Max(0, l.IndexOf(' ', StringComparison.Ordinal))).ToString()).Where(w => w.Length >= 3)];
}
