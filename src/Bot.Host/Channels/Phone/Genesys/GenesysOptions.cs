namespace Bot.Host.Channels.Phone.Genesys;

/// <summary>Section <c>Genesys</c>: the Bot Connector (protocols §6.5).</summary>
internal sealed class GenesysOptions
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "genesys";

    /// <summary>What the connector shows as <c>Authorization: Bearer</c>. Null: no connector is taken.</summary>
    public string? Token { get; set; }

    /// <summary>Words for the states of the bot; samples differ in their case.</summary>
    public string MoreState { get; set; } = "MoreData";

    public string CompleteState { get; set; } = "Complete";
}
