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

    [Theory]
    [InlineData("clinic.out-of-hours", "urgent care")]
    [InlineData("clinic.phone-now", "(202) 555-0147, or go to urgent care when we are closed")]
    public void Without_a_line_out_of_hours_patients_are_sent_to_urgent_care_when_the_clinic_is_closed(string reference, string text) =>
        Assert.Equal(text, (Clinic with { OutOfHours = null }).TextOf(reference)!.Text);

    [Fact]
    public void Without_a_line_out_of_hours_the_clinics_number_is_seen_at_every_hour()
    {
        var number = (Clinic with { OutOfHours = null }).TextOf("clinic.phone-now")!.Parts[0];

        Assert.Equal(("tel:2025550147", null), (number.Address, number.Class));
    }

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
