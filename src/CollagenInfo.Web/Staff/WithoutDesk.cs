using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CollagenInfo.Web.Staff;

/// <summary>Without a desk its controllers are left out: no address leads to them, and the site starts faster.</summary>
internal sealed class WithoutDesk : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var controller in feature.Controllers.Where(DeskConvention.IsOfDesk).ToList())
        {
            feature.Controllers.Remove(controller);
        }
    }
}
