using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>One number: what it says, where, and what would change with it; for Show.cshtml.</summary>
public sealed record NumberPage : DeskPage
{
    /// <summary>The number as readers have it.</summary>
    public required Fact Fact { get; init; }

    /// <summary>What its value means.</summary>
    public required string Kind { get; init; }

    /// <summary>What is typed, or what holds.</summary>
    public required NumberForm Form { get; init; }

    /// <summary>Its sources with their titles, or how to write them.</summary>
    public required string SourcesInWords { get; init; }

    /// <summary>The units to choose from; empty if it has none.</summary>
    public required IReadOnlyList<ChoiceOption> Units { get; init; }

    /// <summary>The grades to choose from; empty if it is no grade.</summary>
    public required IReadOnlyList<ChoiceOption> Grades { get; init; }

    public required IReadOnlyList<ChoiceOption> Bases { get; init; }

    /// <summary>The numbers that are worked out from it.</summary>
    public IReadOnlyList<OtherNumber> Following { get; init; } = [];

    /// <summary>The numbers from which it is worked out.</summary>
    public IReadOnlyList<OtherNumber> Origins { get; init; } = [];

    /// <summary>What others have begun of the same number.</summary>
    public IReadOnlyList<OthersNumber> Others { get; init; } = [];

    /// <summary>What it would be; null while nothing is to change, or something is wrong in the form.</summary>
    public NumberWish? Wish { get; init; }

    /// <summary>Where it is used now; null if it is to change.</summary>
    public ImpactList? Uses { get; init; }

    /// <summary>The person's change of the list of numbers; null if there is none.</summary>
    public int? ChangeId { get; init; }

    /// <summary>Whether the list of numbers on the site is another now, in a way that touches this change.</summary>
    public bool IsMoved { get; init; }

    public string Address => ChangedNumber.AddressOf(Fact.Key);
}

/// <summary>What a number would be.</summary>
/// <param name="Remarks">What to look at: how it compares with the value before.</param>
/// <param name="Problems">What it would bring.</param>
/// <param name="Impact">What readers would find changed.</param>
public sealed record NumberWish(IReadOnlyList<string> Remarks, ProblemLines Problems, ImpactList Impact)
{
    /// <summary>"Do S10 and S43 say 96 hours?"; null if there is nothing to ask.</summary>
    public ChoiceField? Question { get; init; }

    /// <summary>What the person has kept of the number already, if that is something else; null otherwise.</summary>
    public string? There { get; init; }

    /// <summary>Since when it is kept; null if it is only shown.</summary>
    public string? Kept { get; init; }
}

/// <summary>A number that belongs together with another.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Address">Where it is changed.</param>
/// <param name="Now">What it is on the site.</param>
public sealed record OtherNumber(string Label, string Address, string Now)
{
    /// <summary>What it becomes in the same change; null if it stays.</summary>
    public string? Becomes { get; init; }

    /// <summary>How somebody has worked it out, who has to do so again; null if the desk does.</summary>
    public string? How { get; init; }
}

/// <summary>A change of the same number by somebody else.</summary>
/// <param name="Words">Who, and what it would be.</param>
/// <param name="Address">Where it is compared.</param>
public sealed record OthersNumber(string Words, string Address);
