namespace CollagenInfo.Web.Commands;

/// <summary>
/// From where somebody called the program. <c>dotnet run</c> starts it in the folder of its project, whatever folder the caller is in.
/// </summary>
internal static class CallerSetup
{
    /// <summary>The folder of the caller; only one around the content counts, because a program may hand on a wrong one.</summary>
    public static string ReadFolder(string content) =>
        Environment.GetEnvironmentVariable("DOTNET_LAUNCH_PROFILE") is not null
        && Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } caller
        && $"{content}/".StartsWith($"{caller.TrimEnd('/')}/", StringComparison.Ordinal)
            ? caller
            : Environment.CurrentDirectory;
}
