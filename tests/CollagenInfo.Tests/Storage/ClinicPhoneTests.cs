using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Storage;

public class ClinicPhoneTests
{
    private const string Advice =
        "Write digits only, with spaces, hyphens or brackets; put what is to be dialed under 'dial:' if the number is shown otherwise.";

    [Theory]
    [InlineData("")]
    [InlineData("emergencyNumber:")]
    [InlineData("emergencyNumber: call us")]
    [InlineData("emergencyNumber: [911]")]
    public void No_emergency_number_is_invented(string line)
    {
        using var folder = Folder(line, "phone:\n  number: (202) 555-0147")
            .With("aftercare/makeup.md", TestContentFolder.Makeup + "\nCall {{ clinic.emergency-number }}.");

        var content = folder.Open();

        Assert.Null(content.Published.Clinic.EmergencyNumber);
        Assert.Equal("Call the emergency number.", content.Published.Expand("Call {{ clinic.emergency-number }}."));
        Assert.Equal("clinic.yml", Assert.Single(content.Problems).File);
    }

    [Fact]
    public void A_folder_without_a_clinic_has_no_emergency_number()
    {
        using var folder = new TestContentFolder().Without("clinic.yml");

        Assert.Equal("the emergency number", folder.Open().Published.Expand("{{ clinic.emergency-number }}"));
    }

    [Theory]
    [InlineData(
        "phone:\n  number: (202) 555-0147 ext. 5",
        "clinic.yml:4: error phone: '(202) 555-0147 ext. 5' cannot be dialed. " + Advice
    )]
    [InlineData("phone:\n  number: (202) 555-0147\n  dial: ask us", "clinic.yml:5: error phone: 'ask us' cannot be dialed. " + Advice)]
    public void A_number_that_cannot_be_dialed_is_told_and_not_shown(string phone, string told)
    {
        using var folder = Folder("emergencyNumber: 911", phone);

        var content = folder.OpenUnchecked();

        Assert.Equal([told], content.Problems.Lines());
        Assert.Null(content.Published.Clinic.Phone);
    }

    [Fact]
    public void A_link_dials_what_the_file_says()
    {
        using var folder = Folder("emergencyNumber: 911", "phone:\n  number: 1-800-SKIN-NOW\n  dial: 1-800-754-6669");

        var content = folder.OpenUnchecked();

        Assert.Empty(content.Problems);
        Assert.Equal(new FactText("1-800-SKIN-NOW", "tel:18007546669", IsNumber: true), content.Published.TextOf("clinic.phone"));
    }

    [Fact]
    public void A_wrong_number_while_the_site_runs_keeps_the_right_one()
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();

        folder.With("clinic.yml", File.ReadAllText(folder.PathOf("clinic.yml")).Replace("911", "9-1-one", StringComparison.Ordinal));
        content.Refresh();

        Assert.Equal("911", content.Published.Expand("{{ clinic.emergency-number }}"));
    }

    private static TestContentFolder Folder(string emergencyNumber, string phone) =>
        new TestContentFolder().With(
            "clinic.yml",
            $"name: Harbor Skin Clinic\n{emergencyNumber}\n{phone}\ntimeZone: America/New_York\nlocale: en-US\n"
        );
}
