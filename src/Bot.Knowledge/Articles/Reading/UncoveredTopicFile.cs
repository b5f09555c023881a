using Bot.Knowledge.Articles.Checks;
using YamlDotNet.Serialization;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>
/// Reads <c>uncovered.yaml</c>, the list of what residents ask for and no article answers, and the file of the same name in each
/// department's folder: the details of its articles that no entry states. A knowledge base without the files has none.
/// </summary>
internal static class UncoveredTopicFile
{
    public const string Name = "uncovered.yaml";

    /// <summary>Fewer ways of asking than this teach nothing.</summary>
    private const int FewestAsked = 3;

    /// <summary>The topics that are whole; each of the others is a finding.</summary>
    /// <param name="folder">The knowledge base.</param>
    /// <param name="articles">Those that could be read.</param>
    /// <param name="findings">What is wrong is added here.</param>
    /// <param name="broken">Ids of articles that could not, which is a finding already: details of them are left out and not told.</param>
    public static IReadOnlyList<UncoveredTopic> Read(
        string folder,
        IReadOnlyList<Article> articles,
        List<Finding> findings,
        IReadOnlySet<string>? broken = null
    )
    {
        var topics = new List<UncoveredTopic>();
        var departments = articles.ToDictionary(a => a.Id, a => a.Department, StringComparer.Ordinal);
        var taken = articles.SelectMany(a => a.Entries.Select(e => e.Id).Append(a.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Files(folder))
        {
            foreach (var item in YamlList.Read<Item>(folder, file, findings))
            {
                if (item.Article is { } detailed && broken?.Contains(detailed) == true && !departments.ContainsKey(detailed))
                {
                    continue;
                }

                if (Problem(item, FolderOf(file), departments, taken) is { } problem)
                {
                    findings.Add(new("uncovered", file, 0, $"The topic '{item.Id}' {problem}"));
                    continue;
                }

                var topic = item.ToTopic();
                taken.Add(topic.Id);
                topics.Add(topic);
            }
        }

        return topics;
    }

    /// <summary>The file that a topic stands in.</summary>
    public static string Of(UncoveredTopic topic, IReadOnlyList<Article> articles) =>
        topic.ArticleId is null ? Name : $"{articles.First(a => a.Id == topic.ArticleId).Department}/{Name}";

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, Name, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static string? Problem(Item item, string folder, Dictionary<string, string> departments, HashSet<string> taken) =>
        item switch
        {
            { Id: "" } => "has no id.",
            { Article: { } article } when !departments.ContainsKey(article) => $"is a detail of '{article}', and there is no such article.",
            { Article: { } article } when departments[article] != folder =>
                $"is a detail of '{article}', which lies in another folder; a detail stands in its department's.",
            { Article: not null, Facet: null } => "is a detail of an article and needs a facet.",
            { Facet: { } facet } when !Facets.All.Contains(facet) =>
                $"has the facet '{facet}', which is none of {string.Join(", ", Facets.All.Order(StringComparer.Ordinal))}.",
            { Article: null, Facet: not null } => "has a facet and no article.",
            { Name: not { En.Length: > 0, ZhHant.Length: > 0 } } => "needs a name in 'en' and in 'zh-Hant'.",
            { Body: { } body } when body is not { En.Length: > 0, ZhHant.Length: > 0 } => "names who deals with it in one language only.",
            { Ask: null } => "has no ways of asking.",
            { Ask: var ask } when ask.En.Count < FewestAsked || ask.Zh.Count < FewestAsked =>
                $"needs {FewestAsked} ways of asking or more in 'en' and in 'zh'.",
            _ when taken.Contains(item.FullId) => "has the id of another topic, of an article or of an entry.",
            _ => null,
        };

    private sealed class Item
    {
        public string Id { get; set; } = "";

        public string? Article { get; set; }

        public string? Facet { get; set; }

        public string FullId => Article is null ? Id : $"{Article}#{Id}";

        public Names? Name { get; set; }

        public Names? Body { get; set; }

        public Asked? Ask { get; set; }

        public UncoveredTopic ToTopic() =>
            new()
            {
                Id = FullId,
                ArticleId = Article,
                Facet = Facet,
                English = Name!.En,
                Chinese = Name.ZhHant,
                EnglishBody = Body?.En,
                ChineseBody = Body?.ZhHant,
                EnglishAsk = Ask!.En,
                ChineseAsk = Ask.Zh,
            };
    }

    private sealed class Names
    {
        public string En { get; set; } = "";

        [YamlMember(Alias = "zh-Hant", ApplyNamingConventions = false)]
        public string ZhHant { get; set; } = "";
    }

    private sealed class Asked
    {
        public List<string> En { get; set; } = [];

        public List<string> Zh { get; set; } = [];
    }
}
