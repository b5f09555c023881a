using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>Runs the host, and says in plain words why it does not start.</summary>
internal static class StartUp
{
    /// <summary>Adds the parts, maps the routes, runs until stopped.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="add">Adds the parts.</param>
    /// <param name="map">Maps their routes.</param>
    /// <param name="error">Where it is told why the host does not start; null: standard error.</param>
    /// <returns>0, or 1 when a setting is wrong or an address is taken.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        Action<WebApplicationBuilder> add,
        Action<WebApplication> map,
        TextWriter? error = null
    )
    {
        try
        {
            var builder = WebApplication.CreateBuilder(args);
            ReadSettings(() => add(builder));
            await using var app = builder.Build();

            // Before any part reads its own, so that all that is wrong is said at once, and without a stack trace in the log.
            ReadSettings(() => app.Services.GetService<IStartupValidator>()?.Validate());
            map(app);
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Explain(exception) is { } problem)
        {
            foreach (var line in problem)
            {
                await (error ?? Console.Error).WriteLineAsync($"Cannot start: {line}");
            }

            return 1;
        }
    }

    // Parts that read their settings while they are added say what is wrong with them as an InvalidOperationException, and so does the
    // configuration of a value that is no number or no time at all.
    private static void ReadSettings(Action read)
    {
        try
        {
            read();
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
            AggregateException { InnerExceptions: var all }
                when all.Select(Explain).ToArray() is var lines && lines.All(l => l is not null) => lines.SelectMany(l => l!),
            IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            [
                $"{exception.Message} Choose another with --urls or ./run --port.",
            ],
            _ when exception.InnerException is { } inner => Explain(inner),
            _ => null,
        };
}
