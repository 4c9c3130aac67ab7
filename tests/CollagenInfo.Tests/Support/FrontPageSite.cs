namespace CollagenInfo.Tests.Support;

internal static class FrontPage
{
    private const string Home = """
        title: Needling in plain words
        introduction: No makeup for {{ aftercare.makeup }}.
        doors:
          - question: Is it for me?
            answer: See who should wait.
            link: choosing/is-it-for-me.md
          - question: What happens?
            answer: Read about the day.
            link: choosing/the-day.md
          - question: I have just had it
            answer: No makeup for {{ aftercare.makeup }}.
            link: aftercare/makeup.md
          - question: I am worried
            answer: Get help.
            link: aftercare/help.md
            help: true
        """;

    /// <summary>Adds a front page, with an article for each of its doors.</summary>
    public static Site WithFrontPage(this Site site) => site
        .With("home.yml", Home)
        .WithTopic("choosing", "Choosing")
        .WithArticle("choosing/is-it-for-me", "It may be.")
        .WithArticle("choosing/the-day", "It is short.")
        .WithArticle("aftercare/help", "Call {{ clinic.phone }}.");
}

/// <summary>A site with a front page, for tests that only read it.</summary>
public sealed class FrontPageSite : Site
{
    public FrontPageSite() => this.WithFrontPage();
}
