namespace Bot.Storage.Figures;

/// <summary>What <c>figures_by_day</c> counts; the triggers of migration 0500 write these words.</summary>
public static class FigureMeasures
{
    /// <summary>Turns of the bot, by outcome and reason.</summary>
    public const string Decision = "decision";

    /// <summary>Conversations that began: the first decision of an episode.</summary>
    public const string Conversation = "conversation";

    /// <summary>Hand-offs that began: <see cref="Requested"/>, or taken over by an agent unasked.</summary>
    public const string Handoff = "handoff";

    public const string Requested = "requested";

    /// <summary>Thumbs on replies: <see cref="Up"/> or <see cref="Down"/>.</summary>
    public const string Rating = "rating";

    public const string Up = "up";
    public const string Down = "down";

    /// <summary>Messages that were given up: of a turn or of a delivery.</summary>
    public const string DeadLetter = "dead_letter";

    /// <summary>What was done about personal data, by the action of the audit log.</summary>
    public const string Privacy = "privacy";

    public const string Erased = "resident-erased";
    public const string Held = "legal-hold-put";
}
