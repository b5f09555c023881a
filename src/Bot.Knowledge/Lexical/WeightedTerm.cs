namespace Bot.Knowledge.Lexical;

/// <summary>One occurrence of an index term and how much it counts.</summary>
internal readonly record struct WeightedTerm(string Term, float Weight);
