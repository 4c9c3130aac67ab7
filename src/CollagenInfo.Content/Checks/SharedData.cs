namespace CollagenInfo.Content.Checks;

/// <summary>What pages are checked against besides their own text: when it changes, every page is checked again.</summary>
internal static class SharedData
{
    public static bool IsSame(ContentLibrary one, ContentLibrary other) =>
        ReferenceEquals(one.Facts, other.Facts)
        && ReferenceEquals(one.Sources, other.Sources)
        && ReferenceEquals(one.Clinic, other.Clinic)
        && ReferenceEquals(one.DiscouragedWordings, other.DiscouragedWordings)
        && ReferenceEquals(one.Terms, other.Terms)
        && ReferenceEquals(one.Activities, other.Activities)
        && ReferenceEquals(one.Symptoms, other.Symptoms)
        && ReferenceEquals(one.Suitability, other.Suitability)
        && ReferenceEquals(one.Moved, other.Moved)
        && ReferenceEquals(one.Consultation, other.Consultation)
        && ReferenceEquals(one.Home, other.Home)
        && one.Images.SetEquals(other.Images)
        && BenefitTopics(one).SequenceEqual(BenefitTopics(other));

    /// <summary>What readers read of the data files, and the front page.</summary>
    public static IEnumerable<CheckedPage> PagesOf(ContentLibrary library) =>
        [
            .. library.Home is { } home ? new[] { CheckedPage.For(home) } : [],
            CheckedPage.For("terms.yml", library.Terms.Select(term => ((string?)term.Meaning, term.Line))),
            CheckedPage.For(
                "activities.yml",
                library.Activities.SelectMany(activity =>
                    new[] { (activity.Condition, activity.Line), (activity.Meanwhile, activity.Line) }
                )
            ),
            CheckedPage.For(
                "symptoms.yml",
                library.Symptoms.SelectMany(symptom => new[] { (symptom.Label, symptom.Line), (symptom.Detail, symptom.Line) })
            ),
            CheckedPage.For(
                "suitability.yml",
                library.Suitability.SelectMany(item => new[] { (item.Text, item.Line), (item.Until, item.Line), (item.Note, item.Line) })
            ),
            CheckedPage.For("consultation.yml", library.Consultation.Lines.Select(line => ((string?)line.Text, line.Line))),
            CheckedPage.For("claims.yml", library.DiscouragedWordings.Select(claim => ((string?)claim.Instead, claim.Line))),
        ];

    private static IEnumerable<Slug> BenefitTopics(ContentLibrary library) =>
        library.Topics.Where(topic => topic.NamesBenefits).Select(topic => topic.Slug);
}
