namespace Bot.Host.Staff;

/// <summary>Says beside each route who may call it.</summary>
internal static class StaffEndpointExtensions
{
    public static RouteHandlerBuilder For(this RouteHandlerBuilder route, params string[] roles) =>
        route.WithMetadata(new StaffAccess(roles));

    public static RouteHandlerBuilder ForEveryone(this RouteHandlerBuilder route) =>
        route.WithMetadata(new StaffAccess(Roles: null) { Anonymous = true });

    /// <summary>For whoever is signed in, also before the first password is changed.</summary>
    public static RouteHandlerBuilder ForSession(this RouteHandlerBuilder route) =>
        route.WithMetadata(new StaffAccess(Roles: null) { BeforePasswordChange = true });

    /// <summary>A call that the page makes by itself and that does not keep the session alive.</summary>
    public static RouteHandlerBuilder ForPage(this RouteHandlerBuilder route, params string[] roles) =>
        route.WithMetadata(new StaffAccess(roles) { Automatic = true });
}
