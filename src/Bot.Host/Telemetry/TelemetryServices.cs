using Bot.Host.Background;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry;
using OpenTelemetry.Resources;

namespace Bot.Host.Telemetry;

/// <summary>Registers traces and metrics.</summary>
internal static class TelemetryServices
{
    /// <summary>
    /// Counts always; exports by OTLP when <c>Telemetry:OtlpEndpoint</c> or the standard variable <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names
    /// a collector. The other standard variables (<c>OTEL_SERVICE_NAME</c>, <c>OTEL_TRACES_SAMPLER</c>, …) hold too.
    /// </summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton<HostMetrics>();
        services.AddHostedService<QueueGauges>();
        var endpoint = configuration["Telemetry:OtlpEndpoint"];
        if (endpoint is null && configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is null)
        {
            return services;
        }

        if (endpoint is not null && !Uri.IsWellFormedUriString(endpoint, UriKind.Absolute))
        {
            throw new InvalidOperationException(
                $"Telemetry:OtlpEndpoint is '{endpoint}'; an address such as http://localhost:4317 is needed."
            );
        }

        var telemetry = services
            .AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("bot", serviceInstanceId: ThisHost.Name))
            .WithTracing(t => t.AddSource(Traces.Name, "Microsoft.AspNetCore", "System.Net.Http", "Npgsql"))
            .WithMetrics(m =>
                m.AddMeter(
                    HostMetrics.Name,
                    "Microsoft.AspNetCore.Hosting",
                    "Microsoft.AspNetCore.Server.Kestrel",
                    "System.Net.Http",
                    "System.Runtime",
                    "Npgsql"
                )
            );
        _ = endpoint is null
            ? telemetry.UseOtlpExporter()
            : telemetry.UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, new Uri(endpoint));
        return services;
    }
}
