namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>redirects.yml</c>: one line for each page that has moved.</summary>
internal static class MovedPagesFile
{
    public static MovedPages Parse(YamlMap file) =>
        new([
            .. file
                .Keys.Select(from => (from, to: file.Text(from)))
                .Where(page => page.to is not null)
                .Select(page => new MovedPage(page.from, page.to!, file.LineOf(page.from))),
        ]);
}
