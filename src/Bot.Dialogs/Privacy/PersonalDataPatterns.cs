using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Privacy;

/// <summary>
/// The shapes of personal data but for <see cref="AddressPatterns"/>, over text that <see cref="PlainDigits"/> made plain.
/// </summary>
internal static partial class PersonalDataPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}\s?(?:@|\(at\)|\[at\])\s?[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24}(?![a-z0-9])",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex Email();

    [GeneratedRegex(
        @"(?<![0-9a-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9x](?![0-9a-z])",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex MainlandIdentity();

    [GeneratedRegex(@"(?<![0-9a-z])[2-6]\d{3}(?:[ -]?\d){9,15}(?![0-9])", Options, MatchTime.Milliseconds)]
    public static partial Regex Card();

    [GeneratedRegex(
        @"(?<![a-z0-9])(?<letters>[a-z]{1,2})[ -]?(?<digits>\d{3}[ ]?\d{3})(?![0-9]{2})"
            + @"(?: {0,2}[-/]? {0,2}(?:\( {0,2}(?<check>[0-9a]) {0,2}\)|\[ {0,2}(?<check>[0-9a]) {0,2}\]"
            + @"|(?<check>[0-9a])(?![0-9a-z])))?(?![0-9a-z])",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex HongKongIdentity();

    [GeneratedRegex(@"(?:\bhkid|\bid ?card|\bid(?: no| num| number)?\b|\bidentity|身份|身分)[^0-9]*$", Options, MatchTime.Milliseconds)]
    public static partial Regex IdentityCue();

    [GeneratedRegex(
        @"(?<![a-z0-9])(?:(?<known>K[A-Z]?\d{7,8}|H\d{8}(?:\d{2})?|[EG]\d{8}|E[A-Z]\d{7})|[a-z]{0,2}\d{6,9}[a-z]?)(?![a-z0-9])",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex Passport();

    [GeneratedRegex(
        @"(?:\bpassport|\btravel document|\bhome return permit|\bbno|護照|护照|旅行證件|旅行证件|回鄉證|回乡证|通行證|通行证)[^0-9]*$",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex PassportCue();

    [GeneratedRegex(
        @"(?<![0-9a-z$.-])\d{2,4}(?:[ -]\d{1,7}){1,4}(?![0-9-])|(?<![0-9a-z$.-])\d{9,15}(?![0-9-])",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex BankAccount();

    [GeneratedRegex(
        @"(?:\bbank|\bacc(?:oun)?t\b|\ba/c\b|\bhsbc|\bhang seng|\bbochk|\bstandard chartered|\bfps\b|戶口|户口|銀行|银行|滙豐|汇丰|恒生|中銀|中银"
            + @"|賬號|账号|帳號|轉數快|转数快|存入|過數)[^0-9]*(?:no\.?|num(?:ber)?|號碼|号码)?[^0-9]*$",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex BankCue();

    [GeneratedRegex(
        @"(?<![0-9a-z$.,]|\d{3}[ -])(?:(?<code>\(?(?:\+|00) ?852\)?|\(852\)|852(?=[ -]))[ -]{0,3}[2-9]\d{3}[ -]?\d{4}"
            + @"|(?<code>\+ ?(?!852)[1-9]\d{0,2})[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,4}){2,4}|(?<code>1[3-9]\d)[ -]?\d{4}[ -]?\d{4}"
            + @"|(?<code>)852[4-9]\d{7}|[2-9]\d{3}[ -]?\d{4}"
            + @"|[2-9]\d{2}[ -]\d{2}[ -]\d{3}|[2-9]\d(?:[ -]\d{2}){3})(?![0-9]|-\d|[.,]\d| \d{3})",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex Phone();

    [GeneratedRegex(
        @"(?:\bphone|\btel\b|\btel\.|\bmobile|\bcall me|\bwhatsapp|\bcell|\bnumber is|\bcontact|\breach me|\bfax|電話|电话|手機|手机|致電"
            + @"|聯絡|联络|聯繫|联系|打俾我|打畀我|打給我)[^0-9]*$",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex PhoneCue();

    [GeneratedRegex(
        @"(?:\bref(?:erence)?\b|\bcase\b|\bfile\b|\bapplication\b|\breceipt|\bform\b|\bserial|\bcertificate|\bpermit|\blicence"
            + @"|編號|编号|檔案|档案|個案|个案|收據|收据|表格)[^0-9]*$",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex ReferenceCue();

    [GeneratedRegex(
        @"^(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])$"
            + @"|^(?:0[1-9]|[12]\d|3[01])[ -]?(?:0[1-9]|1[0-2])[ -]?(?:19|20)\d{2}$|^(?:19|20)\d{2}[ -](?:19|20)\d{2}$",
        Options,
        MatchTime.Milliseconds
    )]
    public static partial Regex DateLike();

    [GeneratedRegex(@"^(?:元|蚊|港元|港幣|港币|萬|万|hkd\b|dollars?\b|bucks\b|%)", Options, MatchTime.Milliseconds)]
    public static partial Regex AmountUnit();
}
