using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What the journal tells, as the part of a sentence between who did it and what it is about.</summary>
internal static class JournalWords
{
    public static string Of(JournalEvent what) =>
        what switch
        {
            JournalEvent.SignedIn => "signed in",
            JournalEvent.FailedToSignIn => "could not sign in",
            JournalEvent.SignedOutEverywhere => "signed out everywhere",
            JournalEvent.MadeFirstAccount => "made the first account",
            JournalEvent.Invited => "invited",
            JournalEvent.AcceptedInvitation => "used an invitation",
            JournalEvent.ChangedTicks => "changed what may be done by",
            JournalEvent.ChangedName => "changed name and job:",
            JournalEvent.RemovedPerson => "removed the account of",
            JournalEvent.AddedPasskey => "added a passkey",
            JournalEvent.RemovedPasskey => "removed a passkey",
            JournalEvent.SetPassword => "set a password and a code app",
            JournalEvent.RemovedPassword => "removed password and code app",
            JournalEvent.MadeRecoveryCodes => "made new recovery codes",
            JournalEvent.Published => "published",
            JournalEvent.SetAside => "set aside a change of",
            JournalEvent.Proposed => "proposed a change of",
            JournalEvent.SentBack => "sent back a change of",
            JournalEvent.ConfirmedAndPublished => "confirmed and published",
            JournalEvent.ConfirmedAlone => "confirmed alone, as the only one who signs, and published",
            JournalEvent.Confirmed => "confirmed a change of",
            JournalEvent.Signed => "signed",
            JournalEvent.CalledNumbers => "called, and the right people answered:",
            JournalEvent.PublishedAhead => "published, to be confirmed later,",
            JournalEvent.Renamed => "renamed",
            JournalEvent.Removed => "removed",
            JournalEvent.WithdrewConsent => "wrote down that the consent was withdrawn for the picture",
            JournalEvent.TriedWithoutRight => "tried without the right to:",
            JournalEvent.MadeLink => "made a link for a doctor to a change of",
            JournalEvent.OpenedLink => "opened for the first time a change of",
            JournalEvent.RemarkedByLink => "wrote a remark about a change of",
            JournalEvent.RevokedLink => "took back a link to a change of",
            JournalEvent.PutQuestionAside => "put aside, as not for us,",
            JournalEvent.BroughtQuestionBack => "brought back what people ask:",
            JournalEvent.NotInGit => "could not put what is published into git:",
            _ => $"{what}",
        };
}
