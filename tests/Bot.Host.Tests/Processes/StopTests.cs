using System.Diagnostics;
using System.Net.WebSockets;

namespace Bot.Host.Tests.Processes;

/// <summary>What an operator or a power cut does to whole processes, with the real assistant at work.</summary>
public sealed class StopTests
{
    private const string Question = "How do I apply for water supply?";
    private const int Residents = 24;

    private const string Decisions = "SELECT count(*) FROM decisions";
    private const string AnsweredTwice =
        "SELECT count(*) FROM (SELECT first_sequence FROM decisions WHERE last_sequence >= first_sequence "
        + "GROUP BY conversation_id, first_sequence HAVING count(*) > 1) twice";
    private const string LeftOver =
        "SELECT (SELECT count(*) FROM turns WHERE due_at IS NOT NULL) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM dead_letters)";

    [Fact]
    public async Task Sigterm_TellsSocketsToReconnect_AndLosesAndDoublesNothing()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var host = installation.Hosts[0];
        var open = await OpenAsync(host);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(open[0].Stream, CancellationToken.None);
        await Task.WhenAll(open.Select(o => host.SayAsync(o.Id, Question)));

        var closing = CloseStatusAsync(socket);
        Assert.Equal(0, await host.StopAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await closing);

        // What was being worked has ended or was given back: no lease is left to wait for.
        Assert.Equal(0, await installation.CountAsync("SELECT count(*) FROM turns WHERE worker IS NOT NULL"));
        await host.StartAsync();
        await CheckAsync(installation, host, open.Select(o => o.Id));
    }

    [Fact]
    public async Task AHostKilledInMidConversation_IsTakenOverByTheOther()
    {
        await using var installation = await Installation.OnPostgresAsync();
        var (killed, stays) = (installation.Hosts[0], installation.Hosts[1]);
        var open = await OpenAsync(killed);
        await Task.WhenAll(open.Select((o, i) => (i % 2 == 0 ? killed : stays).SayAsync(o.Id, Question)));
        await killed.KillAsync();

        await CheckAsync(installation, stays, open.Select(o => o.Id));
    }

    private static async Task<IReadOnlyList<(string Id, Uri Stream)>> OpenAsync(RealHost host)
    {
        var open = await Task.WhenAll(Enumerable.Range(0, Residents).Select(_ => host.OpenAsync()));
        return open;
    }

    /// <summary>Every question stands there once and was answered by one turn; nothing waits, nothing is dead.</summary>
    private static async Task CheckAsync(Installation installation, RealHost host, IEnumerable<string> conversations)
    {
        foreach (var id in conversations)
        {
            var all = await host.AnsweredAsync(id);
            Assert.Single(all, m => m.Role == "user");
            Assert.Equal(Question, all.Single(m => m.Role == "user").Text);
        }

        // The last word may be a greeting that came after the question, while a dead host's lease still runs.
        for (
            var waited = Stopwatch.StartNew();
            waited.Elapsed < RealHost.Patience && await installation.CountAsync(LeftOver) > 0;
            await Task.Delay(100)
        ) { }

        // The greeting of the start and the answer; both in one turn where the question came before the start was worked.
        Assert.InRange(await installation.CountAsync(Decisions), Residents, 2 * Residents);
        Assert.Equal(0, await installation.CountAsync(AnsweredTwice));
        Assert.Equal(0, await installation.CountAsync(LeftOver));
    }

    private static async Task<WebSocketCloseStatus?> CloseStatusAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[64 * 1024];
        while ((await socket.ReceiveAsync(buffer.AsMemory(), patience.Token)).MessageType != WebSocketMessageType.Close) { }

        return socket.CloseStatus;
    }
}
