using System.Collections.Frozen;

namespace Bot.Knowledge.Text;

/// <summary>
/// Latin letters with marks as their base letters: the part of Unicode NFD (without its marks) that names of people and places need.
/// Written out because <see cref="string.Normalize(System.Text.NormalizationForm)"/> leaves text as it is without ICU (invariant
/// globalisation).
/// </summary>
internal static class LatinLetters
{
    // Of UnicodeData.txt: U+00C0–U+024F and U+1E00–U+1EFF, whose decomposition begins with an ASCII letter.
    private static readonly (char Base, string Marked)[] Table =
    [
        ('A', "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ('B', "ḂḄḆ"),
        ('C', "ÇĆĈĊČḈ"),
        ('D', "ĎḊḌḎḐḒ"),
        ('E', "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
        ('F', "Ḟ"),
        ('G', "ĜĞĠĢǦǴḠ"),
        ('H', "ĤȞḢḤḦḨḪ"),
        ('I', "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ('J', "Ĵ"),
        ('K', "ĶǨḰḲḴ"),
        ('L', "ĹĻĽḶḸḺḼ"),
        ('M', "ḾṀṂ"),
        ('N', "ÑŃŅŇǸṄṆṈṊ"),
        ('O', "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"),
        ('P', "ṔṖ"),
        ('R', "ŔŖŘȐȒṘṚṜṞ"),
        ('S', "ŚŜŞŠȘṠṢṤṦṨ"),
        ('T', "ŢŤȚṪṬṮṰ"),
        ('U', "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ('V', "ṼṾ"),
        ('W', "ŴẀẂẄẆẈ"),
        ('X', "ẊẌ"),
        ('Y', "ÝŶŸȲẎỲỴỶỸ"),
        ('Z', "ŹŻŽẐẒẔ"),
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ďḋḍḏḑḓ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥȟḣḥḧḩḫẖ"),
        ('i', "ìíîïĩīĭįǐȉȋḭḯỉị"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľḷḹḻḽ"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩ"),
        ('t', "ţťțṫṭṯṱẗ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
    ];

    private static readonly FrozenDictionary<char, char> Bases = Table
        .SelectMany(t => t.Marked.Select(m => KeyValuePair.Create(m, t.Base)))
        .ToFrozenDictionary();

    /// <summary>The text, of the same length, with every marked Latin letter bare.</summary>
    public static string Bare(string text) =>
        text.Any(Bases.ContainsKey)
            ? string.Create(
                text.Length,
                text,
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                    {
                        span[i] = Bases.GetValueOrDefault(source[i], source[i]);
                    }
                }
            )
            : text;
}
