using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Notices;

/// <summary>Makes the page of the notices.</summary>
public sealed class NoticeViews(ContentRepository content, FileHistory history, TimeProvider clock)
{
    private const int MostVersions = 100;

    /// <summary>The time at the clinic.</summary>
    public DateTime Now => content.Everything.Clinic.TimeAt(clock.GetUtcNow()).DateTime;

    public async Task<NoticesPage> ShowAsync(OpenNotices open, NoticeForm form)
    {
        var (library, now, who) = (content.Everything, Now, await WritersAsync());
        var lines = open
            .All.OrderBy(notice => notice.From)
            .ToLookup(
                notice =>
                    notice.Until <= now ? 2
                    : notice.From <= now ? 0
                    : 1,
                notice => LineOf(notice, library, who.GetValueOrDefault(notice.Id, ""))
            );
        return new NoticesPage
        {
            Title = form.Id is null ? "Notices" : "Change a notice",
            Groups =
            [
                new NoticeGroup("On show now", "End it now", [.. lines[0]]),
                new NoticeGroup("Coming", "Take it back", [.. lines[1]]),
                new NoticeGroup("Ended", "Remove it", [.. lines[2].Reverse()]),
            ],
            Form = form with { Version = open.Version, Number = open.Change?.Number ?? 0 },
            There =
                open.All.FirstOrDefault(notice => notice.Id == form.Id) is { } there && !form.IsFrom(open) && !form.Says(there)
                    ? LineOf(there, library, who.GetValueOrDefault(there.Id, ""))
                    : null,
            Change = open.Change is { } change ? $"{DeskAddress.Changes}/{change.Id}" : null,
            Topics = TopicsField(library, form),
            Article = ArticleField(library, form),
        };
    }

    private static ChoiceField TopicsField(StaffLibrary library, NoticeForm form) =>
        new(
            nameof(form.Topics),
            $"{NoticeWords.Topics} (none is all)",
            [
                .. library.Topics.Select(topic => new ChoiceOption(
                    $"{topic.Slug}",
                    library.Expand(topic.Title),
                    form.Topics?.Contains($"{topic.Slug}") == true
                )),
            ]
        )
        {
            IsMany = true,
        };

    private static ChoiceField ArticleField(StaffLibrary library, NoticeForm form) =>
        new(
            nameof(form.Article),
            $"{NoticeWords.Article} (optional)",
            [
                .. library
                    .Articles.Where(article => !article.IsDraft)
                    .Select(article => new ChoiceOption(
                        article.Body.File,
                        library.Expand(article.Title),
                        article.Body.File == form.Article
                    ))
                    .OrderBy(choice => choice.Label, StringComparer.Ordinal),
            ]
        )
        {
            Prompt = "No page",
        };

    private static NoticeEntry LineOf(Notice notice, StaffLibrary library, string who)
    {
        return new NoticeEntry(
            notice.Id,
            library.Expand(notice.Text),
            $"From {Say(notice.From)} until {Say(notice.Until)}.",
            notice.Topics.Count == 0 ? "Above every page." : $"Above the pages of: {string.Join(", ", notice.Topics.Select(TitleOf))}.",
            library.Data.Notices.Any(shown => IsSame(shown, notice)) ? who : "Not on the site yet."
        );

        string TitleOf(string topic) =>
            Slug.TryParse(topic, out var slug) && library.Find(slug) is { } found ? library.Expand(found.Title) : topic;

        string Say(DateTime moment) =>
            $"{DateText.Long(DateOnly.FromDateTime(moment), library.Clinic.Locale)}, "
            + DateText.Time(TimeOnly.FromDateTime(moment), library.Clinic.Locale);
    }

    /// <summary>Who last wrote each notice, and when, by its name.</summary>
    private async Task<Dictionary<string, string>> WritersAsync()
    {
        var writers = new Dictionary<string, (Notice Notice, FileVersion Version)>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var version in (await history.OfAsync(Notice.File)).Take(MostVersions))
        {
            var bytes = await history.TextOfAsync(version);
            var then = NoticesEdit.Parse(bytes is null ? "" : ContentFile.TextOf(bytes) ?? "");
            foreach (var notice in then)
            {
                if (isFirst || (writers.TryGetValue(notice.Id, out var known) && IsSame(known.Notice, notice)))
                {
                    writers[notice.Id] = (notice, version);
                }
            }

            isFirst = false;
        }

        return writers.ToDictionary(writer => writer.Key, writer => WordsOf(writer.Value.Version), StringComparer.Ordinal);
    }

    private string WordsOf(FileVersion version) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"By {version.Who ?? "somebody on the server"}, {DeskTime.Say(version.At, clock.GetUtcNow(), content.Everything.Clinic)}."
        );

    /// <summary>Whether two notices say the same; they may stand on other lines.</summary>
    private static bool IsSame(Notice one, Notice other) =>
        one with { Line = 0, Topics = [] } == other with { Line = 0, Topics = [] } && one.Topics.SequenceEqual(other.Topics);
}
