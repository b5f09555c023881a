using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>Registers the channel.</summary>
internal static class AudioCodesServices
{
    public static IServiceCollection AddAudioCodes(this IServiceCollection services)
    {
        services.AddPhone();
        services.AddOptions<AudioCodesOptions>().BindConfiguration("AudioCodes").ValidateOnStart();
        services.AddSingleton<IValidateOptions<AudioCodesOptions>, AudioCodesOptions.Validator>();
        services.AddSingleton<IChannelAdapter>(_ => new PhoneAdapter(AudioCodesOptions.Channel));
        services.AddSingleton<AudioCodesMapOut>().AddSingleton<AudioCodesCalls>();
        services.AddSingleton<AudioCodesExpiry>();
        services.AddHostedService(s => s.GetRequiredService<AudioCodesExpiry>());
        return services;
    }
}
