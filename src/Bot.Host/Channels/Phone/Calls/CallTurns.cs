using Bot.Dialogs.Calls;
using Bot.Host.Channels.Linking;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>For carriers that ask and wait: what is told in answer to one thing that happened on the line.</summary>
internal sealed class CallTurns(CallFlow flow, CallReading reading, CallRecord record, IOptions<PhoneOptions> options)
{
    public async Task<(Call Call, Telling Telling)> SaidAsync(Call call, Utterance said, CancellationToken cancellationToken) =>
        await AnsweredAsync(await flow.SaidAsync(call, said, cancellationToken), cancellationToken);

    /// <summary>One key, the keys of a linking code, or others typed in a row, which are words.</summary>
    public async Task<(Call Call, Telling Telling)> KeysAsync(
        Call call,
        string keys,
        string? externalId,
        CancellationToken cancellationToken
    )
    {
        if (keys.Length > 1 && call.KeyedCode is null && (keys.Length != ResidentLinks.CodeLength + 1 || keys[0] != CallFlow.CodeKey))
        {
            return await SaidAsync(call, new(keys, ExternalId: externalId), cancellationToken);
        }

        (Call Call, Telling? Telling) outcome = (call, Telling.Nothing);
        foreach (var key in keys)
        {
            outcome = await flow.KeyAsync(outcome.Call, key, externalId, cancellationToken);
        }

        return await AnsweredAsync(outcome, cancellationToken);
    }

    public Task<(Call Call, Telling Telling)> SilenceAsync(Call call, CancellationToken cancellationToken) =>
        flow.SilenceAsync(call, cancellationToken);

    public Task<(Call Call, Telling Telling)> GreetAsync(Call call, CancellationToken cancellationToken) =>
        record.GreetAsync(call, cancellationToken);

    private async Task<(Call Call, Telling Telling)> AnsweredAsync(
        (Call Call, Telling? Telling) outcome,
        CancellationToken cancellationToken
    ) =>
        outcome.Telling is { } told
            ? (outcome.Call, told)
            : await reading.WaitAsync(outcome.Call, options.Value.TurnWait, cancellationToken);
}
