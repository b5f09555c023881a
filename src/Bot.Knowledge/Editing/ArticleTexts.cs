using System.Security.Cryptography;
using System.Text;

namespace Bot.Knowledge.Editing;

/// <summary>The two files of an article, as text.</summary>
/// <param name="English">Null: there is none.</param>
/// <param name="Chinese">Null: there is none.</param>
public sealed record ArticleTexts(string? English, string? Chinese)
{
    /// <summary>SHA-256 over both, hexadecimal: whether two hosts have the same article.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{English?.Length ?? -1}:{English}{Chinese?.Length ?? -1}:{Chinese}")));

    /// <summary>As they stand in a knowledge base folder.</summary>
    /// <param name="folder">The knowledge base.</param>
    /// <param name="department">The department's id.</param>
    /// <param name="article">The article's id.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ArticleTexts Read(string folder, string department, string article)
    {
        string? Text(string language) => Path.Combine(folder, department, $"{article}.{language}.md") is var file && File.Exists(file) ? File.ReadAllText(file) : null;
        return new(Text("en"), Text("zh"));
    }

    /// <summary>Writes both beside their places first, so that no reader finds half a file; what does not exist in a language is taken away.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public void Write(string folder, string department, string article)
    {
        Directory.CreateDirectory(Path.Combine(folder, department));
        var written = new List<(string Temporary, string File)>();
        foreach (var (text, language) in new[] { (English, "en"), (Chinese, "zh") })
        {
            var file = Path.Combine(folder, department, $"{article}.{language}.md");
            if (text is null)
            {
                File.Delete(file);
                continue;
            }

            var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
            File.WriteAllText(temporary, text);
            written.Add((temporary, file));
        }

        foreach (var (temporary, file) in written)
        {
            File.Move(temporary, file, overwrite: true);
        }
    }
}
