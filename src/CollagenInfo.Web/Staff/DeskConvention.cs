using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CollagenInfo.Web.Staff;

/// <summary>
/// What holds for every controller of the desk: only who is signed in gets in, unless an action says otherwise; what is posted needs
/// the token of a form; its views are in its room; what is refused has a status that says so.
/// </summary>
internal sealed class DeskConvention : IControllerModelConvention
{
    private static readonly string Wing = typeof(DeskConvention).Namespace + ".";

    /// <summary>Whether a controller stands in a room of the desk.</summary>
    public static bool IsOfDesk(Type controller) => controller.Namespace?.StartsWith(Wing, StringComparison.Ordinal) is true;

    public void Apply(ControllerModel controller)
    {
        if (!IsOfDesk(controller.ControllerType))
        {
            return;
        }

        controller.RouteValues["area"] = controller.ControllerType.Namespace![Wing.Length..];
        controller.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        controller.Filters.Add(new RefusedStatusAttribute());
        foreach (var address in controller.Actions.SelectMany(action => action.Selectors))
        {
            address.EndpointMetadata.Add(new AuthorizeAttribute { AuthenticationSchemes = IdentityConstants.ApplicationScheme });
        }
    }
}
