using System.Globalization;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Compose;

/// <summary>What a reply says of an article whose review date has passed: nobody has looked since whether it still holds.</summary>
internal static class ReviewDate
{
    /// <summary>The signal of the decision record.</summary>
    public const string Signal = "review_overdue";

    /// <summary>What stands beside the source, noted in the decision record too; empty where the date has not passed.</summary>
    public static string Note(Turn turn, Article? article)
    {
        if (!IsOverdue(turn, article))
        {
            return "";
        }

        if (!turn.Signals.Contains(Signal, StringComparer.Ordinal))
        {
            turn.Signals.Add(Signal);
        }

        return Strings.For(turn.Language.Reply).Format("reviewOverdue", Day(turn, article!));
    }

    /// <summary>The same as a sentence to be spoken, since a source line is not; null where the date has not passed.</summary>
    public static string? Spoken(Turn turn, Article? article) =>
        IsOverdue(turn, article) ? Strings.For(turn.Language.Reply).Format("reviewOverdueSpoken", Day(turn, article!)) : null;

    private static bool IsOverdue(Turn turn, Article? article) => article is not null && article.ReviewBy < turn.Today;

    private static string Day(Turn turn, Article article) =>
        AsOfDate.Write(article.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), turn.Language.Reply);
}
