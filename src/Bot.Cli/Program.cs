using System.CommandLine;
using Bot.Cli;
using Bot.Cli.Ask;
using Bot.Cli.Decisions;
using Bot.Cli.Guard;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Cli.Privacy;
using Bot.Cli.Staff;
using Bot.Cli.Storage;
using Bot.Cli.Transcripts;

var root = new RootCommand("bot: ask the assistant, and build, check and measure its knowledge base.")
{
    AskCommand.Create(),
    KnowledgeCommand.Create(),
    ModelsCommand.Create(),
    DatabaseCommand.Create(),
    TranscriptCommand.Create(),
    ResidentCommand.Create(),
    ReplayCommand.Create(),
    GuardCommand.Create(),
    AuditCommand.Create(),
};
var asked = root.Parse(args);
var code = await asked.InvokeAsync().ConfigureAwait(false);

// A command line that cannot be read is bad input, not a finding.
return asked.Errors.Count > 0 ? ExitCodes.BadInput : code;
