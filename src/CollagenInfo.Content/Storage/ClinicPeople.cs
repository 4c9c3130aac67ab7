using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Reads who treats patients from <c>clinic.yml</c>.</summary>
internal static class ClinicPeople
{
    public static IReadOnlyList<Practitioner> Read(YamlMap file) => [.. file.Maps("people").Select(Person).OfType<Practitioner>()];

    /// <summary>Null without a name or a job: half a person says nothing.</summary>
    private static Practitioner? Person(YamlMap keys)
    {
        var person = new Practitioner(keys.Required("name"), keys.Required("job"))
        {
            Training = keys.Text("training"),
            Registration = keys.Map("registration") is { } registration ? Registered(registration) : null,
            Languages = keys.List("languages"),
            Photo = keys.Name("photo"),
            PhotoAlt = keys.Text("photoAlt"),
            Line = keys.Line,
        };
        keys.RefuseOtherKeys();
        return keys.LacksText ? null : person;
    }

    /// <summary>Null if a part is missing: a registration that nobody can check is only a claim.</summary>
    private static Registration? Registered(YamlMap keys)
    {
        var (body, number) = (keys.Required("body"), keys.RequiredName("number"));
        var check = keys.Has("check") ? keys.SecureAddress("check") : null;
        if (!keys.Has("check"))
        {
            keys.Problems.Add(
                "missing-value",
                keys.Line,
                "'check' is missing: patients cannot look the registration up.",
                "Add a line 'check: https://...' with the page of the register."
            );
        }

        keys.RefuseOtherKeys();
        return keys.LacksText || check is null ? null : new Registration(body, number, check);
    }
}
