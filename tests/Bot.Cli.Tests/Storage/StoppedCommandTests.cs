using System.CommandLine;
using Bot.Cli.Privacy;
using Bot.Cli.Storage;
using Bot.Storage;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Tests.Storage;

/// <summary>Ctrl+C ends a command on the record between two pieces of work, and the command says so.</summary>
public sealed class StoppedCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-stopped-").FullName;

    private IConfiguration Settings => new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder)]).Build();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task WorkThatIsStopped_ReturnsWhatShellsCount()
    {
        using var stop = new CancellationTokenSource();
        var command = new RootCommand();
        command.SetStoreAction(
            async (_, _, cancel) =>
            {
                await stop.CancelAsync();
                cancel.ThrowIfCancellationRequested();
                return ExitCodes.Ok;
            }
        );
        var code = await command.Parse([]).InvokeAsync(cancellationToken: stop.Token);
        Assert.Equal(ExitCodes.Stopped, code);
    }

    [Fact]
    public async Task AnErasure_ThatIsStoppedBeforeItBegins_ErasesNothing()
    {
        var database = StoreAccess.Open(Settings);
        using (database as IDisposable)
        {
            await database.MigrateAsync();
            await database.WriteAsync(session =>
                session.ExecuteAsync(
                    """
                    INSERT INTO conversations (id, channel, channel_key, resident_id, delivery, language, episode, owner, version, last_sequence, created_at)
                    VALUES ('c1', 'whatsapp', '1:85291234567', 'res-1', 'Pushed', 'yue', 1, 'bot', 1, 0, 1)
                    """,
                    new { }
                )
            );

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                ResidentCommand.EraseAsync(Settings, "c1", "dpo", "request 9", new CancellationToken(canceled: true))
            );

            Assert.Equal(
                ["res-1"],
                await database.ReadAsync(session => session.QueryAsync<string>("SELECT resident_id FROM conversations"))
            );
        }
    }
}
