using System.Security.Cryptography;
using System.Text;

namespace Bot.Knowledge.Editing;

/// <summary>The two files of an article, as text.</summary>
/// <param name="English">Null: there is none.</param>
/// <param name="Chinese">Null: there is none.</param>
public sealed record ArticleTexts(string? English, string? Chinese)
{
    /// <summary>SHA-256 over both, hexadecimal: whether two hosts have the same article.</summary>
    public string Digest =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{English?.Length ?? -1}:{English}{Chinese?.Length ?? -1}:{Chinese}"))
        );

    /// <summary>As they stand in a knowledge base folder.</summary>
    /// <param name="folder">The knowledge base.</param>
    /// <param name="department">The department's id.</param>
    /// <param name="article">The article's id.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ArticleTexts Read(string folder, string department, string article)
    {
        string? Text(string language) =>
            Path.Combine(folder, department, $"{article}.{language}.md") is var file && File.Exists(file) ? File.ReadAllText(file) : null;
        return new(Text("en"), Text("zh"));
    }

    /// <summary>
    /// Writes both beside their places before either takes its own, so that no reader finds half a file; what does not exist in a language
    /// is taken away last. Where one cannot take its place, the other is put back: the article stays as it was in both languages.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public void Write(string folder, string department, string article)
    {
        Directory.CreateDirectory(Path.Combine(folder, department));
        string Place(string language) => Path.Combine(folder, department, $"{article}.{language}.md");
        var before = Read(folder, department, article);
        var changes = new List<(string Path, string? Before, string? Temporary)>();
        try
        {
            foreach (var (file, was, text) in new[] { (Place("en"), before.English, English), (Place("zh"), before.Chinese, Chinese) })
            {
                changes.Add((file, was, text is null ? null : WriteBeside(file, text)));
            }

            Replace([.. changes.OrderBy(c => c.Temporary is null)]);
        }
        finally
        {
            foreach (var (_, _, temporary) in changes.Where(c => c.Temporary is not null))
            {
                File.Delete(temporary!);
            }
        }
    }

    private static string WriteBeside(string file, string text)
    {
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(temporary, text);
        return temporary;
    }

    private static void Replace(IReadOnlyList<(string Path, string? Before, string? Temporary)> changes)
    {
        var done = 0;
        try
        {
            foreach (var (file, _, temporary) in changes)
            {
                if (temporary is null)
                {
                    File.Delete(file);
                }
                else
                {
                    File.Move(temporary, file, overwrite: true);
                }

                done++;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (file, before, _) in changes.Take(done))
            {
                if (before is null)
                {
                    File.Delete(file);
                }
                else
                {
                    File.Move(WriteBeside(file, before), file, overwrite: true);
                }
            }

            throw;
        }
    }
}
