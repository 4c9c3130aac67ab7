using CollagenInfo.Content;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What became of a change that was to be published.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome() { }

    /// <summary>It is in the content folder.</summary>
    /// <param name="IsOnShow">Whether readers see it; if not, something in the folder keeps it back.</param>
    public sealed record Published(bool IsOnShow) : PublishOutcome;

    /// <summary>The page is not the one any more from which the change began.</summary>
    public sealed record Moved(string Path) : PublishOutcome;

    /// <summary>The change would bring mistakes that must be mended first.</summary>
    public sealed record Mistakes(IReadOnlyList<ContentProblem> Problems) : PublishOutcome;

    /// <summary>A clinician has to read it first.</summary>
    public sealed record NeedsClinician : PublishOutcome;

    /// <summary>It gives patients numbers that nobody has called yet.</summary>
    public sealed record NotCalled : PublishOutcome;

    /// <summary>The sign-off of a page was changed by hand, which nobody may, or cannot be written.</summary>
    /// <param name="Reason">What is wrong, and what to do.</param>
    public sealed record SignatureFault(string Reason) : PublishOutcome;

    /// <summary>The files cannot be written.</summary>
    /// <param name="IsDiskFull">Whether the disk has no room for them.</param>
    /// <param name="Reason">What the server says.</param>
    public sealed record Failed(bool IsDiskFull, string Reason) : PublishOutcome
    {
        /// <summary>The status of the answer.</summary>
        public int Status => IsDiskFull ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status500InternalServerError;

        /// <summary>What is wrong, in sentences.</summary>
        /// <param name="so">What that means for what was to be done, as a sentence.</param>
        public string Say(string so) =>
            IsDiskFull
                ? $"The server's disk is full. {so}"
                : $"The desk cannot write to the content folder. {so} Tell who runs the server: {Reason}";
    }

    /// <summary>Somebody has published it or set it aside already.</summary>
    public sealed record Ended : PublishOutcome;
}
