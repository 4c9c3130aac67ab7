namespace CollagenInfo.Content.Facts;

/// <summary>What everybody tells the practitioner and asks before a first treatment, whatever their own reasons are.</summary>
/// <param name="Tell">What to tell; may hold fact references.</param>
/// <param name="Ask">The questions, each under what it is about.</param>
public sealed record Consultation(IReadOnlyList<ConsultationLine> Tell, IReadOnlyList<ConsultationQuestions> Ask)
{
    public static Consultation Empty { get; } = new([], []);

    /// <summary>Every line that a patient reads.</summary>
    public IEnumerable<ConsultationLine> Lines => Tell.Concat(Ask.SelectMany(about => about.Questions.Prepend(about.About)));
}

/// <summary>Questions about one thing: "The price, and afterwards".</summary>
public sealed record ConsultationQuestions(ConsultationLine About, IReadOnlyList<ConsultationLine> Questions);

/// <summary>A line of <c>consultation.yml</c> with its place.</summary>
public sealed record ConsultationLine(string Text, int Line);
