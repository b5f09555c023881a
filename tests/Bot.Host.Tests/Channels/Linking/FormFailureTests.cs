using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Linking;
using Bot.Host.Tests.Channels.WhatsApp;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Linking;

public sealed class FormFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WhatsAppUnderTest _channel = new();

    [Fact]
    public async Task WrongCodesInARow_BringAPerson_OnceAndWithTheirOwnReason()
    {
        await using var host = await StartAsync();

        Assert.Equal(["", "", Reasons.FormFailed], await SayAsync(host, "link 765 4321", "link 765 4322", "link 765 4323"));
    }

    [Fact]
    public async Task AQuestionInBetween_IsNotInARow()
    {
        await using var host = await StartAsync();

        Assert.Equal(
            ["", "", "", "", "", Reasons.FormFailed],
            await SayAsync(host, "link 765 4321", "link 765 4322", "how much is it", "link 765 4323", "link 765 4324", "link 765 4325")
        );
    }

    [Fact]
    public async Task WhoWaitsForAPersonAlready_AsksForNone()
    {
        await using var host = await StartAsync();

        Assert.Equal(["", "", ""], await SayAsync(host, ConversationOwner.Handoff, "link 765 4321", "link 765 4322", "link 765 4323"));
    }

    [Fact]
    public async Task AHouseThatWantsNone_GetsNone()
    {
        await using var host = await StartAsync();
        host.Services.GetRequiredService<HandoffSettings>().ReasonsOff.Add(Reasons.FormFailed);

        Assert.Equal(["", "", ""], await SayAsync(host, "link 765 4321", "link 765 4322", "link 765 4323"));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("""{"lastEntry":"a"}""", 1)]
    [InlineData("""{"formFailures":{"form":"link_code","count":2}}""", 3)]
    [InlineData("""{"formFailures":{"form":"another","count":2}}""", 1)]
    public void TheCount_IsOfOneForm(string? state, int count) => Assert.Equal(count, FormFailures.Add(state, "link_code").Count);

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task<ChannelHost> StartAsync() => ChannelHost.StartAsync(_channel, _folder.Path, services: services => services.AddLinking());

    private static Task<List<string>> SayAsync(ChannelHost host, params string[] texts) => SayAsync(host, ConversationOwner.Bot, texts);

    /// <returns>The reason for which each message asks for a person; empty: it does not.</returns>
    private static async Task<List<string>> SayAsync(ChannelHost host, ConversationOwner owner, params string[] texts)
    {
        var reasons = new List<string>();
        string? state = null;
        foreach (var text in texts)
        {
            var result = await Bot
                .Host.Turns.TurnChain.Compose(host.Services)
                .HandleAsync(Handoff.TurnAround.Work(text, owner, state), default);
            // As the dialog does: a turn of its own writes the state anew.
            state = result.StateJson ?? (result.Decision.Outcome == "form" ? state : null);
            reasons.Add(result.Handoff?.Reason ?? "");
        }

        return reasons;
    }
}
