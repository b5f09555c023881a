using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Load.Desk;

/// <summary>
/// Agents and residents at the real hosts: everybody asks while all agents have a break, then the agents come back and take them one by
/// one; some agents vanish with a conversation in their hands. In the end the record and what everybody saw are counted.
/// </summary>
internal sealed partial class DeskRun(DeskOptions options)
{
    private const int AtOnce = 24;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(9);
    private static readonly TimeSpan LongestTalks = TimeSpan.FromMinutes(4);

    public async Task<DeskReport> RunAsync()
    {
        using var bound = new CancellationTokenSource(Longest);
        var settings = new Dictionary<string, string> { ["Turns__Handler"] = "", ["Staff__DemoAccounts"] = "true" };
        await using var installation = await Installation.StartAsync(
            new LoadOptions(options.Root, options.Store, options.Hosts, options.Residents, 1, 1, "none", TimeSpan.Zero, options.Json),
            settings
        );
        var record = new DeskRecord(installation, options.Store);
        await record.FillAsync(options.Record, bound.Token);
        Log($"{options.Hosts} host(s) on {options.Store} are ready; the record holds {options.Record} conversations of the past");
        var (agents, clients) = await HireAsync(installation, bound.Token);
        Log($"{agents.Count} agents are signed in");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(bound.Token);
        var work = agents.Select(a => a.WorkAsync(stop.Token)).ToArray();

        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = TimeSpan.FromSeconds(30),
        };
        var residents = Enumerable.Range(1, options.Residents).Select(i => new DeskResident(i, client, installation.Address)).ToList();
        var listening = await AskAsync(residents, record, stop.Token);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        StaffClient.Lists.Clear();
        StaffClient.Opens.Clear();
        await Task.WhenAll(agents.Select(a => a.BeAsync("available", bound.Token)));
        await Task.WhenAny(Task.WhenAll(residents.Select(r => r.Done)), Task.Delay(LongestTalks, bound.Token));
        var elapsed = clock.Elapsed;
        Log($"{residents.Count(r => r.Done.IsCompleted)} of {residents.Count} talks are over after {elapsed.TotalSeconds:0} s");
        await stop.CancelAsync();
        await Task.WhenAll(work.Concat(listening));
        clients.ForEach(c => c.Dispose());
        return new DeskReport(
            options,
            agents,
            residents,
            elapsed,
            await record.ReadOrderAsync(),
            await record.CountPickUpsAsync(),
            await record.CountOpenAsync()
        );
    }

    private async Task<(List<DeskAgent> Agents, List<StaffClient> Clients)> HireAsync(
        Installation installation,
        CancellationToken cancellationToken
    )
    {
        var first = installation.Hosts.Select(h => FirstSignIn().Match(h.Output)).First(m => m.Success).Groups["password"].Value;
        using var admin = new StaffClient(installation.Address);
        await admin.SignInAsync("admin", first, cancellationToken);
        var clients = new List<StaffClient>();
        var agents = new List<DeskAgent>();
        for (var i = 1; i <= options.Agents; i++)
        {
            var account = new
            {
                userName = $"load{i}",
                name = $"Agent {i}",
                roles = new[] { "agent" },
                departments = new[] { "*" },
                languages = new[] { "en", "zh" },
                capacity = DeskOptions.Capacity,
            };
            using var added = await admin.PostAsync("accounts", account, cancellationToken);
            using var document = JsonDocument.Parse(await added.Content.ReadAsStreamAsync(cancellationToken));
            var client = new StaffClient(installation.Address);
            await client.SignInAsync($"load{i}", document.RootElement.GetProperty("password").GetString()!, cancellationToken);
            clients.Add(client);
            agents.Add(new DeskAgent(i, client, vanishes: i <= options.Vanish));
            await agents[^1].BeAsync("break", cancellationToken);
        }

        return (agents, clients);
    }

    private async Task<Task[]> AskAsync(List<DeskResident> residents, DeskRecord record, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(residents, parallel, async (r, t) => await r.StartAsync(t));
        var listening = residents.Select(r => r.ListenAsync(cancellationToken)).ToArray();
        await Parallel.ForEachAsync(residents, parallel, async (r, t) => await r.AskAsync(t));
        while (await record.CountOpenAsync() < residents.Count)
        {
            await Task.Delay(200, cancellationToken);
        }

        Log($"{residents.Count} residents wait");
        return listening;
    }

    private static void Log(string line) => Console.Error.WriteLine(line);

    [GeneratedRegex(@"First sign-in at /staff/: admin / (?<password>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstSignIn();
}
