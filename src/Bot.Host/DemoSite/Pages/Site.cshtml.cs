using System.Collections.Frozen;
using System.Text.Json;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Web;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Bot.Host.DemoSite.Pages;

/// <summary>The front page, and with <c>?department=</c> that department's page. An unknown department shows the front page.</summary>
internal sealed class SiteModel(ISnapshotSource knowledge, PublicAddress address, IOptions<DirectLineOptions> channel) : PageModel
{
    // What most people come for, across departments; one that the knowledge base lacks is left out.
    private static readonly string[] Popular =
    [
        "immd-hkid-lost",
        "td-renew-full",
        "ird-file-return",
        "hd-prh",
        "immd-passport",
        "td-learner",
        "ird-pay-tax",
        "wsd-water-bill",
        "edb-poa",
    ];

    public SiteLanguage Language { get; private set; } = SiteLanguage.English;

    public FrozenDictionary<string, string> Words { get; private set; } = SiteStrings.Of(SiteLanguage.English);

    public string Nonce { get; private set; } = "";

    public Department? Department { get; private set; }

    public IReadOnlyList<Department> Departments { get; private set; } = [];

    /// <summary>The services shown, the department's or the popular ones, each with its official page.</summary>
    public IReadOnlyList<(ArticleText Text, string Department, string? Page)> Services { get; private set; } = [];

    /// <summary>
    /// Whether the first snapshot is still being built: there is nothing to list yet, and the assistant answers once it is there.
    /// </summary>
    public bool Starting { get; private set; }

    /// <summary>What the script of the chat needs, as JSON that is safe inside a page.</summary>
    public string ChatSettings =>
        JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["nonce"] = Nonce,
                ["locale"] = Language.ChatLocale,
                ["department"] = Department?.Id,
                ["starting"] = Starting,
                ["fileBytes"] = channel.Value.FileBytes,
                ["words"] = Words.Where(word => word.Key.StartsWith("chat", StringComparison.Ordinal)).ToDictionary(),
            }
        );

    public IActionResult OnGet(string language, string? department)
    {
        if (SiteLanguage.Of(language) is not { } known)
        {
            return NotFound();
        }

        Language = known;
        Words = SiteStrings.Of(known);
        Nonce = ContentPolicy.Apply(HttpContext, address);
        if (knowledge.Ready is { } snapshot)
        {
            List(snapshot, department);
        }
        else
        {
            Starting = true;
        }

        return Page();
    }

    public string AddressIn(SiteLanguage language) =>
        $"/{language.Segment}{(Department is { } of ? $"?department={of.Id}" : Starting ? Request.QueryString.Value : "")}";

    private void List(IKnowledgeSnapshot snapshot, string? department)
    {
        Department = department is null ? null : snapshot.FindDepartment(department.ToLowerInvariant());
        Departments =
        [
            .. snapshot
                .Departments.Where(d => snapshot.Articles.Any(a => a.Department == d.Id))
                .OrderBy(d => Language.IsEnglish ? d.English : d.Id, StringComparer.Ordinal),
        ];
        var articles = Department is { } chosen
            ? snapshot.Articles.Where(article => article.Department == chosen.Id).OrderBy(article => article.Id, StringComparer.Ordinal)
            : Popular.Select(snapshot.FindArticle).OfType<Article>();
        Services =
        [
            .. articles
                .Select(article => (article, Language.TextOf(article), snapshot.FindDepartment(article.Department)))
                .Where(service => service.Item2 is not null)
                .Select(service =>
                    (
                        service.Item2!,
                        service.Item3 is { } of ? Language.NameOf(of) : "",
                        OfficialSite.Page(service.article.Sources, service.Item3)
                    )
                ),
        ];
    }
}
