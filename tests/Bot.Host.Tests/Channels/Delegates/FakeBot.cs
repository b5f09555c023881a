using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;
using Bot.Protocol.Json;

namespace Bot.Host.Tests.Channels.Delegates;

/// <summary>A department's bot.</summary>
internal sealed class FakeBot : HttpMessageHandler
{
    public ConcurrentQueue<(Activity Activity, string Token)> Got { get; } = new();

    public Func<Activity, Task<IReadOnlyList<Activity>>> Replies { get; set; } =
        activity => Task.FromResult<IReadOnlyList<Activity>>([ActivityFactory.Message($"department: {activity.Text}")]);

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        Got.Enqueue((activity, request.Headers.Authorization!.Parameter!));
        if (Status != HttpStatusCode.OK)
        {
            return new(Status);
        }

        var replies = await Replies(activity).WaitAsync(cancellationToken);
        return new(HttpStatusCode.OK)
        {
            Content = new StringContent(
                Encoding.UTF8.GetString(ProtocolJson.WriteUtf8(new ActivitySet { Activities = replies })),
                Encoding.UTF8,
                "application/json"
            ),
        };
    }
}
