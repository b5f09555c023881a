using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Staff;

/// <summary>Registers what is kept of staff; needs the conversation store.</summary>
public static class StaffStore
{
    public static IServiceCollection AddStaffStore(this IServiceCollection services) =>
        services
            .AddSingleton<StaffAccounts>()
            .AddSingleton<StaffSessions>()
            .AddSingleton<SignInThrottle>()
            .AddSingleton<AuditLog>()
            .AddSingleton<AuditSearch>()
            .AddSingleton<ReadingLog>();
}
