namespace Bot.Knowledge.Articles.Programme;

/// <summary>Whether the assistant answers questions on a procedure.</summary>
public enum ProcedureState
{
    /// <summary>Answers residents.</summary>
    Live,

    /// <summary>Answers residents and is watched more closely.</summary>
    Pilot,

    /// <summary>Does not answer; a person is offered.</summary>
    Off,
}
