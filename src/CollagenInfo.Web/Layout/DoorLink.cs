using CollagenInfo.Content;

namespace CollagenInfo.Web.Layout;

/// <summary>A question that patients come with, and where it is answered, for _Doors.cshtml.</summary>
public sealed record DoorLink(string Question, string Answer, string Icon, string Address, bool IsHelp)
{
    /// <summary>The doors of the front page; one whose article is not public is left out.</summary>
    internal static IReadOnlyList<DoorLink> AllFrom(ContentLibrary library) =>
        [
            .. (library.Data.Home?.Doors ?? [])
                .Where(door => door.Tool is not null || library.Find(door.Topic, door.Article) is not null)
                .Select(door => new DoorLink(
                    library.Expand(door.Question),
                    library.Expand(door.Answer),
                    door.Icon,
                    door.Address,
                    door.IsHelp
                )),
        ];
}
