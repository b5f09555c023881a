using System.Net;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Studio.StudioStaff;

namespace Bot.Host.Tests.Studio;

/// <summary>The studio is the content teams', each department's its own.</summary>
public sealed class StudioRightsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Theory]
    [InlineData("agent")]
    [InlineData("supervisor")]
    [InlineData("oversight")]
    [InlineData("admin")]
    public async Task OtherRoles_ReadAndWriteNothing(string role)
    {
        var member = await SignInAsync(host, role);

        foreach (var path in (string[])["articles", "articles/td-renew-full", "changes", "questions", "choices", "knowledge"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await member.TryGetAsync(path)).StatusCode);
        }

        Assert.Equal("403 forbidden", await member.RefusalAsync(HttpMethod.Post, "changes", new { articleId = "td-renew-full" }));
    }

    [Fact]
    public async Task AnotherDepartmentsArticlesAndChanges_AreNotThere()
    {
        var (own, other) = (await OfDepartmentAsync(host, "editor", "td"), await OfDepartmentAsync(host, "editor", "immd"));
        var change = await own.PostAsync("changes", new { articleId = "td-renew-full" });

        Assert.Empty((await other.GetAsync("articles"))["items"]!.AsArray());
        Assert.Empty((await other.GetAsync("changes"))["items"]!.AsArray());
        Assert.Equal(["immd"], (await other.GetAsync("choices"))["departments"]!.AsArray().Select(d => (string)d!["id"]!));
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync("articles/td-renew-full")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.TryGetAsync($"changes/{Id(change)}")).StatusCode);
        Assert.Equal("404 not-found", await other.RefusalAsync(HttpMethod.Post, "changes", new { articleId = "td-renew-full" }));
        Assert.Equal("404 not-found", await other.RefusalAsync(HttpMethod.Post, $"changes/{Id(change)}/withdraw", new { version = 1 }));
        Assert.Equal(HttpStatusCode.Forbidden, (await other.TryGetAsync("questions?department=td")).StatusCode);
        Assert.Equal(
            "400 bad-request",
            await other.RefusalAsync(HttpMethod.Post, "changes", new { create = new { id = "td-x", department = "td" } })
        );
        await own.WithdrawAsync(change);
    }

    [Fact]
    public async Task AReviewerWritesNothing_AndAnEditorPublishesNothing()
    {
        var (editor, reviewer) = (await SignInAsync(host, "editor"), await SignInAsync(host, "reviewer"));
        var submitted = await editor.SubmitFeeAsync("901");
        var version = (long)submitted["version"]!;

        Assert.Equal("403 forbidden", await editor.RefusalAsync(HttpMethod.Post, $"changes/{Id(submitted)}/publish", new { version }));
        Assert.Equal(
            "403 forbidden",
            await editor.RefusalAsync(
                HttpMethod.Put,
                $"changes/{Id(submitted)}",
                new
                {
                    version,
                    draft = submitted["draft"],
                    note = "",
                }
            )
        );
        Assert.Equal(
            "403 forbidden",
            await reviewer.RefusalAsync(
                HttpMethod.Put,
                $"changes/{Id(submitted)}",
                new
                {
                    version,
                    draft = submitted["draft"],
                    note = "",
                }
            )
        );
        Assert.Equal("403 forbidden", await reviewer.RefusalAsync(HttpMethod.Post, "changes", new { articleId = "td-renew-full" }));
        await editor.WithdrawAsync(submitted);
    }

    [Fact]
    public async Task Articles_AreFoundByWordsAndState()
    {
        var editor = await SignInAsync(host, "editor");
        async Task<int> CountAsync(string query) => (await editor.GetAsync($"articles?{query}"))["items"]!.AsArray().Count;

        Assert.Equal(
            (1, 1, 0, 0, 1, 0),
            (
                await CountAsync(""),
                await CountAsync("q=駕駛執照"),
                await CountAsync("q=passport"),
                await CountAsync("show=open"),
                await CountAsync("department=td"),
                await CountAsync("after=td-renew-full")
            )
        );
        var change = await editor.PostAsync("changes", new { articleId = "td-renew-full" });
        Assert.Equal(1, await CountAsync("show=open"));
        await editor.WithdrawAsync(change);
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.TryGetAsync("articles?show=nonsense")).StatusCode);
    }

    [Theory]
    [InlineData("""{"create":{"id":"td-../../x","department":"td"}}""", "400 article-id")]
    [InlineData("""{"create":{"id":"immd-x","department":"td"}}""", "400 article-id")]
    [InlineData("""{"create":{"id":"nowhere-x","department":"nowhere"}}""", "400 bad-request")]
    [InlineData("""{"articleId":"../../etc/passwd"}""", "404 not-found")]
    [InlineData("""{"restore":"no-such-change"}""", "404 not-found")]
    [InlineData("""{}""", "404 not-found")]
    public async Task WhatCannotBeBegun_IsRefused(string body, string refusal)
    {
        var editor = await SignInAsync(host, "editor");

        Assert.Equal(refusal, await editor.RefusalAsync(HttpMethod.Post, "changes", JsonNode.Parse(body)!));
    }

    [Theory]
    [InlineData("entries", "null")]
    [InlineData("entries", "[null]")]
    [InlineData("title", "null")]
    [InlineData("title", """{"en":"two\nlines"}""")]
    [InlineData("id", "\"td-other\"")]
    [InlineData("status", "\"published\\nowner: me\"")]
    public async Task ADraftThatCannotBeWritten_IsRefused(string field, string value)
    {
        var editor = await SignInAsync(host, "editor");
        var change = await editor.PostAsync("changes", new { articleId = "td-renew-full" });
        var draft = change["draft"]!.DeepClone();
        draft[field] = JsonNode.Parse(value);

        Assert.Equal(
            "400 draft-invalid",
            await editor.RefusalAsync(
                HttpMethod.Put,
                $"changes/{Id(change)}",
                new
                {
                    version = 1,
                    draft,
                    note = "",
                }
            )
        );
        await editor.WithdrawAsync(change);
    }
}
