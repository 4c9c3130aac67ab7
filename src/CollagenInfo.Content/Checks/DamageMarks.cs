using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Checks;

/// <summary>What a wrong encoding and a merge of two versions leave behind.</summary>
internal static partial class DamageMarks
{
    private const int MostTime = 1000;

    private static readonly Rule Letters = new(
        "damaged-letters",
        "A text saved with the wrong encoding has signs in place of letters, and sometimes in place of a number's sign.",
        "Donâ€™t wear makeup.",
        "Do not wear makeup."
    );

    private static readonly Rule Conflict = new(
        "conflict-markers",
        "Two versions of a text stand one below the other, and say different things.",
        "<<<<<<< HEAD\nYou may swim.\n>>>>>>> edit",
        "Do not swim."
    )
    {
        Withholds = true,
    };

    public static IReadOnlyList<Mark> All { get; } =
    [
        new(
            Letters,
            "ÂÃâðÅïÐÑ√‚¬\ufffd\ufffe\uffff?\u0001"
                + "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f"
                + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f",
            Mojibake(),
            "The letters '{0}' are damaged: the text was saved with the wrong encoding.",
            "Copy the text from where it came from once more, or type these letters anew, and save the file as UTF-8."
        ),
        new(
            Conflict,
            "<>=|",
            Versions(),
            "'{0}' separates two versions of the text, which were never joined.",
            "Keep the version that is right, and delete the other and the lines <<<<<<<, ======= and >>>>>>>."
        ),
    ];

    /// <summary>UTF-8 read as Windows-1252, Latin 1 or Mac Roman, once or twice; the sign for a lost letter.</summary>
    [GeneratedRegex(
        @"[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚ˆ„][^\s\p{L}]|â€|â[\u0080-\u009f]"
            + @"|Â(?=[\s\d])|ï»¿|ï¿½|ðŸ|[ÐÑ][\u0080-\u00bf]|Å[\u0080-\u00bf“”]"
            + @"|‚Ä[^\s]|√[©®†°]|¬[†∞]|[\ufffd-\uffff]|[\u0001-\u0008\u000e-\u001f\u0080-\u009f]+"
            + @"|(?<=\b([Dd]on|[Dd]oesn|[Dd]idn|[Ww]on|[Cc]an|[Ii]sn|[Aa]ren|[Ii]t|[Yy]ou|[Ww]e|[Tt]hey))\?(?=(t|s|re|ve|ll)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MostTime
    )]
    private static partial Regex Mojibake();

    [GeneratedRegex(
        @"^(<{7}|>{7}|\|{7})(?=\s|$).*|^={7}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        MostTime
    )]
    private static partial Regex Versions();
}
