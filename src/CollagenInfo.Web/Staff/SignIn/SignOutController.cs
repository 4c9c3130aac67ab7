using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The way out.</summary>
public sealed class SignOutController(SignInManager<Person> session) : Controller
{
    [HttpPost(DeskAddress.SignOut)]
    public async Task<IActionResult> SignOutAsync()
    {
        await session.SignOutAsync();
        return LocalRedirect(DeskAddress.SignIn);
    }
}
