using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.OpeningHours;

/// <summary>When a department is open, and when a person is on duty.</summary>
public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("你哋幾點收工", "運輸署", "2804 2600")]
    [InlineData("星期日開唔開門", "運輸署", "2804 2600")]
    [InlineData("你们几点上班", "运输署", "2804 2600")]
    [InlineData("What time does your office close?", "Transport Department", "2804 2600")]
    [InlineData("Are you open on Saturday", "Transport Department", "2804 2600")]
    public void Run_OnADepartmentsPage_ItsOwnTelephoneAndPageAreGiven(string text, string name, string hotline) =>
        Told(new Talk { Department = "td" }.Say(text), name, hotline);

    [Theory]
    [InlineData("what time does the tax office open on Saturday", "Inland Revenue Department", "187 8088")]
    [InlineData("opening hours of the Immigration Department", "Immigration Department", "2824 6111")]
    [InlineData("運輸署幾點開門", "運輸署", "2804 2600")]
    [InlineData("入境處星期六返唔返工，辦公時間係幾時", "入境事務處", "2824 6111")]
    public void Run_OfADepartmentNamed_ThatOnesAreGiven(string text, string name, string hotline) =>
        Told(new Talk().Say(text), name, hotline);

    [Theory]
    [InlineData("When is a person on duty here?", "Monday to Friday", "08:30–18:00")]
    [InlineData("幾點先有真人喺度", "星期一至星期五", "08:30–18:00")]
    [InlineData("职员的上班时间", "星期一至星期五", "08:30–18:00")]
    public void Run_OfThePeopleHere_TheirHoursAreGiven(string text, string days, string span)
    {
        var result = new Talk(
            new HandoffSettings
            {
                Hours = new OfficeHours { Opens = new(8, 30), Closes = new(18, 0) },
            }
        ).Say(text);
        Assert.Equal((Outcome.Smalltalk, "dutyHours"), (result.Outcome, result.Reason));
        Assert.Contains(days, result.Reply.Text);
        Assert.Contains(span, result.Reply.Text);
        Assert.True(result.State.PersonOffered);
    }

    [Theory]
    [InlineData("During what hours do parking meters charge?")]
    [InlineData("What time does the museum open on Sunday")]
    [InlineData("When does my licence start")]
    public void Run_OfSomethingElse_IsLeftToTheKnowledgeBase(string text) =>
        Assert.DoesNotContain(
            "opening hours of the Transport Department",
            new Talk { Department = "td" }
                .Say(text)
                .Reply.Text,
            StringComparison.Ordinal
        );

    private static void Told(DialogResult result, string name, string hotline)
    {
        Assert.Equal((Outcome.NoAnswer, Reasons.DetailNotCovered), (result.Outcome, result.Reason));
        Assert.Contains(name, result.Reply.Text);
        Assert.Contains(hotline, result.Reply.Text);
        Assert.Contains("](https://www.", result.Reply.Text);
    }
}
