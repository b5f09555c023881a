namespace Bot.Host.Figures;

/// <summary>The programme's register, counted.</summary>
/// <param name="Targets">What was announced, the nearest first; empty for who sees some departments only.</param>
/// <param name="Procedures">How many there are of each phase, state and risk.</param>
/// <param name="TurnedOff">Of those that are live or piloted, how many a switch of their own keeps off now.</param>
internal sealed record ProgrammeView(
    IReadOnlyList<ProgrammeView.Target> Targets,
    IReadOnlyList<ProgrammeView.Count> Procedures,
    int TurnedOff
)
{
    /// <param name="Year">The phase's: by its end.</param>
    /// <param name="Aim">The number of procedures aimed at.</param>
    /// <param name="Live">Live ones of this phase and those before it.</param>
    /// <param name="Pilot">Piloted ones of this phase and those before it.</param>
    internal sealed record Target(int Year, int Aim, int Live, int Pilot, string En, string Zh, string Source);

    /// <param name="State"><c>live</c>, <c>pilot</c> or <c>off</c>.</param>
    /// <param name="Risk"><c>low</c>, <c>limited</c> or <c>high</c>.</param>
    internal sealed record Count(int Phase, string State, string Risk, int Procedures);
}
