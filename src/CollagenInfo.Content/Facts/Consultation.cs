namespace CollagenInfo.Content.Facts;

/// <summary>What every patient should tell the practitioner and ask before a first treatment.</summary>
/// <param name="Tell">What to tell; may contain fact references.</param>
/// <param name="Ask">The questions, grouped by subject.</param>
public sealed record Consultation(IReadOnlyList<ConsultationLine> Tell, IReadOnlyList<ConsultationQuestions> Ask)
{
    public static Consultation Empty { get; } = new([], []);

    /// <summary>Every line that a patient reads.</summary>
    public IEnumerable<ConsultationLine> Lines => Tell.Concat(Ask.SelectMany(about => about.Questions.Prepend(about.About)));
}

/// <summary>Questions about one subject: "The price, and afterwards".</summary>
public sealed record ConsultationQuestions(ConsultationLine About, IReadOnlyList<ConsultationLine> Questions);

/// <summary>A text of <c>consultation.yml</c> with its line number.</summary>
public sealed record ConsultationLine(string Text, int Line);
