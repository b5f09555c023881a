using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Channels.Phone;
using Bot.Host.Channels.Phone.ConversationRelay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>A session whose queue has no room while the record is slow.</summary>
public sealed class RelayQueueTests : IDisposable
{
    private const int Room = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SilenceThatFindsNoRoom_IsToldOnceThereIs()
    {
        SlowInbox inbox = null!;
        await using var host = await ChannelHost.StartAsync(
            new RelayUnderTest(),
            _folder.Path,
            services: services =>
            {
                services.AddSingleton<TimeProvider>(_time);
                var real = services.Last(d => d.ServiceType == typeof(IInbox));
                services.AddSingleton<IInbox>(s =>
                    inbox = new SlowInbox(
                        (IInbox)(real.ImplementationFactory?.Invoke(s) ?? ActivatorUtilities.CreateInstance(s, real.ImplementationType!))
                    )
                );
            }
        );
        var phone = host.Services.GetRequiredService<IOptions<PhoneOptions>>().Value;
        var socket = new Socket();
        var signals = new QuietSignals();
        var session = ActivatorUtilities.CreateInstance<RelaySession>(
            host.Services,
            new RelayLine(socket, phone),
            phone,
            host.Services.GetRequiredService<IOptions<ConversationRelayOptions>>().Value,
            signals
        );
        using var ending = new CancellationTokenSource();
        var running = session.RunAsync(socket, ending.Token);
        socket.Give("""{"type":"setup","callSid":"CA1","from":"+85291234567","to":"+85220000001"}""");
        await signals.Listened.Task.WaitAsync(Patience);
        var asked = socket.AskedFor(3 + Room);
        socket.Give("""{"type":"error","description":"slow"}""");
        await inbox.Held.Task.WaitAsync(Patience);
        for (var i = 0; i < Room; i++)
        {
            socket.Give("""{"type":"unknown"}""");
        }

        // All of these are in the queue when another is asked for.
        await asked.WaitAsync(Patience);
        _time.Advance(TimeSpan.FromMinutes(1));
        inbox.Go.SetResult();
        socket.Give("""{"type":"error","description":"last"}""");
        await inbox.Last.Task.WaitAsync(Patience);
        var said = socket.NextTextAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotEmpty(await said.WaitAsync(Patience));

        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    /// <summary>Holds the first thing that the carrier says happened until it may go on.</summary>
    private sealed class SlowInbox(IInbox inner) : IInbox
    {
        public TaskCompletionSource Held { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Last { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<Accepted> AcceptAsync(InboundMessage message, CancellationToken cancellationToken = default)
        {
            if (message.ActivityJson.Contains("slow", StringComparison.Ordinal))
            {
                Held.SetResult();
                await Go.Task;
            }

            var accepted = await inner.AcceptAsync(message, cancellationToken);
            if (message.ActivityJson.Contains("last", StringComparison.Ordinal))
            {
                Last.SetResult();
            }

            return accepted;
        }

        public Task<Opened> OpenAsync(ConversationOpening opening, CancellationToken cancellationToken = default) =>
            inner.OpenAsync(opening, cancellationToken);
    }

    /// <summary>Nothing ever changes; says when somebody has begun to listen.</summary>
    private sealed class QuietSignals : IConversationSignals, IConversationSubscription
    {
        public TaskCompletionSource Listened { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IConversationSubscription Subscribe(string conversationId) => this;

        public async ValueTask<IReadOnlyList<string>> WaitAsync(CancellationToken cancellationToken = default)
        {
            Listened.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }

        public IConversationFeed SubscribeToAll() => throw new NotSupportedException();

        public void Changed(string conversationId) => throw new NotSupportedException();

        public void Transient(string conversationId, string activityJson) => throw new NotSupportedException();

        public void Dispose() { }
    }

    private sealed class Socket : WebSocket
    {
        private readonly Channel<string> _frames = Channel.CreateUnbounded<string>();
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TaskCompletionSource<string> _said = new();
        private int _count;
        private int _wanted = int.MaxValue;

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => WebSocketState.Open;

        public override string? SubProtocol => null;

        public void Give(string frame) => _frames.Writer.TryWrite(frame);

        /// <summary>Completes when the frame of that number, from 1 on, is waited for.</summary>
        public Task AskedFor(int number)
        {
            Volatile.Write(ref _wanted, number);
            return _asked.Task;
        }

        /// <summary>What is said from now on.</summary>
        public Task<string> NextTextAsync()
        {
            var said = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref _said, said);
            return said.Task;
        }

        public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _count) >= Volatile.Read(ref _wanted))
            {
                _asked.TrySetResult();
            }

            var frame = await _frames.Reader.ReadAsync(cancellationToken);
            return new(Encoding.UTF8.GetBytes(frame, buffer), WebSocketMessageType.Text, endOfMessage: true);
        }

        public override Task SendAsync(
            ArraySegment<byte> buffer,
            WebSocketMessageType messageType,
            bool endOfMessage,
            CancellationToken cancellationToken
        )
        {
            Volatile.Read(ref _said).TrySetResult(Encoding.UTF8.GetString(buffer));
            return Task.CompletedTask;
        }

        public override void Abort() { }

        public override void Dispose() { }

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
            Task.CompletedTask;

        public override Task CloseOutputAsync(
            WebSocketCloseStatus closeStatus,
            string? statusDescription,
            CancellationToken cancellationToken
        ) => Task.CompletedTask;
    }
}
