namespace CollagenInfo.Content.Storage;

/// <summary>Writes into <c>redirects.yml</c> where old addresses lead, and leaves every other byte as it is.</summary>
public static class MovedPagesEdit
{
    /// <summary>A file of nothing but addresses would be empty, and so a mistake, without the last of them.</summary>
    private const string Beginning = "# Pages that have moved\n";

    /// <summary>
    /// Leads an address to another page. What led there leads on to that page by itself; and an address that has a page again is no old
    /// one any more.
    /// </summary>
    /// <param name="text">The text of the file; empty if there is none.</param>
    /// <param name="from">The address that has no page any more.</param>
    /// <param name="to">The address of the page.</param>
    /// <param name="isSamePage">Whether it is the same page, which still has its headings.</param>
    public static YamlEdit Lead(string text, string from, string to, bool isSamePage) =>
        Forget(text, to)
            .Then(rest => Forget(rest, from))
            .Then(rest =>
                Moved(rest)
                    .Where(page => MovedPages.PathOf(page.To) == from)
                    .Aggregate(YamlEdit.Done(rest), (edit, page) =>
                        edit.Then(next => YamlEdit.Set(next, [page.From], isSamePage ? to + page.To[from.Length..] : to))
                    )
            )
            .Then(rest => YamlEdit.Add(rest.Length == 0 ? Beginning : rest, [], from, to));

    /// <summary>
    /// Says that nothing has taken the place of a page. What led there stays: if the page comes back, it leads there again.
    /// </summary>
    public static YamlEdit MarkGone(string text, string address) =>
        Forget(text, address).Then(rest => YamlEdit.Add(rest.Length == 0 ? Beginning : rest, [], address, MovedPages.Gone));

    /// <summary>Takes an address out that has a page again.</summary>
    public static YamlEdit Forget(string text, string address) =>
        Moved(text).Any(page => page.From == address) ? YamlEdit.Remove(text, [address]) : YamlEdit.Done(text);

    /// <summary>Takes out what leads to an address that has no page any more, and leads nowhere itself.</summary>
    public static YamlEdit ForgetWhatLeadsTo(string text, string address) =>
        Moved(text)
            .Where(page => MovedPages.PathOf(page.To) == address)
            .Aggregate(YamlEdit.Done(text), (edit, page) => edit.Then(rest => YamlEdit.Remove(rest, [page.From])));

    private static List<(string From, string To)> Moved(string text) =>
        [.. (YamlEdit.ValuesIn(text) ?? []).Where(value => value.Path.Length == 1).Select(value => (value.Path[0], value.Value))];
}
