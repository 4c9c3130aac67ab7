using System.Text.Json;
using System.Text.Json.Serialization;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Insight;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>What people ask that is not for this clinic, in a small file. It comes back when many more ask.</summary>
/// <param name="path">The file.</param>
public sealed class PutAside(string path)
{
    /// <summary>When so many people more have asked, it is asked anew whether it is not for us.</summary>
    public const int AskedAgain = 10;

    /// <summary>Names stay readable when an enum gets another value in the middle.</summary>
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private readonly Lock gate = new();

    /// <summary>What is put aside, in the order of its words. A file that cannot be read is as good as none.</summary>
    public IReadOnlyList<QuestionAside> Read()
    {
        lock (gate)
        {
            try
            {
                return PrivateFile.Read(path) is { } text ? JsonSerializer.Deserialize<QuestionAside[]>(text, Json) ?? [] : [];
            }
            catch (JsonException)
            {
                return [];
            }
        }
    }

    /// <summary>Puts a question aside; of those from so long ago that nobody knows how often they were asked, none is kept.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(QuestionAside question)
    {
        lock (gate)
        {
            var oldest = question.Day.AddDays(-InsightFile.DaysKept);
            Write([.. Read().Where(other => !other.IsOf(question.Kind, question.Words) && other.Day > oldest), question]);
        }
    }

    /// <summary>Brings a question back.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Remove(QuestionKind kind, string words)
    {
        lock (gate)
        {
            Write(Read().Where(other => !other.IsOf(kind, words)));
        }
    }

    private void Write(IEnumerable<QuestionAside> questions) =>
        PrivateFile.Write(
            path,
            JsonSerializer.SerializeToUtf8Bytes(questions.OrderBy(question => question.Words, StringComparer.Ordinal), Json)
        );
}

/// <summary>A question that was put aside.</summary>
/// <param name="Kind">A search, or an address.</param>
/// <param name="Words">Its words.</param>
/// <param name="Day">The day at the clinic on which it was put aside.</param>
/// <param name="Clients">How many had asked it on that day.</param>
public sealed record QuestionAside(QuestionKind Kind, string Words, DateOnly Day, int Clients)
{
    public bool IsOf(QuestionKind kind, string words) => Kind == kind && Words == words;

    /// <summary>Whether fewer have asked since than bring it back.</summary>
    public bool Holds(IEnumerable<Unanswered> all) =>
        all.Where(asked => IsOf(asked.Kind, asked.Words) && asked.Day >= Day).Sum(asked => asked.Clients) - Clients < PutAside.AskedAgain;
}
