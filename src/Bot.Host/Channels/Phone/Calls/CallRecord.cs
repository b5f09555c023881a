using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.Gate;
using Bot.Host.Channels.Phone.Sms;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>What a call writes into its conversation: its begin, what the caller says, what they heard, its end.</summary>
internal sealed class CallRecord(
    IInbox inbox,
    ChannelIntake intake,
    IEntrySends sends,
    IConversationLog log,
    ICalls calls,
    IHeardEntries heard,
    StoppedPages stopped,
    IOptions<PhoneOptions> options
)
{
    /// <summary>The call of the carrier's id, made with its conversation when it is new. A call that ended is taken up again.</summary>
    public async Task<Call> StartAsync(CallStart start, CancellationToken cancellationToken)
    {
        if (await calls.FindAsync(start.Channel, start.CallId, cancellationToken) is { } known)
        {
            return known with { Ended = false };
        }

        var call = await OpenAsync(
            new()
            {
                Channel = start.Channel,
                CallId = start.CallId,
                ConversationId = "",
                ResidentId = "",
            },
            start,
            cancellationToken
        );
        return await calls.SaveAsync(call, cancellationToken)
            ?? await calls.FindAsync(start.Channel, start.CallId, cancellationToken)
            ?? call;
    }

    /// <summary>The call with its conversation, found or made for who calls which line.</summary>
    public async Task<Call> OpenAsync(Call call, CallStart start, CancellationToken cancellationToken)
    {
        var line = options.Value.LineOf(start.To);
        var voice = SpeechLanguages.FromTag(start.Tag) ?? line.Language;
        var opened = await inbox.OpenAsync(
            new()
            {
                Channel = start.Channel,
                ChannelConversationKey = start.CallId,
                ResidentId = CallerNumber.ResidentOf(start),
                Department = line.Department,
                Locale = voice.DialogTag(),
                Delivery = ReplyDelivery.Pulled,
            },
            cancellationToken
        );
        return call with
        {
            ConversationId = opened.Conversation.Id,
            ResidentId = opened.Conversation.ResidentId,
            Department = line.Department,
            Voice = voice,
            Chinese =
                voice.IsChinese() ? voice
                : line.Language.IsChinese() ? line.Language
                : SpeechLanguage.Cantonese,
        };
    }

    /// <summary>Writes the greeting once a call and returns what is to be said: the greeting, or that the line is back.</summary>
    public async Task<(Call Call, Telling Telling)> GreetAsync(Call call, CancellationToken cancellationToken)
    {
        var phrases = CallPhrases.Of(call.Voice);
        var activity = ActivityFactory.Message(phrases.Greeting, call.Voice.DialogTag(), TextFormats.Plain);
        var result = await sends.SendAsync(
            new()
            {
                ConversationId = call.ConversationId,
                Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(activity))],
                IdempotencyKey = "phone-welcome",
            },
            cancellationToken
        );
        if (result.Outcome == SendOutcome.Written)
        {
            var welcome = new SpokenPage(phrases.Greeting, call.Voice);
            return (
                call with
                {
                    SpokenThrough = result.Entries[^1].Sequence,
                    Telling = result.Entries[^1].Sequence,
                    ToldBefore = "",
                    Last = [welcome],
                },
                new([welcome])
            );
        }

        call = await stopped.ForgetAsync(call, cancellationToken);
        return (call with { Reconnects = call.Reconnects + 1 }, new([new(phrases.GreetingAgain, call.Voice), .. call.Last]));
    }

    /// <summary>Writes what the caller said or chose.</summary>
    /// <param name="call">Whose.</param>
    /// <param name="text">The words, or the chosen ones.</param>
    /// <param name="said">As it came.</param>
    /// <param name="wantsTurn">False for words that only steer the voice.</param>
    /// <param name="key">The key pressed; null when it was said.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public Task<Accepted> WriteAsync(Call call, string text, Utterance said, bool wantsTurn, char? key, CancellationToken cancellationToken)
    {
        var activity = ActivityFactory.Message(text, call.Voice.DialogTag(), TextFormats.Plain) with
        {
            ChannelId = call.Channel,
            From = new() { Id = call.ResidentId, Role = Roles.User },
        };
        var heardAs = new JsonObject();
        if (said.Confidence is { } confidence)
        {
            heardAs["confidence"] = confidence;
        }

        if (said.Tag is { } tag)
        {
            heardAs["language"] = tag;
        }

        if (said.AskBack is { } question)
        {
            heardAs[HeardTurns.AskBack] = question;
            heardAs[HeardTurns.Threshold] = options.Value.LowConfidence;
        }

        if (key is { } pressed)
        {
            heardAs["key"] = pressed.ToString();
        }

        if (heardAs.Count > 0)
        {
            activity = activity.WithChannelData(HeardTurns.Heard, JsonSerializer.SerializeToElement<JsonNode>(heardAs));
        }

        var message = new InboundMessage
        {
            Channel = call.Channel,
            ChannelConversationKey = call.CallId,
            ExternalId = said.ExternalId,
            ResidentId = call.ResidentId,
            ActivityJson = ActivityJson.Write(activity),
            Department = call.Department,
            Locale = call.Voice.DialogTag(),
            Delivery = ReplyDelivery.Pulled,
            WantsTurn = wantsTurn,
            ChannelJson = "{}",
        };
        return wantsTurn ? intake.TakeAsync(message, cancellationToken) : inbox.AcceptAsync(message, cancellationToken);
    }

    /// <summary>Sends the pages of the last answer to the caller's phone, once.</summary>
    public Task<SendResult> TextAsync(Call call, ShortMessage message, CancellationToken cancellationToken) =>
        sends.SendAsync(
            new()
            {
                ConversationId = call.ConversationId,
                Entries =
                [
                    new(
                        EntryKind.Event,
                        "phone",
                        ActivityJson.Write(ActivityFactory.Event("phone.sms", JsonSerializer.SerializeToElement(call.Links)))
                    ),
                ],
                Outbox = [new(ShortMessage.Destination, message.Write())],
                IdempotencyKey = $"sms-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', call.Links))))}",
            },
            cancellationToken
        );

    /// <summary>Cuts the entry that was being told to what the caller heard of it before they broke in (protocols §6.2).</summary>
    public async Task<Call> InterruptedAsync(Call call, string heardOfLast, double? afterMs, CancellationToken cancellationToken)
    {
        if (call.Telling == 0)
        {
            return call;
        }

        var all = call.ToldBefore.Length == 0 ? heardOfLast : $"{call.ToldBefore} {heardOfLast}".TrimEnd();
        await CutAsync(call.ConversationId, call.Telling, all, afterMs, cancellationToken);
        return call with { Telling = 0, ToldBefore = "" };
    }

    /// <summary>Keeps the whole text in <c>channelData.cut</c>, and shows what was heard.</summary>
    public async Task CutAsync(string conversationId, long sequence, string heardText, double? afterMs, CancellationToken cancellationToken)
    {
        var entries = await log.ReadAsync(conversationId, sequence - 1, 1, cancellationToken);
        if (entries.Count == 0 || entries[0].Sequence != sequence)
        {
            return;
        }

        var activity = ActivityJson.Parse(entries[0].ActivityJson);
        if (activity.ChannelData.Field("cut") is not null)
        {
            return;
        }

        var cut = new JsonObject { ["full"] = activity.Text, ["afterMs"] = afterMs };
        activity = (activity with { Text = heardText, Speak = heardText }).WithChannelData(
            "cut",
            JsonSerializer.SerializeToElement<JsonNode>(cut)
        );
        await heard.CutAsync(conversationId, sequence, ActivityJson.Write(activity), cancellationToken);
    }

    /// <summary>Writes something that happened on the line; staff see it.</summary>
    public Task<Accepted> HappenedAsync(Call call, string name, string? reason, bool ended, CancellationToken cancellationToken) =>
        inbox.AcceptAsync(
            new()
            {
                Channel = call.Channel,
                ChannelConversationKey = call.CallId,
                ExternalId = ended ? $"{call.CallId}:ended:{call.Reconnects}" : null,
                ResidentId = call.ResidentId,
                ActivityJson = ActivityJson.Write(
                    ActivityFactory.Event(name, reason is null ? null : JsonSerializer.SerializeToElement(reason))
                ),
                Delivery = ReplyDelivery.Pulled,
                Kind = EntryKind.Event,
                WantsTurn = false,
                ChannelJson = ended ? PhoneAdapter.EndedJson : null,
                WhenClosed = ClosedConversation.Refuse,
            },
            cancellationToken
        );

    /// <summary>
    /// Writes the end of the call. The conversation is closed with it unless a person was asked for and not reached: that stays for the
    /// agents.
    /// </summary>
    /// <param name="call">Which.</param>
    /// <param name="reason">The carrier's word for it.</param>
    /// <param name="transferred">A person took the line over: then the hand-off is done too.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<Call> EndAsync(Call call, string reason, bool transferred, CancellationToken cancellationToken)
    {
        if (call.ConversationId.Length == 0)
        {
            // Nothing was said on it.
            return call with { Ended = true, ExpiresAt = null };
        }

        await HappenedAsync(call, transferred ? "phone.transferred" : "phone.ended", reason, ended: true, cancellationToken);
        await sends.SendAsync(
            new()
            {
                ConversationId = call.ConversationId,
                ExpectedOwner = transferred ? null : ConversationOwner.Bot,
                CloseEpisode = true,
            },
            cancellationToken
        );
        return call with { Ended = true, ExpiresAt = null };
    }
}
