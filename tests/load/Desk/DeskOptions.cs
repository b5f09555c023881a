namespace Bot.Load.Desk;

/// <summary>What is run.</summary>
/// <param name="Agents">How many agents work, from 2.</param>
/// <param name="Residents">How many residents ask for a person before anybody is free, from 1.</param>
/// <param name="Record">How many conversations of the past the record holds.</param>
/// <param name="Vanish">How many agents go, without a word, with a conversation in their hands.</param>
internal sealed record DeskOptions(string Root, string Store, int Hosts, int Agents, int Residents, int Record, int Vanish, bool Json)
{
    /// <summary>How many conversations an agent has at once.</summary>
    public const int Capacity = 3;

    /// <summary>Every so many-th resident is in danger.</summary>
    public const int UrgentEvery = 25;
}
