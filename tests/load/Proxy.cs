using Yarp.ReverseProxy.Configuration;

namespace Bot.Load;

/// <summary>The balancer in front of the hosts: round robin over those that are ready, asked every half second.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Proxy(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public static async Task<Proxy> StartAsync(IEnumerable<Uri> hosts)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddReverseProxy().LoadFromMemory([Route()], [Cluster(hosts)]);
        var app = builder.Build();
        app.MapReverseProxy();
        await app.StartAsync();
        return new Proxy(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static RouteConfig Route() =>
        new()
        {
            RouteId = "all",
            ClusterId = "hosts",
            Match = new RouteMatch { Path = "{**all}" },
            Transforms = [new Dictionary<string, string> { ["RequestHeaderOriginalHost"] = "true" }],
        };

    private static ClusterConfig Cluster(IEnumerable<Uri> hosts) =>
        new()
        {
            ClusterId = "hosts",
            LoadBalancingPolicy = "RoundRobin",
            Destinations = hosts
                .Select((h, i) => (h, i))
                .ToDictionary(x => $"host{x.i}", x => new DestinationConfig { Address = x.h.ToString() }),
            Metadata = new Dictionary<string, string> { ["ConsecutiveFailuresHealthPolicy.Threshold"] = "1" },
            HealthCheck = new HealthCheckConfig
            {
                Active = new ActiveHealthCheckConfig
                {
                    Enabled = true,
                    Interval = TimeSpan.FromMilliseconds(500),
                    Timeout = TimeSpan.FromSeconds(2),
                    Policy = "ConsecutiveFailures",
                    Path = "/health/ready",
                },
            },
        };
}
