namespace CollagenInfo.Tests.Web.Browse;

/// <summary>Content with words to look up.</summary>
internal static class BrowseContent
{
    public static Site WithWords(this Site site) => site
        .WithArticle("aftercare/oil", "Text.", title: "Öl and <b>creams</b>")
        .WithArticle("aftercare/secret", "Text.", "status: draft", title: "Secret")
        .With("terms.yml", """
            edema:
              term: edema
              short: ED
              plain: swelling
              meaning: Fluid under the skin, for {{ aftercare.makeup }}.
              words: [oedema, edaema, swelling, swelling face, swollen]
              article: aftercare/makeup.md
            xerosis:
              term: xerosis
              meaning: Dry skin.
              words: [dry skin]
            hidden:
              term: hidden word
              meaning: Of a draft.
              words: [hush]
              article: aftercare/secret.md
            """);
}

/// <summary>Such a site, for tests that only read it.</summary>
public sealed class WordsSite : Site
{
    public WordsSite() => this.WithWords();
}
