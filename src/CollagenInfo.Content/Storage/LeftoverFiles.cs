using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Storage;

/// <summary>Files that systems, editors and tools for uploading leave beside those that people write.</summary>
internal static partial class LeftoverFiles
{
    /// <summary>Whether a file is left alone, by its own name or by that of a folder around it.</summary>
    /// <param name="path">The file, relative to the content folder, with forward slashes.</param>
    public static bool Has(string path) => Hold(path) || Files().IsMatch(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>Whether a folder and all that is in it is left alone, by its own name or by that of a folder around it.</summary>
    public static bool Hold(string folder) =>
        Array.Exists(folder.Split('/'), name => name is ['.' or '#' or '~' or '$' or '@', ..] or [.., '~'] || Folders().IsMatch(name));

    /// <summary>No topic has such a name.</summary>
    [GeneratedRegex(
        @"^(__macosx|system volume information|lost\+found)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Folders();

    /// <summary>
    /// Of systems; of sed, mc, vi and others while they write; of tools that upload or download; the copies that editors and patch
    /// keep; and what git and others write while they join two versions.
    /// </summary>
    [GeneratedRegex(
        @"^(thumbs\.db|ehthumbs(_vista)?\.db|desktop\.ini|icon\r?|nohup\.out|4913)$"
            + @"|^(sed|mc|vi|tmp|nano)[a-z0-9]{4,8}$|^goutputstream-|^lftp-|^pure-ftpd-upload"
            + @"|\.(tmp|temp|part|partial|filepart|crdownload|download|upload|swp|swo|swn|swx|lock|lck|nfs[0-9a-f]+)$"
            + @"|\.(bak|backup|orig|rej|old|sav|save(\.\d+)?|mine|r\d+)$"
            + @"|[._](backup|base|local|remote)[._]\d+(\.(md|yml))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Files();
}
