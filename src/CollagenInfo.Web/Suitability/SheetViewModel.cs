using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Suitability;

/// <summary>The page to take to the clinic, for Sheet.cshtml.</summary>
public sealed record SheetViewModel : ToolPage
{
    public override SitePage Tool => SitePages.Suitability;

    public override bool IsAnswered => true;

    public override bool OpensLinksBeside => true;

    /// <summary>The printed page needs more than the form.</summary>
    public override IReadOnlyList<string> Stylesheets => ["sheet"];

    /// <summary>"November 22, 2026".</summary>
    public required string Made { get; init; }

    public required IReadOnlyList<SheetLine> DoNotTreat { get; init; }

    public required IReadOnlyList<SheetLine> WaitUntil { get; init; }

    public required IReadOnlyList<SheetLine> AskFirst { get; init; }

    /// <summary>The day on which the last wait ends; null if none has a date, or it is over.</summary>
    public required string? LatestWait { get; init; }

    /// <summary>Whether one of the waits has no date.</summary>
    public required bool HasOpenWait { get; init; }

    public required IReadOnlyList<string> Tell { get; init; }

    public required IReadOnlyList<QuestionList> Ask { get; init; }

    public required Phone? Phone { get; init; }

    /// <summary>What was ticked, to be changed.</summary>
    public required SuitabilityForm Form { get; init; }

    /// <summary>Tells this page from the checklist in tabs and history, without giving away its content.</summary>
    public override string WindowTitle => $"Your page: {Title}";

    public bool IsEmpty => DoNotTreat.Count + WaitUntil.Count + AskFirst.Count == 0;

    public static SheetViewModel From(ContentLibrary library, SuitabilityForm form, DateOnly today)
    {
        var sheet = SuitabilitySheet.For(library, form.Chosen, form.Days());
        return new()
        {
            Form = form,
            Title = SitePages.Suitability.Title,
            Breadcrumbs = ToolPage.WayHere,
            IsUnlisted = true,
            Made = DateText.Long(today, library.Clinic.Locale),
            DoNotTreat = Lines(library, sheet.DoNotTreat, today),
            WaitUntil = Lines(library, sheet.WaitUntil, today),
            AskFirst = Lines(library, sheet.AskFirst, today),
            LatestWait =
                sheet.LatestWait > today && sheet.WaitUntil.Count > 1 ? DateText.Long(sheet.LatestWait.Value, library.Clinic.Locale) : null,
            HasOpenWait = sheet.HasOpenWait,
            Tell = [.. library.Data.Consultation.Tell.Select(line => library.Expand(line.Text))],
            Ask =
            [
                .. library.Data.Consultation.Ask.Select(about => new QuestionList(
                    library.Expand(about.About.Text),
                    [.. about.Questions.Select(question => library.Expand(question.Text))]
                )),
            ],
            Phone = library.Clinic.Phone,
        };
    }

    private static IReadOnlyList<SheetLine> Lines(ContentLibrary library, IReadOnlyList<SuitabilityLine> lines, DateOnly today) =>
        [.. lines.Select(line => SheetLine.From(library, line, today))];
}

/// <summary>Questions about one subject.</summary>
public sealed record QuestionList(string About, IReadOnlyList<string> Questions);
