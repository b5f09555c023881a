using Bot.Storage;
using Bot.Storage.Database;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Tests.Staff;

/// <summary><c>bot audit check</c> on a real record.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-audit-").FullName;

    [Fact]
    public async Task AWholeLog_IsSaidToBeWhole_WithItsLastRow()
    {
        await AppendAsync(3);

        var (code, output, _) = await CheckAsync();

        Assert.Equal(ExitCodes.Ok, code);
        Assert.Matches("^The audit log is whole. Its last row: 3:[0-9a-f]{64}\\s*$", output);
    }

    [Theory]
    [InlineData("UPDATE audit_log SET details = '{}' WHERE number = 2", "at row 2")]
    [InlineData("DELETE FROM audit_log WHERE number = 2", "at row 3")]
    public async Task ARowThatWasTouched_IsNamed(string touch, string named)
    {
        await AppendAsync(3);
        await TouchAsync(touch);

        var (code, _, error) = await CheckAsync();

        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALogThatWasCutOff_IsFoundByTheRowThatWasKept()
    {
        await AppendAsync(3);
        var last = (await CheckAsync()).Output.Trim().Split(' ')[^1];
        Assert.Equal(ExitCodes.Ok, (await CheckAsync("--kept", last)).Code);
        await TouchAsync("DELETE FROM audit_log WHERE number = 3");

        Assert.Equal(ExitCodes.Ok, (await CheckAsync()).Code);
        var (code, _, error) = await CheckAsync("--kept", last);
        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains("row 3 is not there", error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.BadInput, (await CheckAsync("--kept", "three")).Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task AppendAsync(int rows) =>
        OnAsync(async database =>
        {
            await database.MigrateAsync();
            var audit = new AuditLog(database, TimeProvider.System);
            for (var row = 1; row <= rows; row++)
            {
                await audit.AppendAsync(new AuditRecord("someone", "signed-in", "someone", new { row }));
            }
        });

    // As one who has the file in hand, and is not kept by the product's own triggers.
    private Task TouchAsync(string statement) =>
        OnAsync(database =>
            database.WriteAsync(async session =>
            {
                await session.ExecuteAsync("DROP TRIGGER audit_log_is_never_changed", new { });
                await session.ExecuteAsync("DROP TRIGGER audit_log_is_never_cut", new { });
                return await session.ExecuteAsync(statement, new { });
            })
        );

    private async Task OnAsync(Func<IDatabase, Task> work)
    {
        var database = StoreAccess.Open(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder)]).Build());
        using (database as IDisposable)
        {
            await work(database);
        }
    }

    private Task<(int Code, string Output, string Error)> CheckAsync(params string[] more) =>
        Command.RunAsync(new() { ["Data__Folder"] = _folder }, ["audit", "check", .. more]);
}
