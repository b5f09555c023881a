namespace Bot.Dialogs.Conversations;

/// <summary>Where every new id comes from, so that tests can repeat themselves.</summary>
public interface IIdSource
{
    /// <summary>22 URL-safe characters (128 random bits, base64url), never <c>|</c>.</summary>
    string NewId();
}
