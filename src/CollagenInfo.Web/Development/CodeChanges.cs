using System.Reflection.Metadata;
using CollagenInfo.Web.Development;

[assembly: MetadataUpdateHandler(typeof(CodeChanges))]

namespace CollagenInfo.Web.Development;

/// <summary>Learns from <c>dotnet watch</c> that C# or a view was changed in the running program.</summary>
internal static class CodeChanges
{
    public static event Action? Applied;

    /// <summary>Called by .NET, which looks for a method of this name.</summary>
    public static void UpdateApplication(Type[]? changed) => Applied?.Invoke();
}
