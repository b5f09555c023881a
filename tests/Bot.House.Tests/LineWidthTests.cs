namespace Bot.House.Tests;

/// <summary>
/// A change in the five-hundredth column of a pattern is seen by nobody: long patterns stand in named parts, or an alternative a line.
/// </summary>
public class LineWidthTests
{
    /// <summary>In characters.</summary>
    private const int Widest = 320;

    [Fact]
    public void NoLine_IsWiderThanAReviewCanShow() =>
        Assert.Empty(
            HouseSource
                .Files()
                .SelectMany(file =>
                    File.ReadLines(file)
                        .Select((line, index) => (line.Length, Place: $"{Path.GetRelativePath(HouseSource.Root, file)}:{index + 1}"))
                        .Where(line => line.Length > Widest)
                        .Select(line => $"{line.Place} has {line.Length}")
                )
        );
}
