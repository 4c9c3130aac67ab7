namespace CollagenInfo.Content;

/// <summary>Where the site itself answers. Every address is written here, and nowhere else.</summary>
public static class PageAddress
{
    /// <summary>The front page.</summary>
    public const string Home = "/";

    /// <summary>Every page and word by the alphabet.</summary>
    public const string AToZ = "/a-to-z";

    /// <summary>The clinic.</summary>
    public const string Clinic = "/clinic";

    /// <summary>What the words of the site mean.</summary>
    public const string Glossary = "/glossary";

    /// <summary>The rules that the checker holds.</summary>
    public const string Rules = "/rules";

    /// <summary>The search.</summary>
    public const string Search = "/search";

    /// <summary>What the search box shows while somebody types.</summary>
    public const string Suggestions = Search + "/suggest";

    /// <summary>The list of the tools.</summary>
    public const string Tools = "/tools";

    /// <summary>Every aftercare rule as a day and time.</summary>
    public const string Timeline = Tools + "/aftercare-timeline";

    /// <summary>The same for a phone's calendar.</summary>
    public const string TimelineCalendar = Timeline + Calendar;

    /// <summary>From when something may be done.</summary>
    public const string WhenCanI = Tools + "/when-can-i";

    /// <summary>What a patient notices, and what it means on that day.</summary>
    public const string Symptoms = Tools + "/is-this-normal";

    /// <summary>The checklist for the first consultation.</summary>
    public const string Suitability = Tools + "/suitability";

    /// <summary>The dates, checks and cost of several sessions.</summary>
    public const string Course = Tools + "/course-planner";

    /// <summary>The same for a phone's calendar.</summary>
    public const string CourseCalendar = Course + Calendar;

    /// <summary>The list of pages for search engines.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>New and signed pages for feed readers.</summary>
    public const string Feed = "/feed.xml";

    /// <summary>What programs may read.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>The table of contents for language models.</summary>
    public const string LanguageModels = "/llms.txt";

    /// <summary>Whom to tell about a weakness of the site.</summary>
    public const string Security = "/.well-known/security.txt";

    private const string Calendar = "/calendar";
}
