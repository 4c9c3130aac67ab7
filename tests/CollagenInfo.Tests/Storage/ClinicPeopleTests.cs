using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class ClinicPeopleTests
{
    private const string Ada = """
        people:
          - name: Ada Ray
            job: Registered nurse
            training: A course in microneedling
            registration:
              body: State Board of Nursing
              number: "0123"
              check: https://register.example/search
            languages: [English, Spanish]
            photo: ada.svg
            photoAlt: Ada Ray in the treatment room
        """;

    /// <summary>The line of <c>clinic.yml</c> on which <see cref="Ada"/> begins.</summary>
    private static readonly int First = TestContentFolder.Clinic.Split('\n').Length + 1;

    [Fact]
    public void Every_key_is_read()
    {
        var (clinic, problems) = Read(
            $"{Ada}\nchoosingArticle: aftercare/makeup.md\nmap: https://maps.example/\ndirections: [Left, Right]"
        );

        Assert.Empty(problems);
        var person = Assert.Single(clinic.People);
        Assert.Equal(("Ada Ray", "Registered nurse", "A course in microneedling"), (person.Name, person.Job, person.Training));
        Assert.Equal(new Registration("State Board of Nursing", "0123", new Uri("https://register.example/search")), person.Registration);
        Assert.Equal(["English", "Spanish"], person.Languages);
        Assert.Equal(("ada.svg", "Ada Ray in the treatment room"), (person.Photo, person.PhotoAlt));
        Assert.Equal(("aftercare/makeup.md", "https://maps.example/"), (clinic.ChoosingArticle, clinic.Map?.AbsoluteUri));
        Assert.Equal(["Left", "Right"], clinic.Directions);
    }

    [Theory]
    [InlineData("      check: https://register.example/search\n", "", "missing-value", 6, "cannot look the registration up")]
    [InlineData("https://register", "http://register", "address", 8, "not secure")]
    [InlineData("https://register.example/search", "the register", "address", 8, "not an address of the web")]
    [InlineData("      number: \"0123\"\n", "", "missing-value", 6, "'number' is missing")]
    [InlineData("    training", "    trainings", "unknown-key", 4, "'trainings' is not a known key")]
    [InlineData("      body", "      bodies", "unknown-key", 6, "'bodies' is not a known key")]
    [InlineData("ada.svg", "bo.svg", "unknown-image", 2, "There is no picture 'bo.svg'")]
    [InlineData("    photoAlt: Ada Ray in the treatment room", "", "image-alt", 2, "not described, so it is not shown")]
    [InlineData("Ada Ray\n", "Sample Name\n", "sample-text", 2, "'Sample Name' is a sample")]
    [InlineData("    job: Registered nurse\n", "", "missing-value", 2, "'job' is missing")]
    public void What_is_wrong_is_told_with_its_line(string before, string after, string rule, int line, string told)
    {
        Assert.Contains(before, Ada + "\n", StringComparison.Ordinal);
        var (_, problems) = Read((Ada + "\n").Replace(before, after, StringComparison.Ordinal));

        var problem = problems.First(problem => problem.Rule == rule);
        Assert.Equal(("clinic.yml", First + line - 1), (problem.File, problem.Line));
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("      check: https://register.example/search\n", "")]
    [InlineData("      number: \"0123\"\n", "")]
    [InlineData("https://register", "http://register")]
    public void A_registration_that_nobody_can_check_is_not_read(string before, string after)
    {
        var (clinic, _) = Read(Ada.Replace(before, after, StringComparison.Ordinal));

        Assert.Null(Assert.Single(clinic.People).Registration);
    }

    [Fact]
    public void In_a_sample_clinic_a_sample_person_is_no_mistake()
    {
        var (_, problems) = Read("sample: true\n" + Ada.Replace("Ada Ray\n", "Sample Name\n", StringComparison.Ordinal));

        Assert.Equal(["sample-clinic"], problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void An_article_that_is_not_there_is_told()
    {
        var (_, problems) = Read("choosingArticle: aftercare/nowhere.md");

        Assert.Equal("There is no article 'aftercare/nowhere.md'.", Assert.Single(problems).Message);
    }

    private static (ClinicProfile Clinic, IReadOnlyList<ContentProblem> Problems) Read(string keys)
    {
        using var folder = new TestContentFolder()
            .With("clinic.yml", $"{TestContentFolder.Clinic}\n{keys}\n")
            .With("images/ada.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var content = ContentRepository.Open(folder.FullName, new LibraryChecker().Check, TimeProvider.System);
        var ofClinic = content.Problems.Where(problem => problem.File is "clinic.yml").ToList();
        return (content.Published.Clinic, ofClinic);
    }
}
