using Bot.Knowledge.Encoders;
using Microsoft.Extensions.Logging;

namespace Bot.Knowledge.Snapshots;

/// <summary>What is told of snapshots and models.</summary>
internal static class SnapshotLog
{
    private static readonly Action<ILogger, string, int, Exception?> AnsweringMessage = LoggerMessage.Define<string, int>(
        LogLevel.Information,
        new EventId(1, "SnapshotAnswering"),
        "Snapshot {Version} answers, {Articles} articles."
    );

    private static readonly Action<ILogger, string, string, Exception?> KeptOldMessage = LoggerMessage.Define<string, string>(
        LogLevel.Error,
        new EventId(2, "SnapshotKept"),
        "The changed knowledge base could not be built; snapshot {Version} goes on answering. {Reason}"
    );

    private static readonly Action<ILogger, string, Exception?> WordsAloneMessage = LoggerMessage.Define<string>(
        LogLevel.Warning,
        new EventId(3, "WordsAlone"),
        "No sentence encoders ({Missing}): ranking by words alone. 'bot models pull' brings them, and replaces what is damaged."
    );

    private static readonly Action<ILogger, string, string, Exception?> PassedOverMessage = LoggerMessage.Define<string, string>(
        LogLevel.Warning,
        new EventId(4, "SnapshotPassedOver"),
        "Snapshot {Version} cannot be used: {Reason}"
    );

    private static readonly Action<ILogger, string, Exception?> RemarkMessage = LoggerMessage.Define<string>(
        LogLevel.Warning,
        new EventId(5, "EncoderRemark"),
        "Encoders: {Remark}"
    );

    private static readonly Action<ILogger, string, string, string, Exception?> OtherModelsMessage = LoggerMessage.Define<
        string,
        string,
        string
    >(
        LogLevel.Warning,
        new EventId(6, "OtherModels"),
        "Snapshot {Version} holds vectors of {Built}, and the encoders here are {Here}: it ranks by words alone until one of these encoders is built."
    );

    private static readonly Action<ILogger, string, Exception?> BuiltAgainMessage = LoggerMessage.Define<string>(
        LogLevel.Warning,
        new EventId(7, "SnapshotBuiltAgain"),
        "What was built of these texts is removed and built again: {Reason}"
    );

    public static void BuiltAgain(ILogger logger, string reason) => BuiltAgainMessage(logger, reason, null);

    public static void Remark(ILogger logger, string remark) => RemarkMessage(logger, remark, null);

    public static void OtherModels(ILogger logger, SnapshotManifest snapshot, EncoderSet here) =>
        OtherModelsMessage(
            logger,
            snapshot.Version,
            snapshot.Models.Count == 0 ? "no encoder" : string.Join(", ", snapshot.Models),
            string.Join(", ", here.Ids),
            null
        );

    public static void PassedOver(ILogger logger, string version, string reason) => PassedOverMessage(logger, version, reason, null);

    public static void Answering(ILogger logger, string version, int articles) => AnsweringMessage(logger, version, articles, null);

    public static void KeptOld(ILogger logger, string version, string reason) => KeptOldMessage(logger, version, reason, null);

    public static void WordsAlone(ILogger logger, string missing) => WordsAloneMessage(logger, missing, null);
}
