using System.Threading.Channels;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Desk.Events;
using Bot.TestServers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Desk.Events;

public sealed class TypingListenersTests
{
    [Theory]
    [InlineData("no JSON")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Listen_ASignalThatIsNoActivity_IsPassedOverAndTheNextAreHeard(string broken)
    {
        var heard = Channel.CreateUnbounded<string>();
        var signals = new Signals();
        using var listeners = new TypingListeners(signals, heard.Writer, NullLogger.Instance, CancellationToken.None);
        listeners.Listen("c1");

        signals.Sent.Writer.TryWrite([broken]);
        signals.Sent.Writer.TryWrite([broken, """{"type":"typing","from":{"id":"r1","role":"user"}}"""]);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal("c1", await heard.Reader.ReadAsync(patience.Token));
    }

    [Fact]
    public async Task Listen_ASubscriptionThatBreaks_IsLogged()
    {
        var signals = new Signals();
        var log = new FirstError<TypingListenersTests>();
        using var listeners = new TypingListeners(signals, Channel.CreateUnbounded<string>().Writer, log, CancellationToken.None);
        listeners.Listen("c1");

        signals.Sent.Writer.Complete(new InvalidOperationException());

        Assert.Contains("conversation c1", await log.Told.WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
    }

    private sealed class Signals : IConversationSignals, IConversationSubscription
    {
        public Channel<IReadOnlyList<string>> Sent { get; } = Channel.CreateUnbounded<IReadOnlyList<string>>();

        public IConversationSubscription Subscribe(string conversationId) => this;

        public ValueTask<IReadOnlyList<string>> WaitAsync(CancellationToken cancellationToken = default) =>
            Sent.Reader.ReadAsync(cancellationToken);

        public IConversationFeed SubscribeToAll() => throw new NotSupportedException();

        public void Changed(string conversationId) => throw new NotSupportedException();

        public void Transient(string conversationId, string activityJson) => throw new NotSupportedException();

        public void Dispose() { }
    }
}
