using Bot.Bench;

// The echo server runs in a process of its own, as the host does: the client's work is then the same for both.
if (args is ["--echo-server", var address])
{
    var app = WebApplication.CreateSlimBuilder().Build();
    app.MapPost("/echo", async (HttpContext context) => await context.Request.Body.CopyToAsync(context.Response.Body));
    app.Run(address);
    return;
}

var root = args is ["--root", var given] ? given : Directory.GetCurrentDirectory();
var echo = await KestrelEcho.MeasureAsync();
var record = await RecordAlone.MeasureAsync();
var host = await HostTurns.MeasureAsync(root);

Console.WriteLine("| what | a second | of a bare echo |");
Console.WriteLine("|---|---|---|");
Row("bare Kestrel echo, requests", echo);
Row("record alone, durable turns (accept, claim, commit; SQLite)", record);
Row("host, acknowledged messages (Direct Line, SQLite)", host.Acknowledged);
Row("host, durable turns end to end (no-op turn)", host.Turns);

void Row(string what, double perSecond) => Console.WriteLine(FormattableString.Invariant($"| {what} | {perSecond:0} | {perSecond / echo:0.000} |"));
