namespace Bot.Storage.Desk;

/// <summary>A change for the desk's event stream, in the order in which changes became visible.</summary>
/// <param name="Point">Where it stands; a reader resumes after it, on any host.</param>
/// <param name="Kind"><c>conversation</c> or <c>presence</c>.</param>
/// <param name="Subject">The conversation's or agent's id.</param>
public sealed record DeskChange(ChangePoint Point, string Kind, string Subject);
