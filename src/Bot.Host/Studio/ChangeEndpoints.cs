using System.Globalization;
using Bot.Host.Desk;
using Bot.Host.Staff;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Host.Studio;

/// <summary>Changes of articles, from the first word to the publication.</summary>
internal static class ChangeEndpoints
{
    private const int PageSize = 50;

    public static RouteGroupBuilder MapChanges(this RouteGroupBuilder api)
    {
        api.MapGet("/studio/changes", ListAsync).For(StaffRoles.Content);
        api.MapPost("/studio/changes", BeginAsync).For(StaffRoles.Editor);
        api.MapGet("/studio/changes/{id}", (string id, HttpContext context, ChangeDesk desk) => desk.ShowAsync(id, context))
            .For(StaffRoles.Content);
        api.MapPut(
                "/studio/changes/{id}",
                (string id, ChangeSave save, HttpContext context, ChangeDesk desk, StudioChanges changes) =>
                    desk.TakeAsync(id, context, (change, member, cancellation) => changes.SaveAsync(change, save, member, cancellation))
            )
            .For(StaffRoles.Editor);
        api.MapPost("/studio/changes/{id}/check", CheckAsync).For(StaffRoles.Content);
        api.MapGet("/studio/changes/{id}/trial", TrialAsync).For(StaffRoles.Content);
        api.MapPost("/studio/changes/{id}/trial", BeginTrialAsync).For(StaffRoles.Content);
        api.MapStep("submit", (changes, change, step, member, c) => changes.SubmitAsync(change, step.Version, member, c))
            .For(StaffRoles.Editor);
        api.MapStep("withdraw", (changes, change, step, member, c) => changes.WithdrawAsync(change, step.Version, member, c))
            .For(StaffRoles.Content);
        api.MapStep("return", (changes, change, step, member, c) => changes.ReturnAsync(change, step, member, c)).For(StaffRoles.Reviewer);
        api.MapStep("rebase", (changes, change, step, member, c) => changes.RebaseAsync(change, step.Version, member, c))
            .For(StaffRoles.Content);
        api.MapStep("publish", (changes, change, step, member, c) => changes.PublishAsync(change, step.Version, member, c))
            .For(StaffRoles.Reviewer);
        return api;
    }

    private delegate Task<ArticleChange> Step(
        StudioChanges changes,
        ArticleChange change,
        ChangeStep step,
        StaffAccount member,
        CancellationToken cancellation
    );

    /// <summary>A step that takes a change from one state to the next.</summary>
    private static RouteHandlerBuilder MapStep(this RouteGroupBuilder api, string name, Step take) =>
        api.MapPost(
            $"/studio/changes/{{id}}/{name}",
            (string id, ChangeStep step, HttpContext context, ChangeDesk desk, StudioChanges changes) =>
                desk.TakeAsync(id, context, (change, member, cancellation) => take(changes, change, step, member, cancellation))
        );

    /// <param name="state"><c>open</c> (being written), <c>submitted</c> or <c>closed</c>.</param>
    /// <param name="after">The <c>next</c> of the page before.</param>
    private static async Task<ChangePage> ListAsync(
        HttpContext context,
        ArticleChanges changes,
        StaffNames names,
        string? state,
        long? after
    )
    {
        var member = StaffGate.Member(context);
        ArticleChangeState[] states = state switch
        {
            null or "" or "open" => [ArticleChangeState.Draft],
            "submitted" => [ArticleChangeState.Submitted],
            "closed" => [ArticleChangeState.Published, ArticleChangeState.Withdrawn],
            _ => throw StaffRefusal.Bad("'state' is open, submitted or closed."),
        };
        var all = await names.AllAsync(context.RequestAborted);
        var page = await changes.ListAsync(states, after, PageSize, member.DepartmentsServed, context.RequestAborted);
        return new(
            [.. page.Select(c => ChangeRowView.Of(c, member, all))],
            page.Count < PageSize ? null : page[^1].Key.ToString(CultureInfo.InvariantCulture)
        );
    }

    private static async Task<IResult> BeginAsync(ChangeBeginning beginning, HttpContext context, StudioChanges changes, ChangeDesk desk)
    {
        var member = StaffGate.Member(context);
        var change = await changes.BeginAsync(beginning, member, context.RequestAborted);
        return Results.Created($"/staff/api/studio/changes/{change.Id}", await desk.ViewAsync(change, member, context.RequestAborted));
    }

    private static async Task<DraftFindings> CheckAsync(
        string id,
        DraftToCheck body,
        HttpContext context,
        ChangeDesk desk,
        StudioChanges changes
    )
    {
        await desk.FindAsync(id, StaffGate.Member(context), context.RequestAborted);
        return new(changes.Check(body.Draft ?? throw StaffRefusal.Bad("A draft is needed.")));
    }

    private static async Task<IResult> TrialAsync(string id, HttpContext context, ChangeDesk desk, StudioTrials trials)
    {
        var change = await desk.FindAsync(id, StaffGate.Member(context), context.RequestAborted);
        return await trials.FindAsync(change, context.RequestAborted) is { } trial ? Results.Ok(trial) : Results.NoContent();
    }

    private static async Task<IResult> BeginTrialAsync(string id, HttpContext context, ChangeDesk desk, StudioTrials trials)
    {
        var change = await desk.FindAsync(id, StaffGate.Member(context), context.RequestAborted);
        return change.IsOpen
            ? Results.Accepted($"/staff/api/studio/changes/{id}/trial", await trials.BeginAsync(change, context.RequestAborted))
            : throw StaffRefusal.Conflict("change-closed", "This change is closed.");
    }
}
