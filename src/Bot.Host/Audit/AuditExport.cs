using System.Globalization;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Desk;
using Bot.Host.Figures;
using Bot.Host.Staff;
using Bot.Storage.Staff;

namespace Bot.Host.Audit;

/// <summary>The audit log as a table to take away. Who took which part is in the log before the first line leaves.</summary>
internal static class AuditExport
{
    private const int AtOnce = 1_000;

    /// <summary>
    /// The audit log, or what of it is asked for, oldest first, with the hashes by which it can be checked. Times are Hong Kong's, to the
    /// millisecond that the hash covers.
    /// </summary>
    public static async Task<IResult> AnswerAsync(
        HttpContext context,
        AuditSearch search,
        AuditLog audit,
        StaffAccounts accounts,
        StaffNames names,
        [AsParameters] AuditAsked asked
    )
    {
        var member = StaffGate.Member(context);
        var cancellation = context.RequestAborted;
        var filter = await asked.FilterAsync(accounts, names, cancellation);
        var all = await names.AllAsync(cancellation);
        var days = asked.Days is { } some ? $"{Word(some.From)}_{Word(some.To)}" : "all";
        await audit.AppendAsync(
            new AuditRecord(member.Id, "audit-exported", days, await NotedAsync(filter, search, cancellation)),
            cancellation
        );
        return CsvFile.Answer(
            $"audit_{days}",
            async csv =>
            {
                await csv.WriteRecordAsync(
                    ["number", "at", "actor", "actor_name", "action", "subject", "details", "previous_hash", "hash"],
                    cancellation
                );
                for (
                    var page = await search.ListAfterAsync(filter, 0, AtOnce, cancellation);
                    page.Count > 0;
                    page = await search.ListAfterAsync(filter, page[^1].Number, AtOnce, cancellation)
                )
                {
                    foreach (var entry in page)
                    {
                        await csv.WriteRecordAsync(
                            [
                                entry.Number.ToString(CultureInfo.InvariantCulture),
                                At(entry).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
                                entry.Actor,
                                all.GetValueOrDefault(entry.Actor) ?? "",
                                entry.Action,
                                entry.Subject,
                                entry.Details,
                                entry.PreviousHash,
                                entry.Hash,
                            ],
                            cancellation
                        );
                    }
                }
            }
        );
    }

    /// <summary>
    /// What was asked for. Only words that the log holds already are noted, for what is typed into a search may be anybody's number or
    /// name. Null: all.
    /// </summary>
    private static async Task<object?> NotedAsync(AuditFilter filter, AuditSearch search, CancellationToken cancellation)
    {
        if (filter is { Actors: null, Action: null, Subject: null })
        {
            return null;
        }

        var first = (await search.ListAsync(filter, null, 1, cancellation)).FirstOrDefault();
        return first is null
            ? new { nothing = true }
            : new
            {
                people = filter.Actors is null ? null : await KnownAsync(filter, search, cancellation),
                action = filter.Action,
                @object = filter.Subject,
            };
    }

    private static async Task<IReadOnlyList<string>> KnownAsync(AuditFilter filter, AuditSearch search, CancellationToken cancellation)
    {
        var known = new List<string>();
        foreach (var actor in filter.Actors!)
        {
            if (await search.ListAsync(filter with { Actors = [actor] }, null, 1, cancellation) is [_])
            {
                known.Add(actor);
            }
        }

        return known;
    }

    private static DateTimeOffset At(AuditEntry entry) => DateTimeOffset.FromUnixTimeMilliseconds(entry.At).ToOffset(HongKongTime.Offset);

    private static string Word(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
