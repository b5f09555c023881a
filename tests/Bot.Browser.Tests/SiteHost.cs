using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bot.Browser.Tests;

/// <summary>The host as a process of its own on a free port with a new data folder and the real knowledge base, and one Chromium.</summary>
public class SiteHost : IAsyncLifetime
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(3);

    private readonly string _data = Directory.CreateTempSubdirectory("bot-browser-").FullName;
    private Process? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    /// <summary>Where the host sends what it says on WhatsApp.</summary>
    internal GraphServer Graph { get; } = new();

    /// <summary>The first passwords by user name, as the host printed them when it started; one that was used is taken out.</summary>
    public ConcurrentDictionary<string, string> FirstPasswords { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        _host = Start(Root());
        await ReadyAsync();
        // A busy machine shows it later, not otherwise.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A page with nothing kept from before; what goes wrong in its scripts or against its policy is in the list.</summary>
    public async Task<(IPage Page, List<string> Problems)> PageAsync(int width = 1280, int height = 860)
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                Locale = "en-HK",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal))
            {
                problems.Add(message.Text);
            }
        };
        return (page, problems);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_host is { HasExited: false })
        {
            _host.Kill(entireProcessTree: true);
            await _host.WaitForExitAsync();
        }

        _host?.Dispose();
        Graph.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    /// <summary>Changes what the host is started with.</summary>
    /// <param name="data">A folder of this host alone, which goes when it does.</param>
    /// <param name="root">The folder that holds Bot.sln.</param>
    protected virtual void Settle(ProcessStartInfo start, string data, string root) { }

    private Process Start(string root)
    {
        var configuration = typeof(SiteHost)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "Configuration")
            .Value!;
        var host = Path.Combine(root, "src", "Bot.Host");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in (string[])
                [
                    Path.Combine(host, "bin", configuration, "net10.0", "Bot.Host.dll"),
                    "--contentRoot",
                    host,
                    "--hostBuilder:reloadConfigOnChange=false",
                    "--urls",
                    Address,
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Data__Folder"] = _data;
        // Kept between runs: learning the whole knowledge base anew would be most of the run.
        start.Environment["Knowledge__Snapshots"] = Path.Combine(root, ".data", "test-snapshots");
        start.Environment["Knowledge__Lexical"] = "true";
        start.Environment["DirectLine__TokensPerMinute"] = "1000";
        // People are on duty whenever the tests run, and one who vanishes is missed soon.
        start.Environment["Handoff__Hours__FirstDay"] = "Sunday";
        start.Environment["Handoff__Hours__LastDay"] = "Saturday";
        start.Environment["Handoff__Hours__Opens"] = "00:00";
        start.Environment["Handoff__Hours__Closes"] = "23:59:59.9999999";
        start.Environment["Handoff__Hours__ClosedOnHolidays"] = "false";
        start.Environment["Handoff__VanishGrace"] = "00:00:03";
        start.Environment["Handoff__OfferFor"] = "00:01:30";
        start.Environment["Handoff__Skills__0__Id"] = "licensing";
        start.Environment["Handoff__Skills__0__English"] = "Licensing";
        start.Environment["Handoff__Skills__0__Chinese"] = "發牌";
        start.Environment["Handoff__Skills__1__Id"] = "sign-language";
        start.Environment["Handoff__Skills__1__English"] = "Sign language";
        start.Environment["Handoff__Skills__1__Chinese"] = "手語";
        foreach (var (name, value) in OtherChannels.Settings(Graph.Address))
        {
            start.Environment[name] = value;
        }

        Settle(start, _data, root);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (Regex.Match(line.Data ?? "", "^First sign-in at /staff/: (?<name>\\S+) / (?<password>\\S+)$") is { Success: true } account)
            {
                FirstPasswords[account.Groups["name"].Value] = account.Groups["password"].Value;
            }
        };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { Timeout = StartsWithin };
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                (await http.GetAsync($"{Address}/en")).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < StartsWithin && _host is { HasExited: false })
            {
                await Task.Delay(200);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Bot.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("The repository is not above the tests.");
        }

        return at.FullName;
    }
}
