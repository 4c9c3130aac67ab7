using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>pictures.yml</c>: one group for each picture that somebody put on the site at the desk.</summary>
internal static class PicturesFile
{
    private const string Consent = "consent";
    private const string Until = "until";
    private const string Withdrawn = "withdrawn";

    public static IReadOnlyDictionary<string, PictureEntry> Parse(YamlMap file) =>
        file.Groups(
                (name, line, keys) =>
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

                    return new PictureEntry(name, alt, keys.Number("width", 0), keys.Number("height", 0), line)
                    {
                        Consent = ConsentIn(keys),
                    };
                }
            )
            .ToFrozenDictionary(picture => picture.File, StringComparer.Ordinal);

    /// <summary>A consent of which a part is missing or cannot be read has ended: a picture is rather missed than shown wrongly.</summary>
    private static PictureConsent? ConsentIn(YamlMap keys)
    {
        var (reference, until, withdrawn) = (keys.Name(Consent), keys.Day(Until), keys.Day(Withdrawn));
        if (!keys.Has(Consent) && !keys.Has(Until) && !keys.Has(Withdrawn))
        {
            return null;
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

        var isSure = reference is not null && until is not null && keys.Has(Withdrawn) == withdrawn is not null;
        return new PictureConsent(reference, isSure ? until!.Value : DateOnly.MinValue, withdrawn);
    }
}
