namespace CollagenInfo.Tests.Support;

/// <summary>The data files of a small site, without a problem in them.</summary>
internal static class SampleContent
{
    public const string Clinic = """
        name: Harbor Skin Clinic
        phone:
          number: (202) 555-0147
        emergencyNumber: 911
        timeZone: America/New_York
        locale: en-US
        """;

    public const string Facts = """
        aftercare:
          makeup:
            avoid: 48 hours
            label: No makeup
            basis: clinic-practice
        """;

    public const string Sources = """
        S1:
          kind: journal
          authors: Doe J
          title: Wound healing after needling
          publisher: Journal of Skin
          year: 2021
          address: https://journal.example/healing
        S2:
          kind: nhs
          title: A leaflet without an address
          publisher: A hospital
        """;

    public const string Home = """
        title: Needling in plain words
        introduction: No makeup for {{ aftercare.makeup }}.
        doors:
          - question: Is it for me?
            answer: See who should wait.
            action: Check
            link: choosing/is-it-for-me.md
          - question: What happens?
            answer: Read about the day.
            action: Read
            link: choosing/the-day.md
          - question: I have just had it
            answer: No makeup for {{ aftercare.makeup }}.
            action: Follow
            link: aftercare/makeup.md
          - question: I am worried
            answer: Get help.
            action: See
            link: aftercare/help.md
            help: true
        """;

    /// <summary>A site with a front page and an article behind each of its doors.</summary>
    public static Site WithFrontPage(this Site site) => site
        .With("home.yml", Home)
        .WithTopic("choosing", "Choosing")
        .WithArticle("choosing/is-it-for-me", "It may be.")
        .WithArticle("choosing/the-day", "It is short.")
        .WithArticle("aftercare/help", "Call {{ clinic.phone }}.");
}
