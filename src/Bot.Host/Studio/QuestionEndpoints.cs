using System.Text.Json;
using Bot.Dialogs.Privacy;
using Bot.Dialogs.Turns;
using Bot.Host.Staff;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;
using Bot.Protocol.Json;
using Bot.Storage.Desk;
using Bot.Storage.Publishing;

namespace Bot.Host.Studio;

/// <summary>What is asked and not answered, and what a question is answered with now.</summary>
internal static class QuestionEndpoints
{
    private const int LongestQuestion = 2_000;
    private const int Most = 200;

    /// <summary>How many records are read to find the most asked; the newest, where there are more.</summary>
    private const int MostRead = 5_000;

    public static RouteGroupBuilder MapQuestions(this RouteGroupBuilder api)
    {
        api.MapGet("/studio/questions", ListAsync).For(StaffRoles.Content);
        api.MapPost("/studio/try", Try).For(StaffRoles.Content);
        return api;
    }

    /// <param name="department">Only of this one; empty: of all that the member serves.</param>
    /// <param name="days">How far back, 1–366.</param>
    private static async Task<QuestionPage> ListAsync(
        HttpContext context,
        UnansweredQuestions unanswered,
        ContentNotes notes,
        StudioKnowledge knowledge,
        TimeProvider clock,
        string? department,
        int days = 30
    )
    {
        var member = StaffGate.Member(context);
        if (!string.IsNullOrEmpty(department) && !member.Serves(department))
        {
            throw StaffRefusal.Forbidden();
        }

        var since = clock.GetUtcNow() - TimeSpan.FromDays(Math.Clamp(days, 1, 366));
        var departments = string.IsNullOrEmpty(department) ? member.DepartmentsServed : [department];
        var asked = (await unanswered.ListAsync(since, MostRead, departments, context.RequestAborted))
            .Select(q => (Question: q, Text: RedactedText(q.Json)))
            .Where(q => q.Text.Length > 0)
            .GroupBy(q => (q.Question.Department, ScriptConverter.Fold(TextNormalizer.Normalize(q.Text)).TrimEnd('?', '.', '!')))
            .Select(g =>
                g.First() is var newest
                    ? new QuestionView(
                        newest.Text,
                        newest.Question.Language,
                        newest.Question.Department,
                        g.Count(),
                        newest.Question.At,
                        newest.Question.Reason,
                        "unanswered",
                        null,
                        null
                    )
                    : null!
            );
        var folder = knowledge.Read();
        var scope = departments is null
            ? null
            : new ContentScope(
                departments,
                folder.Knowledge.Articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Department, StringComparer.Ordinal)
            );
        var noted = (await notes.ListNewestAsync(since, MostRead, scope, context.RequestAborted)).Select(note => NoteView(note, folder));
        return new([.. asked.Concat(noted).OrderByDescending(q => q.Times).ThenByDescending(q => q.LastAt).Take(Most)]);
    }

    private static QuestionView NoteView(ContentNote note, StudioFolder folder) =>
        new(
            Redacted(note.Text),
            null,
            note.Department ?? (note.EntryId is { } entry ? folder.Find(entry.Split('#')[0])?.Department : null),
            1,
            note.At,
            "",
            note.Kind == "gap" ? "gap-note" : "edited-reply",
            note.EntryId,
            note.Draft is null ? null : Redacted(note.Draft)
        );

    private static TriedAnswer Try(TriedQuestion question, ISnapshotSource snapshots, Dialog dialog)
    {
        if (string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > LongestQuestion)
        {
            throw StaffRefusal.Bad($"A question of at most {LongestQuestion} characters is needed.");
        }

        var knowledge = snapshots.Current;
        var department = string.IsNullOrEmpty(question.Department) ? null : question.Department;
        if (department is not null && knowledge.FindDepartment(department) is null)
        {
            throw StaffRefusal.Bad($"There is no department '{department}'.");
        }

        var result = dialog.Run(new DialogRequest { Text = question.Text, Department = department }, knowledge);
        var (trace, reply) = (result.Trace, result.Reply);
        var isEnglish = trace.Language == "en";
        return new(
            trace.Outcome,
            trace.Reason,
            trace.Confidence,
            trace.Language,
            reply.Answer ?? reply.Text,
            reply.ArticleId,
            reply.EntryId,
            [
                .. trace
                    .Candidates.Take(5)
                    .Select(c => new TriedCandidate(c.Article, c.Entry, QuestionOf(knowledge, c.Entry, isEnglish), c.Confidence)),
            ]
        );
    }

    private static string QuestionOf(IKnowledgeSnapshot knowledge, string entryId, bool isEnglish) =>
        knowledge.FindEntry(entryId) is { } entry
            ? ((isEnglish ? entry.English ?? entry.Chinese : entry.Chinese ?? entry.English)!).Question
            : entryId;

    private static string Redacted(string text) => Redaction.Redact(text, PersonalDataFinder.Find(text));

    /// <summary>Empty in a record that was erased.</summary>
    private static string RedactedText(string json)
    {
        using var record = JsonDocument.Parse(json.Length == 0 ? "{}" : json);
        return record.RootElement.Text("redactedText")?.Trim() ?? "";
    }
}
