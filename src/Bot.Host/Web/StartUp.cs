using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>Runs the host, and says in plain words why it does not start.</summary>
internal static class StartUp
{
    /// <summary>Adds the parts, maps the routes, runs until stopped.</summary>
    /// <returns>0, or 1 when a setting is wrong or an address is taken.</returns>
    public static async Task<int> RunAsync(string[] args, Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(args);
            Add(builder, add);
            await using var app = builder.Build();
            map(app);
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Explain(exception) is { } problem)
        {
            foreach (var line in problem)
            {
                await Console.Error.WriteLineAsync($"Cannot start: {line}");
            }

            return 1;
        }
    }

    // Parts that read their settings while they are added say what is wrong with them as an InvalidOperationException.
    private static void Add(WebApplicationBuilder builder, Action<WebApplicationBuilder> add)
    {
        try
        {
            add(builder);
        }
        catch (InvalidOperationException exception)
        {
            throw new StartUpException(exception.Message, exception);
        }
    }

    private static IEnumerable<string>? Explain(Exception exception) =>
        exception switch
        {
            OptionsValidationException options => options.Failures,
            StartUpException => [exception.Message],
            AggregateException { InnerExceptions: [var only] } => Explain(only),
            IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            [
                $"{exception.Message} Choose another with --urls or ./run --port.",
            ],
            _ when exception.InnerException is { } inner => Explain(inner),
            _ => null,
        };
}
