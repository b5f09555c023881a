using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;

namespace Bot.Host.Desk.Sending;

/// <summary>
/// What the knowledge base has for the resident's last questions. Thanks, small talk and the wish for a person are none, by what the bot
/// made of them; of the latest few others the surest counts.
/// </summary>
internal sealed class Suggestions(ISnapshotSource knowledge, IConversationLog log, IDecisions decisions, TimeProvider clock)
{
    private const int LookBack = 40;
    private const int Latest = 3;
    private const double Least = 0.05;

    private static readonly string[] NoQuestion = [.. new[] { Outcome.Handoff, Outcome.Smalltalk, Outcome.Feedback }.Select(Outcomes.Word)];

    public async Task<IReadOnlyList<SuggestionView>> FindAsync(Conversation conversation, int take, CancellationToken cancellationToken)
    {
        var entries = await log.ReadAsync(conversation.Id, Math.Max(0, conversation.LastSequence - LookBack), LookBack, cancellationToken);
        if (entries.Count == 0)
        {
            return [];
        }

        var made = await decisions.ListWritersAsync(conversation.Id, entries[0].Sequence, entries[^1].Sequence, cancellationToken);
        var texts = entries
            .Where(e => e.Kind == EntryKind.Resident && e.Episode == conversation.Episode && Asks(e, made))
            .Select(e => ActivityJson.Parse(e.ActivityJson).Text)
            .Where(t => !string.IsNullOrWhiteSpace(t))
            .Select(t => t!)
            .ToList();
        return texts.Count == 0 || knowledge.Ready is not { } snapshot ? [] : Find(snapshot, texts, conversation, take);
    }

    // The bot's reply to an entry is the first that it wrote after it; what it has not replied to may ask.
    private static bool Asks(ConversationEntry entry, IReadOnlyList<StoredDecision> made) =>
        made.FirstOrDefault(d => d.FirstSequence > entry.Sequence) is not { } reply || !NoQuestion.Contains(reply.Record.Outcome);

    private List<SuggestionView> Find(IKnowledgeSnapshot snapshot, List<string> texts, Conversation conversation, int take)
    {
        var found = texts
            .TakeLast(Latest)
            .Reverse()
            .Select(text =>
                snapshot.Retrieve(
                    new RetrievalQuery
                    {
                        Text = text,
                        Department = conversation.Department,
                        Take = take,
                    }
                )
            )
            .MaxBy(r => r.Candidates is [var first, ..] ? first.Confidence : 0)!;
        var today = HongKongTime.DayOf(clock.GetUtcNow());
        var form = (LanguageForms.FromTag(conversation.Language) ?? LanguageForm.TraditionalChinese).ReplyForm();
        return [.. found.Candidates.Where(c => c.Confidence >= Least).Select(c => View(snapshot, c, form, today)).OfType<SuggestionView>()];
    }

    private static SuggestionView? View(IKnowledgeSnapshot snapshot, RankedEntry candidate, LanguageForm form, DateOnly today)
    {
        if (snapshot.FindEntry(candidate.EntryId) is not { } entry || snapshot.FindArticle(candidate.ArticleId) is not { } article)
        {
            return null;
        }

        var text = TextOf(entry, form);
        var page = OfficialSite.Page(entry.Sources, snapshot.FindDepartment(article.Department));
        DateOnly? overdue = article.ReviewBy < today ? article.ReviewBy : null;
        return text is null
            ? null
            : new SuggestionView(
                entry.Id,
                article.Id,
                Shown(text.Question, form),
                Shown(text.Answer, form),
                page,
                entry.AsOf,
                overdue,
                candidate.Confidence
            );
    }

    private static EntryText? TextOf(Entry entry, LanguageForm form) =>
        form == LanguageForm.English ? entry.English ?? entry.Chinese : entry.Chinese ?? entry.English;

    private static string Shown(string text, LanguageForm form) =>
        form == LanguageForm.SimplifiedChinese ? ScriptConverter.ToSimplified(text) : text;
}
