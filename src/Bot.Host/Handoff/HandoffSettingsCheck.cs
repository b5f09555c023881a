using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff;

/// <summary>Checks section <c>Handoff</c> at start: a queue that leads nowhere is found now, not by a resident.</summary>
internal sealed class HandoffSettingsCheck : IValidateOptions<HandoffSettings>
{
    public ValidateOptionsResult Validate(string? name, HandoffSettings options)
    {
        var failures = new List<string>();
        failures.AddRange(
            options
                .Queues.Where(q => q.Id.Length == 0 || q.Id.Any(char.IsWhiteSpace))
                .Select(q => $"Handoff:Queues has an Id '{q.Id}'; one word is needed.")
        );
        failures.AddRange(
            options
                .Queues.GroupBy(q => q.Id, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => $"Handoff:Queues has '{g.Key}' twice.")
        );
        failures.AddRange(options.Queues.Where(q => q.OverflowTo == q.Id).Select(q => $"Handoff:Queues: '{q.Id}' overflows into itself."));
        failures.AddRange(
            options
                .Skills.Where(s => !HandoffSkill.IsId(s.Id))
                .Select(s => $"Handoff:Skills has an Id '{s.Id}'; lower-case letters, digits and hyphens are needed, at most 40.")
        );
        failures.AddRange(
            options
                .Skills.GroupBy(s => s.Id, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => $"Handoff:Skills has '{g.Key}' twice.")
        );
        failures.AddRange(
            options.Queues.SelectMany(q =>
                q.Skills.Where(id => options.Skills.All(s => s.Id != id))
                    .Select(id => $"Handoff:Queues: '{q.Id}' needs the skill '{id}', which Handoff:Skills does not have.")
            )
        );
        failures.AddRange(
            options
                .ReasonsOff.Intersect(HandoffReasons.NeverOff, StringComparer.OrdinalIgnoreCase)
                .Select(r => $"Handoff:ReasonsOff has '{r}'; a resident's own wish cannot be switched off.")
        );
        failures.AddRange(
            options
                .ReasonsOff.Except(HandoffReasons.Known, StringComparer.OrdinalIgnoreCase)
                .Select(r => $"Handoff:ReasonsOff has '{r}', which is no reason code that can be switched off.")
        );
        failures.AddRange(
            options
                .AskAtOnce.Except(HandoffReasons.Known, StringComparer.Ordinal)
                .Select(r => $"Handoff:AskAtOnce has '{r}', which is no reason code.")
        );
        foreach (
            var (key, value) in new (string, int)[]
            {
                ("LowConfidenceTurns", options.LowConfidenceTurns),
                ("NegativeFeedback", options.NegativeFeedback),
                ("FormFailures", options.FormFailures),
                ("MissedOffers", options.MissedOffers),
            }
        )
        {
            if (value is < 1 or > 10)
            {
                failures.Add($"Handoff:{key} is {value}; 1 to 10 is needed.");
            }
        }

        foreach (
            var (key, value) in new (string, TimeSpan)[]
            {
                ("OfferFor", options.OfferFor),
                ("VanishGrace", options.VanishGrace),
                ("StickyFor", options.StickyFor),
                ("TellEvery", options.TellEvery),
                ("StillThereAfter", options.StillThereAfter),
                ("StillThereWithin", options.StillThereWithin),
                ("WrapUpFor", options.WrapUpFor),
                ("RateWithin", options.RateWithin),
                ("ServiceLevel", options.ServiceLevel),
                ("DangerUnanswered", options.DangerUnanswered),
                ("RelaxSkillsAfter", options.RelaxSkillsAfter),
            }
        )
        {
            if (value <= TimeSpan.Zero || value > TimeSpan.FromDays(1))
            {
                failures.Add($"Handoff:{key} is {value}; more than nothing and at most a day is needed (hh:mm:ss).");
            }
        }

        if (options.LongestWait < TimeSpan.FromMinutes(1) || options.LongestWait > TimeSpan.FromDays(14))
        {
            failures.Add($"Handoff:LongestWait is {options.LongestWait}; a minute to 14 days of office hours is needed.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
