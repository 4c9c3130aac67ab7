using CsCheck;

namespace CollagenInfo.Tests.Changes;

/// <summary>A made-up text, and what two people made of it; each sentence is one word, which says whose it is.</summary>
/// <param name="File">The name of the file: a page is merged by sentences, a data file by lines.</param>
/// <param name="Base">The text both began with.</param>
/// <param name="Mine">What one made of it.</param>
/// <param name="Theirs">What the other made of it.</param>
internal sealed record RandomMerge(string File, string Base, string Mine, string Theirs)
{
    private static readonly Gen<int[]> AllDifferent = Gen.Const(Enumerable.Range(0, 20).ToArray());
    private static readonly string[] Spaces = [" ", "\n", "\n\n", "\r\n"];

    /// <summary>Texts whose sentences are all different, so that there is one way to compare two of them.</summary>
    public static Gen<RandomMerge> Different { get; } = From(AllDifferent, Gen.Bool);

    /// <summary>Texts that repeat themselves.</summary>
    public static Gen<RandomMerge> Repeating { get; } = From(Gen.Int[0, 3].Array[20], Gen.Bool);

    /// <summary>Different texts in lines.</summary>
    public static Gen<RandomMerge> Lines { get; } = From(AllDifferent, Gen.Const(false));

    public static IEnumerable<string> WordsIn(string text) => text.Split([' ', '\n', '\r', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static Gen<RandomMerge> From(Gen<int[]> words, Gen<bool> whetherPage) =>
        Gen.Select(
            words,
            Gen.Int[0, 9],
            Gen.Int[0, 15].Array[20],
            Gen.Int[0, 15].Array[20],
            Gen.Int[0, 3].Array[20],
            whetherPage,
            (words, length, mine, theirs, spaces, isPage) =>
            {
                var name = isPage ? "page.md" : "data.yml";
                string Text(int[] edits, string who) =>
                    string.Concat(
                        words
                            .Take(length)
                            .SelectMany((word, at) => Edited(word, at, edits[at], who).Select(sentence => (sentence, at)))
                            .Select(part => $"{part.sentence}.{(isPage ? Spaces[spaces[part.at]] : "\n")}")
                    );

                return new RandomMerge(name, Text(new int[20], ""), Text(mine, "Mine"), Text(theirs, "Their"));
            }
        );

    /// <summary>What became of one sentence: in most cases nothing.</summary>
    private static IEnumerable<string> Edited(int word, int at, int edit, string who) =>
        edit switch
        {
            1 => [],
            2 => [$"{who}{at}"],
            3 => [$"{who}{at}", $"Word{word}"],
            4 => [$"Word{word}", $"{who}{at}"],
            5 => ["Same" + at, $"Word{word}"],
            6 => ["Same" + at],
            7 => [$"{who}{at}", $"{who}{at}More"],
            _ => [$"Word{word}"],
        };
}
