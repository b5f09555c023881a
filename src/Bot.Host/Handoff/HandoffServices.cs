using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Handoff.Outside;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff;

/// <summary>Hand-offs: what is kept of them, and who keeps them moving.</summary>
internal static class HandoffServices
{
    /// <summary>Needs the conversation and staff stores and the knowledge base; comes after the dialog, whose turns it completes.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services)
    {
        services.AddOptions<HandoffSettings>().BindConfiguration("Handoff").ValidateOnStart();
        services.AddSingleton<IValidateOptions<HandoffSettings>, HandoffSettingsCheck>();
        services.AddSingleton(s => s.GetRequiredService<IOptions<HandoffSettings>>().Value);
        services.AddHandoffStore();
        services.AddSingleton<QueueDirectory>().AddSingleton<CaseWishes>().AddSingleton<HandoffReconciler>().AddSingleton<HandoffRouter>().AddSingleton<HeldTalks>().AddSingleton<HeldDanger>().AddSingleton<IHandoffArrivals, TurnArrivals>();
        services.AddSingleton(GeneralHolidays.Known).AddSingleton<HolidayYears>();
        services.AddOutsideDesks();
        services.AddHostedService<ReconcilerWorker>();
        return services.CompleteTurns();
    }

    private static IServiceCollection CompleteTurns(this IServiceCollection services)
    {
        if (services.LastOrDefault(d => d.ServiceType == typeof(ITurnHandler)) is not { } dialog)
        {
            return services;
        }

        services.Remove(dialog);
        services.AddSingleton<ITurnHandler>(s => new WaitingTurns(new PersonlessTurns(new SwitchedTurns(
            (ITurnHandler)(dialog.ImplementationInstance ?? dialog.ImplementationFactory?.Invoke(s) ?? ActivatorUtilities.CreateInstance(s, dialog.ImplementationType!)), s.GetRequiredService<IBotSwitches>(), s.GetRequiredService<HandoffSettings>()), s.GetRequiredService<HandoffSettings>()), s.GetRequiredService<IIdSource>(), s.GetRequiredService<HandoffSettings>()));
        return services;
    }
}
