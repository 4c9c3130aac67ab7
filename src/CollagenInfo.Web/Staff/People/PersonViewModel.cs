using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>One account.</summary>
public sealed record PersonViewModel : DeskPage
{
    public required string Name { get; init; }

    public required string Job { get; init; }

    /// <summary>The address of the page, and the first part of those of its forms.</summary>
    public required string Address { get; init; }

    public required IReadOnlyList<string> Ticks { get; init; }

    public ChoiceField TicksField => TickField.For(Ticks) with { Error = ErrorOf("ticks") };

    internal static PersonViewModel From(Person person) =>
        new()
        {
            Title = person.Name,
            Name = person.Name,
            Job = person.JobTitle,
            Address = $"{DeskAddress.People}/{person.Id}",
            Ticks = [.. Ledger.Ticks.Of(person)],
        };
}
