namespace CollagenInfo.Tests.Web.Staff.Numbers;
public class ScratchTests(ShippedDesk desk) : IClassFixture<ShippedDesk>
{
    [Fact]
    public async Task Dump()
    {
        var v = await desk.SignInAsync(desk.NewName());
        File.WriteAllText("/tmp/t/num/p.html", (await v.ReadAsync("/staff/numbers/aftercare/makeup?value=24&unit=hours")).QuerySelector("main")!.OuterHtml);
        var w = new System.Text.StringBuilder();
        foreach (var a in new[] { "/staff/numbers", "/staff/numbers/aftercare/makeup", "/staff/numbers/aftercare/makeup?value=72", "/staff/numbers/aftercare/makeup?value=96", "/staff/numbers/aftercare/exercise?value=96" })
        { var s = System.Diagnostics.Stopwatch.StartNew(); await v.ReadAsync(a); w.AppendLine($"{a} {s.ElapsedMilliseconds}"); }
        File.WriteAllText("/tmp/t/num/times.txt", w.ToString());
    }
}
