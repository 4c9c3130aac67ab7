using System.Security.Claims;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What somebody may do with a change. It is asked for each page and again for each form that is sent.</summary>
/// <param name="change">The change.</param>
/// <param name="isClinical">Whether a clinician has to read it.</param>
/// <param name="reader">Who is signed in.</param>
/// <param name="othersWhoSign">The names of the others who sign.</param>
public sealed class ChangeRights(Change change, bool isClinical, ClaimsPrincipal reader, IReadOnlyList<string> othersWhoSign)
{
    public bool IsOwn => change.OwnerId == reader.PersonId;

    /// <summary>Whether it waits for somebody who may put it on the site.</summary>
    public bool IsProposed => change.State is ChangeState.Proposed;

    public bool IsClinical => isClinical;

    /// <summary>Whether the reader is the only one who signs, and it is their own.</summary>
    public bool IsAlone => isClinical && reader.Signs && IsOwn && othersWhoSign.Count == 0;

    /// <summary>To publish what cannot matter to a patient.</summary>
    public bool MayPublish => !isClinical && (reader.Publishes || reader.Signs);

    /// <summary>To confirm and publish: nobody confirms their own change if somebody else can.</summary>
    public bool MayConfirm => isClinical && reader.Signs && (IsAlone || (!IsOwn && IsProposed));

    public bool MayPropose => !IsProposed && (IsOwn || reader.Publishes) && !MayPublish && !MayConfirm;

    public bool MaySendBack => IsProposed && !IsOwn && (reader.Signs || (reader.Publishes && !isClinical));

    /// <summary>To publish now and have it confirmed later.</summary>
    public bool MayPublishAhead => isClinical && reader.Publishes && !MayConfirm;

    /// <summary>To confirm what was published ahead: nobody confirms their own if somebody else can.</summary>
    public bool MayConfirmLater => reader.Signs && (!IsOwn || othersWhoSign.Count == 0);

    /// <summary>To put it away.</summary>
    public bool MayEnd => IsOwn || reader.Publishes || reader.Signs;

    /// <summary>To show it to somebody without an account.</summary>
    public bool MayShare => MayEnd;

    /// <summary>Who has to look, in a sentence.</summary>
    public string WhoLooks =>
        !isClinical
            ? MayPublish
                ? "Nothing clinical: you may publish it."
                : "Nothing clinical: whoever publishes may publish it."
            : IsAlone
                ? "You are the only one who signs here. Read it once as a patient would."
                : othersWhoSign.Count == 0 && !reader.Signs
                    ? "A clinician has to read it, and nobody who signs has an account now. Ask somebody who manages people."
                    : MayConfirm
                        ? "A clinician has to read it: you."
                        : othersWhoSign.Count == 0
                            ? "A clinician has to read it: you, once it is proposed."
                            : $"A clinician has to read it: {string.Join(" or ", othersWhoSign)}.";
}
