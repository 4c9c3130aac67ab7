using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace CollagenInfo.ProgramTests;

/// <summary>A patient's answers are in no log, whatever is logged.</summary>
public partial class PrivateLogTests(PrivateLogTests.LoggedPrograms programs) : IClassFixture<PrivateLogTests.LoggedPrograms>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_answer_reaches_the_log(bool isEverythingLogged)
    {
        var program = programs.Of(isEverythingLogged);

        using var symptoms = await program.SendAsync(
            "/tools/is-this-normal",
            ("day", "13"),
            ("symptoms", "pus"),
            ("symptoms", "sepsis-signs")
        );
        using var wrong = await program.SendAsync(
            "/tools/is-this-normal",
            ("day", "yesterweek"),
            ("symptoms", "pus"),
            ("symptoms", "private-words")
        );
        using var emergency = await program.SendAsync(
            "/tools/is-this-normal",
            ("day", "yesterweek"),
            ("symptoms", "sepsis-signs"),
            ("symptoms", "private-words")
        );
        using var sheet = await program.SendAsync(
            "/tools/suitability",
            ("applies", "blood-borne"),
            ("since-isotretinoin-past", "2026-03-13")
        );
        using var future = await program.SendAsync(
            "/tools/suitability",
            ("applies", "blood-borne"),
            ("since-isotretinoin-past", "2931-03-13"),
            ("since-filler", "yesterweek")
        );
        using var lost = await program.SendAsync("/tools/nowhere", ("applies", "blood-borne"));
        await program.LineAsync("POST /tools/nowhere 40");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest],
            new[] { symptoms, wrong, emergency, sheet, future }.Select(answer => answer.StatusCode)
        );
        string[] answers =
        [
            "sepsis",
            "\"pus\"",
            "private-words",
            "yesterweek",
            "blood-borne",
            "2026-03-13",
            "2931-03-13",
            "03/13/2026",
            "isotretinoin",
        ];
        Assert.DoesNotContain(program.Output.Concat(program.Errors), line =>
            answers.Any(answer => line.Contains(answer, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_time_of_a_treatment_reaches_the_log(bool isEverythingLogged)
    {
        var program = programs.Of(isEverythingLogged);
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-5);
        var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        using var timeline = await program.SendAsync("/tools/aftercare-timeline", ("day", iso), ("time", "1:07 PM"));
        using var calendar = await program.SendAsync("/tools/aftercare-timeline/calendar", ("day", iso), ("time", "1:07 PM"));
        using var times = await program.SendAsync("/tools/when-can-i", ("day", iso), ("time", "1:07 PM"));
        using var before = await program.SendAsync("/tools/before-treatment", ("day", iso), ("time", "1:07 PM"));
        using var course = await program.SendAsync("/tools/course-planner", ("first", iso), ("sessions", "3"), ("reason", "other"));
        using var wrong = await program.SendAsync("/tools/when-can-i", ("day", "yesterweek"), ("time", "1:07 PM"));
        using var lost = await program.SendAsync("/tools/no-time", ("day", iso));
        await program.LineAsync("POST /tools/no-time 40");

        Assert.Equal(
            [.. Enumerable.Repeat(HttpStatusCode.OK, 4), HttpStatusCode.BadRequest, HttpStatusCode.BadRequest],
            new[] { timeline, calendar, times, course, before, wrong }.Select(answer => answer.StatusCode)
        );
        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType?.MediaType);
        string[] answers =
        [
            iso,
            day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture),
            day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            "1:07",
            "yesterweek",
        ];
        Assert.DoesNotContain(program.Output.Concat(program.Errors), line =>
            answers.Any(answer => WithoutTime(line).Contains(answer, StringComparison.OrdinalIgnoreCase))
        );
    }

    /// <summary>The log with its shipped settings, and with everything that the program and ASP.NET can log: a program for each.</summary>
    public sealed class LoggedPrograms : IAsyncLifetime
    {
        private readonly Site[] sites = [new Site().WithShippedData(), new Site().WithShippedData()];
        private readonly RunningProgram shipped;
        private readonly RunningProgram everything;

        public LoggedPrograms()
        {
            shipped = RunningProgram.Over(sites[0].Folder);
            everything = RunningProgram.Over(
                sites[1].Folder,
                ("Serilog__MinimumLevel__Default", "Verbose"),
                ("Serilog__MinimumLevel__Override__Microsoft", "Verbose"),
                ("Serilog__MinimumLevel__Override__Microsoft.AspNetCore", "Verbose"),
                ("Serilog__MinimumLevel__Override__System", "Verbose")
            );
        }

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            await shipped.DisposeAsync();
            await everything.DisposeAsync();
            await sites[0].DisposeAsync();
            await sites[1].DisposeAsync();
        }

        internal RunningProgram Of(bool isEverythingLogged) => isEverythingLogged ? everything : shipped;
    }

    /// <summary>The line without the clock of today, which has the digits of any time once a day.</summary>
    private static string WithoutTime(string line) => Clock().Replace(line, "");

    [GeneratedRegex(@"\d{2}:\d{2}:\d{2}(?:\.\d+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();
}
