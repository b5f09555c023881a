namespace Bot.Host.Channels.RichAnswers;

/// <summary>One thing that a resident can say by choosing it.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Said">What choosing it says.</param>
/// <param name="Value">The value that goes with it (of <c>messageBack</c> and <c>postBack</c>); null when there is none.</param>
internal sealed record Choice(string Title, string Said, System.Text.Json.JsonElement? Value = null);
