using Bot.Host.Uploads;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>What the channel is made of.</summary>
internal static class DirectLineServices
{
    public const string CorsPolicy = "directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddChannels();
        services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine").ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptions.Validator>();
        services.AddSingleton<DirectLineTokens>().AddSingleton<DirectLineCaller>().AddSingleton<Origins>();
        services.AddSingleton<ActivityMapOut>().AddSingleton<ActivityReader>().AddSingleton<ActivityStream>().AddSingleton<OpenStreams>();
        services.AddSingleton<ActivityIntake>().AddSingleton<FeedbackIntake>().AddSingleton<Conversations>();
        services.AddSingleton<ResidentRateLimit>().AddSingleton<Notices>();
        services.AddUploads();
        services.AddCors();
        services
            .AddOptions<CorsOptions>()
            .Configure<Origins>(
                (cors, origins) =>
                    cors.AddPolicy(
                        CorsPolicy,
                        policy =>
                            policy
                                .SetIsOriginAllowed(origins.IsConfigured)
                                .WithMethods("GET", "POST", "OPTIONS")
                                .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
                                .SetPreflightMaxAge(TimeSpan.FromHours(1))
                    )
            );
        return services;
    }
}
