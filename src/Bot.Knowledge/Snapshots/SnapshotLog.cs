using Bot.Knowledge.Encoders;
using Microsoft.Extensions.Logging;

namespace Bot.Knowledge.Snapshots;

/// <summary>What is told of snapshots and models.</summary>
internal static partial class SnapshotLog
{
    [LoggerMessage(
        EventId = 1,
        EventName = "SnapshotAnswering",
        Level = LogLevel.Information,
        Message = "Snapshot {Version} answers, {Articles} articles."
    )]
    public static partial void Answering(ILogger logger, string version, int articles);

    [LoggerMessage(
        EventId = 2,
        EventName = "SnapshotKept",
        Level = LogLevel.Error,
        Message = "The changed knowledge base could not be built; snapshot {Version} goes on answering. {Reason}"
    )]
    public static partial void KeptOld(ILogger logger, string version, string reason);

    [LoggerMessage(
        EventId = 3,
        EventName = "WordsAlone",
        Level = LogLevel.Warning,
        Message = "No sentence encoders ({Missing}): ranking by words alone. 'bot models pull' brings them, and replaces what is damaged."
    )]
    public static partial void WordsAlone(ILogger logger, string missing);

    [LoggerMessage(
        EventId = 4,
        EventName = "SnapshotPassedOver",
        Level = LogLevel.Warning,
        Message = "Snapshot {Version} cannot be used: {Reason}"
    )]
    public static partial void PassedOver(ILogger logger, string version, string reason);

    [LoggerMessage(EventId = 5, EventName = "EncoderRemark", Level = LogLevel.Warning, Message = "Encoders: {Remark}")]
    public static partial void Remark(ILogger logger, string remark);

    [LoggerMessage(
        EventId = 7,
        EventName = "SnapshotBuiltAgain",
        Level = LogLevel.Warning,
        Message = "What was built of these texts is removed and built again: {Reason}"
    )]
    public static partial void BuiltAgain(ILogger logger, string reason);

    public static void OtherModels(ILogger logger, SnapshotManifest snapshot, EncoderSet here) =>
        OtherModels(
            logger,
            snapshot.Version,
            snapshot.Models.Count == 0 ? "no encoder" : string.Join(", ", snapshot.Models),
            string.Join(", ", here.Ids)
        );

    [LoggerMessage(
        EventId = 6,
        EventName = "OtherModels",
        Level = LogLevel.Warning,
        Message = "Snapshot {Version} holds vectors of {Built}, and the encoders here are {Here}: it ranks by words alone until one of these "
            + "encoders is built."
    )]
    private static partial void OtherModels(ILogger logger, string version, string built, string here);
}
