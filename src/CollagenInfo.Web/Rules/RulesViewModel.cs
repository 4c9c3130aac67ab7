using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Rules;

/// <summary>The rules, for Show.cshtml.</summary>
public sealed record RulesViewModel : PageViewModel
{
    /// <summary>Rules that no page may break.</summary>
    public required IReadOnlyList<Rule> Errors { get; init; }

    /// <summary>Rules that are hints for authors.</summary>
    public required IReadOnlyList<Rule> Warnings { get; init; }

    public static RulesViewModel Create() => new()
    {
        Title = SitePages.Rules.Title,
        Description = SitePages.Rules.Summary,
        Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
        IsUnlisted = !SitePages.Rules.IsListed,
        Errors = [.. RuleBook.Rules.Where(rule => rule.Severity is Severity.Error)],
        Warnings = [.. RuleBook.Rules.Where(rule => rule.Severity is Severity.Warning)],
    };
}
