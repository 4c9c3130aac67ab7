namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Who did what and when. Never a text, a password or a code.</summary>
public sealed class JournalEntry
{
    public int Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The person's name then; "the server" for what was done by command.</summary>
    public required string Who { get; init; }

    public JournalEvent What { get; init; }

    /// <summary>The person, page or address it is about; null if there is nothing to add.</summary>
    public string? About { get; init; }
}

/// <summary>What the journal tells.</summary>
public enum JournalEvent
{
    SignedIn,
    FailedToSignIn,
    SignedOutEverywhere,
    MadeFirstAccount,
    Invited,
    AcceptedInvitation,
    ChangedTicks,
    ChangedName,
    RemovedPerson,
    AddedPasskey,
    RemovedPasskey,
    SetPassword,
    RemovedPassword,
    MadeRecoveryCodes,
    Published,
    SetAside,
    Proposed,
    SentBack,
    ConfirmedAndPublished,
    ConfirmedAlone,
    Confirmed,
    Signed,

    /// <summary>Somebody called the phone numbers that are new.</summary>
    CalledNumbers,

    /// <summary>Without waiting for a clinician.</summary>
    PublishedAhead,

    Renamed,
    Removed,

    /// <summary>A patient does not allow a picture any more.</summary>
    WithdrewConsent,

    /// <summary>Somebody sent a form that their account does not have.</summary>
    TriedWithoutRight,

    MadeLink,
    OpenedLink,
    RemarkedByLink,
    RevokedLink,

    /// <summary>What people ask is not for this clinic.</summary>
    PutQuestionAside,
    BroughtQuestionBack,

    /// <summary>git did not take what was published.</summary>
    NotInGit,
}
