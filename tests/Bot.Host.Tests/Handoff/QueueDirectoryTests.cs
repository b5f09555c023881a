using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Handoff;

namespace Bot.Host.Tests.Handoff;

public sealed class QueueDirectoryTests
{
    [Fact]
    public void ADepartmentThatIsRenamed_HasItsNewNameInAConfiguredQueue_AndTheSettingsStayAsWritten()
    {
        var settings = new HandoffSettings
        {
            Queues =
            {
                new HandoffQueue { Id = "td", Drafts = true },
                new HandoffQueue { Id = "immd", English = "Named by the settings" },
            },
        };
        var knowledge = new DepartmentsOnly();
        knowledge.HasNamed(("td", "Transport"), ("immd", "Immigration"));
        var queues = new QueueDirectory(settings, knowledge, knowledge);
        Assert.Equal(("Transport", true), (queues.Find("td")!.English, queues.Find("td")!.Drafts));

        knowledge.HasNamed(("td", "Transport and Roads"), ("immd", "Immigration"));

        Assert.Equal("Transport and Roads", queues.Find("td")!.English);
        Assert.Equal("Named by the settings", queues.Find("immd")!.English);
        Assert.Equal("", settings.Queues[0].English);
    }
}
