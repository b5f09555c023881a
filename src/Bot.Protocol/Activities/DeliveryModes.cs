namespace Bot.Protocol.Activities;

/// <summary>How replies to an activity come back.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";

    /// <summary>All replies in the answer of the request, none later (A3113).</summary>
    public const string ExpectReplies = "expectReplies";

    public const string Ephemeral = "ephemeral";
    public const string Stream = "stream";
}
