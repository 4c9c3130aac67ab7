using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Tests.RealContent;

/// <summary>What must hold for all pages, whatever a clinic writes in them.</summary>
[Collection(RealPages.Name)]
public partial class RealContentTests(RealSite content)
{
    [Fact]
    public void The_library_has_no_error() => Assert.Empty(ShippedContent.Repository.Problems.Errors().Lines());

    [Fact]
    public void A_clinic_that_is_made_up_is_told() =>
        Assert.Equal(
            RealSite.Library.Clinic.IsSample,
            ShippedContent.Repository.Problems.Any(problem => problem.Rule == "sample-clinic")
        );

    [Fact]
    public void Every_address_that_a_page_names_answers() =>
        Assert.Empty(
            content.Answers.Where(answer => answer.Value != HttpStatusCode.OK).Select(answer => $"{answer.Key} answers {answer.Value}")
        );

    [Fact]
    public void Every_topic_has_a_page_and_every_article_too()
    {
        Assert.NotEmpty(RealSite.Library.Topics);
        NotEmpty.All(RealSite.Library.Topics, topic => Assert.NotEmpty(RealSite.Library.ArticlesOf(topic.Slug)));
        NotEmpty.All(RealSite.Library.Topics, topic => Assert.Contains(topic.Address, content.Pages));
        NotEmpty.All(RealSite.Library.Articles, article => Assert.Contains(article.Address, content.Pages));
    }

    /// <summary>A topic may have no drawing: staff can add topics but not drawings.</summary>
    [Fact]
    public void A_topic_that_has_a_drawing_shows_it_on_its_page_and_on_the_front_page()
    {
        var drawings = RepositoryRoot.Files("src/CollagenInfo.Web/Layout", ".cshtml").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var onFrontPage = content.Pages["/"].QuerySelectorAll(".topic-cards li");
        var topics = RealSite.Library.Topics.Where(topic => topic.IsClinical).ToList();

        Assert.Equal(topics.Count, onFrontPage.Length);
        NotEmpty.All(topics.Zip(onFrontPage), shown =>
        {
            var drawn = drawings.Contains($"_Drawing-{shown.First.Slug}") ? 1 : 0;
            Assert.Equal(drawn, content.Pages[shown.First.Address].QuerySelectorAll("main svg.drawing").Length);
            Assert.Equal(drawn, shown.Second.QuerySelectorAll("svg.drawing").Length);
        });
    }

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level() =>
        NotEmpty.All(content.Pages, page => Assert.Single(page.Value.QuerySelectorAll("h1")));

    [Fact]
    public void Heading_levels_do_not_skip() => NotEmpty.All(content.Pages, page =>
        {
            var levels = page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            NotEmpty.All(levels.Skip(1).Zip(levels), step =>
                Assert.True(step.First <= step.Second + 1, $"{page.Key}: h{step.Second} is followed by h{step.First}.")
            );
        });

    [Fact]
    public void No_reference_is_left_unread() => NotEmpty.All(content.Pages.Where(page => page.Key != "/rules"), page =>
    {
        Assert.DoesNotContain("{{", page.Value.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("number missing", page.Value.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain(":::", page.Value.ToHtml(), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_link_has_words_and_a_target() =>
        NotEmpty.All(content.Pages, page => NotEmpty.All(page.Value.QuerySelectorAll("a"), link =>
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

    /// <summary>Figures have a name, and decoration is hidden from screen readers.</summary>
    [Fact]
    public void Every_picture_is_described()
    {
        var pictures = content
            .Pages.SelectMany(page => page.Value.QuerySelectorAll("img, main svg").Select(picture => (page.Key, picture)))
            .ToList();

        Assert.NotEmpty(pictures);
        Assert.Empty(
            from shown in pictures
            let picture = shown.picture
            where !picture.HasAttribute("alt")
                && picture.Closest("[aria-hidden=true], [role=img][aria-label], [role=img][aria-labelledby]") is null
                && picture.GetAttribute("aria-label") is null or ""
                && picture.GetAttribute("aria-labelledby") is null
                && picture.QuerySelector("title") is null
            select $"{shown.Key}: {picture.OuterHtml[..Math.Min(picture.OuterHtml.Length, 100)]}"
        );
    }

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

    /// <summary>Pages on aftercare, sessions and common questions say so of the shortest time between sessions.</summary>
    [Fact]
    public void With_the_shortest_time_between_sessions_no_day_is_left_to_tan() =>
        Assert.InRange(Minutes("treatment.spacing.min"), 0, Minutes("aftercare.sunbathing") + Minutes("before.sun-and-tan"));

    private static decimal Minutes(string time) =>
        RealSite.Library.Facts.QuantityOf(time) is { } quantity ? quantity.Max * quantity.Unit.Factor : -1;

    [Fact]
    public void No_phone_number_is_written_by_hand() => Assert.Empty(
        from text in content.Texts
        from match in PhoneNumber().Matches(WithoutFacts(text.Text))
        select $"{text.Address}: {match.Value}");

    [Fact]
    public void Every_clinical_article_says_who_has_signed_it_or_that_nobody_has()
    {
        var clinical = content.Articles.Where(article => RealSite.Library.Find(article.Article.Topic)!.IsClinical).ToList();

        Assert.NotEmpty(clinical);
        NotEmpty.All(clinical, shown =>
            Assert.Contains(
                SignedText.StatusOf(RealSite.Library, shown.Article) switch
                {
                    ReviewStatus.Signed => $"{shown.Article.Review!.By}, {shown.Article.Review.Role}, signed this text",
                    ReviewStatus.ChangedSinceReview => "Nobody has signed the text as it is now",
                    _ => "awaits a clinician's sign-off",
                },
                shown.Page.QuerySelector("main")!.TextContent,
                StringComparison.Ordinal
            )
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
    public void What_is_structured_names_a_page_its_signer_and_the_clinic_only_if_they_exist()
    {
        Assert.NotEmpty(content.Articles);
        NotEmpty.All(content.Articles, shown =>
        {
            var isSigned = RealSite.Library.Find(shown.Article.Topic)!.IsClinical
                && SignedText.StatusOf(RealSite.Library, shown.Article) is ReviewStatus.Signed;
            Assert.Contains("WebPage\"", content.DataOf(shown.Article.Address), StringComparison.Ordinal);
            Assert.Equal(isSigned, content.DataOf(shown.Article.Address).Contains("reviewedBy", StringComparison.Ordinal));
        });
        Assert.Equal(
            !RealSite.Library.Clinic.IsSample,
            content.Pages.Keys.Any(page => content.DataOf(page).Contains("MedicalClinic", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_page_is_listed_or_says_that_it_is_not() => NotEmpty.All(content.Pages, page =>
        Assert.Equal(page.Key is "/rules" or "/search", page.Value.QuerySelector("meta[name=robots][content=noindex]") is not null));

    [Fact]
    public void Nothing_of_our_own_is_left_in_the_markdown_of_an_article() => NotEmpty.All(RealSite.Library.Articles, article =>
    {
        var text = PlainMarkdown.From(RealSite.Library, article.Body).Markdown;
        Assert.DoesNotMatch(@"\{\{|:::|\[@|\{allow|(number|picture) missing", text);
        Assert.DoesNotContain("](../", text, StringComparison.Ordinal);
    });

    /// <summary>The visible text, without the numbers of sources and the explanations that open on a tap.</summary>
    private static string SaidOn(IDocument page)
    {
        var copy = (IElement)page.Body!.Clone();
        foreach (var aside in copy.QuerySelectorAll("sup.citation, .term-note"))
        {
            aside.Remove();
        }

        return Spaces().Replace(copy.TextContent, " ");
    }

    /// <summary>
    /// The texts of the data. Types, languages and addresses are left out, and the opening hours, which a page says in other words.
    /// </summary>
    private static IEnumerable<string> WordsIn(JsonNode node, string name) =>
        node switch
        {
            JsonObject thing => thing.SelectMany(part => WordsIn(part.Value!, part.Key)),
            JsonArray list => list.SelectMany(part => WordsIn(part!, name)),
            JsonValue value when name is "address" => value.ToString().Split(", "),
            JsonValue value when name is "lastReviewed" =>
                [DateText.Long(DateOnly.ParseExact(value.ToString(), "yyyy-MM-dd", null), RealSite.Library.Clinic.Locale)],
            JsonValue value
                when value.GetValueKind() is JsonValueKind.String
                    && name is not ("@context" or "@type" or "url" or "item" or "inLanguage")
                    && name is not ("dayOfWeek" or "opens" or "closes" or "validFrom" or "validThrough") =>
                [value.ToString()],
            _ => [],
        };

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    private static string WithoutFacts(IElement text)
    {
        var copy = (IElement)text.Clone();
        foreach (var fact in copy.QuerySelectorAll(".fact, .do-list__title > span"))
        {
            fact.TextContent = "(fact, or the words of a heading that is looked at itself)";
        }

        return copy.TextContent;
    }

    [GeneratedRegex(
        @"[$£€]\s?\d|\bSPF\s?\d"
            + @"|\b(\d+([.,]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety)"
            + @"([\s-]+(to|or|and)[\s-]+\w+)?[\s-]*"
            + @"(minutes?|hours?|days?|weeks?|months?|years?|mm|millimet(er|re)s?|percent|people|persons?|patients?"
            + @"|sessions?|visits?|times|degrees)\b"
            + @"|\d\s?[%°]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex NumberWithUnit();

    [GeneratedRegex(
        @"\b(911|999|112|111)\b|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\+\d[\d\s-]{6,}",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex PhoneNumber();
}
