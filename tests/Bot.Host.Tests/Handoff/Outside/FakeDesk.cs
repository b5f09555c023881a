using System.Net;

namespace Bot.Host.Tests.Handoff.Outside;

/// <summary>A desk's HTTP side: keeps what comes, and answers as the test says.</summary>
internal sealed class FakeDesk : HttpMessageHandler
{
    public List<(string Method, string Path, string Token, string Body)> Calls { get; } = [];

    public Func<string, HttpResponseMessage> Answer { get; set; } = _ => new(HttpStatusCode.OK);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = request.Headers.TryGetValues("api_access_token", out var values)
            ? values.Single()
            : request.Headers.Authorization?.ToString() ?? "";
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add((request.Method.Method, request.RequestUri!.AbsolutePath, token, body));
        return Answer(request.RequestUri.AbsolutePath);
    }
}
