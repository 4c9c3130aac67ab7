using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class ClinicProfileTests
{
    private static readonly ClinicProfile Clinic = new()
    {
        Name = "Harbor Skin Clinic",
        Phone = new Phone("(202) 555-0147", "Clinic"),
        OutOfHours = new Phone("+1 202 555 0148", "Out-of-hours line"),
        EmergencyNumber = new Phone("911", "Emergency number"),
        Regulator = new WebLink("FDA MedWatch", new Uri("https://www.fda.gov/medwatch")),
    };

    [Theory]
    [InlineData("clinic.name", "Harbor Skin Clinic", null, false)]
    [InlineData("clinic.phone", "(202) 555-0147", "tel:2025550147", true)]
    [InlineData("clinic.out-of-hours", "+1 202 555 0148", "tel:+12025550148", true)]
    [InlineData("clinic.phone-now", "(202) 555-0147, or +1 202 555 0148 when we are closed", null, false)]
    [InlineData("clinic.emergency-number", "911", "tel:911", true)]
    [InlineData("clinic.regulator", "FDA MedWatch", "https://www.fda.gov/medwatch", false)]
    public void Words_what_differs_by_clinic_and_where_it_leads(string reference, string text, string? address, bool isNumber)
    {
        var wording = Clinic.TextOf(reference)!;

        Assert.Equal((text, address, isNumber), (wording.Text, wording.Address, wording.IsNumber));
    }

    [Fact]
    public void Answers_every_reference_that_it_promises() =>
        NotEmpty.All(ClinicProfile.References, reference => Assert.NotNull(Clinic.TextOf(reference)));

    [Fact]
    public void The_clinics_phone_stands_in_for_a_missing_line_out_of_hours() =>
        Assert.Equal(Clinic.TextOf("clinic.phone"), (Clinic with { OutOfHours = null }).TextOf("clinic.out-of-hours"));

    [Fact]
    public void Without_a_line_out_of_hours_the_number_now_is_the_clinics() =>
        Assert.Equal(Clinic.TextOf("clinic.phone"), (Clinic with { OutOfHours = null }).TextOf("clinic.phone-now"));

    [Fact]
    public void What_is_read_at_an_unknown_hour_gives_both_numbers() =>
        Assert.Equal(["Clinic: (202) 555-0147", "Out-of-hours line: +1 202 555 0148"], Clinic.NumberLines);

    [Theory]
    [InlineData("clinic.phone")]
    [InlineData("clinic.phone-now")]
    [InlineData("clinic.out-of-hours")]
    [InlineData("clinic.regulator")]
    [InlineData("clinic.fax")]
    public void An_unknown_clinic_promises_nothing(string reference) => Assert.Null(ClinicProfile.Unknown.TextOf(reference));
}
