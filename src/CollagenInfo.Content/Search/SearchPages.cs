namespace CollagenInfo.Content.Search;

/// <summary>The pages that can be found: articles, the pages of topics, and that of the clinic.</summary>
internal static class SearchPages
{
    /// <summary>Every page of a library.</summary>
    public static IEnumerable<ContentPage> From(ContentLibrary library) => library.Pages.Append(ClinicPage.From(library.Clinic));

    /// <summary>The page at an address; null if the library has none there.</summary>
    public static ContentPage? At(string address, ContentLibrary library) =>
        address == PageAddress.Clinic ? ClinicPage.From(library.Clinic) : library.PageAt(address);
}
