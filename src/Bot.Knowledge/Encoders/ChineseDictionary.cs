using Bot.Knowledge.Models;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// The word list of jieba: one word a line, then its frequency and its part of speech. It is read when a snapshot is built, which keeps
/// what it needs of it.
/// </summary>
public sealed class ChineseDictionary
{
    /// <summary>No words.</summary>
    public static readonly ChineseDictionary None = new(null);

    private readonly string? _path;

    private ChineseDictionary(string? path) => _path = path;

    /// <summary>That of a models folder; <see cref="None"/> when it was not pulled.</summary>
    public static ChineseDictionary In(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, ModelFiles.ChineseWords);
        return File.Exists(path) ? new(path) : None;
    }

    /// <summary>Tells one list from another; empty for none.</summary>
    internal string Digest => _path is null ? "" : ModelDigests.Of(_path);

    /// <summary>The words of three characters or more.</summary>
    public IReadOnlyCollection<string> Read() =>
        _path is null
            ? []
            :
            [
                .. File.ReadLines(_path)
                    .Select(l => l.AsSpan(0, Math.Max(0, l.IndexOf(' ', StringComparison.Ordinal))).ToString())
                    .Where(w => w.Length >= 3),
            ];
}
