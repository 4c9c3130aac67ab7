using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

/// <summary>What stands between a slip of an author and a patient who acts on it, over data of its own.</summary>
public class SafetyChecksTests
{
    private static readonly ContentData Data = new()
    {
        Facts = new FactSheet(
            TestContent
                .Facts(("aftercare.makeup", "48 hours"), ("aftercare.swimming", "7 days"))
                .All.Select(fact => fact with { Kind = FactKind.Avoid })
                .Append(
                    TestContent.Fact("aftercare.shower", "1 hours") with
                    {
                        Quantity = null,
                        Wording = "the next day",
                        Kind = FactKind.Words,
                    }
                )
        ),
        Activities =
        [
            new Activity("makeup", "wear makeup", "aftercare.makeup", null, ["makeup", "eyeliner"], null, 1),
            new Activity("swim", "swim", "aftercare.swimming", null, ["swim", "pool"], null, 1),
        ],
        Symptoms =
        [
            new Symptom("pus", "Pus", null, ["yellow fluid"], [new SymptomStep(Urgency.SameDay, null)], [], 1)
            {
                Signs = ["yellow/green/=darker + stuff/goo"],
            },
            new Symptom("breath", "Trouble breathing", null, ["cannot breathe"], [new SymptomStep(Urgency.Emergency, null)], [], 1),
            new Symptom("lumps", "Lumps", null, ["firm bumps"], [new SymptomStep(Urgency.CallUs, null)], [], 1),
        ],
        Suitability =
        [
            new SuitabilityItem
            {
                Id = "keloid",
                Kind = SuitabilityKind.DoNotTreat,
                Text = "Keloid scars",
                Words = ["keloid"],
                Line = 1,
            },
            new SuitabilityItem
            {
                Id = "sunburn",
                Kind = SuitabilityKind.AskFirst,
                Text = "Sunburn or a fresh tan",
                Line = 1,
            },
        ],
        VitalLines = [new VitalLine("aftercare/lost.md", "Do not pick.", 1)],
        Safety = new SafetyWordings
        {
            TooMild = ["part of healing", "cup of tea"],
            NoCall = ["no need to call"],
            TooLate = ["next week", "in the morning"],
            HelpToday = ["same day", "urgent care"],
            HelpNow = ["911"],
            HelpUnneeded = ["overkill"],
            OtherThings = ["pool table"],
            WarnsOfClaims = ["do not believe"],
            OnlyNamed = ["risk"],
            Allows = ["you can", "is fine", "are fine"],
            Vague = ["as soon as"],
            Referring = ["ask"],
            WavesThrough = ["right over", "come anyway", "no reason to"],
            Conditions = ["wait", "until"],
            ReasonsPage = "aftercare/reasons.md",
            MustSay = [new MustSay("medicine", "It protects.", ["aftercare/medicine.md"], ["keep taking + medicine", "never stop"], 1)],
            MustNotSay =
            [
                new MustNotSay("stop", "It protects.", "Keep it.", ["blood thinner", "aspirin"], ["stop", "skip"], ["your doctor"], 1),
                new MustNotSay("tattoo", "It spreads ink.", "Not there.", ["tattoo"], [], ["tell us"], 1),
                new MustNotSay("wine", "Nobody knows.", "Ask.", ["wine"], ["cheers"], ["ask"], 1) { IsPermission = true },
                new MustNotSay("harm", "It happens.", "Name it.", ["complication"], ["zero"], [], 1) { IsSaidByDenial = true },
                new MustNotSay("fade", "Some do.", "May.", ["scar"], ["will * fade", "wipe * off"], [], 1) { IsPromise = true },
            ],
        },
    };

    private static readonly string[] Dangers =
    [
        "one-number",
        "range-order",
        "urgency-in-prose",
        "unsafe",
        "permission",
        "own-number",
        "shared-wait",
        "reason-waived",
    ];

    [Fact]
    public void The_emergency_number_of_another_country_sends_to_help_at_once_too()
    {
        var shipped = ShippedContent.Library;
        var clinic = shipped.Clinic with { EmergencyNumber = new Phone("112", "Emergency") };

        var problems = new LibraryChecker().Check(new ContentLibrary(shipped.Data with { Clinic = clinic }, shipped.Pages));

        Assert.DoesNotContain(problems, problem => problem.Severity is Severity.Error);
    }

    [Theory]
    [InlineData("You can wear eyeliner again the next day, the morning after.", "one-number")]
    [InlineData("Swim as soon as you get home.", "one-number")]
    [InlineData("The pool is fine by the weekend.", "one-number")]
    [InlineData("Eyeliner can go on at bedtime that day.", "one-number")]
    [InlineData("Swim from day five on.", "one-number")]
    [InlineData("Leave makeup off for the rest of the day.", "one-number")]
    [InlineData("Swim after ٤٨ hours.", "one-number")]
    [InlineData("Swim after forty‑eight hours.", "one-number")]
    [InlineData("Swim after 24/48 hours.", "one-number")]
    [InlineData("Swim after 3 nights.", "one-number")]
    [InlineData("The pool's fine by the weekend.", "one-number")]
    [InlineData("A swim is no problem the next day.", "one-number")]
    [InlineData("Swim from D3 on.", "one-number")]
    [InlineData("You may swim 2 days later.", "one-number")]
    [InlineData("Eyeliner stays off for 12 hours.", "one-number")]
    [InlineData("Eyeliner can go on 20 minutes after your session.", "one-number")]
    [InlineData("Treated on Monday? Swim on Wednesday.", "one-number")]
    [InlineData("The pool waits until Saturday if we see you on a Wednesday.", "one-number")]
    [InlineData("You can swim.", "permission")]
    [InlineData("The pool is fine as soon as your skin is calm.", "permission")]
    [InlineData("Swim after {{ aftercare.makeup }}.", "own-number")]
    [InlineData("Wear makeup and swim after {{ aftercare.makeup }}.", "shared-wait")]
    [InlineData("After 2 days:\n\n- makeup\n- the pool", "shared-wait")]
    [InlineData("Keloids? Come anyway.", "reason-waived")]
    [InlineData("A keloid is no reason to stay away.", "reason-waived")]
    [InlineData("Wait from 96 hours to 72 hours.", "range-order")]
    [InlineData("A peel heals in 2 weeks to 10 days.", "range-order")]
    [InlineData("## From 48 hours\n\nWait.\n\n## From 24 hours\n\nWait.", "range-order")]
    [InlineData("## After 2 days\n\nWait.\n\n## The first 24 hours\n\nWait.", "range-order")]
    [InlineData("It gets less from {{ aftercare.swimming }} to {{ aftercare.makeup }}.", "range-order")]
    [InlineData("It eases from {{ aftercare.makeup }} to {{ aftercare.makeup }}.", "range-order")]
    [InlineData("It flakes from day 7 to day 2.", "range-order")]
    [InlineData("Plan between six and three sessions.", "range-order")]
    [InlineData("Pus is part of healing.", "urgency-in-prose")]
    [InlineData("Do you see green goo? Rest.", "urgency-in-prose")]
    [InlineData("The stuff gets darker, so rest.", "urgency-in-prose")]
    [InlineData("If you see pus, come in next week.", "urgency-in-prose")]
    [InlineData("Do you see pus? Dab on some cream.", "urgency-in-prose")]
    [InlineData("## You cannot breathe?\n\nHave a cup of tea.", "urgency-in-prose")]
    [InlineData("If you cannot breathe, rest.", "urgency-in-prose")]
    [InlineData("Please do not call 911 if you cannot breathe.", "urgency-in-prose")]
    [InlineData("| Sign | What to do |\n| --- | --- |\n| Pus | Next week is fine |", "urgency-in-prose")]
    [InlineData("There is no need to call about firm bumps.", "urgency-in-prose")]
    [InlineData("Stop your blood thinner first.", "unsafe")]
    [InlineData("Do you take aspirin? Skip it on the day.", "unsafe")]
    [InlineData("We needle right over a tattoo.", "unsafe")]
    [InlineData("A tattoo is no problem.", "unsafe")]
    [InlineData("A tattoo need not stop you.", "unsafe")]
    [InlineData("Right over a tattoo, no prob.", "unsafe")]
    [InlineData("Swim from the third postoperative day.", "one-number")]
    [InlineData("Swim after an interval of two (2) days.", "one-number")]
    [InlineData("| Activity | Days |\n| --- | --- |\n| Pool | 2 |", "one-number")]
    [InlineData("Swim tomorrow? The pool is no problem.", "permission")]
    [InlineData("The pool poses no obstacle.", "permission")]
    [InlineData("A keloid is neither here nor there.", "reason-waived")]
    [InlineData("911 is overkill if you cannot breathe.", "urgency-in-prose")]
    [InlineData("Pus may be reassessed in 4 weeks.", "urgency-in-prose")]
    [InlineData("Wine only has to wait for 6 hours.", "unsafe")]
    [InlineData("Wine? We have no objection.", "unsafe")]
    [InlineData("There are no serious complications.", "unsafe")]
    [InlineData("It wipes every last scar off.", "unsafe")]
    [InlineData("A day is too short: swim after 2 days.", "one-number")]
    [InlineData("Some makers ask for 4 days; swim after 2 days.", "one-number")]
    [InlineData("Keloids? You need not mention them.", "reason-waived")]
    [InlineData("## Pus is part of healing", "urgency-in-prose")]
    [InlineData("Pus? Don't sit it out. Put the kettle on.", "urgency-in-prose")]
    [InlineData("Serious complications never follow.", "unsafe")]
    [InlineData("A light makeup is put on the next morning. Only the pool has to wait 7 days.", "one-number")]
    [InlineData("Some people say that makeup on the same evening does harm. It does not.", "one-number")]
    [InlineData("Treated on the 3rd? On the 5th you may swim again.", "one-number")]
    public void A_slip_that_could_hurt_is_told(string text, string rule) => Assert.Contains(rule, RulesBrokenBy(text));

    [Theory]
    [InlineData("Do not swim the next day.")]
    [InlineData("Can I swim tomorrow? Not yet.")]
    [InlineData("A day or two is not long enough before you swim.")]
    [InlineData("## The first 24 hours\n\nRest.\n\n## From 24 hours to 48 hours\n\nRest.\n\n## After 48 hours\n\nRest.")]
    [InlineData("## 2 weeks before\n\nRest.\n\n## 7 days before\n\nRest.\n\n## After 24 hours\n\nRest.")]
    [InlineData("## Filler in 3 months\n\nRest.\n\n## A peel in 2 weeks\n\nRest.")]
    [InlineData("You can swim after {{ aftercare.shower }}.")]
    [InlineData("You can swim after 7 days.")]
    [InlineData("You can swim after {{ aftercare.swimming }}.")]
    [InlineData("Ask us when you can swim.")]
    [InlineData("Two days is too short before you swim: it should be 7 days.")]
    [InlineData("Some makers ask for 2 days before you swim; we ask for 7 days.")]
    [InlineData("Two days, and then swim? That won't do.")]
    [InlineData("Rest that evening, never swimming.")]
    [InlineData("A swim after 2 days: no, and a note does not change that.")]
    [InlineData("Do you see pus? Don't sit it out. Get medical help the same day.")]
    [InlineData("Get medical help the same day if you see pus, rather than wait for your next visit.")]
    [InlineData("You can wear makeup after {{ aftercare.makeup }}, and swim after {{ aftercare.swimming }}.")]
    [InlineData("Treated on Monday? Swim on the Monday after.")]
    [InlineData("The dark stuff is a cream.")]
    [InlineData("With keloids, wait until your doctor agrees.")]
    [InlineData("With a keloid, do not come anyway.")]
    [InlineData("The score fell from 3 sessions to 1 session.")]
    [InlineData("Wait from 72 hours to 96 hours.")]
    [InlineData("Pus is not part of healing: get help the same day.")]
    [InlineData("The main risk is pus.")]
    [InlineData("If you cannot breathe, call 911 now.")]
    [InlineData("Trouble breathing cannot wait until next week: call 911.")]
    [InlineData("Do not stop your blood thinner.")]
    [InlineData("Stop aspirin only if your doctor says so.")]
    [InlineData("We never needle over a tattoo.")]
    [InlineData("Tell us about a tattoo.")]
    [InlineData("You can play at the pool table tonight.")]
    [InlineData("There is no need to buy a pool cap.")]
    [InlineData("A cup of tea is no substitute for 911 if you cannot breathe.")]
    [InlineData("## Is it bad that I cannot breathe?\n\nIt can be. Sit up. Call 911 now.")]
    [InlineData("Wine: our sources say nothing, so ask us.")]
    [InlineData("No study counted each complication.")]
    [InlineData("Do not believe that it wipes a scar off.")]
    [InlineData("It is as tiring as a swim the next day.")]
    [InlineData("Write to us if you are unsure which pool is open tonight.")]
    [InlineData("“I swim the next day.” Please wait.")]
    [InlineData("I went for a swim the next day. Was that bad?")]
    [InlineData("Day 8 today? You can swim.")]
    [InlineData("You can cook if nobody makes you swim.")]
    [InlineData("You can cook, but mind the pool.")]
    [InlineData("To stop your blood thinner is a bad idea.")]
    [InlineData("Swim after 8 days.")]
    [InlineData("Wear makeup the day after tomorrow.")]
    [InlineData("Rest tomorrow, and wear makeup from the evening after that.")]
    [InlineData("Can I wait until next week with pus? No: get medical help the same day.")]
    [InlineData("Makeup covers a mark by lunchtime. After a session it has to wait 48 hours.")]
    [InlineData("Makeup on the same afternoon would save you a trip, but we do not do it.")]
    [InlineData("A pool on the next day is what some clinics allow. Please never do it.")]
    [InlineData("Treated on the 3rd? On the 10th you may swim again.")]
    [InlineData("You may have read that pus always comes with an infection. It does not.")]
    [InlineData("Makeup is fine after 48 hours, provided that there is no keloid.")]
    public void What_is_right_is_let_through(string text) =>
        Assert.DoesNotContain(RulesBrokenBy(text), rule => Dangers.Contains(rule));

    [Theory]
    [InlineData("Keep taking all your medicines.", true)]
    [InlineData("Never stop it.", true)]
    [InlineData("Keep all your medicines.", false)]
    [InlineData("Keep taking care.\n\nThis medicine is new.", false)]
    public void What_a_patient_must_read_stands_on_its_page(string text, bool isSaid) =>
        Assert.Equal(!isSaid, RulesBrokenBy(text, "aftercare/medicine").Contains("must-say"));

    [Theory]
    [InlineData("safety.yml")]
    [InlineData("vital.yml")]
    public void A_page_with_what_a_patient_must_read_is_there(string file) =>
        Assert.Contains(ProblemsOf("Wait.", "aftercare/makeup"), problem => problem.Rule == "broken-link" && problem.File == file);

    [Theory]
    [InlineData("- You have keloid scars.\n- You have sunburn, or a fresh tan.", 0)]
    [InlineData("| You had | Ask |\n| --- | --- |\n| Keloid scars | us |\n| Sunburn or a fresh tan | us |", 0)]
    [InlineData("- You have keloid scars.", 1)]
    [InlineData("Nothing.", 2)]
    [InlineData("- Keloid scars\n- Keloid scars, too\n- Sunburn or a fresh tan\n- A fresh tan or sunburn\n- Blue eyes", 1)]
    public void The_reasons_of_the_tool_and_of_its_page_are_the_same(string text, int faults) =>
        Assert.Equal(faults, RulesBrokenBy(text, "aftercare/reasons").Count(rule => rule == "reason-missing"));

    private static List<string> RulesBrokenBy(string text, string place = "aftercare/makeup") =>
        [.. ProblemsOf(text, place).Select(problem => problem.Rule)];

    private static IReadOnlyList<ContentProblem> ProblemsOf(string text, string place) =>
        new LibraryChecker().Check(new ContentLibrary(Data, [TestContent.Topic(), TestContent.Article(place, text)]));
}
