using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Moving;

/// <summary>Makes the pages on which a page gets another name or is taken off the site.</summary>
public sealed class MovingViews(ContentRepository content, ContentFiles files, Renaming renaming, PageName names)
{
    /// <summary>The answer that leads the address of a removed page nowhere.</summary>
    public const string Nowhere = "nowhere";

    private StaffLibrary Library => content.Everything;

    /// <summary>The article of a file that is on the site or could be; null if there is none.</summary>
    public DeskFile? Find(string topic, string name) =>
        DeskFile.Find(topic, name) is { IsArticle: true } file && files.Read(file.Path) is not null ? file : null;

    public RenamePage Rename(DeskFile file, RenameForm form, string? refusal = null) =>
        new()
        {
            Title = $"Rename: {file.TitleIn(Library)}",
            File = file,
            Form = form,
            TopicChoices =
            [
                .. Library.Topics.Select(topic => new ChoiceOption(
                    topic.Slug.ToString(),
                    Library.Expand(topic.Title),
                    topic.Slug.ToString() == form.NewTopic
                )),
            ],
            Uses = UsesOf(file),
            Refusal = refusal,
        };

    public RemovePage Remove(DeskFile file, string? target, string? refusal = null) =>
        new()
        {
            Title = $"Remove: {file.TitleIn(Library)}",
            File = file,
            Uses = UsesOf(file),
            Targets =
            [
                new ChoiceOption(Nowhere, "Nowhere: people read that it is gone, and which pages are near", target == Nowhere),
                .. content
                    .Published.Articles.Where(article => article.Body.File != file.Path)
                    .Select(article => new ChoiceOption(article.Address, Library.Expand(article.Title), article.Address == target))
                    .OrderBy(choice => choice.Label, StringComparer.CurrentCulture),
            ],
            Refusal = refusal,
        };

    /// <summary>What is wrong with a name; null if a page can have it.</summary>
    public async Task<FieldError?> FaultAsync(DeskFile file, RenameForm form, string personId)
    {
        if (!Library.Topics.Any(topic => topic.Slug.ToString() == form.NewTopic))
        {
            return new FieldError(nameof(form.NewTopic), "Choose the topic that the page belongs to.");
        }

        var words = await names.FaultAsync(Library, form.NewTopic!, form.NewName?.Trim() ?? "", personId, file);
        return words is null ? null : new FieldError(nameof(form.NewName), words);
    }

    private List<UseLine> UsesOf(DeskFile file) =>
        [
            .. renaming
                .LinksTo(file.Path)
                .Select(use => (File: new DeskFile(use.Path), use.Links))
                .Select(use => new UseLine(use.File.TitleIn(Library), use.File.Address, use.Links == 1 ? "1 link" : $"{use.Links} links")),
        ];
}
