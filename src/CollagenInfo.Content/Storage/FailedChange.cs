namespace CollagenInfo.Content.Storage;

/// <summary>A change that could not be shown; it is tried again together with the next one.</summary>
/// <param name="Read">The files that were read.</param>
/// <param name="Problem">What is told about it.</param>
/// <param name="Exception">What was thrown; null if nothing was.</param>
internal sealed record FailedChange(Dictionary<string, FileReading?> Read, ContentProblem Problem, Exception? Exception)
{
    public static FailedChange From(Exception exception, Dictionary<string, FileReading?> read)
    {
        var cause = (exception as AggregateException)?.Flatten().InnerException ?? exception;
        var problem = new ContentProblem(
            "not-taken-over",
            Severity.Error,
            read.Count == 1 ? read.Keys.Single() : FolderListing.Root,
            1,
            $"The program fails at the last change: {cause.Message}",
            "Readers still see what was there before. Undo the change, and report it to the makers of the program."
        );
        return new FailedChange(read, problem, exception);
    }
}
