using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.RealContent;

/// <summary>What holds for the pages that patients really read.</summary>
public partial class RealContentTests(RealSite content) : IClassFixture<RealSite>
{
    [Fact]
    public void The_library_has_no_error() => Assert.Empty(content.Repository.Problems.Errors().Lines());

    [Fact]
    public void Its_only_warning_is_that_the_clinic_is_made_up() =>
        Assert.Equal(
            ["sample-clinic"],
            content.Repository.Problems.Where(problem => problem.Severity is not Severity.Error).Select(problem => problem.Rule)
        );

    [Fact]
    public void Every_address_that_a_page_names_answers() =>
        Assert.Empty(
            content.Answers.Where(answer => answer.Value != HttpStatusCode.OK).Select(answer => $"{answer.Key} answers {answer.Value}")
        );

    [Fact]
    public void Every_topic_has_a_page_and_every_article_too()
    {
        Assert.All(content.Library.Topics, topic => Assert.NotEmpty(content.Library.ArticlesOf(topic.Slug)));
        Assert.All(content.Library.Topics, topic => Assert.Contains(topic.Address, content.Pages));
        Assert.All(content.Library.Articles, article => Assert.Contains(article.Address, content.Pages));
    }

    [Fact]
    public void Every_topic_has_its_drawing_on_its_page_and_on_the_front_page()
    {
        Assert.All(content.Library.Topics, topic => Assert.Single(content.Pages[topic.Address].QuerySelectorAll("main svg.drawing")));
        Assert.All(content.Pages["/"].QuerySelectorAll(".topics li"), topic => Assert.Single(topic.QuerySelectorAll("svg.drawing")));
    }

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level() =>
        Assert.All(content.Pages, page => Assert.Single(page.Value.QuerySelectorAll("h1")));

    [Fact]
    public void Heading_levels_do_not_skip() => Assert.All(content.Pages, page =>
        {
            var levels = page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.All(levels.Skip(1).Zip(levels), step =>
                Assert.True(step.First <= step.Second + 1, $"{page.Key}: h{step.Second} is followed by h{step.First}.")
            );
        });

    [Fact]
    public void No_reference_is_left_unread() => Assert.All(content.Pages.Where(page => page.Key != "/rules"), page =>
    {
        Assert.DoesNotContain("{{", page.Value.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("number missing", page.Value.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain(":::", page.Value.ToHtml(), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_link_has_words_and_a_target() =>
        Assert.All(content.Pages, page => Assert.All(page.Value.QuerySelectorAll("a"), link =>
            {
                Assert.True(link.TextContent.Trim().Length > 0, $"{page.Key}: a link to {link.GetAttribute("href")} has no words.");
                Assert.True(link.GetAttribute("href") is { Length: > 1 } or "/", $"{page.Key}: '{link.TextContent}' leads nowhere.");
            }));

    [Fact]
    public void Every_anchor_is_there() => Assert.Empty(
        from page in content.Pages
        from target in RealSite.Targets(page.Value)
        where target.Contains('#', StringComparison.Ordinal) && (target[0] is '#' or '/')
        let address = target[0] == '#' ? page.Key : target.Split('#')[0]
        where content.Pages[address].GetElementById(target.Split('#')[1]) is null
        select $"{page.Key}: {target}");

    [Fact]
    public void Every_id_is_given_once() => Assert.Empty(
        from page in content.Pages
        from element in page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id)
        where element.Count() > 1
        select $"{page.Key}: #{element.Key}");

    [Fact]
    public void Every_picture_is_described() => Assert.Empty(
        from page in content.Pages
        from image in page.Value.QuerySelectorAll("img:not([alt])")
        select $"{page.Key}: {image.GetAttribute("src")}");

    [Fact]
    public void No_page_has_script_or_style_in_its_text() =>
        Assert.Empty(
            from page in content.Pages
            from element in page.Value.All
            where
                element.LocalName == "style"
                || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                || element.Attributes.Any(attribute =>
                    attribute.Name == "style"
                    || attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                )
            select $"{page.Key}: {element.LocalName}"
        );

    [Fact]
    public void No_page_takes_anything_from_another_site() =>
        Assert.Empty(
            from page in content.Pages
            from element in page.Value.QuerySelectorAll("link[href]:not([rel=canonical]), [src], [srcset], form[action]")
            let target = element.GetAttribute("href")
                ?? element.GetAttribute("src")
                ?? element.GetAttribute("srcset")
                ?? element.GetAttribute("action")
            where !target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal)
            select $"{page.Key}: {target}"
        );

    [Fact]
    public void No_number_with_a_unit_is_written_by_hand() => Assert.Empty(
        from text in content.Texts
        from match in NumberWithUnit().Matches(WithoutFacts(text.Text))
        select $"{text.Address}: {match.Value}");

    [Fact]
    public void No_phone_number_is_written_by_hand() => Assert.Empty(
        from text in content.Texts
        from match in PhoneNumber().Matches(WithoutFacts(text.Text))
        select $"{text.Address}: {match.Value}");

    [Fact]
    public void Every_clinical_article_says_that_it_awaits_a_clinician()
    {
        var clinical = content.Articles.Where(article => content.Library.Find(article.Article.Topic)!.IsClinical).ToList();

        Assert.NotEmpty(clinical);
        Assert.All(clinical, article =>
            Assert.Contains("awaits a clinician's sign-off", article.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_structured_is_said_on_its_page() => Assert.Empty(
        from page in content.Pages
        from data in page.Value.QuerySelectorAll("script[type='application/ld+json']")
        let said = SaidOn(page.Value)
        from words in WordsIn(JsonNode.Parse(data.TextContent)!, "")
        where !said.Contains(words, StringComparison.OrdinalIgnoreCase)
        select $"{page.Key}: {words}");

    [Fact]
    public void What_is_structured_names_the_treatment_the_questions_and_no_clinic_that_does_not_exist()
    {
        Assert.All(content.Articles, article => Assert.Contains("WebPage\"", DataOf(article.Article.Address), StringComparison.Ordinal));
        Assert.Contains(
            "\"MedicalProcedure\",\"name\":\"collagen induction therapy\"",
            DataOf("/about-cit/what-is-cit"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            content.Pages["/about-cit/common-questions"].QuerySelectorAll("main .prose h2").Length,
            DataOf("/about-cit/common-questions").Split("\"Question\"").Length - 1
        );
        Assert.DoesNotContain(content.Pages.Keys, page =>
            DataOf(page).Contains("MedicalClinic", StringComparison.Ordinal)
            || DataOf(page).Contains("reviewedBy", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_page_is_listed_or_says_that_it_is_not() => Assert.All(content.Pages, page =>
        Assert.Equal(page.Key is "/rules" or "/search", page.Value.QuerySelector("meta[name=robots][content=noindex]") is not null));

    [Fact]
    public void Nothing_of_our_own_is_left_in_the_markdown_of_an_article() => Assert.All(content.Library.Articles, article =>
    {
        var text = PlainMarkdown.Of(content.Library, article.Body).Markdown;
        Assert.DoesNotMatch(@"\{\{|:::|\[@|\{allow|(number|picture) missing", text);
        Assert.DoesNotContain("](../", text, StringComparison.Ordinal);
    });

    private string DataOf(string address) =>
        string.Concat(content.Pages[address].QuerySelectorAll("script[type='application/ld+json']").Select(data => data.TextContent));

    /// <summary>What a reader sees, without the numbers of sources and the notes that open on a tap.</summary>
    private static string SaidOn(IDocument page)
    {
        var copy = (IElement)page.Body!.Clone();
        foreach (var aside in copy.QuerySelectorAll("sup.citation, .term-note"))
        {
            aside.Remove();
        }

        return Spaces().Replace(copy.TextContent, " ");
    }

    /// <summary>The words for readers; types, languages and addresses are for programs.</summary>
    private static IEnumerable<string> WordsIn(JsonNode node, string name) =>
        node switch
        {
            JsonObject thing => thing.SelectMany(part => WordsIn(part.Value!, part.Key)),
            JsonArray list => list.SelectMany(part => WordsIn(part!, name)),
            JsonValue value
                when value.GetValueKind() is JsonValueKind.String
                    && name is not ("@context" or "@type" or "url" or "item" or "inLanguage") => [value.ToString()],
            _ => [],
        };

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    private static string WithoutFacts(IElement text)
    {
        var copy = (IElement)text.Clone();
        foreach (var fact in copy.QuerySelectorAll(".fact"))
        {
            fact.TextContent = "(fact)";
        }

        return copy.TextContent;
    }

    [GeneratedRegex(
        @"[$£€]\s?\d|\bSPF\s?\d|\b(\d+([.,]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety)([\s-]+(to|or|and)[\s-]+\w+)?[\s-]*(minutes?|hours?|days?|weeks?|months?|years?|mm|millimet(er|re)s?|percent|people|persons?|patients?|sessions?|visits?|times|degrees)\b|\d\s?[%°]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex NumberWithUnit();

    [GeneratedRegex(
        @"\b(911|999|112|111)\b|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\+\d[\d\s-]{6,}",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex PhoneNumber();
}
