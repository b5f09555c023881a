using System.Security.Cryptography;
using System.Text.Json;
using Bot.Storage;
using Bot.Storage.Database;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Tests.Privacy;

/// <summary><c>bot resident export</c>, <c>hold</c> and <c>release</c> on a real record.</summary>
public sealed class ResidentCommandTests : IDisposable
{
    private const string Phone = "85291234567";

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-cli-resident-").FullName;

    private string To => Path.Combine(_folder, "copies");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Phone)]
    [InlineData("c1")]
    [InlineData("res-1")]
    public async Task ACopy_HoldsConversationsCasesAndFiles_AsJsonAndAsAPage_WithAProofThatIsInTheAuditLog(string resident)
    {
        await FillAsync();

        var (code, output, error) = await ExportAsync(resident, "--language", "en");

        Assert.Equal((ExitCodes.Ok, ""), (code, error));
        var json = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(To, "*.json")));
        var page = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(To, "*.html")));
        using var proof = JsonDocument.Parse(output);
        Assert.Equal(
            (2, 1, 1, Convert.ToHexStringLower(SHA256.HashData(json))),
            (Number(proof, "messages"), Number(proof, "cases"), Number(proof, "files"), Text(proof.RootElement, "digest"))
        );
        using var copy = JsonDocument.Parse(json);
        var one = Assert.Single(copy.RootElement.GetProperty("conversations").EnumerateArray());
        Assert.Equal(("c1", "whatsapp", "res-1"), (Text(one, "id"), Text(one, "channel"), Text(one, "residentId")));
        Assert.Equal(["我想<b>續牌</b>", "Here is how."], one.GetProperty("messages").EnumerateArray().Select(m => Text(m, "text")));
        Assert.Equal(
            ("20261124-0007", "9123 4567"),
            (Text(one.GetProperty("cases")[0], "number"), Text(one.GetProperty("cases")[0], "contact"))
        );
        var file = one.GetProperty("files")[0];
        Assert.Equal(("licence.pdf", 3), (Text(file, "name"), file.GetProperty("size").GetInt32()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("abc"u8)), Text(file, "digest"));
        Assert.Contains("我想", System.Text.Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Contains("What is kept of you", page, StringComparison.Ordinal);
        Assert.Contains("我想&lt;b&gt;續牌&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("licence.pdf, 3 bytes", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rude note", page + System.Text.Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.DoesNotContain("other secret", page + System.Text.Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        var noted = Assert.Single(await AuditAsync());
        Assert.Equal(("dpo", "resident-exported", "c1"), (noted.Actor, noted.Action, noted.Subject));
        Assert.Contains(Text(proof.RootElement, "digest")!, noted.Details, StringComparison.Ordinal);
        Assert.Contains("request 7", noted.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePage_IsInTheResidentsLanguage_AndNotesAreThereWhenAskedFor()
    {
        await FillAsync();

        Assert.Equal(ExitCodes.Ok, (await ExportAsync(Phone, "--with-notes")).Code);

        var page = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(To, "*.html")));
        Assert.Contains("<html lang=\"zh-Hant\">", page, StringComparison.Ordinal);
        Assert.Contains("本服務所保存關於你的資料", page, StringComparison.Ordinal);
        Assert.Contains("rude note", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoIsNotKnown_IsRefusedInWords_AndNoFileIsWritten()
    {
        await FillAsync();

        var (code, output, error) = await ExportAsync("85200000000");

        Assert.Equal((ExitCodes.Findings, ""), (code, output));
        Assert.StartsWith("Nothing is kept under '85200000000'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(To));
        Assert.Empty(await AuditAsync());
    }

    [Fact]
    public async Task WhatWasErased_IsSaidToBeErased()
    {
        await FillAsync();
        await RunAsync("resident", "erase", "c1", "--by", "dpo", "--reason", "request 6");

        var (code, _, error) = await ExportAsync("c1");

        Assert.Equal(ExitCodes.Findings, code);
        Assert.StartsWith("What was kept under 'c1' has been erased", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHoldOnAResident_IsSaidToCoverWhatComesLater_AndIsReleasedByThemAlone()
    {
        await FillAsync();

        Assert.Equal(
            ["c1 held", "What the resident begins later is held as well."],
            Lines(await RunAsync("resident", "hold", Phone, "--by", "legal", "--reason", "inquiry 12"))
        );
        Assert.StartsWith(
            "c1 stays held with its resident (inquiry 12)",
            (await RunAsync("resident", "release", "c1", "--by", "legal", "--reason", "a mistake")).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["c1 released"],
            Lines(await RunAsync("resident", "release", Phone, "--by", "legal", "--reason", "inquiry 12 closed"))
        );
        Assert.Equal(["c1 held"], Lines(await RunAsync("resident", "hold", "c1", "--by", "legal", "--reason", "inquiry 13")));
    }

    private static string[] Lines((int Code, string Output, string Error) ran) =>
        ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private static int Number(JsonDocument of, string name) => of.RootElement.GetProperty(name).GetInt32();

    private Task<(int Code, string Output, string Error)> ExportAsync(string resident, params string[] more) =>
        RunAsync(["resident", "export", resident, "--to", To, "--by", "dpo", "--reason", "request 7", .. more]);

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) =>
        Command.RunAsync(new() { ["Data__Folder"] = _folder }, arguments);

    private async Task<IReadOnlyList<AuditEntry>> AuditAsync()
    {
        IReadOnlyList<AuditEntry> entries = [];
        await OnAsync(async database => entries = await new AuditLog(database, TimeProvider.System).ListAsync(null, 10));
        return entries;
    }

    private Task FillAsync()
    {
        var uploads = Directory.CreateDirectory(Path.Combine(_folder, "uploads", "c1")).FullName;
        File.WriteAllText(Path.Combine(uploads, "f1"), "abc");
        return OnAsync(async database =>
        {
            await database.MigrateAsync();
            await database.WriteAsync(session =>
                session.ExecuteAsync(
                    """
                    INSERT INTO conversations (id, channel, channel_key, resident_id, delivery, language, episode, owner, version, last_sequence, created_at)
                    VALUES ('c1', 'whatsapp', '1:85291234567', 'res-1', 'Pushed', 'yue', 1, 'bot', 1, 3, 1),
                      ('c2', 'whatsapp', '1:85299999999', 'res-2', 'Pushed', 'en', 1, 'bot', 1, 1, 1);
                    INSERT INTO entries (conversation_id, sequence, entry_id, episode, kind, author_id, activity_json, at, owner, delivery) VALUES
                      ('c1', 1, 'e1', 1, 'Resident', 'res-1', '{"type":"message","text":"我想<b>續牌</b>","attachments":[{"contentType":"application/pdf","contentUrl":"upload:f1","name":"licence.pdf"}]}', 1000, 'bot', 'None'),
                      ('c1', 2, 'e2', 1, 'Bot', 'bot', '{"type":"message","text":"Here is how."}', 2000, 'bot', 'None'),
                      ('c1', 3, 'e3', 1, 'Note', 'a1', '{"type":"message","text":"rude note"}', 3000, 'bot', 'None'),
                      ('c2', 1, 'e4', 1, 'Resident', 'res-2', '{"type":"message","text":"other secret"}', 1000, 'bot', 'None');
                    INSERT INTO cases (number, conversation_id, handoff_id, department, wish, contact, summary, opened_at)
                    VALUES ('20261124-0007', 'c1', 'h1', 'td', 'call-back', '9123 4567', 'Asked: renewal', 4000)
                    """,
                    new { }
                )
            );
        });
    }

    private async Task OnAsync(Func<IDatabase, Task> work)
    {
        var database = StoreAccess.Open(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder)]).Build());
        using (database as IDisposable)
        {
            await work(database);
        }
    }
}
