using System.Net;
using System.Text.Json;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Database;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Studio.StudioStaff;

namespace Bot.Host.Tests.Studio;

/// <summary>Content teams see what was asked and not answered, and what is answered now.</summary>
public sealed class QuestionTests(HostFactory host) : IClassFixture<HostFactory>
{
    private long _decided;

    [Fact]
    public async Task ATriedQuestion_IsAnsweredFromWhatIsPublished()
    {
        var editor = await SignInAsync(host, "editor");

        var answer = await editor.PostAsync("try", new { text = "How much is it to renew a full driving licence?", department = "td" });

        Assert.Equal(
            ("answer", "td-renew-full#fee", "en"),
            ((string)answer["outcome"]!, (string)answer["entry"]!, (string)answer["language"]!)
        );
        Assert.Contains("HK$900", (string)answer["answer"]!, StringComparison.Ordinal);
        Assert.StartsWith("How much", (string)answer["candidates"]![0]!["question"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("How much?", "nowhere")]
    public async Task AnEmptyQuestionOrAnUnknownDepartment_IsRefused(string text, string? department) =>
        Assert.Equal(
            "400 bad-request",
            await (await SignInAsync(host, "editor")).RefusalAsync(HttpMethod.Post, "try", new { text, department })
        );

    [Fact]
    public async Task WhatWasNotAnswered_IsCountedHoweverItIsWritten()
    {
        foreach (var text in (string[])["Can I import a ferret?", "can i import a ferret", "我可以帶寵物貂入境嗎？"])
        {
            await DecidedAsync(text, "no_answer");
        }

        await DecidedAsync("How much is a licence?", "answer");
        var editor = await OfDepartmentAsync(host, "editor", "td");

        var items = (await editor.GetAsync("questions"))["items"]!.AsArray();

        Assert.Equal([2, 1], items.Select(i => (int)i!["times"]!));
        Assert.Equal("can i import a ferret", (string)items[0]!["text"]!);
        Assert.Empty((await (await OfDepartmentAsync(host, "editor", "immd")).GetAsync("questions"))["items"]!.AsArray());
        Assert.Equal(HttpStatusCode.OK, (await editor.TryGetAsync("questions?department=td&days=1")).StatusCode);
    }

    private Task DecidedAsync(string text, string outcome) =>
        host
            .Services.GetRequiredService<IDatabase>()
            .WriteAsync(s =>
                s.ExecuteAsync(
                    """
                    INSERT INTO decisions (turn_id, fence, conversation_id, episode, at, first_sequence, last_sequence, id, outcome,
                      reason, department, language, json)
                    VALUES (@id, 1, 'c', 1, @at, 1, 2, @id, @outcome, 'test', 'td', 'en', @json)
                    """,
                    new
                    {
                        id = Guid.NewGuid().ToString("N"),
                        at = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() + _decided++,
                        outcome,
                        json = JsonSerializer.Serialize(new { redactedText = text }),
                    }
                )
            );
}
