using Fields = CollagenInfo.Content.Storage.FrontMatterFields;

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
            Title = keys.Required(Fields.Title.Key),
            Summary = keys.Required(Fields.Summary.Key),
            Order = keys.Number(Fields.Order.Key, otherwise: 0),
            IsClinical = keys.Flag(Fields.Clinical.Key, otherwise: true),
            NamesBenefits = keys.Flag(Fields.Benefits.Key, otherwise: false),
            IsKeptOffline = keys.Flag(Fields.Offline.Key, otherwise: false),
            Body = matter.Body,
            TitleLine = keys.LineOf(Fields.Title.Key),
            SummaryLine = keys.LineOf(Fields.Summary.Key),
        };
        keys.RefuseOtherKeys();
        return problems.IsEmpty ? topic : null;
    }
}
