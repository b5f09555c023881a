using System.Globalization;
using Bot.Bench;
using Bot.Bench.Scale;

// The echo server runs in a process of its own, as the host does: the client's work is then the same for both.
if (args is ["--echo-server", var address])
{
    var app = WebApplication.CreateSlimBuilder().Build();
    app.MapPost("/echo", async (HttpContext context) => await context.Request.Body.CopyToAsync(context.Response.Body));
    app.Run(address);
    return;
}

var root = Option("--root") ?? Directory.GetCurrentDirectory();
if (Option("--load-steps") is { } snapshots)
{
    LoadSteps.Measure(snapshots);
    return;
}

if (args.Contains("--scale"))
{
    await ScaleBench.RunAsync(
        root,
        Sizes("--lexical", "1,10,50"),
        Sizes("--encoders", "1,10"),
        Option("--snapshots"),
        args.Contains("--no-host") ? null : Option("--host")
    );
    return;
}

var only = Option("--only");
var echo = await KestrelEcho.MeasureAsync();

Console.WriteLine("| what | a second | of a bare echo |");
Console.WriteLine("|---|---|---|");
Row("bare Kestrel echo, requests", echo);
if (only is null or "record")
{
    Row("record alone, durable turns (accept, claim, commit; SQLite)", await RecordAlone.MeasureAsync());
}

if (only is null or "host")
{
    var host = await HostTurns.MeasureAsync(root);
    Row("host, acknowledged messages (Direct Line, SQLite)", host.Acknowledged);
    Row("host, durable turns end to end (no-op turn)", host.Turns);
}

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

int[] Sizes(string option, string otherwise) =>
    [
        .. (Option(option) ?? otherwise)
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(s => int.Parse(s, CultureInfo.InvariantCulture)),
    ];

void Row(string what, double perSecond) =>
    Console.WriteLine(FormattableString.Invariant($"| {what} | {perSecond:0} | {perSecond / echo:0.000} |"));
