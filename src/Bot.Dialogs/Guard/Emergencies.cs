namespace Bot.Dialogs.Guard;

/// <summary>For channels: whether words may not wait for anything.</summary>
public static class Emergencies
{
    /// <summary>Whether the words speak of danger to someone.</summary>
    public static bool IsIn(string text) => DangerDetector.Find(text) is not null;
}
