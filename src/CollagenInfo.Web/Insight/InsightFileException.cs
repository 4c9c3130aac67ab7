namespace CollagenInfo.Web.Insight;

/// <summary>The file of counts cannot be read or written. The message is one sentence that names it and says why.</summary>
public sealed class InsightFileException(string message, Exception cause) : Exception(message, cause);
