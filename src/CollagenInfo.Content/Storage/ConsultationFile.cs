using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>consultation.yml</c>: a list of what to tell, and groups of questions.</summary>
internal static class ConsultationFile
{
    public static Consultation Parse(YamlMap file)
    {
        var consultation = new Consultation(Lines(file, "tell"), [.. file.Maps("ask").Select(Questions)]);
        file.RefuseOtherKeys();
        return consultation;
    }

    private static ConsultationQuestions Questions(YamlMap keys)
    {
        var questions = new ConsultationQuestions(new ConsultationLine(keys.Required("about"), keys.Line), Lines(keys, "questions"));
        keys.RefuseOtherKeys();
        return questions;
    }

    private static List<ConsultationLine> Lines(YamlMap keys, string key) =>
        [.. keys.List(key).Select(text => new ConsultationLine(text, keys.LineOf(key)))];
}
