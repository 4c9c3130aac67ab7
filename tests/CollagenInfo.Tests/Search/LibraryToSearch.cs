using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>A small library to search in.</summary>
internal static class LibraryToSearch
{
    public static ContentLibrary Library(params Article[] articles) =>
        new(
            new()
            {
                Facts = TestContent.Facts(("aftercare.makeup", "48 hours")),
                Terms =
                [
                    new Term(
                        "isotretinoin",
                        "isotretinoin",
                        null,
                        null,
                        "An acne medicine.",
                        ["roacutane", "acne pills"],
                        "aftercare/medicine.md",
                        1
                    ),
                ],
                Activities =
                [
                    new Activity(
                        "makeup",
                        "wear makeup",
                        "aftercare.makeup",
                        "if your skin is calm",
                        ["make-up", "foundation"],
                        "aftercare/makeup.md",
                        1
                    ),
                ],
                Symptoms =
                [
                    new Symptom(
                        "breath",
                        "Trouble breathing",
                        "It can be an allergy.",
                        ["can't breathe", "wheezy"],
                        [new SymptomStep(Urgency.Emergency, null)],
                        [],
                        1
                    ),
                    new Symptom("pus", "Pus", null, ["yellow fluid"], [new SymptomStep(Urgency.SameDay, null)], [], 1),
                    new Symptom("redness", "Redness", null, ["red"], [new SymptomStep(Urgency.Expected, null)], [], 1),
                ],
            },
            [TestContent.Topic(), .. articles]
        );

    public static ContentLibrary Usual { get; } =
        Library(
            Page(
                "makeup",
                "Makeup",
                "Wait {{ aftercare.makeup }} before you wear any makeup.\n\n## Brushes\n\n"
                    + "Use clean brushes & <b>sponges</b>. Café powder is no different."
            ),
            Page("medicine", "Medicines", "Some people take isotretinoin for acne. Tell us about it."),
            Page("swelling", "Swelling", "Swelling goes down by itself. Microneedling makes tiny holes.")
        );

    public static Article Page(string slug, string title, string text) =>
        TestContent.Article($"aftercare/{slug}", text) with
        {
            Title = title,
            Summary = $"All about {title}.",
        };

    public static SearchAnswer Find(this ContentLibrary library, string typed) =>
        new SiteSearch(TimeProvider.System).Find(library, SearchQuery.Parse(typed));

    public static IEnumerable<string> Addresses(this SearchAnswer answer) => answer.Hits.Select(hit => hit.Address);

    public static IEnumerable<string> Marked(this SearchHit hit) => hit.Snippet.Where(part => part.IsMarked).Select(part => part.Text);
}
