using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Discovery;

/// <summary>
/// What offline.js asks when there is a network: the version of each page that a device may have kept, which pages it keeps together
/// with any other, and the numbers to call if a kept page is out of date. A version changes with anything that the page says, and not
/// with the hour.
/// </summary>
internal sealed record OfflineList(
    IReadOnlyDictionary<string, string> Pages,
    IReadOnlyList<string> Together,
    IReadOnlyList<OfflineNumber> Numbers
)
{
    private static readonly ConditionalWeakTable<ContentLibrary, ConcurrentDictionary<string, byte[]>> Written = [];

    /// <summary>The list as JSON; of each library it is made once, and again when a notice begins or ends.</summary>
    public static byte[] JsonOf(ContentLibrary library, DateTimeOffset now)
    {
        Notice[] notices = [.. library.NoticesAt(now)];
        return Written
            .GetOrCreateValue(library)
            .GetOrAdd(string.Join(' ', notices.Select(notice => notice.Id)), _ =>
                JsonSerializer.SerializeToUtf8Bytes(From(library, notices), JsonSerializerOptions.Web)
            );
    }

    private static OfflineList From(ContentLibrary library, Notice[] notices)
    {
        var (clinic, pages) = (library.Clinic, OfflinePages.From(library));
        return new OfflineList(
            pages
                .All.Select(page => KeyValuePair.Create(page.Address, TextOf(library, page)))
                .Append(KeyValuePair.Create(PageAddress.Timeline, string.Join('\n', SignsIn(library))))
                .ToDictionary(
                    page => page.Key,
                    page =>
                        VersionOf(
                            string.Join(
                                '\n',
                                notices.Where(notice => notice.IsAbove(page.Key)).Select(notice => $"{notice}").Prepend(page.Value)
                            ),
                            clinic
                        ),
                    StringComparer.Ordinal
                ),
            [.. pages.Together.Select(page => page.Address)],
            [
                .. new[] { clinic.Phone, clinic.OutOfHours, clinic.EmergencyNumber }
                    .OfType<Phone>()
                    .Select(phone => new OfflineNumber(phone.Label, phone.Display, phone.Address)),
            ]
        );
    }

    private static string TextOf(ContentLibrary library, ContentPage page)
    {
        var rendered = RenderedArticle.From(library, page.Body);
        var articles = page is Topic topic ? library.ArticlesOf(topic.Slug) : [];
        return string.Join(
            '\n',
            [
                .. new[] { page }.Concat(articles).Select(part => library.Expand($"{part.Title}\n{part.Summary}")),
                rendered.Html,
                .. rendered.Sources.Select(cited => $"{cited.Source}"),
                .. library
                    .Data.ImageHashes.Where(image =>
                        (page as Article)?.Image == image.Key || rendered.Html.Contains($"/images/{image.Key}", StringComparison.Ordinal)
                    )
                    .Select(image => image.Value),
            ]
        );
    }

    private static IEnumerable<string> SignsIn(ContentLibrary library)
    {
        var signs = WarningSigns.From(library);
        return signs.Emergency.Concat(signs.SameDay.Select(sign => $"{sign.Label}, {sign.After}"));
    }

    /// <summary>What stands around every page counts too: whom to call, and when.</summary>
    private static string VersionOf(string text, ClinicProfile clinic)
    {
        var around = string.Join(
            '\n',
            [
                clinic.Name,
                .. clinic.NumberLines,
                clinic.EmergencyText.Text,
                .. clinic.Hours.Lines.Select(line => $"{line.Days}: {line.Times}"),
            ]
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text}\n{around}")))[..12];
    }
}

/// <summary>A number to call.</summary>
internal sealed record OfflineNumber(string Label, string Number, string Address);
