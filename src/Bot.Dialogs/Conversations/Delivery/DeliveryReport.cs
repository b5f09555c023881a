namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>A channel's word on a message that it took earlier.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="ExternalId">The channel's id of the message.</param>
/// <param name="State">Sent, delivered, read, failed or expired.</param>
/// <param name="Problem">The channel's error code and title; never message text.</param>
public sealed record DeliveryReport(string Channel, string ExternalId, DeliveryState State, string? Problem = null);
