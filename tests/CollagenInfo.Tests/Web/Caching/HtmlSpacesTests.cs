using System.Text;
using CollagenInfo.Web.Caching;

namespace CollagenInfo.Tests.Web.Caching;

public class HtmlSpacesTests
{
    [Theory]
    [InlineData("<ul>\n    <li>One  two</li>\r\n\r\n  </ul>\n", "<ul>\n<li>One  two</li>\n</ul>\n")]
    [InlineData("a \n b", "a\nb")]
    [InlineData("<pre>  x\n    y</pre>\n   z", "<pre>  x\n    y</pre>\nz")]
    [InlineData("<textarea>\n\n  x</textarea>", "<textarea>\n\n  x</textarea>")]
    [InlineData("<pre>\n  never closed", "<pre>\n  never closed")]
    [InlineData("", "")]
    [InlineData("é\n  ü", "é\nü")]
    public void Indents_go_and_what_is_set_as_written_stays(string page, string sent) =>
        Assert.Equal(sent, Encoding.UTF8.GetString(HtmlSpaces.Without(Encoding.UTF8.GetBytes(page))));
}
