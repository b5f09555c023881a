using Bot.Dialogs.Conversations;

namespace Bot.Host.Channels.DirectLine;

/// <summary>The session id of enhanced authentication (protocols §1.3): kept by the browser alone.</summary>
internal static class SessionEndpoint
{
    private const string Cookie = "webchat_session_v2";

    public static IResult Get(HttpContext context, IIdSource ids)
    {
        var session = context.Request.Cookies[Cookie] is { Length: 22 } known ? known : ids.NewId();
        context.Response.Cookies.Append(
            Cookie,
            session,
            new()
            {
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                SameSite = context.Request.IsHttps ? SameSiteMode.None : SameSiteMode.Lax,
            }
        );
        return Results.Text($$"""{"sessionId":"{{session}}"}""", "application/json");
    }
}
