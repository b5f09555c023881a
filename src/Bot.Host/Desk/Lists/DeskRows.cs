using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Lists;

/// <summary>Finds conversations for a member of staff, within what they may see.</summary>
internal sealed class DeskRows(DeskLists lists, QueueDirectory queues)
{
    public static bool MaySee(StaffAccount member, DeskRow row) => row.IsSeenBy(member.Id, member.DepartmentsServed);

    /// <summary>Whether they see that an agent works here: one of all departments, or of one that they serve too.</summary>
    public static bool MaySee(StaffAccount member, AgentState agent) =>
        member.ServesAll || agent.ServesAll || agent.Departments.Any(member.Serves);

    /// <summary>The conversation.</summary>
    /// <exception cref="StaffRefusal">404: there is none, or it is another department's; who may not see it does not learn
    /// which.</exception>
    public async Task<DeskRow> FindAsync(StaffAccount member, string id, CancellationToken cancellationToken) =>
        await lists.FindAsync(id, member.Id, cancellationToken) is { } row && MaySee(member, row)
            ? row
            : throw StaffRefusal.NotFound("conversation");

    /// <summary>The departments and queues of a list; null: all.</summary>
    public IReadOnlyList<string>? Scope(StaffAccount member, string? department)
    {
        if (department is { Length: > 0 })
        {
            return member.Serves(department) ? [department] : throw StaffRefusal.Forbidden();
        }

        return member.ServesAll ? null : [.. member.Departments.Where(d => queues.Find(d) is not null)];
    }
}
