using CollagenInfo.Content;
using CollagenInfo.Web.Settings;

namespace CollagenInfo.Web.Hosting;

/// <summary>The names of the site, as the setting <c>AllowedHosts</c> has them.</summary>
internal sealed class HostNames
{
    private const string SettingName = "AllowedHosts";
    private const string AnyName = "*";

    /// <summary>Null if any name will do.</summary>
    private readonly string[]? names;

    private HostNames(string[]? names) => this.names = names;

    /// <summary>Reads names separated by semicolons.</summary>
    public static HostNames Parse(string? setting)
    {
        var names = Setting.List(setting, ';');
        if (Array.Find(names, name => !IsName(name)) is { } wrong)
        {
            throw Setting.Refused(
                SettingName,
                wrong,
                "host names like clinic.example, separated by semicolons, each without https://, port and path"
            );
        }

        return new HostNames(names.Length == 0 || names.Contains(AnyName) ? null : names);
    }

    public bool Allow(HttpRequest request) => names is null || IsAllowed(request, names);

    /// <summary>Whoever watches the site asks for its health by the address of the machine.</summary>
    private static bool IsAllowed(HttpRequest request, string[] names) =>
        HostString.MatchesAny(request.Host.Host, [.. names]) || request.Path.StartsWithSegments(PageAddress.Health);

    private static bool IsName(string name) =>
        name is AnyName
        || Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name) is not UriHostNameType.Unknown
        || (name is ['[', .. var address, ']'] && Uri.CheckHostName(address) is UriHostNameType.IPv6);
}
