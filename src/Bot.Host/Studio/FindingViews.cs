using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Host.Studio;

/// <summary>What is wrong, for the pages to put into words.</summary>
/// <param name="Code">What the words are found by.</param>
/// <param name="Arguments">What the words have in their places.</param>
/// <param name="Message">In English, for a page that does not know the code.</param>
internal sealed record FindingTextView(string Code, IReadOnlyDictionary<string, string> Arguments, string Message)
{
    public static FindingTextView Of(FindingText text) => new(text.Code, text.Arguments, text.ToString());
}

/// <summary>What is wrong with a file of the knowledge base.</summary>
/// <param name="File">Its path in the knowledge base.</param>
/// <param name="Line">1-based; 0: the file as a whole.</param>
/// <param name="Rule">As <c>bot kb lint</c> names it.</param>
internal sealed record FileFindingView(
    string File,
    int Line,
    string Rule,
    string Code,
    IReadOnlyDictionary<string, string> Arguments,
    string Message
)
{
    public static FileFindingView Of(Finding finding) =>
        new(finding.File, finding.Line, finding.Rule, finding.Text.Code, finding.Text.Arguments, finding.Message);
}
