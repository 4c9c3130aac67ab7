using CollagenInfo.Content;
using CollagenInfo.Web.Settings;
using Microsoft.Extensions.Primitives;

namespace CollagenInfo.Web.Refusals;

/// <summary>The names of the site, as the setting <c>AllowedHosts</c> has them.</summary>
internal sealed class HostNames
{
    private const string SettingName = "AllowedHosts";
    private const string AnyName = "*";

    /// <summary>Null if any name will do.</summary>
    private readonly StringSegment[]? names;

    private HostNames(StringSegment[]? names) => this.names = names;

    /// <summary>Reads names separated by semicolons.</summary>
    public static HostNames Parse(string? setting)
    {
        var written = Setting.List(setting, ';');
        if (Array.Find(written, name => !IsName(name)) is { } wrong)
        {
            throw Setting.Refused(
                SettingName,
                wrong,
                "host names like clinic.example, separated by semicolons, each without https://, port and path"
            );
        }

        return new HostNames(written.Length == 0 || written.Contains(AnyName) ? null : [.. written]);
    }

    /// <summary>Whether a request is for the site. Whoever watches it asks for its health by the address of the machine.</summary>
    public bool Allow(HttpRequest request) =>
        names is null
        || HostString.MatchesAny(request.Host.Host, names)
        || request.Path.StartsWithSegments(PageAddress.Health, StringComparison.Ordinal);

    private static bool IsName(string name) =>
        name is AnyName
        || Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name) is not UriHostNameType.Unknown
        || (name is ['[', .. var address, ']'] && Uri.CheckHostName(address) is UriHostNameType.IPv6);
}
