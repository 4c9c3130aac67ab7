using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>The question what a person may do.</summary>
internal static class TickField
{
    public static ChoiceField For(IEnumerable<string> chosen) =>
        new(
            "ticks",
            "May also",
            [
                new(Ticks.Publishes, "Publish", chosen.Contains(Ticks.Publishes, StringComparer.Ordinal), "Puts changes on the site."),
                new(
                    Ticks.Signs,
                    "Sign",
                    chosen.Contains(Ticks.Signs, StringComparer.Ordinal),
                    "A clinician, who answers for what pages say."
                ),
                new(
                    Ticks.ManagesPeople,
                    "Manage people",
                    chosen.Contains(Ticks.ManagesPeople, StringComparer.Ordinal),
                    "Invites and removes people, and decides what they may do."
                ),
            ]
        )
        {
            IsMany = true,
            Hint = "Everybody who has an account may write. What is written is kept, and put on the site by somebody who publishes.",
        };

    public static void Set(Person person, IReadOnlyCollection<string> chosen)
    {
        person.Publishes = chosen.Contains(Ticks.Publishes);
        person.Signs = chosen.Contains(Ticks.Signs);
        person.ManagesPeople = chosen.Contains(Ticks.ManagesPeople);
    }

    /// <summary>"Writes, publishes".</summary>
    public static string WordsFor(Person person)
    {
        string[] rights =
        [
            "Writes",
            .. person.Publishes ? ["publishes"] : Array.Empty<string>(),
            .. person.Signs ? ["signs"] : Array.Empty<string>(),
            .. person.ManagesPeople ? ["manages people"] : Array.Empty<string>(),
        ];
        return string.Join(", ", rights);
    }
}
