using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every reference has a fact behind it: no page shows a sentence that lacks its number.</summary>
internal sealed class UnknownFactCheck : IPageCheck
{
    internal static readonly Rule Unknown = new(
        "unknown-fact",
        "A reference that leads nowhere would leave a sentence without its number.",
        "Wait {{ aftercare.makup }}.",
        "Wait {{ aftercare.makeup }}."
    )
    {
        Withholds = true,
    };

    public IReadOnlyList<Rule> Rules { get; } = [Unknown];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        page
            .Outline.Facts.Concat(
                page.Lines.SelectMany(line => FactReference.KeysIn(line.Text).Select(key => new OutlineReference(key, line.Line)))
            )
            .Where(reference => library.TextOf(reference.Name) is null)
            .Select(reference =>
                Unknown.Broken(page.File, reference.Line, $"There is no fact '{reference.Name}'.", Advice(reference.Name, library)) with
                {
                    Missing = reference.Name,
                    Fix = Meant(reference.Name, library) is { } meant
                        ? new ProposedEdit($"Use {meant}", $"{{{{ {reference.Name} }}}}", $"{{{{ {meant} }}}}")
                        : null,
                }
            );

    private static IEnumerable<string> Known(ContentLibrary library) =>
        library.Facts.All.Select(fact => fact.Key).Concat(ClinicProfile.References);

    /// <summary>The name that is there and the nearest; null if none is near, or the name is right and has no value.</summary>
    private static string? Meant(string name, ContentLibrary library) =>
        ClinicProfile.References.Contains(name) ? null : NearestWord.To(name, Known(library));

    private static string Advice(string name, ContentLibrary library)
    {
        var known = Known(library);
        if (ClinicProfile.References.Contains(name))
        {
            return "Add it to clinic.yml.";
        }

        if (InvisibleSigns.Plain(name).Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('.' or '-' or '_' or ' ')))
        {
            return "Braces of another program mean nothing here: write plain words, or a block between ::: lines.";
        }

        return InvisibleSigns.AdviceFor(name, known) is { } advice ? advice
            : NearestWord.To(name, known) is { } meant ? $"Did you mean '{meant}'?" : "Look for its name in facts.yml, or add it there.";
    }
}
