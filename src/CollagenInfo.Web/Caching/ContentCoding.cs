using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Caching;

/// <summary>How an answer is compressed.</summary>
internal enum ContentCoding
{
    /// <summary>Not compressed.</summary>
    Identity,

    Gzip,

    Brotli,
}

/// <summary>Reads which content codings a client accepts.</summary>
internal static class AcceptedCodings
{
    /// <summary>The coding that the client prefers; of equally preferred ones, the smallest.</summary>
    public static ContentCoding Best(StringValues acceptEncoding)
    {
        if (acceptEncoding is not [{ } only] || only.Contains(';', StringComparison.Ordinal))
        {
            return acceptEncoding.Count == 0 ? ContentCoding.Identity : BestByWeight(acceptEncoding);
        }

        var best = ContentCoding.Identity;
        foreach (var part in only.AsSpan().Split(','))
        {
            var coding = Named(only.AsSpan(part).Trim());
            best = coding > best ? coding.Value : best;
        }

        return best;
    }

    private static ContentCoding BestByWeight(StringValues acceptEncoding)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. acceptEncoding.OfType<string>()], out var accepted))
        {
            return ContentCoding.Identity;
        }

        return accepted
            .Where(coding => coding.Quality is not 0 && Named(coding.Value) is not null)
            .OrderByDescending(coding => coding.Quality ?? 1)
            .ThenByDescending(coding => Named(coding.Value))
            .Select(coding => Named(coding.Value)!.Value)
            .FirstOrDefault();
    }

    private static ContentCoding? Named(StringSegment name) => Named(name.AsSpan());

    private static ContentCoding? Named(ReadOnlySpan<char> name) => name switch
    {
        _ when name.Equals("br", StringComparison.OrdinalIgnoreCase) => ContentCoding.Brotli,
        _ when name.Equals("gzip", StringComparison.OrdinalIgnoreCase) => ContentCoding.Gzip,
        _ when name.Equals("identity", StringComparison.OrdinalIgnoreCase) => ContentCoding.Identity,
        _ => null,
    };
}
