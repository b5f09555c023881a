namespace Bot.Protocol.Activities;

/// <summary>What came is no activity. The message says what is wrong and where, and may be shown to the sender.</summary>
public sealed class ActivityFormatException(string message, Exception? inner = null) : FormatException(message, inner);
