using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Where the desk keeps its things. Only the program's own account may read them.</summary>
/// <param name="path">The state folder.</param>
internal sealed class LedgerFolder(string path) : IDisposable
{
    /// <summary>How long a command and the program wait for each other.</summary>
    private const int MostSecondsToWait = 10;

    /// <summary>The file of what people ask that is not for this clinic.</summary>
    public const string NotForUs = "not-for-us.json";

    private IDisposable? held;

    public string Path => path;

    public string Database => System.IO.Path.Combine(path, "desk.db");

    public string ConnectionString => $"Data Source={Database};Default Timeout={MostSecondsToWait}";

    /// <summary>The keys of cookies and forms. They outlive a restart, so that it signs nobody out.</summary>
    public string Keys => System.IO.Path.Combine(path, "keys");

    /// <summary>Makes the folder and what must be private in it, and holds it for this program alone.</summary>
    /// <returns>Whether it could be held: no if another program holds it.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public bool TryHold()
    {
        PrivateFolder.Ensure(path);
        PrivateFolder.Ensure(Keys);
        held ??= PrivateFile.TryHold(System.IO.Path.Combine(path, "desk.lock"));
        if (held is not null)
        {
            PrivateFile.Ensure(Database);
        }

        return held is not null;
    }

    public void Dispose() => held?.Dispose();
}
