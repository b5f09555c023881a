using System.Globalization;

namespace Bot.Host.Channels.RichAnswers;

/// <summary>Choices as numbered lines, for where there are no buttons, too many choices, or titles that do not fit.</summary>
internal static class NumberedChoices
{
    public static string Of(IReadOnlyList<Choice> choices, string? locale) =>
        string.Join(
            '\n',
            choices
                .Select((choice, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {choice.Title.Trim()}"))
                .Append(ChoiceWords.ReplyWithNumber(locale))
        );
}
