using System.Globalization;
using Bot.Protocol.DirectLine;
using Bot.Protocol.Json;
using Bot.Storage.Database;

namespace Bot.Host.Web;

/// <summary>Every refusal and every fault as <c>{"error":{"code","message"}}</c> (protocols §1.1); never a stack trace.</summary>
internal static partial class ErrorBodies
{
    /// <summary>Turns exceptions and bare error statuses of everything behind it into error bodies.</summary>
    public static IApplicationBuilder UseErrorBodies(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (RefusedException refused)
                {
                    await WriteAsync(context, refused);
                    return;
                }
                catch (BadHttpRequestException exception)
                {
                    await WriteAsync(
                        context,
                        exception.StatusCode switch
                        {
                            StatusCodes.Status413PayloadTooLarge => new RefusedException(
                                413,
                                "MessageSizeTooBig",
                                "The body is larger than this address takes."
                            ),
                            StatusCodes.Status408RequestTimeout => RequestBody.TooSlow(),
                            var status => new RefusedException(status, "BadArgument", "The request is malformed."),
                        }
                    );
                    return;
                }
                catch (StoreUnavailableException exception)
                {
                    Log(context).Unavailable(exception.Message);
                    await WriteAsync(
                        context,
                        new RefusedException(503, "ServiceUnavailable", "The service is not available for the moment; please try again.")
                        {
                            RetryAfter = TimeSpan.FromSeconds(5),
                        }
                    );
                    return;
                }
                catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
                {
                    return; // the caller has gone
                }
                catch (Exception exception)
                {
                    Log(context)
                        .Failed(
                            context.Request.Method,
                            context.GetEndpoint()?.DisplayName ?? "no endpoint",
                            exception.GetType().Name,
                            exception.StackTrace
                        );
                    await WriteAsync(context, 500, "ServiceError", "Something went wrong here. Nothing was lost; please try again.");
                    return;
                }

                if (
                    !context.Response.HasStarted
                    && context.Response.StatusCode >= 400
                    && context.Response.ContentLength is null
                    && context.Response.ContentType is null
                )
                {
                    var (code, message) = Bare(context.Response.StatusCode);
                    await WriteAsync(context, context.Response.StatusCode, code, message);
                }
            }
        );

    /// <summary>Writes the refusal, unless the answer is under way already.</summary>
    public static Task WriteAsync(HttpContext context, RefusedException refused)
    {
        if (refused.RetryAfter is { } wait && !context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return WriteAsync(context, refused.Status, refused.Code, refused.Message);
    }

    private static async Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(ProtocolJson.WriteUtf8(ErrorResponse.Of(code, message)), context.RequestAborted);
        }
    }

    private static (string Code, string Message) Bare(int status) =>
        status switch
        {
            401 => ("Unauthorized", "An Authorization header is needed."),
            403 => ("Forbidden", "This is not allowed."),
            404 => ("NotFound", "There is nothing at this address."),
            405 => ("MethodNotAllowed", "This address does not take that method; see the Allow header."),
            413 => ("MessageSizeTooBig", "The body is larger than this address takes."),
            415 => ("UnsupportedMediaType", "This address does not take that content type."),
            429 => ("TooManyRequests", "Too many requests; try again later."),
            >= 500 => ("ServiceError", "Something went wrong here; please try again."),
            _ => ("BadArgument", "The request is malformed."),
        };

    private static ILogger Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorBodies));

    [LoggerMessage(2, LogLevel.Error, "The store does not answer: {Problem}")]
    private static partial void Unavailable(this ILogger logger, string problem);

    // The type alone: messages of exceptions can carry what the resident wrote.
    [LoggerMessage(1, LogLevel.Error, "{Method} {Endpoint} failed: {Problem}.\n{Stack}")]
    private static partial void Failed(this ILogger logger, string method, string endpoint, string problem, string? stack);
}
