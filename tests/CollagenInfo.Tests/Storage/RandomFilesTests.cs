using System.Text;

namespace CollagenInfo.Tests.Storage;

public class RandomFilesTests
{
    private static readonly string[] Pieces =
    [
        "---",
        "---\n",
        "\n",
        "\r\n",
        "title: ",
        "summary: ",
        "review:\n  by: ",
        "publish: ",
        "order: ",
        ": ",
        "- ",
        "? ",
        "&a ",
        "*a",
        "!!str ",
        "!x ",
        "|\n",
        ">\n",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "{{ ",
        " }}",
        "aftercare.makeup",
        "[@",
        "S1",
        "::: ",
        "do",
        ":::\n",
        "# ",
        "## ",
        "| ",
        "![",
        "](",
        "```",
        "> ",
        "* ",
        "<b>",
        "\\",
        "\t",
        " ",
        "\0",
        "\uFEFF",
        "2026-12-01",
        "0001-01-01",
        "9999-12-31 23:59",
        "48 hours",
        "٤٨ hours",
        "value: ",
        "label: ",
        "basis: ",
        "timeZone: ",
        "\u0085",
        "\u2028",
        "\U0001F600",
        "é",
        "x",
    ];

    private static readonly string[] Files =
    [
        "aftercare/new.md",
        "aftercare/index.md",
        "facts.yml",
        "sources.yml",
        "clinic.yml",
        "home.yml",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_stands_in_a_file_the_rest_of_the_site_is_served(int seed)
    {
        var random = new Random(seed);
        using var folder = new TestContentFolder();
        var content = folder.Open();

        for (var round = 0; round < 150; round++)
        {
            var file = Files[random.Next(Files.Length)];
            folder.With(file, random.Next(4) == 0 ? Bytes(random) : Encoding.UTF8.GetBytes(Text(random)));
            content.Refresh(new HashSet<string>([file]));
            Assert.NotNull(content.Published.Read("aftercare/makeup"));
        }

        Assert.NotNull(folder.Open().Published.Read("aftercare/makeup"));
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Pieces of the file formats in any order; half of the texts begin as an article does.</summary>
    private static string Text(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "---\ntitle: New\nsummary: Short.\n" : "");
        for (var piece = random.Next(40); piece > 0; piece--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
