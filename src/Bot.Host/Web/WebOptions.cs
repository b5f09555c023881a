using System.Net;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>Section <c>Web</c>: what stands in front of the host.</summary>
internal sealed class WebOptions
{
    /// <summary>
    /// The address under which residents reach the host (<c>https://bot.example.gov.hk</c>); null: as each request names it.
    /// </summary>
    public string? PublicUrl { get; set; }

    /// <summary>
    /// Addresses or networks (<c>10.0.0.0/8</c>) of proxies whose X-Forwarded-For and -Proto count. Loopback always counts.
    /// </summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>
    /// How long a body may take to come, for each megabyte that its address takes; files are bound by their slowest rate alone.
    /// </summary>
    public TimeSpan BodyWithin { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often an open socket is asked whether anybody is there, and how long the answer may take.</summary>
    public TimeSpan SocketPing { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<WebOptions>
    {
        public ValidateOptionsResult Validate(string? name, WebOptions options)
        {
            var failures = new SettingFailures("Web");
            failures.Require(
                options.PublicUrl is null or ""
                    || (Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")),
                $"Web:PublicUrl is '{options.PublicUrl}'; an address such as https://bot.example.gov.hk is needed."
            );
            failures.AddAll(
                options
                    .Proxies.Where(proxy => !IPNetwork.TryParse(proxy, out _) && !IPAddress.TryParse(proxy, out _))
                    .Select(proxy => $"Web:Proxies holds '{proxy}'; an address such as 10.1.2.3 or a network such as 10.0.0.0/8 is needed.")
            );
            failures.RequireBetween("BodyWithin", options.BodyWithin, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
            failures.RequireBetween("SocketPing", options.SocketPing, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(10));
            return failures.Result;
        }
    }
}
