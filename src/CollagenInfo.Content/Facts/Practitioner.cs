namespace CollagenInfo.Content.Facts;

/// <summary>Somebody who treats patients at the clinic.</summary>
/// <param name="Name">"Ada Ray".</param>
/// <param name="Job">"Registered nurse".</param>
public sealed record Practitioner(string Name, string Job)
{
    /// <summary>Their training for this treatment, in a sentence; null if the clinic does not say.</summary>
    public string? Training { get; init; }

    /// <summary>Null if the clinic names none, or it cannot be read.</summary>
    public Registration? Registration { get; init; }

    /// <summary>The languages in which they talk with patients.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The file of the folder <c>images</c> with their picture; null if there is none.</summary>
    public string? Photo { get; init; }

    /// <summary>What the picture shows, for people who cannot see it.</summary>
    public string? PhotoAlt { get; init; }

    /// <summary>The line of <c>clinic.yml</c> on which they begin.</summary>
    public int Line { get; init; }
}

/// <summary>The registration of somebody with a body that keeps a public list.</summary>
/// <param name="Body">Who keeps the list: "State Board of Nursing".</param>
/// <param name="Number">Their number in it.</param>
/// <param name="Check">Where everybody can look it up.</param>
public sealed record Registration(string Body, string Number, Uri Check);
