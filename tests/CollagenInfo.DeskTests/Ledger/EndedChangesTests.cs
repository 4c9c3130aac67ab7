using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.DeskTests.Ledger;

/// <summary>What others did with one's changes is told in a line each, for which few texts are read.</summary>
public sealed class EndedChangesTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task Only_the_file_that_a_change_is_about_has_its_text()
    {
        var name = desk.NewName();
        await desk.SignInAsync(name);

        var ended = await desk.LedgerAsync(async ledger =>
        {
            var ownerId = ledger.Users.Single(person => person.Name == name).Id;
            ledger.Changes.AddRange(Published(ownerId, "facts.yml", "aftercare/sun.md"), Published(ownerId, "aftercare/sun.md"));
            await ledger.SaveChangesAsync();
            return await new UnfinishedChanges(ledger).EndedByOthersAsync(ownerId, name, DateTimeOffset.UnixEpoch);
        });

        Assert.Equal(["aftercare/sun.md 1", "aftercare/sun.md 0, facts.yml 1"], ended.Select(LengthsOf));
    }

    private static string LengthsOf(Change change) =>
        string.Join(", ", change.Files.OrderBy(file => file.Path).Select(file => $"{file.Path} {file.Text?.Length}"));

    private static Change Published(string ownerId, params string[] paths) =>
        new()
        {
            OwnerId = ownerId,
            State = ChangeState.Published,
            PublishedBy = "Paula",
            PublishedAt = DateTimeOffset.UtcNow,
            Files = [.. paths.Select(path => new ChangedFile { Path = path, BaseVersion = "1", Text = [1] })],
        };
}
