using Bot.Knowledge.Text;
using YamlDotNet.Serialization;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>The numbers of <c>knowledge-base/emergency.yaml</c>, compiled in.</summary>
internal static class EmergencyLines
{
    /// <summary>So many numbers are given: more are no help to someone in danger.</summary>
    private const int Most = 4;

    private static readonly Lazy<IReadOnlyList<EmergencyLine>> Lines = new(Load);

    public static IReadOnlyList<EmergencyLine> All => Lines.Value;

    /// <summary>
    /// The numbers for one kind of danger, 999 first wherever life may be at stake, then those that speak the resident's language.
    /// </summary>
    public static IReadOnlyList<EmergencyLine> For(DangerKind kind, LanguageForm language)
    {
        var wanted = kind.Word();
        var lines = All.Where(l => l.For.Contains(wanted) && Speaks(l, language)).ToList();
        var emergency = All.First(l => l.Id == "999");
        lines.Remove(emergency);
        // A scam costs money before it costs lives: its own helpline comes first.
        lines.Insert(kind == DangerKind.Scam ? lines.Count : 0, emergency);
        if (kind is DangerKind.Life)
        {
            lines.RemoveAll(l => l.Id == "112");
        }

        return [.. lines.Take(Most)];
    }

    private static bool Speaks(EmergencyLine line, LanguageForm language) =>
        line.Languages.Any(l => language == LanguageForm.English ? l == "en" : l is "zh" or "yue" or "cmn");

    private static List<EmergencyLine> Load()
    {
        using var stream =
            typeof(EmergencyLines).Assembly.GetManifestResourceStream("Bot.Dialogs.emergency.yaml")
            ?? throw new InvalidOperationException("The emergency numbers are missing from the program.");
        using var reader = new StreamReader(stream);
        var items = new DeserializerBuilder().IgnoreUnmatchedProperties().Build().Deserialize<List<Item>>(reader);
        return [.. items.Select(i => new EmergencyLine(i.Id, i.Number, i.English, i.Chinese, i.For, i.Languages, i.Source))];
    }

    private sealed class Item
    {
        [YamlMember(Alias = "id")]
        public string Id { get; set; } = "";

        [YamlMember(Alias = "number")]
        public string Number { get; set; } = "";

        [YamlMember(Alias = "en")]
        public string English { get; set; } = "";

        [YamlMember(Alias = "zh")]
        public string Chinese { get; set; } = "";

        [YamlMember(Alias = "for")]
        public List<string> For { get; set; } = [];

        [YamlMember(Alias = "languages")]
        public List<string> Languages { get; set; } = [];

        [YamlMember(Alias = "source")]
        public string Source { get; set; } = "";
    }
}
