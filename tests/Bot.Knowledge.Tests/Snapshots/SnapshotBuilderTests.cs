using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Tests.Snapshots;

public sealed class SnapshotBuilderTests : IDisposable
{
    private readonly TinyKnowledgeBase _knowledge = new();

    private SnapshotStore Store => new(_knowledge.Snapshots);

    public void Dispose() => _knowledge.Dispose();

    [Theory]
    [InlineData("driver license price", "td-licence#fee")]
    [InlineData("車牌幾錢", "td-licence#fee")]
    [InlineData("泊车罚款多少", "td-parking#fee")]
    public void Retrieve_AfterSavingAndLoading_FindsTheEntry(string question, string entry)
    {
        var built = Build();
        var loaded = Store.Load(built.Version, EncoderSet.None);
        Assert.Equal(entry, loaded.Retrieve(new RetrievalQuery { Text = question }).Candidates[0].EntryId);
        Assert.Equal("900", System.Text.RegularExpressions.Regex.Match(loaded.FindEntry("td-licence#fee")!.English!.Answer, "900").Value);
    }

    /// <summary>Nothing in the words says of which: what was spoken of before does. Words that do are not bent to it.</summary>
    [Theory]
    [InlineData("how much", "td-licence", "td-licence#fee")]
    [InlineData("how much", "td-parking", "td-parking#fee")]
    [InlineData("多少", "td-licence", "td-licence#fee")]
    [InlineData("多少", "td-parking", "td-parking#fee")]
    [InlineData("how much is a parking fine", "td-licence", "td-parking#fee")]
    [InlineData("續領駕駛執照要多少錢", "td-parking", "td-licence#fee")]
    [InlineData("how much is a parking fine", "no-such-article", "td-parking#fee")]
    public void Retrieve_WhatWasSpokenOf_HasAHeadStart(string question, string spokenOf, string entry) =>
        Assert.Equal(entry, Build().Retrieve(new RetrievalQuery { Text = question, SpokenOf = [spokenOf] }).Candidates[0].EntryId);

    /// <summary>Of several articles spoken of the likelier starts further ahead, and the message decides between them.</summary>
    [Theory]
    [InlineData("how much is a parking fine", "td-parking#fee")]
    [InlineData("how much to renew the licence", "td-licence#fee")]
    public void Retrieve_SeveralSpokenOf_TheOneThatFitsComesFirst(string question, string entry)
    {
        var snapshot = Build();
        Assert.Equal(
            entry,
            snapshot.Retrieve(new RetrievalQuery { Text = question, SpokenOf = ["td-licence", "td-parking"] }).Candidates[0].EntryId
        );
        var score = snapshot
            .Retrieve(
                new RetrievalQuery
                {
                    Text = question,
                    SpokenOf = ["td-licence", "td-parking"],
                    HeadStart = 0,
                }
            )
            .SpokenOf!.Score;
        Assert.Equal(
            score + 6,
            snapshot
                .Retrieve(
                    new RetrievalQuery
                    {
                        Text = question,
                        SpokenOf = ["td-licence"],
                        HeadStart = 6,
                    }
                )
                .SpokenOf!.Score,
            4
        );
        Assert.Null(snapshot.Retrieve(new RetrievalQuery { Text = question }).SpokenOf);
    }

    [Fact]
    public void Retrieve_ATopicThatNothingAnswers_IsSaidToBeOneAndIsNoCandidate()
    {
        File.WriteAllText(
            Path.Combine(_knowledge.Folder, "uncovered.yaml"),
            """
            - id: taxi
              name: { en: 'a taxi licence', zh-Hant: '的士執照' }
              ask: { en: ['taxi licence fee', 'how to become a taxi driver', 'taxi test'], zh: ['的士牌幾錢', '點考的士牌', '的士筆試'] }
            """
        );
        var loaded = Store.Load(Build().Version, EncoderSet.None);
        foreach (var question in new[] { "how much is the taxi licence", "考的士牌要幾錢" })
        {
            var result = loaded.Retrieve(new RetrievalQuery { Text = question });
            Assert.Equal("taxi", result.Uncovered?.TopicId);
            Assert.DoesNotContain(result.Candidates, c => c.ArticleId == "taxi");
            Assert.True(result.Confidence < result.Uncovered!.Confidence);
        }

        Assert.Equal("的士執照", loaded.FindUncovered("taxi")?.Chinese);
        Assert.Null(loaded.Retrieve(new RetrievalQuery { Text = "parking fine" }).Uncovered);
    }

    [Fact]
    public void Retrieve_ADetailOfAnArticleThatNoEntryStates_IsSaidToBeOneAndTheArticleStays()
    {
        File.WriteAllText(
            Path.Combine(_knowledge.Folder, "td", "uncovered.yaml"),
            """
            - article: td-licence
              id: photo
              facet: documents
              name: { en: 'the photo', zh-Hant: '相片' }
              ask: { en: ['driving licence photo size', 'may I smile on the licence photo', 'photo background colour'], zh: ['車牌相片尺寸', '車牌相可唔可以戴眼鏡', '相片底色'] }
            """
        );
        var loaded = Store.Load(Build().Version, EncoderSet.None);
        foreach (var question in new[] { "what size is the driving licence photo", "車牌相要乜嘢底色" })
        {
            var result = loaded.Retrieve(new RetrievalQuery { Text = question });
            Assert.Equal("td-licence#photo", result.Uncovered?.TopicId);
            Assert.Equal("td-licence#fee", result.Candidates[0].EntryId);
            Assert.True(result.Confidence < result.Uncovered!.Confidence);
        }

        Assert.Null(loaded.Retrieve(new RetrievalQuery { Text = "driver license price" }).Uncovered);
    }

    [Fact]
    public void Build_SameTexts_SameVersionAndOneFolder()
    {
        var first = Build();
        Assert.Equal(first.Version, Build().Version);
        Assert.Single(Directory.EnumerateDirectories(_knowledge.Snapshots));
    }

    [Fact]
    public void Build_ChangedText_OldVersionStays()
    {
        var first = Build();
        _knowledge.Write(
            "td-licence",
            "Renewing costs 950 dollars.",
            "續領收費950元。",
            "How much is a driving licence?",
            "續領駕駛執照要多少錢？"
        );
        var second = Build();
        Assert.NotEqual(first.Version, second.Version);
        Assert.Contains(
            "900",
            Store.Load(first.Version, EncoderSet.None).FindEntry("td-licence#fee")!.English!.Answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Build_BrokenFile_SaysFileAndLineAndKeepsNothing()
    {
        var path = Path.Combine(_knowledge.Folder, "td", "td-parking.en.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("    facet: fee", "    facet: [", StringComparison.Ordinal));
        var e = Assert.Throws<SnapshotException>(Build);
        Assert.Matches(@"td/td-parking\.en\.md:\d+: ", e.Message);
        Assert.False(Directory.Exists(_knowledge.Snapshots));
    }

    /// <summary>Who asks in Chinese is not told another fee than who asks in English.</summary>
    [Fact]
    public void Build_AFeeInOneLanguageAlone_SaysWhichAndBuildsNothing()
    {
        _knowledge.Write(
            "td-licence",
            "Renewing costs 950 dollars.",
            "續領收費900元。",
            "How much is a driving licence?",
            "續領駕駛執照要多少錢？"
        );
        var e = Assert.Throws<SnapshotException>(Build);
        Assert.Matches(@"td/td-licence\.zh\.md:\d+: .*950", e.Message);
        Assert.False(Directory.Exists(_knowledge.Snapshots));
    }

    [Fact]
    public void Load_UnknownVersion_SaysSo() => Assert.Throws<SnapshotException>(() => Store.Load("sha256:0123456789", EncoderSet.None));

    [Fact]
    public void Load_BuiltWithAnotherModelOfTheSameName_IsRefusedAndSaysWhich()
    {
        var built = Build(new EncoderSet([new Letters("small@aaaaaaaaaaaa")], []));
        Assert.Equal(["small@aaaaaaaaaaaa"], Store.Load(built.Version, new EncoderSet([new Letters("small@aaaaaaaaaaaa")], [])).Models);
        var e = Assert.Throws<SnapshotException>(() => Store.Load(built.Version, new EncoderSet([new Letters("small@bbbbbbbbbbbb")], [])));
        Assert.Contains("small@aaaaaaaaaaaa", e.Message, StringComparison.Ordinal);
        Assert.Contains("small@bbbbbbbbbbbb", e.Message, StringComparison.Ordinal);

        // Without any, words rank alone, and a new build has the new ones.
        Assert.Empty(Store.Load(built.Version, EncoderSet.None).Models);
        Assert.Equal(["small@bbbbbbbbbbbb"], Build(new EncoderSet([new Letters("small@bbbbbbbbbbbb")], [])).Models);
    }

    [Fact]
    public void Load_DictionaryGone_QuestionsAreReadWithTheWordsOfTheBuild()
    {
        var words = Path.Combine(_knowledge.Root, ModelFiles.ChineseWords);
        File.WriteAllText(words, "驾驶执照 5 n\n泊车罚款 4 n\n");
        var built = new SnapshotBuilder(Store, EncoderSet.None, ChineseDictionary.In(_knowledge.Root), TimeProvider.System).Build(
            _knowledge.Folder
        );
        File.Delete(words);
        var loaded = Store.Load(built.Version, EncoderSet.None);
        foreach (var question in new[] { "續領駕駛執照幾錢", "泊車罰款多少" })
        {
            var (before, after) = (
                built.Retrieve(new RetrievalQuery { Text = question }),
                loaded.Retrieve(new RetrievalQuery { Text = question })
            );
            Assert.Equal(
                before.Candidates.Select(c => (c.EntryId, c.Score, c.Confidence)),
                after.Candidates.Select(c => (c.EntryId, c.Score, c.Confidence))
            );
        }

        Assert.NotEqual(built.Version, Build().Version);
    }

    private IKnowledgeSnapshot Build(EncoderSet encoders) =>
        new SnapshotBuilder(Store, encoders, ChineseDictionary.None, TimeProvider.System).Build(_knowledge.Folder);

    private IKnowledgeSnapshot Build() =>
        new SnapshotBuilder(Store, EncoderSet.None, ChineseDictionary.None, TimeProvider.System).Build(_knowledge.Folder);

    /// <summary>The vector says how many letters there are.</summary>
    private sealed class Letters(string id) : ISentenceEncoder
    {
        public string Id => id;

        public int Dimensions => 2;

        public IReadOnlyList<int> Tokenise(string text) => [.. text.Select(c => (int)c)];

        public float[] Encode(string text) => [MathF.Sin(text.Length), MathF.Cos(text.Length)];

        public float[][] EncodeAll(IReadOnlyList<string> texts) => [.. texts.Select(Encode)];
    }
}
