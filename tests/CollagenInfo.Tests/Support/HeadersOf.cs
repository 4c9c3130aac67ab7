namespace CollagenInfo.Tests.Support;

/// <summary>The headers that every answer has, and those that none has.</summary>
internal static class HeadersOf
{
    private static readonly (string Name, string Part)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "default-src 'none'"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=()"),
        ("X-Frame-Options", "DENY"),
        ("X-Permitted-Cross-Domain-Policies", "none"),
        ("Cache-Control", ""),
    ];

    private static readonly string[] Never = ["Set-Cookie", "Server", "X-Powered-By"];

    public static void Hold(HttpResponseMessage answer, string what)
    {
        foreach (var (name, part) in Always)
        {
            var value = answer.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : null;
            Assert.True(value?.Contains(part, StringComparison.Ordinal), $"{what}: {name} is '{value}'.");
        }

        var referrer = answer.Headers.TryGetValues("Referrer-Policy", out var policies) ? Assert.Single(policies) : null;
        Assert.True(referrer is "same-origin" or "no-referrer", $"{what}: Referrer-Policy is '{referrer}'.");
        NotEmpty.All(Never, name => Assert.False(answer.Headers.Contains(name), $"{what}: has {name}."));
    }
}
