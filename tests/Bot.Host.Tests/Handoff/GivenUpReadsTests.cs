using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Desk;
using Bot.Host.Desk.Events;
using Bot.Host.Handoff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Handoff;

/// <summary>A cancellation that is not the host's stop is a failed pass as any other.</summary>
public sealed class GivenUpReadsTests
{
    [Fact]
    public Task DeskFeed_AReadThatWasGivenUp_IsToldAndTheFeedGoesOn() =>
        GoesOnAsync<DeskFeed>((services, log) => ActivatorUtilities.CreateInstance<DeskFeed>(services, log));

    [Fact]
    public Task ReconcilerWorker_AReadThatWasGivenUp_IsToldAndTheWorkerGoesOn() =>
        GoesOnAsync<ReconcilerWorker>(
            (services, log) =>
                ActivatorUtilities.CreateInstance<ReconcilerWorker>(
                    services,
                    ActivatorUtilities.CreateInstance<HolidayYears>(services, new GeneralHolidays([])),
                    log
                )
        );

    private static async Task GoesOnAsync<T>(Func<IServiceProvider, ILogger<T>, T> make)
        where T : BackgroundService
    {
        await using var host = await HandoffHost.StartAsync();
        host.Get<CrashingDatabase>().GivesUpReads = true;
        var log = new FirstError<T>();
        using var service = make(host.Get<IServiceProvider>(), log);
        await service.StartAsync(CancellationToken.None);

        await Task.WhenAny(log.Told, service.ExecuteTask!).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains(nameof(OperationCanceledException), await log.Told.WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
        Assert.False(service.ExecuteTask!.IsCompleted);
        await service.StopAsync(CancellationToken.None);
    }

    private sealed class FirstError<T> : ILogger<T>
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
}
