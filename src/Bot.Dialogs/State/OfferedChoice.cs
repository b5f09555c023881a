namespace Bot.Dialogs.State;

/// <summary>A chip as shown.</summary>
/// <param name="Label">Its words, in the language of the reply.</param>
/// <param name="EntryId">The entry it stands for; null for a topic, for "none of these" and for a question of the resident's own.</param>
/// <param name="ArticleId">The topic it stands for.</param>
/// <param name="AskedOf">The article that a question of the resident's own is asked of.</param>
public sealed record OfferedChoice(string Label, string? EntryId, string? ArticleId = null, string? AskedOf = null)
{
    /// <summary>False for "none of these", "talk to a person" and a question of the resident's own.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool LeadsSomewhere => EntryId is not null || ArticleId is not null;
}
