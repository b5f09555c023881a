using Bot.Dialogs.Decisions;
using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>
/// The answer of one entry, its source and date, and chips for what else the article tells. Never composed of two articles.
/// </summary>
internal static class AnswerReply
{
    private const int MostChips = 3;

    /// <summary>Further questions of the same message that are offered.</summary>
    private const int MostFurther = 5;

    public static Reply Compose(Turn turn, Entry entry)
    {
        var reply = OfEntry(turn, entry);
        // What was tapped is the entry's own question.
        if (
            turn.Ending.Reason is Reasons.Confident or Reasons.OnlyReading or Reasons.FollowUp
            && !YesNo.IsAsked(MessageView.Of(turn.Question))
        )
        {
            reply = WithoutYesNo(reply);
        }

        if (turn.Ending.Reason == Reasons.OnlyReading)
        {
            reply = After(Strings.For(turn.Language.Reply)["closest"], reply);
        }

        if (turn.Search is not { MoreQuestions: { Count: > 0 } questions })
        {
            return reply;
        }

        Chip[] further = [.. questions.Take(MostFurther).Select(q => Offer(q, entry, turn.Language.Reply))];
        return reply with
        {
            Text = $"{Strings.For(turn.Language.Reply)["moreQuestions"]}\n\n{reply.Text}",
            Chips =
            [
                .. further,
                .. reply.Chips.Where(c => further.All(f => f.EntryId != c.EntryId)).Take(Math.Max(0, MostChips - further.Length)),
            ],
        };
    }

    private static Reply After(string words, Reply reply) =>
        reply with
        {
            Text = $"{words}\n\n{reply.Text}",
            Speak = $"{words}{(reply.Language == LanguageForm.English ? " " : "")}{reply.Speak}",
        };

    private static Reply WithoutYesNo(Reply reply)
    {
        var rest = YesNo.Without(reply.Answer!);
        return reply with
        {
            Answer = rest,
            Text = reply.Text.Replace(reply.Answer!, rest, StringComparison.Ordinal),
            Speak = reply.Speak.Replace(Spoken.Plain(reply.Answer!), Spoken.Plain(rest), StringComparison.Ordinal),
        };
    }

    // Without a sure answer, in the resident's own words: said again alone, they are read of what was just spoken of.
    private static Chip Offer(FurtherQuestion question, Entry answered, LanguageForm language) =>
        question.Entry is { } entry ? new(EntryWording.Of(entry, language).Text.Question, entry.Id)
        : question.Topic is { } topic ? new(EntryWording.Title(topic, language), null, topic.Id)
        : new(question.Text, AskedOf: answered.ArticleId);

    /// <summary>The reply that answers with <paramref name="entry"/>.</summary>
    public static Reply OfEntry(Turn turn, Entry entry)
    {
        var language = turn.Language.Reply;
        var strings = Strings.For(language);
        var (text, answerLanguage) = EntryWording.Of(entry, language);
        var citations = EntryWording.Citations(entry, turn.Knowledge, language);
        var article = turn.Knowledge.FindArticle(entry.ArticleId);
        var department = article is null ? null : turn.Knowledge.FindDepartment(article.Department);

        var lines = new List<string>();
        if (answerLanguage != language)
        {
            lines.Add(strings["originalOnly"]);
        }

        lines.Add(text.Answer);
        var speak = new List<string>(lines.Select(Spoken.Plain));
        if (entry.NeedsOfficialCheck && OfficialPage(citations, department, language) is { } official)
        {
            lines.Add(strings.Format("checkOfficial", official));
            speak.Add(strings["checkOfficialSpoken"]);
        }

        if (citations.Count > 0)
        {
            lines.Add(EntryWording.SourceLine(citations[0], department, language, ReviewDate.Note(turn, article)));
            if (!entry.NeedsOfficialCheck && department is { Url.Length: > 0 } && !OfficialSite.Is(citations[0].Url, department.Url))
            {
                lines.Add(strings.Format("officialSite", EntryWording.Link(EntryWording.Name(department, language), department.Url)));
            }
        }

        if (department is not null)
        {
            speak.Add(strings.Format("spokenSource", EntryWording.Name(department, language)));
        }

        if (ReviewDate.Spoken(turn, article) is { } overdue)
        {
            speak.Add(overdue);
        }

        return new Reply
        {
            Language = language,
            Text = string.Join("\n\n", lines),
            Speak = string.Join(language == LanguageForm.English ? " " : "", speak),
            Answer = text.Answer,
            AnswerLanguage = answerLanguage,
            ArticleId = entry.ArticleId,
            EntryId = entry.Id,
            Department = article?.Department,
            Citations = citations,
            Entries = [new CitedEntry(entry.Id, entry.Digest)],
            Chips = [.. Others(article, entry).Take(MostChips).Select(e => new Chip(EntryWording.Of(e, language).Text.Question, e.Id))],
        };
    }

    // A name to tap, never a bare address.
    private static string? OfficialPage(IReadOnlyList<Citation> citations, Department? department, LanguageForm language) =>
        citations.FirstOrDefault(c => OfficialSite.Is(c.Url, department?.Url)) is { } page ? EntryWording.Link(page.Title, page.Url)
        : department is { Url.Length: > 0 } ? EntryWording.Link(EntryWording.Name(department, language), department.Url)
        : null;

    // What a person asks next comes first: fee, papers, time and place before the rest.
    private static IEnumerable<Entry> Others(Article? article, Entry entry) =>
        (article?.Entries ?? [])
            .Where(e => e.Id != entry.Id)
            .OrderBy(e => Array.IndexOf(NextFacets, e.Facet) is >= 0 and var rank ? rank : NextFacets.Length);

    private static readonly string[] NextFacets =
    [
        Facets.Fee,
        Facets.Documents,
        Facets.Time,
        Facets.How,
        Facets.Where,
        Facets.Eligibility,
        Facets.Online,
        Facets.Deadline,
    ];
}
