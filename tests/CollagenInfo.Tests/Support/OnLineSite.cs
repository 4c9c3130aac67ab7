namespace CollagenInfo.Tests.Support;

/// <summary>Gives the clinic a public address.</summary>
internal static class OnLineClinic
{
    public static Site OnLine(this Site site) => site.WithEdit("clinic.yml", "phone:", "siteAddress: https://clinic.example\nphone:");

    public static Site WithSecurityContact(this Site site, string contact) =>
        site.WithEdit("clinic.yml", "phone:", $"securityContact: {contact}\nphone:");
}

/// <summary>Such a site, for tests that only read it.</summary>
public sealed class OnLineSite : Site
{
    public OnLineSite() => this.OnLine();
}
