using System.Reflection;
using System.Text.Json.Serialization;
using CollagenInfo.Content;
using CollagenInfo.Content.Checks;

namespace CollagenInfo.Web.Commands;

/// <summary>Problems as a log of SARIF 2.1.0, with the list of all rules.</summary>
internal sealed record SarifLog(SarifRun[] Runs)
{
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "https://json.schemastore.org/sarif-2.1.0.json";

    public string Version { get; } = "2.1.0";

    public static SarifLog From(IReadOnlyList<ContentProblem> problems)
    {
        SarifRule[] rules =
        [
            .. RuleBook.Rules.Select(SarifRule.From),
            .. problems
                .Select(problem => problem.Rule)
                .Distinct()
                .Except(RuleBook.Rules.Select(rule => rule.Id))
                .Order(StringComparer.Ordinal)
                .Select(SarifRule.OfFiles),
        ];
        var places = rules.Select((rule, at) => (rule.Id, at)).ToDictionary(rule => rule.Id, rule => rule.at, StringComparer.Ordinal);
        return new SarifLog([
            new SarifRun(
                new SarifTool(new SarifDriver("CollagenInfo", VersionOfProgram, rules)),
                [.. problems.Select(problem => SarifResult.From(problem, places[problem.Rule]))]
            ),
        ]);
    }

    internal static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    private static string VersionOfProgram =>
        typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}

/// <summary>One run of <c>check</c>.</summary>
internal sealed record SarifRun(SarifTool Tool, SarifResult[] Results)
{
    public string ColumnKind { get; } = "utf16CodeUnits";
}

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, SarifRule[] Rules);

internal sealed record SarifText(string Text);

/// <summary>A rule, with its reason and its examples.</summary>
internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifText Help, SarifConfiguration DefaultConfiguration)
{
    public static SarifRule From(Rule rule) =>
        new(
            rule.Id,
            new SarifText(rule.Why),
            new SarifText($"{rule.Why}\n\nWrong:\n{rule.Wrong}\n\nRight:\n{rule.Right}"),
            new SarifConfiguration(SarifLog.LevelOf(rule.Severity))
        );

    /// <summary>What keeps a file from being read at all; such rules are not in the rule book.</summary>
    public static SarifRule OfFiles(string id)
    {
        var text = new SarifText("A file that cannot be read as it is meant is not shown.");
        return new SarifRule(id, text, text, new SarifConfiguration("error"));
    }
}

internal sealed record SarifConfiguration(string Level);

/// <summary>A problem. An exception that its author marked is suppressed where it stands.</summary>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, SarifLocation[] Locations)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SarifSuppression[]? Suppressions { get; private init; }

    public static SarifResult From(ContentProblem problem, int rule) =>
        new(
            problem.Rule,
            rule,
            SarifLog.LevelOf(problem.Severity),
            new SarifText($"{problem.Message} {problem.Advice}".TrimEnd()),
            [new SarifLocation(new SarifPlace(new SarifFile(UriOf(problem.File)), new SarifRegion(Math.Max(1, problem.Line))))]
        )
        {
            Suppressions = problem.Severity is Severity.Waived ? [new SarifSuppression("inSource")] : null,
        };

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

internal sealed record SarifSuppression(string Kind);

internal sealed record SarifLocation(SarifPlace PhysicalLocation);

internal sealed record SarifPlace(SarifFile ArtifactLocation, SarifRegion Region);

internal sealed record SarifFile(string Uri);

internal sealed record SarifRegion(int StartLine);
