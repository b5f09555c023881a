using System.Net;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Studio.StudioStaff;

namespace Bot.Host.Tests.Studio;

/// <summary>One writes, another publishes, and what is published is what stands in the files.</summary>
public sealed class ChangeTests : IDisposable
{
    private readonly HostFactory _host = new();

    private string English => File.ReadAllText(Path.Combine(_host.Folder, "knowledge", "td", "td-renew-full.en.md"));

    private string Chinese => File.ReadAllText(Path.Combine(_host.Folder, "knowledge", "td", "td-renew-full.zh.md"));

    [Fact]
    public async Task AChange_WrittenByOneAndPublishedByAnother_StandsInTheFiles()
    {
        var (editor, reviewer) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "reviewer"));
        var before = English;

        var submitted = await editor.SubmitFeeAsync("901");
        Assert.Equal(before, English);
        var published = await reviewer.PostAsync($"changes/{Id(submitted)}/publish", new { version = (long)submitted["version"]! });

        Assert.Equal("published", (string)published["row"]!["state"]!);
        Assert.Equal(before.Replace("HK$900", "HK$901", StringComparison.Ordinal), English);
        Assert.Contains("901元", Chinese, StringComparison.Ordinal);
        Assert.Equal(
            ["article-published", "article-change-submitted", "article-change-begun"],
            (await _host.Services.GetRequiredService<AuditLog>().ListAsync(null, 50))
                .Where(e => e.Subject == "td-renew-full")
                .Select(e => e.Action)
        );
        var article = await reviewer.GetAsync("articles/td-renew-full");
        Assert.Null(article["change"]);
        Assert.Equal("The new fee.", (string)Assert.Single(article["versions"]!.AsArray())!["note"]!);
    }

    [Fact]
    public async Task NobodyPublishesTheirOwnWords()
    {
        var both = await SignInAsync(_host, "editor", "reviewer");
        var submitted = await both.SubmitFeeAsync("901");

        Assert.False((bool)submitted["may"]!["publish"]!);
        Assert.Equal(
            "409 own-change",
            await both.RefusalAsync(HttpMethod.Post, $"changes/{Id(submitted)}/publish", new { version = (long)submitted["version"]! })
        );
        Assert.DoesNotContain("901", English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFeeInOneLanguageAlone_CannotBeSubmitted_AndIsToldAtItsEntry()
    {
        var editor = await SignInAsync(_host, "editor");
        var saved = await editor.SaveFeeAsync(
            await editor.PostAsync("changes", new { articleId = "td-renew-full" }),
            "901",
            inChinese: false
        );

        Assert.All(saved["findings"]!.AsArray(), f => Assert.Equal(("number", "fee"), ((string)f!["rule"]!, (string)f["anchor"]!)));
        Assert.NotEmpty(saved["findings"]!.AsArray());
        Assert.Equal(
            "409 findings",
            await editor.RefusalAsync(HttpMethod.Post, $"changes/{Id(saved)}/submit", new { version = (long)saved["version"]! })
        );
    }

    [Fact]
    public async Task ASaveOnAnOlderVersion_IsRefused_AndNothingOfTheOtherIsLost()
    {
        var (one, two) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "editor"));
        var change = await one.PostAsync("changes", new { articleId = "td-renew-full" });
        await one.SaveFeeAsync(change, "901");

        var draft = change["draft"]!.DeepClone();
        Assert.Equal(
            "409 change-changed",
            await two.RefusalAsync(
                HttpMethod.Put,
                $"changes/{Id(change)}",
                new
                {
                    version = 1,
                    draft,
                    note = "mine",
                }
            )
        );
        Assert.Equal("The new fee.", (string)(await two.GetAsync($"changes/{Id(change)}"))["row"]!["note"]!);
    }

    [Fact]
    public async Task ASecondChangeOfAnArticle_IsRefusedWithTheFirstOnesId()
    {
        var editor = await SignInAsync(_host, "editor");
        var first = await editor.PostAsync("changes", new { articleId = "td-renew-full" });

        var second = await editor.TryAsync(HttpMethod.Post, "changes", new { articleId = "td-renew-full" });

        var problem = JsonNode.Parse(await second.Content.ReadAsStringAsync())!;
        Assert.Equal(
            (HttpStatusCode.Conflict, "change-open", Id(first)),
            (second.StatusCode, (string)problem["code"]!, (string)problem["changeId"]!)
        );
    }

    [Fact]
    public async Task AnArticleChangedByHandMeanwhile_IsNotOverwritten_UntilItIsTakenAsTheBase()
    {
        var (editor, reviewer) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "reviewer"));
        var submitted = await editor.SubmitFeeAsync("901");
        var file = Path.Combine(_host.Folder, "knowledge", "td", "td-renew-full.en.md");
        await File.WriteAllTextAsync(file, English.Replace("Renew a full", "Renewing a full", StringComparison.Ordinal));

        Assert.Equal(
            "409 base-changed",
            await reviewer.RefusalAsync(HttpMethod.Post, $"changes/{Id(submitted)}/publish", new { version = (long)submitted["version"]! })
        );
        var shown = await editor.GetAsync($"changes/{Id(submitted)}");
        Assert.False((bool)shown["isBaseCurrent"]!);
        var rebased = await editor.PostAsync($"changes/{Id(submitted)}/rebase", new { version = (long)shown["version"]! });

        Assert.Equal(("draft", true), ((string)rebased["row"]!["state"]!, (bool)rebased["isBaseCurrent"]!));
        Assert.StartsWith("Renewing", (string)rebased["base"]!["title"]!["en"]!, StringComparison.Ordinal);
        Assert.Contains("Renewing", English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReturnedChange_IsADraftAgainWithItsNote()
    {
        var (editor, reviewer) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "reviewer"));
        var submitted = await editor.SubmitFeeAsync("901");
        var step = $"changes/{Id(submitted)}/return";

        Assert.Equal(
            "400 note-missing",
            await reviewer.RefusalAsync(HttpMethod.Post, step, new { version = (long)submitted["version"]!, note = " " })
        );
        var returned = await reviewer.PostAsync(step, new { version = (long)submitted["version"]!, note = "Which gazette?" });

        Assert.Equal(("draft", "Which gazette?"), ((string)returned["row"]!["state"]!, (string)returned["row"]!["reviewNote"]!));
        Assert.True((bool)(await editor.GetAsync($"changes/{Id(submitted)}"))["may"]!["edit"]!);
    }

    [Fact]
    public async Task AVersionAndTheOneBeforeIt_ComeBack()
    {
        var (editor, reviewer) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "reviewer"));
        var first = await editor.SubmitFeeAsync("901");
        await reviewer.PostAsync($"changes/{Id(first)}/publish", new { version = (long)first["version"]! });
        var second = await editor.SubmitFeeAsync("902", was: "901");
        await reviewer.PostAsync($"changes/{Id(second)}/publish", new { version = (long)second["version"]! });
        Assert.Contains("HK$902", English, StringComparison.Ordinal);

        async Task<string> FeeAsync(object beginning)
        {
            var change = await editor.PostAsync("changes", beginning);
            await editor.WithdrawAsync(change);
            return (string)change["draft"]!["entries"]!.AsArray().Single(e => (string)e!["anchor"]! == "fee")!["answer"]!["en"]!;
        }

        Assert.Contains("HK$901", await FeeAsync(new { articleId = "td-renew-full", restore = Id(first) }), StringComparison.Ordinal);
        Assert.Contains(
            "HK$900",
            await FeeAsync(
                new
                {
                    articleId = "td-renew-full",
                    restore = Id(first),
                    before = true,
                }
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ANewArticle_IsWrittenIntoItsDepartment()
    {
        var (editor, reviewer) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "reviewer"));
        var change = await editor.PostAsync(
            "changes",
            new
            {
                create = new
                {
                    id = "td-lost-plate",
                    department = "td",
                    title = new { en = "Lost number plates", zh = "遺失車牌" },
                },
            }
        );
        var draft = change["draft"]!.DeepClone();
        draft["summary"] = new JsonObject { ["en"] = "What to do about a lost number plate.", ["zh"] = "遺失車牌後的做法。" };
        draft["sources"]![0]!["url"] = "https://www.td.gov.hk/";
        var entry = draft["entries"]![0]!;
        (entry["question"]!["en"], entry["question"]!["zh"]) = ("What do I do if a plate is lost?", "遺失車牌怎麼辦？");
        (entry["answer"]!["en"], entry["answer"]!["zh"]) = ("Report it to the police.", "向警方報案。");
        var saved = await editor.PutAsync(
            $"changes/{Id(change)}",
            new
            {
                version = 1,
                draft,
                note = "",
            }
        );
        Assert.Empty(saved["findings"]!.AsArray());

        var submitted = await editor.PostAsync($"changes/{Id(change)}/submit", new { version = (long)saved["version"]! });
        await reviewer.PostAsync($"changes/{Id(change)}/publish", new { version = (long)submitted["version"]! });

        Assert.Contains(
            "## 遺失車牌怎麼辦？ {#overview}",
            await File.ReadAllTextAsync(Path.Combine(_host.Folder, "knowledge", "td", "td-lost-plate.zh.md")),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "409 article-exists",
            await editor.RefusalAsync(
                HttpMethod.Post,
                "changes",
                new
                {
                    create = new
                    {
                        id = "td-lost-plate",
                        department = "td",
                        title = new { en = "x", zh = "x" },
                    },
                }
            )
        );
    }

    [Fact]
    public async Task ATrial_TellsWhatWouldBeAnsweredOtherwise_AndIsOfItsVersion()
    {
        var editor = await SignInAsync(_host, "editor");
        var saved = await editor.SaveFeeAsync(await editor.PostAsync("changes", new { articleId = "td-renew-full" }), "901");
        var path = $"changes/{Id(saved)}/trial";
        Assert.Equal(HttpStatusCode.NoContent, (await editor.TryGetAsync(path)).StatusCode);

        var trial = await TryAsync(editor, path);

        Assert.Equal(("done", true, 0), ((string)trial["state"]!, (bool)trial["isCurrent"]!, trial["result"]!["changes"]!.AsArray().Count));
        await editor.SaveFeeAsync(saved, "902", was: "901");
        Assert.False((bool)(await editor.GetAsync(path))["isCurrent"]!);
    }

    [Fact]
    public async Task ATrialThatCannotBeMade_FailsAndSaysWhy()
    {
        var golden = Directory.CreateDirectory(Path.Combine(_host.Folder, "knowledge", "golden"));
        await File.WriteAllTextAsync(Path.Combine(golden.FullName, "td.development.jsonl"), "no JSON");
        var editor = await SignInAsync(_host, "editor");
        var saved = await editor.SaveFeeAsync(await editor.PostAsync("changes", new { articleId = "td-renew-full" }), "901");

        var trial = await TryAsync(editor, $"changes/{Id(saved)}/trial");

        Assert.Equal("failed", (string)trial["state"]!);
        Assert.Contains("td.development.jsonl:1", trial["problem"]!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> TryAsync(StudioStaff editor, string path)
    {
        var trial = await editor.PostAsync(path, new { });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while ((string)trial["state"]! == "running")
        {
            patience.Token.ThrowIfCancellationRequested();
            trial = await editor.GetAsync(path);
        }

        return trial;
    }

    public void Dispose() => _host.Dispose();
}
