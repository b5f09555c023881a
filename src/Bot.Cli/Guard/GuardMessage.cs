namespace Bot.Cli.Guard;

/// <summary>A line of <c>bot guard measure --file</c>.</summary>
/// <param name="Form">The form of language, as a tag.</param>
/// <param name="Kind">The kind of danger or of attack; <c>none</c> or null for a harmless message.</param>
/// <param name="Text">What a resident wrote.</param>
internal sealed record GuardMessage(string? Form, string? Kind, string Text)
{
    public bool IsHarmless => Kind is null or "none";
}
