using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class PhoneTests
{
    [Theory]
    [InlineData("(202) 555-0147", "tel:2025550147")]
    [InlineData("+44 20 7946 0018", "tel:+442079460018")]
    [InlineData("911", "tel:911")]
    [InlineData("1-800-555-0199", "tel:18005550199")]
    [InlineData("202.555.0147", "tel:2025550147")]
    public void A_number_with_the_usual_signs_can_be_dialed(string number, string address)
    {
        Assert.True(Phone.CanDial(number));
        Assert.Equal(address, new Phone(number, "Clinic").Address);
    }

    [Theory]
    [InlineData("+44 (0)20 7946 0018")]
    [InlineData("(202) 555-0147 ext. 5")]
    [InlineData("1-800-SKIN-NOW")]
    [InlineData("call us")]
    [InlineData("911 or 112")]
    [InlineData("911\n")]
    [InlineData("٩١١")]
    [InlineData("+")]
    [InlineData("")]
    public void A_number_that_a_phone_would_dial_wrongly_cannot(string number) => Assert.False(Phone.CanDial(number));

    [Fact]
    public void What_is_dialed_may_differ_from_what_is_shown()
    {
        var phone = new Phone("1-800-SKIN-NOW", "Clinic") { Dial = "1-800-754-6669" };

        Assert.Equal("tel:18007546669", phone.Address);
    }
}
