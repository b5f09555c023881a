namespace Bot.House.Tests;

/// <summary>A file that is read in one go holds one concept; 200 lines are the habit.</summary>
public class FileLengthTests
{
    /// <summary>In lines.</summary>
    private const int Longest = 300;

    [Fact]
    public void NoFile_IsLongerThanOneConcept() =>
        Assert.Empty(
            HouseSource
                .FilesAndTests()
                .Select(file => (Lines: File.ReadLines(file).Count(), Place: Path.GetRelativePath(HouseSource.Root, file)))
                .Where(file => file.Lines > Longest)
                .Select(file => $"{file.Place} has {file.Lines}")
        );
}
