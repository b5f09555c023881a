using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Tests.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Lexical.Homophones;

/// <summary>Misheard and mistyped Chinese, on a snapshot that was kept and loaded again without any dictionary.</summary>
public sealed class HomophoneTests : IDisposable
{
    private readonly TinyKnowledgeBase _knowledge = new();

    public HomophoneTests() => TinyPronunciation.Write(_knowledge.Root);

    public void Dispose() => _knowledge.Dispose();

    [Theory]
    [InlineData("駕駛直照點攞", "駕駛執照", "td-licence#fee")] // Mandarin and Cantonese alike
    [InlineData("泊車罰寬幾錢", "罰款", "td-parking#fee")] // another tone
    [InlineData("泊車忽款幾錢", "罰款", "td-parking#fee")] // Cantonese alone: fat, in Mandarin hu and fa
    [InlineData("泊车罚宽多少", "罚款", "td-parking#fee")]
    public void Retrieve_AWordThatSoundsLikeOneOfTheKnowledgeBase_IsReadAsThat(string question, string word, string entry)
    {
        var result = Ask(question);
        var heard = Assert.Single(result.Heard);
        Assert.Equal(ScriptConverter.Fold(word), ScriptConverter.Fold(heard.Read));
        Assert.Contains(heard.Written, question, StringComparison.Ordinal);
        Assert.Equal(question.Replace(heard.Written, heard.Read, StringComparison.Ordinal), result.Query);
        Assert.Equal(entry, result.Candidates[0].EntryId);
    }

    [Theory]
    [InlineData("泊車法款幾錢")] // a known word that sounds the same
    [InlineData("植皮執照片")] // each character is in a known word
    [InlineData("續領駕駛執照要多少錢")] // nothing is unknown
    [InlineData("泊車罰款多少")]
    [InlineData("How much is a driving licence?")]
    public void Retrieve_AWordThatIsKnown_StaysAsItIs(string question)
    {
        var result = Ask(question);
        Assert.Empty(result.Heard);
        Assert.Equal(question, result.Query);
    }

    [Fact]
    public void Retrieve_APairThatTheKnowledgeBaseKnows_StaysAsItIs()
    {
        Assert.NotEmpty(Ask("泊車罰寬幾錢").Heard);
        _knowledge.Write(
            "td-parking",
            "A parking fine is 320 dollars.",
            "違例泊車罰款320元。",
            "How much is a parking fine?",
            "泊車罰寬多少？罰款？"
        );
        Assert.Empty(Ask("泊車罰寬幾錢").Heard);
    }

    [Fact]
    public void Retrieve_AsWritten_ReadsNothing() =>
        Assert.Empty(Loaded(Build()).Retrieve(new RetrievalQuery { Text = "泊車罰寬幾錢", AsWritten = true }).Heard);

    [Fact]
    public void Build_WithoutADictionary_ReadsNothingAndFindsAllTheSame()
    {
        var without = new SnapshotBuilder(Store, EncoderSet.None, ChineseDictionary.None, TimeProvider.System)
        {
            Models = _knowledge.Folder,
        }.Build(_knowledge.Folder);
        Assert.NotEqual(Build().Version, without.Version);
        var result = Loaded(without).Retrieve(new RetrievalQuery { Text = "泊車罰寬幾錢" });
        Assert.Empty(result.Heard);
        Assert.Equal("td-parking#fee", result.Candidates[0].EntryId);
    }

    private SnapshotStore Store => new(_knowledge.Snapshots);

    private RetrievalResult Ask(string question) => Loaded(Build()).Retrieve(new RetrievalQuery { Text = question });

    private IKnowledgeSnapshot Build() =>
        new SnapshotBuilder(Store, EncoderSet.None, ChineseDictionary.None, TimeProvider.System) { Models = _knowledge.Root }.Build(
            _knowledge.Folder
        );

    private IKnowledgeSnapshot Loaded(IKnowledgeSnapshot built) => Store.Load(built.Version, EncoderSet.None);
}
