using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Settings;

/// <summary>Checks the <c>Knowledge</c> section: a host that never looks at its articles, or does nothing else, does not start.</summary>
internal sealed class KnowledgeOptionsCheck : IValidateOptions<KnowledgeOptions>
{
    public ValidateOptionsResult Validate(string? name, KnowledgeOptions options)
    {
        var failures = new SettingFailures(KnowledgeOptions.Section);
        failures.RequireText("Folder", options.Folder, "the folder of the articles");
        failures.RequireText("Snapshots", options.Snapshots, "the folder where snapshots are kept");
        failures.RequireBetween("CheckEvery", options.CheckEvery, TimeSpan.FromMilliseconds(10), TimeSpan.FromDays(1));
        return failures.Result;
    }
}
