namespace Bot.Protocol.Activities;

/// <summary>How <see cref="Activity.Text"/> is read.</summary>
public static class TextFormats
{
    public const string Plain = "plain";
    public const string Markdown = "markdown";
    public const string Xml = "xml";
}
