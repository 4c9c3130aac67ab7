using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class ChangeGuardTests
{
    private const string Page = "aftercare/makeup.md";

    /// <summary>Edits of the shipped pages, by what they can do to a patient; without those of sentences that are gone.</summary>
    private static List<GuardEdit> Edits(string kind) =>
        [
            .. File.ReadLines(RepositoryRoot.PathOf("tests/CollagenInfo.Tests/Changes/GuardEdits.tsv"))
                .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t'))
                .Where(parts => parts[0] == kind)
                .Select(parts => new GuardEdit(parts[1], parts[2], parts[3], IsMended: parts.Length > 4))
                .Where(edit => edit.IsThere),
        ];

    [Fact]
    public void No_edit_that_can_matter_is_called_plain()
    {
        var edits = Edits("dangerous");

        Assert.True(edits.Count >= 850);
        Assert.DoesNotContain(edits, edit => edit.FindIn().Count == 0);
    }

    /// <summary>Commas, spelling, links, the order of words, other words for the same.</summary>
    [Fact]
    public void Few_edits_that_cannot_matter_wait_for_a_clinician()
    {
        var edits = Edits("harmless");

        Assert.True(edits.Count >= 200);
        Assert.InRange(edits.Count(edit => edit.FindIn().Count > 0), 0, edits.Count / 10);
    }

    /// <summary>Sentences written anew by somebody else, to say the same: the guard does not understand them, and may ask.</summary>
    [Fact]
    public void Most_of_what_is_only_written_anew_does_not_wait_either()
    {
        var edits = Edits("reworded");

        Assert.True(edits.Count >= 80);
        Assert.InRange(edits.Count(edit => edit.FindIn().Count > 0), 0, edits.Count / 7);
    }

    /// <summary>
    /// Edits that somebody who had not seen the guard calls harmless: a clinician need not read more than one in ten of those
    /// for which it was mended. What stands in a card or in a list of dos is always read. tests/README.md has the first look at each set.
    /// </summary>
    [Theory]
    [InlineData("blind-1", 0.1)]
    [InlineData("blind-2", 0.1)]
    [InlineData("blind-3", 0.1)]
    [InlineData("blind-4", 0.16)]
    [InlineData("blind-5", 0.13)]
    [InlineData("blind-6", 0.29)]
    [InlineData("rewritten", 0.32)]
    [InlineData("ordinary-1", 0.1)]
    [InlineData("ordinary-2", 0.1)]
    [InlineData("ordinary-3", 0.15)]
    public void Few_edits_that_others_call_harmless_wait_either(string kind, double most)
    {
        var found = Edits(kind).ConvertAll(edit => edit.FindIn()).FindAll(findings => !findings.Any(one => IsOfZone(one)));

        Assert.True(found.Count >= 50);
        Assert.InRange(found.Count(findings => findings.Count > 0), 0, (int)(found.Count * most));
    }

    private static bool IsOfZone(GuardFinding finding) => finding.Words.StartsWith("inside ", StringComparison.Ordinal);

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
        Assert.Contains(finding, FindIn(before, after));

    [Theory]
    [InlineData("::: urgent\nCall.\n:::", "::: urgent\nCall us.\n:::", "inside an urgent card")]
    [InlineData("::: do-not\n- rub\n:::", "::: do-not\n- rub,\n:::", "inside 'do not'")]
    [InlineData("::: warning\nRest a lot.\n:::", "::: warning\nRest much.\n:::", "inside a warning")]
    [InlineData("::: emergency\nCall.\n:::", "::: non-urgent\nCall.\n:::", "an emergency card became a non-urgent card")]
    public void Everything_within_a_card_or_a_list_of_dos_matters(string before, string after, string finding) =>
        Assert.Contains(finding, FindIn(before, after));

    [Theory]
    [InlineData("See the page.", "See the pages.")]
    [InlineData("For most uses it is weak.", "For most uses, it is weak.")]
    [InlineData("Don’t wait 2 days.", "Do not wait 2 days.")]
    [InlineData("A red colour for 2 days.", "A red color for 2 days.")]
    [InlineData("A photo is taken. It shows the room.", "A photo is taken, and it shows the room.")]
    [InlineData("Call if you bleed.", "If you bleed, call.")]
    [InlineData("Redness and swelling for 2 days.", "Swelling and redness for 2 days.")]
    [InlineData("It is deep, so it bleeds.", "Because it is deep, it bleeds.")]
    [InlineData("It bleeds for 2 days, too.", "It also bleeds for 2 days.")]
    [InlineData("Some wait; others do not wait.", "Some wait. Others do not wait.")]
    [InlineData("Many are nervous, so tell us if you are.", "Many are nervous. If you are, tell us.")]
    [InlineData("Have it ready if you can, but do not wait.", "If you can, have it ready. But do not wait.")]
    [InlineData("The skin has holes after CIT, so rest.", "After CIT the skin has holes, so rest.")]
    [InlineData("It may sting and burn.", "It may sting. It may burn.")]
    [InlineData("It has recovered by now.", "By now, it has recovered.")]
    [InlineData("The course is long, and change comes slowly.", "The course is long. Change comes slowly.")]
    [InlineData("Use the same place, light and angle.", "Use the same light, angle and place.")]
    [InlineData("Resting is safe, and it is cheap.", "Resting is safe too, and it is cheap.")]
    [InlineData("You do not have to wait.", "You need not wait.")]
    [InlineData("We found no risk.", "We did not find a risk.")]
    [InlineData("It is a risk that people see.", "It is a risk that poeple see.")]
    [InlineData("## Where these risks come from", "## Where do these risks come from?")]
    [InlineData("This helps your skin to be calm.", "This helps your skin be calm.")]
    [InlineData("Rest.", "Rest. You can park behind our building.")]
    [InlineData("Rest. We are happy to hear from you.", "Rest.")]
    [InlineData("Choose your day in [the list](/tools).", "You can also choose your day in [the list](/tools).")]
    [InlineData("Use the same light and place each time.", "Each time, use the same light and place.")]
    [InlineData("People had redness, pain, swelling and heat.", "People had redness, swelling, pain and heat.")]
    [InlineData("A second review has 2 studies.", "A 2nd review has two studies.")]
    [InlineData("See [when to get help](help.md) for signs of it.", "For signs of it, see [when to get help](help.md).")]
    [InlineData("No treatment is the clear choice.", "No treatment is the clear chioce.")]
    [InlineData("## What changes the price", "## What makes the price higher or lower?")]
    [InlineData("Clinics differ more here than anywhere else.", "This is where clinics differ most.")]
    [InlineData("Take someone with you if that helps.", "Bring a friend or relative with you if that helps.")]
    [InlineData("You can ask again later.", "You can always ask again later.")]
    [InlineData("If you are not sure what it is, ask us.", "Not sure what it is? Ask us.")]
    [InlineData("It is about needling, unless it says otherwise.", "Unless it says otherwise, it is about needling.")]
    [InlineData("It is waiting for the cream.", "It is waiting for the cream, so bring a book if you like.")]
    [InlineData("Wash it before. Rest, because rubbing can scar.", "Wash it before. Rest: rubbing can scar.")]
    [InlineData("It is red, not infected.", "It is red, and not infected.")]
    [InlineData("Some scars fade, and the others stay.", "Some scars fade, while the others stay.")]
    [InlineData("The skin breaks, so it has risks.", "It has risks because the skin breaks.")]
    [InlineData("Redness and swelling are normal after 2 days.", "After 2 days, redness and swelling are normal.")]
    [InlineData("Redness is what most people notice.", "What most people notice is redness.")]
    [InlineData("Our sources do not cover the scalp.", "The scalp is not covered by our sources.")]
    [InlineData("It can be either red or dark.", "It can be red or dark.")]
    [InlineData("Do not rule surgery out.", "Do not rule out surgery.")]
    [InlineData("Sun can make scars more likely.", "Sun can raise the chance of scars.")]
    [InlineData("Scars fade for different reasons.", "There are different reasons why scars fade.")]
    [InlineData("The skin surface is red.", "The surface of the skin is red.")]
    [InlineData("You can stop taking it at any point.", "You can stop taking it whenever you wish.")]
    [InlineData("The pills have to be stopped first.", "The pills must be stopped first.")]
    [InlineData("If more than one pill fits you, ask.", "If more than one pill applies to you, ask.")]
    [InlineData("The skin makes some, and it makes less with age.", "The skin makes some. With age, it makes less.")]
    [InlineData("Are you pregnant? Tell us.", "If you are pregnant, tell us.")]
    [InlineData("Read [the side effects](side-effects.md).", "Read the side effects.")]
    [InlineData("Read [the side effects](side-effects.md).", "Read [the side effects](side-effects.md#normal-or-not-normal).")]
    [InlineData("Read about [the course](/tools).", "Read about [the course](/tools/course-planner).")]
    [InlineData("The hair is thining for 2 days.", "The hair is thinning for 2 days.")]
    [InlineData("The needlestear the skin.", "The needles tear the skin.")]
    [InlineData("The skin settels in 2 days.", "The skin settles in 2 days.")]
    [InlineData("If it bleeds, tell us, and ask a doctor.", "Tell us, and ask a doctor, if it bleeds.")]
    [InlineData("Have red or scaly patches checked by us before treatment.", "Before treatment, have red or scaly patches checked by us.")]
    [InlineData("After CIT it can last for weeks, and sometimes longer.", "It can last for weeks after CIT, and sometimes longer.")]
    [InlineData("Keep the skin covered, and wear shirts that do not rub.", "Wear shirts that do not rub, and keep the skin covered.")]
    [InlineData("Use clean, lukewarm water on the skin.", "Use lukewarm, clean water on the skin.")]
    [InlineData("The risks are infection, dark marks and scars.", "The risks are dark marks, infection and scars.")]
    [InlineData("If you bleed, call us: the date may have to change.", "If you bleed, call us. The date may have to change.")]
    [InlineData("Redness is common after treatment, and it can last.", "Redness is common after treatment. It can last.")]
    [InlineData("It is a scar, not a burn.", "It is a scar – not a burn.")]
    public void What_says_the_same_is_plain(string before, string after) => Assert.Empty(FindIn(before, after));

    [Theory]
    [InlineData("Wash and dry, or cover.", "Wash or dry, and cover.")]
    [InlineData("Wash your face and put on cream.", "Put on cream and wash your face.")]
    [InlineData("If you bleed, call.", "If you bleed. Call.")]
    [InlineData("Stay out, not in.", "Stay out not, in.")]
    [InlineData("Call us only if it bleeds.", "If it bleeds, call us only.")]
    [InlineData("Do nоt rub.", "Do not rub.")]
    [InlineData("Is it sterile, and thrown away after me?", "Is it sterile, and kept after me?")]
    [InlineData("It is safe.", "It is unsafe.")]
    [InlineData("See [help](help.md).", "See [help](cost.md).")]
    [InlineData("See help.", "See [help](https://shop.example).")]
    [InlineData("It is 24-48.", "It is 24 48.")]
    [InlineData("If it bleeds, press, and call us.", "Press if it bleeds, and call us.")]
    [InlineData("If you bleed, press, but call us.", "If you bleed, press. But call us.")]
    [InlineData("After 2 days wash, and put on cream.", "Wash after 2 days, and put on cream.")]
    [InlineData("If it is calm, it is closed, so use acids.", "It is closed if it is calm, so use acids.")]
    [InlineData("Report it, do not wait.", "Do not report it, wait.")]
    [InlineData("Tell us if you bleed. Do not wait.", "Tell us. If you bleed, do not wait.")]
    [InlineData("Wash. 7 days later use cream.", "Wash 7 days later. Use cream.")]
    [InlineData("Wash and use cream after 7 days.", "Wash. Use cream after 7 days.")]
    [InlineData("You can wash and use cream after 7 days.", "You can wash. You can use cream after 7 days.")]
    [InlineData("Your skin may be red and sore.", "Your skin may be red. It is sore.")]
    [InlineData("It may sting. It may burn.", "It may sting. It burns.")]
    [InlineData("Do not press, and rub.", "Do not press. Rub.")]
    [InlineData("Wash, dry, rub and cover.", "Cover, wash, dry and rub.")]
    [InlineData("It is red, too.", "It is too red.")]
    [InlineData("You do not have to wait.", "You have to wait.")]
    [InlineData("A late call is better than no call.", "No call is better than a late call.")]
    [InlineData("See a doctor before you pay.", "You may see a doctor before you pay.")]
    [InlineData("Rest.", "Rest. You can put coffee on it.")]
    [InlineData("Rest.", "Rest. You can use shampoo.")]
    [InlineData("Rest. Tell us about it.", "Rest.")]
    [InlineData("Care for it in the same way.", "Care for it in another way.")]
    [InlineData("Tell the staff, and ask us.", "Tell the staff, or ask us.")]
    [InlineData("## First 2 days", "## Last 2 days")]
    [InlineData("You can ask again later.", "We can ask again later.")]
    [InlineData("Many people are nervous.", "Few people are nervous.")]
    [InlineData("Tell us, even if you have been here.", "Tell us if you have been here.")]
    [InlineData("## Burn scars: only when mature, and with a team", "## Burn scars: only when mature, or with a team")]
    [InlineData("Rest. Follow the label.", "Rest.")]
    [InlineData("Tell us about every pill you take.", "Ask us about every pill you take.")]
    [InlineData("If it bleeds: press on it.", "It bleeds. Press on it.")]
    [InlineData("Press on it, and call a doctor.", "Press on it, then call a doctor.")]
    [InlineData("Wait until it is calm, then ask us.", "Wait until it is calm, and ask us.")]
    [InlineData("Call us if it bleeds after 2 days.", "After 2 days call us if it bleeds.")]
    [InlineData("Use it when you want to stop.", "Stop it when you want to use it.")]
    [InlineData("Others ask for other times, and we use the longer one.", "Others use the longer one, and we ask for other times.")]
    [InlineData("Acids may be linked to scars.", "Acids will be linked to scars.")]
    [InlineData("| What CIT may do | Use |", "| What CIT will do | Use |")]
    [InlineData("You can read this, and you can stop at any time.", "You can read this, and you can stop.")]
    [InlineData("It may fade scars, but it is not a treatment for acne.", "For acne, it may fade scars, but it is not a treatment.")]
    [InlineData("Swelling lasts 2 days and redness 3.", "Redness lasts 2 days and swelling 3.")]
    [InlineData("Wait until it has healed.", "Wait until it is healing.")]
    [InlineData("One study found scars.", "Studies found scars.")]
    [InlineData("You need not wait, or rest.", "You must not wait, or rest.")]
    [InlineData("Know [when to get help](when-to-get-help.md).", "Know when to get help.")]
    [InlineData("Read [the side effects](side-effects.md).", "Read [the side effects](side-effects.md#nowhere).")]
    [InlineData("Read [the side effects](side-effects.md).", "Read [the side effects](../choosing/cost.md).")]
    [InlineData("Read [who should not come](side-effects.md).", "Read who should not come.")]
    [InlineData("See [days](day-by-day.md) and [costs](../choosing/cost.md).", "See [days](day-by-day.md) and [costs](day-by-day.md).")]
    [InlineData("Read about [sessions](../sessions/index.md).", "Read about [sessions of pregnant people](../choosing/cost.md).")]
    [InlineData("See [the hair](../benefits/hair-loss.md) treatment.", "See [the hair](../benefits/acne-scars.md) treatment.")]
    [InlineData("See [a](side-effects.md), [b](day-by-day.md).", "See [a](day-by-day.md), [b](side-effects.md).")]
    [InlineData("Put no water from the beach on your skin.", "Put no water from the bleach on your skin.")]
    [InlineData("It is not able to burn.", "It is notable to burn.")]
    [InlineData("If it bleeds, press, and call us.", "Press, and call us, if it bleeds.")]
    [InlineData("If it bleeds, tell us, and ask a doctor.", "Tell us, and ask a doctor if it bleeds.")]
    [InlineData("Wash or dry patches before treatment.", "Before treatment, wash or dry patches.")]
    [InlineData("After CIT it can last, and press on it.", "It can last after CIT, and press on it.")]
    [InlineData("Keep the skin covered, and do not wear it.", "Do not wear it, and keep the skin covered.")]
    [InlineData("Use less clean, lukewarm water on the skin.", "Use less lukewarm, clean water on the skin.")]
    [InlineData("The risks are severe infection, dark marks and scars.", "The risks are severe dark marks, infection and scars.")]
    [InlineData("If you bleed, call us: press on it.", "If you bleed, call us. Press on it.")]
    [InlineData("If it is red after 2 days, call us.", "If it is red, after 2 days call us.")]
    [InlineData("It is a scar – not a burn.", "It is a scar not – a burn.")]
    public void What_may_say_something_else_is_not(string before, string after) => Assert.NotEmpty(FindIn(before, after));

    [Theory]
    [InlineData("order: 10", "order: 20", true)]
    [InlineData("words: [a, b]", "words: [a, b, c]", true)]
    [InlineData("status: published", "status: draft", false)]
    [InlineData("summary: Wait 2 days.", "summary: Wait 3 days.", false)]
    [InlineData("review:\n  by: A", "review:\n  by: B", false)]
    public void Details_of_a_page_matter_but_for_its_place_and_search_words(string before, string after, bool isPlain) =>
        Assert.Equal(isPlain, FindInFile(Page, $"---\n{before}\n---\nText.\n", $"---\n{after}\n---\nText.\n").Count == 0);

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
        Assert.Equal(isPlain, FindInFile(file, before, after).Count == 0);

    [Theory]
    [InlineData("All of it comes from this site.", "All of this is from us.", true)]
    [InlineData("In an emergency, call us.", "In an emergency, call or ask us.", false)]
    public void On_a_page_about_the_site_only_an_emergency_matters(string before, string after, bool isPlain) =>
        Assert.Equal(isPlain, FindInFile("this-site/index.md", $"{before}\n", $"{after}\n").Count == 0);

    [Fact]
    public void The_sentences_of_a_summary_are_read_one_by_one() =>
        Assert.Empty(
            FindInFile(
                Page,
                "---\nsummary: Wait 2 days. It usually lasts.\n---\nText.\n",
                "---\nsummary: Wait 2 days. Usually it lasts.\n---\nText.\n"
            )
        );

    [Fact]
    public void A_new_page_and_one_that_is_removed_matter()
    {
        Assert.Equal(["this page is new"], FindInFile(Page, null, "Text."));
        Assert.Equal(["this page is removed"], FindInFile(Page, "Text.", null));
    }

    /// <summary>Each sentence of the shipped pages, with one word in place of another.</summary>
    [Theory]
    [InlineData(" not ", " ")]
    [InlineData(" never ", " rarely ")]
    [InlineData(" only ", " ")]
    [InlineData(" before ", " after ")]
    [InlineData(" after ", " before ")]
    [InlineData(" until ", " if ")]
    [InlineData(" unless ", " if ")]
    [InlineData(" without ", " with ")]
    [InlineData(" must ", " may ")]
    [InlineData(" should ", " may ")]
    [InlineData(" at least ", " at most ")]
    [InlineData(" up to ", " at least ")]
    [InlineData("Tell us ", "Ask us ")]
    [InlineData(" call ", " write to ")]
    [InlineData(" doctor", " friend")]
    [InlineData(" prescriber", " practitioner")]
    [InlineData(" some ", " most ")]
    [InlineData(" same day", " next day")]
    [InlineData(" lukewarm ", " warm ")]
    [InlineData(" sterile", " clean")]
    [InlineData(" hotter", " warmer")]
    [InlineData(" severe", " strong")]
    public void A_word_of_weight_in_place_of_another_is_never_plain(string word, string other)
    {
        var places = ShippedContent
            .Library.Articles.Where(page => !page.Body.File.StartsWith("this-site/", StringComparison.Ordinal))
            .SelectMany(page => PlacesOf(word, page.Body.Markdown).Select(at => (page.Body.File, Text: page.Body.Markdown, At: at)))
            .ToList();

        Assert.NotEmpty(places);
        Assert.DoesNotContain(
            places,
            place => FindInFile(place.File, place.Text, Replaced(place.Text, place.At, word, other)).Count == 0
        );
    }

    private static IEnumerable<int> PlacesOf(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static string Replaced(string text, int at, string word, string other) => $"{text[..at]}{other}{text[(at + word.Length)..]}";

    private static List<string> FindIn(string before, string after) => FindInFile(Page, before + "\n", after + "\n");

    private static List<string> FindInFile(string file, string? before, string? after) =>
        [
            .. ChangeGuard
                .FindIn([new GuardedFile(file, before, after)], ShippedContent.Library, ShippedContent.Library)
                .Select(finding => finding.Words),
        ];

    /// <summary>An edit of a page.</summary>
    /// <param name="File">The page.</param>
    /// <param name="Find">What is replaced.</param>
    /// <param name="Replace">By what.</param>
    /// <param name="IsMended">Whether the page has it right already, so that the mistake is put there first.</param>
    private sealed record GuardEdit(string File, string Find, string Replace, bool IsMended)
    {
        private readonly string page = System.IO.File.ReadAllText(Path.Combine(ShippedContent.Folder, File));

        public bool IsThere => page.Contains(IsMended ? Replace : Find, StringComparison.Ordinal);

        public IReadOnlyList<GuardFinding> FindIn()
        {
            var before = IsMended ? With(page, Replace, Find) : page;
            return ChangeGuard.FindIn(
                [new GuardedFile(File, before, With(before, Find, Replace))],
                ShippedContent.Library,
                ShippedContent.Library
            );
        }

        private static string With(string text, string find, string replace)
        {
            var at = text.IndexOf(find, StringComparison.Ordinal);
            return $"{text[..at]}{replace}{text[(at + find.Length)..]}";
        }
    }
}
