using System.Globalization;
using Bot.Storage.Database;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>
/// Stands before every endpoint of the staff API: same origin, session, first password, role. Turns refusals into problem documents.
/// </summary>
internal sealed class StaffGate(StaffSessions sessions, IOptions<StaffOptions> options) : IEndpointFilter
{
    private static readonly object MemberKey = new();

    /// <summary>Who calls.</summary>
    /// <exception cref="StaffRefusal">401: nobody is signed in.</exception>
    public static StaffAccount Member(HttpContext context) =>
        TryMember(context) ?? throw new StaffRefusal(401, "signed-out", "Sign in first; a session ends when it is not used.");

    /// <summary>Who calls; null when nobody is signed in.</summary>
    public static StaffAccount? TryMember(HttpContext context) =>
        context.Items.TryGetValue(MemberKey, out var member) ? member as StaffAccount : null;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await CheckAsync(context);
            return await next(invocation);
        }
        catch (StaffRefusal refusal)
        {
            if (refusal.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
                    .ToString(CultureInfo.InvariantCulture);
            }

            return Problem(refusal.Status, refusal.Code, refusal.Message, refusal.Extension);
        }
        catch (StoreUnavailableException)
        {
            return Problem(503, "store-unavailable", "The record does not answer at the moment; nothing was changed. Try again.");
        }
    }

    private static IResult Problem(int status, string code, string detail, KeyValuePair<string, object>? extension = null)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (extension is { } more)
        {
            extensions[more.Key] = more.Value;
        }

        return Results.Problem(detail, statusCode: status, extensions: extensions);
    }

    private async Task CheckAsync(HttpContext context)
    {
        var access = context.GetEndpoint()?.Metadata.GetMetadata<StaffAccess>() ?? throw StaffRefusal.Forbidden();
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            RequireOwnPage(context.Request);
        }

        if (
            context.Request.Cookies[StaffCookie.Name] is { Length: > 0 } token
            && await sessions.FindAsync(
                token,
                options.Value.Idle,
                isUse: !access.Automatic && context.Request.Headers["X-Bot-Background"] != "1",
                context.RequestAborted
            )
                is { } account
        )
        {
            context.Items[MemberKey] = account;
        }

        if (access.Anonymous)
        {
            return;
        }

        var member = Member(context);
        if (member.MustChangePassword && !access.BeforePasswordChange)
        {
            throw new StaffRefusal(403, "must-change-password", "Choose a password of your own first.");
        }

        if (access.Roles is { } roles && !roles.Any(member.Has))
        {
            throw StaffRefusal.Forbidden();
        }
    }

    /// <summary>A foreign page can neither set the header without a preflight, which is never granted, nor leave out its origin.</summary>
    private static void RequireOwnPage(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var own =
            request.Headers["X-Bot-Request"] == "1"
            && (
                origin.Length == 0
                || (
                    Uri.TryCreate(origin, UriKind.Absolute, out var address)
                    && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
                )
            );
        if (!own)
        {
            throw new StaffRefusal(403, "forbidden", "Changes are taken from the staff pages only (header X-Bot-Request, same origin).");
        }
    }
}
