namespace CollagenInfo.Tests.Web.Course;

/// <summary>The site of <see cref="CoursePlanner"/>, for tests that only read it.</summary>
public sealed class PlannerSite : Site
{
    public PlannerSite() => this.WithPlanner();
}
