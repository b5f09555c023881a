namespace Bot.Protocol.Cards;

/// <summary>Content types of cards (protocols §1.2).</summary>
public static class CardContentTypes
{
    public const string Hero = "application/vnd.microsoft.card.hero";
    public const string Thumbnail = "application/vnd.microsoft.card.thumbnail";
    public const string Audio = "application/vnd.microsoft.card.audio";
    public const string Video = "application/vnd.microsoft.card.video";
    public const string Animation = "application/vnd.microsoft.card.animation";
    public const string Receipt = "application/vnd.microsoft.card.receipt";
    public const string Signin = "application/vnd.microsoft.card.signin";
    public const string OAuth = "application/vnd.microsoft.card.oauth";

    /// <summary>Content is a raw Adaptive Card, up to schema 1.5 for Web Chat 4.18.</summary>
    public const string Adaptive = "application/vnd.microsoft.card.adaptive";
}
