using YamlDotNet.Serialization;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>The YAML head of an article file; one property a key, all texts until they are checked.</summary>
internal sealed class ArticleFrontMatter
{
    [YamlMember(Alias = "id")]
    public string? Id { get; set; }

    [YamlMember(Alias = "department")]
    public string? Department { get; set; }

    [YamlMember(Alias = "title")]
    public string? Title { get; set; }

    [YamlMember(Alias = "status")]
    public string? Status { get; set; }

    [YamlMember(Alias = "reviewed")]
    public string? Reviewed { get; set; }

    [YamlMember(Alias = "review-by")]
    public string? ReviewBy { get; set; }

    [YamlMember(Alias = "owner")]
    public string? Owner { get; set; }

    [YamlMember(Alias = "sources")]
    public List<SourceItem> Sources { get; set; } = [];

    [YamlMember(Alias = "entries")]
    public Dictionary<string, EntryItem> Entries { get; set; } = [];

    internal sealed class SourceItem
    {
        [YamlMember(Alias = "id")]
        public string? Id { get; set; }

        [YamlMember(Alias = "url")]
        public string? Url { get; set; }

        [YamlMember(Alias = "as-of")]
        public string? AsOf { get; set; }

        [YamlMember(Alias = "confidence")]
        public string? Confidence { get; set; }
    }

    internal sealed class EntryItem
    {
        [YamlMember(Alias = "facet")]
        public string? Facet { get; set; }

        [YamlMember(Alias = "sources")]
        public List<string> Sources { get; set; } = [];

        [YamlMember(Alias = "ask")]
        public List<string> Ask { get; set; } = [];
    }
}
