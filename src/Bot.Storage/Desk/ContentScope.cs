using Bot.Dialogs.Handoff.Queues;

namespace Bot.Storage.Desk;

/// <summary>Whose notes are wanted. A draft is of the department whose article it was written from; of none, of <c>general</c>.</summary>
/// <param name="Departments">Only of these; <c>general</c>: of none that is known.</param>
/// <param name="DepartmentOf">The department of each article by the article's id.</param>
public sealed record ContentScope(IReadOnlyList<string> Departments, IReadOnlyDictionary<string, string> DepartmentOf)
{
    internal bool HasGeneral => Departments.Contains(HandoffQueue.General, StringComparer.Ordinal);

    internal IEnumerable<string> Articles =>
        DepartmentOf.Where(a => Departments.Contains(a.Value, StringComparer.Ordinal)).Select(a => a.Key);
}
