using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Desk;
using Bot.Host.Desk.Events;
using Bot.Host.Desk.Sending;
using Bot.Host.Handoff;
using Bot.TestServers;
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

    [Fact]
    public Task DraftWriter_AReadThatWasGivenUp_IsToldAndTheWriterGoesOn() =>
        GoesOnAsync<DraftWriter>(
            (services, log) =>
            {
                services.GetRequiredService<HandoffSettings>().Queues.Add(new HandoffQueue { Id = "td", Drafts = true });
                return ActivatorUtilities.CreateInstance<DraftWriter>(
                    services,
                    new OneChange(),
                    ActivatorUtilities.CreateInstance<Suggestions>(services),
                    log
                );
            }
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

    /// <summary>A feed on which one conversation has changed, and none after it.</summary>
    private sealed class OneChange : IConversationSignals, IConversationFeed
    {
        private int _read;

        public IConversationFeed SubscribeToAll() => this;

        public async ValueTask<IReadOnlyCollection<string>?> WaitAsync(CancellationToken cancellationToken = default)
        {
            if (_read++ > 0)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return ["a conversation"];
        }

        public IConversationSubscription Subscribe(string conversationId) => throw new NotSupportedException();

        public void Changed(string conversationId) => throw new NotSupportedException();

        public void Transient(string conversationId, string activityJson) => throw new NotSupportedException();

        public void Dispose() { }
    }
}
