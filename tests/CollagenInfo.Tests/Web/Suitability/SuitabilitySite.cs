using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Suitability;

/// <summary>The shipped data at half past eight in the evening of November 22 at the clinic; November 23 in Greenwich.</summary>
public sealed class SuitabilitySite : Site
{
    public SuitabilitySite() => this
        .WithShippedData()
        .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 1, 30, 0, TimeSpan.Zero)));
}
