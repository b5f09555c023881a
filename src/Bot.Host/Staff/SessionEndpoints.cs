using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>Sign in, sign out, who am I.</summary>
internal static class SessionEndpoints
{
    public static RouteGroupBuilder MapSession(this RouteGroupBuilder api)
    {
        api.MapPost("/session", SignInAsync).ForEveryone();
        api.MapDelete("/session", SignOutAsync).ForEveryone();
        api.MapGet("/session", GetAsync).ForSession();
        api.MapGet("/session/methods", Methods).ForEveryone();
        api.MapPost("/session/password", ChangePasswordAsync).ForSession();
        return api;
    }

    private static async Task<Me> SignInAsync(
        Credentials credentials,
        HttpContext context,
        StaffSignIn signIn,
        AgentPresence presence,
        IOptions<StaffOptions> options
    )
    {
        var (account, token) = await signIn.SignInAsync(
            credentials.UserName ?? "",
            credentials.Password ?? "",
            AddressOf(context),
            context.RequestAborted
        );
        StaffCookie.Set(context, token);
        return await MeAsync(account, presence, options.Value, context.RequestAborted);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, StaffSessions sessions, AgentPresence presence)
    {
        if (context.Request.Cookies[StaffCookie.Name] is { Length: > 0 } token)
        {
            await sessions.EndAsync(token, context.RequestAborted);
            if (StaffGate.TryMember(context) is { } member)
            {
                await presence.LeaveAsync(member.Id, context.RequestAborted);
            }
        }

        StaffCookie.Clear(context);
        return Results.NoContent();
    }

    private static Task<Me> GetAsync(HttpContext context, AgentPresence presence, IOptions<StaffOptions> options) =>
        MeAsync(StaffGate.Member(context), presence, options.Value, context.RequestAborted);

    private static SignInMethods Methods(IOptions<StaffOptions> options) =>
        new(
            options.Value.Local,
            options.Value.OpenIdConnect.Enabled ? new OpenIdConnectMethod(Enabled: true, OpenIdConnect.StartPath) : null
        );

    private static async Task<IResult> ChangePasswordAsync(PasswordChange change, HttpContext context, StaffSignIn signIn)
    {
        var token = await signIn.ChangePasswordAsync(
            StaffGate.Member(context),
            change.Current ?? "",
            change.Next ?? "",
            AddressOf(context),
            context.RequestAborted
        );
        StaffCookie.Set(context, token);
        return Results.NoContent();
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    private static async Task<Me> MeAsync(
        StaffAccount account,
        AgentPresence presence,
        StaffOptions options,
        CancellationToken cancellationToken
    ) =>
        new(
            account.Id,
            account.UserName,
            account.Name,
            account.Roles,
            account.Departments,
            account.Languages,
            account.Capacity,
            (await presence.FindAsync(account.Id, cancellationToken))?.Status ?? PresenceStatus.Away,
            account.MustChangePassword,
            (int)options.Idle.TotalSeconds
        );

    internal sealed record Credentials(string? UserName, string? Password);

    internal sealed record PasswordChange(string? Current, string? Next);

    internal sealed record Me(
        string Id,
        string UserName,
        string Name,
        IReadOnlyList<string> Roles,
        IReadOnlyList<string> Departments,
        IReadOnlyList<string> Languages,
        int Capacity,
        string Presence,
        bool MustChangePassword,
        int IdleSeconds
    );

    internal sealed record OpenIdConnectMethod(bool Enabled, string Url);

    internal sealed record SignInMethods(bool Local, OpenIdConnectMethod? OpenIdConnect);
}
