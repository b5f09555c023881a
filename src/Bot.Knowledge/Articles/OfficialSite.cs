namespace Bot.Knowledge.Articles;

/// <summary>
/// Whether an address is the government's own, or of the public body whose department it is. Others are cited, never called official.
/// </summary>
public static class OfficialSite
{
    /// <param name="url">The source.</param>
    /// <param name="departmentUrl">The department's own site; null when unknown.</param>
    public static bool Is(string url, string? departmentUrl)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return false;
        }

        return IsUnder(address.Host, "gov.hk")
            || (Uri.TryCreate(departmentUrl, UriKind.Absolute, out var own) && IsUnder(address.Host, Bare(own.Host)));
    }

    /// <summary>
    /// The page to call official: the newest official source, else the department's own site; null when there is neither.
    /// </summary>
    public static string? Page(IEnumerable<Source> sources, Department? department) =>
        sources.Where(s => Is(s.Url, department?.Url)).MaxBy(s => s.AsOf, StringComparer.Ordinal)?.Url
        ?? (department is { Url.Length: > 0 } ? department.Url : null);

    /// <summary>The host as residents know it.</summary>
    public static string Name(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? Bare(address.Host) : url;

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
