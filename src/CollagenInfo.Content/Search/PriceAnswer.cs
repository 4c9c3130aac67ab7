namespace CollagenInfo.Content.Search;

/// <summary>Tells whoever asks what a session costs.</summary>
internal static class PriceAnswer
{
    /// <summary>Whether the query asks what it costs, for whatever use, and the clinic has a price for a session.</summary>
    public static bool IsAskedFor(ParsedQuery query, ContentLibrary library, bool isLoose = false) =>
        library.Clinic is { CostArticle: { } article }
        && !query.Words.Any(word => word.Text is "worth")
        && library.Clinic.Prices.Any(price => price.IsPerSession)
        && query.PlacesOf(article) is { Count: > 0 } places
        && !query.NamesOther(places, hit =>
            (isLoose && hit.Concept.Activity is not null && places.Any(place => !query.Words[place].IsSmall))
            || hit.Concept.Page is { } page
                && (page == article || page == PageAddress.Clinic || TopicOf(page, library) is { NamesBenefits: true })
        );

    private static Topic? TopicOf(string file, ContentLibrary library) =>
        ArticleFileName.TryParse(file) is var (topic, _) ? library.Find(topic) : null;
}
