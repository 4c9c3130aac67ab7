namespace CollagenInfo.Tests.Support;

/// <summary>Tests that watch the clock, or write where all tests write: they run when nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class RunsAlone
{
    public const string Name = "alone";
}
