using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Host.Uploads;

/// <summary>Registers what keeps files, once however many channels take some.</summary>
internal static class UploadServices
{
    public static IServiceCollection AddUploads(this IServiceCollection services)
    {
        services.TryAddSingleton<UploadStore>();
        services.TryAddSingleton<UploadUpkeep>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, UploadUpkeep>(s => s.GetRequiredService<UploadUpkeep>()));
        return services;
    }
}
