namespace Bot.Dialogs.Guard.Dangers;

/// <summary>Words of the kinds of danger.</summary>
internal static class DangerKinds
{
    /// <summary>As texts, numbers (<c>for</c> in emergency.yaml) and reason codes name it.</summary>
    public static string Word(this DangerKind kind) =>
        kind switch
        {
            DangerKind.Fire => "fire",
            DangerKind.Gas => "gas",
            DangerKind.Medical => "medical",
            DangerKind.Trapped => "trapped",
            DangerKind.Suicide => "suicide",
            DangerKind.Sexual => "sexual",
            DangerKind.Child => "child",
            DangerKind.Elder => "elder",
            DangerKind.Violence => "violence",
            DangerKind.Crime => "crime",
            DangerKind.Scam => "scam",
            DangerKind.Life => "life",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of danger."),
        };

    public static DangerKind Parse(string word) =>
        Enum.GetValues<DangerKind>().Where(k => k.Word() == word).Cast<DangerKind?>().FirstOrDefault()
        ?? throw new FormatException($"'{word}' is no kind of danger.");
}
