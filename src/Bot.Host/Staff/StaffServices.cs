using Bot.Storage.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>Accounts, sign-in and pages of staff.</summary>
internal static class StaffServices
{
    public static IServiceCollection AddStaff(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StaffOptions>().BindConfiguration("Staff").ValidateOnStart();
        services.AddSingleton<IValidateOptions<StaffOptions>, StaffOptions.Validator>();
        // OWASP's count for PBKDF2 with HMAC-SHA-512.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddStaffStore();
        services.AddSingleton<StaffPasswords>().AddSingleton<StaffSignIn>().AddSingleton<AccountRules>();
        services.AddHostedService<DemoAccounts>();
        return services.AddOpenIdConnectSignIn(configuration);
    }

    public static IEndpointRouteBuilder MapStaff(this IEndpointRouteBuilder app)
    {
        app.StaffApi().MapSession().MapAccounts();
        app.MapOpenIdConnectSignIn();
        app.Map("/staff/api/{**path}", () => Results.Problem("There is nothing at this address.", statusCode: 404))
            .ExcludeFromDescription();
        return app.MapStaffPages();
    }

    /// <summary>A group under <c>/staff/api</c> behind the gate; each route in it says whom it is for.</summary>
    public static RouteGroupBuilder StaffApi(this IEndpointRouteBuilder app) =>
        app.MapGroup("/staff/api").AddEndpointFilter<RouteGroupBuilder, StaffGate>();
}
