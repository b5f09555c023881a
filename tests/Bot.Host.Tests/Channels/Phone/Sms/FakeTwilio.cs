using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Bot.Host.Tests.Channels.Phone.Sms;

/// <summary>
/// Twilio's Messages resource as far as we call it, and strict: the account's own password, a number in E.164, one sender, a body of
/// 1–1,600 characters, and no other field.
/// </summary>
internal sealed class FakeTwilio : HttpMessageHandler
{
    public const string Sid = "AC0123456789";
    public const string Token = "the-auth-token";

    private readonly ConcurrentQueue<(int Status, int Code)> _errors = new();

    public ConcurrentQueue<(string To, string From, string Body)> Taken { get; } = new();

    public ConcurrentQueue<string> Refused { get; } = new();

    /// <summary>While set, the next message is taken and its answer never comes.</summary>
    public bool LosesAnswer { get; set; }

    /// <summary>While set, the next message finds nobody to take it.</summary>
    public bool IsUnreachable { get; set; }

    public void Fail(int status, int code) => _errors.Enqueue((status, code));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsUnreachable)
        {
            IsUnreachable = false;
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        if (_errors.TryDequeue(out var error))
        {
            return Json(
                error.Status,
                $$"""{"code":{{error.Code}},"message":"no","more_info":"https://www.twilio.com/docs/errors/{{error.Code}}","status":{{error.Status}}}"""
            );
        }

        var form = QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync(cancellationToken));
        var problem =
            request.Method != HttpMethod.Post
            || request.RequestUri!.AbsoluteUri != $"https://api.twilio.com/2010-04-01/Accounts/{Sid}/Messages.json"
                ? "address"
            : request.Headers.Authorization?.ToString() != $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Sid}:{Token}"))}"
                ? "credentials"
            : request.Content.Headers.ContentType?.MediaType != "application/x-www-form-urlencoded" ? "content type"
            : !form.Keys.Order().SequenceEqual(["Body", "From", "To"]) ? "fields"
            : !form["To"].ToString().StartsWith('+') ? "To"
            : form["Body"].ToString().Length is < 1 or > 1600 ? "Body"
            : null;
        if (problem is not null)
        {
            Refused.Enqueue(problem);
            return Json(400, """{"code":21211,"message":"no","status":400}""");
        }

        Taken.Enqueue((form["To"]!, form["From"]!, form["Body"]!));
        if (LosesAnswer)
        {
            LosesAnswer = false;
            throw new HttpRequestException(HttpRequestError.ResponseEnded);
        }

        return Json(201, """{"sid":"SM1","status":"queued","error_code":null}""");
    }

    private static HttpResponseMessage Json(int status, string body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
