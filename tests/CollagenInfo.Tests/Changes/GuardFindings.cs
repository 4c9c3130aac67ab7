using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

/// <summary>What the guard says of a text.</summary>
internal static class GuardFindings
{
    public const string Page = "aftercare/makeup.md";

    public static List<string> In(string before, string after) => InFile(Page, before + "\n", after + "\n");

    public static List<string> InFile(string file, string? before, string? after) =>
        [
            .. ChangeGuard
                .FindIn([new GuardedFile(file, before, after)], ShippedContent.Library, ShippedContent.Library)
                .Select(finding => finding.Words),
        ];
}
