using System.Globalization;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Desk;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Figures;
using Bot.Storage.Staff;

namespace Bot.Host.Figures;

/// <summary>Tables to take away. Who took which is in the audit log before the first line leaves.</summary>
internal static class ExportEndpoints
{
    private const int AtOnce = 1_000;

    public static RouteGroupBuilder MapExports(this RouteGroupBuilder api)
    {
        api.MapGet("/figures.csv", FiguresAsync).For(StaffRoles.Operations);
        api.MapGet("/audit.csv", AuditAsync).For(StaffRoles.Oversight, StaffRoles.Admin);
        return api;
    }

    /// <summary>A line for each day, department, channel, language and outcome.</summary>
    private static async Task<IResult> FiguresAsync(
        HttpContext context,
        DayFigures figures,
        QueueDirectory queues,
        AuditLog audit,
        TimeProvider clock,
        string? from,
        string? to,
        string? department
    )
    {
        var member = StaffGate.Member(context);
        var cancellation = context.RequestAborted;
        var range = FigureDays.Read(member, from, to, department, clock.GetUtcNow());
        var days = $"{Word(range.From)}_{Word(range.To)}";
        await audit.AppendAsync(
            new AuditRecord(member.Id, "figures-exported", days, new { departments = range.Departments ?? ["*"] }),
            cancellation
        );
        return CsvFile.Answer(
            $"figures_{days}",
            async csv =>
            {
                await csv.WriteRecordAsync(
                    ["day", "department", "department_en", "department_zh", "channel", "language", "outcome", "decisions"],
                    cancellation
                );
                for (var day = range.From; day <= range.To; day = day.AddDays(1))
                {
                    foreach (var line in await figures.LinesAsync(range, day, cancellation))
                    {
                        var name = queues.NameOf(line.Department);
                        await csv.WriteRecordAsync(
                            [
                                line.Day,
                                line.Department,
                                name.En,
                                name.Zh,
                                line.Channel,
                                line.Language,
                                line.Outcome,
                                line.Decisions.ToString(CultureInfo.InvariantCulture),
                            ],
                            cancellation
                        );
                    }
                }
            }
        );
    }

    /// <summary>
    /// The audit log, or some days of it, oldest first, with the hashes by which it can be checked. Times are Hong Kong's, to the
    /// millisecond that the hash covers.
    /// </summary>
    private static async Task<IResult> AuditAsync(HttpContext context, AuditLog audit, StaffNames names, string? from, string? to)
    {
        var member = StaffGate.Member(context);
        var cancellation = context.RequestAborted;
        var days = FigureDays.Days(from, to);
        var all = await names.AllAsync(cancellation);
        var subject = days is { } some ? $"{Word(some.From)}_{Word(some.To)}" : "all";
        await audit.AppendAsync(new AuditRecord(member.Id, "audit-exported", subject), cancellation);
        return CsvFile.Answer(
            $"audit_{subject}",
            async csv =>
            {
                await csv.WriteRecordAsync(
                    ["number", "at", "actor", "actor_name", "action", "subject", "details", "previous_hash", "hash"],
                    cancellation
                );
                for (
                    var page = await audit.ListAfterAsync(0, AtOnce, cancellation);
                    page.Count > 0;
                    page = await audit.ListAfterAsync(page[^1].Number, AtOnce, cancellation)
                )
                {
                    foreach (var entry in page.Where(e => IsWithin(days, e)))
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

    private static bool IsWithin((DateOnly From, DateOnly To)? days, AuditEntry entry) =>
        days is not { } asked || (FigureRange.DayOf(At(entry)) is var day && day >= asked.From && day <= asked.To);

    private static DateTimeOffset At(AuditEntry entry) => DateTimeOffset.FromUnixTimeMilliseconds(entry.At).ToOffset(HongKongTime.Offset);

    private static string Word(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
