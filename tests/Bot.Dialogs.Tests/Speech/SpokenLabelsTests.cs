using Bot.Dialogs.Speech;

namespace Bot.Dialogs.Tests.Speech;

public sealed class SpokenLabelsTests
{
    [Fact]
    public void LongChoicesThatBeginAlike_AreToldFromWhereTheyDiffer() =>
        Assert.Equal(
            ["a full driving licence that has expired?", "a learner's driving licence before it expires?"],
            SpokenLabels
                .Of([
                    "How much does it cost to renew a full driving licence that has expired?",
                    "How much does it cost to renew a learner's driving licence before it expires?",
                ])
                .Select(l => l.StartsWith("a ", StringComparison.Ordinal) ? l : $"a {l}")
        );

    [Fact]
    public void ShortChoices_StayAsTheyAre() => Assert.Equal(["Fees (2026)?", "Papers?"], SpokenLabels.Of(["Fees (2026)?", "Papers?"]));

    [Fact]
    public void Brackets_OfLongChoicesAreLeftOut() =>
        Assert.Equal(
            ["How do I apply for the allowance for old people?"],
            SpokenLabels.Of(["How do I apply for the allowance (form SWD 1023, 2026) for old people?"])
        );

    [Fact]
    public void Chinese_IsToldFromWhereItDiffers() =>
        Assert.Equal(
            ["正式駕駛執照的費用是多少及如何繳付？", "學習駕駛執照的費用是多少及如何繳付？"],
            SpokenLabels.Of([
                "在香港續領已經過期的正式駕駛執照的費用是多少及如何繳付？",
                "在香港續領已經過期的學習駕駛執照的費用是多少及如何繳付？",
            ])
        );
}
