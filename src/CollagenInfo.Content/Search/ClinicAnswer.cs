using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Search;

/// <summary>Tells whoever looks for the clinic from whoever only names it, and what about it is asked.</summary>
internal static class ClinicAnswer
{
    private static readonly FrozenSet<string> OfDaysAndWays = WordSet.Parse(
        "monday tuesday wednesday thursday friday saturday sunday weekend holiday morning evening night late early",
        "tonight now time number online new first next week today tomorrow midnight 1am 2am 3am 4am 5am"
    );

    private static readonly FrozenSet<string> OfBooking = WordSet.Parse("book booking slot slots online availability available walk");

    private static readonly FrozenSet<string> OfPlace = WordSet.Parse(
        "where address located location directions parking park station subway street zip find based"
    );

    private static readonly FrozenSet<string> OfHours = WordSet.Parse(
        "open opening hours close closing closed shut times evenings weekends"
    );

    private static readonly FrozenSet<string> OfHolidays = WordSet.Parse(
        "holiday christmas eve boxing thanksgiving easter july independence memorial labor labour juneteenth hanukkah",
        "november december january"
    );

    /// <summary>What people type who look for the clinic, beside the rows of words that may be looked for with others.</summary>
    public static AskedPhrases<string> MatcherFor(ContentLibrary library) =>
        new(library.Data.WordsOf(PageAddress.Clinic).Where(phrase => !AskedPhrases<string>.IsPlain(phrase)).Select(phrase => (phrase, "")));

    /// <summary>What is asked about the clinic, to whoever asks for it.</summary>
    public static ClinicPart PartOf(ParsedQuery query) =>
        query.HasAny(OfPlace) ? ClinicPart.Place
        : query.Words.Any(word => OfHolidays.Contains(word.Singular)) ? ClinicPart.Holidays
        : query.HasAny(OfBooking) ? ClinicPart.Booking
        : query.HasAny(OfHours) ? ClinicPart.Hours
        : ClinicPart.Numbers;

    /// <summary>Whether the query asks how to reach the clinic or when it is open, and for nothing else.</summary>
    public static bool IsAskedFor(ParsedQuery query, IndexedLibrary indexed, bool isLoose = false) =>
        (indexed.Clinic.FindIn(query.Words).Any(hit => hit.IsWeak == isLoose) && !(isLoose && query.BooksActivity))
        || (
            !isLoose
            && query.PlacesOf(PageAddress.Clinic) is { Count: > 0 } places
            && !query.NamesOther(places, hit => hit.Concept.Page == PageAddress.Clinic)
            && query
                .Words.Index()
                .All(word =>
                    places.Contains(word.Index)
                    || !query.Significant.Contains(word.Item)
                    || OfDaysAndWays.Contains(word.Item.Singular)
                    || OfHolidays.Contains(word.Item.Singular)
                )
        );

    /// <summary>Whether it is named only as a part of what a tool is for: "friday appointment".</summary>
    public static bool IsNamedInToolsOnly(ParsedQuery query, IndexedLibrary indexed)
    {
        var places = indexed.Tools.FindIn(query.Words).SelectMany(hit => Enumerable.Range(hit.First, hit.Count)).ToHashSet();
        return !indexed.Clinic.FindIn(query.Words).Any(hit => !hit.IsWeak) && query.PlacesOf(PageAddress.Clinic).IsSubsetOf(places);
    }
}
