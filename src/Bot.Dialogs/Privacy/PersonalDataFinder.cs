using System.Text.RegularExpressions;

namespace Bot.Dialogs.Privacy;

/// <summary>
/// Finds personal data before anything is logged, indexed or compared (DESIGN §10). Numbers that prove themselves by a check digit are
/// taken as such; others need their usual shape, or a word beside them that says what they are.
/// </summary>
public static class PersonalDataFinder
{
    /// <summary>How far before a number a word such as "passport" speaks for it, in characters.</summary>
    private const int CueReach = 28;

    /// <summary>
    /// The data in <paramref name="text"/>, in order, without overlap; the whole text as <see cref="PersonalDataKind.Unread"/> when it
    /// could not be read in time.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="publicNumbers">Telephone numbers that are no one's own, such as hotlines.</param>
    public static IReadOnlyList<PersonalDatum> Find(string text, IEnumerable<string>? publicNumbers = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InTime(text, () => FindAll(PlainDigits.Of(text), publicNumbers));
    }

    /// <summary>
    /// What <paramref name="find"/> finds in the text; all of the text where a pattern runs out of <see cref="Knowledge.Text.MatchTime"/>,
    /// for what nobody has looked through is shown to nobody.
    /// </summary>
    internal static IReadOnlyList<PersonalDatum> InTime(string text, Func<IReadOnlyList<PersonalDatum>> find)
    {
        try
        {
            return find();
        }
        catch (RegexMatchTimeoutException)
        {
            return [new(PersonalDataKind.Unread, 0, text.Length)];
        }
    }

    private static IReadOnlyList<PersonalDatum> FindAll(PlainDigits plain, IEnumerable<string>? publicNumbers)
    {
        if (plain.Text.Length == 0)
        {
            return [];
        }

        var open = PublicNumbers(publicNumbers);
        var found = new List<PersonalDatum>();
        // In order of how much a match proves: what a stronger rule took, a weaker one leaves.
        Take(plain, found, PersonalDataKind.Email, PersonalDataPatterns.Email());
        Take(
            plain,
            found,
            PersonalDataKind.MainlandIdentityCard,
            PersonalDataPatterns.MainlandIdentity(),
            m => MainlandIdentityCard.IsValid(m.Value)
        );
        Take(plain, found, PersonalDataKind.PaymentCard, PersonalDataPatterns.Card(), m => IsCard(m.Value));
        Take(
            plain,
            found,
            PersonalDataKind.HongKongIdentityCard,
            PersonalDataPatterns.HongKongIdentity(),
            m => IsHongKongIdentity(plain.Text, m)
        );
        Take(plain, found, PersonalDataKind.Passport, PersonalDataPatterns.Passport(), m => IsPassport(plain.Text, m));
        Take(plain, found, PersonalDataKind.BankAccount, PersonalDataPatterns.BankAccount(), m => IsBankAccount(plain.Text, m));
        Take(plain, found, PersonalDataKind.Phone, PersonalDataPatterns.Phone(), m => IsPhone(plain.Text, m, open));
        Take(plain, found, PersonalDataKind.Address, AddressPatterns.English());
        Take(plain, found, PersonalDataKind.Address, AddressPatterns.Chinese());
        return [.. found.OrderBy(d => d.Start)];
    }

    private static void Take(
        PlainDigits plain,
        List<PersonalDatum> found,
        PersonalDataKind kind,
        Regex pattern,
        Func<Match, bool>? proves = null
    )
    {
        for (var match = pattern.Match(plain.Text); match.Success; match = match.NextMatch())
        {
            if (proves is not null && !proves(match))
            {
                continue;
            }

            var group = match.Groups["it"].Success ? match.Groups["it"] : match.Groups[0];
            var (start, length) = plain.Original(group.Index, group.Length);
            if (found.TrueForAll(d => start >= d.End || start + length <= d.Start))
            {
                found.Add(new(kind, start, length));
            }
        }
    }

    private static HashSet<string> PublicNumbers(IEnumerable<string>? numbers) =>
        [.. (numbers ?? []).Concat(Guard.Dangers.EmergencyLines.All.Select(l => l.Number)).Select(Digits)];

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool IsCard(string text)
    {
        var digits = Digits(text);
        return digits.Length is >= 13 and <= 19 && digits[0] is >= '2' and <= '6' && Luhn.IsValid(digits);
    }

    private static bool IsHongKongIdentity(string text, Match match)
    {
        var letters = match.Groups["letters"].ValueSpan;
        var digits = Digits(match.Groups["digits"].Value);
        var check = match.Groups["check"].ValueSpan;
        return (check.Length == 1 && HongKongIdentityCard.IsValid(letters, digits, check[0]))
            || HasCue(text, match, PersonalDataPatterns.IdentityCue());
    }

    private static bool IsPassport(string text, Match match) =>
        match.Groups["known"].Success || HasCue(text, match, PersonalDataPatterns.PassportCue());

    private static bool IsBankAccount(string text, Match match)
    {
        var digits = Digits(match.Value);
        return digits.Length is >= 9 and <= 16
            && (
                HasCue(text, match, PersonalDataPatterns.BankCue())
                || (
                    match.Value.Count(c => c == '-') >= 2
                    && digits.Length is >= 11 and <= 15
                    && !PersonalDataPatterns.DateLike().IsMatch(match.Value)
                )
            );
    }

    private static bool IsPhone(string text, Match match, HashSet<string> open)
    {
        var digits = Digits(match.Value);
        var local = digits.Length > 8 ? digits[^8..] : digits;
        if (open.Contains(local) || open.Contains(digits))
        {
            return false;
        }

        var named = match.Groups["code"].Success || HasCue(text, match, PersonalDataPatterns.PhoneCue());
        // 20261231 is a day, $30000000 an amount, "ref. 23456789" a file: no telephone unless one says so.
        return named
            || !(
                PersonalDataPatterns.DateLike().IsMatch(match.Value)
                || IsAmount(text, match)
                || HasCue(text, match, PersonalDataPatterns.ReferenceCue())
            );
    }

    private static bool IsAmount(string text, Match match)
    {
        var before = text[..match.Index].TrimEnd();
        var after = text[(match.Index + match.Length)..].TrimStart();
        return before.EndsWith('$')
            || before.EndsWith("HKD", StringComparison.OrdinalIgnoreCase)
            || PersonalDataPatterns.AmountUnit().IsMatch(after);
    }

    private static bool HasCue(string text, Match match, Regex cue)
    {
        var from = Math.Max(0, match.Index - CueReach);
        return cue.IsMatch(text[from..match.Index]);
    }
}
