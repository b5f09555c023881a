using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Phone.Sms;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>What a caller does, and what comes of it: words that steer the voice are done at once, questions go to the bot.</summary>
internal sealed class CallFlow(
    CallRecord record,
    CallReading reading,
    IConversationLog log,
    SmsOffer sms,
    StoppedPages stopped,
    IOptions<PhoneOptions> options
)
{
    /// <summary>After it come the figures of a linking code.</summary>
    public const char CodeKey = '7';

    /// <summary>Words were heard.</summary>
    /// <returns>What is told at once; null when the bot was asked and the answer is to be waited for.</returns>
    public async Task<(Call Call, Telling? Telling)> SaidAsync(Call call, Utterance said, CancellationToken cancellationToken)
    {
        call = await stopped.ForgetAsync(Heard(call, said.Tag) with { Silences = 0, KeyedCode = null }, cancellationToken);
        var text = said.Text.Trim();
        var command = CallCommand.Of(text);
        if (text.Length == 0)
        {
            return (call, Line(call, p => p.SayAgain));
        }

        if (call.Unsure is { } unsure && command == CallCommand.Yes)
        {
            return await AskAsync(call, unsure, said, null, cancellationToken);
        }

        if (command == CallCommand.TextMe && await TextedAsync(call, cancellationToken) is { } texted)
        {
            await record.WriteAsync(call, text, said, wantsTurn: false, null, cancellationToken);
            return texted;
        }

        if (Steered(call, command) is { } steered)
        {
            await record.WriteAsync(call, text, said, wantsTurn: false, null, cancellationToken);
            return steered;
        }

        if (Chosen(call, command) is { } chosen)
        {
            return await AskAsync(call, chosen.Value, said, null, cancellationToken);
        }

        // Asked back once: whoever repeats themselves is answered as well as can be. Danger never waits for a question, and to a person
        // everything is said as it was heard. The question is the bot's turn, so that the decision shows the recogniser's figure.
        if (
            said.Confidence < options.Value.LowConfidence
            && call.Unsure is null
            && !Emergencies.IsIn(text)
            && (await log.FindAsync(call.ConversationId, cancellationToken))?.Owner.Kind == OwnerKind.Bot
        )
        {
            var question = CallPhrases.Of(call.Voice).Unsure(text);
            var (asked, telling) = await AskAsync(call, text, said with { AskBack = question }, null, cancellationToken);
            return (asked with { Unsure = text }, telling);
        }

        return await AskAsync(call, text, said, null, cancellationToken);
    }

    /// <summary>
    /// A key was pressed: 1–3 choose, 0 asks for a person, * repeats, # or 9 goes on, 8 sends the page as a text message, 7 begins a
    /// linking code.
    /// </summary>
    public async Task<(Call Call, Telling? Telling)> KeyAsync(Call call, char key, string? externalId, CancellationToken cancellationToken)
    {
        call = call with { Silences = 0 };
        var said = new Utterance("", ExternalId: externalId);
        if (call.KeyedCode is { } keyed)
        {
            return await CodeKeyAsync(call, keyed, key, said, cancellationToken);
        }

        if (key == CodeKey)
        {
            return (call with { KeyedCode = "" }, Line(call, p => p.KeyInCode));
        }

        if (key == '0')
        {
            return await AskAsync(call, CallPhrases.Of(call.Voice).AskPerson, said, key, cancellationToken);
        }

        if (Chosen(call, key.ToString()) is { } chosen)
        {
            return await AskAsync(call, chosen.Value, said, key, cancellationToken);
        }

        var toldBefore = call.Last.Count > 0;
        call = await stopped.ForgetAsync(call, cancellationToken);
        if (key == '8' && await TextedAsync(call, cancellationToken) is { } texted)
        {
            return texted;
        }

        var command = key switch
        {
            '*' => CallCommand.Repeat,
            '#' or '9' => CallCommand.Next,
            _ => null,
        };
        if (Steered(call, command) is { } steered)
        {
            return steered;
        }

        // What they would hear was stopped by staff: the turn says so.
        return command is not null && toldBefore && call.Last.Count == 0
            ? await AskAsync(call, command, said, key, cancellationToken)
            : (call, Line(call, p => p.NoSuchKey));
    }

    /// <summary>Nothing was heard for a while.</summary>
    public async Task<(Call Call, Telling Telling)> SilenceAsync(Call call, CancellationToken cancellationToken)
    {
        (call, var waiting) = await reading.NewAsync(call, 0, cancellationToken);
        if (waiting.Say.Count > 0 || waiting.End is not null)
        {
            return (call, waiting);
        }

        call = call with { Silences = call.Silences + 1, KeyedCode = null };
        return call.Silences >= options.Value.MostSilences
            ? (call, Line(call, p => p.Goodbye) with { End = new(null, "silence") })
            : (call, Line(call, p => p.StillThere));
    }

    // A whole code is said for the caller; until then the line listens.
    private async Task<(Call Call, Telling? Telling)> CodeKeyAsync(
        Call call,
        string keyed,
        char key,
        Utterance said,
        CancellationToken cancellationToken
    )
    {
        switch (key)
        {
            case '*':
                return (call with { KeyedCode = "" }, Line(call, p => p.KeyInCode));
            case '#':
                return (call with { KeyedCode = null }, Line(call, p => p.CodeLeft));
            case var _ when keyed.Length + 1 < ResidentLinks.CodeLength:
                return (call with { KeyedCode = keyed + key }, Telling.Nothing);
            default:
                var code = CallPhrases.Of(call.Voice).AskLink(keyed + key);
                return await AskAsync(call with { KeyedCode = null }, code, said, key, cancellationToken);
        }
    }

    // The spoken language decides from now on (protocols §6.2).
    private static Call Heard(Call call, string? tag) =>
        SpeechLanguages.FromTag(tag) is { } spoken
            ? call with
            {
                Voice = spoken,
                Chinese = spoken.IsChinese() ? spoken : call.Chinese,
            }
            : call;

    private async Task<(Call Call, Telling? Telling)> AskAsync(
        Call call,
        string text,
        Utterance said,
        char? key,
        CancellationToken cancellationToken
    )
    {
        var accepted = await record.WriteAsync(call, text, said, wantsTurn: true, key, cancellationToken);

        // What came again and was answered long ago is not waited for.
        return (
            call with
            {
                Unsure = null,
                Asked = accepted.Sequence,
            },
            accepted.Duplicate && accepted.Sequence <= call.SpokenThrough ? Telling.Nothing : null
        );
    }

    /// <summary>Null when there is no page to send, or no way: then the words are a question like any other.</summary>
    private async Task<(Call Call, Telling? Telling)?> TextedAsync(Call call, CancellationToken cancellationToken)
    {
        if (sms.NumberOf(call) is not { } number || call.Links.Count == 0)
        {
            return null;
        }

        var phrases = CallPhrases.Of(call.Voice);
        await record.TextAsync(
            call,
            new(number, string.Join('\n', call.Links.Take(SmsOffer.MostLinks).Prepend(phrases.TextHeading))),
            cancellationToken
        );
        return (call, Line(call, p => p.TextSent));
    }

    private static (Call Call, Telling? Telling)? Steered(Call call, string? command)
    {
        switch (command)
        {
            case CallCommand.Repeat when call.Last.Count > 0:
                return (call, new Telling(call.Last));
            case CallCommand.Next when call.Rest.Count > 0:
                var next = call.Rest[0];
                var told = string.Join(' ', new[] { call.ToldBefore }.Concat(call.Last.Select(p => p.Text)).Where(t => t.Length > 0));
                return (
                    call with
                    {
                        Last = [next],
                        Rest = [.. call.Rest.Skip(1)],
                        Choices = next.Choices.Count > 0 ? next.Choices : call.Choices,
                        Voice = next.Voice,
                        ToldBefore = told,
                    },
                    new Telling([next])
                );
            case CallCommand.Next when call.Last.Count > 0:
                return (call, Line(call, p => p.NoMore));
            default:
                return null;
        }
    }

    private static SpokenChoice? Chosen(Call call, string? command) =>
        command is { Length: 1 } && char.IsAsciiDigit(command[0]) ? call.Choices.FirstOrDefault(c => c.Key == command[0] - '0') : null;

    private static Telling Line(Call call, Func<CallPhrases, string> phrase) => new([new(phrase(CallPhrases.Of(call.Voice)), call.Voice)]);
}
