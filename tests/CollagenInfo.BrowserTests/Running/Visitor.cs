namespace CollagenInfo.BrowserTests.Running;

/// <summary>A visitor with one window, who records errors and requests to other sites.</summary>
public sealed class Visitor
{
    private readonly List<string> complaints = [];

    internal Visitor(IPage page, Uri address)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" && !IsExpected(message.Text), message.Text);
        page.PageError += (_, error) => Note(isFault: true, error);
        page.Request += (_, request) => Note(!request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal), $"asks {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the security policy, and requests to other sites.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>
    /// The browser also reports each page with a status like 400 or 404, that there is no network, and that the page in the editor's
    /// frame is shown without its scripts, which the tests expect.
    /// </summary>
    private static bool IsExpected(string message) =>
        message.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
        || message.StartsWith("Failed to load resource: net::ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)
        || message.Contains("because the document's frame is sandboxed", StringComparison.Ordinal);

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            complaints.Add(text);
        }
    }
}
