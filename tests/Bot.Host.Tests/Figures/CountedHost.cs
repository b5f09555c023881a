using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Tests.Desk;
using Bot.Host.Tests.Hosting;
using Bot.Host.Tests.Staff;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Database;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Figures;

/// <summary>A host in whose record some decisions of July 2026 stand, counted by its own worker.</summary>
public sealed class CountedHost : IAsyncLifetime
{
    private const string Insert = """
        INSERT INTO decisions (turn_id, fence, conversation_id, episode, at, first_sequence, last_sequence, id, outcome, reason,
          department, language, confidence, json)
        VALUES (@turn, 1, @conversation, 1, @at, 1, 0, @turn, @outcome, @reason, @department, @language, 0.9, @json)
        """;

    internal HostFactory Host { get; } = new();

    public async Task InitializeAsync()
    {
        Assert.NotNull(Host.Services.GetRequiredService<ISnapshotSource>().Current);
        await File.WriteAllTextAsync(
            Path.Combine(Host.Folder, "knowledge", "programme.yaml"),
            """
            programme:
              - { id: phase-2026, target: 3, en: 'Three by 2026.', zh: '2026年三項。', source: 'https://www.example.gov.hk/' }
              - { id: phase-2027, target: 5, en: 'Five by 2027.', zh: '2027年五項。', source: 'https://www.example.gov.hk/' }
              - { id: areas, en: 'Areas.', zh: '範圍。', source: 'https://www.example.gov.hk/' }
            procedures:
              - { id: td-renew-full, department: td, phase: 2026, state: live, risk: limited }
              - { id: td-other, department: td, phase: 2026, state: off, risk: low }
              - { id: swd-cssa, department: swd, phase: 2026, state: live, risk: high }
              - { id: swd-later, department: swd, phase: 2027, state: pilot, risk: high }
            """
        );
        await DecideAsync("td", "answer", "confident", day: 1);
        await DecideAsync("td", "answer", "topic", day: 1, json: """{"signals":["danger_check:suicide"]}""");
        await DecideAsync("td", "no_answer", "nothing_found", day: 2, channel: "whatsapp", language: "zh-Hant");
        await DecideAsync("td", "handoff", "resident_request", day: 2);
        await DecideAsync("td", "handoff", "waiting_for_person", day: 2);
        await DecideAsync("td", "smalltalk", "thanks", day: 2);
        await DecideAsync("td", "feedback", "positive_feedback", day: 2);
        await DecideAsync("swd", "urgent", "suicide", day: 2, language: "yue");
        await DecideAsync("=danger", "error", "failed", day: 3);
        var watcher = await StaffCalls.SignInAsync(Host, ["admin"]);
        for (var counted = 0L; counted < 9; )
        {
            counted = (await watcher.GetFromJsonAsync<JsonElement>("/staff/api/figures?from=2026-07-01&to=2026-07-31"))
                .GetProperty("totals")
                .GetProperty("decisions")
                .GetInt64();
            await Task.Yield();
        }
    }

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    private async Task DecideAsync(
        string department,
        string outcome,
        string reason,
        int day,
        string channel = "directline",
        string language = "en",
        string json = "{}"
    )
    {
        var conversation = await DeskStaff.SaidAsync(Host, Guid.NewGuid().ToString("N"), "hello", department, channel: channel);
        await Host
            .Services.GetRequiredService<IDatabase>()
            .WriteAsync(s =>
                s.ExecuteAsync(
                    Insert,
                    new
                    {
                        turn = Guid.NewGuid().ToString("N"),
                        conversation,
                        at = new DateTimeOffset(2026, 7, day, 0, 0, 0, TimeSpan.FromHours(8)).ToUnixTimeMilliseconds(),
                        outcome,
                        reason,
                        department,
                        language,
                        json,
                    }
                )
            );
    }
}
