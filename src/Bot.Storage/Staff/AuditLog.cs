using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>The append-only log of what staff did, each row chained to the one before by its hash.</summary>
public sealed class AuditLog(IDatabase database, TimeProvider clock)
{
    private static readonly string Start = new('0', 64);

    private const string Last = "SELECT number, hash FROM audit_log ORDER BY number DESC LIMIT 1";
    private const string Insert =
        $"INSERT INTO audit_log ({AuditRow.Columns}) VALUES (@Number, @At, @Actor, @Action, @Subject, @Details, @PreviousHash, @Hash)";
    private const string Before = $"SELECT {AuditRow.Columns} FROM audit_log WHERE number < @before ORDER BY number DESC LIMIT @take";
    private const string After = $"SELECT {AuditRow.Columns} FROM audit_log WHERE number > @after ORDER BY number LIMIT @take";

    public Task AppendAsync(AuditRecord record, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
            {
                await AppendAsync(s, record).ConfigureAwait(false);
                return true;
            },
            cancellationToken
        );

    /// <summary>Newest first, below <paramref name="before"/> (null: from the newest), at most <paramref name="take"/>.</summary>
    public Task<IReadOnlyList<AuditEntry>> ListAsync(long? before, int take, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<AuditEntry>>(
            async s =>
                [
                    .. (await s.QueryAsync<AuditRow>(Before, new { before = before ?? long.MaxValue, take }).ConfigureAwait(false)).Select(
                        r => r.ToEntry()
                    ),
                ],
            cancellationToken
        );

    /// <summary>Checks the whole chain.</summary>
    /// <returns>The number of the first row that does not fit; null when the log is whole.</returns>
    public async Task<long?> FindBreakAsync(CancellationToken cancellationToken = default)
    {
        var (number, hash) = (0L, Start);
        while (true)
        {
            var page = await database
                .ReadAsync(s => s.QueryAsync<AuditRow>(After, new { after = number, take = 1_000 }), cancellationToken)
                .ConfigureAwait(false);
            foreach (var entry in page.Select(r => r.ToEntry()))
            {
                if (entry.Number != number + 1 || entry.PreviousHash != hash || entry.Hash != HashOf(entry))
                {
                    return entry.Number;
                }

                (number, hash) = (entry.Number, entry.Hash);
            }

            if (page.Count == 0)
            {
                return null;
            }
        }
    }

    /// <summary>Appends within the unit that does the action.</summary>
    internal async Task AppendAsync(DatabaseSession session, AuditRecord record)
    {
        await session.LockKeyAsync("audit_log").ConfigureAwait(false);
        var last = await session.FirstOrDefaultAsync<AuditRow>(Last).ConfigureAwait(false);
        var entry = new AuditEntry(
            (last?.Number ?? 0) + 1,
            clock.Now(),
            record.Actor,
            record.Action,
            record.Subject,
            record.Details is null ? "{}" : JsonSerializer.Serialize(record.Details, JsonSerializerOptions.Web),
            last?.Hash ?? Start,
            ""
        );
        await session.ExecuteAsync(Insert, entry with { Hash = HashOf(entry) }).ConfigureAwait(false);
    }

    // Lengths before texts: no two different rows give the same bytes.
    private static string HashOf(AuditEntry entry)
    {
        var text = new StringBuilder();
        foreach (
            var part in (string[])
                [
                    entry.PreviousHash,
                    entry.Number.ToString(CultureInfo.InvariantCulture),
                    entry.At.ToString(CultureInfo.InvariantCulture),
                    entry.Actor,
                    entry.Action,
                    entry.Subject,
                    entry.Details,
                ]
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
