using Bot.Knowledge.Snapshots;
using Bot.Storage;
using Bot.Storage.Privacy;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Settings;

/// <summary>The checks, at the start of the host, of settings whose parts lie beneath it and serve tools too.</summary>
internal static class SettingChecks
{
    public static IServiceCollection AddSettingChecks(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsCheck>();
        services.AddOptions<KnowledgeOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsCheck>();
        return services;
    }
}
