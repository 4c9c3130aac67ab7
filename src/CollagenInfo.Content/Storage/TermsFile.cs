using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>terms.yml</c>: one group for each term.</summary>
internal static class TermsFile
{
    public static IReadOnlyList<Term> Parse(YamlMap file) => file.Groups((id, line, keys) => new Term(
        id,
        keys.Required("term"),
        keys.Text("short"),
        keys.Text("plain"),
        keys.Required("meaning"),
        keys.List("words"),
        keys.Name("article"),
        line)
    {
        IsEveryday = keys.Flag("everyday", otherwise: false),
        IsEverywhere = keys.Flag("everywhere", otherwise: false),
        LeadsToSigns = keys.Flag("signs", otherwise: false),
        IsMedicine = keys.Flag("medicine", otherwise: false),
    });
}
