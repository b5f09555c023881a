using System.CommandLine;
using Bot.Load;
using Bot.Load.Ack;
using Bot.Load.Desk;

var root = new Option<string>("--root")
{
    Description = "The repository.",
    DefaultValueFactory = _ => Directory.GetCurrentDirectory(),
    Hidden = true,
    Recursive = true,
};
var store = new Option<string>("--store")
{
    Description = "Where the record is kept; postgres runs with Redis.",
    DefaultValueFactory = _ => "sqlite",
};
var hosts = new Option<int>("--hosts") { Description = "How many hosts behind the proxy.", DefaultValueFactory = _ => 1 };
var residents = new Option<int>("--residents") { Description = "How many residents write at once.", DefaultValueFactory = _ => 50 };
var messages = new Option<int>("--messages") { Description = "How many messages each of them sends.", DefaultValueFactory = _ => 20 };
var rate = new Option<double>("--rate") { Description = "Messages a second, all residents together.", DefaultValueFactory = _ => 200 };
var fault = new Option<string>("--fault")
{
    Description = "What goes wrong after a third of the messages.",
    DefaultValueFactory = _ => "none",
};
var faultSeconds = new Option<double>("--fault-seconds") { Description = "How long it stays wrong.", DefaultValueFactory = _ => 5 };
var json = new Option<bool>("--json") { Description = "Print the result as JSON in the last line." };
store.AcceptOnlyFromAmong(LoadOptions.Stores);
fault.AcceptOnlyFromAmong(LoadOptions.Faults);

var command = new RootCommand(
    "Sends numbered messages of many residents to real hosts and proves that none is lost, doubled, reordered or given to another."
)
{
    root,
    store,
    hosts,
    residents,
    messages,
    rate,
    fault,
    faultSeconds,
    json,
    DeskCommand.Make(root),
    AckCommand.Make(root),
};
command.SetAction(async result =>
{
    var options = new LoadOptions(
        result.GetValue(root)!,
        result.GetValue(store)!,
        result.GetValue(hosts),
        result.GetValue(residents),
        result.GetValue(messages),
        result.GetValue(rate),
        result.GetValue(fault)!,
        TimeSpan.FromSeconds(result.GetValue(faultSeconds)),
        result.GetValue(json)
    );
    if (Problem(options) is { } problem)
    {
        Console.Error.WriteLine(problem);
        return 2;
    }

    try
    {
        var report = await new LoadRun(options).RunAsync();
        report.Print(options.Json ? Console.Error : Console.Out);
        if (options.Json)
        {
            Console.WriteLine(report.ToJson());
        }

        return report.IsClean ? 0 : 1;
    }
    catch (Exception broken)
        when (broken is InvalidOperationException or FileNotFoundException or TimeoutException or OperationCanceledException)
    {
        Console.Error.WriteLine($"The run broke off: {broken.Message}");
        return 2;
    }
});
return await command.Parse(args).InvokeAsync();

static string? Problem(LoadOptions options) =>
    options switch
    {
        { Hosts: < 1 or > 8 } => "--hosts is from 1 to 8.",
        { Residents: < 1 or > 5000 } => "--residents is from 1 to 5000.",
        { Messages: < 1 or > 1000 } => "--messages is from 1 to 1000.",
        { Rate: <= 0 } => "--rate is above 0.",
        { Fault: "stop-postgres" or "stop-redis", Store: not "postgres" } => $"--fault {options.Fault} needs --store postgres.",
        { Fault: "disk-full", Store: not "sqlite" } => "--fault disk-full needs --store sqlite: PostgreSQL's disk is PostgreSQL's.",
        _ => null,
    };
