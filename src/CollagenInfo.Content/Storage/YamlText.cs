using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>Parses YAML into a mapping; the only place that uses the YAML parser.</summary>
internal static partial class YamlText
{
    /// <summary>No content file nests deeper; deeper YAML could overflow the stack.</summary>
    private const int DeepestNesting = 16;

    private const string Advice = "Look for a missing quote, a tab, or a colon inside a text; put the text in quotes.";

    /// <summary>The mapping in the text; null, with a problem, if it does not parse or is not a mapping.</summary>
    public static YamlMap? Parse(string yaml, ProblemList problems, bool mayBeEmpty = false) =>
        Read(yaml, problems, mayBeEmpty) is { } root ? new YamlMap(root, yaml, problems) : null;

    /// <summary>The mapping in the text as the parser gives it, with the places of its texts; null, with a problem, likewise.</summary>
    public static YamlMappingNode? Read(string yaml, ProblemList problems, bool mayBeEmpty)
    {
        if (mayBeEmpty && yaml.Split('\n').All(line => line.AsSpan().Trim() is [] or ['#', ..]))
        {
            return new YamlMappingNode();
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainParser(new Parser(new StringReader(yaml))));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            Tell(
                yaml,
                problems,
                1,
                "There are no 'key: value' lines here.",
                "Write one key on each line, with a colon and a space behind it."
            );
        }
        catch (YamlException exception)
        {
            Tell(yaml, problems, (int)exception.Start.Line, $"The YAML cannot be read: {FirstSentence(exception)}", Advice);
        }
        catch (Exception exception)
            when (exception
                    is InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or OverflowException
                        or IndexOutOfRangeException
                        or NullReferenceException
            )
        {
            // The parser fails on some texts without saying what is wrong with them.
            Tell(yaml, problems, 1, "The YAML cannot be read.", Advice);
        }

        return null;
    }

    /// <summary>Tells why the text cannot be read; first of all an invisible sign in place of a space that YAML needs.</summary>
    private static void Tell(string yaml, ProblemList problems, int line, string message, string advice)
    {
        if (MisplacedSign().Match(yaml) is { Success: true } sign && InvisibleSigns.NameIn(sign.Value) is { } name)
        {
            line = yaml.AsSpan(0, sign.Index).Count('\n') + 1;
            message = $"The YAML cannot be read: there is {name} where an ordinary space should be, and nobody sees it.";
            advice = "Delete what is between the words, and type a space.";
        }

        problems.Add("yaml", line, message, advice);
    }

    /// <summary>A sign at the beginning of a line, behind the colon of a key, or behind the hyphen of an item.</summary>
    [GeneratedRegex(
        @"^[ ]*(-[ ]*)?[\p{Zs}\p{Cf}-[ ]]|^[ ]*(- )?[\w-]+:[\p{Zs}\p{Cf}-[ ]]|^[ ]*-[\p{Zs}\p{Cf}-[ ]]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MisplacedSign();

    private static string FirstSentence(YamlException exception)
    {
        var message = (exception.InnerException as YamlException ?? exception).Message.ReplaceLineEndings(" ").Trim();
        return message.EndsWith('.') ? message : message + ".";
    }

    /// <summary>
    /// Rejects, before the recursive loader sees it, what no content file needs: deep nesting, and YAML aliases, which can make a
    /// few lines stand for billions, or a part contain itself.
    /// </summary>
    private sealed class PlainParser(IParser inner) : IParser
    {
        private int depth;

        public ParsingEvent? Current => inner.Current;

        public bool MoveNext()
        {
            var moved = inner.MoveNext();
            if (inner.Current is AnchorAlias alias)
            {
                throw new YamlException(
                    alias.Start,
                    alias.End,
                    $"'*{alias.Value}' refers to another part of the file; write the text itself."
                );
            }

            depth += moved ? inner.Current!.NestingIncrease : 0;
            return depth <= DeepestNesting
                ? moved
                : throw new YamlException(inner.Current!.Start, inner.Current.End, $"It is nested more than {DeepestNesting} levels deep.");
        }
    }
}
