using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A care card is read in a fright: one action first, then when; nothing that leads away from it.</summary>
internal sealed class CareCardCheck : IPageCheck
{
    private static readonly string[] Cards = [.. CareKind.OfArticles.Select(kind => kind.Name)];

    private static readonly Rule Heading = new(
        "care-card-heading",
        "Who is frightened reads one line: what to do, and 'if:'.",
        "::: urgent\nSee a doctor.\n:::",
        "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::"
    );
    private static readonly Rule Service = new(
        "care-card-service",
        "The emergency card names the emergency number, and no other card does: the color and the words must not disagree.",
        "::: emergency\n## Call us when we are open if:\n\n- you have trouble breathing\n:::",
        "::: emergency\n## Call {{ clinic.emergency-number }} now if:\n\n- you have trouble breathing\n:::"
    );
    private static readonly Rule Empty = new(
        "care-card-empty",
        "A card stands by itself: the signs are in it and not on another page.",
        "::: urgent\n## Get medical help the same day if:\n:::",
        "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::"
    );
    private static readonly Rule Twice = new(
        "care-card-twice",
        "Two cards of one kind on a page make people miss the second.",
        "::: non-urgent\n## Call us if:\n\n- you are worried\n:::\n\n::: non-urgent\n## Call us too if:\n\n- you are not sure\n:::",
        "::: non-urgent\n## Call us if:\n\n- you are worried or not sure\n:::"
    );
    private static readonly Rule Order = new(
        "care-card-order",
        "The most urgent card comes first: somebody may stop reading.",
        "::: non-urgent\n## Call us if:\n\n- you are worried\n:::\n\n"
            + "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::",
        "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::\n\n::: non-urgent\n## Call us if:\n\n- you are worried\n:::"
    );
    private static readonly Rule Link = new(
        "care-card-link",
        "Nobody should read on in an emergency.",
        "::: emergency\n## Call {{ clinic.emergency-number }} now if:\n\n- you have trouble breathing\n\n"
            + "Read [more](../aftercare/side-effects.md).\n:::",
        "::: emergency\n## Call {{ clinic.emergency-number }} now if:\n\n- you have trouble breathing\n:::"
    );
    private static readonly Rule Details = new(
        "care-card-details",
        "What is folded away is not read in a fright.",
        "::: urgent\n## Get medical help the same day if:\n\n:::: details More signs\n- you see pus\n::::\n:::",
        "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::"
    );
    private static readonly Rule After = new(
        "care-card-after",
        "Text behind a card looks as if it belonged to it, so it begins with its own heading.",
        "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::\n\nWash gently.",
        "::: urgent\n## Get medical help the same day if:\n\n- you see pus\n:::\n\n## Washing\n\nWash gently."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Heading, Service, Empty, Twice, Order, Link, Details, After];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library)
    {
        var cards = page.Outline.Blocks.Where(block => Cards.Contains(block.Name)).OrderBy(block => block.Line).ToList();
        return cards.SelectMany(card =>
            Faults(card, cards, page).Select(fault => fault.Rule.Broken(page.File, card.Line, fault.Message, fault.Advice))
        );
    }

    private static IEnumerable<(Rule Rule, string Message, string Advice)> Faults(
        OutlineBlock card,
        List<OutlineBlock> cards,
        CheckedPage page
    )
    {
        var name = $"The card '::: {card.Name}'";
        var before = cards.TakeWhile(other => other != card).Select(other => other.Name).ToList();
        if (!card.BeginsWithHeading || !page.HeadingOf(card).TrimEnd().EndsWith("if:", StringComparison.Ordinal))
        {
            yield return (
                Heading,
                $"{name} does not begin with a heading that ends with 'if:'.",
                "Begin it with one action, like: ## Get medical help the same day if:"
            );
        }
        else if (!card.HasText)
        {
            yield return (Empty, $"{name} has nothing below its heading.", "List the signs in it.");
        }

        var namesTheNumber = page.HeadingOf(card).Contains(ClinicProfile.EmergencyReference, StringComparison.Ordinal);
        if (namesTheNumber != (card.Name == CareKind.Emergency.Name))
        {
            yield return (
                Service,
                card.Name == CareKind.Emergency.Name
                    ? "The emergency card does not begin with the emergency number."
                    : $"{name} begins with the emergency number.",
                "Name the emergency number in the heading of '::: emergency', and only there: {{ clinic.emergency-number }}."
            );
        }

        if (before.Contains(card.Name))
        {
            yield return (Twice, $"There is a second card '::: {card.Name}' on the page.", "Put its signs into the first.");
        }
        else if (before.Exists(other => Array.IndexOf(Cards, other) > Array.IndexOf(Cards, card.Name)))
        {
            yield return (Order, $"{name} stands behind a less urgent one.", "Put the most urgent card first.");
        }

        if (card.Name == CareKind.Emergency.Name && page.Outline.Links.Any(link => card.Holds(link.Line)))
        {
            yield return (Link, "The emergency card has a link.", "Remove it, or put it behind the card, below a heading.");
        }

        if (page.Outline.Blocks.Any(block => block.Name == "details" && block != card && card.Holds(block.Line)))
        {
            yield return (Details, $"{name} has a part that unfolds.", "Show it, or leave it out.");
        }

        if (card.Next is NextPart.Text || card.NextBlock is "inset")
        {
            yield return (After, $"The text behind {name[..1].ToLowerInvariant()}{name[1..]} has no heading.", "Begin it with a heading.");
        }
    }
}
