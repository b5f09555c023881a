namespace Bot.House.Tests;

/// <summary>
/// A change in the five-hundredth column of a pattern is seen by nobody: long patterns stand in named parts, or an alternative a line.
/// </summary>
public class LineWidthTests
{
    /// <summary>In characters; the layout aims at 140, which what cannot be laid out may pass a little.</summary>
    private const int Widest = 160;

    /// <summary>In characters: a line of a sample that stands as it came over the wire.</summary>
    private const int WidestOfTests = 240;

    [Fact]
    public void NoLine_IsWiderThanAReviewCanShow() => Assert.Empty(Wider(HouseSource.Files(), Widest));

    [Fact]
    public void NoLineOfATest_IsWiderThanASampleMustBe() => Assert.Empty(Wider(HouseSource.FilesAndTests(), WidestOfTests));

    private static IEnumerable<string> Wider(IEnumerable<string> files, int widest) =>
        files.SelectMany(file =>
            File.ReadLines(file)
                .Select((line, index) => (line.Length, Place: $"{Path.GetRelativePath(HouseSource.Root, file)}:{index + 1}"))
                .Where(line => line.Length > widest)
                .Select(line => $"{line.Place} has {line.Length}")
        );
}
