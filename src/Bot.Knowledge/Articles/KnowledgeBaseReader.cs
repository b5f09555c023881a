namespace Bot.Knowledge.Articles;

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

        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".en.md", StringComparison.Ordinal) || f.EndsWith(".zh.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => ArticleFileParser.Parse(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f), findings))
            .OfType<ArticleFile>()
            .GroupBy(f => f.Path[..^".en.md".Length], StringComparer.Ordinal);
        var articles = new List<Article>();
        foreach (var pair in files)
        {
            var article = ArticleAssembler.Assemble(pair.FirstOrDefault(f => !f.Chinese), pair.FirstOrDefault(f => f.Chinese), findings);
            if (article is not null)
            {
                articles.Add(article);
            }
        }

        return new KnowledgeBase
        {
            Articles = articles,
            Departments = ReadList<DepartmentItem>(folder, "departments.yaml", findings).Select(d => d.ToDepartment()).ToList(),
            Synonyms = ReadList<SynonymItem>(folder, "synonyms.yaml", findings).Select(s => s.ToGroup()).ToList(),
            Uncovered = UncoveredTopicFile.Read(folder, articles, findings),
        };
    }

    private static List<T> ReadList<T>(string folder, string file, List<Finding> findings)
    {
        if (!File.Exists(Path.Combine(folder, file)))
        {
            findings.Add(new("missing-file", file, 0, "The file is missing."));
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

        public Department ToDepartment() => new() { Id = Id, English = En, Chinese = Zh, Hotline = Hotline, HoursEnglish = HoursEn, HoursChinese = HoursZh, Url = Url };
    }

    private sealed class SynonymItem
    {
        public string Id { get; set; } = "";

        public List<string> En { get; set; } = [];

        public List<string> Zh { get; set; } = [];

        public bool Ambiguous { get; set; }

        public SynonymGroup ToGroup() => new() { Id = Id, English = En, Chinese = Zh, Ambiguous = Ambiguous };
    }
}
