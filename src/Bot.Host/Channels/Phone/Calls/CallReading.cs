using System.Globalization;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Speech;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Phone.Sms;
using Bot.Host.Channels.RichAnswers;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>Reads what is new in the conversation and makes it what is told on the line.</summary>
internal sealed class CallReading(
    IConversationLog log,
    IConversationSignals signals,
    CallRecord record,
    CallCases cases,
    SmsOffer sms,
    IOptions<PhoneOptions> options,
    TimeProvider time
)
{
    private const int Page = 200;

    /// <summary>What the log holds that the caller has not heard; nothing when there is none.</summary>
    /// <param name="call">Whose.</param>
    /// <param name="passOver">Replies up to this sequence number came too late and are marked as not heard.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<(Call Call, Telling Telling)> NewAsync(Call call, long passOver = 0, CancellationToken cancellationToken = default)
    {
        var say = new List<SpokenPage>();
        var rest = new List<SpokenPage>();
        IReadOnlyList<string> links = [];
        var told = 0L;
        while (await log.ReadAsync(call.ConversationId, call.SpokenThrough, Page, cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                call = call with { SpokenThrough = entry.Sequence };
                if (
                    entry.Kind is not (EntryKind.Bot or EntryKind.Agent)
                    || ActivityJson.Parse(entry.ActivityJson) is not { Type: ActivityTypes.Message } activity
                )
                {
                    continue;
                }

                if (entry.Sequence <= passOver)
                {
                    await record.CutAsync(call.ConversationId, entry.Sequence, "", null, cancellationToken);
                    continue;
                }

                (var atOnce, var pages, links) = Pages(activity, call);
                say.AddRange(pages.Take(atOnce));
                rest.AddRange(pages.Skip(atOnce));
                told = entry.Sequence;
            }
        }

        if (say.Count > 0)
        {
            call = call with
            {
                Last = say,
                Rest = rest,
                Choices = say[^1].Choices,
                Links = links,
                Voice = say[^1].Voice,
                Telling = told,
                Told = told,
                ToldBefore = "",
                Silences = 0,
            };
        }

        var conversation = await log.FindAsync(call.ConversationId, cancellationToken);
        var end = EndOf(conversation, call);
        return (
            call,
            new(say, end is { TransferTo: not null } ? end with { CaseNumber = await cases.OpenAsync(call, cancellationToken) } : end)
        );
    }

    /// <summary>What is new, waiting for it up to <paramref name="atMost"/>; then the caller is asked to hold on.</summary>
    public async Task<(Call Call, Telling Telling)> WaitAsync(Call call, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var subscription = signals.Subscribe(call.ConversationId);
        using var patience = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        while (true)
        {
            (call, var telling) = await NewAsync(call, 0, cancellationToken);
            if (telling.Say.Count > 0 || telling.End is not null)
            {
                return (call, telling);
            }

            try
            {
                await subscription.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return (call, new([new(CallPhrases.Of(call.Voice).OneMoment, call.Voice)]));
            }
        }
    }

    private CallEnd? EndOf(Conversation? conversation, Call call) =>
        conversation switch
        {
            { Owner.Kind: OwnerKind.Handoff } when options.Value.TransferNumber(conversation.Department ?? call.Department) is { } number =>
                new(number, "live-agent-handoff"),
            { IsClosed: true } => new(null, "completed"),
            _ => null,
        };

    // How many pages are said at once, all pages, and the web pages that they leave out.
    private (int AtOnce, IReadOnlyList<SpokenPage> Pages, IReadOnlyList<string> Links) Pages(Activity activity, Call call)
    {
        var rich = RichAnswerReader.Read(activity);
        var offers = rich.Choices.Select(c => new SpokenChoiceOffer(c.Title, c.Said)).ToArray();
        var language = SpeechLanguages.FromTag(activity.Locale) switch
        {
            SpeechLanguage.English => SpeechLanguage.English,
            not null => call.Chinese,
            null => SpokenWords.VoiceOf(rich.Text, call.Voice),
        };
        if (IsUrgent(activity))
        {
            var urgent = SpokenUrgent.Of(rich.Text, language);
            return (urgent.Count, urgent, []);
        }

        if (AsksAboutDanger(activity))
        {
            var check = SpokenDangerCheck.Of(rich.Text, offers, language, byText: sms.NumberOf(call) is not null);
            return (check.AtOnce, check.Pages, check.Links);
        }

        // The written text keeps its lists; what the dialog made to be spoken has words of its own for sources, and none for tapping.
        var spoken =
            activity.Speak is { } speak && (activity.Attachments is null or { Count: 0 }) && !SpokenReply.HasList(rich.Text, offers)
                ? WithoutNumbered(speak, offers)
                : rich.Text;
        var reply = SpokenReply.Of(spoken, offers, language, SpokenReply.LinksOf(rich.Text), byText: sms.NumberOf(call) is not null);
        return (1, reply.Pages, reply.Links);
    }

    private static bool IsUrgent(Activity activity) => activity.ChannelData.Field("bot").Text("outcome") == Outcome.Urgent.Word();

    private static bool AsksAboutDanger(Activity activity) => activity.ChannelData.Field("bot").IsTrue("dangerAsked");

    // "1. How much is it?" is told as a choice, with its key.
    private static string WithoutNumbered(string speak, IReadOnlyList<SpokenChoiceOffer> offers) =>
        offers
            .Select((o, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {o.Label}"))
            .Aggregate(speak, (text, item) => text.Replace(item, "", StringComparison.Ordinal))
            .Trim();
}
