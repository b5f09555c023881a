using Bot.Dialogs.Handoff;
using Bot.Protocol.Activities;

namespace Bot.Dialogs.Tests.Handoff;

public sealed class AskRatingTests
{
    [Theory]
    [InlineData("en", "👍 Well", "👎 Not well")]
    [InlineData("zh-Hant", "👍 滿意", "👎 不滿意")]
    [InlineData("zh-Hans", "👍 满意", "👎 不满意")]
    [InlineData("yue", "👍 滿意", "👎 不滿意")]
    public void Thumbs_AreNamedInTheResidentsLanguage_AndSaidAlone(string language, string good, string bad)
    {
        var actions = ActivityJson.Parse(new HandoffNotices(language).AskRating("Over.").ActivityJson).SuggestedActions!.Actions!;

        Assert.Equal([good, bad], actions.Select(action => action.Title));
        Assert.Equal(["👍", "👎"], actions.Select(action => action.Value!.Value.GetString()));
    }
}
