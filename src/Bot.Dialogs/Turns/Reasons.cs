namespace Bot.Dialogs.Turns;

/// <summary>The reason codes of outcomes. Reports and settings rely on them, so a code never changes its meaning.</summary>
public static class Reasons
{
    public const string Confident = "confident";
    public const string ChosenEntry = "chosen_entry";
    public const string FollowUp = "follow_up";
    public const string Clarified = "clarified";

    /// <summary>What was answered before, wished once more or in another language.</summary>
    public const string Repeated = "repeated";

    /// <summary>Less certain than an answer usually has to be, but nothing else comes near.</summary>
    public const string OnlyReading = "only_reading";
    public const string NearQuestions = "near_questions";

    /// <summary>Only a topic was named; its summary is the answer.</summary>
    public const string Topic = "topic";

    /// <summary>Only a name was said that several topics have.</summary>
    public const string NearTopics = "near_topics";

    /// <summary>A detail was asked for, but not of which service.</summary>
    public const string WhichService = "which_service";

    /// <summary>The department whose page it is was asked for its own telephone or address.</summary>
    public const string DepartmentContact = "department_contact";

    /// <summary>A form or code was named that nothing in the knowledge base mentions.</summary>
    public const string UnknownForm = "unknown_form";

    public const string LowConfidence = "low_confidence";
    public const string LowConfidenceTwice = "low_confidence_twice";
    public const string LowConfidenceAfterClarify = "low_confidence_after_clarify";
    public const string OutOfScope = "out_of_scope";
    public const string NothingFound = "nothing_found";

    /// <summary>Matching the words took longer than a pattern may.</summary>
    public const string OutOfTime = "out_of_time";

    public const string ResidentRequest = "resident_request";
    public const string OfferAccepted = "offer_accepted";
    public const string AccountQuestion = "account_question";
    public const string ProcedurePolicy = "procedure_policy";
    public const string NegativeFeedback = "negative_feedback";
    public const string RepeatedNegativeFeedback = "repeated_negative_feedback";
    public const string FormFailed = "form_failed_repeatedly";
    public const string PositiveFeedback = "positive_feedback";
    public const string EmptyMessage = "empty_message";
    public const string Unreadable = "unreadable";
    public const string NoText = "no_text";

    /// <summary>The message is in neither English nor Chinese.</summary>
    public const string OtherLanguage = "other_language";

    public const string Greeting = "greeting";
    public const string NothingSaid = "nothing_said";
    public const string DetailNotCovered = "detail_not_covered";
    public const string TopicNotCovered = "topic_not_covered";
    public const string DangerCheck = "danger_check";
    public const string Waiting = "waiting_for_person";
}
