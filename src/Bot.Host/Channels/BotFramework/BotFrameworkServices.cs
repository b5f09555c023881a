using Bot.Host.Channels.BotFramework.Messages;
using Bot.Host.Channels.BotFramework.Sending;
using Bot.Host.Channels.BotFramework.Tokens;
using Bot.Host.Delivery;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.BotFramework;

/// <summary>What the channel is made of.</summary>
internal static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddChannels();
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("BotFramework").ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptions.Validator>();
        services.AddSingleton<IChannelAdapter, BotFrameworkAdapter>();
        services.AddHttpClient(nameof(OpenIdKeys), http => http.Timeout = TimeSpan.FromSeconds(10));
        services.AddHttpClient(nameof(BotTokens), http => http.Timeout = TimeSpan.FromSeconds(10));
        services.AddHttpClient<BotFrameworkSender>(http => http.Timeout = TimeSpan.FromSeconds(25)).KeepForGood(followsRedirects: false);
        services.AddSingleton<ChannelCallers>().AddSingleton<ExpectedReplies>().AddSingleton<MessagesEndpoint>().AddSingleton<BotTokens>();
        services.AddSingleton<IChannelSender>(s => s.GetRequiredService<BotFrameworkSender>());
        return services;
    }

    /// <summary>Without settings there is no endpoint.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.IsConfigured)
        {
            var endpoint = routes.ServiceProvider.GetRequiredService<MessagesEndpoint>();
            routes.MapPost(MessagesEndpoint.Path, (HttpRequest request) => endpoint.TakeAsync(request));
        }

        return routes;
    }
}
