namespace CollagenInfo.Benchmarks;

/// <summary>Something to be measured did not happen.</summary>
internal sealed class MeasurementException(string message) : Exception(message);
