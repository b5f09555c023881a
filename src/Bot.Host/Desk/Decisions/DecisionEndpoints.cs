using System.Globalization;
using System.Text.Json;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Host.Switches;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Decisions;

/// <summary>Decision records, to say why the bot answered as it did: the newest, those of a conversation, and one whole.</summary>
internal static class DecisionEndpoints
{
    private const int Most = 50;

    public static RouteGroupBuilder MapDecisions(this RouteGroupBuilder api)
    {
        api.MapGet("/decisions", ListAsync).For(StaffRoles.Supervisor, StaffRoles.Oversight);
        api.MapGet("/decisions/{turn}", OneAsync).For(StaffRoles.Supervisor, StaffRoles.Oversight);
        return api;
    }

    /// <param name="of">A conversation, an entry of one (<c>conversation|number</c>) or a turn; empty: all.</param>
    /// <param name="asked">Which of all; not heard beside <paramref name="of"/>.</param>
    /// <param name="before">The <c>next</c> of the page before.</param>
    private static async Task<DecisionPage> ListAsync(
        HttpContext context,
        IDecisions decisions,
        DeskRows rows,
        QueueDirectory queues,
        string? of,
        [AsParameters] DecisionsAsked asked,
        long? before
    )
    {
        var member = StaffGate.Member(context);
        var cancellation = context.RequestAborted;
        if (of?.Trim() is { Length: > 0 } id)
        {
            return new([.. (await FindAsync(id, member, decisions, rows, cancellation)).Select(d => DecisionRow.Of(d, queues))], null);
        }

        var page = await decisions.ListAsync(asked.Within(member), before, Most, cancellation);
        return new(
            [.. page.Select(d => DecisionRow.Of(d, queues))],
            page.Count < Most ? null : page[^1].Key.ToString(CultureInfo.InvariantCulture)
        );
    }

    private static async Task<IReadOnlyList<StoredDecision>> FindAsync(
        string id,
        StaffAccount member,
        IDecisions decisions,
        DeskRows rows,
        CancellationToken cancellation
    )
    {
        if (await decisions.FindByTurnAsync(id, cancellation) is { } turn)
        {
            await rows.FindAsync(member, turn.ConversationId, cancellation);
            return [turn];
        }

        var (conversation, number) =
            id.Split('|') is [var first, var last] && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                ? (first, (long?)at)
                : (id, null);
        await rows.FindAsync(member, conversation, cancellation);
        var all = await decisions.ListByConversationAsync(conversation, cancellation);
        // An entry of the resident's has the decision that answered it.
        return number is null
            ? [.. all.Reverse()]
            : [.. all.Where(d => d.LastSequence >= d.FirstSequence && d.LastSequence >= number).Take(1)];
    }

    /// <summary>Who reads a record whole is in the audit log: it holds what the resident asked.</summary>
    private static async Task<DecisionDetail> OneAsync(
        string turn,
        HttpContext context,
        IDecisions decisions,
        DeskRows rows,
        QueueDirectory queues,
        AuditLog audit
    )
    {
        var member = StaffGate.Member(context);
        var found = await decisions.FindByTurnAsync(turn, context.RequestAborted) ?? throw StaffRefusal.NotFound("decision");
        await rows.FindAsync(member, found.ConversationId, context.RequestAborted);
        await audit.AppendAsync(new AuditRecord(member.Id, "decision-read", found.TurnId), context.RequestAborted);
        using var json = JsonDocument.Parse(found.Record.Json is { Length: > 0 } text ? text : "{}");
        var isErased = json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.EnumerateObject().Any();
        return new(DecisionRow.Of(found, queues), isErased ? null : json.RootElement.Clone());
    }

    internal sealed record DecisionPage(IReadOnlyList<DecisionRow> Items, string? Next);

    /// <param name="Record">As it was kept, without personal data; null when it was erased.</param>
    internal sealed record DecisionDetail(DecisionRow Row, JsonElement? Record);

    /// <param name="DangerAsked">Whether the resident was asked if someone is in danger, be it above an answer.</param>
    internal sealed record DecisionRow(
        string TurnId,
        string ConversationId,
        DateTimeOffset At,
        string Outcome,
        string Reason,
        double? Confidence,
        string? Department,
        BilingualName? DepartmentName,
        bool DangerAsked
    )
    {
        public static DecisionRow Of(StoredDecision d, QueueDirectory queues) =>
            new(
                d.TurnId,
                d.ConversationId,
                d.At,
                d.Record.Outcome,
                d.Record.Reason,
                d.Record.Confidence,
                d.Record.Department,
                d.Record.Department is { } id ? queues.NameOf(id) : null,
                d.Record.AsksAboutDanger()
            );
    }
}
