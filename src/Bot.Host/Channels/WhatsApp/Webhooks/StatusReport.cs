using Bot.Dialogs.Conversations.Delivery;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>One element of <c>statuses[]</c>.</summary>
/// <param name="MessageId">The wamid of our message.</param>
/// <param name="State">Sent, delivered, read or failed.</param>
/// <param name="Key">Our own key, given back by WhatsApp (<c>biz_opaque_callback_data</c>); null when it gives none.</param>
/// <param name="Problem">Code and title of a failure.</param>
internal sealed record StatusReport(string MessageId, DeliveryState State, string? Key, string? Problem);
