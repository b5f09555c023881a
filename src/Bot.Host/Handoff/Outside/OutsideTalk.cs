using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Handoff.Outside;

/// <summary>
/// What desks outside say, whatever their wire: status and messages, each in one transaction with what the resident is told.
/// </summary>
internal sealed class OutsideTalk(HandoffUnits units, IEntrySends sends, IConversationLog log, HandoffSettings settings)
{
    private const int MostText = 20_000;

    private readonly OutsideDeskMoves _moves = new(settings, GeneralHolidays.Known);

    /// <param name="state">One of <see cref="HandoffStates"/>.</param>
    /// <param name="message">What the desk says of it; kept for staff.</param>
    /// <param name="person">Who joined; null: the desk as a whole.</param>
    /// <exception cref="RefusedException">400: no such state; 409: the desk does not have the conversation (any more).</exception>
    public async Task StatusAsync(
        OutsideDeskName desk,
        OutsideDeskLink link,
        string state,
        string? message,
        CancellationToken cancellationToken,
        string? person = null
    )
    {
        Func<HandoffScene, HandoffMove> decide = state switch
        {
            HandoffStates.Accepted => s => _moves.Accepted(s, desk, person),
            HandoffStates.Failed => s => _moves.Failed(s, desk, message),
            HandoffStates.Completed => s => _moves.Completed(s, desk, message),
            _ => throw new RefusedException(400, "BadArgument", "The state is none of accepted, failed and completed."),
        };
        var outcome = await RunAsync(desk, link, state, decide, cancellationToken);
        if (outcome.Refusal is not null)
        {
            throw new RefusedException(409, "NotYours", "The hand-off is over or with somebody else.");
        }
    }

    /// <summary>
    /// The desk cannot be reached, or is silent: the resident waits for our own agents. Nothing when it does not have the conversation any
    /// more.
    /// </summary>
    public Task<HandoffOutcome> LostAsync(
        OutsideDeskName desk,
        OutsideDeskLink link,
        string? problem,
        CancellationToken cancellationToken
    ) => RunAsync(desk, link, "lost", s => _moves.Failed(s, desk, problem), cancellationToken);

    /// <summary>A person there writes to the resident; the first words take the conversation if no status did.</summary>
    /// <param name="id">The desk's id of the message: a repeat writes nothing.</param>
    /// <exception cref="RefusedException">400: no text, or too long; 409: the desk does not have the conversation (any more).</exception>
    public async Task SayAsync(
        OutsideDeskName desk,
        OutsideDeskLink link,
        string? text,
        string? person,
        string? id,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MostText)
        {
            throw new RefusedException(400, "BadArgument", $"A text of 1 to {MostText} characters is needed.");
        }

        var conversation =
            await log.FindAsync(link.ConversationId, cancellationToken)
            ?? throw new RefusedException(404, "NotFound", "There is no such conversation.");
        if (conversation.Owner != ConversationOwner.Agent(desk.Key))
        {
            await StatusAsync(desk, link, HandoffStates.Accepted, null, cancellationToken, person);
        }

        var activity = ActivityFactory.Message(text, conversation.Language, TextFormats.Plain) with
        {
            From = new()
            {
                Id = "agent",
                Name = person ?? desk.In(conversation.Language),
                Role = Roles.Bot,
            },
        };
        var result = await sends.SendAsync(
            new()
            {
                ConversationId = link.ConversationId,
                Entries = [new EntryDraft(EntryKind.Agent, desk.Key, ActivityJson.Write(activity))],
                ExpectedOwner = ConversationOwner.Agent(desk.Key),
                IdempotencyKey = id is null ? null : $"{desk.Key}:{id}",
            },
            cancellationToken
        );
        if (result.Outcome is not (SendOutcome.Written or SendOutcome.Duplicate))
        {
            throw new RefusedException(409, "NotYours", "The hand-off is over or with somebody else.");
        }
    }

    private Task<HandoffOutcome> RunAsync(
        OutsideDeskName desk,
        OutsideDeskLink link,
        string what,
        Func<HandoffScene, HandoffMove> decide,
        CancellationToken cancellationToken
    ) =>
        units.RunAsync(
            new()
            {
                ConversationId = link.ConversationId,
                FiguresOf = link.Queue ?? HandoffQueue.General,
                ServiceLevel = settings.ServiceLevel,
                Decide = decide,
                Audit = new AuditRecord(desk.Key, $"outside-{what}", link.ConversationId, new { handoff = link.HandoffId }),
            },
            cancellationToken
        );
}
