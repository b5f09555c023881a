namespace Bot.Host.Channels.DirectLine;

/// <summary>The routes of Direct Line 3.0.</summary>
internal static class DirectLineEndpoints
{
    public const string Base = "/v3/directline";

    /// <summary>Where the host's own pages get their tokens.</summary>
    public const string SiteToken = "/site/token";

    public static void MapDirectLine(this WebApplication app)
    {
        var directLine = app.MapGroup(Base).RequireCors(DirectLineServices.CorsPolicy);
        directLine.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        directLine.MapPost("/tokens/refresh", TokenEndpoints.RefreshAsync);
        directLine.MapPost("/conversations", ConversationEndpoints.StartAsync);
        directLine.MapGet("/conversations/{id}", ConversationEndpoints.ReconnectAsync);
        directLine.MapGet("/conversations/{id}/activities", ActivityEndpoints.ListAsync);
        directLine.MapPost("/conversations/{id}/activities", ActivityEndpoints.PostAsync);
        directLine.MapPost("/conversations/{id}/upload", UploadEndpoints.UploadAsync);
        directLine.MapGet("/conversations/{id}/files/{file}", UploadEndpoints.ServeAsync);
        directLine.Map("/conversations/{id}/stream", StreamEndpoint.ConnectAsync);
        directLine.MapGet("/session/getsessionid", SessionEndpoint.Get);
        app.MapPost(SiteToken, TokenEndpoints.SiteAsync)
            .RequireCors(DirectLineServices.CorsPolicy)
            .AddEndpointFilter<RouteHandlerBuilder, TokenRateLimit>();
    }
}
