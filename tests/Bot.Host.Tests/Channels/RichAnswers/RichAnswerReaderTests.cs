using Bot.Host.Channels.RichAnswers;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.RichAnswers;

public sealed class RichAnswerReaderTests
{
    [Theory]
    [InlineData(
        """{"contentType":"application/vnd.microsoft.card.hero","content":"""
            + """{"title":"T","subtitle":"S","text":"X","images":[{"url":"https://h/p.png","alt":"P"}],"buttons":"""
            + """[{"type":"imBack","title":"Yes","value":"yes"},{"type":"openUrl","title":"Page","value":"https://h/x"},"""
            + """{"type":"openUrl","title":"Bad","value":"data:text/html,x"}]}}""",
        "**T**\n\nS\n\nX\n\nPage: https://h/x",
        "Yes=yes",
        1
    )]
    [InlineData(
        """{"contentType":"application/vnd.microsoft.card.receipt","content":{"title":"R","facts":"""
            + """[{"key":"No","value":"1"}],"items":[{"title":"Fee","price":"$10","quantity":"2"}],"total":"$20"}}""",
        "**R**\n\nNo: 1  \n- Fee × 2: $10  \nTotal: $20",
        "",
        0
    )]
    [InlineData(
        """{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":"""
            + """[{"type":"TextBlock","text":"A","weight":"Bolder"},{"type":"FactSet","facts":[{"title":"F:","value":"v"}]},"""
            + """{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock","text":"C"}]}]},"""
            + """{"type":"Input.Text","label":"Name"}],"actions":[{"type":"Action.Submit","title":"Go","data":{"k":1}},"""
            + """{"type":"Action.OpenUrl","title":"U","url":"https://h/u"}]}}""",
        "**A**\n\nF: v\n\nC\n\nName\n\nU: https://h/u",
        "Go=Go",
        0
    )]
    [InlineData(
        """{"contentType":"application/vnd.microsoft.card.signin","content":{"text":"Sign in","buttons":"""
            + """[{"type":"signin","title":"Here","value":"https://h/s"}]}}""",
        "Sign in\n\nHere: https://h/s",
        "",
        0
    )]
    [InlineData("""{"contentType":"application/vnd.microsoft.card.hero","content":{"title":17}}""", "", "", 0)]
    [InlineData("""{"contentType":"application/x-unknown","content":{"a":1},"name":"Thing"}""", "Thing", "", 0)]
    [InlineData("""{"contentType":"application/pdf","contentUrl":"https://h/a.pdf","name":"a.pdf"}""", "", "", 1)]
    public void Card_IsTakenApart_AndTheSourceLineStaysFirst(string attachment, string cards, string choices, int media)
    {
        const string said = "Answer.\n\nSource: [D](https://d)";
        var activity = ActivityJson.Parse(
            $$"""{"type":"message","text":"Answer.\n\nSource: [D](https://d)","attachments":[{{attachment}}]}"""
        );
        var answer = RichAnswerReader.Read(activity);
        Assert.Equal(cards.Length == 0 ? said : $"{said}\n\n{cards}", answer.Text);
        Assert.Equal(choices, string.Join(',', answer.Choices.Select(c => $"{c.Title}={c.Said}")));
        Assert.Equal(media, answer.Media.Count);
    }
}
