using CollagenInfo.DeskTests;
using CollagenInfo.DeskTests.Editing;
using CollagenInfo.DeskTests.Moving;
using CollagenInfo.DeskTests.Numbers;
using CollagenInfo.DeskTests.People;
using CollagenInfo.DeskTests.Pictures;
using CollagenInfo.DeskTests.Sheets;

[assembly: TestCollectionOrderer("CollagenInfo.DeskTests." + nameof(LongestDeskTestsFirst), "CollagenInfo.DeskTests")]

namespace CollagenInfo.DeskTests;

/// <summary>Those that take more than a twentieth of the time of all.</summary>
public sealed class LongestDeskTestsFirst()
    : LongestFirst(
        nameof(SheetTests),
        nameof(ChangingNumbersTests),
        nameof(MendingElsewhereTests),
        nameof(RenamingTests),
        nameof(NumberPageTests),
        nameof(PicturesTests),
        nameof(MeetingOthersTests),
        nameof(CalledNumbersTests),
        nameof(OwnClinicTests),
        nameof(PeopleTests)
    );
