namespace Bot.Knowledge.Articles.Programme;

/// <summary>How much hangs on an answer.</summary>
public enum ProcedureRisk
{
    Low,
    Limited,

    /// <summary>Eligibility, money or liberty.</summary>
    High,
}
