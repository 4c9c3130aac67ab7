using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content;

/// <summary>
/// The content of all data files as one immutable value. Two are equal if each part is the same object, so one comparison tells
/// whether anything has to be worked out again.
/// </summary>
public sealed record ContentData
{
    /// <summary>Every clinical number.</summary>
    public FactSheet Facts { get; init; } = FactSheet.Empty;

    /// <summary>The sources by their ids.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; init; } = FrozenDictionary<string, Source>.Empty;

    /// <summary>The lines of the sources that are written but cannot be read, by their ids.</summary>
    public IReadOnlyDictionary<string, int> UnreadSources { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Who the clinic is and how to reach it.</summary>
    public ClinicProfile Clinic { get; init; } = ClinicProfile.Unknown;

    /// <summary>Words that patients may not know.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>What patients ask "when can I ...?" about, in order of time.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>What patients may notice after a session.</summary>
    public IReadOnlyList<Symptom> Symptoms { get; init; } = [];

    /// <summary>Reasons not to have the treatment, to wait, or to ask first.</summary>
    public IReadOnlyList<SuitabilityItem> Suitability { get; init; } = [];

    /// <summary>What every patient should tell and ask before a first treatment.</summary>
    public Consultation Consultation { get; init; } = Consultation.Empty;

    /// <summary>The notices above pages, whenever they are on show.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>What clinicians have signed of the tools.</summary>
    public IReadOnlyList<SignedTool> SignedTools { get; init; } = [];

    /// <summary>Words that the site does not use.</summary>
    public IReadOnlyList<DiscouragedWording> DiscouragedWordings { get; init; } = [];

    /// <summary>What patients must read and what no page may say.</summary>
    public SafetyWordings Safety { get; init; } = SafetyWordings.None;

    /// <summary>The lines that no page may lose.</summary>
    public IReadOnlyList<VitalLine> VitalLines { get; init; } = [];

    /// <summary>Pages that have moved to another address.</summary>
    public MovedPages Moved { get; init; } = MovedPages.None;

    /// <summary>Search words for pages that have no file of their own, by address.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> PageWords { get; init; } =
        FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The sections that the search gives as an answer, with what patients type.</summary>
    public IReadOnlyList<SectionWords> SectionWords { get; init; } = [];

    /// <summary>Searches as patients type them, with what answers them.</summary>
    public IReadOnlyList<ExampleSearches> Searches { get; init; } = [];

    /// <summary>Words that are on no page but are not misspelt.</summary>
    public IReadOnlyList<string> RightWords { get; init; } = [];

    /// <summary>What people write short on a phone, and the word it stands for: "tmrw" for "tomorrow".</summary>
    public IReadOnlyDictionary<string, string> ShortWords { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What people say in passing, and mean none of its words: "stroke of luck".</summary>
    public IReadOnlyList<string> Sayings { get; init; } = [];

    /// <summary>The front page; null if <c>home.yml</c> is missing or cannot be read.</summary>
    public HomePage? Home { get; init; }

    /// <summary>What is known of pictures, by the names of their files.</summary>
    public IReadOnlyDictionary<string, PictureEntry> Pictures { get; init; } = FrozenDictionary<string, PictureEntry>.Empty;

    /// <summary>The file names in the folder <c>images</c>; for readers, without those that must not be shown.</summary>
    public IReadOnlySet<string> Images { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The SHA-256 of each of these files, by its name: a replaced picture shows something else.</summary>
    public IReadOnlyDictionary<string, string> ImageHashes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The data files that cannot be read at all, or are missing.</summary>
    public IReadOnlySet<string> Unread { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The search words for the page at an address; empty if <c>pages.yml</c> does not list it.</summary>
    public IReadOnlyList<string> WordsOf(string address) => PageWords.GetValueOrDefault(address) ?? [];

    /// <summary>Whether a picture may be shown only as long as a patient allows it; its copy for small screens counts as well.</summary>
    /// <param name="image">The name of its file.</param>
    public bool ShowsPatient(string image) =>
        Pictures.Values.Any(picture => picture.Consent is not null && (picture.File == image || picture.SmallFile == image));

    /// <summary>The texts of the data files that readers see, except the front page, with what each is about.</summary>
    public IEnumerable<DataText> Texts =>
        [
            .. Facts.All.Where(fact => fact.Answer is not null).SelectMany(fact => Lines("facts.yml", fact.Line, fact.Label, fact.Answer)),
            .. Terms.SelectMany(term => Lines("terms.yml", term.Line, term.Name, term.Meaning)),
            .. Activities.SelectMany(activity =>
                Lines("activities.yml", activity.Line, Capitals.Capitalized(activity.Question), activity.Condition, activity.Meanwhile)
            ),
            .. Symptoms.SelectMany(symptom =>
                Lines("symptoms.yml", symptom.Line, symptom.Name, symptom.Label, symptom.Detail, symptom.UsualIf)
            ),
            .. Suitability.SelectMany(item => Lines("suitability.yml", item.Line, item.Text, item.Text, item.Until, item.Note)),
            .. Consultation.Tell.SelectMany(line => Lines("consultation.yml", line.Line, "What to tell", line.Text)),
            .. Consultation.Ask.SelectMany(about =>
                about.Questions.Prepend(about.About).SelectMany(line => Lines("consultation.yml", line.Line, about.About.Text, line.Text))
            ),
            .. Notices.SelectMany(notice => Lines(Notice.File, notice.Line, "Notice", notice.Text)),
            .. DiscouragedWordings.SelectMany(wording => Lines("claims.yml", wording.Line, wording.Id, wording.Instead)),
        ];

    private static IEnumerable<DataText> Lines(string file, int line, string about, params string?[] texts) =>
        texts.Select(text => new DataText(file, text, line, about));
}

/// <summary>A text of a data file that readers see.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The text, references unexpanded; null if the entry has none.</param>
/// <param name="Line">The line on which its entry begins.</param>
/// <param name="About">What people call the entry; references unexpanded.</param>
public sealed record DataText(string File, string? Text, int Line, string About);
