using System.Collections.Concurrent;
using System.Globalization;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>
/// Notes in the audit log who has read what: once a person, subject and day of Hong Kong, however often a page asks again.
/// </summary>
public sealed class ReadingLog(IDatabase database, TimeProvider clock, AuditLog audit)
{
    private const string Insert =
        "INSERT INTO noted_readings (day, actor, action, subject) VALUES (@day, @actor, @action, @subject) ON CONFLICT DO NOTHING";
    private const string DeleteOld = "DELETE FROM noted_readings WHERE day < @day";

    private volatile Noted _noted = new("", []);

    /// <param name="actor">The account's id.</param>
    /// <param name="action">A code such as <c>conversation-read</c>.</param>
    /// <param name="subject">The id of what is read.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <exception cref="StoreUnavailableException">It could not be noted: what is read must not be shown.</exception>
    public async Task NoteAsync(string actor, string action, string subject, CancellationToken cancellationToken = default)
    {
        var day = clock.GetUtcNow().ToOffset(HongKongTime.Offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var noted = _noted.Day == day ? _noted : _noted = new(day, []);
        if (noted.Readings.ContainsKey((actor, action, subject)))
        {
            return;
        }

        await database
            .WriteAsync(
                async s =>
                {
                    if (
                        await s.ExecuteAsync(
                                Insert,
                                new
                                {
                                    day,
                                    actor,
                                    action,
                                    subject,
                                }
                            )
                            .ConfigureAwait(false) == 0
                    )
                    {
                        return false;
                    }

                    await s.ExecuteAsync(DeleteOld, new { day }).ConfigureAwait(false);
                    await audit.AppendAsync(s, new AuditRecord(actor, action, subject)).ConfigureAwait(false);
                    return true;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        noted.Readings[(actor, action, subject)] = true;
    }

    // What this host knows to be noted, so that it asks the record once.
    private sealed record Noted(string Day, ConcurrentDictionary<(string Actor, string Action, string Subject), bool> Readings);
}
