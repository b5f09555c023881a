using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>Reads the <c>knowledge-base</c> folder. Broken files are findings; the others are still read.</summary>
public static class KnowledgeBaseReader
{
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static KnowledgeBase Read(string folder, List<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The knowledge base folder '{folder}' does not exist.");
        }

        var articles = new List<Article>();
        var broken = new HashSet<string>(StringComparer.Ordinal);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in ArticleFiles(folder, findings).GroupBy(file => file[..^".en.md".Length], StringComparer.Ordinal))
        {
            var files = pair.Select(file =>
                    KnowledgeText.Read(folder, file, findings) is { } text ? ArticleFileParser.Parse(file, text, findings) : null
                )
                .ToList();
            // What is broken is told once: the other language alone would be told as half an article.
            if (
                !files.Contains(null)
                && ArticleAssembler.Assemble(files.Find(f => !f!.Chinese), files.Find(f => f!.Chinese), findings) is { } article
            )
            {
                if (taken.TryAdd(article.Id, files[0]!.Path))
                {
                    articles.Add(article);
                }
                else
                {
                    findings.Add(
                        new(
                            "front-matter",
                            files[0]!.Path,
                            files[0]!.LineOf("id:"),
                            FrontMatterTexts.IdTaken(article.Id, taken[article.Id])
                        )
                    );
                }
            }
            else
            {
                broken.Add(Path.GetFileName(pair.Key));
            }
        }

        return new KnowledgeBase
        {
            Articles = articles,
            Departments = ReadList<DepartmentItem>(folder, "departments.yaml", findings).Select(d => d.ToDepartment()).ToList(),
            Synonyms = ReadList<SynonymItem>(folder, "synonyms.yaml", findings).Select(s => s.ToGroup()).ToList(),
            Uncovered = UncoveredTopicFile.Read(folder, articles, findings, broken),
            Unstated = UnstatedQuestionFile.Read(folder, articles, findings, broken),
            Broken = broken,
        };
    }

    /// <summary>Relative to the folder, in order; a finding for each that is called as no article is.</summary>
    private static List<string> ArticleFiles(string folder, List<Finding> findings)
    {
        var files = Directory
            .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        bool IsArticle(string file) =>
            file.EndsWith(".en.md", StringComparison.Ordinal) || file.EndsWith(".zh.md", StringComparison.Ordinal);
        findings.AddRange(
            files
                .Where(file => !IsArticle(file) && Path.GetFileName(file) != "README.md")
                .Select(file => new Finding("file-name", file, 0, FileTexts.Name()))
        );
        return files.FindAll(IsArticle);
    }

    private static List<T> ReadList<T>(string folder, string file, List<Finding> findings)
    {
        if (!File.Exists(Path.Combine(folder, file)))
        {
            findings.Add(new("missing-file", file, 0, FileTexts.Missing()));
            return [];
        }

        return YamlList.Read<T>(folder, file, findings);
    }

    private sealed class DepartmentItem
    {
        public string Id { get; set; } = "";

        public string En { get; set; } = "";

        public string Zh { get; set; } = "";

        public string? Hotline { get; set; }

        public string? HoursEn { get; set; }

        public string? HoursZh { get; set; }

        public string Url { get; set; } = "";

        public Department ToDepartment() =>
            new()
            {
                Id = Id,
                English = En,
                Chinese = Zh,
                Hotline = Hotline,
                HoursEnglish = HoursEn,
                HoursChinese = HoursZh,
                Url = Url,
            };
    }

    private sealed class SynonymItem
    {
        public string Id { get; set; } = "";

        public List<string> En { get; set; } = [];

        public List<string> Zh { get; set; } = [];

        public bool Ambiguous { get; set; }

        public SynonymGroup ToGroup() =>
            new()
            {
                Id = Id,
                English = En,
                Chinese = Zh,
                Ambiguous = Ambiguous,
            };
    }
}
