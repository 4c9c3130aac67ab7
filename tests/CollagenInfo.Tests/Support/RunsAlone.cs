namespace CollagenInfo.Tests.Support;

/// <summary>Tests that watch the clock or start the program: they run when nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class RunsAlone
{
    public const string Name = "alone";
}
