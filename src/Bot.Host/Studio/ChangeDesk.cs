using Bot.Host.Desk;
using Bot.Host.Staff;
using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Host.Studio;

/// <summary>Finds a change for whoever asks, takes it a step further, and shows it as it then stands.</summary>
internal sealed class ChangeDesk(ArticleChanges store, StudioChanges changes, StaffNames names)
{
    /// <exception cref="StaffRefusal">404: there is none, or it is another department's.</exception>
    public async Task<ArticleChange> FindAsync(string id, StaffAccount member, CancellationToken cancellation) =>
        await store.FindAsync(id, cancellation) is { } change && member.Serves(change.Department)
            ? change
            : throw StaffRefusal.NotFound("change");

    public async Task<ChangeView> ShowAsync(string id, HttpContext context)
    {
        var member = StaffGate.Member(context);
        return await ViewAsync(await FindAsync(id, member, context.RequestAborted), member, context.RequestAborted);
    }

    public async Task<ChangeView> TakeAsync(
        string id,
        HttpContext context,
        Func<ArticleChange, StaffAccount, CancellationToken, Task<ArticleChange>> step
    )
    {
        var member = StaffGate.Member(context);
        var change = await FindAsync(id, member, context.RequestAborted);
        return await ViewAsync(await step(change, member, context.RequestAborted), member, context.RequestAborted);
    }

    public async Task<ChangeView> ViewAsync(ArticleChange change, StaffAccount member, CancellationToken cancellation)
    {
        var isBaseCurrent = changes.IsBaseCurrent(change);
        return new(
            ChangeRowView.Of(change, member, await names.AllAsync(cancellation)),
            change.Version,
            change.Draft,
            DraftFiles.Read(change.Base, change.Department, change.ArticleId),
            isBaseCurrent,
            change.IsOpen ? changes.Check(change.Draft) : [],
            ChangeRules.Of(change, member, isBaseCurrent)
        );
    }
}
