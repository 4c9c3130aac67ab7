using System.Numerics;
using System.Runtime.InteropServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Meaning;

namespace CollagenInfo.Content.Search;

/// <summary>
/// Finds what a search means by the searches of <c>searches.yml</c> that mean nearly the same, whatever their words are. What has no
/// example there is found by its name or its heading.
/// </summary>
/// <param name="known">The vectors of examples that were read before.</param>
public sealed class MeaningIndex(KnownVectors known) : IDisposable
{
    /// <summary>How many of the nearest examples count.</summary>
    private const int Nearest = 12;

    /// <summary>How much more a nearer example counts: one tenth nearer is worth seven times as much.</summary>
    private const float Sharpness = 20;

    private LanguageModel? model;
    private bool isTried;
    private volatile Examples? current;

    /// <summary>Why nothing is found by its meaning on this machine; null if it is, or the model has not been loaded yet.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Whether the examples of a library have been read.</summary>
    public bool IsReady => current is not null;

    /// <summary>
    /// Reads the examples of a library, the first time with the model. Those of <c>searches.yml</c> take half a minute, unless their
    /// vectors are known from before; until then nothing is found. One call after the other.
    /// </summary>
    /// <returns>Whether anything was new.</returns>
    public bool Follow(ContentLibrary library, CancellationToken stop)
    {
        if (!isTried)
        {
            (isTried, model) = (true, LanguageModel.TryLoad(out var trouble));
            Trouble = trouble;
        }

        if (model is null || current?.IsOf(library) is true)
        {
            return false;
        }

        var all = ExampleText.AllFrom(library).ToList();
        var texts = all.ConvertAll(example => example.Text.ToLowerInvariant());
        current = new Examples(library, [.. all.Select(example => example.Answer)], known.Of(texts, model, stop));
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => model?.Dispose();

    /// <summary>What a text means; null if the examples have not been read yet.</summary>
    internal Meant? Of(string text)
    {
        if (current is not { Answers.Length: > 0 } examples || model is null || text.Length == 0)
        {
            return null;
        }

        var vector = model.VectorsOf([text.ToLowerInvariant()])[0];
        var nearest = examples.NearestTo(vector, Nearest);
        var whole = nearest.Sum(example => Weight(example.Likeness));
        return new Meant(
            [
                .. nearest
                    .GroupBy(example => example.Answer)
                    .Select(answer => new MeantAnswer(
                        answer.Key,
                        answer.Sum(example => Weight(example.Likeness)) / whole,
                        answer.Max(example => example.Likeness)
                    ))
                    .OrderByDescending(answer => answer.Share),
            ],
            isMeant => examples.LikenessOf(vector, isMeant)
        );
    }

    private static float Product(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var ones = MemoryMarshal.Cast<float, Vector<float>>(one);
        var others = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sum = Vector<float>.Zero;
        for (var index = 0; index < ones.Length; index++)
        {
            sum += ones[index] * others[index];
        }

        return Vector.Sum(sum);
    }

    private static double Weight(float likeness) => Math.Exp(Sharpness * likeness);

    private sealed record Examples(ContentLibrary Library, AnswerName[] Answers, float[][] Vectors)
    {
        public bool IsOf(ContentLibrary library) => ReferenceEquals(Library, library);

        public List<(AnswerName Answer, float Likeness)> NearestTo(float[] vector, int count)
        {
            var nearest = new PriorityQueue<int, float>(count + 1);
            for (var index = 0; index < Vectors.Length; index++)
            {
                nearest.Enqueue(index, Product(vector, Vectors[index]));
                if (nearest.Count > count)
                {
                    nearest.Dequeue();
                }
            }

            return [.. nearest.UnorderedItems.Select(found => (Answers[found.Element], found.Priority))];
        }

        public float LikenessOf(float[] vector, Predicate<AnswerName> isMeant) =>
            Enumerable
                .Range(0, Vectors.Length)
                .Where(index => isMeant(Answers[index]))
                .Select(index => Product(vector, Vectors[index]))
                .DefaultIfEmpty()
                .Max();
    }
}
