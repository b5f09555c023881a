using System.CodeDom.Compiler;
using System.Reflection;
using Bot.Host.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Web;

/// <summary>
/// How a call becomes a handler's arguments is written by the compiler. What it cannot write is compiled at every start, before the host
/// listens, at some milliseconds a route.
/// </summary>
public sealed class GeneratedHandlersTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public void EveryHandler_IsBoundByTheCompiler()
    {
        var routes = host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<MethodInfo>() is { } handler && !TakesTheCallAsItIs(handler))
            .ToList();

        Assert.True(routes.Count > 100, $"There are {routes.Count} routes.");
        Assert.Empty(routes.Where(r => r.Metadata.GetMetadata<GeneratedCodeAttribute>() is null).Select(r => r.DisplayName));
    }

    private static bool TakesTheCallAsItIs(MethodInfo handler) =>
        handler.ReturnType == typeof(Task) && handler.GetParameters() is [{ ParameterType: var only }] && only == typeof(HttpContext);
}
