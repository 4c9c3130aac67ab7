namespace CollagenInfo.Content.Prose;

/// <summary>The clauses of a sentence: where a comma, a dash or a joining word parts it.</summary>
internal sealed class Clauses
{
    private static readonly string[] Joints = ["and", "but", "or", "while", "then", "so", "whereas", "although"];

    private static readonly string[] Answers =
    [
        "call", "phone", "ring", "tell", "contact", "see", "ask", "email", "e", "message", "text", "write", "report", "answer", "answers", "reply", "replies", "respond", "responds", "speak", "visit",
    ];

    private readonly Sentence sentence;
    private readonly List<int> bounds;

    public Clauses(Sentence sentence)
    {
        this.sentence = sentence;
        bounds = [.. Signs(sentence.Text).Concat(sentence.Words.Where(word => Joints.Contains(word.Text)).Select(word => word.Start)).Order()];
    }

    /// <summary>The words of a number, on one line.</summary>
    public string Written(WrittenQuantity number) => sentence.Text[number.Start..number.End].ReplaceLineEndings(" ");

    /// <summary>Whether a word stands in the clause of a number.</summary>
    public bool AreTogether(int place, WrittenQuantity number) => From(number) <= place && place < To(number);

    /// <summary>"Call us within 24 hours": how soon to call or to be answered, and not what the sentence is about.</summary>
    public bool IsAnswerTime(WrittenQuantity number) =>
        WordBefore(number) is "within" or "in" && sentence.Words.Any(word => Answers.Contains(word.Text) && AreTogether(word.Start, number));

    /// <summary>"Every 2 hours": how often, and not how long.</summary>
    public bool IsRepeated(WrittenQuantity number) => WordBefore(number) is "every" or "each";

    private string? WordBefore(WrittenQuantity number) => sentence.Words.LastOrDefault(word => word.End <= number.Start).Text;

    private int From(WrittenQuantity number) => bounds.LastOrDefault(bound => bound <= number.Start, 0);

    private int To(WrittenQuantity number) => bounds.Find(bound => bound >= number.End) is var end and > 0 ? end : sentence.Text.Length;

    private static IEnumerable<int> Signs(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isBetweenDigits = at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
            if (text[at] is ',' or ';' or '–' or '—' or '(' or ')' or '|' && !isBetweenDigits)
            {
                yield return at;
            }
        }
    }
}
