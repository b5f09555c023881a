namespace Bot.Host.Staff;

/// <summary>What a member of staff may be.</summary>
internal static class StaffRoles
{
    public const string Agent = "agent";
    public const string Supervisor = "supervisor";

    /// <summary>Writes changes of articles in the studio.</summary>
    public const string Editor = "editor";

    /// <summary>Checks and publishes what others wrote.</summary>
    public const string Reviewer = "reviewer";

    public const string Oversight = "oversight";
    public const string Admin = "admin";

    public static readonly string[] All = [Agent, Supervisor, Editor, Reviewer, Oversight, Admin];

    /// <summary>Who talks with residents, or stands behind those who do.</summary>
    public static readonly string[] Desk = [Agent, Supervisor];

    /// <summary>The content teams.</summary>
    public static readonly string[] Content = [Editor, Reviewer];

    /// <summary>Who may turn the bot off and send dead letters round again.</summary>
    public static readonly string[] Operations = [Supervisor, Oversight, Admin];
}
