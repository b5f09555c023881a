using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>What a topic is, in its summary's words, and its main questions to choose from.</summary>
internal static class TopicReply
{
    private const int MostChips = 3;

    // What a clerk would be asked first.
    private static readonly string[] First =
    [
        Facets.How,
        Facets.Fee,
        Facets.Amount,
        Facets.Documents,
        Facets.Eligibility,
        Facets.Overview,
        Facets.Time,
        Facets.Where,
        Facets.Online,
        Facets.Deadline,
    ];

    public static Reply Compose(Turn turn, Article article)
    {
        var language = turn.Language.Reply;
        var strings = Strings.For(language);
        var department = turn.Knowledge.FindDepartment(article.Department);
        var (text, textLanguage) = EntryWording.Of(article, language);
        var citations = EntryWording.Citations(article, turn.Knowledge, language);
        var lines = new List<string>();
        if (textLanguage != language)
        {
            lines.Add(strings["originalOnly"]);
        }

        lines.Add(
            language == textLanguage && language == LanguageForm.English
                ? $"**{text.Title}**: {text.Summary}"
                : $"**{text.Title}**：{text.Summary}"
        );
        lines.Add(strings["topicAsk"]);
        var speak = string.Join(language == LanguageForm.English ? " " : "", lines.Select(Spoken.Plain));
        if (citations.Count > 0)
        {
            lines.Add(EntryWording.SourceLine(citations[0], department, language, ReviewDate.Note(turn, article)));
        }

        return new Reply
        {
            Language = language,
            Text = string.Join("\n\n", lines),
            Speak = speak,
            Answer = text.Summary,
            AnswerLanguage = textLanguage,
            ArticleId = article.Id,
            Department = department?.Id,
            Citations = citations,
            Chips = [.. Main(article).Take(MostChips).Select(e => new Chip(EntryWording.Of(e, language).Text.Question, e.Id))],
        };
    }

    /// <summary>Its entries, those first that a clerk would be asked for first.</summary>
    public static IEnumerable<Entry> Main(Article article) =>
        article.Entries.OrderBy(e => Array.IndexOf(First, e.Facet) is >= 0 and var rank ? rank : First.Length);
}
