using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CollagenInfo.Web.Development;

/// <summary>A clinic's site has no page for developers.</summary>
internal sealed class NoStylePage : IApplicationModelConvention
{
    public void Apply(ApplicationModel application) =>
        application.Controllers.Remove(application.Controllers.Single(controller => controller.ControllerType == typeof(StyleController)));
}
