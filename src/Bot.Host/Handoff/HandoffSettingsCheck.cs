using Bot.Dialogs.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff;

/// <summary>Checks section <c>Handoff</c> at start: a queue that leads nowhere is found now, not by a resident.</summary>
internal sealed class HandoffSettingsCheck : IValidateOptions<HandoffSettings>
{
    public ValidateOptionsResult Validate(string? name, HandoffSettings options)
    {
        var failures = new List<string>();
        failures.AddRange(options.Queues.Where(q => q.Id.Length == 0 || q.Id.Any(char.IsWhiteSpace)).Select(q => $"Handoff:Queues has an Id '{q.Id}'; one word is needed."));
        failures.AddRange(options.Queues.GroupBy(q => q.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"Handoff:Queues has '{g.Key}' twice."));
        failures.AddRange(options.Queues.Where(q => q.OverflowTo == q.Id).Select(q => $"Handoff:Queues: '{q.Id}' overflows into itself."));
        foreach (var (key, value) in new (string, TimeSpan)[]
        {
            ("OfferFor", options.OfferFor), ("VanishGrace", options.VanishGrace), ("StickyFor", options.StickyFor), ("TellEvery", options.TellEvery), ("StillThereAfter", options.StillThereAfter),
            ("StillThereWithin", options.StillThereWithin), ("WrapUpFor", options.WrapUpFor), ("RateWithin", options.RateWithin), ("ServiceLevel", options.ServiceLevel), ("DangerUnanswered", options.DangerUnanswered),
        })
        {
            if (value <= TimeSpan.Zero || value > TimeSpan.FromDays(1))
            {
                failures.Add($"Handoff:{key} is {value}; more than nothing and at most a day is needed (hh:mm:ss).");
            }
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
