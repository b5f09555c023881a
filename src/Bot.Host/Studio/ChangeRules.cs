using Bot.Host.Staff;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Host.Studio;

/// <summary>Who may do what with a change: one writes, another publishes, both of the article's department.</summary>
internal static class ChangeRules
{
    /// <summary>Whether the words are the member's, so that another must publish them.</summary>
    public static bool IsOwn(ArticleChange change, StaffAccount member) => member.Id == change.AuthorId || member.Id == change.EditorId;

    /// <param name="isBaseCurrent">Whether the article is still as it was when the change was begun.</param>
    public static ChangeRights Of(ArticleChange change, StaffAccount member, bool isBaseCurrent)
    {
        var serves = member.Serves(change.Department);
        var (edits, reviews) = (serves && member.Has(StaffRoles.Editor), serves && member.Has(StaffRoles.Reviewer));
        var (isDraft, isSubmitted) = (change.State == ArticleChangeState.Draft, change.State == ArticleChangeState.Submitted);
        return new(
            Edit: edits && isDraft,
            Submit: edits && isDraft,
            Withdraw: (edits || reviews) && change.IsOpen,
            Return: reviews && isSubmitted,
            Publish: reviews && isSubmitted && !IsOwn(change, member),
            Rebase: (edits || reviews) && change.IsOpen && !isBaseCurrent
        );
    }
}
