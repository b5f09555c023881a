using System.Net;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>Section <c>Web</c>: what stands in front of the host.</summary>
internal sealed class WebOptions
{
    /// <summary>The address under which residents reach the host (<c>https://bot.example.gov.hk</c>); null: as each request names it.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Addresses or networks (<c>10.0.0.0/8</c>) of proxies whose X-Forwarded-For and -Proto count. Loopback always counts.</summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<WebOptions>
    {
        public ValidateOptionsResult Validate(string? name, WebOptions options)
        {
            var failures = new List<string>();
            if (options.PublicUrl is { Length: > 0 } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")))
            {
                failures.Add($"Web:PublicUrl is '{url}'; an address such as https://bot.example.gov.hk is needed.");
            }

            failures.AddRange(options.Proxies.Where(proxy => !IPNetwork.TryParse(proxy, out _) && !IPAddress.TryParse(proxy, out _))
                .Select(proxy => $"Web:Proxies holds '{proxy}'; an address such as 10.1.2.3 or a network such as 10.0.0.0/8 is needed."));
            return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
        }
    }
}
