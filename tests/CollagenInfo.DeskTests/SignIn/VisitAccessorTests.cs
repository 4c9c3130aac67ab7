using CollagenInfo.Web.Staff.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.DeskTests.SignIn;

public class VisitAccessorTests
{
    [Theory]
    [InlineData("/staff", true)]
    [InlineData("/Staff/me", true)]
    [InlineData("/aftercare/makeup", false)]
    [InlineData("/staffroom", false)]
    public async Task Only_requests_for_the_desk_are_taken_in(string path, bool isTakenIn)
    {
        await using var site = new Site().WithDesk();
        var visits = site.Services.GetRequiredService<IHttpContextAccessor>();
        var visit = new DefaultHttpContext { Request = { Path = path } };

        visits.HttpContext = visit;
        var taken = visits.HttpContext;
        visits.HttpContext = null;

        Assert.IsType<VisitAccessor>(visits);
        Assert.Equal(isTakenIn ? visit : null, taken);
        Assert.Null(visits.HttpContext);
    }
}
