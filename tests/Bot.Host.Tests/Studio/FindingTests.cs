using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Studio.StudioStaff;

namespace Bot.Host.Tests.Studio;

/// <summary>What is to be mended goes to the pages as a code with its particulars, which they put into words; the English stays beside it.</summary>
public sealed class FindingTests : IDisposable
{
    private readonly HostFactory _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task AFinding_HasACodeAndItsArguments_InTheAnswerAndInTheRefusal()
    {
        var editor = await SignInAsync(_host, "editor");
        var saved = await editor.SaveFeeAsync(
            await editor.PostAsync("changes", new { articleId = "td-renew-full" }),
            "901",
            inChinese: false
        );

        var finding = saved["findings"]!.AsArray().Single(f => (string)f!["code"]! == "number-english-only")!;
        Assert.Equal(("fee", "901"), ((string)finding["arguments"]!["entry"]!, (string)finding["arguments"]!["number"]!));
        Assert.Equal("The entry 'fee' says 901 in English but not in Chinese.", (string)finding["message"]!);
        Assert.Equal(
            ["anchor", "arguments", "code", "language", "message", "rule"],
            finding.AsObject().Select(f => f.Key).Order(StringComparer.Ordinal)
        );
        var refusal = await RefusalAsync(editor, HttpMethod.Post, $"changes/{Id(saved)}/submit", new { version = (long)saved["version"]! });
        Assert.True(JsonNode.DeepEquals(saved["findings"], refusal["findings"]), refusal.ToJsonString());
    }

    [Theory]
    [InlineData("reviewBy", "", "field-missing", "review-by")]
    [InlineData("reviewed", "30/11/2026", "date-form", "reviewed")]
    [InlineData("owner", "two\nlines", "owner-lines", null)]
    [InlineData("id", "td-other", "place-fixed", null)]
    public async Task WhatCannotBeSaved_IsToldAsACode(string field, string value, string code, string? named)
    {
        var editor = await SignInAsync(_host, "editor");
        var change = await editor.PostAsync("changes", new { articleId = "td-renew-full" });
        var draft = change["draft"]!.DeepClone();
        draft[field] = value;

        var refusal = await RefusalAsync(
            editor,
            HttpMethod.Put,
            $"changes/{Id(change)}",
            new
            {
                version = 1,
                draft,
                note = "",
            }
        );

        var finding = Assert.Single(refusal["findings"]!.AsArray())!;
        Assert.Equal((code, named), ((string)finding["code"]!, (string?)finding["arguments"]!["field"]));
        Assert.Equal((string)refusal["detail"]!, (string)finding["message"]!);
    }

    [Fact]
    public async Task ABrokenFile_IsToldWithItsPlace_AndAsACode()
    {
        var editor = await SignInAsync(_host, "editor");
        var file = Path.Combine(_host.Folder, "knowledge", "td", "td-renew-full.en.md");
        await File.WriteAllTextAsync(
            file,
            (await File.ReadAllTextAsync(file)).Replace("\nowner:", "\nowner: x\nowner:", StringComparison.Ordinal)
        );

        var knowledge = await editor.GetAsync("knowledge");

        var finding = Assert.Single(knowledge["unreadableFindings"]!.AsArray())!;
        Assert.Equal(("td/td-renew-full.en.md", "yaml-twice"), ((string)finding["file"]!, (string)finding["code"]!));
        Assert.True((int)finding["line"]! > 1);
        Assert.Equal(
            $"td/td-renew-full.en.md:{(int)finding["line"]!}: 'owner' stands twice. [front-matter]",
            (string)Assert.Single(knowledge["unreadable"]!.AsArray())!
        );
    }

    [Fact]
    public async Task ANoteThatIsTooLong_HasACodeOfItsOwn()
    {
        var editor = await SignInAsync(_host, "editor");
        var change = await editor.PostAsync("changes", new { articleId = "td-renew-full" });

        Assert.Equal(
            "400 note-too-long",
            await editor.RefusalAsync(
                HttpMethod.Put,
                $"changes/{Id(change)}",
                new
                {
                    version = 1,
                    draft = change["draft"],
                    note = new string('x', 2_001),
                }
            )
        );
    }

    private static async Task<JsonNode> RefusalAsync(StudioStaff member, HttpMethod method, string path, object body)
    {
        using var response = await member.TryAsync(method, path, body);
        Assert.False(response.IsSuccessStatusCode, $"{path} was taken");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
