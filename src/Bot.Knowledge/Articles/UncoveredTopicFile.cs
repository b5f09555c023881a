using YamlDotNet.Serialization;

namespace Bot.Knowledge.Articles;

/// <summary>Reads <c>uncovered.yaml</c>, the list of what residents ask for and no article answers. A knowledge base without the file has none.</summary>
internal static class UncoveredTopicFile
{
    public const string Name = "uncovered.yaml";

    /// <summary>Fewer ways of asking than this teach nothing.</summary>
    private const int FewestAsked = 3;

    /// <summary>The topics that are whole; each of the others is a finding.</summary>
    public static IReadOnlyList<UncoveredTopic> Read(string folder, IReadOnlyList<Article> articles, List<Finding> findings)
    {
        if (!File.Exists(Path.Combine(folder, Name)))
        {
            return [];
        }

        var topics = new List<UncoveredTopic>();
        var taken = articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var item in YamlList.Read<Item>(folder, Name, findings))
        {
            if (Problem(item, taken) is { } problem)
            {
                findings.Add(new("uncovered", Name, 0, $"The topic '{item.Id}' {problem}"));
                continue;
            }

            taken.Add(item.Id);
            topics.Add(item.ToTopic());
        }

        return topics;
    }

    private static string? Problem(Item item, HashSet<string> taken) => item switch
    {
        { Id: "" } => "has no id.",
        { Name: not { En.Length: > 0, ZhHant.Length: > 0 } } => "needs a name in 'en' and in 'zh-Hant'.",
        { Body: { } body } when body is not { En.Length: > 0, ZhHant.Length: > 0 } => "names who deals with it in one language only.",
        { Ask: null } => "has no ways of asking.",
        { Ask: var ask } when ask.En.Count < FewestAsked || ask.Zh.Count < FewestAsked => $"needs {FewestAsked} ways of asking or more in 'en' and in 'zh'.",
        _ when taken.Contains(item.Id) => "has the id of another topic or of an article.",
        _ => null,
    };

    private sealed class Item
    {
        public string Id { get; set; } = "";

        public Names? Name { get; set; }

        public Names? Body { get; set; }

        public Asked? Ask { get; set; }

        public UncoveredTopic ToTopic() => new()
        {
            Id = Id,
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
