using AngleSharp.Dom;

namespace CollagenInfo.Tests.Rendering;

public class HostileTextTests
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("text <script src=//evil.org></script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<!-- <script>alert(1)</script> -->")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("<?php echo 1 ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("</article></body><script>alert(1)</script>")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("<p style=\"position:fixed\">")]
    [InlineData("<form action=//evil.org><input name=x>")]
    [InlineData("<base href=//evil.org>")]
    [InlineData("<meta http-equiv=refresh content=0>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("&#60;script&#62;alert(1)&#60;/script&#62;")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("```html\" onclick=\"x\n<script>alert(1)</script>\n```")]
    [InlineData("::: details <script>alert(1)</script>\nx\n:::")]
    [InlineData("::: details {{ <img/src=x/onerror=alert(1)> }}\nx\n:::")]
    [InlineData("{{ <script>alert(1)</script> }}")]
    [InlineData("[@\"><script>alert(1)</script>]")]
    [InlineData("## <img src=x onerror=alert(1)>")]
    [InlineData("| A | <img src=x onerror=alert(1)> |\n| - | - |\n| a | <script>alert(1)</script> |")]
    [InlineData("![\"><script>alert(1)</script>](recovery.svg)")]
    [InlineData("[x](https://a.org/\"onclick=\"alert(1))")]
    [InlineData("[x](<https://a.org/\" onclick=\"alert(1)>)")]
    [InlineData("[x](https://a.org '\" onclick=\"alert(1)')")]
    [InlineData("[x](#\"onclick=\"alert(1))")]
    [InlineData("[x](side-effects.md#\"><script>alert(1)</script>)")]
    [InlineData("[x](https://a.org){onclick=alert(1)}")]
    [InlineData("## x {#y onclick=alert(1)}")]
    [InlineData("<https://a.org/\"onclick=\"alert(1)>")]
    [InlineData("\0<script>\0alert(1)</script>")]
    public void Markup_in_a_text_stays_words(string markdown)
    {
        var page = TestArticle.Page(markdown);

        Assert.Empty(page.QuerySelectorAll("script, style, iframe, svg, form, input, base, meta[http-equiv], object, embed"));
        AssertHarmless(page);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&#x6A;avascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("java&#9;script:alert(1)")]
    [InlineData("java&#0;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("&#32;javascript:alert(1)")]
    [InlineData("&nbsp;javascript:alert(1)")]
    [InlineData("&ZeroWidthSpace;javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("\u2028javascript:alert(1)")]
    [InlineData("\ufeffjavascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\\script:alert(1)")]
    [InlineData("javascript\\:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("%6aavascript:alert(1)")]
    [InlineData("javascript://a.org/%0aalert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("feed:javascript:alert(1)")]
    [InlineData("view-source:x")]
    [InlineData("//evil.org")]
    [InlineData("&sol;&sol;evil.org")]
    [InlineData("/&Tab;/evil.org")]
    [InlineData("\\\\\\\\evil.org")]
    [InlineData("/\\\\evil.org")]
    [InlineData("&bsol;&bsol;evil.org")]
    [InlineData("/&bsol;evil.org")]
    [InlineData(" //evil.org")]
    [InlineData("&#32;//evil.org")]
    [InlineData("&nbsp;//evil.org")]
    public void No_address_leads_where_a_reader_may_not_be_sent(string address)
    {
        string[] ways =
        [
            $"[x]({address})",
            $"[x](<{address}>)",
            $"[x]({address} \"title\")",
            $"[x][y]\n\n[y]: {address}",
            $"[x]\n\n[x]: <{address}> 'title'",
            $"<{address}>",
            $"![x]({address})",
            $"![x](<{address}>)",
            $"![x][y]\n\n[y]: {address}",
            $"[![x]({address})]({address})",
            $"| A |\n| - |\n| [x]({address}) |",
        ];

        NotEmpty.All(ways, way => AssertHarmless(TestArticle.Page(way)));
    }

    private static void AssertHarmless(IDocument page)
    {
        var attributes = page.Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes).ToList();

        Assert.DoesNotContain(attributes, attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcset" or "action"
        );
        foreach (var attribute in attributes.Where(attribute => attribute.Name is "href" or "src"))
        {
            AssertHarmless(attribute.Value);
        }
    }

    /// <summary>Resolves the address as a browser does: without a scheme it must stay on the site.</summary>
    private static void AssertHarmless(string address)
    {
        var asBrowsersReadIt = new string([.. address.Where(letter => letter is not ('\t' or '\r' or '\n'))]).TrimStart([
            .. Enumerable.Range(0, 33).Select(code => (char)code),
        ]);
        var url = new Url(new Url("https://clinic.example/aftercare/day-by-day"), asBrowsersReadIt);

        Assert.Contains(url.Scheme, Schemes);
        Assert.True(
            url.HostName == "clinic.example"
                || Schemes.Any(scheme => asBrowsersReadIt.StartsWith(scheme + ':', StringComparison.OrdinalIgnoreCase)),
            address
        );
    }
}
