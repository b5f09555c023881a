using Bot.Dialogs.Switches;
using Bot.Host.Channels.BotFramework;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.Phone;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Desk;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Options;

namespace Bot.Host.Switches;

/// <summary>What there is to turn off, so that nobody turns off what is not there and reads that it is off.</summary>
internal sealed class SwitchTargets(
    SwitchableChannels channels,
    ISnapshotSource knowledge,
    IOptions<DelegatesOptions> delegates,
    IOptions<WhatsAppOptions> whatsApp,
    IOptions<PhoneOptions> phone,
    IOptions<BotFrameworkOptions> botFramework
)
{
    /// <summary>All ids of a scope, with their names where they have some; of <see cref="SwitchScope.All"/>, none.</summary>
    public IReadOnlyList<SwitchTarget> Of(SwitchScope scope) =>
        scope switch
        {
            SwitchScope.Channel =>
            [
                .. channels
                    .Names.Append(SwitchableChannels.Phone)
                    .Order(StringComparer.Ordinal)
                    .Select(name => new SwitchTarget(name, null)),
            ],
            SwitchScope.Department =>
            [
                .. Departments().DistinctBy(target => target.Id).OrderBy(target => target.Id, StringComparer.Ordinal),
            ],
            SwitchScope.Procedure =>
            [
                .. (knowledge.Ready?.Articles ?? [])
                    .OrderBy(a => a.Id, StringComparer.Ordinal)
                    .Select(a => new SwitchTarget(a.Id, NameOf(a))),
            ],
            _ => [],
        };

    /// <summary>What one is called; null: it has no name but its id, or is no longer there.</summary>
    public BilingualName? NameOf(SwitchScope scope, string id) =>
        scope switch
        {
            SwitchScope.Department => Departments().FirstOrDefault(target => target.Id == id)?.Name,
            SwitchScope.Procedure => knowledge.Ready?.Articles.FirstOrDefault(a => a.Id == id) is { } article ? NameOf(article) : null,
            _ => null,
        };

    /// <summary>
    /// Whether turning it off would stop something. Until the knowledge base is there nobody knows its departments and articles: a stop is
    /// not refused for that.
    /// </summary>
    public bool MayBe(SwitchScope scope, string id) =>
        scope == SwitchScope.All || (scope != SwitchScope.Channel && knowledge.Ready is null) || Of(scope).Any(target => target.Id == id);

    private static BilingualName NameOf(Article article) =>
        new((article.English ?? article.Chinese)!.Title, (article.Chinese ?? article.English)!.Title);

    /// <summary>
    /// Those of the knowledge base, and those that a channel or a department's bot is set up for without having an article.
    /// </summary>
    private IEnumerable<SwitchTarget> Departments() =>
        [
            .. (knowledge.Ready?.Departments ?? []).Select(d => new SwitchTarget(d.Id, new BilingualName(d.English, d.Chinese))),
            .. delegates
                .Value.Bots.SelectMany(bot => bot.Departments)
                .Concat(whatsApp.Value.Numbers.Values)
                .Concat(phone.Value.Lines.Values.Select(line => line.Department))
                .Append(botFramework.Value.Department)
                .Where(id => !string.IsNullOrEmpty(id))
                .Select(id => new SwitchTarget(id!, null)),
        ];
}
