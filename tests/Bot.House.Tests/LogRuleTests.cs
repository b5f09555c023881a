using System.Text.RegularExpressions;

namespace Bot.House.Tests;

/// <summary>
/// Logs tell an exception's type and place, never its message: that may hold what a resident wrote. So no log message takes an exception,
/// and none is written but by a declared log message, whose parameters this test reads.
/// </summary>
public partial class LogRuleTests
{
    [Fact]
    public void NoLogMessage_TakesAnException() => Assert.Empty(Found(GeneratedMessageWithException()));

    [Fact]
    public void NoLog_IsWrittenWithoutADeclaredMessage() => Assert.Empty(Found(UndeclaredMessage()));

    [Fact]
    public void EveryLogMessage_IsDeclaredByItsAttribute() => Assert.Empty(Found(DefinedMessage()));

    [Theory]
    [InlineData(
        "[LoggerMessage(Level = LogLevel.Error, Message = \"Failed (again).\")]\n    private partial void LogFailed(Exception? problem, string what);"
    )]
    [InlineData(
        "[LoggerMessage(1, LogLevel.Error, \"{A} failed\")]\n    private static partial void Failed(this ILogger logger, IOException exception, string a);"
    )]
    public void ADeclarationWithAnException_IsFound(string code) => Assert.Matches(GeneratedMessageWithException(), code);

    private static IEnumerable<string> Found(Regex pattern)
    {
        var files = HouseSource.Files().ToList();
        Assert.True(files.Count > 500, $"Only {files.Count} files were read.");
        return files.SelectMany(f =>
            pattern.Matches(File.ReadAllText(f)).Select(m => $"{Path.GetRelativePath(HouseSource.Root, f)}: {m.Value}")
        );
    }

    [GeneratedRegex(@"\[LoggerMessage\((?:[^""\]]|""(?:[^""\\]|\\.)*"")*\)\]\s*[^(;]*\([^)]*\b\w*Exception\??\s")]
    private static partial Regex GeneratedMessageWithException();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\(")]
    private static partial Regex UndeclaredMessage();

    [GeneratedRegex(@"\bLoggerMessage\.Define\b")]
    private static partial Regex DefinedMessage();
}
