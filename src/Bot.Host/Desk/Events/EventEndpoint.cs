using Bot.Host.Staff;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Bot.Host.Desk.Events;

/// <summary>The event stream's address.</summary>
internal static class EventEndpoint
{
    public static RouteGroupBuilder MapEvents(this RouteGroupBuilder api)
    {
        api.MapGet("/events", RunAsync).ForPage([.. StaffRoles.Desk, StaffRoles.Oversight]);
        return api;
    }

    private static async Task RunAsync(
        HttpContext context,
        StaffSessions sessions,
        IOptions<StaffOptions> options,
        IHostApplicationLifetime lifetime,
        TimeProvider clock,
        IServiceProvider services,
        string? lastEventId
    )
    {
        var member = StaffGate.Member(context);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var token = context.Request.Cookies[StaffCookie.Name] ?? "";
        var guard = SessionWatch.EndWithAsync(
            async cancellation => await sessions.FindAsync(token, options.Value.Idle, isUse: false, cancellation) is not null,
            clock,
            gone
        );
        try
        {
            var resumeAt = context.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } header ? header : lastEventId;
            var stream = ActivatorUtilities.CreateInstance<EventStream>(services, member, new ServerEvents(context.Response.Body));
            await stream.RunAsync(resumeAt, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page went, the session ended or the host stops: the page comes back where it was.
        }
        finally
        {
            await gone.CancelAsync();
            await guard.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
