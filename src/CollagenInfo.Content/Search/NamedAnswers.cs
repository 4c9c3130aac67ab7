using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Search;

/// <summary>By which names an example would say what words found, but for tools.</summary>
internal sealed class NamedAnswers
{
    private readonly HashSet<AnswerName> names;

    /// <summary>The article whose sections all answer nearly the same; null if none does.</summary>
    private readonly string? article;

    public NamedAnswers(SearchAnswer found, ContentLibrary library)
    {
        names =
        [
            .. (found.Signs?.Answer.Findings ?? []).Select(finding => new AnswerName(AnswerKind.Sign, finding.Symptom.Id)),
            .. found.Reasons.Select(reason => new AnswerName(AnswerKind.Reason, reason.Item.Id)),
            .. from activity in library.Data.Activities
               where found.Times.Any(time => time.Question == DataAnswers.QuestionOf(activity))
               select new AnswerName(AnswerKind.Time, activity.Id),
            .. found.AsksForClinic ? [new AnswerName(AnswerKind.Page, PageAddress.Clinic)] : Array.Empty<AnswerName>(),
            .. found.AsksForPrices ? [new AnswerName(AnswerKind.Prices, "")] : Array.Empty<AnswerName>(),
        ];
        if (found.Page is { } page && page.Address.Split('#', 2) is [var address, .. var anchor])
        {
            var file = library.Articles.FirstOrDefault(one => one.Address == address)?.Body.File;

            // Beside a question, others are asked.
            article = page.Title.EndsWith('?') && anchor is [_] ? null : file;
            names.Add(new AnswerName(AnswerKind.Section, $"{file}#{string.Concat(anchor)}"));
        }
    }

    public bool Has(AnswerName name) =>
        names.Contains(name)
        || (
            article is not null
            && name.Kind is AnswerKind.Section
            && name.Name.StartsWith($"{article}#", StringComparison.Ordinal)
        );
}
