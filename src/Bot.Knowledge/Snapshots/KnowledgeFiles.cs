using System.Globalization;
using System.Text;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Confidence;

namespace Bot.Knowledge.Snapshots;

/// <summary>The files of a knowledge base folder that a snapshot is made of.</summary>
public static class KnowledgeFiles
{
    /// <summary>In order, by their paths.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<string> In(string folder) =>
        !Directory.Exists(folder)
            ? throw new DirectoryNotFoundException($"The knowledge base folder '{folder}' does not exist.")
            :
            [
                .. Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(f =>
                        f.EndsWith(".en.md", StringComparison.Ordinal)
                        || f.EndsWith(".zh.md", StringComparison.Ordinal)
                        || Path.GetFileName(f)
                            is "departments.yaml"
                                or "synonyms.yaml"
                                or UncoveredTopicFile.Name
                                or UnstatedQuestionFile.Name
                                or Calibration.FileName
                    )
                    .Order(StringComparer.Ordinal),
            ];

    /// <summary>Names, lengths and times of change: differs after every save, and is cheap to look at.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static string Fingerprint(string folder)
    {
        var text = new StringBuilder();
        foreach (var file in In(folder))
        {
            var entry = new FileInfo(file);
            text.Append(CultureInfo.InvariantCulture, $"{file}|{(entry.Exists ? entry.Length : -1)}|{entry.LastWriteTimeUtc.Ticks}\n");
        }

        return text.ToString();
    }
}
