using System.Collections.Frozen;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// Characters that carry grammar or number by themselves, written and Cantonese, folded to Simplified: standing alone they are no
/// mishearing.
/// </summary>
internal static class FunctionCharacters
{
    private const string Written =
        "的了是我你他她它们吗呢吧啊这那个就也都和与及或在有要想会可以不没很去来把被给到从对为两几多少些什么怎点样好一二三四五六七八九十";

    private const string Cantonese = "咗嘅啲唔嚟冇佢哋咩嗰呢噉咁嘢畀俾喺仲啦喇啰㗎咯呀系";

    public static FrozenSet<char> All { get; } =
        ConversionTables
            .Lines("Cantonese.txt")
            .Select(l => l.Split('\t')[0])
            .Where(w => w.Length == 1)
            .Select(w => ScriptConverter.Fold(w)[0])
            .Concat(Written)
            .Concat(ScriptConverter.Fold(Cantonese))
            .ToFrozenSet();
}
