using Bot.Dialogs.Handoff.DutyHours;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Options;

namespace Bot.Host.Studio;

/// <summary>Reads the files of the knowledge base for the studio, anew when one has changed or the day has.</summary>
internal sealed class StudioKnowledge(IOptions<KnowledgeOptions> options, TimeProvider clock)
{
    private readonly Lock _reading = new();
    private (string Fingerprint, StudioFolder Folder)? _kept;

    public string Path => options.Value.Folder;

    private DateOnly Today => HongKongTime.DayOf(clock.GetUtcNow());

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public StudioFolder Read()
    {
        lock (_reading)
        {
            var fingerprint = KnowledgeFiles.Fingerprint(Path);
            var today = Today;
            if (_kept is { } kept && kept.Fingerprint == fingerprint && kept.Folder.Today == today)
            {
                return kept.Folder;
            }

            var findings = new List<Finding>();
            var knowledge = KnowledgeBaseReader.Read(Path, findings);
            var folder = new StudioFolder(knowledge, DraftCheck.OfAll(knowledge, today), findings, today);
            _kept = (fingerprint, folder);
            return folder;
        }
    }
}
