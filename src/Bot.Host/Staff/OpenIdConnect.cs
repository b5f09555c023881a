using System.Security.Claims;
using Bot.Dialogs.Handoff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bot.Host.Staff;

/// <summary>Sign-in by OpenID Connect: the framework's OAuth handler does the code flow, <see cref="IdTokens"/> checks who came.</summary>
internal static class OpenIdConnect
{
    public const string StartPath = "/staff/sign-in/openid";

    private const string CallbackPath = "/staff/sign-in/openid/callback";
    private const string Scheme = "staff-openid";
    private const string StateScheme = "staff-openid-state";

    public static IServiceCollection AddOpenIdConnectSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Staff:OpenIdConnect").Get<OpenIdConnectOptions>() ?? new OpenIdConnectOptions();
        if (!options.Enabled)
        {
            return services;
        }

        var authority = AuthorityOf(options);
        CheckRoles(options);
        CheckSkills(options, configuration);
        services.AddSingleton<IDocumentRetriever>(new HttpDocumentRetriever { RequireHttps = !authority.IsLoopback });
        services.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(s => new ConfigurationManager<OpenIdConnectConfiguration>(
            options.Discovery,
            new OpenIdConnectConfigurationRetriever(),
            s.GetRequiredService<IDocumentRetriever>()
        ));
        services.AddSingleton(options).AddSingleton<IdTokens>().AddSingleton<OpenIdConnectAccounts>();
        services
            .AddAuthentication()
            .AddCookie(StateScheme)
            .AddScheme<OAuthOptions, OpenIdConnectHandler>(Scheme, oauth => Configure(oauth, options));
        services.AddOptions<OAuthOptions>(Scheme).PostConfigure<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>(Prepare);
        return services;
    }

    public static IEndpointRouteBuilder MapOpenIdConnectSignIn(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<OpenIdConnectOptions>() is null)
        {
            return app;
        }

        app.MapGet(StartPath, () => Results.Challenge(new AuthenticationProperties { RedirectUri = "/staff/desk" }, [Scheme]))
            .ExcludeFromDescription();
        app.MapGet(
                CallbackPath,
                async (HttpContext context, IAuthenticationHandlerProvider handlers) =>
                {
                    var handled =
                        await handlers.GetHandlerAsync(context, Scheme) is IAuthenticationRequestHandler handler
                        && await handler.HandleRequestAsync();
                    return handled ? Results.Empty : Results.BadRequest();
                }
            )
            .ExcludeFromDescription();
        return app;
    }

    private static void Configure(OAuthOptions oauth, OpenIdConnectOptions options)
    {
        oauth.ClientId = options.ClientId;
        oauth.CallbackPath = CallbackPath;
        oauth.SignInScheme = StateScheme;
        oauth.UsePkce = true;
        oauth.SaveTokens = false;
        oauth.CorrelationCookie.SameSite = SameSiteMode.Lax;
        oauth.CorrelationCookie.Path = "/staff";
        // Named here because the options must have them; the handler asks the provider's own document each time, and sends a secret only
        // where there is one.
        oauth.AuthorizationEndpoint = oauth.TokenEndpoint = oauth.ClientSecret = options.Authority!;
        oauth.Scope.Add("openid");
        oauth.Scope.Add("profile");
        foreach (var scope in options.Scopes)
        {
            oauth.Scope.Add(scope);
        }

        oauth.Events.OnTicketReceived = SignInAsync;
        oauth.Events.OnRemoteFailure = FailedAsync;
    }

    private static Uri AuthorityOf(OpenIdConnectOptions options) =>
        Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority)
        && (authority.Scheme == Uri.UriSchemeHttps || authority.IsLoopback)
        && options.ClientId.Length > 0
            ? authority
            : throw Invalid("Staff:OpenIdConnect needs an Authority with https and a ClientId.");

    private static void CheckRoles(OpenIdConnectOptions options)
    {
        if (options.Roles.Values.Except(StaffRoles.All, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw Invalid($"Staff:OpenIdConnect:Roles names the role '{unknown}'; there are {string.Join(", ", StaffRoles.All)}.");
        }
    }

    private static void CheckSkills(OpenIdConnectOptions options, IConfiguration configuration)
    {
        string[] known =
        [
            .. (configuration.GetSection("Handoff").Get<HandoffSettings>() ?? new HandoffSettings()).Skills.Select(s => s.Id),
        ];
        var problem =
            options.Skills.Count > 0 && options.SkillClaim.Length == 0
                ? "Staff:OpenIdConnect:Skills has words, and SkillClaim does not name the claim that holds them."
            : options.Skills.Values.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown
                ? $"Staff:OpenIdConnect:Skills names the skill '{unknown}', which Handoff:Skills does not have."
            : null;
        if (problem is not null)
        {
            throw Invalid(problem);
        }
    }

    private static OptionsValidationException Invalid(string problem) => new("Staff", typeof(OpenIdConnectOptions), [problem]);

    private static void Prepare(OAuthOptions oauth, Microsoft.AspNetCore.DataProtection.IDataProtectionProvider protection)
    {
        oauth.DataProtectionProvider ??= protection;
        oauth.StateDataFormat ??= new PropertiesDataFormat(oauth.DataProtectionProvider.CreateProtector(Scheme));
        oauth.Backchannel ??= new HttpClient { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1024 * 1024 };
    }

    private static async Task SignInAsync(TicketReceivedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var account = await services
            .GetRequiredService<OpenIdConnectAccounts>()
            .FindOrMakeAsync(context.Principal ?? new ClaimsPrincipal(), context.HttpContext.RequestAborted);
        context.HandleResponse();
        if (account is null)
        {
            context.Response.Redirect("/staff/sign-in?problem=no-role");
            return;
        }

        StaffCookie.Set(
            context.HttpContext,
            await services.GetRequiredService<StaffSignIn>().BeginAsync(account, context.HttpContext.RequestAborted)
        );
        context.Response.Redirect("/staff/desk");
    }

    private static Task FailedAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect("/staff/sign-in?problem=openid-failed");
        return Task.CompletedTask;
    }
}
