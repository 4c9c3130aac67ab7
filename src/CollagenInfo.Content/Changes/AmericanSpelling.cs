namespace CollagenInfo.Content.Changes;

/// <summary>British and American spelling of the same word: a reader of either knows both.</summary>
internal static class AmericanSpelling
{
    private const int ShortestVerb = 6;

    private static readonly string[] WithoutEnding =
        "exercise advise rise wise otherwise likewise raise premise promise disease".Split(' ');

    /// <summary>What words of that spelling begin with, and what stands there in the other.</summary>
    private static readonly (string British, string American)[] Beginnings = Pairs(
        "oedema edema|oesoph esoph|oestro estro|foet fet|faec fec|coeliac celiac|leukaem leukem|caesar cesar|grey gray|mould mold"
            + "|sulph sulf|jewellery jewelry|jeweller jeweler|travell travel|cancelled canceled|cancelling canceling|labell label"
            + "|programme program|catalogue catalog|instalment installment|enrolment enrollment|skilful skillful|fibre fiber"
            + "|litre liter|metre meter|centre center|defence defense|offence offense|moustache mustache|aluminium aluminum"
    );

    /// <summary>What stands anywhere in words of that spelling.</summary>
    private static readonly (string British, string American)[] Parts = Pairs(
        "colour color|avour avor|behaviour behavior|odour odor|tumour tumor|vapour vapor|neighbour neighbor|labour labor"
            + "|honour honor|parlour parlor|haem hem|anaesth anesth|paed ped|aemi emi|gynaec gynec|rrhoe rrhe|pnoea pnea"
            + "|millimetre millimeter|centimetre centimeter|millilitre milliliter"
    );

    private static readonly (string British, string American)[] Endings = Pairs(
        "ise ize|ised ized|iser izer|ising izing|isation ization|yse yze|ysed yzed|ysing yzing"
    );

    /// <summary>The word as Americans spell it.</summary>
    public static string Of(string word) => word.Length < ShortestVerb ? Whole(word) : WithEnding(Whole(word));

    private static string Whole(string word)
    {
        foreach (var (british, american) in Beginnings)
        {
            if (word.StartsWith(british, StringComparison.Ordinal))
            {
                return american + word[british.Length..];
            }
        }

        foreach (var (british, american) in Parts)
        {
            word = word.Replace(british, american, StringComparison.Ordinal);
        }

        return word;
    }

    private static string WithEnding(string word)
    {
        if (!WithoutEnding.Contains(word))
        {
            foreach (var (british, american) in Endings)
            {
                if (word.EndsWith(british, StringComparison.Ordinal))
                {
                    return word[..^british.Length] + american;
                }
            }
        }

        return word;
    }

    private static (string British, string American)[] Pairs(string pairs) =>
        [.. pairs.Split('|').Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1]))];
}
