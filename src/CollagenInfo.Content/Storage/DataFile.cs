using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>A data file of the content folder.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="IsRequired">Whether it is a problem if the file is missing.</param>
/// <param name="MayBeEmpty">Whether it may have nothing but its introductory comment.</param>
/// <param name="Read">Parses the file. The result is a function that puts the parsed values into <see cref="ContentData"/>.</param>
internal sealed record DataFile(string Name, bool IsRequired, bool MayBeEmpty, Func<YamlMap, Func<ContentData, ContentData>> Read)
{
    /// <summary>
    /// Every data file. A new one needs three things: a class for its format, a property of <see cref="ContentData"/>, and a line
    /// here.
    /// </summary>
    public static IReadOnlyList<DataFile> All { get; } =
    [
        From("activities.yml", ActivitiesFile.Parse, (data, activities) => data with { Activities = activities }),
        From("claims.yml", DiscouragedWordingsFile.Parse, (data, wordings) => data with { DiscouragedWordings = wordings }),
        From(ClinicProfile.File, ClinicFile.Parse, (data, clinic) => data with { Clinic = clinic }, isRequired: true),
        From("consultation.yml", ConsultationFile.Parse, (data, consultation) => data with { Consultation = consultation }),
        From("facts.yml", FactsFile.Parse, (data, facts) => data with { Facts = facts }, isRequired: true),
        From(HomePage.File, HomeFile.Parse, (data, home) => data with { Home = home }, isRequired: true),
        From(MovedPages.File, MovedPagesFile.Parse, (data, moved) => data with { Moved = moved }, mayBeEmpty: true),
        From(Notice.File, NoticesFile.Parse, (data, notices) => data with { Notices = notices }, mayBeEmpty: true),
        From("pages.yml", PagesFile.Parse, (data, words) => data with { PageWords = words.Pages, SectionWords = words.Sections }),
        From(PictureEntry.ListFile, PicturesFile.Parse, (data, pictures) => data with { Pictures = pictures }, mayBeEmpty: true),
        From("safety.yml", SafetyFile.Parse, (data, safety) => data with { Safety = safety }),
        From("searches.yml", SearchesFile.Parse, (data, searches) => data with { Searches = searches }),
        From(SignedTool.File, SignedToolsFile.Parse, (data, tools) => data with { SignedTools = tools }, mayBeEmpty: true),
        From(
            "sources.yml",
            SourcesFile.Parse,
            (data, read) => data with { Sources = read.Sources, UnreadSources = read.Unread },
            isRequired: true
        ),
        From("spelling.yml", SpellingFile.Parse, (data, words) =>
            data with { RightWords = words.Right, ShortWords = words.Short, Sayings = words.Sayings }),
        From("suitability.yml", SuitabilityFile.Parse, (data, suitability) => data with { Suitability = suitability }),
        From("symptoms.yml", SymptomsFile.Parse, (data, symptoms) => data with { Symptoms = symptoms }),
        From("terms.yml", TermsFile.Parse, (data, terms) => data with { Terms = terms }),
        From(VitalLine.ListFile, VitalFile.Parse, (data, lines) => data with { VitalLines = lines }),
    ];

    /// <summary>The data file of that name; null if there is none.</summary>
    public static DataFile? Find(string name) => All.FirstOrDefault(file => file.Name == name);

    private static DataFile From<T>(
        string name,
        Func<YamlMap, T> parse,
        Func<ContentData, T, ContentData> put,
        bool isRequired = false,
        bool mayBeEmpty = false
    ) => new(name, isRequired, mayBeEmpty, file =>
        {
            var reading = parse(file);
            return data => put(data, reading);
        });
}
