using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Storage.Figures;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Turns to be counted.</summary>
public abstract class FiguresStore(IStoreRecord record) : StoreCompliance(record)
{
    private protected static readonly DateOnly FirstOfJuly = new(2026, 7, 1);

    private protected static readonly FigureRange July = new(FirstOfJuly, new DateOnly(2026, 7, 31));

    private protected DayFigures Figures => Store.Get<DayFigures>();

    private protected static TurnResult Result(string? department, string? language, string outcome, string reason)
    {
        var result = TestStore.Result("a reply");
        return result with
        {
            Department = department,
            Language = language,
            Decision = result.Decision with { Department = department, Language = language, Outcome = outcome, Reason = reason },
        };
    }

    private protected async Task<string> TurnAsync(
        string resident,
        string? department,
        string? language,
        string outcome,
        string reason,
        HandoffChange? handoff = null,
        bool close = false
    )
    {
        await Store.AcceptAsync("hello", resident);
        var work = await Store.ClaimAsync();
        Assert.Equal(
            CommitOutcome.Committed,
            (
                await Store.CommitAsync(
                    work,
                    Result(department, language, outcome, reason) with
                    {
                        Handoff = handoff,
                        CloseEpisode = close,
                    }
                )
            ).Outcome
        );
        return work.Lease.ConversationId;
    }

    private protected Task<int> CountAsync() => Store.Get<FigureRollUp>().WorkAsync(CancellationToken.None);
}
