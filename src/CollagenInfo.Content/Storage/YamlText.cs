using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>Reads YAML into a mapping; the only place that meets the YAML parser.</summary>
internal static class YamlText
{
    /// <summary>No content file nests deeper; YAML that does would only exhaust the stack.</summary>
    private const int DeepestNesting = 16;

    /// <summary>The mapping that the text holds; null, and a problem, if it does not parse or is something else.</summary>
    public static YamlMap? Read(string yaml, ProblemList problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new ShallowParser(new Parser(new StringReader(yaml))));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new YamlMap(root, problems);
            }

            problems.Add("yaml", problems.LineBelow(1), "There are no 'key: value' lines here.", "Write one key on each line, with a colon and a space behind it.");
        }
        catch (YamlException exception)
        {
            problems.Add("yaml", problems.LineBelow(exception.Start.Line), $"The YAML cannot be read: {FirstSentence(exception)}", "Look for a missing quote, a tab, or a colon inside a text; put the text in quotes.");
        }

        return null;
    }

    private static string FirstSentence(YamlException exception)
    {
        var message = (exception.InnerException as YamlException ?? exception).Message.ReplaceLineEndings(" ").Trim();
        return message.EndsWith('.') ? message : message + ".";
    }

    /// <summary>Stops at nesting that no content file needs, before the recursive loader meets it.</summary>
    private sealed class ShallowParser(IParser inner) : IParser
    {
        private int depth;

        public ParsingEvent? Current => inner.Current;

        public bool MoveNext()
        {
            var moved = inner.MoveNext();
            depth += moved ? inner.Current!.NestingIncrease : 0;
            return depth <= DeepestNesting
                ? moved
                : throw new YamlException(inner.Current!.Start, inner.Current.End, $"It is nested more than {DeepestNesting} levels deep.");
        }
    }
}
