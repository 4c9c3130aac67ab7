using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Runs the checks of sentences. An exception that stands behind a sentence with a reason takes the problem away and is
/// listed instead; one that is not needed is told, so that none is left over.
/// </summary>
internal static class SentenceChecker
{
    private static readonly Rule Unknown = new(
        "exception-unknown",
        "An exception with a mistyped rule would except nothing.",
        "Wait. {allow onenumber: a quote}",
        "Wait."
    );
    private static readonly Rule WithoutReason = new(
        "exception-reason",
        "Whoever reads the text later has to know why it breaks a rule.",
        "It is painless. {allow claim}",
        "Other pages say 'painless'. {allow claim: quotes a common claim}"
    );
    private static readonly Rule Unused = new(
        "exception-unused",
        "An exception that is not needed any more would hide the next mistake.",
        "Wait a little. {allow claim: a quote}",
        "Wait a little.",
        Severity.Warning
    );

    public static IReadOnlyList<Rule> Rules { get; } = [Unknown, WithoutReason, Unused];

    public static IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var used = new HashSet<Waiver>(ReferenceEqualityComparer.Instance);
        var problems = Mistyped(page).ToList();
        foreach (var sentence in page.Sentences)
        {
            AddProblemsOf(sentence, page.File, library, used, problems);
        }

        return problems.Concat(Marks(page, used));
    }

    private static void AddProblemsOf(
        Sentence sentence,
        string file,
        ContentLibrary library,
        HashSet<Waiver> used,
        List<ContentProblem> problems
    )
    {
        foreach (var check in RuleBook.OfSentences)
        {
            foreach (var fault in check.Check(sentence, library))
            {
                if (
                    sentence.Waivers.FirstOrDefault(exception =>
                        exception.Rule == check.Rule.Id && exception.Reason.Length > 0 && !used.Contains(exception)
                    ) is
                    { } exception
                )
                {
                    used.Add(exception);
                }
                else
                {
                    problems.Add(
                        check.Rule.Broken(file, sentence.LineOf(fault.Place), fault.Message, fault.Advice) with
                        {
                            Fix = fault.Fix,
                        }
                    );
                }
            }
        }
    }

    private static IEnumerable<ContentProblem> Marks(CheckedPage page, HashSet<Waiver> used) =>
        page
            .Passages.SelectMany(passage => passage.Waivers)
            .Select(exception =>
                exception switch
                {
                    _ when used.Contains(exception) => new ContentProblem(
                        exception.Rule,
                        Severity.Waived,
                        page.File,
                        exception.Line,
                        $"Excepted: {exception.Reason}.",
                        ""
                    ),
                    _ when !RuleBook.OfSentences.Any(check => check.Rule.Id == exception.Rule) => Unknown.Broken(
                        page.File,
                        exception.Line,
                        $"No exception can be made from '{exception.Rule}'.",
                        Meant(exception.Rule)
                    ),
                    { Reason: "" } => WithoutReason.Broken(
                        page.File,
                        exception.Line,
                        $"The exception from '{exception.Rule}' has no reason.",
                        $"Write it like this: {{allow {exception.Rule}: why it is right here}}."
                    ),
                    _ => Unused.Broken(page.File, exception.Line, $"Nothing here breaks '{exception.Rule}'.", "Remove the exception."),
                }
            );

    private static IEnumerable<ContentProblem> Mistyped(CheckedPage page) =>
        from sentence in page.Sentences
        let place = sentence.Text.IndexOf("{al", StringComparison.OrdinalIgnoreCase)
        where place >= 0
        select Unknown.Broken(
            page.File,
            sentence.LineOf(place),
            "An exception is mistyped, and readers would see it.",
            "Write it like this: {allow one-number: why it is right here}."
        );

    private static string Meant(string rule)
    {
        var known = RuleBook.OfSentences.Select(check => check.Rule.Id).Distinct().ToList();
        return NearestWord.To(rule, known) is { } meant
            ? $"Did you mean '{meant}'?"
            : $"The rules that can be excepted are {string.Join(", ", known)}.";
    }
}
