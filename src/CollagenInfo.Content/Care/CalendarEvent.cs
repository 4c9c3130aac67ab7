namespace CollagenInfo.Content.Care;

/// <summary>Something for a calendar: on a whole day, or at a moment.</summary>
public sealed record CalendarEvent
{
    /// <summary>Something that is planned for a whole day.</summary>
    public CalendarEvent(string name, DateOnly day, string title, string text)
        : this(name, title, text) => Day = day;

    /// <summary>Something that happens at a moment.</summary>
    public CalendarEvent(string name, DateTimeOffset moment, string title, string text)
        : this(name, title, text) => Moment = moment;

    private CalendarEvent(string name, string title, string text) => (Name, Title, Text) = (name, title, text);

    /// <summary>Its name for calendars, which stays when the time changes: ASCII, unlike any other in the world.</summary>
    public string Name { get; }

    /// <summary>The day; null if it has a moment.</summary>
    public DateOnly? Day { get; }

    /// <summary>The moment, if it has no day.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>What is shown.</summary>
    public string Title { get; }

    /// <summary>What to know about it.</summary>
    public string Text { get; }

    /// <summary>The phone reminds of it: of a day in the morning before, of a moment when it comes.</summary>
    public bool HasAlarm { get; init; } = true;

    /// <summary>What the phone says then; null if the title says it.</summary>
    public string? AlarmText { get; init; }
}
