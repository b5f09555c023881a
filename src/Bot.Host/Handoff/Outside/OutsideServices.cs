using Bot.Host.Delivery;
using Bot.Host.Handoff.Outside.Chatwoot;
using Bot.Host.Handoff.Outside.Hub;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside;

/// <summary>Desks outside; each is silent until its section is filled.</summary>
internal static class OutsideServices
{
    public static IServiceCollection AddOutsideDesks(this IServiceCollection services)
    {
        services.AddSingleton<OutsideTalk>().AddSingleton<Transcripts>().AddSingleton<OutsideDesks>();
        return services.AddHub().AddChatwoot();
    }

    public static IEndpointRouteBuilder MapOutsideDesks(this IEndpointRouteBuilder app)
    {
        app.MapPost(HubEndpoint.Path, (HttpRequest request, HubEndpoint hub) => hub.TakeAsync(request));
        app.MapPost(ChatwootEndpoint.Path, (HttpRequest request, ChatwootEndpoint chatwoot) => chatwoot.TakeAsync(request));
        return app;
    }

    private static IServiceCollection AddHub(this IServiceCollection services)
    {
        services.AddOptions<HubOptions>().BindConfiguration("Handoff:Hub").ValidateOnStart();
        services.AddSingleton<IValidateOptions<HubOptions>, HubOptionsCheck>();
        services.AddSingleton<HubDesk>().AddSingleton<IOutsideDesk>(s => s.GetRequiredService<HubDesk>()).AddSingleton<HubEndpoint>();
        services.AddHttpClient<HubSender>(http => http.Timeout = TimeSpan.FromSeconds(9)).KeepForGood(followsRedirects: false);
        return services.AddSingleton<IChannelSender>(s => s.GetRequiredService<HubSender>());
    }

    private static IServiceCollection AddChatwoot(this IServiceCollection services)
    {
        services.AddOptions<ChatwootOptions>().BindConfiguration("Handoff:Chatwoot").ValidateOnStart();
        services.AddSingleton<IValidateOptions<ChatwootOptions>, ChatwootOptionsCheck>();
        services
            .AddSingleton<ChatwootDesk>()
            .AddSingleton<IOutsideDesk>(s => s.GetRequiredService<ChatwootDesk>())
            .AddSingleton<ChatwootEndpoint>();
        services.AddHttpClient<ChatwootClient>(http => http.Timeout = TimeSpan.FromSeconds(9)).KeepForGood(followsRedirects: false);
        return services.AddSingleton<IChannelSender, ChatwootSender>();
    }
}
