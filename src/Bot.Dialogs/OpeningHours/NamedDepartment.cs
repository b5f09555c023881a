using Bot.Dialogs.Language;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots;

namespace Bot.Dialogs.OpeningHours;

/// <summary>The department that a message names, by its name or by what people call it.</summary>
internal static class NamedDepartment
{
    private static readonly Lexicon Calls = Lexicon.Load("department");

    /// <summary>The one named and what is left of the message; null when none is, or several are.</summary>
    public static (Department Department, MessageView Left)? Find(MessageView view, IKnowledgeSnapshot knowledge) =>
        knowledge.Departments.Select(d => (Department: d, Left: Without(view, d))).Where(d => d.Left != view).ToArray() is [var only]
            ? only
            : null;

    private static MessageView Without(MessageView view, Department department)
    {
        var (english, chinese) = (MessageView.Of(department.English).English, MessageView.Of(department.Chinese).Chinese);
        var rest = view with
        {
            English = view.English.Replace(english, "#", StringComparison.Ordinal),
            Chinese = view.Chinese.Replace(chinese, "#", StringComparison.Ordinal),
            Written = view.Written?.Replace(chinese, "#", StringComparison.Ordinal),
        };
        return rest == view && Calls.Has(department.Id) && Calls[department.Id].IsIn(view) ? Calls[department.Id].Without(view) : rest;
    }
}
