using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.OpeningHours;

/// <summary>
/// "What time does the tax office open on Saturday?": of the department asked, its hours where they are known, else that they are not, with
/// whom to call and where they stand; never another department's. "When is a person on duty?" is asked of this chat.
/// </summary>
internal sealed class OpeningHoursStep(HandoffSettings handoff) : ITurnStep
{
    /// <summary>Longer messages ask for more than that.</summary>
    private const int MostWords = 16;

    private static readonly Lexicon Hours = Lexicon.Load("hours");

    public string Name => "opening_hours";

    public void Run(Turn turn)
    {
        if (MessageLength.Words(turn.Question) > MostWords)
        {
            return;
        }

        var view = MessageView.Of(turn.Question);
        if (Hours["duty"].IsIn(view))
        {
            turn.End(new(Outcome.Smalltalk, SmalltalkReasons.DutyHours) { DutyHours = handoff.Hours, OffersPerson = true });
            return;
        }

        if (!Hours["asked"].IsIn(view) || Asked(turn, view) is not { } department || IsToldByIt(turn, department))
        {
            return;
        }

        turn.End(
            department.HoursEnglish is not null && department.HoursChinese is not null
                ? new(Outcome.Answer, Reasons.DepartmentContact) { HoursOf = department }
                : new(Outcome.NoAnswer, Reasons.DetailNotCovered)
                {
                    HoursOf = department,
                    Department = department.Id,
                    OffersPerson = true,
                }
        );
    }

    // The one named; on a department's page, that one where nothing else is named: "the museum" or "the ferry" is no office of it.
    private static Department? Asked(Turn turn, MessageView view)
    {
        if (NamedDepartment.Find(view, turn.Knowledge) is { } named)
        {
            return IsNothingElse(named.Left) ? named.Department : null;
        }

        var saysYou = Hours["you"].IsIn(view);
        return turn.Request.Department is { } own && IsNothingElse(view) && (saysYou || FollowUp.Context(turn) is null)
            ? turn.Knowledge.FindDepartment(own)
            : null;
    }

    private static bool IsNothingElse(MessageView view) => !Ellipsis.Words(Hours["rest"].Without(Hours["you"].Without(view))).Any();

    // One of its own articles may tell the hours of its hotline.
    private static bool IsToldByIt(Turn turn, Department department) =>
        turn.Knowledge.Retrieve(
            new()
            {
                Text = turn.Question,
                Language = turn.Language.Read.Form,
                Department = department.Id,
                Memory = turn.Memory,
            }
        )
            is { Candidates: [var first, ..] }
        && first.Department == department.Id
        && first.Confidence >= turn.Knowledge.Thresholds.Answer
        && turn.Knowledge.FindEntry(first.EntryId) is { } entry
        && Hours["asked"].IsIn(MessageView.Of($"{entry.English?.Question} ; {entry.Chinese?.Question}"));
}
