namespace CollagenInfo.Tests.Support;

/// <summary>A site whose clinic has said where it is on line.</summary>
internal static class OnLineClinic
{
    public static Site OnLine(this Site site) => site.WithEdit("clinic.yml", "phone:", "siteAddress: https://clinic.example\nphone:");

    public static Site WithSecurityContact(this Site site, string contact) =>
        site.WithEdit("clinic.yml", "phone:", $"securityContact: {contact}\nphone:");
}

/// <summary>The same, for tests that only read it.</summary>
public sealed class OnLineSite : Site
{
    public OnLineSite() => this.OnLine();
}
