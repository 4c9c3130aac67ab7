using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.DeskTests.Ledger;

public class TypedCodeTests
{
    [Fact]
    public void A_code_is_read_out_in_groups_of_four() => Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$", TypedCode.Create(10));

    [Theory]
    [InlineData("7QK4-M2XR-P0", "7qk4m2xrpo")]
    [InlineData("7QK1-M2XR-P1", " 7QKI M2XR PL ")]
    public void However_a_code_is_typed_it_is_the_same(string code, string typed) =>
        Assert.Equal(TypedCode.HashOf(code), TypedCode.HashOf(typed));

    [Theory]
    [InlineData("7QK4-M2XR-P0", "7QK4-M2XR-P1")]
    [InlineData("7QK4-M2XR-P0", null)]
    public void Another_code_is_another(string code, string? typed) => Assert.NotEqual(TypedCode.HashOf(code), TypedCode.HashOf(typed));
}
