using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What differs between two texts of <c>notices.yml</c>, in the words of the form of a notice.</summary>
internal static class NoticeDifference
{
    public static IReadOnlyList<FieldChange> Between(string before, string after, ContentLibrary library)
    {
        var (was, comes) = (NoticesEdit.Parse(before), NoticesEdit.Parse(after));
        return
        [
            .. from id in comes.Concat(was).Select(notice => notice.Id).Distinct()
               let old = was.FirstOrDefault(notice => notice.Id == id)
               let now = comes.FirstOrDefault(notice => notice.Id == id)
               from field in Fields(library)
               let said = old is null ? "" : field.Said(old)
               let says = now is null ? "" : field.Said(now)
               where said != says
               select new FieldChange(field.Label, said, says),
        ];
    }

    private static IEnumerable<(string Label, Func<Notice, string> Said)> Fields(ContentLibrary library)
    {
        return
        [
            ("Text", notice => notice.Text),
            ("It begins", notice => Say(notice.From, library)),
            ("It ends by itself", notice => Say(notice.Until, library)),
            ("Page to read more", notice => notice.Article is { } file ? new DeskFile(file).TitleIn(library) : ""),
            ("Where it stands", notice => notice.Topics.Count == 0 ? "Above every page" : string.Join(", ", notice.Topics.Select(TitleOf))),
        ];

        string TitleOf(string topic) =>
            library.Topics.FirstOrDefault(one => one.Slug.ToString() == topic) is { } found ? library.Expand(found.Title) : topic;
    }

    private static string Say(DateTime moment, ContentLibrary library)
    {
        var (day, time) = (DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
        return $"{DateText.Long(day, library.Clinic.Locale)}, {DateText.Time(time, library.Clinic.Locale)}";
    }
}
