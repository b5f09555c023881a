namespace Bot.Storage.Staff;

/// <summary>A row of <c>audit_log</c> as it is read.</summary>
internal sealed class AuditRow
{
    public const string Columns = "number, at, actor, action, subject, details, previous_hash, hash";

    public long Number { get; set; }
    public long At { get; set; }
    public string Actor { get; set; } = "";
    public string Action { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Details { get; set; } = "";
    public string PreviousHash { get; set; } = "";
    public string Hash { get; set; } = "";

    public AuditEntry ToEntry() => new(Number, At, Actor, Action, Subject, Details, PreviousHash, Hash);
}
