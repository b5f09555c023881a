using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Editing;

/// <summary>Writes a draft as the two files of an article (docs/adr/0002), in the form in which all of them are kept.</summary>
public static partial class DraftFiles
{
    /// <summary>Far above any article there is, far below what would slow a host down.</summary>
    private const int MostEntries = 100,
        MostQuestions = 300,
        MostSources = 100,
        MostCharacters = 300_000;

    /// <summary>The files; null in a language in which nothing is written.</summary>
    /// <exception cref="DraftException">A field holds what the form of the files cannot: a line break in a title, a heading in an answer,
    /// an anchor twice.</exception>
    public static ArticleTexts Write(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Check(draft);
        return new(Written(draft, t => t.English, a => a.English), Written(draft, t => t.Chinese, a => a.Chinese));
    }

    /// <summary>The draft that changes nothing of the files; null when there are none, or they are broken.</summary>
    public static ArticleDraft? Read(ArticleTexts texts, string department, string article)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var findings = new List<Finding>();
        ArticleFile? Parsed(string? text, string language) =>
            text is null ? null : ArticleFileParser.Parse($"{department}/{article}.{language}.md", text, findings);
        var (english, chinese) = (Parsed(texts.English, "en"), Parsed(texts.Chinese, "zh"));
        return findings.Count == 0 && (english ?? chinese) is not null && ArticleAssembler.Assemble(english, chinese, findings) is { } read
            ? ArticleDraft.Of(read)
            : null;
    }

    private static string? Written(ArticleDraft draft, Func<BilingualText, string?> of, Func<DraftQuestions, IReadOnlyList<string>> asked)
    {
        string Text(BilingualText text) => (of(text) ?? "").ReplaceLineEndings("\n").Trim();
        bool HasText(DraftEntry entry) => Text(entry.Question).Length > 0 || Text(entry.Answer).Length > 0;
        var entries = draft.Entries.Where(HasText).ToList();
        if (entries.Count == 0 && Text(draft.Title).Length == 0 && Text(draft.Summary).Length == 0)
        {
            return null;
        }

        var file = new StringBuilder();
        void Line(FormattableString line) => file.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"---\nid: {draft.Id}\ndepartment: {draft.Department}\ntitle: {Quoted(Text(draft.Title))}\nstatus: {draft.Status}");
        Line($"reviewed: {draft.Reviewed}\nreview-by: {draft.ReviewBy}\nowner: {Plain(draft.Owner)}");
        Line($"sources:{(draft.Sources.Count == 0 ? " []" : "")}");
        foreach (var source in draft.Sources)
        {
            Line($"  - id: {source.Id}\n    url: {Quoted(source.Url.Trim())}");
            Line($"    as-of: {(string.IsNullOrWhiteSpace(source.AsOf) ? "undated" : source.AsOf)}\n    confidence: {source.Confidence}");
        }

        Line($"entries:{(entries.Count == 0 ? " {}" : "")}");
        foreach (var entry in entries)
        {
            var questions = asked(entry.Ask).Select(q => q.Trim()).Where(q => q.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            Line(
                $"  {entry.Anchor}:\n    facet: {entry.Facet}\n    sources: [{string.Join(", ", entry.Sources)}]\n    ask:{(questions.Count == 0 ? " []" : "")}"
            );
            questions.ForEach(question => Line($"      - {Quoted(question)}"));
        }

        Line($"---\n\n{Text(draft.Summary)}");
        entries.ForEach(entry => Line($"\n## {Text(entry.Question)} {{#{entry.Anchor}}}\n\n{Text(entry.Answer)}"));
        return file.ToString();
    }

    private static void Check(ArticleDraft draft)
    {
        RequireWhole(draft);
        Word(draft.Id, "id");
        Word(draft.Department, "department");
        Line(draft.Owner, DraftTexts.OwnerLines());
        Word(draft.Status, FrontMatterTexts.Status(draft.Status));
        foreach (var (value, name) in new[] { (draft.Reviewed, "reviewed"), (draft.ReviewBy, "review-by") })
        {
            Word(value, value.Length == 0 ? FrontMatterTexts.FieldMissing(name) : FrontMatterTexts.NoDate(name, value));
        }

        Both(draft.Title, text => Line(text, DraftTexts.TitleLines()));
        Both(draft.Summary, text => Body(text, null));
        Require(
            draft.Sources.Count <= MostSources && draft.Entries.Count <= MostEntries,
            DraftTexts.TooManyParts(MostSources, MostEntries)
        );
        foreach (var source in draft.Sources)
        {
            Word(source.Id, "source id");
            Word(source.Confidence, "confidence");
            Word(
                string.IsNullOrWhiteSpace(source.AsOf) ? "undated" : source.AsOf,
                FrontMatterTexts.SourceAsOf(source.Id, source.AsOf ?? "")
            );
            Line(source.Url, DraftTexts.SourceLines(source.Id));
        }

        foreach (var entry in draft.Entries)
        {
            Require(Anchor().IsMatch(entry.Anchor), DraftTexts.AnchorForm(entry.Anchor));
            Require(draft.Entries.Count(e => e.Anchor == entry.Anchor) == 1, FrontMatterTexts.AnchorTwice(entry.Anchor));
            Word(entry.Facet, "facet");
            foreach (var source in entry.Sources)
            {
                Word(source, "source");
            }

            var questions = entry.Ask.English.Concat(entry.Ask.Chinese).ToList();
            Require(questions.Count <= MostQuestions, DraftTexts.TooManyAsks(entry.Anchor, MostQuestions));
            questions.ForEach(text => Line(text, DraftTexts.AskLines(entry.Anchor)));
            Both(entry.Question, text => Line(text, DraftTexts.QuestionLines(entry.Anchor)));
            Both(entry.Answer, text => Body(text, entry.Anchor));
        }

        Require(
            draft.Entries.Sum(e => (long)Length(e.Question) + Length(e.Answer) + e.Ask.English.Concat(e.Ask.Chinese).Sum(q => q.Length))
                + Length(draft.Summary)
                <= MostCharacters,
            DraftTexts.TooLong(MostCharacters)
        );
    }

    /// <summary>What came as JSON may hold null where the types say that it does not.</summary>
    private static void RequireWhole(ArticleDraft draft)
    {
        void There(object? value, string name) => Require(value is not null, FrontMatterTexts.FieldMissing(name));
        foreach (
            var (value, name) in new (object?, string)[]
            {
                (draft.Id, "id"),
                (draft.Department, "department"),
                (draft.Status, "status"),
                (draft.Reviewed, "reviewed"),
                (draft.ReviewBy, "reviewBy"),
                (draft.Owner, "owner"),
                (draft.Title, "title"),
                (draft.Summary, "summary"),
                (draft.Sources, "sources"),
                (draft.Entries, "entries"),
            }
        )
        {
            There(value, name);
        }

        foreach (var source in draft.Sources)
        {
            There(source?.Id, "sources.id");
            There(source!.Url, "sources.url");
            There(source.Confidence, "sources.confidence");
        }

        foreach (var entry in draft.Entries)
        {
            There(entry?.Anchor, "entries.anchor");
            There(entry!.Facet, "entries.facet");
            There(entry.Question, "entries.question");
            There(entry.Answer, "entries.answer");
            There(entry.Ask?.English, "entries.ask.en");
            There(entry.Ask!.Chinese, "entries.ask.zh");
            There(entry.Sources, "entries.sources");
            Require(!entry.Sources.Concat(entry.Ask.English).Concat(entry.Ask.Chinese).Contains(null), DraftTexts.ListHoldsNull());
        }
    }

    private static int Length(BilingualText text) => (text.English?.Length ?? 0) + (text.Chinese?.Length ?? 0);

    private static void Both(BilingualText text, Action<string> check)
    {
        check(text.English ?? "");
        check(text.Chinese ?? "");
    }

    private static void Word(string value, string name) => Word(value, DraftTexts.FieldForm(name, value));

    private static void Word(string value, FindingText otherwise) => Require(PlainWord().IsMatch(value), otherwise);

    private static void Line(string text, FindingText otherwise) => Require(!text.Trim().Any(char.IsControl), otherwise);

    /// <param name="text">A summary or an answer.</param>
    /// <param name="entry">The entry that it answers; null: the summary.</param>
    private static void Body(string text, string? entry)
    {
        Require(!text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')), DraftTexts.ControlCharacters(entry));
        Require(
            !text.ReplaceLineEndings("\n").Split('\n').Any(line => line.StartsWith("## ", StringComparison.Ordinal)),
            DraftTexts.Heading(entry)
        );
    }

    private static void Require(bool holds, FindingText otherwise)
    {
        if (!holds)
        {
            throw new DraftException(otherwise);
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Plain(string text) => PlainWord().IsMatch(text) ? text : Quoted(text.Trim());

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]*\z", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex PlainWord();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Anchor();
}
