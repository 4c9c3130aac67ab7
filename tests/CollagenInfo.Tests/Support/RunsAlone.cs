namespace CollagenInfo.Tests.Support;

/// <summary>Tests that measure time, or write to something shared, run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class RunsAlone
{
    public const string Name = "alone";
}
