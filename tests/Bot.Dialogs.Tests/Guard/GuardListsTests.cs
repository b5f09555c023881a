using Bot.Dialogs.Compose;
using Bot.Dialogs.Guard.Attacks;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Guard.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Guard;

/// <summary>
/// What is added to a list of the guard is heard, named and answered in every language: a kind that one of the places lacks fails here.
/// </summary>
public sealed class GuardListsTests
{
    private static readonly string[] Strengths = ["raw", "now", "sign", "weak", "bare"];

    public static TheoryData<string> Dangers => [.. Enum.GetValues<DangerKind>().Select(k => k.ToString())];

    public static TheoryData<string> Refusals => [.. typeof(RefusalReasons).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Dangers))]
    public void EveryDanger_IsHeard_AndHasItsAdviceAndNumbers(string name)
    {
        var kind = Enum.Parse<DangerKind>(name);
        var lexicon = Lexicon.Load("danger");

        Assert.Equal(kind, DangerKinds.Parse(kind.Word()));
        Assert.Contains(Strengths, strength => lexicon.Has($"{kind.Word()}.{strength}"));
        Assert.All(
            Strings.Languages,
            language =>
            {
                Assert.NotEmpty(EmergencyLines.For(kind, language));
                Assert.StartsWith(
                    Strings.For(language)[$"urgent.{kind.Word()}"],
                    UrgentReply.Words(kind, language, language).Text,
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void EveryRefusal_IsHeard_IsAKindOfTheModel_AndHasItsReply(string reason)
    {
        var lexicon = Lexicon.Load("attack");

        Assert.True(lexicon.Has(reason), $"attack.lex has no section '{reason}'.");
        Assert.Contains(reason, AttackModel.Subject.Kinds);
        Assert.All(Strings.Languages, language => Assert.NotEmpty(Strings.For(language)[PlainReply.RefusalKey(reason)]));
    }

    [Fact]
    public void AnUnknownRefusal_HasNoReply() => Assert.Throws<InvalidOperationException>(() => PlainReply.RefusalKey("something_new"));
}
