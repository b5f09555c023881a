using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Tests.Snapshots.Indexing;

public sealed class ProcedureNamesTests
{
    private static readonly SynonymGroup[] Synonyms =
    [
        new()
        {
            Id = "flat",
            English = ["public rental housing", "public housing"],
            Chinese = ["租住公共房屋", "公屋", "廉租屋"],
        },
        new()
        {
            Id = "licence",
            English = ["licence", "permit"],
            Chinese = ["牌照", "牌"],
        },
        new()
        {
            Id = "vague",
            English = ["housing"],
            Chinese = ["房屋"],
            Ambiguous = true,
        },
    ];

    [Fact]
    public void Of_ATitleWithBrackets_IsItselfTheBracketsAndItsSynonyms() =>
        Assert.Equal(
            ["申請租住公共房屋", "公屋", "申請公屋", "申請廉租屋"],
            new ProcedureNames(["申請租住公共房屋（公屋）"], Synonyms, chinese: true).Of("申請租住公共房屋（公屋）")
        );

    [Fact]
    public void Of_English_ReplacesWholeWords() =>
        Assert.Equal(
            ["Apply for public rental housing", "PRH", "Apply for public housing"],
            new ProcedureNames(["Apply for public rental housing (PRH)"], Synonyms, chinese: false).Of(
                "Apply for public rental housing (PRH)"
            )
        );

    [Fact]
    public void Of_AWordOfManyTitles_NamesNoneOfThem()
    {
        string[] titles = ["Dog licence", "Fishing licence", "Hawker licence", "Liquor licence"];

        Assert.Equal(["Dog licence"], new ProcedureNames(titles, Synonyms, chinese: false).Of("Dog licence"));
    }
}
