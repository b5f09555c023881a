using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Web;
using Bot.Knowledge.Text;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>
/// One socket of one call. Frames, news of the conversation and silence come in by one queue and are worked one by one. The call itself
/// is in the store: a new socket with the same call id goes on where this one broke.
/// </summary>
internal sealed class RelaySession(
    RelayLine line,
    CallFlow flow,
    CallRecord record,
    CallReading reading,
    ICalls calls,
    IConversationSignals signals,
    IConversationLog log,
    PhoneOptions phone,
    ConversationRelayOptions options,
    TimeProvider time
)
{
    private readonly Channel<RelayEvent> _events = Channel.CreateBounded<RelayEvent>(64);
    private readonly PromptBuffer _prompt = new();
    private Call? _call;
    private ITimer? _silence;

    // A question was asked and nothing was told since: the bot is at work.
    private bool _waiting;

    // The caller broke in while the bot was at work: its answer is held until they say whether it is still wanted.
    private bool _holding;

    // Replies up to here answer what the caller has taken back by asking anew.
    private long _passOver;

    private static readonly TimeSpan SilenceAgain = TimeSpan.FromSeconds(1);

    /// <summary>Runs until the carrier goes, the call is given back, or the host stops.</summary>
    public async Task RunAsync(WebSocket socket, CancellationToken ending)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(ending);
        await using var timer = _silence = time.CreateTimer(_ => TellSilence(), null, options.SetUpWithin, Timeout.InfiniteTimeSpan);
        var receiving = RelayFrames.ReceiveAsync(socket, options.FrameBytes, _events.Writer, gone.Token);
        Task watching = Task.CompletedTask;
        try
        {
            await foreach (var next in _events.Reader.ReadAllAsync(gone.Token))
            {
                var before = _call;
                if (!await WorkAsync(next, gone.Token))
                {
                    break;
                }

                if (before is null && _call is { } begun)
                {
                    watching = WatchAsync(begun.ConversationId, gone.Token);
                }
            }
        }
        finally
        {
            await gone.CancelAsync();
            await Task.WhenAll(receiving.EndQuietlyAsync(), watching.EndQuietlyAsync());
        }
    }

    // The timer rings once: where the queue has no room it rings again, else a caller who says nothing more would wait for ever.
    private void TellSilence()
    {
        if (!_events.Writer.TryWrite(new RelayEvent.Silence()))
        {
            _silence?.Change(SilenceAgain, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>False ends the socket.</summary>
    private async Task<bool> WorkAsync(RelayEvent next, CancellationToken cancellationToken)
    {
        if (next is RelayEvent.FrameCame { Frame: { Type: "setup", CallSid: { Length: > 0 } callSid } setup })
        {
            return await SetUpAsync(setup, callSid, cancellationToken);
        }

        if (_call is not { } call)
        {
            // Nothing can be told from a frame before the setup; who stays silent without one is no carrier.
            return next is not RelayEvent.Silence;
        }

        return next switch
        {
            RelayEvent.FrameCame came => await WorkAsync(call, came.Frame, cancellationToken),
            RelayEvent.Silence => await SilentAsync(call, cancellationToken),
            _ => _holding || await NewAsync(call, cancellationToken),
        };
    }

    private async Task<bool> WorkAsync(Call call, RelayFrame frame, CancellationToken cancellationToken)
    {
        switch (frame)
        {
            case { Type: "prompt" }:
                _silence!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                return _prompt.Take(frame.Prompt, frame.Last) is not { } text
                    || await ToldAsync(await flow.SaidAsync(call, new(text, frame.Lang), cancellationToken), cancellationToken);
            case { Type: "dtmf", Digit: { } digit }:
                return await ToldAsync(await flow.KeyAsync(call, digit, null, cancellationToken), cancellationToken);
            case { Type: "interrupt" }:
                _call = await record.InterruptedAsync(call, frame.Heard, frame.HeardMs, cancellationToken);
                _holding = _waiting;
                ListenFrom([]);
                return await KeepAsync(cancellationToken);
            case { Type: "error" }:
                var reason = frame.Description is { } description ? TextCut.Beginning(description, 200) : null;
                await record.HappenedAsync(call, "phone.error", reason, ended: false, cancellationToken);
                return true;
            default:
                return true;
        }
    }

    private async Task<bool> SilentAsync(Call call, CancellationToken cancellationToken)
    {
        _holding = false;
        if (_waiting && await log.LastSequenceAsync(call.ConversationId, cancellationToken) == call.SpokenThrough)
        {
            // The bot is still at work, which is no fault of the caller's.
            var moment = new SpokenPage(CallPhrases.Of(call.Voice).OneMoment, call.Voice);
            await line.SayAsync(moment, cancellationToken);
            ListenFrom([moment]);
            return true;
        }

        var (silent, telling) = await flow.SilenceAsync(call, cancellationToken);
        return await ToldAsync((silent, telling), cancellationToken);
    }

    private async Task<bool> NewAsync(Call call, CancellationToken cancellationToken)
    {
        var (read, telling) = await reading.NewAsync(call, _passOver, cancellationToken);
        if (telling.Say.Count > 0 || telling.End is not null)
        {
            _waiting = false;
            return await ToldAsync((read, telling), cancellationToken);
        }

        // Nothing to say; the place in the log is kept with the next change.
        _call = read;
        return true;
    }

    private async Task<bool> SetUpAsync(RelayFrame setup, string callSid, CancellationToken cancellationToken)
    {
        var call = await record.StartAsync(new(ConversationRelayOptions.Channel, callSid, setup.From, setup.To), cancellationToken);
        (call, var greeting) = await record.GreetAsync(call, cancellationToken);
        await line.SpeakInAsync(call.Reconnects > 0 ? phone.LineOf(setup.To).Language : call.Voice, cancellationToken);
        _call = call;

        // The carrier spoke the first greeting itself, from the TwiML.
        var (read, telling) = await reading.NewAsync(call, 0, cancellationToken);
        _call = read;
        if (call.Reconnects > 0)
        {
            return await ToldAsync(
                (
                    read,
                    telling.Say.Count > 0 ? telling with { Say = [greeting.Say[0], .. telling.Say] } : greeting with { End = telling.End }
                ),
                cancellationToken
            );
        }

        if (!await ToldAsync((read, telling), cancellationToken))
        {
            return false;
        }

        ListenFrom([.. greeting.Say, .. telling.Say]);
        return true;
    }

    private async Task<bool> ToldAsync((Call Call, Telling? Telling) outcome, CancellationToken cancellationToken)
    {
        (_call, var telling) = outcome;
        if (telling is null)
        {
            _passOver = _holding ? _call!.Asked : _passOver;
            (_holding, _waiting) = (false, true);
            ListenFrom([]);
            _events.Writer.TryWrite(new RelayEvent.News());
            return await KeepAsync(cancellationToken);
        }

        if (!await KeepAsync(cancellationToken))
        {
            return false;
        }

        foreach (var page in telling.Say)
        {
            await line.SayAsync(page, cancellationToken);
        }

        if (telling.End is { } end)
        {
            await EndAsync(end, cancellationToken);
            return false;
        }

        ListenFrom(telling.Say);
        return true;
    }

    // The carrier does not say when its voice has ended: silence counts from when it should have.
    private void ListenFrom(IReadOnlyList<SpokenPage> said)
    {
        var speaking = TimeSpan.FromMinutes(said.Sum(p => SpokenLength.Words(p.Text)) / options.WordsPerMinute);
        _silence!.Change(speaking + phone.Silence, Timeout.InfiniteTimeSpan);
    }

    private async Task EndAsync(CallEnd end, CancellationToken cancellationToken)
    {
        var call = _call!;
        var data = new JsonObject
        {
            ["reasonCode"] = end.TransferTo is null ? end.Reason : "live-agent-handoff",
            ["reason"] = end.Reason,
            ["conversationId"] = call.ConversationId,
            ["caseNumber"] = end.CaseNumber,
            ["language"] = call.Voice.DialogTag(),
            ["department"] = call.Department,
        };
        await line.EndAsync(data, cancellationToken);
        _call = await record.EndAsync(call, end.Reason, transferred: end.TransferTo is not null, cancellationToken);
        await KeepAsync(cancellationToken);
    }

    /// <summary>False when another socket has taken the call over.</summary>
    private async Task<bool> KeepAsync(CancellationToken cancellationToken)
    {
        if (await calls.SaveAsync(_call!, cancellationToken) is not { } kept)
        {
            return false;
        }

        _call = kept;
        return true;
    }

    private async Task WatchAsync(string conversationId, CancellationToken cancellationToken)
    {
        using var subscription = signals.Subscribe(conversationId);
        while (true)
        {
            await _events.Writer.WriteAsync(new RelayEvent.News(), cancellationToken);
            await subscription.WaitAsync(cancellationToken);
        }
    }
}
