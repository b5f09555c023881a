using System.Data.Common;
using System.Globalization;

namespace Bot.Load.Desk;

/// <summary>
/// The record beside the hosts: filled with conversations of the past, and read for the order in which people were offered.
/// </summary>
internal sealed class DeskRecord(Installation installation, string store)
{
    private const int Batch = 10_000;

    private const string Conversations = """
        INSERT INTO conversations (id, channel, channel_key, resident_id, delivery, department, language, episode, owner, version,
          last_sequence, last_resident_at, created_at, closed_at)
        SELECT 'past-' || i, 'directline', 'past-' || i, 'past-' || i, 'Pulled',
          CASE i % 5 WHEN 0 THEN 'td' WHEN 1 THEN 'immd' WHEN 2 THEN 'wsd' WHEN 3 THEN 'rvd' ELSE NULL END,
          CASE i % 2 WHEN 0 THEN 'en' ELSE 'zh-Hant' END, 1, 'bot', 3, 4, @now - i * 60000, @now - i * 60000 - 90000,
            CASE i % 20 WHEN 0 THEN NULL ELSE @now - i * 60000 + 60000 END
        FROM n
        """;

    private const string Entries = """
        INSERT INTO entries (conversation_id, sequence, entry_id, episode, kind, author_id, activity_json, at, owner, delivery, waits)
        SELECT 'past-' || i, k, 'past-' || i || '-' || k, 1, CASE k % 2 WHEN 1 THEN 'Resident' ELSE 'Bot' END,
          CASE k % 2 WHEN 1 THEN 'past-' || i ELSE 'bot' END,
          CASE k % 2 WHEN 1
            THEN '{"type":"message","locale":"en","text":"How do I renew my licence? Question ' || i || '",'
              || '"from":{"id":"past-' || i || '","name":"Resident ' || i || '","role":"user"}}'
            ELSE '{"type":"message","locale":"en","text":"You can renew a full driving licence within four months before it ends, '
              || 'in person, by post or online. Bring your identity document and the fee; a new licence is given on the spot at a '
              || 'licensing office, or within ten working days by post.","from":{"id":"bot","role":"bot"}}' END,
          @now - i * 60000 - 90000 + k * 10000, 'bot', 'None', 0
        FROM n, (SELECT 1 AS k UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) AS e
        """;

    private const string Handoffs = """
        INSERT INTO handoffs (id, conversation_id, episode, state, owner, reason, priority, department, language, requested_at, updated_at, closed_at, version)
        SELECT 'past-' || i, 'past-' || i, 1, 'Closed', 'agent:past', 'resident_request', 0, 'td', 'en', @now - i * 60000,
          @now - i * 60000, @now - i * 60000 + 60000, 4 FROM n WHERE i % 5 = 0
        """;

    private const string Tickets = """
        INSERT INTO handoff_tickets (handoff_id, conversation_id, queue, speech, priority, waiting_since, waiting, sticky_agent)
        SELECT 'past-' || i, 'past-' || i, 'td', 'en', 0, @now - i * 60000, 0, 'past' FROM n WHERE i % 5 = 0
        """;

    private const string Order = """
        SELECT h.conversation_id, h.priority, h.requested_at, (SELECT min(s.key) FROM handoff_steps s
          WHERE s.handoff_id = h.id AND s.state = 'Assigned') AS offered
        FROM handoffs h WHERE h.id NOT LIKE 'past-%'
        """;

    private const string Open = "SELECT count(*) FROM handoffs WHERE closed_at IS NULL";
    private const string PickUps =
        "SELECT conversation_id, count(*) FROM handoff_steps WHERE state = 'Active' AND conversation_id NOT LIKE 'past-%' GROUP BY conversation_id";

    public async Task FillAsync(int count, CancellationToken cancellationToken)
    {
        await using var connection = await installation.OpenRecordAsync(write: true);
        var now = DateTimeOffset.UtcNow.AddMinutes(-10).ToUnixTimeMilliseconds();
        for (var from = 1; from <= count; from += Batch)
        {
            foreach (var sql in (string[])[Conversations, Entries, Handoffs, Tickets])
            {
                await using var command = connection.CreateCommand();
                command.CommandText = Numbers(from, Math.Min(count, from + Batch - 1), sql);
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("now", now);
                command.Parameters.Add(parameter);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }

        // The past made its changes in the past: no page waits to hear of them.
        foreach (var sql in (string[])["DELETE FROM desk_changes WHERE subject LIKE 'past-%'", "ANALYZE"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>
    /// Each hand-off of the run: its priority, when it was asked for, and its place among the first offers (null: never offered).
    /// </summary>
    public async Task<IReadOnlyList<(string Conversation, long Priority, long RequestedAt, long? Offered)>> ReadOrderAsync()
    {
        var rows = new List<(string, long, long, long?)>();
        await ReadAsync(Order, r => rows.Add((r.GetString(0), r.GetInt64(1), r.GetInt64(2), r.IsDBNull(3) ? null : r.GetInt64(3))));
        return rows;
    }

    /// <summary>How many hand-offs are still open.</summary>
    public async Task<long> CountOpenAsync()
    {
        var open = 0L;
        await ReadAsync(Open, r => open = r.GetInt64(0));
        return open;
    }

    /// <summary>How often each conversation was picked up.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountPickUpsAsync()
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await ReadAsync(PickUps, r => counts[r.GetString(0)] = r.GetInt64(1));
        return counts;
    }

    private async Task ReadAsync(string sql, Action<DbDataReader> take)
    {
        await using var connection = await installation.OpenRecordAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            take(reader);
        }
    }

    private string Numbers(int from, int to, string insert)
    {
        // Both engines know WITH before INSERT.
        var numbers =
            store == "sqlite"
                ? $"WITH RECURSIVE n(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n WHERE i < {to})"
                : $"WITH n AS (SELECT generate_series({from.ToString(CultureInfo.InvariantCulture)}"
                    + $"::bigint, {to.ToString(CultureInfo.InvariantCulture)}::bigint) AS i)";
        return $"{numbers} {insert}";
    }
}
