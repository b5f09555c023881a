namespace Bot.Knowledge.Snapshots;

/// <summary>Configuration section <c>Knowledge</c>.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The folder of articles.</summary>
    public string Folder { get; set; } = "knowledge-base";

    /// <summary>The folder of models; empty for <c>BOT_MODELS</c>, else <c>~/.cache/bot-models</c>.</summary>
    public string? Models { get; set; }

    /// <summary>Where snapshots are kept.</summary>
    public string Snapshots { get; set; } = Path.Combine(".data", "snapshots");

    /// <summary>True does without the encoders although they are there.</summary>
    public bool Lexical { get; set; }

    /// <summary>How often the folder is looked at for changes.</summary>
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromSeconds(2);
}
