using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Of those who treat patients, each photo is there and described.</summary>
internal sealed class PeopleCheck : ILibraryCheck
{
    private const string File = "clinic.yml";

    public IReadOnlyList<Rule> Rules { get; } = [ImageCheck.Unknown, ImageCheck.Alt, ImageCheck.LongAlt];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        library.Content.Clinic.People.SelectMany(person => Check(person, library.Content));

    private static IEnumerable<ContentProblem> Check(Practitioner person, ContentLibrary library)
    {
        if (person.Photo is not { } photo)
        {
            yield break;
        }

        if (!library.Data.Images.Contains(photo))
        {
            yield return ImageCheck.Unknown.Broken(
                File,
                person.Line,
                $"There is no picture '{photo}' in the folder images.",
                $"Put the file there, or correct 'photo:' of {person.Name}."
            );
        }

        if (person.PhotoAlt is not { } alt)
        {
            yield return ImageCheck.Alt.Broken(
                File,
                person.Line,
                $"The picture '{photo}' is not described, so it is not shown.",
                $"Say in 'photoAlt:' what matters in it, such as '{person.Name} in the treatment room'."
            );
        }
        else if (alt.Length > ImageCheck.LongestAlt)
        {
            yield return ImageCheck.LongAlt.Broken(
                File,
                person.Line,
                $"The description of '{photo}' has more than {ImageCheck.LongestAlt} letters.",
                "Say what matters in it."
            );
        }
    }
}
