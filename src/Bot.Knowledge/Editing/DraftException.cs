namespace Bot.Knowledge.Editing;

/// <summary>A draft that cannot be written as files; the message says where and why.</summary>
public sealed class DraftException(string message) : Exception(message);
