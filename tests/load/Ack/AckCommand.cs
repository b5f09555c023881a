using System.CommandLine;

namespace Bot.Load.Ack;

/// <summary><c>load ack</c>: how soon the webhooks are answered while many residents write at once.</summary>
internal static class AckCommand
{
    public static Command Make(Option<string> root)
    {
        var conversations = new Option<int>("--conversations")
        {
            Description = "How many residents write at once.",
            DefaultValueFactory = _ => 200,
        };
        var each = new Option<int>("--each") { Description = "How many messages each of them sends.", DefaultValueFactory = _ => 10 };
        var rate = new Option<double>("--rate")
        {
            Description = "Messages a second, all residents together.",
            DefaultValueFactory = _ => 100,
        };
        var command = new Command(
            "ack",
            "Measures the time from a webhook's first byte to its answer: WhatsApp and /api/messages of a real host."
        )
        {
            conversations,
            each,
            rate,
        };
        command.SetAction(async result =>
        {
            var run = new AckRun(result.GetValue(root)!, result.GetValue(conversations), result.GetValue(each), result.GetValue(rate));
            foreach (var line in await run.RunAsync())
            {
                Console.WriteLine(line);
            }

            return 0;
        });
        return command;
    }
}
