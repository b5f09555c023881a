using System.Diagnostics;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Host.Background;
using Bot.Host.Telemetry;
using Bot.Storage.Database;

namespace Bot.Host.Turns;

/// <summary>Handles one claimed turn to its end: committed, refused, put back for another try, or given up with an apology.</summary>
internal sealed partial class TurnWorker(
    ITurnHandler handler,
    ITurnQueue queue,
    ITurnCommits commits,
    TypingSignal typing,
    FailedTurn failed,
    IIdSource ids,
    TurnOptions options,
    BackOff backOff,
    HostMetrics metrics,
    TimeProvider clock,
    ILogger<TurnWorker> logger
)
{
    private static readonly TimeSpan MostBackOff = TimeSpan.FromMinutes(2);

    /// <param name="abandon">Cancelled when the stopping host waits no longer; the turn is then given back.</param>
    public async Task WorkAsync(TurnWork work, CancellationToken abandon)
    {
        using var span = Traces.Start(
            "turn",
            ActivityKind.Consumer,
            work.TraceParent,
            ("bot.conversation", work.Lease.ConversationId),
            ("bot.turn", work.Lease.TurnId),
            ("bot.attempt", work.Attempt)
        );
        metrics.TurnStep("queue", clock.GetUtcNow() - work.QueuedAt);

        // A turn that crashed its host in every attempt comes back with one attempt too many. It is not tried again.
        if (work.Attempt > options.MaxAttempts)
        {
            await GiveUpAsync(work, "The host stopped in every attempt.").ConfigureAwait(false);
            return;
        }

        using var lost = CancellationTokenSource.CreateLinkedTokenSource(abandon);
        var keeping = KeepLeaseAsync(work.Lease, lost);
        try
        {
            var started = clock.GetTimestamp();
            var result = await HandleAsync(work, lost.Token).ConfigureAwait(false);
            metrics.TurnStep("handle", clock.GetElapsedTime(started));
            Ended(work, await CommitAsync(new TurnCommit(work.Lease, result)).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
            await queue.GiveBackAsync(work.Lease, CancellationToken.None).ConfigureAwait(false);
            Ended(work, "given_back");
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            LogLeaseLost(work.Lease.TurnId);
            Ended(work, "lease_lost");
        }
        catch (StoreUnavailableException problem)
        {
            // Not the turn's fault: nothing is written, and it is claimed again once its lease has run out.
            LogNotCommitted(work.Lease.TurnId, problem.GetType().Name);
            Ended(work, "not_committed");
        }
        catch (Exception problem)
        {
            await FailAsync(work, problem).ConfigureAwait(false);
        }
        finally
        {
            await lost.CancelAsync().ConfigureAwait(false);
            await keeping.ConfigureAwait(false);
        }
    }

    private async Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken)
    {
        using var typingStops = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var shown = typing.ShowAsync(work.Conversation, typingStops.Token);
        try
        {
            using var timeout = new CancellationTokenSource(options.Timeout, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
            try
            {
                // A handler that ignores its token is not waited for; the fence refuses what it writes later.
                return await Task.Run(() => handler.HandleAsync(work, either.Token), either.Token)
                    .WaitAsync(either.Token)
                    .ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled)
                when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException($"The turn took longer than {options.Timeout.TotalSeconds:0} s.", cancelled);
            }
        }
        finally
        {
            await typingStops.CancelAsync().ConfigureAwait(false);
            await shown.ConfigureAwait(false);
        }
    }

    /// <summary>Commits, three times if the store does not answer: commits under the same fence count once.</summary>
    /// <returns>The outcome as the metrics name it.</returns>
    private async Task<string> CommitAsync(TurnCommit commit)
    {
        var started = clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var result = await commits.CommitAsync(commit, CancellationToken.None).ConfigureAwait(false);
                metrics.TurnStep("commit", clock.GetElapsedTime(started));
                if (result.Outcome == CommitOutcome.Committed)
                {
                    return commit.Result.Decision.Outcome;
                }

                LogDiscarded(commit.Lease.TurnId, result.Outcome);
                return result.Outcome == CommitOutcome.NotOwner ? "not_owner" : "stale_fence";
            }
            catch (StoreUnavailableException) when (attempt < 3)
            {
                await Task.Delay(
                        backOff.After(attempt, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(2)),
                        clock,
                        CancellationToken.None
                    )
                    .ConfigureAwait(false);
            }
        }
    }

    private async Task FailAsync(TurnWork work, Exception problem)
    {
        // The type alone: messages of exceptions can carry what the resident wrote.
        var name = problem.GetType().Name;
        LogFailed(work.Lease.TurnId, work.Attempt, name, problem.StackTrace);
        if (work.Attempt >= options.MaxAttempts)
        {
            await GiveUpAsync(work, name).ConfigureAwait(false);
            return;
        }

        await queue
            .RetryAsync(
                work.Lease,
                name,
                clock.GetUtcNow() + backOff.After(work.Attempt, options.FirstBackOff, MostBackOff),
                CancellationToken.None
            )
            .ConfigureAwait(false);
        Ended(work, "retry");
    }

    private async Task GiveUpAsync(TurnWork work, string problem) =>
        Ended(
            work,
            await CommitAsync(new TurnCommit(work.Lease, failed.Make(work, problem, ids.NewId())) { DeadLetterProblem = problem })
                .ConfigureAwait(false)
        );

    private void Ended(TurnWork work, string outcome)
    {
        Activity.Current?.SetTag("bot.outcome", outcome);
        metrics.TurnEnded(outcome, work.Conversation.Channel);
    }

    private async Task KeepLeaseAsync(TurnLease lease, CancellationTokenSource lost)
    {
        while (!lost.IsCancellationRequested)
        {
            await Task.Delay(options.Lease / 3, clock, lost.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (lost.IsCancellationRequested)
            {
                return;
            }

            try
            {
                if (!await queue.RenewAsync(lease, options.Lease, lost.Token).ConfigureAwait(false))
                {
                    await lost.CancelAsync().ConfigureAwait(false);
                }
            }
            catch (Exception problem) when (problem is StoreUnavailableException or OperationCanceledException)
            {
                // Tried again before the lease is over; once it is over, the fence decides at the commit.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Turn {TurnId}, attempt {Attempt}, failed with {Problem}.\n{Stack}")]
    private partial void LogFailed(string turnId, int attempt, string problem, string? stack);

    [LoggerMessage(Level = LogLevel.Information, Message = "Turn {TurnId} was refused ({Outcome}); what it wrote is kept as discarded.")]
    private partial void LogDiscarded(string turnId, CommitOutcome outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Turn {TurnId}: the lease was lost; another host works it.")]
    private partial void LogLeaseLost(string turnId);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Turn {TurnId} could not be committed ({Problem}); it is worked again when the store answers."
    )]
    private partial void LogNotCommitted(string turnId, string problem);
}
