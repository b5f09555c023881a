using System.Text.Json;
using Bot.Dialogs.Handoff.Moves;
using Bot.Protocol.Json;

namespace Bot.Dialogs.Handoff.Queues;

/// <summary>
/// What a request asks of the agent: the skills of its queue, and those that its department, article and reason call for.
/// </summary>
public static class RequiredSkills
{
    /// <param name="queue">The queue that the request is put into.</param>
    /// <returns>Ids, in the order of the settings; empty: anybody of the queue.</returns>
    public static IReadOnlyList<string> Of(HandoffSettings settings, HandoffTicket ticket, string queue)
    {
        if (settings.Skills.Count == 0)
        {
            return [];
        }

        var ofQueue = settings.Queues.FirstOrDefault(q => q.Id == queue)?.Skills ?? [];
        var article = Article(ticket.DetailsJson);
        return
        [
            .. settings
                .Skills.Where(s => ofQueue.Contains(s.Id) || s.Fits(ticket.Department, article, ticket.Reason))
                .Select(s => s.Id)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The article that the resident asked about last, else the one that the bot thinks likeliest; of what <see cref="AgentBriefing"/>
    /// wrote.
    /// </summary>
    private static string? Article(string? detailsJson)
    {
        if (detailsJson is not { Length: > 0 })
        {
            return null;
        }

        using var details = JsonDocument.Parse(detailsJson);
        var root = details.RootElement;
        var entry =
            root.Items("asked").LastOrDefault().Text("entry")
            ?? (root.Items("suggested").FirstOrDefault() is { ValueKind: JsonValueKind.String } first ? first.GetString() : null);
        return entry?.Split('#')[0];
    }
}
