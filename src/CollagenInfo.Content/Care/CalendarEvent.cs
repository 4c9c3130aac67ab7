namespace CollagenInfo.Content.Care;

/// <summary>An event for a calendar: on a whole day, or at a moment.</summary>
public sealed record CalendarEvent
{
    /// <summary>An event on a whole day.</summary>
    public CalendarEvent(string name, DateOnly day, string title, string text)
        : this(name, title, text) => Day = day;

    /// <summary>An event at a moment.</summary>
    public CalendarEvent(string name, DateTimeOffset moment, string title, string text)
        : this(name, title, text) => Moment = moment;

    private CalendarEvent(string name, string title, string text) => (Name, Title, Text) = (name, title, text);

    /// <summary>Its id for calendars: ASCII, unique in the world, and the same when the time changes.</summary>
    public string Name { get; }

    /// <summary>The day; null if it has a moment.</summary>
    public DateOnly? Day { get; }

    /// <summary>The moment; meaningless if it has a day.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>The title that the calendar shows.</summary>
    public string Title { get; }

    /// <summary>The description that the calendar shows.</summary>
    public string Text { get; }

    /// <summary>Whether the phone gives an alarm: on the morning before a whole day, or at the moment.</summary>
    public bool HasAlarm { get; init; } = true;

    /// <summary>The text of the alarm; null to use the title.</summary>
    public string? AlarmText { get; init; }
}
