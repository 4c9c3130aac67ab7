namespace CollagenInfo.BrowserTests.Running;

/// <summary>How a visitor looks at the site.</summary>
/// <param name="Width">The width of the window in pixels.</param>
public sealed record Look(int Width)
{
    public static Look Phone { get; } = new(320);

    public static Look Desk { get; } = new(1280);

    public int Height { get; init; } = Width < 600 ? 640 : 900;

    public bool IsDark { get; init; }

    public bool HasScript { get; init; } = true;

    internal BrowserNewContextOptions Options(Uri address) => new()
    {
        BaseURL = address.AbsoluteUri,
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = HasScript,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-US",
        TimezoneId = "America/New_York",
    };
}
