using System.Collections.Frozen;

namespace CollagenInfo.Content.Language;

/// <summary>
/// Words that carry little meaning. A word that means little in a query can matter in a symptom: "can't", "all over".
/// </summary>
public static class StopWords
{
    private const string Everywhere = "a an and are as at by for from in is it my of on or the this to with you your";

    private const string InQueriesAndSymptoms = "after any be been get has have if its like some that there up was";

    private const string InQueriesAndAddresses = "can do does how i me what when where who why";

    private const string InQueriesOnly = """
        about all allowed am anyone arent because being best bit but came cannot cant come comes could did didnt doesnt doing dont every
        go going got had having hello her here hey hi his im into isnt ive just know long lot make many may mean might much myself need
        normal ok okay our out please possible quite really s safe she should so something still t than thank thanks their them then
        these they thing think too us use used using very want wasnt we were whats which while will wondering wont would yet guys folks
        mate dude lol pls plz thx hello actually maybe probably seriously honestly literally basically kinda gonna wanna gotta stuff
        """;

    /// <summary>In a search.</summary>
    public static FrozenSet<string> OfQueries { get; } =
        WordSet.Parse(Everywhere, InQueriesAndSymptoms, InQueriesAndAddresses, InQueriesOnly);

    /// <summary>In the name of a symptom.</summary>
    public static FrozenSet<string> OfSymptoms { get; } = WordSet.Parse(Everywhere, InQueriesAndSymptoms, "gets getting mild new");

    /// <summary>In an address.</summary>
    public static FrozenSet<string> OfAddresses { get; } = WordSet.Parse(Everywhere, InQueriesAndAddresses, "html index page php");

    /// <summary>Words that can be left out of a question: "does it actually work".</summary>
    public static FrozenSet<string> Fillers { get; } =
        WordSet.Parse("actually also basically even genuinely honestly literally maybe please pls really");
}
