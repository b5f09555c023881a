using Bot.Host.Background;
using Bot.Host.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Host.Delivery;

/// <summary>Registers the delivery of the outbox.</summary>
internal static class DeliveryServices
{
    /// <summary>
    /// Delivers by every registered <see cref="IChannelSender"/>. Reads the section <c>Delivery</c>; needs the switches
    /// (<see cref="Switches.SwitchServices"/>).
    /// </summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>().BindConfiguration("Delivery").ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptions.Validator>();
        services.AddSingleton(s => s.GetRequiredService<IOptions<DeliveryOptions>>().Value);
        services.TryAddSingleton(_ => new BackOff(Random.Shared));
        services.TryAddSingleton<HostMetrics>();
        services.AddSingleton<MessageDelivery>();
        services.AddHostedService<OutboxRunner>();
        return services;
    }
}
