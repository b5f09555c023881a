using Bot.Dialogs.Speech;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>What is to be said and done on the line now.</summary>
/// <param name="Say">In order.</param>
/// <param name="End">How the call ends after it; null: it goes on.</param>
internal sealed record Telling(IReadOnlyList<SpokenPage> Say, CallEnd? End = null)
{
    public static Telling Nothing { get; } = new([]);
}
