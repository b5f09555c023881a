using System.Text.RegularExpressions;

namespace Bot.Cli.Transcripts;

/// <summary>
/// Who of the speakers is the resident and who the agent: by the format, by the option, by their names, by elimination; at last by who
/// spoke first.
/// </summary>
internal static partial class SpeakerRoles
{
    public const string Resident = "resident";
    public const string Agent = "agent";

    /// <summary>The role of each of the file's speakers.</summary>
    /// <param name="cues">All of the file.</param>
    /// <param name="agents">Names that were said to be agents.</param>
    /// <param name="guess">What was assumed; null when nothing was.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IReadOnlyList<SpokenCue> cues,
        IReadOnlyCollection<string> agents,
        out string? guess
    )
    {
        guess = null;
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        var speakers = cues.Select(c => c.Speaker).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var speaker in speakers)
        {
            var known = cues.FirstOrDefault(c => c.Speaker == speaker && c.Role is not null)?.Role;
            if ((agents.Contains(speaker, StringComparer.OrdinalIgnoreCase) ? Agent : known ?? ByName(speaker)) is { } role)
            {
                roles[speaker] = role;
            }
        }

        var open = speakers.Where(s => !roles.ContainsKey(s)).ToArray();
        if (open.Length > 0 && roles.Count == 0)
        {
            // Agents greet first.
            roles[open[0]] = Agent;
            guess =
                speakers.Length == 1
                    ? "all speech is of one unnamed speaker, taken as the agent; name the agents with --agent"
                    : "no speaker is named as agent or resident; the one who spoke first was taken as the agent (name the agents with --agent)";
        }

        foreach (var speaker in open.Where(s => !roles.ContainsKey(s)))
        {
            roles[speaker] = roles.ContainsValue(Resident) && !roles.ContainsValue(Agent) ? Agent : Resident;
        }

        return roles;
    }

    private static string? ByName(string name) =>
        AgentName().IsMatch(name) ? Agent
        : ResidentName().IsMatch(name) ? Resident
        : null;

    [GeneratedRegex(
        @"\b(?:agent|officer|staff|operator|advis[eo]r|representative|csr)\b|職員|客服|接線|坐席|座席|专员|專員|主任",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AgentName();

    [GeneratedRegex(
        @"\b(?:resident|customer|caller|client|citizen|user|member of the public)\b|市民|客戶|客户|來電|来电|顧客|顾客",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ResidentName();
}
