using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class ChangeGuardTests
{
    [Theory]
    [InlineData("- do not wear makeup yet", "- wear makeup yet", "'not' is gone in 1 sentence")]
    [InlineData("Wait 5 days before.", "Wait 3 days before.", "1 number changed: 5 -> 3 days. That is less careful.")]
    [InlineData("Wait 5 days before.", "Wait 7 days before.", "1 number changed: 5 -> 7 days.")]
    [InlineData("Use at most 2 drops.", "Use at most 3 drops.", "1 number changed: 2 -> 3.")]
    [InlineData("Take ibuprofen.", "Take minoxidil.", "'ibuprofen' (a medicine) is gone in 1 sentence")]
    [InlineData("It fades [@S01].", "It fades [@S02].", "1 sentence has other sources")]
    [InlineData("Rest.", "Rest.\n\nA scar is red.", "1 sentence is new")]
    [InlineData("Rest.\n\nA scar is red.", "Rest.", "1 sentence is gone")]
    [InlineData("The skin is warm.", "The skin is hot.", "'warm' became 'hot'")]
    public void A_reviewer_reads_what_to_look_at(string before, string after, string finding) =>
        Assert.Contains(finding, GuardFindings.In(before, after));

    [Theory]
    [InlineData("::: urgent\nCall.\n:::", "::: urgent\nCall us.\n:::", "inside an urgent card")]
    [InlineData("::: do-not\n- rub\n:::", "::: do-not\n- rub,\n:::", "inside 'do not'")]
    [InlineData("::: warning\nRest a lot.\n:::", "::: warning\nRest much.\n:::", "inside a warning")]
    [InlineData("::: emergency\nCall.\n:::", "::: non-urgent\nCall.\n:::", "an emergency card became a non-urgent card")]
    public void Everything_within_a_card_or_a_list_of_dos_matters(string before, string after, string finding) =>
        Assert.Contains(finding, GuardFindings.In(before, after));

    [Theory]
    [InlineData("order: 10", "order: 20", true)]
    [InlineData("words: [a, b]", "words: [a, b, c]", true)]
    [InlineData("status: published", "status: draft", false)]
    [InlineData("summary: Wait 2 days.", "summary: Wait 3 days.", false)]
    [InlineData("review:\n  by: A", "review:\n  by: B", false)]
    public void Details_of_a_page_matter_but_for_its_place_and_search_words(string before, string after, bool isPlain) =>
        Assert.Equal(
            isPlain,
            GuardFindings.InFile(GuardFindings.Page, $"---\n{before}\n---\nText.\n", $"---\n{after}\n---\nText.\n").Count == 0
        );

    [Theory]
    [InlineData("facts.yml", "a:\n  # note\n", "a:\n  # another note\n", true)]
    [InlineData("facts.yml", "a:\n  value: 1\n", "a:\n  value: 2\n", false)]
    [InlineData("facts.yml", "a:\n  note: |\n    # x\n", "a:\n  note: |\n    # y\n", false)]
    [InlineData("clinic.yml", "phone: 1\n", "phone: 2\n", true)]
    [InlineData("clinic.yml", "emergencyNumber: \"911\"\n", "emergencyNumber: \"912\"\n", false)]
    [InlineData("clinic.yml", "emergencyNumber:\n  \"911\"\n", "emergencyNumber:\n  \"912\"\n", false)]
    [InlineData("terms.yml", "a:\n  words: [x]\n", "a:\n  words: [x, y]\n", true)]
    [InlineData("symptoms.yml", "a:\n  words: [x]\n", "a:\n  words: [x, y]\n", false)]
    public void Data_that_patients_read_matters(string file, string before, string after, bool isPlain) =>
        Assert.Equal(isPlain, GuardFindings.InFile(file, before, after).Count == 0);

    [Theory]
    [InlineData("    label: A\n    avoid: 2 days\n", "    label: B\n    avoid: 2 days\n", "\"B\" is not as it was")]
    [InlineData("    label: A\n", "    label: A\n    answer: Wait.\n", "\"A\" is not as it was")]
    public void A_number_with_another_name_is_no_new_one(string before, string after, string finding)
    {
        const string Above = "aftercare:\n  makeup:\n";
        var file = new GuardedFile("facts.yml", Above + before, Above + after)
        {
            EntriesBefore = Named("A"),
            EntriesAfter = Named(after.Contains('B', StringComparison.Ordinal) ? "B" : "A"),
        };

        var found = ChangeGuard.FindIn([file], ShippedContent.Library, ShippedContent.Library);

        Assert.Equal([finding], found.Select(one => one.Words).Distinct());

        static Dictionary<int, NamedEntry> Named(string name) =>
            Enumerable.Range(1, 5).ToDictionary(line => line, _ => new NamedEntry("aftercare.makeup", name));
    }

    [Theory]
    [InlineData("All of it comes from this site.", "All of this is from us.", true)]
    [InlineData("In an emergency, call us.", "In an emergency, call or ask us.", false)]
    public void On_a_page_about_the_site_only_an_emergency_matters(string before, string after, bool isPlain) =>
        Assert.Equal(isPlain, GuardFindings.InFile("this-site/index.md", $"{before}\n", $"{after}\n").Count == 0);

    [Fact]
    public void The_sentences_of_a_summary_are_read_one_by_one() =>
        Assert.Empty(
            GuardFindings.InFile(
                GuardFindings.Page,
                "---\nsummary: Wait 2 days. It usually lasts.\n---\nText.\n",
                "---\nsummary: Wait 2 days. Usually it lasts.\n---\nText.\n"
            )
        );

    [Fact]
    public void A_new_page_and_one_that_is_removed_matter()
    {
        Assert.Equal(["this page is new"], GuardFindings.InFile(GuardFindings.Page, null, "Text."));
        Assert.Equal(["this page is removed"], GuardFindings.InFile(GuardFindings.Page, "Text.", null));
    }
}
