using System.Globalization;
using Bot.Dialogs.Switches;
using Bot.Knowledge.Articles.Programme;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Figures;

/// <summary>Counts the procedures of the programme's register.</summary>
internal sealed partial class ProgrammeReport(IOptions<KnowledgeOptions> knowledge, BotSwitches switches, ILogger<ProgrammeReport> logger)
{
    private const string TargetPrefix = "phase-";

    /// <param name="departments">Only of these; null: all.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>Null when the register is not there or cannot be read.</returns>
    public async Task<ProgrammeView?> ReadAsync(IReadOnlyList<string>? departments, CancellationToken cancellationToken)
    {
        ProgrammeRegister register;
        try
        {
            register = ProgrammeRegister.Read(knowledge.Value.Folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            LogUnreadable(problem.GetType().Name);
            return null;
        }

        var procedures = register
            .Procedures.Where(p => departments is null || departments.Contains(p.Department, StringComparer.Ordinal))
            .ToList();
        var off = (await switches.ListAsync(cancellationToken))
            .Where(s => s is { Scope: SwitchScope.Procedure, Off: true })
            .Select(s => s.Id)
            .ToHashSet(StringComparer.Ordinal);
        return new ProgrammeView(
            departments is null ? [.. Targets(register, procedures)] : [],
            [
                .. procedures
                    .GroupBy(p => (p.Phase, p.State, p.Risk))
                    .OrderBy(g => g.Key)
                    .Select(g => new ProgrammeView.Count(g.Key.Phase, Word(g.Key.State), Word(g.Key.Risk), g.Count())),
            ],
            procedures.Count(p => p.State != ProcedureState.Off && off.Contains(p.Id))
        );
    }

    private static IEnumerable<ProgrammeView.Target> Targets(
        ProgrammeRegister register,
        IReadOnlyCollection<ProgrammeProcedure> procedures
    ) =>
        from fact in register.Programme
        let aim = fact.Target ?? 0
        where aim > 0 && fact.Id.StartsWith(TargetPrefix, StringComparison.Ordinal)
        let year = int.TryParse(fact.Id.AsSpan(TargetPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : 0
        where year > 0
        orderby year
        let until = procedures.Where(p => p.Phase <= year).ToLookup(p => p.State)
        select new ProgrammeView.Target(
            year,
            aim,
            until[ProcedureState.Live].Count(),
            until[ProcedureState.Pilot].Count(),
            fact.English,
            fact.Chinese,
            fact.Source
        );

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The programme's register cannot be read ({Problem}): the figures go without it. `bot kb lint` says what is wrong."
    )]
    private partial void LogUnreadable(string problem);
}
