using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>Section <c>Staff</c>: how staff sign in.</summary>
internal sealed class StaffOptions
{
    /// <summary>Whether accounts with a password of this host may sign in.</summary>
    public bool Local { get; set; } = true;

    /// <summary>
    /// Whether an account for each role (<see cref="Staff.DemoAccounts"/>) is made when there is no account yet. Null: on the embedded
    /// store only.
    /// </summary>
    public bool? DemoAccounts { get; set; }

    /// <summary>A session ends after this long without use.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>A session ends after this long in any case.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromHours(12);

    /// <summary>
    /// After this many failed sign-ins of one account from one address within <see cref="FailureWindow"/> both together are refused until
    /// the window is over.
    /// </summary>
    public int FailuresOfAccount { get; set; } = 5;

    /// <summary>The same for one account from all addresses together. Where it has signed in within the last month it goes on.</summary>
    public int FailuresOfName { get; set; } = 50;

    /// <summary>The same for one address, which many may share.</summary>
    public int FailuresOfAddress { get; set; } = 50;

    public TimeSpan FailureWindow { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Roles that see residents' telephone numbers in full; everybody else sees the last three digits. Null: agents and supervisors.
    /// </summary>
    public IList<string>? ContactsShownTo { get; set; }

    public OpenIdConnectOptions OpenIdConnect { get; set; } = new();

    /// <summary>Checks the section: nobody could stay signed in, or anybody could try any number of passwords.</summary>
    internal sealed class Validator : IValidateOptions<StaffOptions>
    {
        public ValidateOptionsResult Validate(string? name, StaffOptions options)
        {
            var failures = new SettingFailures("Staff");
            failures.RequireBetween("Idle", options.Idle, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
            failures.RequireBetween("Longest", options.Longest, TimeSpan.FromMinutes(1), TimeSpan.FromDays(7));
            failures.RequireBetween("FailuresOfAccount", options.FailuresOfAccount, 1, 100);
            failures.RequireBetween("FailuresOfName", options.FailuresOfName, 1, 10_000);
            failures.RequireBetween("FailuresOfAddress", options.FailuresOfAddress, 1, 10_000);
            failures.RequireBetween("FailureWindow", options.FailureWindow, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
            return failures.Result;
        }
    }
}
