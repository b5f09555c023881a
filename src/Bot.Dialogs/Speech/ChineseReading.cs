using System.Globalization;

namespace Bot.Dialogs.Speech;

/// <summary>Figures and signs in Chinese, for Cantonese voices in Traditional and for Mandarin voices in Simplified characters.</summary>
internal sealed class ChineseReading(bool mandarin) : SpokenReading
{
    // What is counted by 兩 and not 二: measures and units; dates, floors and places in a row keep 二.
    private const string Measures =
        "個个年元塊块次份張张名位天週周星小人條条間间封部輛辆倍歲岁項项種种款類类組组段頁页層层公平立家艘隻只支枝包盒公里米千萬万億亿對对套方成";

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HK$"] = "港元",
        ["HKD"] = "港元",
        ["港幣"] = "港元",
        ["港币"] = "港元",
        ["$"] = "元",
        ["US$"] = "美元",
        ["USD"] = "美元",
        ["NT$"] = "新台幣",
        ["A$"] = "澳元",
        ["S$"] = "新加坡元",
        ["C$"] = "加元",
        ["MOP"] = "澳門元",
        ["MOP$"] = "澳門元",
        ["RMB"] = "人民幣",
        ["CNY"] = "人民幣",
        ["¥"] = "人民幣",
        ["GBP"] = "英鎊",
        ["£"] = "英鎊",
        ["EUR"] = "歐元",
        ["€"] = "歐元",
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["km"] = "公里",
        ["m"] = "米",
        ["cm"] = "厘米",
        ["mm"] = "毫米",
        ["kg"] = "公斤",
        ["g"] = "克",
        ["mg"] = "毫克",
        ["ml"] = "毫升",
        ["cc"] = "C C",
        ["kW"] = "千瓦",
        ["kWh"] = "千瓦小時",
        ["MB"] = "M B",
        ["GB"] = "G B",
        ["m²"] = "平方米",
        ["m2"] = "平方米",
        ["m³"] = "立方米",
        ["m3"] = "立方米",
        ["sq ft"] = "平方呎",
        ["sq m"] = "平方米",
        ["km/h"] = "公里每小時",
        ["°C"] = "攝氏度",
        ["°"] = "度",
        ["hr"] = "小時",
        ["hrs"] = "小時",
        ["min"] = "分鐘",
        ["mins"] = "分鐘",
        ["yr"] = "年",
        ["yrs"] = "年",
    };

    // Chinese counts by ten thousands: an English scale is worked out and said anew.
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    };

    private string Two => mandarin ? "两" : "兩";

    private string Point => mandarin ? "点" : "點";

    public override string WebPage => mandarin ? "部门网页" : "部門網頁";

    public override string To => "至";

    public override string Or => "或";

    public override string Pause => "，";

    public override string Minus => mandarin ? "负" : "負";

    protected override string Dot => Point;

    protected override string Hyphen => mandarin ? "横线" : "橫線";

    protected override string Underscore => mandarin ? "下划线" : "底線";

    public override string Number(string figures)
    {
        var (whole, rest) = Split(figures);
        return ChineseNumbers.Cardinal(whole, mandarin) + (rest.Length == 0 ? "" : Point + ChineseNumbers.Digits(rest, mandarin));
    }

    public override string Count(string figures, string following) =>
        figures == "2" && following.Length > 0 && Measures.Contains(following[0], StringComparison.Ordinal) ? Two : Number(figures);

    public override string Digits(string figures) => ChineseNumbers.Digits(figures, mandarin);

    public override string Telephone(string figures) => ChineseNumbers.Digits(figures, mandarin, telephone: true);

    public override string Ordinal(string figures) => $"第{Number(figures)}";

    public override string Year(string figures) => Digits(figures);

    public override string ShortYear(string figures) => Digits(figures);

    public override string Date(string? year, int month, string? day) =>
        $"{(year is null ? "" : $"{Year(year)}年")}{Number(month.ToString(CultureInfo.InvariantCulture))}月{(day is null ? "" : $"{Number(day)}日")}";

    public override string Time(int hour, string minute, bool? half)
    {
        var twelve =
            half is null ? hour
            : hour % 12 == 0 ? 12
            : hour % 12;
        var part = half switch
        {
            true => "下午",
            false => "上午",
            _ => "",
        };
        var clock = mandarin ? "点" : "時";
        var minutes = minute switch
        {
            "" or "00" => "",
            "30" => "半",
            _ when minute[0] == '0' => $"零{Number(minute)}分",
            _ => $"{Number(minute)}分",
        };
        return part + Count(twelve.ToString(CultureInfo.InvariantCulture), mandarin ? "個" : "") + clock + minutes;
    }

    public override string Money(string currency, IReadOnlyList<string> figures, string scale) =>
        string.Join(
            To,
            figures.Select(f =>
                Scales.TryGetValue(scale, out var times)
                && decimal.TryParse(f, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                    ? Number((value * times).ToString("0.############", CultureInfo.InvariantCulture))
                    : Count(f, scale.Length > 0 ? scale : "元") + scale
            )
        ) + Currencies[currency];

    public override string Percent(IReadOnlyList<string> figures) => string.Join(To, figures.Select(f => $"百分之{Number(f)}"));

    public override string Fraction(string above, string below) => $"{Number(below)}分之{Number(above)}";

    public override string Unit(string unit, bool one) => Units.GetValueOrDefault(unit, unit);

    public override string? Sign(char sign) =>
        sign switch
        {
            '&' => "和",
            '+' => "加",
            '=' => mandarin ? "等于" : "等於",
            '%' => "百分比",
            '@' => "at",
            '/' or '／' => mandarin ? "斜线" : "斜線",
            '.' => Point,
            '<' => mandarin ? "少于" : "少於",
            '>' => mandarin ? "多于" : "多於",
            '≤' => "最多",
            '≥' => "最少",
            '×' => "乘",
            '÷' => "除以",
            '±' => mandarin ? "正负" : "正負",
            '$' => "元",
            '°' => "度",
            '#' => mandarin ? "井号" : "井號",
            _ => null,
        };
}
