namespace CollagenInfo.Web.Metrics;

/// <summary>The section <c>Metrics</c> of the configuration.</summary>
internal sealed record MetricsSettings
{
    /// <summary>Where a Prometheus server may fetch the numbers, for example <c>http://127.0.0.1:9464</c>; null to count nothing.</summary>
    public string? Url { get; init; }
}
