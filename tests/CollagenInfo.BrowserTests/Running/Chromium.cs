using System.Diagnostics;

namespace CollagenInfo.BrowserTests.Running;

/// <summary>Finds a Chromium on this machine, or installs one. Without a browser the tests fail; they are never skipped.</summary>
internal static class Chromium
{
    /// <summary>The one without windows comes first: the tests take two thirds of the processor time with it.</summary>
    private static readonly string[] Known =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Needed in containers and without internet access.</summary>
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ];

    /// <summary>Where it is; null for the one that Playwright has installed. Two cannot install at the same time.</summary>
    private static readonly Lazy<string?> Program = new(FindOrInstall);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program.Value, Args = Flags });

    private static string? FindOrInstall()
    {
        if (Array.Find(Known, File.Exists) is { } installed)
        {
            return installed;
        }

        if (Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0)
        {
            return null;
        }

        Run("apt-get", "update");
        foreach (var package in new[] { "chromium-headless-shell", "chromium" })
        {
            Run("apt-get", "install", "--yes", "--no-install-recommends", package);
            if (Array.Find(Known, File.Exists) is { } program)
            {
                return program;
            }
        }

        throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge, and none could be installed. Install the package 'chromium'."
        );
    }

    private static void Run(string program, params string[] arguments)
    {
        if (Array.Find(["/usr/bin", "/bin"], folder => File.Exists(Path.Combine(folder, program))) is null)
        {
            return;
        }

        using var run = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false });
        run?.WaitForExit();
    }
}
