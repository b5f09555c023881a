using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Storage;

/// <summary>The environment variables that the host reads too (<c>Storage__Provider</c>, <c>Data__Folder</c>, <c>Handoff__…</c>).</summary>
internal static class HostSettings
{
    private static readonly string[] Sections = ["Storage__", "Data__", "Handoff__"];

    public static IConfiguration Read()
    {
        var settings = Environment
            .GetEnvironmentVariables()
            .Keys.Cast<string>()
            .Where(k => Sections.Any(s => k.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
            .Select(k => new KeyValuePair<string, string?>(
                k.Replace("__", ":", StringComparison.Ordinal),
                Environment.GetEnvironmentVariable(k)
            ));
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
