using Bot.Host.Channels.Connector;
using Bot.Host.Turns;
using Bot.Host.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Delegates;

/// <summary>Registers departments' own bots and the connector that they answer to.</summary>
internal static class DelegateServices
{
    public static IServiceCollection AddDelegates(this IServiceCollection services)
    {
        services.AddChannels();
        services.AddOptions<DelegatesOptions>().BindConfiguration("Delegates").ValidateOnStart();
        services.AddSingleton<IValidateOptions<DelegatesOptions>, DelegatesOptions.Validator>();
        services.TryAddSingleton<Web.DataFolder>();
        services.TryAddSingleton<Uploads.UploadStore>();
        services.AddSingleton<ChannelSigningKey>().AddSingleton<ResidentAliases>().AddSingleton<DelegatedConversations>();
        services.AddHttpClient(nameof(ConnectorCallers), http => http.Timeout = TimeSpan.FromSeconds(10));
        services
            .AddHttpClient<DelegateClient>(http =>
                (http.Timeout, http.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(35), DelegateClient.AnswerBytes)
            )
            .KeepForGood(followsRedirects: false);
        services
            .AddSingleton<ConnectorCallers>()
            .AddSingleton<ConnectorConversations>()
            .AddSingleton<ConnectorActivities>()
            .AddSingleton<ConnectorMembers>()
            .AddSingleton<ConnectorFiles>();
        return services.AddTurnLayer<DelegateTurns>();
    }
}
