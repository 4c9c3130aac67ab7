using System.Text;

namespace CollagenInfo.Benchmarks.MadeUp;

/// <summary>
/// The file of a made-up article: everything that real articles have, about eight kilobytes, the same on every machine.
/// There is no digit in its prose, because every number of the site is a fact.
/// </summary>
internal sealed class MadeUpText
{
    private const int Length = 7600;

    private readonly StringBuilder text = new();
    private readonly MadeUpSentences sentences;

    private MadeUpText(MadeUpSentences sentences) => this.sentences = sentences;

    public static string For(MadeUpArticle article, int count, References references)
    {
        var drawn = new MadeUpSentences(article, count, references);
        var written = new MadeUpText(drawn);
        written.WriteFrontMatter(article.Number);
        written.WriteParagraph(drawn.WithLink());
        written.Line(
            "Every treatment has risks: read [when to get help](../aftercare/when-to-get-help.md). The evidence is {{ "
                + "evidence.acne-scars }}.\n"
        );
        written.WriteBlock("warning", "## Some things cannot wait");
        written.WriteSection();
        written.WriteTable();
        written.WriteDoAndDoNot();
        written.WriteBlock("details", null, drawn.Heading());
        while (written.text.Length < Length)
        {
            written.WriteSection();
        }

        written.WriteBlock("urgent", "## Call {{ clinic.phone }} the same day if:", asList: true);
        return written.text.ToString();
    }

    private void WriteFrontMatter(int order)
    {
        Line("---");
        Line($"title: {sentences.Title()}");
        Line("summary: A made-up article that stands for a real one when the site is measured.");
        Line($"order: {order + 1000}");
        Line("status: published");
        Line("---\n");
    }

    private void WriteSection()
    {
        Line($"## {sentences.Heading()}\n");
        WriteParagraph(sentences.WithLink());
        WriteParagraph(sentences.Plain());
        WriteList("");
        Line();
        Line($"### {sentences.Heading()}\n");
        WriteParagraph(sentences.Plain());
    }

    private void WriteParagraph(string last)
    {
        Line($"{sentences.Plain()} {sentences.WithFact()}\n");
        Line($"{sentences.WithCitation()} {last}\n");
    }

    private void WriteList(string before)
    {
        for (var item = 0; item < 4; item++)
        {
            Line($"- {before}{sentences.Item()}");
        }
    }

    private void WriteDoAndDoNot()
    {
        Line($"## {sentences.Heading()}\n");
        Line("::: do");
        WriteList("");
        Line(":::\n");
        Line("::: do-not");
        WriteList("do not forget to ");
        Line(":::\n");
    }

    private void WriteBlock(string name, string? heading, string arguments = "", bool asList = false)
    {
        Line($"::: {name} {arguments}".TrimEnd());
        if (heading is not null)
        {
            Line(heading + "\n");
        }

        if (asList)
        {
            WriteList("");
        }
        else
        {
            Line($"{sentences.Plain()} {sentences.WithFact()}");
        }

        Line(":::\n");
    }

    private void WriteTable()
    {
        Line("| What | When |");
        Line("| --- | --- |");
        for (var row = 0; row < 8; row++)
        {
            Line($"| {sentences.Item()} | {sentences.Fact()} |");
        }

        Line();
    }

    private void Line(string line = "") => text.Append(line).Append('\n');
}
