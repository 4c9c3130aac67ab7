using System.Globalization;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// A YAML mapping that is being read. Each key that code asks for becomes a known key, so the code that reads a file is its
/// schema; <see cref="RefuseOtherKeys"/> reports all other keys.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, string yaml, ProblemList problems)
{
    private readonly Dictionary<string, int> lines = node.Children.Keys.OfType<YamlScalarNode>()
        .DistinctBy(key => key.Value)
        .ToDictionary(key => key.Value ?? "", ProblemList.LineOf, StringComparer.Ordinal);

    /// <summary>A file with more unknown keys than this is something else altogether; listing them all would not help.</summary>
    private const int MostUnknownKeys = 20;

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The line of the mapping's first key.</summary>
    public int Line => ProblemList.LineOf(node);

    public ProblemList Problems => problems;

    /// <summary>Whether a text that it must have is missing, so that there is nothing to show.</summary>
    public bool LacksText { get; private set; }

    /// <summary>The keys, as they are written.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public int LineOf(string key) => lines.GetValueOrDefault(key, Line);

    public bool Has(string key) => node.Children.ContainsKey(key);

    /// <summary>Every text below, by the key that it stands under, with its line.</summary>
    public IEnumerable<(string Key, string Text, int Line)> AllTexts() => TextsIn(node, "");

    /// <summary>The text of a key; null if the key is missing or has no text.</summary>
    public string? Text(string key)
    {
        switch (Child(key))
        {
            case YamlScalarNode { Value: { } value } scalar when !string.IsNullOrWhiteSpace(value):
                return Shown(key, scalar);
            case YamlScalarNode:
                TellEmpty(key);
                return null;
            case null:
                return null;
            default:
                problems.Add(
                    "yaml-type",
                    LineOf(key),
                    $"'{key}' should be one text, and is a list or a group.",
                    "Write the text behind the colon."
                );
                return null;
        }
    }

    /// <summary>The text of a key that names or counts something: in ordinary signs, so that it is found by them.</summary>
    public string? Name(string key) => Text(key) is { } text ? InvisibleSigns.Plain(text).Trim() : null;

    /// <summary>The text of a key that may not be one of the file; null if it has none.</summary>
    public string? Peek(string key) =>
        node.Children.TryGetValue(key, out var child) && child is YamlScalarNode { Value: { } value } ? value : null;

    /// <summary>Takes a key for known: its problem is told already.</summary>
    public void Take(string key) => asked.Add(key);

    /// <summary>The text of a required key; reports a problem if it is missing.</summary>
    public string Required(string key)
    {
        var text = Text(key);
        if (text is null && Child(key) is null)
        {
            problems.Add("missing-value", Line, $"'{key}' is missing.", $"Add a line '{key}: ...'.");
        }

        LacksText |= text is null;
        return text ?? "";
    }

    /// <summary>A required key that names something.</summary>
    public string RequiredName(string key) => InvisibleSigns.Plain(Required(key)).Trim();

    /// <summary>The texts of a list; a single text is a list of one.</summary>
    public IReadOnlyList<string> List(string key) =>
        [
            .. Items(key)
                .Select(item => Shaped<YamlScalarNode>(item, key, "texts"))
                .OfType<YamlScalarNode>()
                .Select(item => Shown(key, item))
                .Where(item => item.Length > 0),
        ];

    /// <summary>The names in a list.</summary>
    public IReadOnlyList<string> Names(string key) => [.. List(key).Select(name => InvisibleSigns.Plain(name).Trim())];

    /// <summary>The mapping under a key; null if there is none.</summary>
    public YamlMap? Map(string key)
    {
        switch (Child(key))
        {
            case YamlMappingNode map:
                return new YamlMap(map, yaml, problems);
            case null:
                return null;
            case YamlScalarNode { Value: null or "" }:
                TellEmpty(key);
                return null;
            default:
                problems.Add(
                    "yaml-type",
                    LineOf(key),
                    $"'{key}' should be a group of keys.",
                    "Indent its keys below it, one on each line."
                );
                return null;
        }
    }

    /// <summary>The mappings in a list.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) =>
        [
            .. Items(key)
                .Select(item => Shaped<YamlMappingNode>(item, key, "groups of keys"))
                .OfType<YamlMappingNode>()
                .Select(map => new YamlMap(map, yaml, problems)),
        ];

    /// <summary>
    /// Reads each group of a file of groups, and reports the keys that were not asked for. A group that lacks its text is left out.
    /// </summary>
    public IReadOnlyList<T> Groups<T>(Func<string, int, YamlMap, T> read)
    {
        var groups = new List<T>();
        foreach (var id in Keys)
        {
            if (Map(id) is { } keys)
            {
                var group = read(id, LineOf(id), keys);
                keys.RefuseOtherKeys();
                if (!keys.LacksText)
                {
                    groups.Add(group);
                }
            }
        }

        return groups;
    }

    public int Number(string key, int otherwise)
    {
        if (Name(key) is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add("number", LineOf(key), $"'{key}: {text}' is not a whole number.", "Write digits only.");
        return otherwise;
    }

    public bool Flag(string key, bool otherwise) => Name(key) switch
    {
        null => otherwise,
        "true" or "yes" => true,
        "false" or "no" => false,
        var text => RefusedFlag(key, text, otherwise),
    };

    /// <summary>A day, written 2026-12-01; null if the key is missing or cannot be read.</summary>
    public DateOnly? Day(string key) =>
        Name(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : RefusedDate<DateOnly>(key, text, "2026-12-01");

    /// <summary>A day and time in the clinic's zone, written 2026-12-01 08:00.</summary>
    public DateTime? Moment(string key) =>
        Name(key) is not { } text ? null
        : DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? moment
        : RefusedDate<DateTime>(key, text, "2026-12-01 08:00");

    /// <summary>A web address with http or https; null if the key is missing or cannot be read.</summary>
    public Uri? WebAddress(string key) => AddressOf(key, Uri.UriSchemeHttp, Uri.UriSchemeHttps);

    /// <summary>A web address with https; null if the key is missing or cannot be read.</summary>
    public Uri? SecureAddress(string key) => AddressOf(key, Uri.UriSchemeHttps);

    /// <summary>One of a few names, written in lower case with hyphens: <c>very-low</c> for <c>VeryLow</c>.</summary>
    public T? OneOf<T>(string key)
        where T : struct, Enum
    {
        if (Name(key) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (Hyphenated(value.ToString()) == text)
            {
                return value;
            }
        }

        var known = Enum.GetNames<T>().Select(Hyphenated).ToList();
        problems.Add("unknown-value", LineOf(key), $"'{key}: {text}' is not known.", $"Write one of: {string.Join(", ", known)}.");
        return null;
    }

    /// <summary>Reports every key that was not asked for, with the nearest known key.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var key in Keys.Where(key => !asked.Contains(key)).Take(MostUnknownKeys))
        {
            problems.Add("unknown-key", LineOf(key), $"'{key}' is not a known key.", AdviceFor(key));
        }
    }

    private Uri? AddressOf(string key, params string[] schemes)
    {
        if (Name(key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme))
        {
            return address;
        }

        problems.Add(
            "address",
            LineOf(key),
            address?.Scheme == Uri.UriSchemeHttp
                ? $"'{key}: {text}' is not secure: others can change on the way what it shows."
                : $"'{key}: {text}' is not an address of the web.",
            "Write it in full, beginning with https://."
        );
        return null;
    }

    private string AdviceFor(string key) =>
        InvisibleSigns.AdviceFor(key, asked)
        ?? KeysOfOthers.AdviceFor(key, asked)
        ?? (
            NearestWord.To(key, asked) is { } meant
                ? $"Did you mean '{meant}'?"
                : $"Known keys are: {string.Join(", ", asked.Order(StringComparer.Ordinal))}."
        );

    /// <summary>A text as readers may see it: without notes, and without characters that no page can show.</summary>
    private string Shown(string key, YamlScalarNode value)
    {
        var text = CleanText.Of(value.Value ?? "");
        if (GluedComment.Behind(yaml, key, value) is { } cut)
        {
            problems.Add(
                "yaml-comment",
                ProblemList.LineOf(value),
                $"'{cut}' is not part of '{key}': behind a space, # begins a comment.",
                "If it belongs to the text, put the whole text in quotes; if not, write two spaces before #."
            );
        }

        if (!AuthorNotes.IsIn(text))
        {
            return text.Trim();
        }

        problems.Add(
            "author-note",
            ProblemList.LineOf(value),
            $"'{AuthorNotes.FindIn(text).First().Note}' is a note for colleagues; patients do not see it.",
            "Delete it, and ask the question elsewhere."
        );
        return AuthorNotes.Without(text).Trim();
    }

    internal static string Hyphenated(string name)
    {
        var hyphenated = new StringBuilder();
        foreach (var letter in name)
        {
            hyphenated.Append(char.IsUpper(letter) && hyphenated.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return hyphenated.ToString();
    }

    private static IEnumerable<(string Key, string Text, int Line)> TextsIn(YamlNode node, string key) =>
        node switch
        {
            YamlMappingNode map => map.Children.SelectMany(pair => TextsIn(pair.Value, (pair.Key as YamlScalarNode)?.Value ?? key)),
            YamlSequenceNode list => list.Children.SelectMany(item => TextsIn(item, key)),
            YamlScalarNode { Value: { } text } => [(key, text, ProblemList.LineOf(node))],
            _ => [],
        };

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlScalarNode { Value: null or "" }:
                TellEmpty(key);
                return [];
            case YamlSequenceNode list:
                return list.Children;
            case var single:
                return [single];
        }
    }

    private void TellEmpty(string key) =>
        problems.Add(
            "missing-value",
            LineOf(key),
            $"'{key}' has no value.",
            Child(key) is YamlScalarNode value && GluedComment.Behind(yaml, key, value) is not null
                ? "Everything behind # is a comment: put the text in quotes."
                : "Write one behind the colon, or delete the line."
        );

    private T? Shaped<T>(YamlNode item, string key, string what)
        where T : YamlNode
    {
        if (item is not T)
        {
            problems.Add(
                "yaml-type",
                ProblemList.LineOf(item),
                $"'{key}' should be a list of {what}.",
                "Begin each on a line of its own with a hyphen."
            );
        }

        return item as T;
    }

    private YamlNode? Child(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(key, out var child) ? child : null;
    }

    private bool RefusedFlag(string key, string text, bool otherwise)
    {
        problems.Add("flag", LineOf(key), $"'{key}: {text}' is neither true nor false.", "Write true or false.");
        return otherwise;
    }

    private T? RefusedDate<T>(string key, string text, string example)
        where T : struct
    {
        problems.Add("date", LineOf(key), $"'{key}: {text}' is not a date that exists.", $"Write it like {example}.");
        return null;
    }
}
