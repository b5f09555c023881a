using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>Who is there, by leases: an agent who is not heard from counts as gone, whichever host heard them last.</summary>
public sealed class AgentPresence(IDatabase database, TimeProvider clock)
{
    /// <summary>How long a heartbeat lasts.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private const string Set = """
        INSERT INTO agent_presence (agent_id, status, since, lease_until, missed) VALUES (@agentId, @status, @now, @until, 0)
        ON CONFLICT (agent_id) DO UPDATE SET
          since = CASE WHEN agent_presence.status = @status AND agent_presence.lease_until >= @now THEN agent_presence.since ELSE @now END,
          status = @status, lease_until = @until, missed = 0
        """;

    private const string Renew = """
        INSERT INTO agent_presence (agent_id, status, since, lease_until, missed) VALUES (@agentId, 'away', @now, @until, 0)
        ON CONFLICT (agent_id) DO UPDATE SET lease_until = CASE WHEN agent_presence.lease_until > @until THEN agent_presence.lease_until ELSE @until END
        """;

    private const string Leave = "UPDATE agent_presence SET status = 'away', since = @now, lease_until = @now WHERE agent_id = @agentId";
    private const string NoteChange = "INSERT INTO desk_changes (kind, subject, at) VALUES ('presence', @agentId, @now)";

    private const string Select = """
        SELECT a.id AS agent_id, a.name, a.capacity, a.departments, a.languages, a.skills, COALESCE(p.status, 'away') AS status, COALESCE(p.since, 0) AS since,
          COALESCE(p.lease_until, 0) AS lease_until,
          (SELECT count(*) FROM handoff_tickets t WHERE t.agent_id = a.id) + (SELECT count(*) FROM handoff_tickets t WHERE t.offered_to = a.id) AS active
        FROM staff_accounts a LEFT JOIN agent_presence p ON p.agent_id = a.id
        """;

    private const string One = Select + " WHERE a.id = @agentId";
    private const string Agents = Select + " WHERE a.disabled = 0 AND (' ' || a.roles || ' ') LIKE '% agent %' ORDER BY a.name, a.id";
    private const string Present =
        Select
        + " WHERE a.disabled = 0 AND p.status = 'available' AND p.lease_until >= @now AND (' ' || a.roles || ' ') LIKE '% agent %' ORDER BY a.id";
    private const string OnDuty =
        Select
        + " WHERE a.disabled = 0 AND p.status IN ('available', 'break') AND p.lease_until >= @now AND (' ' || a.roles || ' ') LIKE '% agent %' ORDER BY a.id";
    private const string Missed = "UPDATE agent_presence SET missed = missed + 1 WHERE agent_id = @agentId";
    private const string AwayAfter =
        "UPDATE agent_presence SET status = 'away', since = @now, missed = 0 WHERE agent_id = @agentId AND missed >= @most AND status = 'available'";
    private const string Answered = "UPDATE agent_presence SET missed = 0 WHERE agent_id = @agentId AND missed > 0";
    private const string LockRow = "SELECT agent_id FROM agent_presence WHERE agent_id = @agentId";

    public Task SetAsync(string agentId, string status, CancellationToken cancellationToken = default) =>
        WriteAsync(
            agentId,
            Set,
            new
            {
                agentId,
                status,
                now = clock.Now(),
                until = clock.Now() + (long)Lease.TotalMilliseconds,
            },
            cancellationToken
        );

    /// <summary>Says that the agent is still there. Changes no status.</summary>
    public Task RenewAsync(string agentId, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            s =>
                s.ExecuteAsync(
                    Renew,
                    new
                    {
                        agentId,
                        now = clock.Now(),
                        until = clock.Now() + (long)Lease.TotalMilliseconds,
                    }
                ),
            cancellationToken
        );

    /// <summary>The agent signed out: away at once.</summary>
    public Task LeaveAsync(string agentId, CancellationToken cancellationToken = default) =>
        WriteAsync(agentId, Leave, new { agentId, now = clock.Now() }, cancellationToken);

    /// <summary>
    /// An offer ran out: after <paramref name="most"/> in a row the agent counts as away, so that nobody waits for an empty chair.
    /// </summary>
    public Task MissedAsync(string agentId, int most, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(Missed, new { agentId }).ConfigureAwait(false);
                return await s.ExecuteAsync(
                            AwayAfter,
                            new
                            {
                                agentId,
                                most = (long)most,
                                now = clock.Now(),
                            }
                        )
                        .ConfigureAwait(false) > 0
                    && await s.ExecuteAsync(NoteChange, new { agentId, now = clock.Now() }).ConfigureAwait(false) > 0;
            },
            cancellationToken
        );

    public Task AnsweredAsync(string agentId, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Answered, new { agentId }), cancellationToken);

    /// <summary>Null when there is no such account.</summary>
    public Task<AgentState?> FindAsync(string agentId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => FindAsync(s, agentId), cancellationToken);

    /// <summary>All agents, by name.</summary>
    public Task<IReadOnlyList<AgentState>> ListAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<AgentState>>(
            async s => [.. (await s.QueryAsync<Row>(Agents).ConfigureAwait(false)).Select(r => r.ToState(clock.Now()))],
            cancellationToken
        );

    /// <summary>The agents who are available now, full or not.</summary>
    public Task<IReadOnlyList<AgentState>> ListAvailableAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync(ListAvailableAsync, cancellationToken);

    internal async Task<AgentState?> FindAsync(DatabaseSession session, string agentId) =>
        (await session.FirstOrDefaultAsync<Row>(One, new { agentId }).ConfigureAwait(false))?.ToState(clock.Now());

    internal async Task<IReadOnlyList<AgentState>> ListAvailableAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<Row>(Present, new { now = clock.Now() }).ConfigureAwait(false)).Select(r => r.ToState(clock.Now()))];

    /// <summary>Who is on duty: available, or on a break.</summary>
    internal async Task<IReadOnlyList<AgentState>> ListPresentAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<Row>(OnDuty, new { now = clock.Now() }).ConfigureAwait(false)).Select(r => r.ToState(clock.Now()))];

    public Task<IReadOnlyList<AgentState>> ListPresentAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync(ListPresentAsync, cancellationToken);

    /// <summary>Reads the agent for change of what they have: two units that would fill their last place run one after the other.</summary>
    internal async Task<AgentState?> LockAsync(DatabaseSession session, string agentId)
    {
        await session.FirstOrDefaultAsync<string>(LockRow + session.Sql.ForUpdate, new { agentId }).ConfigureAwait(false);
        return await FindAsync(session, agentId).ConfigureAwait(false);
    }

    private Task WriteAsync(string agentId, string sql, object parameters, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async s =>
            {
                await s.ExecuteAsync(sql, parameters).ConfigureAwait(false);
                return await s.ExecuteAsync(NoteChange, new { agentId, now = clock.Now() }).ConfigureAwait(false);
            },
            cancellationToken
        );

    private sealed class Row
    {
        public string AgentId { get; set; } = "";
        public string Name { get; set; } = "";
        public long Capacity { get; set; }
        public string Departments { get; set; } = "";
        public string Languages { get; set; } = "";
        public string Skills { get; set; } = "";
        public string Status { get; set; } = "";
        public long Since { get; set; }
        public long LeaseUntil { get; set; }
        public long Active { get; set; }

        public AgentState ToState(long now) =>
            new(
                AgentId,
                Name,
                LeaseUntil >= now ? Status : PresenceStatus.Away,
                Instants.FromStored(LeaseUntil >= now ? Since : LeaseUntil),
                Instants.FromStored(LeaseUntil),
                (int)Capacity,
                (int)Active
            )
            {
                Departments = StoredWords.FromStored(Departments),
                Languages = StoredWords.FromStored(Languages),
                Skills = StoredWords.FromStored(Skills),
            };
    }
}
