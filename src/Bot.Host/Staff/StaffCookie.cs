namespace Bot.Host.Staff;

/// <summary>The cookie that carries a session's token.</summary>
internal static class StaffCookie
{
    public const string Name = "bot-staff";

    public static void Set(HttpContext context, string token) => context.Response.Cookies.Append(Name, token, Options(context));

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/staff",
            IsEssential = true,
        };
}
