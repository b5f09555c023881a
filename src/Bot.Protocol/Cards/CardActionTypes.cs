namespace Bot.Protocol.Cards;

/// <summary>What a button does.</summary>
public static class CardActionTypes
{
    public const string OpenUrl = "openUrl";

    /// <summary>Says its value for the resident, shown in the conversation.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends its value without showing it.</summary>
    public const string PostBack = "postBack";

    public const string PlayAudio = "playAudio";
    public const string PlayVideo = "playVideo";
    public const string ShowImage = "showImage";
    public const string DownloadFile = "downloadFile";
    public const string Signin = "signin";

    /// <summary>Calls its value, a <c>tel:</c> address.</summary>
    public const string Call = "call";

    /// <summary>Sends text and value, shows the display text.</summary>
    public const string MessageBack = "messageBack";
}
