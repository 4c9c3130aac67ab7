using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>Everybody who has an account, and the form to invite somebody.</summary>
public sealed record PeopleViewModel : DeskPage
{
    public required IReadOnlyList<PersonLine> People { get; init; }

    public required InviteForm Form { get; init; }

    public FormField NameField =>
        new("name", "Name", Form.Name)
        {
            MaxLength = PersonName.Longest,
            AutoComplete = "off",
            Error = ErrorOf("name"),
        };

    public FormField JobField =>
        new("job", "Job", Form.Job)
        {
            MaxLength = PersonName.LongestJob,
            AutoComplete = "off",
            Error = ErrorOf("job"),
        };

    public ChoiceField TicksField => TickField.For(Form.Ticks);

    internal static PeopleViewModel From(IReadOnlyList<Person> people, IReadOnlySet<string> invited, InviteForm form) =>
        new()
        {
            Title = "People",
            Form = form,
            People = [.. people.Select(person => PersonLine.From(person, invited.Contains(person.Id)))],
        };
}

/// <summary>One person in the list.</summary>
/// <param name="Address">The page of the account.</param>
/// <param name="Name">The name.</param>
/// <param name="About">The job, and what the person may do.</param>
/// <param name="IsInvited">Whether an invitation has not been used yet.</param>
public sealed record PersonLine(string Address, string Name, string About, bool IsInvited)
{
    internal static PersonLine From(Person person, bool isInvited) =>
        new(
            $"{DeskAddress.People}/{person.Id}",
            person.Name,
            string.Join(". ", new[] { person.JobTitle, TickField.WordsFor(person) }.Where(part => part.Length > 0)),
            isInvited
        );
}
