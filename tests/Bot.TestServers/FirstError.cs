using Microsoft.Extensions.Logging;

namespace Bot.TestServers;

/// <summary>A log of which a test waits for the first line.</summary>
public sealed class FirstError<T> : ILogger<T>
{
    private readonly TaskCompletionSource<string> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Told => _told.Task;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _told.TrySetResult(formatter(state, exception));
}
