using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Host.Uploads;

/// <summary>Registers what keeps files, once however many channels take some.</summary>
internal static class UploadServices
{
    public static IServiceCollection AddUploads(this IServiceCollection services)
    {
        services.AddOptions<UploadOptions>().BindConfiguration("Uploads").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<UploadOptions>, UploadOptions.Validator>());
        services.TryAddSingleton<UploadRoom>();
        services.TryAddSingleton<UploadStore>();
        services.TryAddSingleton<UploadUpkeep>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, UploadUpkeep>(s => s.GetRequiredService<UploadUpkeep>()));
        return services;
    }
}
