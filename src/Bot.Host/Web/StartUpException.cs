namespace Bot.Host.Web;

/// <summary>The host cannot start; the message tells the operator which setting to mend.</summary>
internal sealed class StartUpException(string message, Exception? inner = null) : Exception(message, inner);
