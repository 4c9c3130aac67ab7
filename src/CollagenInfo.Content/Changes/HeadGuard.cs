namespace CollagenInfo.Content.Changes;

/// <summary>Finds what may matter in the front matter of a page.</summary>
internal sealed class HeadGuard(SentenceGuard sentences, FindingList findings)
{
    public void Judge(SentenceChange change)
    {
        var (before, after) = (ValueIn(change.Before), ValueIn(change.After));
        switch (change.Place.Heading)
        {
            case "":
            case "order":
            case "words" when !sentences.IsOfHelp:
                break;
            case "title":
                JudgeText($"# {before}", $"# {after}");
                break;
            case "summary" or "imageAlt":
                JudgeText(before, after);
                break;
            case "review":
                findings.Add("the sign-off below the page is not as it was");
                break;
            case var key:
                findings.Add($"'{key}' of the page is not as it was");
                break;
        }
    }

    /// <summary>Reads a value as a text of its own, sentence by sentence.</summary>
    private void JudgeText(string before, string after) =>
        new PageGuard(sentences, findings).Judge(SentenceDifference.Between("value.md", before, after).Sentences);

    /// <summary>What stands behind the key, without quotes and comments.</summary>
    private static string ValueIn(string lines)
    {
        var own = string.Join(' ', lines.Split('\n').Where(line => !line.TrimStart().StartsWith('#')));
        return own.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? own[(colon + 1)..].Trim() : own;
    }
}
