namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>&lt;topic&gt;/index.md</c>.</summary>
internal static class TopicFile
{
    public static Topic? Parse(string text, string file, Slug slug, ProblemList problems)
    {
        if (FrontMatter.Split(text, file, problems) is not { } matter)
        {
            return null;
        }

        var keys = matter.Keys;
        var topic = new Topic
        {
            Slug = slug,
            Title = keys.Required("title"),
            Summary = keys.Required("summary"),
            Order = keys.Number("order", otherwise: 0),
            IsClinical = keys.Flag("clinical", otherwise: true),
            NamesBenefits = keys.Flag("benefits", otherwise: false),
            IsKeptOffline = keys.Flag("offline", otherwise: false),
            Body = matter.Body,
            TitleLine = keys.LineOf("title"),
            SummaryLine = keys.LineOf("summary"),
        };
        keys.RefuseOtherKeys();
        return problems.IsEmpty ? topic : null;
    }
}
