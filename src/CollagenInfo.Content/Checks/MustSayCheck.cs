using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>What a patient must read stands on its pages. What that is, and where, is in <c>safety.yml</c>.</summary>
internal sealed class MustSayCheck : IPageCheck
{
    private static readonly Rule Missing = new(
        "must-say",
        "A sentence that somebody's safety hangs on is not lost when a page is tidied up; which ones these are is in safety.yml.",
        "(a page without a sentence that safety.yml asks for)",
        "(the page with it)"
    );

    private readonly ConditionalWeakTable<SafetyWordings, List<Wanted>> prepared = [];

    public IReadOnlyList<Rule> Rules { get; } = [Missing];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        from wanted in prepared.GetValue(library.Data.Safety, safety => [.. safety.MustSay.Select(Wanted.From)])
        where wanted.Wording.Pages.Contains(page.File) && !page.Sentences.Any(wanted.IsIn)
        select Missing.Broken(
            page.File,
            1,
            $"The page does not say '{wanted.Wording.Words[0]}'. {wanted.Wording.Why}",
            $"Say it, in words that '{wanted.Wording.Id}' of safety.yml knows. A clinician may add others there."
        );

    private sealed record Wanted(MustSay Wording, IReadOnlyList<IReadOnlyList<PhraseMatcher<bool>>> Ways)
    {
        public static Wanted From(MustSay wording) => new(wording, [.. wording.Words.Select(PartsOf)]);

        public bool IsIn(Sentence sentence) => Ways.Any(parts => parts.All(part => part.FindIn(sentence.Stems).Count > 0));

        private static List<PhraseMatcher<bool>> PartsOf(string way) =>
            [.. way.Split(" + ").Select(part => PhraseMatcher<bool>.OfStems([(part, true)]))];
    }
}
