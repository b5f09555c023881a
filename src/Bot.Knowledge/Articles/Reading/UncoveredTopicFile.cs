using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;
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
        foreach (var file in KnowledgeText.FilesCalled(folder, Name))
        {
            foreach (var item in YamlList.Read<Item>(folder, file, findings))
            {
                if (item.Article is { } detailed && broken?.Contains(detailed) == true && !departments.ContainsKey(detailed))
                {
                    continue;
                }

                if (Problem(item, FolderOf(file), departments, taken) is { } problem)
                {
                    findings.Add(new("uncovered", file, 0, problem));
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

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static FindingText? Problem(Item item, string folder, Dictionary<string, string> departments, HashSet<string> taken) =>
        item switch
        {
            { Id: "" } => TopicTexts.NoId(),
            { Article: { } article } when !departments.ContainsKey(article) => TopicTexts.NoSuchArticle(item.Id, article),
            { Article: { } article } when departments[article] != folder => TopicTexts.OtherFolder(item.Id, article),
            { Article: not null, Facet: null } => TopicTexts.NoFacet(item.Id),
            { Facet: { } facet } when !Facets.All.Contains(facet) => TopicTexts.Facet(item.Id, facet),
            { Article: null, Facet: not null } => TopicTexts.NoArticle(item.Id),
            { Name: not { En.Length: > 0, ZhHant.Length: > 0 } } => TopicTexts.NoName(item.Id),
            { Body: { } body } when body is not { En.Length: > 0, ZhHant.Length: > 0 } => TopicTexts.HalfBody(item.Id),
            { Ask: null } => TopicTexts.NoAsk(item.Id),
            { Ask: var ask } when !(ask.En?.Count >= FewestAsked && ask.Zh?.Count >= FewestAsked) => TopicTexts.FewAsk(
                item.Id,
                FewestAsked
            ),
            _ when taken.Contains(item.FullId) => TopicTexts.IdTaken(item.Id),
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
                EnglishAsk = Ask!.En!,
                ChineseAsk = Ask.Zh!,
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
        // A key without items is null to the parser.
        public List<string>? En { get; set; }

        public List<string>? Zh { get; set; }
    }
}
