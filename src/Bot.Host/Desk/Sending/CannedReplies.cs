using System.Text.Json;
using Bot.Knowledge.Text;

namespace Bot.Host.Desk.Sending;

/// <summary>
/// Replies that agents write often, with places for names: those of this build, and those of the file <c>Desk:CannedReplies</c>.
/// </summary>
internal sealed class CannedReplies
{
    private readonly IReadOnlyList<CannedReply> _all;

    public CannedReplies(IConfiguration configuration)
    {
        using var own = typeof(CannedReplies).Assembly.GetManifestResourceStream("Bot.Host.Desk.canned.json")!;
        var replies = JsonSerializer.Deserialize<List<CannedReply>>(own, JsonSerializerOptions.Web)!;
        if (configuration["Desk:CannedReplies"] is { Length: > 0 } file)
        {
            using var more = File.OpenRead(file);
            replies.AddRange(JsonSerializer.Deserialize<List<CannedReply>>(more, JsonSerializerOptions.Web) ?? []);
        }

        _all = replies;
    }

    /// <summary>Those of the language and of the department, or of none.</summary>
    public IReadOnlyList<CannedReply> List(string? language, string? department)
    {
        var form = (LanguageForms.FromTag(language) ?? LanguageForm.TraditionalChinese).ReplyForm();
        return [.. _all.Where(r => LanguageForms.FromTag(r.Language) == form && (r.Department is null || r.Department == department))];
    }
}
