using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>Everything that the checker finds, for Problems.cshtml.</summary>
public sealed record ProblemsPage : DeskPage
{
    public required IReadOnlyList<FileProblems> Files { get; init; }

    internal static ProblemsPage From(ContentRepository content) =>
        new()
        {
            Title = "What is wrong",
            Files =
            [
                .. content
                    .Problems.Where(problem => problem.Severity is not Severity.Waived)
                    .GroupBy(problem => problem.File)
                    .OrderByDescending(file => file.Max(problem => problem.Severity))
                    .ThenBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => new FileProblems(
                        new DeskFile(file.Key).TitleIn(content.Everything),
                        ContentFiles.IsEditable(file.Key) ? new DeskFile(file.Key).Address : null,
                        ProblemLines.From(file, file.Key)
                    )
                    {
                        IsPicture = new DeskFile(file.Key).IsPicture,
                    }),
            ],
        };
}

/// <summary>The problems of one file.</summary>
/// <param name="Title">What people call the file.</param>
/// <param name="Address">Where it is edited; null if not on the desk.</param>
/// <param name="Problems">Its problems.</param>
public sealed record FileProblems(string Title, string? Address, ProblemLines Problems)
{
    /// <summary>Whether it is a picture, which has no lines.</summary>
    public bool IsPicture { get; init; }
}
