using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bot.Host.DemoSite;

/// <summary>A department site as residents know it, with the assistant in it.</summary>
internal static class DemoSiteServices
{
    public static IServiceCollection AddDemoSite(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.Configure<RazorPagesOptions>(options => options.RootDirectory = "/DemoSite/Pages");
        return services;
    }

    /// <summary><c>/</c> leads to <c>/en</c>, <c>/tc</c> or <c>/sc</c>, by the browser's language.</summary>
    public static void MapDemoSite(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapGet("/", (HttpRequest request) => Results.LocalRedirect($"/{SiteLanguage.Preferred(request).Segment}{request.QueryString}"));
    }

    /// <summary>
    /// The site's files: scripts, styles, Web Chat. The browser may keep them; their addresses change with their content.
    /// </summary>
    public static void UseDemoSiteFiles(this WebApplication app) =>
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
}
