using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Dialogs.Tests;

/// <summary>The encoders that <c>bot models pull</c> fetched, opened once a test run.</summary>
internal static class TestEncoders
{
    private static readonly Lazy<EncoderSet?> Opened = new(() =>
        EncoderLoader.Load(ModelManifest.ResolveFolder(null), out var missing) is var set && missing is null ? set : null
    );

    /// <summary>Null where the models were not pulled.</summary>
    public static EncoderSet? Pulled => Opened.Value;
}
