using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What git has not taken, for somebody who does not know git.</summary>
internal static class GitWords
{
    public static string Of(GitTrouble trouble) =>
        trouble.Changes switch
        {
            0 => $"What is published is in git here, but not sent on yet: {trouble.Reason}.",
            1 => $"1 change is not in git yet: {trouble.Reason}.",
            var count => $"{count} changes are not in git yet: {trouble.Reason}.",
        };
}
