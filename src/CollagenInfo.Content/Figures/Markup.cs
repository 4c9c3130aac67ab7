using System.Globalization;
using System.Net;
using System.Text;

namespace CollagenInfo.Content.Figures;

/// <summary>Builds HTML and SVG: inserted values are encoded, and numbers have a decimal point in every culture.</summary>
internal sealed class Markup
{
    private readonly StringBuilder html = new();

    /// <summary>Adds a piece of markup with words and numbers in it.</summary>
    public Markup Add(FormattableString piece)
    {
        html.AppendFormat(CultureInfo.InvariantCulture, piece.Format, [.. piece.GetArguments().Select(Encoded)]).Append('\n');
        return this;
    }

    /// <summary>Starts a row of a picture with its label and its number.</summary>
    public Markup AddLabel(string label, string number)
    {
        html.Append("<div class=\"figure__row\">");
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"figure__label\">{Encoded(label)}</span> ");
        return Add($"<span class=\"figure__number fact\">{number}</span>");
    }

    /// <summary>Adds finished markup as it is.</summary>
    public Markup Add(Markup finished)
    {
        html.Append(finished.html);
        return this;
    }

    public override string ToString() => html.ToString();

    private static object Encoded(object? part) => part switch
    {
        decimal number => number.ToString("0.###", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => WebUtility.HtmlEncode(part?.ToString() ?? ""),
    };
}
