using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What a new page is begun with.</summary>
public sealed record NewPageForm
{
    public string? Topic { get; init; }

    public string? Title { get; init; }

    public string? Summary { get; init; }

    /// <summary>The name in its address; empty for one made from the title.</summary>
    public string? Name { get; init; }
}

/// <summary>The form for a new page, for New.cshtml.</summary>
public sealed record NewPage : DeskPage
{
    public required NewPageForm Form { get; init; }

    public required IReadOnlyList<ChoiceOption> TopicChoices { get; init; }

    /// <summary>The file that the page will be; null while the form has errors.</summary>
    public DeskFile? File { get; init; }

    internal static NewPage From(ContentLibrary library, NewPageForm form) =>
        new()
        {
            Title = "New page",
            Form = form,
            TopicChoices =
            [
                .. library.Topics.Select(topic => new ChoiceOption(
                    topic.Slug.ToString(),
                    library.Expand(topic.Title),
                    topic.Slug.ToString() == form.Topic
                )),
            ],
        };

    /// <summary>The form with its errors, or with the file that the page will be.</summary>
    internal async Task<NewPage> CheckedAsync(ContentLibrary library, PageName names, string personId)
    {
        var name = string.IsNullOrWhiteSpace(Form.Name) ? Slug.NameFrom(Form.Title ?? "") : Form.Name.Trim();
        var (title, summary) = (Form.Title?.Trim() ?? "", Form.Summary?.Trim() ?? "");
        var errors = new List<FieldError>();
        var hasTopic = TopicChoices.Any(topic => topic.IsChosen);
        if (!hasTopic)
        {
            errors.Add(new FieldError(nameof(Form.Topic), "Choose the topic that the page belongs to."));
        }

        if (title.Length is 0 or > ContentPage.LongestTitle)
        {
            errors.Add(new FieldError(nameof(Form.Title), $"Write a title of 1 to {ContentPage.LongestTitle} letters."));
        }

        if (summary.Length is 0 or > ContentPage.LongestSummary)
        {
            errors.Add(new FieldError(nameof(Form.Summary), $"Write a summary of 1 to {ContentPage.LongestSummary} letters."));
        }

        // Without a title there is no name yet, and that is what is missing.
        if (hasTopic && name.Length + title.Length > 0 && await names.FaultAsync(library, Form.Topic!, name, personId) is { } fault)
        {
            errors.Add(new FieldError(nameof(Form.Name), fault));
        }

        return this with
        {
            FieldErrors = errors,
            File = errors.Count == 0 ? DeskFile.Find(Form.Topic, name) : null,
        };
    }

    /// <summary>The page as it is begun: its front matter, and an empty line to write on.</summary>
    internal byte[] FirstText()
    {
        var text = FrontMatterEdit.Set("---\ntitle: x\nsummary: x\n---\n\n", "title", Form.Title!).Text!;
        return Encoding.UTF8.GetBytes(FrontMatterEdit.Set(text, "summary", Form.Summary!).Text!);
    }
}
