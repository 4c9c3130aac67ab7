using System.Text.Json.Nodes;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Clinic;

/// <summary>The schema.org data of the clinic.</summary>
internal static class ClinicJsonLd
{
    /// <summary>Empty if the clinic is a sample: a program could not tell that it does not exist.</summary>
    public static IReadOnlyList<JsonObject> From(ClinicProfile clinic, DateOnly today)
    {
        if (clinic.IsSample)
        {
            return [];
        }

        var thing = new JsonObject { ["@type"] = "MedicalClinic", ["name"] = clinic.Name };
        Add(thing, "url", clinic.WholeAddress("/"));
        Add(thing, "telephone", clinic.Phone?.Display);
        Add(thing, "address", clinic.AddressLines.Count > 0 ? string.Join(", ", clinic.AddressLines) : null);
        Add(thing, "hasMap", clinic.Map?.AbsoluteUri);
        if (clinic.People.Count > 0)
        {
            thing["employee"] = new JsonArray([.. clinic.People.Select(Employee)]);
        }

        if (OpeningJsonLd.From(clinic.Hours, today) is { } hours)
        {
            thing["openingHoursSpecification"] = hours;
        }

        return [thing];
    }

    private static JsonObject Employee(Practitioner person)
    {
        var employee = new JsonObject { ["@type"] = "Person", ["name"] = person.Name, ["jobTitle"] = person.Job };
        if (person.Languages.Count > 0)
        {
            employee["knowsLanguage"] = new JsonArray([.. person.Languages.Select(language => JsonValue.Create(language))]);
        }

        if (person.Registration is { } registration)
        {
            employee["hasCredential"] = new JsonObject
            {
                ["@type"] = "EducationalOccupationalCredential",
                ["recognizedBy"] = new JsonObject { ["@type"] = "Organization", ["name"] = registration.Body },
                ["identifier"] = registration.Number,
                ["url"] = registration.Check.AbsoluteUri,
            };
        }

        return employee;
    }

    private static void Add(JsonObject thing, string name, string? words)
    {
        if (words is not null)
        {
            thing[name] = words;
        }
    }
}
