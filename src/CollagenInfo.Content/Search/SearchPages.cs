namespace CollagenInfo.Content.Search;

/// <summary>The pages that can be found: articles, topics, and the clinic's page.</summary>
internal static class SearchPages
{
    /// <summary>Every searchable page of a library.</summary>
    public static IEnumerable<ContentPage> From(ContentLibrary library) => library.Pages.Append(ClinicPage.From(library.Clinic));

    /// <summary>The searchable page at an address; null if there is none.</summary>
    public static ContentPage? At(string address, ContentLibrary library) =>
        address == PageAddress.Clinic ? ClinicPage.From(library.Clinic) : library.PageAt(address);
}
