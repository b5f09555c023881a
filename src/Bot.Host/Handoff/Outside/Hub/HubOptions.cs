namespace Bot.Host.Handoff.Outside.Hub;

/// <summary>Section <c>Handoff:Hub</c>: a Bot Framework hub that takes hand-offs (protocols §1.8).</summary>
internal sealed class HubOptions
{
    /// <summary>Where activities are posted; null: there is no hub.</summary>
    public Uri? Address { get; set; }

    /// <summary>The bearer token of both directions.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Ids of the queues (departments) that hand over to it; <c>*</c>: all.</summary>
    public IList<string> Queues { get; set; } = [];

    /// <summary>The hub's skill by queue; a queue that is not named is its own skill.</summary>
    public IDictionary<string, string> Skills { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string English { get; set; } = "The contact centre";

    public string Chinese { get; set; } = "聯絡中心";

    /// <summary>How long the hub has to take a conversation before our own agents are asked.</summary>
    public TimeSpan AcceptWithin { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a resident's words may stand unanswered there before our own agents are asked.</summary>
    public TimeSpan SilentAfter { get; set; } = TimeSpan.FromHours(1);
}
