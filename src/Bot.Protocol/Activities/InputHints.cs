namespace Bot.Protocol.Activities;

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
