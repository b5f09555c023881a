using System.Text;
using Bot.Storage.Database;
using Bot.Storage.Privacy;
using Bot.Storage.Sqlite;
using Bot.Storage.Staff;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Sqlite;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly SqliteRecord _record = new();

    private string BackupFile => _record.File + ".backup";

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task ABackupTakenWhileHostsWrite_IsWhole_AndBringsARunningHostBack()
    {
        await using var store = _record.Open(new FakeTimeProvider());
        var first = await store.AcceptAsync("before");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await store.AcceptAsync($"m{i}", resident: $"r{i % 7}x");
            }
        });

        SqliteBackup.Backup(_record.File, BackupFile);
        await stop.CancelAsync();
        await writing;
        await store.AcceptAsync("after");
        Assert.Equal(["before", "after"], await store.TextsAsync(first.ConversationId));

        SqliteBackup.Restore(BackupFile, _record.File);

        Assert.Equal(["before"], await store.TextsAsync(first.ConversationId));
        await store.AcceptAsync("goes on");
        Assert.Equal(["before", "goes on"], await store.TextsAsync(first.ConversationId));
    }

    [Fact]
    public async Task WhatWasErased_IsInNoByteOfTheBackup_NorOfTheRecord()
    {
        var clock = new FakeTimeProvider();
        await using var store = _record.Open(clock);
        var ids = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            var accepted = await store.AcceptAsync($"my identity card is A123456(3) {new string('x', 300 * i)}", resident: $"r{i}");
            await store.CommitAsync(await store.ClaimAsync(), "A123456(3), understood");
            ids.Add(accepted.ConversationId);
        }

        var erasure = new ResidentErasure(store.Database, new AuditLog(store.Database, clock), clock);
        foreach (var id in ids)
        {
            await erasure.EraseAsync(id, "dpo", "request 7");
        }

        SqliteBackup.Backup(_record.File, BackupFile);

        Assert.Equal(0, Count("A123456(3)", BackupFile));
        Assert.NotEqual(0, Count(ids[0], BackupFile));
        Assert.True(SqliteBackup.EmptyLog(_record.File));
        Assert.Equal(0, Count("A123456(3)", _record.File));
        Assert.Equal(0, Count("A123456(3)", _record.File + "-wal"));
    }

    [Fact]
    public async Task ABackup_NeverReplacesOne()
    {
        await using var store = _record.Open(new FakeTimeProvider());
        await store.AcceptAsync("one");
        SqliteBackup.Backup(_record.File, BackupFile);

        Assert.Throws<IOException>(() => SqliteBackup.Backup(_record.File, BackupFile));
    }

    [Theory]
    [InlineData("not a database at all, but long enough to be taken for one by its size")]
    [InlineData("")]
    public async Task WhatIsNoBackup_IsRefused_AndTheRecordStays(string content)
    {
        await using var store = _record.Open(new FakeTimeProvider());
        var first = await store.AcceptAsync("one");
        await File.WriteAllTextAsync(BackupFile, content);

        Assert.Throws<StoreUnavailableException>(() => SqliteBackup.Restore(BackupFile, _record.File));
        Assert.Equal(["one"], await store.TextsAsync(first.ConversationId));
    }

    /// <summary>How often the text stands in the file's bytes.</summary>
    private static int Count(string text, string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.GetBuffer().AsSpan(0, (int)copy.Length).Count(Encoding.UTF8.GetBytes(text));
    }
}
