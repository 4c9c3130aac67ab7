using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

/// <summary>An edit of a page.</summary>
/// <param name="File">The page.</param>
/// <param name="Find">What is replaced.</param>
/// <param name="Replace">By what.</param>
/// <param name="IsMended">Whether the page has it right already, so that the mistake is put there first.</param>
internal sealed record GuardEdit(string File, string Find, string Replace, bool IsMended)
{
    private readonly string page = System.IO.File.ReadAllText(Path.Combine(ShippedContent.Folder, File));

    public bool IsThere => page.Contains(IsMended ? Replace : Find, StringComparison.Ordinal);

    public IReadOnlyList<GuardFinding> FindIn()
    {
        var before = IsMended ? With(page, Replace, Find) : page;
        return ChangeGuard.FindIn(
            [new GuardedFile(File, before, With(before, Find, Replace))],
            ShippedContent.Library,
            ShippedContent.Library
        );
    }

    private static string With(string text, string find, string replace)
    {
        var at = text.IndexOf(find, StringComparison.Ordinal);
        return $"{text[..at]}{replace}{text[(at + find.Length)..]}";
    }
}
