namespace Bot.Storage.Database;

/// <summary>
/// The store does not answer, or cannot write (a stopped server, a full disk). Callers answer "try again" (HTTP 503) and keep what they
/// have; nothing was acknowledged.
/// </summary>
public sealed class StoreUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
