using Bot.Knowledge.Encoders;

namespace Bot.Knowledge.Tests.Encoders;

public sealed class WordPieceTokenizerTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("renewing", new[] { 1, 3, 4, 2 })] // the longest piece first: renew, not re
    [InlineData("Re-NEW", new[] { 1, 5, 6, 7, 2 })]
    [InlineData("renewed", new[] { 1, 0, 2 })] // no piece for the rest: the whole word is unknown
    [InlineData("續牌", new[] { 1, 8, 0, 2 })] // each Han character is a word
    [InlineData("", new[] { 1, 2 })]
    public void Encode_Text_IsCutIntoTheLongestPieces(string text, int[] ids)
    {
        Write("""{"[UNK]":0,"[CLS]":1,"[SEP]":2,"renew":3,"##ing":4,"re":5,"-":6,"new":7,"續":8}""");
        Assert.Equal(ids, WordPieceTokenizer.Load(_path).Encode(text, 128));
    }

    [Theory]
    [InlineData("""{"[UNK]":0,"[CLS]":1,"[SEP]":3}""")]
    [InlineData("""{"[UNK]":0,"[CLS]":1,"[SEP]":1}""")]
    [InlineData("""{"[UNK]":0,"[CLS]":1,"fee":2}""")]
    public void Load_AVocabularyThatIsNone_IsRefused(string vocabulary)
    {
        Write(vocabulary);
        Assert.Throws<EncoderException>(() => WordPieceTokenizer.Load(_path));
    }

    private void Write(string vocabulary) =>
        File.WriteAllText(_path, "{\"version\":\"1.0\",\"model\":{\"type\":\"WordPiece\",\"vocab\":" + vocabulary + "}}");
}
