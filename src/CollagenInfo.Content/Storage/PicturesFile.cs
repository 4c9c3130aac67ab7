using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>pictures.yml</c>: one group for each picture that somebody put on the site at the desk.</summary>
internal static class PicturesFile
{
    private const string Consent = "consent";
    private const string Until = "until";
    private const string Withdrawn = "withdrawn";

    private static readonly string[] Known = ["alt", "decorative", "width", "height", Consent, Until, Withdrawn];

    /// <summary>The pictures. Of a group that cannot be read, nobody knows whether it is about a patient.</summary>
    public static IReadOnlyDictionary<string, PictureEntry> Parse(YamlMap file)
    {
        var read = file.Groups(PictureIn).ToDictionary(picture => picture.File, StringComparer.Ordinal);
        foreach (var name in file.Keys.Where(name => !read.ContainsKey(name)).ToList())
        {
            read[name] = new PictureEntry(name, null, 0, 0, file.LineOf(name)) { Consent = PictureConsent.Unknown };
        }

        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>
    /// The last good version of a file that cannot be read any more. What is new in it may be that a patient allows a picture no more,
    /// so none of a patient is shown until it can be read.
    /// </summary>
    public static FileReading WithoutPatients(FileReading good) =>
        good.Content is not FileContent.Data file
            ? good
            : good with
            {
                Content = file with { Put = data => WithoutPatients(file.Put(data)) },
            };

    private static ContentData WithoutPatients(ContentData data) =>
        data with
        {
            Pictures = data.Pictures.ToFrozenDictionary(
                picture => picture.Key,
                picture => picture.Value.Consent is null ? picture.Value : picture.Value with { Consent = PictureConsent.Unknown },
                StringComparer.Ordinal
            ),
        };

    private static PictureEntry PictureIn(string name, int line, YamlMap keys)
    {
        var isDecorative = keys.Flag("decorative", otherwise: false);
        var alt = keys.Text("alt");
        if (alt is null && !isDecorative)
        {
            keys.Problems.Add(
                "missing-value",
                line,
                $"'{name}' has neither 'alt' nor 'decorative'.",
                "Write what it shows, or 'decorative: true' if it shows nothing that a reader needs."
            );
        }

        return new PictureEntry(name, alt, keys.Number("width", 0), keys.Number("height", 0), line) { Consent = ConsentIn(keys) };
    }

    /// <summary>
    /// A consent of which a part is missing or cannot be read has ended: a picture is rather missed than shown wrongly. An unknown key
    /// may be one of its parts.
    /// </summary>
    private static PictureConsent? ConsentIn(YamlMap keys)
    {
        var (reference, until, withdrawn) = (keys.Name(Consent), keys.Day(Until), keys.Day(Withdrawn));
        if (!keys.Has(Consent) && !keys.Has(Until) && !keys.Has(Withdrawn))
        {
            return keys.Keys.All(Known.Contains) ? null : PictureConsent.Unknown;
        }

        foreach (var key in new[] { Consent, Until }.Where(key => !keys.Has(key)))
        {
            keys.Problems.Add(
                "missing-value",
                keys.Line,
                $"'{key}' is missing: nobody knows whether the patient allows this picture.",
                "Write 'consent:' with where the signed paper is, and 'until:' with the last day. Until then it is not shown."
            );
        }

        var isSure = reference is not null
            && until is not null
            && keys.Has(Withdrawn) == withdrawn is not null
            && keys.Keys.All(Known.Contains);
        return new PictureConsent(reference, isSure ? until!.Value : DateOnly.MinValue, withdrawn);
    }
}
