using CollagenInfo.Content;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Adds the ways in.</summary>
internal static class SignInSetup
{
    private const string Required = "required";

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton<FirstCode>();
        services.AddHostedService(all => new FirstCodePrinter(
            all.GetRequiredService<LedgerState>(),
            async () =>
            {
                await using var scope = all.CreateAsyncScope();
                return await scope.ServiceProvider.GetRequiredService<Roster>().HasAnyoneAsync();
            },
            all.GetRequiredService<FirstCode>(),
            all.GetRequiredService<IServer>()
        ));
        services.AddSingleton<AdmissionSeal>();
        services.AddSingleton<UsedCodes>();
        services.AddSingleton<WrongTries>();
        services.AddScoped<Admissions>();
        services.AddScoped<MyPage>();
        services.AddScoped<NewPeople>();
        services.AddScoped<OwnWays>();
        services.AddScoped<PasswordAndCode>();
        services.AddScoped<WaysIn>();
        services.AddScoped(PasskeyOptions);
    }

    /// <summary>For each request, because the name of the site is part of the content, and a developer's is another.</summary>
    private static IOptions<IdentityPasskeyOptions> PasskeyOptions(IServiceProvider all) =>
        Options.Create(
            new IdentityPasskeyOptions
            {
                UserVerificationRequirement = Required,
                ResidentKeyRequirement = Required,
                ValidateOrigin = proof => ValueTask.FromResult(PasskeyDomain.IsOwn(proof)),
                ServerDomain = all.GetRequiredService<IHttpContextAccessor>().HttpContext is { } visit
                    ? PasskeyDomain.For(visit.Request, all.GetRequiredService<PublishedLibrary>().Clinic.SiteAddress)
                    : null,
            }
        );
}
