using System.Text.Json.Nodes;
using Bot.Protocol.Activities;

namespace Bot.Protocol.Tests.Activities;

/// <summary>What real clients and the SDKs sent on the wire comes back the same.</summary>
public sealed class GoldenActivityTests
{
    public static TheoryData<string> Samples =>
        new(
            // a channel's message to a bot (§1.1)
            """
            {"type":"message","id":"c9|0000004","timestamp":"2026-11-22T10:13:25.887Z","localTimestamp":"2026-11-22T18:13:25.887+08:00",
             "localTimezone":"Asia/Hong_Kong","serviceUrl":"https://bot.example.gov.hk/connector/","channelId":"directline",
             "from":{"id":"dl_u1","name":"市民","role":"user"},"recipient":{"id":"cebot","name":"CE Bot","role":"bot"},
             "conversation":{"id":"c9"},"locale":"zh-HK","textFormat":"plain","text":"查詢進度","channelData":{"clientActivityID":"hv7a587sf6"}}
            """,
            """{"type":"conversationUpdate","membersAdded":[{"id":"cebot"},{"id":"dl_u1"}],"conversation":{"id":"c9","isGroup":false}}""",
            // streamed text (§1.6)
            """{"type":"typing","id":"c9|0000007","text":"正在查","channelData":{"streamType":"streaming","streamSequence":1}}""",
            """{"type":"message","text":"正在查詢資料：完成。","channelData":{"streamId":"c9|0000007","streamType":"final"}}""",
            // Web Chat's posts (§3.3)
            """
            {"type":"message","text":"show card 卡片","textFormat":"plain","attachments":[],"channelData":{"attachmentSizes":[],"clientActivityID":"hv7a587sf6"},
             "channelId":"webchat","from":{"id":"dl_u1","name":"市民","role":"user"},"locale":"zh-HK","localTimestamp":"2026-11-22T10:13:25.887Z",
             "localTimezone":"UTC","entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}]}
            """,
            """{"type":"message","text":"agent","channelData":{"postBack":true,"clientActivityID":"a1"},"attachments":[]}""",
            """{"type":"message","text":"thanks","value":{"k":1},"channelData":{"messageBack":{"displayText":"多謝！"},"clientActivityID":"a2"}}""",
            """{"type":"message","value":{"op":"contact","name":"陳大文"},"channelData":{"postBack":true,"clientActivityID":"a3"}}""",
            // hand-off as the SDK wrote it (§1.8)
            """
            {"type":"event","name":"handoff.initiate","id":"7e0c","timestamp":"2026-11-22T10:13:25.000Z","from":{"id":"cebot"},"conversation":{"id":"c9"},
             "replyToId":"c9|0000004","value":{"Skill":"immd"},
             "relatesTo":{"activityId":"c9|0000004","user":{"id":"dl_u1"},"bot":{"id":"cebot"},"conversation":{"id":"c9"},"channelId":"directline","serviceUrl":"https://x.example/"},
             "attachments":[{"contentType":"application/json","name":"Transcript","content":{"activities":[{"type":"message","id":"c9|0000004","text":"你好"}]}}]}
            """,
            """{"type":"event","name":"handoff.status","conversation":{"id":"c9"},"value":{"state":"accepted","message":"optional"}}""",
            // a phone gateway over Direct Line (§6.3)
            """{"type":"event","name":"sendDtmf","channelData":{"activityParams":{"dtmfDigits":"1"}}}""",
            """{"type":"endOfConversation","text":"Client Side","channelData":{"reason":"Client Side","reasonCode":"client-disconnected"}}""",
            // everything else that §1.1 lists
            """
            {"type":"message","importance":"high","deliveryMode":"expectReplies","inputHint":"expectingInput","speak":"","summary":"s","expiration":"2026-11-22T10:13:25.000Z",
             "attachmentLayout":"carousel","suggestedActions":{"to":["dl_u1"],"actions":[{"type":"imBack","title":"是","value":"yes","imageAltText":"x"},
             {"type":"messageBack","title":"t","text":"x","displayText":"d","value":{"a":[1,2.50]},"channelData":{"k":null}}]},
             "semanticAction":{"id":"pay","state":"start","entities":{"amount":{"type":"money","value":12.50}}},"listenFor":["license"],
             "textHighlights":[{"text":"fee","occurrence":2}],"historyDisclosed":false,"topicName":"t","label":"l","action":"add","valueType":"v",
             "reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"plusOne"}],"membersRemoved":[{"id":"u","aadObjectId":"o"}]}
            """,
            // unknown type and unknown fields at every level
            """
            {"type":"x/new","brandNew":{"deep":[1,{"a":null}]},"big":12345678901234567890.123456789,"from":{"id":"u","tier":"gold"},"conversation":{"id":"c","zone":7},
             "attachments":[{"contentType":"image/png","contentUrl":"https://x.example/a.png","sha":"ab"}],"suggestedActions":{"actions":[{"type":"imBack","tone":"soft"}],"more":true},
             "entities":[{"type":"https://schema.org/Message","@id":"","keywords":["AIGeneratedContent"]}]}
            """
        );

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_OfWhatWasRead_IsTheSameJson(string sample)
    {
        var written = ActivityJson.Write(ActivityJson.Parse(sample));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sample), JsonNode.Parse(written)), written);
    }

    [Fact]
    public void Write_LeavesNullsOutAndKeepsEmptyLists()
    {
        var written = ActivityJson.Write(
            new Activity
            {
                Type = "message",
                Text = null,
                Attachments = [],
                Locale = "zh-HK",
            }
        );

        Assert.Equal("""{"type":"message","locale":"zh-HK","attachments":[]}""", written);
    }

    [Fact]
    public void Write_KeepsChineseReadable() =>
        Assert.Contains("續領車牌", ActivityJson.Write(ActivityFactory.Message("續領車牌")), StringComparison.Ordinal);

    [Fact]
    public void Parse_KeepsNumbersToTheLastDigit() =>
        Assert.Contains(
            "12345678901234567890.123456789",
            ActivityJson.Write(ActivityJson.Parse("""{"type":"a","big":12345678901234567890.123456789}""")),
            StringComparison.Ordinal
        );
}
