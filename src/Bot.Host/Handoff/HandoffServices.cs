using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Host.Handoff.Outside;
using Bot.Host.Turns;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff;

/// <summary>Hand-offs: what is kept of them, and who keeps them moving.</summary>
internal static class HandoffServices
{
    /// <summary>Needs the conversation and staff stores and the knowledge base.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services)
    {
        services.AddHandoffSettings();
        services.AddHandoffStore();
        services
            .AddSingleton<QueueDirectory>()
            .AddSingleton<CaseWishes>()
            .AddSingleton<HandoffFaults>()
            .AddSingleton<HandoffReconciler>()
            .AddSingleton<HandoffRouter>();
        services.AddSingleton<HeldTalks>().AddSingleton<HeldDanger>().AddSingleton<IHandoffArrivals, TurnArrivals>();
        services.AddSingleton(GeneralHolidays.Known).AddSingleton<HolidayYears>();
        services.AddOutsideDesks();
        services.AddHostedService<ReconcilerWorker>();
        return services.AddTurnLayer<PersonlessTurns>().AddTurnLayer<CaseTurns>().AddTurnLayer<WaitingTurns>();
    }

    /// <summary>
    /// Section <c>Handoff</c>, checked at start. Everything of the host that goes by the settings calls it, and once is enough.
    /// </summary>
    public static IServiceCollection AddHandoffSettings(this IServiceCollection services)
    {
        // A second binding would append every list to itself.
        if (services.Any(service => service.ServiceType == typeof(HandoffSettings)))
        {
            return services;
        }

        services.AddOptions<HandoffSettings>().BindConfiguration("Handoff").ValidateOnStart();
        services.AddSingleton<IValidateOptions<HandoffSettings>, HandoffSettingsCheck>();
        return services.AddSingleton(s => s.GetRequiredService<IOptions<HandoffSettings>>().Value);
    }
}
