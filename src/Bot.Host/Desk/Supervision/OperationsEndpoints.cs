using System.Globalization;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Desk.Lists;
using Bot.Host.Desk.Residents;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Supervision;

/// <summary>Dead letters and cases.</summary>
internal static class OperationsEndpoints
{
    public static RouteGroupBuilder MapOperations(this RouteGroupBuilder api)
    {
        api.MapGet("/dead-letters", DeadLettersAsync).For(StaffRoles.Operations);
        api.MapPost("/dead-letters/{key}/retry", RetryAsync).For(StaffRoles.Operations);
        api.MapGet("/cases", CasesAsync).For([.. StaffRoles.Desk, StaffRoles.Oversight]);
        api.MapPost("/cases/{number}/close", CloseCaseAsync).For(StaffRoles.Desk);
        return api;
    }

    private static async Task<DeadLetterPage> DeadLettersAsync(
        HttpContext context,
        IDeadLetters letters,
        DeskLists lists,
        long? before,
        int take = 50
    )
    {
        var member = StaffGate.Member(context);
        var page = await letters.ListAsync(before, Math.Clamp(take, 1, 200), context.RequestAborted);
        var seen = page;
        if (!member.ServesAll)
        {
            var rows = await lists.FindAllAsync(
                [.. page.Select(letter => letter.ConversationId).Distinct(StringComparer.Ordinal)],
                cancellationToken: context.RequestAborted
            );
            seen = [.. page.Where(letter => rows.TryGetValue(letter.ConversationId, out var row) && DeskRows.MaySee(member, row))];
        }

        return new DeadLetterPage(
            [
                .. seen.Select(letter => new DeadLetterView(
                    letter.Key.ToString(CultureInfo.InvariantCulture),
                    letter.Kind.ToString().ToLowerInvariant(),
                    letter.Subject,
                    letter.ConversationId,
                    letter.Problem,
                    letter.At
                )),
            ],
            page.Count == Math.Clamp(take, 1, 200) ? page[^1].Key.ToString(CultureInfo.InvariantCulture) : null
        );
    }

    private static async Task<IResult> RetryAsync(long key, HttpContext context, IDeadLetters letters, DeskLists lists, AuditLog audit)
    {
        var member = StaffGate.Member(context);
        var letter =
            (await letters.ListAsync(key + 1, 1, context.RequestAborted)).FirstOrDefault(l => l.Key == key)
            ?? throw StaffRefusal.NotFound("dead letter that was not retried yet");
        if (
            !member.ServesAll
            && !(await lists.FindAsync(letter.ConversationId, null, context.RequestAborted) is { } row && DeskRows.MaySee(member, row))
        )
        {
            throw StaffRefusal.Forbidden();
        }

        switch (await letters.RetryAsync(key, context.RequestAborted))
        {
            case DeadLetterRetry.NotThere:
                throw StaffRefusal.Conflict("retried-already", "Someone has sent this round already.");
            case DeadLetterRetry.PersonHasIt:
                throw StaffRefusal.Conflict(
                    "retry-person-has-it",
                    "A person has the conversation; they answer the resident, and the bot does not."
                );
            case DeadLetterRetry.EpisodeOver:
                throw StaffRefusal.Conflict("retry-episode-over", "The conversation has ended since; nothing was sent.");
        }

        await audit.AppendAsync(
            new AuditRecord(member.Id, "dead-letter-retried", key.ToString(CultureInfo.InvariantCulture)),
            context.RequestAborted
        );
        return Results.NoContent();
    }

    private static async Task<CasePage> CasesAsync(
        HttpContext context,
        Cases cases,
        ResidentContacts contacts,
        QueueDirectory queues,
        string? state,
        string? after,
        int take = 50
    )
    {
        var member = StaffGate.Member(context);
        var most = Math.Clamp(take, 1, 200);
        var page = await cases.ListAsync(state != "all", after, most, member.DepartmentsServed, context.RequestAborted);
        return new CasePage(
            [.. page.Select(c => CaseView.Of(c, contacts.Given(member, c.Contact), queues))],
            page.Count < most ? null : page[^1].Number
        );
    }

    private static async Task<IResult> CloseCaseAsync(string number, HttpContext context, Cases cases)
    {
        var member = StaffGate.Member(context);
        var found =
            await cases.FindAsync(number, context.RequestAborted) is { } c && member.Serves(c.Department)
                ? c
                : throw StaffRefusal.NotFound("case");
        if (!await cases.CloseAsync(found.Number, member.Id, context.RequestAborted))
        {
            throw StaffRefusal.Conflict("case-closed", "The case is closed already.");
        }

        return Results.NoContent();
    }

    internal sealed record DeadLetterView(
        string Key,
        string Kind,
        string Subject,
        string ConversationId,
        string Problem,
        DateTimeOffset At
    );

    internal sealed record DeadLetterPage(IReadOnlyList<DeadLetterView> Items, string? Next);

    internal sealed record CasePage(IReadOnlyList<CaseView> Items, string? Next);
}
