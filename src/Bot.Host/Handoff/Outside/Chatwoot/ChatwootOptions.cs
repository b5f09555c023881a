namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary>
/// Section <c>Handoff:Chatwoot</c>: a Chatwoot that takes hand-offs through an API inbox with an agent bot (protocols §7).
/// </summary>
internal sealed class ChatwootOptions
{
    /// <summary>Chatwoot's own address; null: there is none.</summary>
    public Uri? Address { get; set; }

    public int AccountId { get; set; } = 1;

    /// <summary>The identifier of the API inbox.</summary>
    public string Inbox { get; set; } = "";

    /// <summary>The agent bot's access token.</summary>
    public string AccessToken { get; set; } = "";

    /// <summary>What Chatwoot signs its webhooks with.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>How old, or how far ahead, a webhook's time may be.</summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Ids of the queues (departments) that hand over to it; <c>*</c>: all.</summary>
    public IList<string> Queues { get; set; } = [];

    public string English { get; set; } = "The service desk";

    public string Chinese { get; set; } = "服務台";

    /// <summary>How long an agent there has to write the first words before our own agents are asked.</summary>
    public TimeSpan AcceptWithin { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a resident's words may stand unanswered there before our own agents are asked.</summary>
    public TimeSpan SilentAfter { get; set; } = TimeSpan.FromHours(1);
}
