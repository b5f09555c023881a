using Bot.Knowledge.Snapshots;

namespace Bot.Cli.Ask;

/// <summary>Whether a question names a department and a channel that there are.</summary>
internal static class AskCheck
{
    /// <summary>The channels' own names, as the host's adapters have them, and the plain words for two kinds of them.</summary>
    private static readonly string[] Channels =
    [
        "audiocodes",
        "botframework",
        "conversationrelay",
        "directline",
        "genesys",
        "jambonz",
        "phone",
        "web",
        "webchat",
        "whatsapp",
    ];

    /// <summary>What is wrong with the department's id; null: nothing.</summary>
    public static string? Department(string? department, IKnowledgeSnapshot knowledge) =>
        department is null || knowledge.FindDepartment(department) is not null
            ? null
            : $"There is no department '{department}'; there are {string.Join(", ", knowledge.Departments.Select(d => d.Id).Order(StringComparer.Ordinal))}.";

    /// <summary>What is wrong with the channel's name; null: nothing.</summary>
    public static string? Channel(string? channel) =>
        channel is null || Channels.Contains(channel, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"There is no channel '{channel}'; there are {string.Join(", ", Channels)}.";
}
