using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// The article for those who are worried now names the same emergencies and the same signs for the same day as
/// <c>symptoms.yml</c>, from which the tools and the search answer.
/// </summary>
internal sealed class HelpCardsCheck : ILibraryCheck
{
    private static readonly Rule Cards = new(
        "help-cards",
        "Who reads the article and who asks the tool must be sent to the hospital for the same signs.",
        "(an emergency in symptoms.yml that no emergency card of \"When to get help\" names)",
        "(the same signs in both)"
    );

    private static readonly CareKind[] Kinds = [CareKind.Emergency, CareKind.Urgent];

    public IReadOnlyList<Rule> Rules { get; } = [Cards];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        library.Content.Help is { } help && library.Content.Data.Symptoms is { Count: > 0 } symptoms
            ? Check(help, symptoms, library.Content)
            : [];

    private static IEnumerable<ContentProblem> Check(Article help, IReadOnlyList<Symptom> symptoms, ContentLibrary library)
    {
        var matcher = SymptomMatcher.For(symptoms);
        var items = CheckedPage.From(help)
            .In(library)
            .Sentences.Where(sentence => sentence.Passage.Kind is PassageKind.ListItem)
            .GroupBy(sentence => sentence.Passage)
            .Select(item => (item.Key, Named: item.SelectMany(sentence => matcher.FindIn(sentence.Words, sentence.Text)).ToList()))
            .ToList();
        foreach (var kind in Kinds)
        {
            var onCard = items.Where(item => item.Key.Block == kind.Name).ToList();
            foreach (var (item, _) in onCard.Where(item => !item.Named.Exists(symptom => symptom.Worst == kind.Urgency)))
            {
                yield return Cards.Broken(
                    help.Body.File,
                    item.Line,
                    "No symptom of symptoms.yml that is as urgent as this card is named here: the tools do not know the sign.",
                    "Add it to symptoms.yml together with a clinician, or add the words of this line to the symptom that is meant."
                );
            }

            var named = onCard.SelectMany(item => item.Named).ToHashSet();
            foreach (var symptom in symptoms.Where(symptom => symptom.Worst == kind.Urgency && !named.Contains(symptom)))
            {
                yield return Cards.Broken(
                    "symptoms.yml",
                    symptom.Line,
                    $"'{symptom.Name}' is on no {kind.Name} card of {help.Body.File}.",
                    "Add it to the card, in words that the symptom lists, or correct its urgency together with a clinician."
                );
            }
        }
    }
}
