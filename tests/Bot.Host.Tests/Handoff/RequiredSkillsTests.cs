using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Handoff;

namespace Bot.Host.Tests.Handoff;

public sealed class RequiredSkillsTests
{
    private static readonly HandoffSettings Settings = new()
    {
        Skills =
        [
            new() { Id = "licensing", Articles = ["td-licence-*", "td-renew-full"] },
            new() { Id = "complaints", Reasons = ["repeated_negative_feedback"] },
            new()
            {
                Id = "td-complaints",
                Departments = ["td"],
                Reasons = ["repeated_negative_feedback"],
            },
            new() { Id = "sign-language" },
        ],
        Queues = [new() { Id = "deaf", Skills = ["sign-language"] }],
    };

    [Theory]
    [InlineData(
        "td",
        "low_confidence_twice",
        "td",
        """{"asked":[{"text":"?","entry":"td-licence-lost#fee"}],"suggested":["im-x#y"]}""",
        "licensing"
    )]
    [InlineData("td", "low_confidence_twice", "td", """{"asked":[{"text":"?"}],"suggested":["td-renew-full#fee"]}""", "licensing")]
    [InlineData(
        "td",
        "low_confidence_twice",
        "td",
        """{"asked":[{"text":"?","entry":"td-renew-fuller#fee"}],"suggested":["td-renew-full#fee"]}""",
        ""
    )]
    [InlineData("td", "repeated_negative_feedback", "td", null, "complaints td-complaints")]
    [InlineData(null, "repeated_negative_feedback", "general", "{}", "complaints")]
    [InlineData(null, "resident_request", "deaf", "[]", "sign-language")]
    [InlineData("td", "resident_request", "td", """{"wish":"contact","contact":"x@y.z"}""", "")]
    public void Rules_AskForTheirSkills(string? department, string reason, string queue, string? details, string skills) =>
        Assert.Equal(skills, string.Join(' ', RequiredSkills.Of(Settings, Ticket(department, reason, details), queue)));

    [Fact]
    public void OfRandomAgents_OnlyTheSkilledAreMatched_AndNobodySkilledAndFreeIsPassedOver()
    {
        string[] all = ["a", "b", "c"];
        var now = DateTimeOffset.UnixEpoch;
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var agents = Enumerable
                .Range(0, random.Next(1, 5))
                .Select(i => new FreeAgent($"g{i}", ["*"], ["en"], random.Next(0, 3), now) { Skills = Some(random, all) })
                .ToList();
            var waiting = Enumerable
                .Range(0, random.Next(1, 6))
                .Select(i => new WaitingPerson(
                    $"c{i}",
                    "general",
                    null,
                    "en",
                    random.Next(2),
                    now.AddSeconds(random.Next(9)),
                    random.Next(3) == 0 ? "g0" : null,
                    now,
                    []
                )
                {
                    Skills = Some(random, all),
                })
                .ToList();

            var offers = HandoffRouting.Match(waiting, agents, new HandoffSettings(), now.AddHours(1));

            Assert.All(
                offers,
                o => Assert.True(o.Person.Skills.All(s => agents.Single(a => a.Id == o.AgentId).Skills.Contains(s)), $"seed {seed}: {o}")
            );
            Assert.All(agents, a => Assert.True(offers.Count(o => o.AgentId == a.Id) <= Math.Max(a.Room, 0), $"seed {seed}: {a.Id}"));
            var left = agents.Where(a => a.Room > offers.Count(o => o.AgentId == a.Id)).ToList();
            Assert.All(
                waiting.Except(offers.Select(o => o.Person)),
                w => Assert.False(left.Any(a => a.Serves(w)), $"seed {seed}: {w.ConversationId} waits though somebody is free")
            );
        }
    }

    [Fact]
    public void SettingsThatContradictThemselves_AreSaidAtStart()
    {
        var settings = new HandoffSettings
        {
            Skills = [new() { Id = "Sign language" }, new() { Id = "x" }, new() { Id = "x" }],
            Queues = [new() { Id = "td", Skills = ["nothing"] }],
            ReasonsOff = ["resident_request", "low_confidense_twice"],
            AskAtOnce = ["acount_question"],
            MissedOffers = 0,
        };

        var failures = string.Join('\n', new HandoffSettingsCheck().Validate(null, settings).Failures!);

        Assert.Contains("'Sign language'", failures, StringComparison.Ordinal);
        Assert.Contains("'x' twice", failures, StringComparison.Ordinal);
        Assert.Contains("'td' needs the skill 'nothing'", failures, StringComparison.Ordinal);
        Assert.Contains("'resident_request'; a resident's own wish cannot be switched off", failures, StringComparison.Ordinal);
        Assert.Contains("'low_confidense_twice', which is no reason code", failures, StringComparison.Ordinal);
        Assert.Contains("'acount_question', which is no reason code", failures, StringComparison.Ordinal);
        Assert.Contains("MissedOffers is 0", failures, StringComparison.Ordinal);
    }

    private static string[] Some(Random random, string[] of) => [.. of.Where(_ => random.Next(2) == 0)];

    private static HandoffTicket Ticket(string? department, string reason, string? details) =>
        new()
        {
            HandoffId = "h",
            State = HandoffState.Requested,
            Owner = ConversationOwner.Handoff,
            Reason = reason,
            Department = department,
            DetailsJson = details,
        };
}
