using System.Globalization;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>Joins the two language files of an article and checks what the front matter must hold.</summary>
internal static class ArticleAssembler
{
    private static readonly string[] AsOfFormats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static Article? Assemble(ArticleFile? english, ArticleFile? chinese, List<Finding> findings)
    {
        var main = english ?? chinese!;
        var head = main.FrontMatter;
        var before = findings.Count;
        foreach (var file in Both(english, chinese))
        {
            Check(file, findings);
        }

        if (
            findings.Count == before
            && english is not null
            && chinese is not null
            && !string.Equals(head.Status, chinese.FrontMatter.Status, StringComparison.OrdinalIgnoreCase)
        )
        {
            findings.Add(
                new(
                    "front-matter",
                    chinese.Path,
                    chinese.LineOf("status:"),
                    FrontMatterTexts.StatusDiffers(chinese.FrontMatter.Status!, head.Status!)
                )
            );
        }

        if (findings.Count > before)
        {
            return null;
        }

        var sources = head.Sources.Select(ToSource).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return new Article
        {
            Id = head.Id!,
            Department = head.Department!,
            English = Text(english),
            Chinese = Text(chinese),
            Status = Enum.Parse<ArticleStatus>(head.Status!, ignoreCase: true),
            Reviewed = DateOnly.ParseExact(head.Reviewed!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ReviewBy = DateOnly.ParseExact(head.ReviewBy!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Owner = head.Owner!,
            Sources = [.. sources.Values],
            Entries = [.. Anchors(english, chinese).Select(anchor => ToEntry(anchor, head.Id!, english, chinese, sources))],
        };
    }

    private static IEnumerable<ArticleFile> Both(ArticleFile? english, ArticleFile? chinese) =>
        new[] { english, chinese }.OfType<ArticleFile>();

    private static ArticleText? Text(ArticleFile? file) => file is null ? null : new ArticleText(file.FrontMatter.Title!, file.Summary);

    private static IEnumerable<string> Anchors(ArticleFile? english, ArticleFile? chinese) =>
        Both(english, chinese).SelectMany(f => f.Sections).Select(s => s.Anchor).Distinct(StringComparer.Ordinal);

    private static Entry ToEntry(
        string anchor,
        string articleId,
        ArticleFile? english,
        ArticleFile? chinese,
        Dictionary<string, Source> sources
    )
    {
        var item = Both(english, chinese)
            .Select(f => f.FrontMatter.Entries.GetValueOrDefault(anchor))
            .OfType<ArticleFrontMatter.EntryItem>()
            .First();
        return new Entry
        {
            Id = $"{articleId}#{anchor}",
            ArticleId = articleId,
            Anchor = anchor,
            Facet = item.Facet!,
            English = EntryText(anchor, english),
            Chinese = EntryText(anchor, chinese),
            Sources = [.. item.Sources.Where(sources.ContainsKey).Select(s => sources[s])],
        };
    }

    private static EntryText? EntryText(string anchor, ArticleFile? file)
    {
        var section = file?.Sections.FirstOrDefault(s => s.Anchor == anchor);
        return section is null
            ? null
            : new EntryText(section.Question, section.Answer, file!.FrontMatter.Entries[anchor].Ask, section.Line);
    }

    private static Source ToSource(ArticleFrontMatter.SourceItem item) =>
        new(
            item.Id!,
            item.Url!,
            string.IsNullOrEmpty(item.AsOf) || item.AsOf == "undated" ? null : item.AsOf,
            Enum.Parse<SourceConfidence>(item.Confidence!, ignoreCase: true)
        );

    private static void Check(ArticleFile file, List<Finding> findings)
    {
        var head = file.FrontMatter;
        void Say(FindingText text, int line = 1) => findings.Add(new("front-matter", file.Path, line, text));
        foreach (
            var (key, value) in new[] { ("id", head.Id), ("department", head.Department), ("title", head.Title), ("owner", head.Owner) }
        )
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                Say(FrontMatterTexts.FieldMissing(key), file.LineOf(key + ":"));
            }
        }

        if (!Enum.TryParse<ArticleStatus>(head.Status, ignoreCase: true, out _))
        {
            Say(FrontMatterTexts.Status(head.Status), file.LineOf("status:"));
        }

        foreach (var (key, value) in new[] { ("reviewed", head.Reviewed), ("review-by", head.ReviewBy) })
        {
            if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                Say(FrontMatterTexts.NoDate(key, value), file.LineOf(key + ":"));
            }
        }

        var (folder, name) = (Path.GetDirectoryName(file.Path)!.Replace('\\', '/'), Path.GetFileName(file.Path)[..^".en.md".Length]);
        if (head.Id is { Length: > 0 } id && id != name)
        {
            Say(FrontMatterTexts.IdNotFile(id, name), file.LineOf("id:"));
        }

        if (head.Department is { Length: > 0 } department && department != folder)
        {
            Say(FrontMatterTexts.DepartmentNotFolder(department, folder), file.LineOf("department:"));
        }

        CheckSources(file, Say);
        CheckEntries(file, Say);
    }

    private static void CheckSources(ArticleFile file, Action<FindingText, int> say)
    {
        var head = file.FrontMatter;
        foreach (var source in head.Sources)
        {
            var line = file.LineOf($"id: {source.Id}");
            if (string.IsNullOrWhiteSpace(source.Id) || head.Sources.Count(s => s.Id == source.Id) > 1)
            {
                say(FrontMatterTexts.SourceId(source.Id), line);
            }

            if (!Uri.TryCreate(source.Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                say(FrontMatterTexts.SourceAddress(source.Id, source.Url), line);
            }

            if (!Enum.TryParse<SourceConfidence>(source.Confidence, ignoreCase: true, out _))
            {
                say(FrontMatterTexts.SourceConfidence(source.Id, source.Confidence), line);
            }

            if (
                source.AsOf is { Length: > 0 } and not "undated"
                && !DateOnly.TryParseExact(source.AsOf, AsOfFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
            {
                say(FrontMatterTexts.SourceAsOf(source.Id, source.AsOf), line);
            }
        }
    }

    private static void CheckEntries(ArticleFile file, Action<FindingText, int> say)
    {
        var head = file.FrontMatter;
        foreach (var section in file.Sections)
        {
            if (file.Sections.Count(s => s.Anchor == section.Anchor) > 1)
            {
                say(FrontMatterTexts.AnchorTwice(section.Anchor), section.Line);
            }

            if (!head.Entries.TryGetValue(section.Anchor, out var item))
            {
                say(FrontMatterTexts.NotListed(section.Anchor), section.Line);
                continue;
            }

            if (item.Facet is null || !Facets.All.Contains(item.Facet))
            {
                say(FrontMatterTexts.Facet(section.Anchor, item.Facet), section.Line);
            }

            if (section.Answer.Length == 0)
            {
                say(FrontMatterTexts.NoAnswer(section.Anchor), section.Line);
            }

            foreach (var missing in item.Sources.Where(s => head.Sources.TrueForAll(x => x.Id != s)))
            {
                say(FrontMatterTexts.SourceUnknown(section.Anchor, missing), section.Line);
            }
        }

        foreach (var anchor in head.Entries.Keys.Where(a => file.Sections.All(s => s.Anchor != a)))
        {
            say(FrontMatterTexts.NoHeading(anchor), file.LineOf(anchor + ":"));
        }
    }
}
