namespace Bot.Dialogs.Handoff.Queues;

/// <summary>What somebody serves, as accounts and settings list it: ids of departments and queues, or <c>*</c> for all there are.</summary>
public static class ServedQueues
{
    /// <summary>Stands for all.</summary>
    public const string All = "*";

    /// <summary>Whether all are served.</summary>
    public static bool AreAll(IEnumerable<string> served) => served.Contains(All, StringComparer.Ordinal);

    /// <summary>Whether this one is served.</summary>
    public static bool Include(IEnumerable<string> served, string id) => served.Any(s => s == All || s == id);
}
