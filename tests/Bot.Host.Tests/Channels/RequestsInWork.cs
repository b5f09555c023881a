using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Bot.Host.Tests.Channels;

/// <summary>
/// The requests that a host is at work on, open sockets among them. The test server's stop does not wait for them as Kestrel's does: one
/// that still writes would find the test's folder half deleted.
/// </summary>
internal sealed class RequestsInWork : IStartupFilter
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count = 1;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(CountAsync);
            next(app);
        };

    /// <summary>Waits until all have ended. Once, after the host was stopped.</summary>
    /// <exception cref="TimeoutException">One has not within 20 seconds.</exception>
    public Task EndedAsync()
    {
        Left();
        return _ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private async Task CountAsync(HttpContext context, RequestDelegate next)
    {
        lock (_gate)
        {
            _count++;
        }

        try
        {
            await next(context);
        }
        finally
        {
            Left();
        }
    }

    private void Left()
    {
        lock (_gate)
        {
            if (--_count == 0)
            {
                _ended.SetResult();
            }
        }
    }
}
