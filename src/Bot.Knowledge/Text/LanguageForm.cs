namespace Bot.Knowledge.Text;

/// <summary>The four forms of language that residents write (DESIGN §5).</summary>
public enum LanguageForm
{
    /// <summary>English, tag <c>en</c>.</summary>
    English,

    /// <summary>Written Chinese in Traditional characters, tag <c>zh-Hant</c>.</summary>
    TraditionalChinese,

    /// <summary>Written Chinese in Simplified characters, tag <c>zh-Hans</c>.</summary>
    SimplifiedChinese,

    /// <summary>Written Cantonese, tag <c>yue</c>; answered in written Traditional Chinese.</summary>
    Cantonese,
}
