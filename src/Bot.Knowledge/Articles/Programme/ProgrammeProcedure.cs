namespace Bot.Knowledge.Articles.Programme;

/// <summary>One procedure of the register; its id is its article's.</summary>
public sealed record ProgrammeProcedure
{
    public required string Id { get; init; }

    /// <summary>The department that owns it.</summary>
    public required string Department { get; init; }

    /// <summary>The year of the programme's phase: 2026 or 2027.</summary>
    public required int Phase { get; init; }

    public required ProcedureState State { get; init; }

    public required ProcedureRisk Risk { get; init; }
}
