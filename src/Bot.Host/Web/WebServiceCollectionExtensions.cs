using System.Net;
using Bot.Host.DemoSite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>What all pages and channels stand on: limits, proxies, error bodies, headers.</summary>
internal static class WebServiceCollectionExtensions
{
    private const int BodyLimit = 1024 * 1024;

    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebOptions>().BindConfiguration("Web").ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<WebOptions>, WebOptions.Validator>();
        builder.Services.TryAddTimeProvider().AddSingleton<DataFolder>().AddSingleton<PublicAddress>();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<WebOptions>>(Trust);
        builder
            .Services.AddDataProtection()
            .SetApplicationName("bot")
            .PersistKeysToFileSystem(new(Path.Combine(DataFolder.PathOf(builder.Configuration), "keys", "protection")));
        builder.Services.AddResponseCompression(options =>
        {
            // Only files that hold no secret: a compressed answer with one leaks it by its length.
            options.EnableForHttps = true;
            options.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"];
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        });
        return builder;
    }

    public static WebApplication UseWeb(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseErrorBodies();
        app.UseResponseCompression();
        app.UseMissingPage();
        app.UseRouting();
        app.UseCors();
        app.UseWebSockets();
        return app;
    }

    private static IServiceCollection TryAddTimeProvider(this IServiceCollection services)
    {
        Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton(
            services,
            TimeProvider.System
        );
        return services;
    }

    private static void Trust(ForwardedHeadersOptions forwarded, IOptions<WebOptions> web)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in web.Value.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }
}
