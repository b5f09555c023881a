namespace Bot.Storage.Privacy;

/// <summary>The conversation cannot be erased as it stands; the message says what to do first.</summary>
public sealed class ErasureRefusedException(string message) : Exception(message);
