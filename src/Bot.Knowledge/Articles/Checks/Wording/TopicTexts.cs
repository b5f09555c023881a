using System.Globalization;

namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>What is said of a topic of <c>uncovered.yaml</c>, or of questions in <c>unstated.yaml</c>, that are not whole.</summary>
internal static class TopicTexts
{
    public static FindingText NoId() => new("topic-no-id");

    public static FindingText NoSuchArticle(string topic, string article) =>
        new("topic-article-unknown", ("topic", topic), ("article", article));

    public static FindingText OtherFolder(string topic, string article) =>
        new("topic-other-folder", ("topic", topic), ("article", article));

    public static FindingText NoFacet(string topic) => new("topic-no-facet", ("topic", topic));

    public static FindingText Facet(string topic, string facet) =>
        new("topic-facet", ("topic", topic), ("facet", facet), ("facets", Facets.Listed));

    public static FindingText NoArticle(string topic) => new("topic-no-article", ("topic", topic));

    public static FindingText NoName(string topic) => new("topic-no-name", ("topic", topic));

    public static FindingText HalfBody(string topic) => new("topic-half-body", ("topic", topic));

    public static FindingText NoAsk(string topic) => new("topic-no-ask", ("topic", topic));

    public static FindingText FewAsk(string topic, int fewest) =>
        new("topic-few-ask", ("topic", topic), ("fewest", fewest.ToString(CultureInfo.InvariantCulture)));

    public static FindingText UnstatedOfNoArticle(string article) => new("unstated-article-unknown", ("article", article));

    public static FindingText UnstatedInOtherFolder(string article) => new("unstated-other-folder", ("article", article));

    public static FindingText IdTaken(string topic) => new("topic-id-taken", ("topic", topic));
}
