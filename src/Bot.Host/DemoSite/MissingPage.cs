namespace Bot.Host.DemoSite;

/// <summary>Where nothing is, a person's browser gets a page of the site with the way home; programs keep their error body.</summary>
internal static class MissingPage
{
    /// <summary>Before routing: the request is worked once more, as one for the page.</summary>
    public static IApplicationBuilder UseMissingPage(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (!IsBareNotFound(context.Response) || !WantsPage(context.Request))
                {
                    return;
                }

                var first = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
                var language = SiteLanguage.Of(first) ?? SiteLanguage.Preferred(context.Request);
                context.SetEndpoint(null);
                context.Request.RouteValues.Clear();
                context.Request.Path = $"/{language.Segment}/missing";
                context.Request.QueryString = QueryString.Empty;
                await next(context);
            }
        );

    private static bool IsBareNotFound(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound, ContentLength: null, ContentType: null };

    // "Anything" is what programs accept; a browser names HTML.
    private static bool WantsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Path.StartsWithSegments("/v3")
        && !request.Path.StartsWithSegments("/api")
        && request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
