using System.Net.Http.Headers;
using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Channels.Payloads;
using Bot.Host.Delivery;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Sms;

/// <summary>
/// Sends text messages: POST <c>/2010-04-01/Accounts/{sid}/Messages.json</c> with a form of <c>To</c>, <c>Body</c> and <c>From</c> or
/// <c>MessagingServiceSid</c>. Not in protocols §6; a check among the peers holds it against what the twilio package 6.2.0 sends. No key of
/// ours goes with it: what may have been taken is not asked for again, but shown to staff, who may send it round.
/// </summary>
internal sealed class TwilioMessages(HttpClient http, IOptions<SmsOptions> options) : IChannelSender
{
    /// <summary>
    /// How long an answer is waited for; less than a stopping host waits (<see cref="DeliveryOptions.Drain"/>), so that a send under way
    /// ends with an answer or without.
    /// </summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(8);

    private const string Unanswered = "No answer from the carrier: the text message may have been sent.";

    public string Destination => ShortMessage.Destination;

    /// <summary>Never before <see cref="AnswerWithin"/> is over.</summary>
    public TimeSpan Timeout => AnswerWithin * 2;

    public async Task<SendAttempt> SendAsync(OutboxMessage message, Conversation conversation, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (!settings.IsConfigured)
        {
            return SendAttempt.Failed("Text messages are not set up any more.");
        }

        var text = ShortMessage.Read(message.PayloadJson);
        var (sender, from) = settings.MessagingServiceSid is { Length: > 0 } service
            ? ("MessagingServiceSid", service)
            : ("From", settings.From!);
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{settings.ApiUrl.TrimEnd('/')}/2010-04-01/Accounts/{Uri.EscapeDataString(settings.AccountSid)}/Messages.json"
        )
        {
            Content = new FormUrlEncodedContent([new("To", text.To), new(sender, from), new("Body", text.Text)]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.AccountSid}:{settings.AuthToken}"))
        );
        HttpResponseMessage answer;
        try
        {
            answer = await http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException exception)
            when (exception.HttpRequestError
                    is HttpRequestError.NameResolutionError
                        or HttpRequestError.ConnectionError
                        or HttpRequestError.SecureConnectionError
            )
        {
            return SendAttempt.Retry("The carrier of text messages cannot be reached.");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return SendAttempt.Failed(Unanswered);
        }

        using var response = answer;
        return await ReadAsync(response, cancellationToken);
    }

    private static async Task<SendAttempt> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var body = await ResponseBody.ReadAsync(response, cancellationToken);
        var problem = body.Text("code") is { } code
            ? $"The text message was refused: {code}."
            : $"The text message was answered HTTP {status}.";
        return status switch
        {
            >= 200 and < 300 => SendAttempt.Sent(body.Text("sid")),
            401 or 403 => SendAttempt.Retry(problem, TimeSpan.FromMinutes(5)), // an operator must act
            429 or 503 => SendAttempt.Retry(problem, RetryAfter.Of(response)), // surely not taken
            408 or >= 500 => SendAttempt.Failed(Unanswered),
            _ => SendAttempt.Failed(problem),
        };
    }
}
