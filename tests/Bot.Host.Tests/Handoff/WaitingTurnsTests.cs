using Bot.Dialogs.Conversations;
using Bot.Dialogs.State;
using Bot.Host.Handoff;

namespace Bot.Host.Tests.Handoff;

public sealed class WaitingTurnsTests
{
    // As the dialog does: reads what it knows of the state and writes that anew.
    private readonly WaitingTurns _turns = new(
        new TurnAround(w => TurnAround.Result("answer", DialogStateJson.Write(DialogStateJson.Read(w.Conversation.StateJson) with { LowConfidenceTurns = 1 }))), new TurnAround.Ids());

    [Fact]
    public async Task WhatWasAskedOfThem_OutlivesAQuestionInBetween()
    {
        var asked = await _turns.HandleAsync(TurnAround.Work("Call me back", ConversationOwner.Handoff, DialogStateJson.Write(new() { LastEntry = "a" })), default);
        var between = await _turns.HandleAsync(TurnAround.Work("how much is it", ConversationOwner.Handoff, asked.StateJson), default);

        var given = await _turns.HandleAsync(TurnAround.Work("2345 6789, my licence", ConversationOwner.Handoff, between.StateJson), default);

        Assert.Equal((1, "a"), (DialogStateJson.Read(between.StateJson).LowConfidenceTurns, DialogStateJson.Read(between.StateJson).LastEntry));
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
}
