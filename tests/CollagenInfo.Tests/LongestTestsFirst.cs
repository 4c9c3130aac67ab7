using CollagenInfo.Tests;
using CollagenInfo.Tests.Changes;
using CollagenInfo.Tests.Checks;
using CollagenInfo.Tests.RealContent;
using CollagenInfo.Tests.Rendering;
using CollagenInfo.Tests.Search;
using CollagenInfo.Tests.Storage;

[assembly: TestCollectionOrderer("CollagenInfo.Tests." + nameof(LongestTestsFirst), "CollagenInfo.Tests")]

namespace CollagenInfo.Tests;

/// <summary>Those that take more than a fiftieth of the time of all.</summary>
public sealed class LongestTestsFirst()
    : LongestFirst(
        nameof(MutationTests),
        RealPages.Name,
        nameof(TextLimitsTests),
        nameof(BlindSentencesTests),
        nameof(MeaningRateTests),
        nameof(GuardEditsTests),
        nameof(GuardWeightTests),
        nameof(FormEditTests),
        nameof(FirstAnswerTests),
        nameof(ImpactTests),
        nameof(EveryFactTests),
        nameof(PageCheckerTests),
        nameof(EveryYamlValueTests)
    );
