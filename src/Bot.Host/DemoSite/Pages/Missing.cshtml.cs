using System.Collections.Frozen;
using Bot.Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bot.Host.DemoSite.Pages;

/// <summary>What a browser is shown at an address where nothing is: that it is so, and the way home. Always with 404.</summary>
internal sealed class MissingModel(PublicAddress address) : PageModel
{
    public SiteLanguage Language { get; private set; } = SiteLanguage.English;

    public FrozenDictionary<string, string> Words { get; private set; } = SiteStrings.Of(SiteLanguage.English);

    public IActionResult OnGet(string language)
    {
        Language = SiteLanguage.Of(language) ?? SiteLanguage.English;
        Words = SiteStrings.Of(Language);
        ContentPolicy.Apply(HttpContext, address);
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
