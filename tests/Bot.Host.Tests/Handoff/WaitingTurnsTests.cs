using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Host.Handoff;

namespace Bot.Host.Tests.Handoff;

public sealed class WaitingTurnsTests
{
    // As the dialog does: reads what it knows of the state and writes that anew.
    private readonly WaitingTurns _turns = new(
        new TurnAround(w =>
            TurnAround.Result(
                "answer",
                DialogStateJson.Write(DialogStateJson.Read(w.Conversation.StateJson) with { LowConfidenceTurns = 1 })
            )
        ),
        new TurnAround.Ids(),
        new HandoffSettings()
    );

    [Fact]
    public async Task WhatWasAskedOfThem_OutlivesAQuestionInBetween()
    {
        var asked = await _turns.HandleAsync(
            TurnAround.Work("Call me back", ConversationOwner.Handoff, DialogStateJson.Write(new() { LastEntry = "a" })),
            default
        );
        var between = await _turns.HandleAsync(TurnAround.Work("how much is it", ConversationOwner.Handoff, asked.StateJson), default);

        var given = await _turns.HandleAsync(
            TurnAround.Work("2345 6789, my licence", ConversationOwner.Handoff, between.StateJson),
            default
        );

        Assert.Equal(
            (1, "a"),
            (DialogStateJson.Read(between.StateJson).LowConfidenceTurns, DialogStateJson.Read(between.StateJson).LastEntry)
        );
        Assert.Equal("contact_given", given.Handoff?.Reason);
        Assert.Contains("call-back", given.Handoff!.DetailsJson!, StringComparison.Ordinal);
        Assert.Equal("a", DialogStateJson.Read(given.StateJson).LastEntry);
    }

    [Fact]
    public async Task WithTheWaiting_ItGoes()
    {
        var asked = await _turns.HandleAsync(TurnAround.Work("Call me back", ConversationOwner.Handoff), default);
        var back = await _turns.HandleAsync(TurnAround.Work("hello", ConversationOwner.Bot, asked.StateJson), default);

        var later = await _turns.HandleAsync(TurnAround.Work("2345 6789", ConversationOwner.Handoff, back.StateJson), default);

        Assert.Null(later.Handoff);
    }

    [Theory]
    [InlineData("Call me back", "all 8 digits")]
    [InlineData("Leave contact details", "e-mail address")]
    public async Task ANumberThatIsNotWhole_IsAskedForAgain_AsOftenAsTheSettingsSay_ThenLeftToThePerson(string wish, string said)
    {
        var state = (await _turns.HandleAsync(TurnAround.Work(wish, ConversationOwner.Handoff), default)).StateJson;
        var told = new List<(string Reason, string Text)>();
        foreach (var text in (string[])["2345 678", "it is 2345 67", "234567"])
        {
            var result = await _turns.HandleAsync(TurnAround.Work(text, ConversationOwner.Handoff, state), default);
            Assert.Null(result.Handoff);
            told.Add((result.Decision.Reason, Assert.Single(result.Replies).ActivityJson));
            state = result.StateJson;
        }

        Assert.Equal(["contact_unusable", "contact_unusable", Reasons.FormFailed], told.Select(t => t.Reason));
        Assert.All(told.Take(2), t => Assert.Contains(said, t.Text, StringComparison.Ordinal));
        Assert.Contains("the person who joins will take it from you", told[2].Text, StringComparison.Ordinal);
        Assert.All(told, t => Assert.Contains("You keep your place", t.Text, StringComparison.Ordinal));

        // No more is asked, and a whole number is still taken.
        var unasked = await _turns.HandleAsync(TurnAround.Work("34567", ConversationOwner.Handoff, state), default);
        var given = await _turns.HandleAsync(TurnAround.Work("2345 6789", ConversationOwner.Handoff, unasked.StateJson ?? state), default);
        Assert.Equal("answer", unasked.Decision.Outcome);
        Assert.Equal("contact_given", given.Handoff?.Reason);
    }

    [Fact]
    public async Task AQuestionInBetween_IsNotInARow()
    {
        var state = (await _turns.HandleAsync(TurnAround.Work("Call me back", ConversationOwner.Handoff), default)).StateJson;
        var reasons = new List<string>();
        foreach (var text in (string[])["2345 678", "2345 678", "how much is it", "2345 678", "2345 678", "2345 678"])
        {
            var result = await _turns.HandleAsync(TurnAround.Work(text, ConversationOwner.Handoff, state), default);
            state = result.StateJson ?? state;
            reasons.Add(result.Decision.Reason);
        }

        Assert.Equal(["contact_unusable", "contact_unusable", "test", "contact_unusable", "contact_unusable", Reasons.FormFailed], reasons);
    }

    [Fact]
    public async Task AnAddressInsteadOfANumber_IsWrittenTo()
    {
        var asked = await _turns.HandleAsync(TurnAround.Work("Call me back", ConversationOwner.Handoff), default);

        var given = await _turns.HandleAsync(
            TurnAround.Work("chan@example.com please", ConversationOwner.Handoff, asked.StateJson),
            default
        );

        Assert.Contains("\"wish\":\"contact\"", given.Handoff!.DetailsJson!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I want to kill myself, 2345 6789")]
    [InlineData("there is a fire, call 999 234567")]
    public async Task Danger_IsHeardBeforeAnyNumber(string text)
    {
        var asked = await _turns.HandleAsync(TurnAround.Work("Call me back", ConversationOwner.Handoff), default);

        var heard = await _turns.HandleAsync(TurnAround.Work(text, ConversationOwner.Handoff, asked.StateJson), default);

        Assert.Equal("test", heard.Decision.Reason);
    }

    [Fact]
    public async Task WhoCallsThePersonOff_LeavesTheQueue_AndNoAgentGetsThem()
    {
        await using var host = await HandoffHost.StartAsync();
        await host.AddAgentAsync("a1");
        var id = await host.SayAsync("r1", "a person please");
        await host.WorkAsync();
        await host.PassAsync();
        Assert.Equal(HandoffState.Assigned, (await host.RowAsync(id)).State);

        await host.SayAsync("r1", "no need, cancel that please");
        var work = (await host.Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)))!;
        await host.Get<ITurnCommits>().CommitAsync(new TurnCommit(work.Lease, await _turns.HandleAsync(work, default)));

        var late = await host.RunAsync(id, "a1", (moves, scene, agent) => moves.Accept(scene, agent));
        await host.PassAsync();
        Assert.Equal((HandoffRefusals.Taken, OwnerKind.Bot), (late.Refusal, late.Conversation!.Owner.Kind));
        Assert.Null((await host.RowAsync(id)).State);
        Assert.Contains("no longer waiting", (await host.ToldAsync(id))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoCallsThePersonOff_AndAsks_IsToldAndAnswered_AsOneWhoDoesNotWait()
    {
        var owner = ConversationOwner.Handoff;
        var turns = new WaitingTurns(
            new TurnAround(w =>
            {
                owner = w.Conversation.Owner;
                return TurnAround.Result("answer");
            }),
            new TurnAround.Ids(),
            new HandoffSettings()
        );

        var result = await turns.HandleAsync(TurnAround.Work("唔使喇，我想問公屋申請", ConversationOwner.Handoff), default);

        Assert.Equal((ConversationOwner.Bot, HandoffState.BackToBot), (owner, result.Handoff?.State));
        Assert.Collection(
            result.Replies,
            told => Assert.Contains("no longer waiting", told.ActivityJson, StringComparison.Ordinal),
            answer => Assert.Contains("from the dialog", answer.ActivityJson, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WhoAsksForAPersonInTheSameBreath_GoesOnWaiting()
    {
        var asked = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request");
        var turns = new WaitingTurns(
            new TurnAround(_ => TurnAround.Result("handoff", handoff: asked)),
            new TurnAround.Ids(),
            new HandoffSettings()
        );

        var result = await turns.HandleAsync(TurnAround.Work("no need, I want to ask somebody else", ConversationOwner.Handoff), default);

        Assert.Equal((asked, 1), (result.Handoff, result.Replies.Count));
    }

    [Theory]
    [InlineData("no need, I want to kill myself")]
    [InlineData("唔使喇，我想死")]
    public async Task Danger_IsHeardBeforeAnyCallingOff(string text)
    {
        var heard = await _turns.HandleAsync(TurnAround.Work(text, ConversationOwner.Handoff), default);

        Assert.Equal(("test", null), (heard.Decision.Reason, heard.Handoff));
    }
}
