using System.Text.Json.Nodes;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.RichAnswers;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.Samples;

/// <summary>
/// Every card of protocols §1.2 keeps all that it says and offers when it is taken apart, after the answer and its source.
/// </summary>
public sealed class CardSamplesTests
{
    private const string Said = "Answer.\n\nSource: [The department](https://d.example)";

    // What a player or a sign-in service is told stays out.
    private static readonly HashSet<string> ForMachines =
    [
        "contentType",
        "type",
        "profile",
        "aspect",
        "duration",
        "connectionName",
        "tokenExchangeResource",
        "tokenPostResource",
        "shareable",
        "autoloop",
        "autostart",
        "alt",
        "url",
    ];

    public static TheoryData<string> Cards => [.. ProtocolSamples.Read("cards.jsonl").Select(card => card.ToJsonString())];

    [Theory]
    [MemberData(nameof(Cards))]
    public void NothingIsLost(string card)
    {
        var sample = JsonNode.Parse(card)!;
        var answer = Read(sample);
        var kept = $"{answer.Text} {string.Join(' ', answer.Choices.Select(c => $"{c.Title} {c.Said}"))}";
        Assert.StartsWith(Said, answer.Text, StringComparison.Ordinal);
        Assert.All(Words(sample["content"]), word => Assert.Contains(word, kept, StringComparison.Ordinal));
        Assert.Equal([.. Pictures(sample["content"]).Order()], answer.Media.Select(m => m.Address).Order());
        Assert.Equal(["是=yes"], answer.Choices.Select(c => $"{c.Title}={c.Said}"));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Spoken_TheSourceIsNamed_AndNoAddressIsRead(string card)
    {
        var answer = Read(JsonNode.Parse(card)!);
        var spoken = SpokenReply.Of(
            answer.Text,
            [.. answer.Choices.Select(c => new SpokenChoiceOffer(c.Title, c.Said))],
            SpeechLanguage.English
        );
        var heard = string.Join(' ', spoken.Pages.Select(p => p.Text));
        Assert.StartsWith("Answer. Source: The department.", heard, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[*_#<>\[\]$0-9]|https?:|h/", heard);
        Assert.Contains("https://d.example", spoken.Links);
        Assert.Equal("yes", Assert.Single(spoken.Pages[^1].Choices).Value);
    }

    private static RichAnswer Read(JsonNode card) =>
        RichAnswerReader.Read(
            ActivityJson.Parse(
                new JsonObject
                {
                    ["type"] = "message",
                    ["text"] = Said,
                    ["attachments"] = new JsonArray(card.DeepClone()),
                }.ToJsonString()
            )
        );

    private static IEnumerable<string> Words(JsonNode? node) =>
        node switch
        {
            JsonObject holder => holder.Where(field => !ForMachines.Contains(field.Key)).SelectMany(field => Words(field.Value)),
            JsonArray items => items.SelectMany(Words),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };

    private static IEnumerable<string> Pictures(JsonNode? node) =>
        node switch
        {
            JsonObject { Count: > 0 } image when image["url"] is { } url && image["alt"] is not null => [(string)url!],
            JsonObject holder => holder.SelectMany(field => Pictures(field.Value)),
            JsonArray items => items.SelectMany(Pictures),
            _ => [],
        };
}
