using System.Globalization;
using System.Text;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Prose;

/// <summary>A sentence as readers see it, with its references replaced by their wording.</summary>
internal sealed class Sentence
{
    private const string Closing = "\"')]”’*_";
    private const string Opening = "\"'“‘([*_";
    private static readonly char[] Stops = ['.', '!', '?'];

    private List<(int Start, int End, string Key)>? references;
    private readonly int line;
    private Token[]? words;
    private Token[]? stems;
    private IReadOnlyList<WrittenQuantity>? amounts;
    private bool? isTakenBack;
    private bool? isCondemned;

    private Sentence(Passage passage, string written, int line, ContentLibrary library)
    {
        Passage = passage;
        this.line = line;
        var plain = WithPlainSigns(written);
        Written = string.Join(' ', plain.Split('\n', StringSplitOptions.TrimEntries));
        Text = Expand(plain, library);
    }

    /// <summary>The passage that contains it.</summary>
    public Passage Passage { get; }

    public string Text { get; }

    /// <summary>The words of its author on one line, references unexpanded.</summary>
    public string Written { get; }

    /// <summary>The sentence before it, if it answers that or refers to it as "it"; otherwise null.</summary>
    public Sentence? Lead { get; private set; }

    /// <summary>Whether it is an item of a list or a row of a table, below the heads of the columns.</summary>
    public bool IsListed => Passage is { Kind: PassageKind.ListItem } or { Kind: PassageKind.TableRow, Columns.Count: > 0 };

    /// <summary>The heading above it, and the sentence that introduces its list: what they say applies to it too.</summary>
    public IReadOnlyList<Sentence> Above { get; private set; } = [];

    /// <summary>The question of the heading right above it, which it answers.</summary>
    public IReadOnlyList<Sentence> Asked { get; private set; } = [];

    /// <summary>The next sentence in the same passage; null if it is the last.</summary>
    public Sentence? Next { get; private set; }

    public Token[] Words => words ??= Tokenizer.WordsAndNumbers(Text);

    /// <summary>The words, each as its stem.</summary>
    public Token[] Stems => stems ??= Array.ConvertAll(Words, word => word with { Text = word.Stem });

    /// <summary>Whether it has a digit.</summary>
    public bool HasDigit => Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether its last part, or the next sentence, refuses what it names, or corrects what it only reports.</summary>
    public bool IsTakenBack => isTakenBack ??= Reply.TakesBack(this);

    /// <summary>Whether it names something only to say that it is bad.</summary>
    public bool IsCondemned => isCondemned ??= Rejection.Condemns(this);

    /// <summary>The numbers with units in it.</summary>
    public IReadOnlyList<WrittenQuantity> Amounts =>
        amounts ??=
            Passage.Columns.Count == 0
                ? QuantityReader.FindIn(Text, Words)
                : [.. QuantityReader.FindIn(Text, Words), .. CellAmounts.In(this)];

    /// <summary>The waivers written in it or after it.</summary>
    public IReadOnlyList<Waiver> Waivers { get; private init; } = [];

    /// <summary>The line of the file for a position in the text.</summary>
    public int LineOf(int place) => line + Text.AsSpan(0, Math.Min(place, Text.Length)).Count('\n');

    /// <summary>The references in it: where their wording stands, and what they refer to.</summary>
    public IReadOnlyList<(int Start, int End, string Key)> References => references ?? [];

    /// <summary>Whether the text at a position comes from a reference, and was not typed.</summary>
    public bool IsReference(int place) =>
        references is not null && references.Exists(reference => reference.Start <= place && place < reference.End);

    /// <summary>The sentences of a passage; a table row counts as one.</summary>
    private static IEnumerable<Sentence> AllFrom(Passage passage, ContentLibrary library)
    {
        var ends = passage.Kind is PassageKind.TableRow ? [passage.Text.Length] : Ends(passage.Text).ToList();
        var start = 0;
        foreach (var end in ends)
        {
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(passage.Text[from]))
            {
                from++;
            }

            var isLast = end == passage.Text.Length;
            yield return new Sentence(passage, passage.Text[from..to], passage.Line + passage.Text.AsSpan(0, from).Count('\n'), library)
            {
                Waivers =
                    passage.Waivers.Count == 0
                        ? []
                        :
                        [
                            .. passage.Waivers.Where(exception =>
                                (start == 0 || exception.Place > from) && (isLast || exception.Place <= NextWord(passage.Text, end))
                            ),
                        ],
            };
            start = end;
        }
    }

    /// <summary>The sentences of consecutive passages, each with its <see cref="Lead"/>.</summary>
    public static IReadOnlyList<Sentence> AllFrom(IEnumerable<Passage> passages, ContentLibrary library)
    {
        var sentences = passages.SelectMany(passage => AllFrom(passage, library)).ToList();
        Sentence? heading = null;
        Sentence? introduction = null;
        var from = 0;
        for (var at = 1; at < sentences.Count; at++)
        {
            var before = sentences[at - 1];
            from = at > 1 && before.Passage == sentences[at - 2].Passage ? from : at - 1;
            heading = before.Passage.Kind is PassageKind.Heading ? before : heading;
            introduction = before.Passage.Kind is PassageKind.ListItem or PassageKind.TableRow ? introduction : before;
            var isListed = sentences[at].Passage.Kind is PassageKind.ListItem or PassageKind.TableRow;
            sentences[at].Asked =
                before.Passage.Kind is PassageKind.Heading && before.Text.EndsWith('?') ? sentences.GetRange(from, at - from) : [];
            sentences[at].Above = [.. new[] { heading, isListed ? introduction : null }.OfType<Sentence>()];
            sentences[at - 1].Next = sentences[at].Passage == sentences[at - 1].Passage ? sentences[at] : null;
            sentences[at].Lead =
                sentences[at - 1].Text.EndsWith('?') || sentences[at].TakesUp(sentences[at - 1]) ? sentences[at - 1] : null;
        }

        return sentences;
    }

    private bool TakesUp(Sentence before) => Passage == before.Passage && Array.Exists(Words, word => word.Text is "it" or "them");

    private static int NextWord(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    /// <summary>Where the sentences of a text end; the last always where the text does.</summary>
    internal static IEnumerable<int> Ends(string text)
    {
        var end = 0;
        for (var at = text.IndexOfAny(Stops); at >= 0; at = NextStop(text, at))
        {
            var after = at + 1;
            while (after < text.Length && Closing.Contains(text[after]))
            {
                after++;
            }

            if (
                after < text.Length
                && char.IsWhiteSpace(text[after])
                && BeginsSentence(text, NextWord(text, after))
                && !EndsInShortForm(text.AsSpan(0, at + 1))
            )
            {
                end = after;
                yield return end;
            }
        }

        if (end < text.Length)
        {
            yield return text.Length;
        }
    }

    private static int NextStop(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny(Stops);
        return next < 0 ? -1 : at + 1 + next;
    }

    private static bool BeginsSentence(string text, int place)
    {
        while (place < text.Length && Opening.Contains(text[place]))
        {
            place++;
        }

        return place < text.Length && (char.IsUpper(text[place]) || char.IsDigit(text[place]) || text[place] == '{');
    }

    private static bool EndsInShortForm(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOfAny(' ', '\n', '(') + 1)..];
        return word is "e.g." or "i.e." or "vs." or "min." or "max." or "ca." or "Dr." or "Mr." or "Ms." or "Mrs." or "approx." or "No."
            or "St.";
    }

    /// <summary>Text pasted from other programs has special spaces, hyphens and digits, and invisible hyphens.</summary>
    internal static string WithPlainSigns(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange('\0', '\u007f') ? text : string.Concat(InvisibleSigns.Plain(text).Select(Plain));

    private static char Plain(char letter) =>
        char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
            UnicodeCategory.DashPunctuation when letter is not ('–' or '—') => '-',
            _ => letter is '−' or '⁄' or '∕' or '／'
                ? letter is '−'
                    ? '-'
                    : '/'
                : letter,
        };

    private string Expand(string written, ContentLibrary library)
    {
        if (!written.Contains("{{", StringComparison.Ordinal))
        {
            return written;
        }

        var text = new StringBuilder(written.Length);
        var at = 0;
        foreach (var (start, length, key) in Facts.FactReference.PlacesIn(written))
        {
            text.Append(written, at, start - at);
            var from = text.Length;
            text.Append(library.TextOf(key)?.Text ?? Facts.FactReference.MissingText);
            (references ??= []).Add((from, text.Length, key));
            at = start + length;
        }

        return text.Append(written, at, written.Length - at).ToString();
    }
}
