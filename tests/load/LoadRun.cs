using System.Diagnostics;

namespace Bot.Load;

/// <summary>One run: residents write at the rate asked, something goes wrong on the way, and in the end everything is counted.</summary>
internal sealed class LoadRun(LoadOptions options)
{
    private const int StartsAtOnce = 32;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LastReplies = TimeSpan.FromSeconds(100);

    private int _sent;

    public async Task<Report> RunAsync()
    {
        await using var graph = options.IsPushed ? await FakeGraph.StartAsync() : null;
        await using var installation = await Installation.StartAsync(options, graph?.Settings ?? new Dictionary<string, string>());
        Log($"{options.Hosts} host(s) on {options.Store} are ready at {installation.Address}");
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(1) })
        {
            Timeout = TimeSpan.FromSeconds(15),
        };
        var clients = Enumerable
            .Range(1, options.Residents)
            .Select(i => new Resident(i, options.Messages))
            .Select(r =>
                graph is null
                    ? (IResidentClient)new WebChatResident(r, client, installation.Address)
                    : graph.Resident(r, client, installation.Address)
            )
            .ToList();

        using var bound = new CancellationTokenSource(Longest);
        await Parallel.ForEachAsync(
            clients,
            new ParallelOptions { MaxDegreeOfParallelism = StartsAtOnce, CancellationToken = bound.Token },
            async (c, t) => await c.StartAsync(t)
        );
        Log($"{options.Residents} conversations are open");
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(bound.Token);
        var listeners = clients.Select(c => c.ListenAsync(listening.Token)).ToArray();
        var before = Processor(installation);
        var clock = Stopwatch.StartNew();
        var fault = RunFaultAsync(installation, graph, bound.Token);
        await Task.WhenAll(clients.Select(c => WriteAsync(c, bound.Token)));
        await Task.WhenAny(Task.WhenAll(clients.Select(c => c.Resident.Complete)), Task.Delay(LastReplies, bound.Token));
        var elapsed = clock.Elapsed;
        var processor = Processor(installation) - before;
        await fault;
        await listening.CancelAsync();
        await Task.WhenAll(listeners);
        await Parallel.ForEachAsync(
            clients,
            new ParallelOptions { MaxDegreeOfParallelism = StartsAtOnce },
            async (c, t) => await c.CheckAsync(c.Resident.Sent, t)
        );
        var memory = string.Join(", ", installation.Hosts.Select(h => $"{h.WorkingSet / 1024 / 1024} MiB"));
        Log($"memory of the hosts: {memory}");
        return new Report(
            [.. clients.Select(c => c.Resident)],
            elapsed,
            await installation.CountTurnsAsync(),
            options.Fault == "kill-host" ? null : processor
        );
    }

    private async Task WriteAsync(IResidentClient client, CancellationToken cancellationToken)
    {
        // Each resident's share of the rate, in steps of random length around it.
        var step = options.Residents / options.Rate * 1000;
        for (var message = 1; message <= options.Messages; message++)
        {
            await Task.Delay((int)(Random.Shared.NextDouble() * 2 * step), cancellationToken);
            client.Resident.Acks.Add(await client.SendAsync(message, cancellationToken));
            Interlocked.Increment(ref _sent);
        }
    }

    private async Task RunFaultAsync(Installation installation, FakeGraph? graph, CancellationToken cancellationToken)
    {
        if (options.Fault == "none")
        {
            return;
        }

        while (Volatile.Read(ref _sent) < options.Residents * options.Messages / 3)
        {
            await Task.Delay(20, cancellationToken);
        }

        Log($"{options.Fault} begins after {_sent} messages");
        await Faults.BeginAsync(options.Fault, installation, graph);
        await Task.Delay(options.FaultTime, cancellationToken);
        await Faults.EndAsync(options.Fault, installation, graph);
        Log($"{options.Fault} is over after {_sent} messages");
    }

    private static TimeSpan Processor(Installation installation) =>
        installation.Hosts.Aggregate(TimeSpan.Zero, (sum, host) => sum + host.Processor);

    private static void Log(string line) => Console.Error.WriteLine(line);
}
