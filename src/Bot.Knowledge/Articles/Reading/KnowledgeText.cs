using System.Text;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>Reads a text file of the knowledge base, which is UTF-8, with or without a byte order mark.</summary>
internal static class KnowledgeText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files of that name in the folder and all below it, relative to it, in order.</summary>
    public static IEnumerable<string> FilesCalled(string folder, string name) =>
        Directory
            .EnumerateFiles(folder, name, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>Null, with a finding that names the line, when the file is in another encoding (Big5, GBK, UTF-16).</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string? Read(string folder, string file, List<Finding> findings)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file)).AsSpan();
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            findings.Add(new("encoding", file, line, FileTexts.Encoding()));
            return null;
        }
    }
}
