namespace Bot.Cli.Tests.Storage;

/// <summary>Commands that read the record say that there is none, and make none: an empty one would be a false all-clear.</summary>
public sealed class MissingRecordTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-none-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("audit", "check")]
    [InlineData("resident", "find", "+85251234567")]
    [InlineData("resident", "erase", "+85251234567", "--by", "dpo", "--reason", "r1")]
    [InlineData("resident", "export", "+85251234567", "--to", "copies", "--by", "dpo", "--reason", "r1")]
    [InlineData("resident", "hold", "+85251234567", "--by", "dpo", "--reason", "r1")]
    [InlineData("kb", "notes")]
    [InlineData("replay", "some-turn")]
    [InlineData("db", "backup", "copy.db")]
    public async Task AFolderWithoutARecord_IsSaidToHaveNone_AndStaysEmpty(params string[] arguments)
    {
        var mistyped = Path.Combine(_folder, "mistyped");

        var (code, output, error) = await Command.RunAsync(new() { ["Data__Folder"] = mistyped }, arguments);

        Assert.Equal((ExitCodes.BadInput, ""), (code, output));
        Assert.StartsWith($"There is no record at '{Path.Combine(mistyped, "bot.db")}'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(mistyped));
    }
}
