using System.CommandLine;

namespace Bot.Load.Desk;

/// <summary><c>load desk</c>.</summary>
internal static class DeskCommand
{
    public static Command Make(Option<string> root)
    {
        var store = new Option<string>("--store")
        {
            Description = "Where the record is kept; postgres runs with Redis.",
            DefaultValueFactory = _ => "sqlite",
        };
        var hosts = new Option<int>("--hosts") { Description = "How many hosts behind the proxy.", DefaultValueFactory = _ => 1 };
        var agents = new Option<int>("--agents") { Description = "How many agents work.", DefaultValueFactory = _ => 50 };
        var residents = new Option<int>("--residents")
        {
            Description = "How many residents wait when the agents come.",
            DefaultValueFactory = _ => 500,
        };
        var record = new Option<int>("--record")
        {
            Description = "How many conversations of the past the record holds.",
            DefaultValueFactory = _ => 100_000,
        };
        var vanish = new Option<int>("--vanish")
        {
            Description = "How many agents vanish with a conversation in their hands.",
            DefaultValueFactory = _ => 2,
        };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON in the last line." };
        store.AcceptOnlyFromAmong(LoadOptions.Stores);
        var command = new Command(
            "desk",
            "Agents take waiting residents; proves that no talk is stuck, lost, doubled or out of order, and times lists and openings."
        )
        {
            store,
            hosts,
            agents,
            residents,
            record,
            vanish,
            json,
        };
        command.SetAction(result =>
            RunAsync(
                new DeskOptions(
                    result.GetValue(root)!,
                    result.GetValue(store)!,
                    result.GetValue(hosts),
                    result.GetValue(agents),
                    result.GetValue(residents),
                    result.GetValue(record),
                    result.GetValue(vanish),
                    result.GetValue(json)
                )
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(DeskOptions options)
    {
        if (Problem(options) is { } problem)
        {
            Console.Error.WriteLine(problem);
            return 2;
        }

        try
        {
            var report = await new DeskRun(options).RunAsync();
            report.Print(options.Json ? Console.Error : Console.Out);
            if (!report.IsInBudget)
            {
                Console.Error.WriteLine("Above the budget of 300 ms (p95), which holds for a machine of its own.");
            }

            if (options.Json)
            {
                Console.WriteLine(report.ToJson());
            }

            return report.IsClean ? 0 : 1;
        }
        catch (Exception broken)
            when (broken
                    is InvalidOperationException
                        or HttpRequestException
                        or FileNotFoundException
                        or TimeoutException
                        or OperationCanceledException
            )
        {
            Console.Error.WriteLine($"The run broke off: {broken.Message}");
            return 2;
        }
    }

    private static string? Problem(DeskOptions options) =>
        options switch
        {
            { Hosts: < 1 or > 8 } => "--hosts is from 1 to 8.",
            { Agents: < 2 or > 500 } => "--agents is from 2 to 500.",
            { Residents: < 1 or > 2000 } => "--residents is from 1 to 2000.",
            { Record: < 0 or > 1_000_000 } => "--record is from 0 to 1000000.",
            _ when options.Vanish < 0 || options.Vanish >= options.Agents => "--vanish is from 0 to one fewer than --agents.",
            _ => null,
        };
}
