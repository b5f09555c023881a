using System.Globalization;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Desk;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Figures;
using Bot.Storage.Staff;

namespace Bot.Host.Figures;

/// <summary>Tables to take away. Who took which is in the audit log before the first line leaves.</summary>
internal static class ExportEndpoints
{
    public static RouteGroupBuilder MapExports(this RouteGroupBuilder api)
    {
        api.MapGet("/figures.csv", FiguresAsync).For(StaffRoles.Operations);
        api.MapGet("/waits.csv", WaitsAsync).For(StaffRoles.Operations);
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
        var cancellation = context.RequestAborted;
        var range = FigureDays.Read(StaffGate.Member(context), from, to, department, clock.GetUtcNow());
        return CsvFile.Answer(
            $"figures_{await NotedAsync(context, audit, "figures-exported", range)}",
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
    /// A line for each day and department in which an agent accepted a request for the first time: how many, and within how many seconds
    /// of the request half and nine in ten of them were accepted.
    /// </summary>
    private static async Task<IResult> WaitsAsync(
        HttpContext context,
        WaitDays waits,
        QueueDirectory queues,
        AuditLog audit,
        TimeProvider clock,
        string? from,
        string? to,
        string? department
    )
    {
        var cancellation = context.RequestAborted;
        var range = FigureDays.Read(StaffGate.Member(context), from, to, department, clock.GetUtcNow());
        return CsvFile.Answer(
            $"waits_{await NotedAsync(context, audit, "waits-exported", range)}",
            async csv =>
            {
                await csv.WriteRecordAsync(
                    ["day", "department", "department_en", "department_zh", "accepted", "median_seconds", "ninetieth_seconds"],
                    cancellation
                );
                for (var day = range.From; day <= range.To; day = day.AddDays(1))
                {
                    var ofDay = await waits.ByDepartmentAsync(range with { From = day, To = day }, cancellation);
                    foreach (var (id, accepted) in ofDay.OrderBy(d => d.Key, StringComparer.Ordinal))
                    {
                        var name = queues.NameOf(id);
                        await csv.WriteRecordAsync(
                            [
                                Word(day),
                                id,
                                name.En,
                                name.Zh,
                                Number(accepted.Count),
                                Number(accepted.Within(0.5)),
                                Number(accepted.Within(0.9)),
                            ],
                            cancellation
                        );
                    }
                }
            }
        );
    }

    /// <summary>Writes into the audit log who takes which days away.</summary>
    /// <returns>The days, for the name of the file.</returns>
    private static async Task<string> NotedAsync(HttpContext context, AuditLog audit, string action, FigureRange range)
    {
        var days = $"{Word(range.From)}_{Word(range.To)}";
        await audit.AppendAsync(
            new AuditRecord(StaffGate.Member(context).Id, action, days, new { departments = range.Departments ?? [ServedQueues.All] }),
            context.RequestAborted
        );
        return days;
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Word(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
