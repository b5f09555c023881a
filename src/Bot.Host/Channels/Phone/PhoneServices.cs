using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Channels.Phone.Sms;
using Bot.Host.Delivery;
using Bot.Host.Turns;
using Bot.Host.Web;
using Bot.Storage.Calls;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone;

/// <summary>What all phone channels share.</summary>
internal static class PhoneServices
{
    /// <summary>Each phone channel calls it, and once is enough.</summary>
    public static IServiceCollection AddPhone(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(CallFlow)))
        {
            return services;
        }

        services.AddChannels();
        services.AddCallStore();
        services.AddOptions<PhoneOptions>().BindConfiguration("Phone").ValidateOnStart();
        services.AddSingleton<IValidateOptions<PhoneOptions>, PhoneOptions.Validator>();
        services.AddOptions<SmsOptions>().BindConfiguration("Sms").ValidateOnStart();
        services.AddSingleton<IValidateOptions<SmsOptions>, SmsOptions.Validator>();
        services
            .AddSingleton<SmsOffer>()
            .AddSingleton<StoppedPages>()
            .AddSingleton<CallRecord>()
            .AddSingleton<CallCases>()
            .AddSingleton<CallReading>()
            .AddSingleton<CallFlow>()
            .AddSingleton<CallTurns>();
        services.AddHttpClient<TwilioMessages>(http => http.Timeout = TwilioMessages.AnswerWithin).KeepForGood(followsRedirects: true);
        services.AddSingleton<IChannelSender>(s => s.GetRequiredService<TwilioMessages>());
        return services.AddTurnLayer<HeardTurns>();
    }
}
