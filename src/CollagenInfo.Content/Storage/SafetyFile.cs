using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>safety.yml</c>: two lists of rules, and lists of words.</summary>
internal static class SafetyFile
{
    public static SafetyWordings Parse(YamlMap file)
    {
        var wordings = new SafetyWordings
        {
            MustSay = [.. file.Maps("must-say").Select(ReadMustSay)],
            MustNotSay = [.. file.Maps("must-not-say").Select(ReadMustNotSay)],
            ReasonsPage = file.Name("reasons-page"),
            FirstAnswers = file.List("first-answers"),
            TooMild = file.List("too-mild"),
            Soothing = file.List("soothing"),
            NoCall = file.List("no-call"),
            TooLate = file.List("too-late"),
            Allows = file.List("allows"),
            Vague = file.List("vague"),
            Referring = file.List("referring"),
            WavesThrough = file.List("waves-through"),
            Conditions = file.List("conditions"),
            OtherThings = file.List("other-things"),
            OtherSigns = file.List("other-signs"),
            UnclearWords = file.List("unclear-words"),
            UnclearSigns = file.List("unclear-signs"),
            OnlyNamed = file.List("only-named"),
            WarnsOfClaims = file.List("warns-of-claims"),
            HelpUnneeded = file.List("help-unneeded"),
            HelpToday = file.List("help-today"),
            HelpNow = file.List("help-now"),
        };
        file.RefuseOtherKeys();
        return wordings;
    }

    private static MustSay ReadMustSay(YamlMap keys)
    {
        var wording = new MustSay(keys.Required("id"), keys.Required("why"), keys.Names("pages"), keys.List("words"), keys.Line);
        keys.RefuseOtherKeys();
        return wording;
    }

    private static MustNotSay ReadMustNotSay(YamlMap keys)
    {
        var wording = new MustNotSay(
            keys.Required("id"),
            keys.Required("why"),
            keys.Required("instead"),
            keys.List("about"),
            keys.List("says"),
            keys.List("unless"),
            keys.Line
        )
        {
            IsPermission = keys.Flag("permission", otherwise: false),
            IsSaidByDenial = keys.Flag("said-by-denial", otherwise: false),
            IsAnswer = keys.Flag("answers", otherwise: false),
            IsPromise = keys.Flag("promise", otherwise: false),
        };
        keys.RefuseOtherKeys();
        return wording;
    }
}
