using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Cli.Transcripts;

/// <summary>
/// People's names in speech: what follows "my name is", a title, 我叫, 我姓, what stands before 先生 or 小姐, and each of those names wherever else
/// it is said on the same call. Names without such a sign are not looked for: a word list of names would take away what the call is about.
/// </summary>
internal sealed partial class SpokenNames
{
    /// <summary>What stands in the place of a name, and the word under which it is counted.</summary>
    public const string Word = "name";

    private const string Mark = $"[{Word}]";
    private const string Surname =
        "[陳陈林李王張张黃黄吳吴劉刘梁鄭郑羅罗周葉叶何鍾钟馮冯曾蔡許许鄧邓蘇苏楊杨謝谢江余潘趙赵袁郭朱馬马徐譚谭胡彭曹蕭萧田杜程戴姚盧卢汪方石孫孙麥麦高崔溫温廖簡简施關关莫賴赖歐欧韓韩唐區区黎龍龙陸陆孔白文丘邱邵伍倫伦倪任魏侯龔龚甘湯汤顏颜梅霍康阮洪翁莊庄嚴严古史金錢钱尹歐陽岑符]";

    private static readonly HashSet<string> NoName = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "about",
        "actually",
        "afraid",
        "all",
        "also",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "asking",
        "at",
        "be",
        "because",
        "but",
        "by",
        "call",
        "called",
        "calling",
        "can",
        "changed",
        "correct",
        "different",
        "do",
        "first",
        "for",
        "from",
        "got",
        "has",
        "have",
        "here",
        "how",
        "i",
        "i'd",
        "i'm",
        "if",
        "in",
        "interested",
        "is",
        "it",
        "its",
        "just",
        "last",
        "like",
        "looking",
        "missing",
        "my",
        "need",
        "no",
        "not",
        "of",
        "ok",
        "okay",
        "on",
        "or",
        "our",
        "phoning",
        "please",
        "right",
        "ringing",
        "so",
        "sorry",
        "speaking",
        "spelled",
        "spelt",
        "still",
        "that",
        "the",
        "there",
        "they",
        "this",
        "to",
        "trying",
        "very",
        "want",
        "wanting",
        "was",
        "we",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "wondering",
        "wrong",
        "yes",
        "you",
        "your",
    };

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the names that the text gives away, for the whole call.</summary>
    public void Learn(string text)
    {
        foreach (Match match in English().Matches(text))
        {
            Know(Words(match.Groups["rest"].Value));
        }

        foreach (Match match in Titled().Matches(text))
        {
            Know(Words(match.Groups["rest"].Value, most: 3));
        }

        foreach (Match match in Chinese().Matches(text).Concat(Called().Matches(text)).Concat(Family().Matches(text)))
        {
            _known.Add(match.Groups["name"].Value);
        }
    }

    /// <summary>The text without the names that are known by now, and how many there were.</summary>
    public string Remove(string text, out int removed)
    {
        var count = 0;
        foreach (var name in _known.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            text = Pattern(name)
                .Replace(
                    text,
                    _ =>
                    {
                        count++;
                        return Mark;
                    }
                );
        }

        // "Chan Tai Man" said as three known words is one name.
        text = Row()
            .Replace(
                text,
                match =>
                {
                    count -= (match.Length - Mark.Length) / (Mark.Length + 1);
                    return Mark;
                }
            );
        removed = count;
        return text;
    }

    private static Regex Pattern(string name) =>
        name.Any(Unicode.IsEastAsian)
            ? name.Length == 1
                ? new(
                    $"(?<=我姓|姓){Regex.Escape(name)}|{Regex.Escape(name)}(?=先生|小姐|女士|太太|生(?![日效字])|師傅|师傅)",
                    RegexOptions.CultureInvariant
                )
                : new(Regex.Escape(name), RegexOptions.CultureInvariant)
            : new($@"(?<![\p{{L}}\d]){Regex.Escape(name)}(?![\p{{L}}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private void Know(string[] words)
    {
        if (words.Length == 0)
        {
            return;
        }

        _known.Add(string.Join(' ', words));

        // Said again, it is often one part of it; a part that is a common word would take that word away everywhere.
        foreach (var word in words.Where(w => w.Length > 2 && char.IsUpper(w[0])))
        {
            _known.Add(word);
        }
    }

    // As far as the words look like a name: all with a capital, or of a recogniser that writes none, up to three that are no other words.
    private static string[] Words(string rest, int most = 4)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.TakeWhile(w => char.IsUpper(w[0]) && !NoName.Contains(w)).Take(most).ToArray();
        return capitals.Length > 0 ? capitals : [.. words.TakeWhile(w => !NoName.Contains(w)).Take(Math.Min(3, most))];
    }

    [GeneratedRegex(
        @"\b(?:(?:my|his|her|the) (?:full |first |last |family |given |sur|husband's |wife's |son's |daughter's |mother's "
            + @"|father's )?name(?:'s| is| was)|surname is|(?:i am|i'm"
            + @"|this is|it's) called|call me|i go by|name of|speaking with|name:)\s*(?:is )?(?:(?:mr|mrs|ms|miss|dr"
            + @"|madam)\.? )?(?<rest>[\p{L}][\p{L}'’-]*(?: [\p{L}][\p{L}'’-]*){0,3})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]adam|[Dd]r)\b\.? (?<rest>[\p{L}][\p{L}'’-]*(?: [\p{Lu}][\p{L}'’-]*){0,2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Titled();

    // 我叫陳大文 / 我個名係… / 姓名是…: a surname and one or two characters that are not the next words.
    [GeneratedRegex(
        @"(?:(?:我|佢|他|她)(?:叫做|叫|個名係|個名叫|的名字是|的名字叫|名字是|名叫)|(?:全名|姓名|名字)(?:係|是|為|为|[：:]))\s*(?<name>(?:歐陽|欧阳|司徒|上官|諸葛|诸葛|"
            + Surname
            + @")\p{IsCJKUnifiedIdeographs}(?:(?![想要係是呢啊呀喺住今打嘅的我你可而但同和，。])\p{IsCJKUnifiedIdeographs})?)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Chinese();

    // 陳大文先生, 李小姐: the whole name before the title.
    [GeneratedRegex(
        @"(?<name>(?:歐陽|欧阳|司徒|" + Surname + @")\p{IsCJKUnifiedIdeographs}{0,2}?)(?=先生|小姐|女士|太太)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Called();

    [GeneratedRegex(@"(?:我|小)姓\s*(?<name>歐陽|欧阳|司徒|上官|\p{IsCJKUnifiedIdeographs})", RegexOptions.CultureInvariant)]
    private static partial Regex Family();

    [GeneratedRegex(@"\[name\](?:[ ]?\[name\])+", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
