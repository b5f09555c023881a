using System.Text.RegularExpressions;
using Bot.Knowledge.Encoders;

namespace Bot.Knowledge.Snapshots;

/// <summary>What may stop a load or a build without being an error of the program: the files, the models, the disk, a host that stood still.</summary>
public static class BuildFault
{
    /// <summary>The fault, also where parallel work wrapped it; null for any other exception.</summary>
    public static Exception? Of(Exception exception) =>
        exception is AggregateException many ? many.Flatten().InnerExceptions.Select(Of).FirstOrDefault(e => e is not null)
        : exception is SnapshotException or EncoderException or IOException or UnauthorizedAccessException or RegexMatchTimeoutException
            ? exception
        : null;
}
