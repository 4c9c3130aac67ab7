namespace CollagenInfo.Content;

/// <summary>The fixed addresses of the site. Each is written here and nowhere else.</summary>
public static class PageAddress
{
    /// <summary>The front page.</summary>
    public const string Home = "/";

    /// <summary>Every page and term from A to Z.</summary>
    public const string AToZ = "/a-to-z";

    /// <summary>The clinic.</summary>
    public const string Clinic = "/clinic";

    /// <summary>Who treats patients, on the page of the clinic.</summary>
    public const string People = Clinic + "#who-treats-you";

    /// <summary>What the words of the site mean.</summary>
    public const string Glossary = "/glossary";

    /// <summary>The rules that the checker applies.</summary>
    public const string Rules = "/rules";

    /// <summary>The search.</summary>
    public const string Search = "/search";

    /// <summary>Suggestions while somebody types into the search box.</summary>
    public const string Suggestions = Search + "/suggest";

    /// <summary>Where a reader says if a page answered the question; only what is sent to it gets an answer.</summary>
    public const string Feedback = "/feedback";

    /// <summary>The list of the tools.</summary>
    public const string Tools = "/tools";

    /// <summary>Every aftercare rule as a day and time.</summary>
    public const string Timeline = Tools + "/aftercare-timeline";

    /// <summary>The same as a calendar file.</summary>
    public const string TimelineCalendar = Timeline + Calendar;

    /// <summary>When something may be done again.</summary>
    public const string WhenCanI = Tools + "/when-can-i";

    /// <summary>What a symptom means on a given day after treatment.</summary>
    public const string Symptoms = Tools + "/is-this-normal";

    /// <summary>The checklist for the first consultation.</summary>
    public const string Suitability = Tools + "/suitability";

    /// <summary>The dates, checks and cost of several sessions.</summary>
    public const string Course = Tools + "/course-planner";

    /// <summary>The same as a calendar file.</summary>
    public const string CourseCalendar = Course + Calendar;

    /// <summary>What to stop and do on which day before an appointment.</summary>
    public const string Preparation = Tools + "/before-treatment";

    /// <summary>The same as a calendar file.</summary>
    public const string PreparationCalendar = Preparation + Calendar;

    /// <summary>The list of pages for search engines.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>New and newly signed pages, for feed readers.</summary>
    public const string Feed = "/feed.xml";

    /// <summary>What crawlers may read.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>The table of contents for language models.</summary>
    public const string LanguageModels = "/llms.txt";

    /// <summary>Where to report a security problem of the site.</summary>
    public const string Security = "/.well-known/security.txt";

    /// <summary>The name and icon of the site, for a device that puts it among its programs.</summary>
    public const string Manifest = "/manifest.json";

    /// <summary>The versions of the pages that a browser may keep, for where there is no network.</summary>
    public const string OfflineList = "/offline.json";

    /// <summary>The first part of the addresses for whoever watches the site.</summary>
    public const string Health = "/health";

    private const string Calendar = "/calendar";
}
