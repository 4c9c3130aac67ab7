namespace CollagenInfo.DeskTests.Support;

/// <summary>The desk over a copy of the content that comes with the program, with a number that nothing uses and a draft.</summary>
public sealed class ShippedDesk : DeskSite
{
    public ShippedDesk() =>
        WithShippedContent()
            .WithEdit(
                "facts.yml",
                "aftercare:\n",
                "aftercare:\n  nobody:\n    label: A number of nobody\n    value: 5 days\n    basis: clinic-practice\n"
            )
            .WithArticle("aftercare/to-come", "No makeup for {{ aftercare.makeup }}.", "draft: true");
}
