using System.CommandLine;
using System.Text.Json;
using Bot.Cli.Knowledge;
using Bot.Cli.Models;
using Bot.Cli.Storage;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Snapshots;
using Bot.Storage;
using Bot.Storage.Database;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Decisions;

/// <summary><c>bot replay</c>: a recorded turn decided again from its record and the snapshot of its version (DESIGN §4).</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string?> TurnId = new("turn") { Description = "The turn's id.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<FileInfo?> Record = new("--record")
    {
        Description = "A decision record as JSON, in place of the store's.",
    };

    public static Command Create()
    {
        var command = new Command(
            "replay",
            "Decide a recorded turn again: the same decision, or what changed. Reads the store that Storage__Provider, "
                + "Storage__ConnectionString and Data__Folder name."
        )
        {
            TurnId,
            Record,
            KnowledgeFolders.Snapshots,
            ModelsFolder.Option,
        };
        command.SetAction((result, cancellation) => RunAsync(result, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var (turnId, file) = (result.GetValue(TurnId), result.GetValue(Record));
        if ((turnId is null) == (file is null))
        {
            return Refusal.Because("Give either a turn's id or --record.");
        }

        try
        {
            var json = file is not null
                ? await File.ReadAllTextAsync(file.FullName, cancellation).ConfigureAwait(false)
                : await FindAsync(turnId!, cancellation).ConfigureAwait(false);
            if (json is null)
            {
                return Refusal.Because($"The store holds no decision of the turn '{turnId}'.");
            }

            var recorded = DecisionJson.Read(json);
            var settings = HostSettings.Read().GetSection("Handoff").Get<HandoffSettings>() ?? new HandoffSettings();
            var again = Replay.Run(recorded, new Dialog(TimeProvider.System, settings), Knowledge(recorded.Knowledge, result));
            return Print(recorded, again);
        }
        catch (Exception problem)
            when (problem
                    is JsonException
                        or SnapshotException
                        or StoreUnavailableException
                        or InvalidOperationException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            return Refusal.Because(problem.Message);
        }
    }

    private static async Task<string?> FindAsync(string turnId, CancellationToken cancellation)
    {
        var database = StoreAccess.OpenKept(HostSettings.Read());
        using (database as IDisposable)
        {
            return (await StoreAccess.Decisions(database).FindByTurnAsync(turnId, cancellation).ConfigureAwait(false))?.Record.Json;
        }
    }

    // The version that decided, else the newest there is: the difference then says so.
    private static IKnowledgeSnapshot Knowledge(string version, ParseResult result)
    {
        var models = result.GetValue(ModelsFolder.Option);
        var store = new SnapshotStore(result.GetRequiredValue(KnowledgeFolders.Snapshots).FullName);
        var versions = store.Versions();
        var chosen = versions.Contains(version) || versions.Count == 0 ? version : versions[0];
        return store.Load(chosen, ModelsFolder.Load(models, lexical: false));
    }

    private static int Print(DecisionTrace recorded, DecisionTrace again)
    {
        var decision = Replay.Decision(recorded, again);
        Console.WriteLine(decision.Count == 0 ? $"The same decision: {again.Outcome} ({again.Reason})." : "Another decision:");
        Write(decision);
        var ground = Replay.Ground(recorded, again);
        if (ground.Count > 0)
        {
            Console.WriteLine("Changed since:");
            Write(ground);
        }

        return decision.Count == 0 ? ExitCodes.Ok : ExitCodes.Findings;
    }

    private static void Write(IReadOnlyList<ReplayDifference> differences)
    {
        foreach (var d in differences)
        {
            Console.WriteLine($"  {d.What}: {(d.Before.Length == 0 ? "none" : d.Before)} -> {(d.Now.Length == 0 ? "none" : d.Now)}");
        }
    }
}
