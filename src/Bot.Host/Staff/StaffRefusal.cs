namespace Bot.Host.Staff;

/// <summary>A refusal with the code that the pages turn into a sentence.</summary>
internal sealed class StaffRefusal(int status, string code, string detail) : Exception(detail)
{
    public int Status => status;

    public string Code => code;

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the problem document holds beside its code; null: nothing.</summary>
    public KeyValuePair<string, object>? Extension { get; init; }

    public static StaffRefusal Forbidden() => new(403, "forbidden", "Your role or department does not allow this.");

    public static StaffRefusal NotFound(string what) => new(404, "not-found", $"There is no such {what}.");

    public static StaffRefusal Bad(string detail) => new(400, "bad-request", detail);

    public static StaffRefusal AccountChanged() =>
        Conflict("account-changed", "The account was changed by somebody else at the same moment; nothing was written. Look at it again.");

    public static StaffRefusal Conflict(string code, string detail, KeyValuePair<string, object>? extension = null) =>
        new(409, code, detail) { Extension = extension };
}
