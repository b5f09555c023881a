using Bot.Cli.Transcripts;

namespace Bot.Cli.Tests.Transcripts;

/// <summary>The samples of protocols §6.6, and what goes wrong with such files.</summary>
public sealed class TranscriptFileTests
{
    private const string Vtt = """
        WEBVTT - a call

        STYLE
        ::cue { color: red }

        1
        00:01.000 --> 00:02.500 align:start
        <v Agent>Hello &amp; welcome

        01:00:03.000 --> 01:00:04.000
        <v.loud Mary Chan>費用<b>幾多</b>？</v><v Agent>四百四十元
        """;

    [Fact]
    public void WebVtt_VoicesMarksAndTimes()
    {
        var read = TranscriptFile.Read(Vtt, "auto");
        Assert.Empty(read.Problems);
        Assert.Equal(
            [
                new("Agent", "Hello & welcome", 1_000, 2_500),
                new("Mary Chan", "費用幾多？", 3_603_000, 3_604_000),
                new("Agent", "四百四十元", 3_603_000, 3_604_000),
            ],
            read.Cues
        );
    }

    [Theory]
    [InlineData("00:05.000 --> 00:01.000", "line 3: the cue ends before")]
    [InlineData("0:5 --> 1:1", "line 3: '0:5 --> 1:1' is no time line")]
    public void WebVtt_BadCue_IsNamedByLineAndTheRestIsRead(string times, string problem)
    {
        var read = TranscriptFile.Read($"WEBVTT\n\n{times}\nlost\n\n00:06.000 --> 00:07.000\nkept", "auto");
        Assert.StartsWith(problem, Assert.Single(read.Problems), StringComparison.Ordinal);
        Assert.Equal("kept", Assert.Single(read.Cues).Text);
    }

    [Fact]
    public void AcsStream_FinalResultsOnlyFromTheFirstOn()
    {
        var read = TranscriptFile.Read(
            """
            {"kind":"TranscriptionMetadata","transcriptionMetadata":{"subscriptionId":"s","locale":"zh-HK","callConnectionId":"c","correlationId":"x"}}
            {"kind":"TranscriptionData","transcriptionData":{"text":"點樣","offset":2516998782481234400,"duration":1,"participantRawID":"4:+85291234567","resultStatus":"Intermediate"}}
            {"kind":"TranscriptionData","transcriptionData":{"text":"點樣續領","format":"display","confidence":0.69,"offset":2516998782481234400,"duration":12700000,"words":[],"participantRawID":"4:+85291234567","resultStatus":"Final"}}
            not json
            {"kind":"TranscriptionData","transcriptionData":{"text":"請填表","offset":2516998782491234400,"duration":10000000,"participantRawID":"8:acs:x","resultStatus":"Final"}}
            """,
            "auto"
        );
        Assert.Equal(("acs", "zh-HK"), (read.Format, read.Language));
        Assert.Equal(["點樣續領", "請填表"], read.Cues.Select(c => c.Text));
        Assert.Equal([0L, 1_000L], read.Cues.Select(c => c.StartMs));
        Assert.Equal("line 4: not valid JSON; the message was left out.", Assert.Single(read.Problems));
        Assert.Equal(["resident", "agent"], SpeakerRoles.Of(read.Cues, [], out _).Values);
    }

    [Fact]
    public void ContactLens_RolesFromTheParticipants()
    {
        var read = TranscriptFile.Read(
            """
            {"Version":"1.1.0","Channel":"VOICE","JobStatus":"COMPLETED","LanguageCode":"en-US",
             "Participants":[{"ParticipantId":"a","ParticipantRole":"AGENT"},{"ParticipantId":"c","ParticipantRole":"CUSTOMER"}],
             "Transcript":[{"Id":"1","ParticipantId":"c","Content":"Hello","BeginOffsetMillis":5,"EndOffsetMillis":9},{"Id":"2","ParticipantId":"z","Content":"?","BeginOffsetMillis":5,"EndOffsetMillis":9}]}
            """,
            "auto"
        );
        Assert.Equal(new SpokenCue("c", "Hello", 5, 9) { Role = "resident" }, Assert.Single(read.Cues));
        Assert.Contains("Transcript[1]", Assert.Single(read.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"offset\":\"PT0.76S\",\"duration\":\"PT1.32S\"")]
    [InlineData("\"offsetInTicks\":7600000.0,\"durationInTicks\":13200000.0")]
    [InlineData("\"offsetMilliseconds\":760,\"durationMilliseconds\":1320")]
    public void AzureBatch_EveryWayOfTellingTime(string times)
    {
        var read = TranscriptFile.Read(
            $$"""{"source":"x","recognizedPhrases":[{"recognitionStatus":"Success","channel":0,"speaker":1,"""
                + $$"""{{times}},"nBest":[{"confidence":0.56,"lexical":"l","display":"Hello."}]}]}""",
            "auto"
        );
        Assert.Equal(new SpokenCue("speaker 1", "Hello.", 760, 2_080) { Confidence = 0.56 }, Assert.Single(read.Cues));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("hello", "neither WEBVTT nor JSON")]
    [InlineData("{\"a\":1,\n\"b\" 2}", "line 2: not valid JSON")]
    [InlineData("{\"a\":1}", "no known transcript")]
    [InlineData("{\"Participants\":[],\"Transcript\":[],\"JobStatus\":\"FAILED\"}", "JobStatus is 'FAILED'")]
    public void Unreadable_SaysWhatIsWrong(string text, string problem) =>
        Assert.Contains(
            problem,
            Assert.Throws<TranscriptException>(() => TranscriptFile.Read(text, "auto")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Roles_ByOptionByNameAndByElimination()
    {
        SpokenCue[] cues = [new("Mary", "a", 0, 1), new("Customer 1", "b", 2, 3)];
        Assert.Equal("agent", SpeakerRoles.Of(cues, [], out var named)["Mary"]);
        Assert.Null(named);
        SpokenCue[] unnamed = [new("S1", "a", 0, 1), new("S2", "b", 2, 3)];
        Assert.Equal("agent", SpeakerRoles.Of(unnamed, [], out var guess)["S1"]);
        Assert.NotNull(guess);
        Assert.Equal("resident", SpeakerRoles.Of(unnamed, ["S2"], out guess)["S1"]);
        Assert.Null(guess);
    }
}
