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
public sealed class MeaningIndex(KnownVectors known)
{
    /// <summary>How many of the nearest examples count.</summary>
    private const int Nearest = 12;

    /// <summary>How much more a nearer example counts: one tenth nearer is worth seven times as much.</summary>
    private const float Sharpness = 20;

    private bool isTried;
    private LanguageModel? loaded;
    private volatile Examples? current;

    /// <summary>Why something was not found by its meaning: the model does not run on this machine, say; null if nothing failed.</summary>
    public string? Trouble { get; private set; }

    /// <summary>
    /// Reads the examples of a library, the first time with the model. Those of <c>searches.yml</c> take half a minute, unless their
    /// vectors are known from before; until then nothing is found. One call after the other.
    /// </summary>
    public void Follow(ContentLibrary library, CancellationToken stop)
    {
        if (!isTried)
        {
            isTried = true;
            loaded = LanguageModel.TryLoad(out var trouble);
            Trouble = trouble;
        }

        if (loaded is { } model && (current is not { } last || !ReferenceEquals(last.Library, library)))
        {
            var all = ExampleText.AllFrom(library).ToList();
            var vectors = known.Of(all.ConvertAll(example => example.Text.ToLowerInvariant()), model, stop);
            current = new Examples(model, library, [.. all.Select(example => example.Answer)], vectors);
        }
    }

    /// <summary>
    /// What a text means; null if the examples have not been read yet, or the model fails with this text: what words find does not need it.
    /// </summary>
    internal Meant? Of(string text)
    {
        if (current is not { Answers.Length: > 0 } examples || text.Length == 0)
        {
            return null;
        }

        try
        {
            return Of(text, examples);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Trouble = exception.Message;
            return null;
        }
    }

    private static Meant Of(string text, Examples examples)
    {
        var vector = examples.Model.VectorsOf([text.ToLowerInvariant()])[0];
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

    private static double Weight(float likeness) => Math.Exp(Sharpness * likeness);

    private sealed record Examples(LanguageModel Model, ContentLibrary Library, AnswerName[] Answers, float[][] Vectors)
    {
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

        public float? LikenessOf(float[] vector, Predicate<AnswerName> isMeant)
        {
            float? most = null;
            for (var index = 0; index < Vectors.Length; index++)
            {
                if (isMeant(Answers[index]))
                {
                    most = MathF.Max(most ?? -1, Product(vector, Vectors[index]));
                }
            }

            return most;
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
    }
}
