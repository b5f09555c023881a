using Bot.Host.Channels.WhatsApp.Identity;
using Bot.Host.Channels.WhatsApp.Media;
using Bot.Host.Channels.WhatsApp.Sending;
using Bot.Host.Channels.WhatsApp.Webhooks;
using Bot.Host.Delivery;
using Bot.Host.Uploads;
using Bot.Host.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp;

/// <summary>What the channel is made of.</summary>
internal static class WhatsAppServices
{
    public static IServiceCollection AddWhatsApp(this IServiceCollection services)
    {
        services.AddChannels();
        services.AddOptions<WhatsAppOptions>().BindConfiguration("WhatsApp").ValidateOnStart();
        services.AddSingleton<IValidateOptions<WhatsAppOptions>, WhatsAppOptions.Validator>();
        services.AddSingleton<WhatsAppAdapter>().AddSingleton<IChannelAdapter>(s => s.GetRequiredService<WhatsAppAdapter>());
        services
            .AddSingleton<WebhookSignature>()
            .AddSingleton<DeliveryReader>()
            .AddSingleton<OfferedChoices>()
            .AddSingleton<MessageMapIn>();
        services.AddSingleton<StatusIntake>().AddSingleton<WebhookIntake>().AddSingleton<WhatsAppIdentities>();
        services.AddSingleton<WhatsAppParts>().AddSingleton<WhatsAppTemplates>().AddSingleton<UploadedMedia>().AddSingleton<SendPace>();
        services.TryAddSingleton<Web.DataFolder>();
        services.AddUploads();
        services.AddHttpClient<GraphClient>(http => http.Timeout = TimeSpan.FromSeconds(20)).KeepForGood(followsRedirects: true);
        services.AddSingleton<ReadReceipts>().AddHostedService(s => s.GetRequiredService<ReadReceipts>());
        services.AddSingleton<IChannelSender, WhatsAppSender>().AddSingleton<IChannelSender, MediaFetch>();
        return services;
    }

    /// <summary>Without settings there is no webhook.</summary>
    public static IEndpointRouteBuilder MapWhatsApp(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IOptions<WhatsAppOptions>>().Value.IsConfigured)
        {
            routes.MapGet(WebhookEndpoints.Path, WebhookEndpoints.Verify);
            routes.MapPost(WebhookEndpoints.Path, WebhookEndpoints.TakeAsync);
        }

        return routes;
    }
}
