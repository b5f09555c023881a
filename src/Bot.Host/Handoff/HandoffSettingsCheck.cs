using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff;

/// <summary>Checks section <c>Handoff</c> at start: a queue that leads nowhere is found now, not by a resident.</summary>
internal sealed class HandoffSettingsCheck : IValidateOptions<HandoffSettings>
{
    public ValidateOptionsResult Validate(string? name, HandoffSettings options)
    {
        var failures = new SettingFailures("Handoff");
        failures.AddAll(Queues(options));
        failures.AddAll(Skills(options));
        failures.AddAll(Reasons(options));
        RequireCounts(options, failures);
        RequireTimes(options, failures);
        return failures.Result;
    }

    private static IEnumerable<string> Queues(HandoffSettings options) =>
        [
            .. options
                .Queues.Where(q => q.Id.Length == 0 || q.Id.Any(char.IsWhiteSpace))
                .Select(q => $"Handoff:Queues has an Id '{q.Id}'; one word is needed."),
            .. Twice(options.Queues.Select(q => q.Id)).Select(id => $"Handoff:Queues has '{id}' twice."),
            .. options.Queues.Where(q => q.OverflowTo == q.Id).Select(q => $"Handoff:Queues: '{q.Id}' overflows into itself."),
        ];

    private static IEnumerable<string> Skills(HandoffSettings options) =>
        [
            .. options
                .Skills.Where(s => !HandoffSkill.IsId(s.Id))
                .Select(s => $"Handoff:Skills has an Id '{s.Id}'; lower-case letters, digits and hyphens are needed, at most 40."),
            .. Twice(options.Skills.Select(s => s.Id)).Select(id => $"Handoff:Skills has '{id}' twice."),
            .. options.Queues.SelectMany(q =>
                q.Skills.Where(id => options.Skills.All(s => s.Id != id))
                    .Select(id => $"Handoff:Queues: '{q.Id}' needs the skill '{id}', which Handoff:Skills does not have.")
            ),
        ];

    private static IEnumerable<string> Reasons(HandoffSettings options) =>
        [
            .. options
                .ReasonsOff.Intersect(HandoffReasons.NeverOff, StringComparer.OrdinalIgnoreCase)
                .Select(r => $"Handoff:ReasonsOff has '{r}'; a resident's own wish cannot be switched off."),
            .. options
                .ReasonsOff.Except(HandoffReasons.Known, StringComparer.OrdinalIgnoreCase)
                .Select(r => $"Handoff:ReasonsOff has '{r}', which is no reason code that can be switched off."),
            .. options
                .AskAtOnce.Except(HandoffReasons.Known, StringComparer.Ordinal)
                .Select(r => $"Handoff:AskAtOnce has '{r}', which is no reason code."),
        ];

    private static void RequireCounts(HandoffSettings options, SettingFailures failures)
    {
        void Require(string key, int value) => failures.RequireBetween(key, value, 1, 10);

        Require("LowConfidenceTurns", options.LowConfidenceTurns);
        Require("NegativeFeedback", options.NegativeFeedback);
        Require("FormFailures", options.FormFailures);
        Require("MissedOffers", options.MissedOffers);
    }

    private static void RequireTimes(HandoffSettings options, SettingFailures failures)
    {
        void Require(string key, TimeSpan value) => failures.RequireBetween(key, value, TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(1));

        Require("OfferFor", options.OfferFor);
        Require("VanishGrace", options.VanishGrace);
        Require("StickyFor", options.StickyFor);
        Require("TellEvery", options.TellEvery);
        Require("StillThereAfter", options.StillThereAfter);
        Require("StillThereWithin", options.StillThereWithin);
        Require("WrapUpFor", options.WrapUpFor);
        Require("RateWithin", options.RateWithin);
        Require("ServiceLevel", options.ServiceLevel);
        Require("DangerUnanswered", options.DangerUnanswered);
        Require("RelaxSkillsAfter", options.RelaxSkillsAfter);
        failures.RequireBetween("LongestWait", options.LongestWait, TimeSpan.FromMinutes(1), TimeSpan.FromDays(14));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key);
}
