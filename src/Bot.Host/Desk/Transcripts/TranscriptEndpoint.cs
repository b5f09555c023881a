using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Wording;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Staff;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Desk.Transcripts;

/// <summary>
/// One conversation to be printed or kept, for whom a resident asks for what is held of them. Each time is in the audit log.
/// </summary>
internal static class TranscriptEndpoint
{
    private const int Page = 500;

    private static readonly ITranscriptForm AsPage = new TranscriptPage();
    private static readonly ITranscriptForm AsText = new TranscriptText();

    public static RouteGroupBuilder MapTranscripts(this RouteGroupBuilder api)
    {
        api.MapGet("/conversations/{id}/transcript", GetAsync).For([.. StaffRoles.Desk, StaffRoles.Oversight]);
        return api;
    }

    /// <param name="format"><c>html</c>, a page to print, or <c>text</c>, a file; null: the page.</param>
    /// <param name="language">Of the words around it: a tag such as <c>zh-Hant</c>.</param>
    /// <param name="notes">Whether with what staff wrote to each other.</param>
    private static async Task GetAsync(
        string id,
        HttpContext context,
        DeskRows rows,
        IConversationLog log,
        StaffNames names,
        QueueDirectory queues,
        AuditLog audit,
        TimeProvider clock,
        string? format,
        string? language,
        bool notes = false
    )
    {
        var form = format switch
        {
            null or "html" => AsPage,
            "text" => AsText,
            _ => throw StaffRefusal.Bad("'format' is html or text."),
        };
        var member = StaffGate.Member(context);
        var row = await rows.FindAsync(member, id, context.RequestAborted);
        var all = await names.AllAsync(context.RequestAborted);
        await audit.AppendAsync(
            new AuditRecord(member.Id, "transcript-exported", id, new { Format = form.Ending, Notes = notes }),
            context.RequestAborted
        );
        var head = Head(row, member, queues, clock.GetUtcNow(), TranscriptWords.For(language), notes);
        context.Response.ContentType = form.ContentType;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(form.IsShown ? "inline" : "attachment")
        {
            FileName = $"conversation-{id}.{form.Ending}",
        }.ToString();
        context.Response.Headers.ContentSecurityPolicy = TranscriptPage.ContentPolicy;
        await context.Response.WriteAsync(form.Begin(head), context.RequestAborted);
        for (var after = 0L; after < row.Conversation.LastSequence; after += Page)
        {
            var text = new StringBuilder();
            foreach (
                var line in (await log.ReadAsync(id, after, Page, context.RequestAborted))
                    .Select(e => TranscriptLine.Of(e, all, head))
                    .OfType<TranscriptLine>()
            )
            {
                text.Append(form.Line(line, head));
            }

            await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
        }

        await context.Response.WriteAsync(form.End(head), context.RequestAborted);
    }

    private static TranscriptHead Head(
        DeskRow row,
        StaffAccount member,
        QueueDirectory queues,
        DateTimeOffset now,
        TranscriptWords words,
        bool notes
    )
    {
        var department = row.Department ?? row.Queue ?? HandoffQueue.General;
        var queue = queues.Find(department);
        return new(
            words,
            row.Conversation.Id,
            [
                (words["conversation"], row.Conversation.Id),
                (words["channel"], words.Channel(row.Conversation.Channel)),
                (words["department"], queue is null ? department : NameInLanguage.Of(queue.English, queue.Chinese, words.Tag)),
                (words["made"], $"{member.Name}, {HongKongTime.Stamp(now)}"),
            ],
            notes
        );
    }
}
