using System.Diagnostics;

namespace Bot.Browser.Tests;

/// <summary>A host whose knowledge base is its own: one article of the real one, which content teams may change.</summary>
public sealed class StudioHost : SiteHost
{
    private static readonly string[] Files = ["departments.yaml", "synonyms.yaml", "td/td-renew-full.en.md", "td/td-renew-full.zh.md"];

    private string _folder = "";

    /// <summary>A file of the knowledge base as it stands on the disk.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    protected override void Settle(ProcessStartInfo start, string data, string root)
    {
        ArgumentNullException.ThrowIfNull(start);
        _folder = Path.Combine(data, "knowledge-base");
        Directory.CreateDirectory(Path.Combine(_folder, "td"));
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(root, "knowledge-base", file), Path.Combine(_folder, file));
        }

        start.Environment["Knowledge__Folder"] = _folder;
        start.Environment["Knowledge__Snapshots"] = Path.Combine(data, "snapshots");
    }
}
