namespace CollagenInfo.Content.Language;

/// <summary>Makes a matcher of phrases from texts that list them, with commas between.</summary>
internal static class PhraseSet
{
    public static PhraseMatcher<bool> Parse(params IEnumerable<string> lists) =>
        new(
            lists
                .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(phrase => (phrase, true))
        );
}
