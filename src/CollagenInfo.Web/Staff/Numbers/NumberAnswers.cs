using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>What somebody typed about a number, as the file would have it, or what is wrong with it.</summary>
/// <param name="Draft">What the number is to say; null if something is wrong.</param>
/// <param name="Errors">What is wrong, each beside its field.</param>
internal sealed record NumberAnswers(FactDraft? Draft, IReadOnlyList<FieldError> Errors)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const int LongestWords = 200;
    public const int LongestNote = 1000;

    private static readonly char[] BetweenIds = [' ', ',', ';', '\r', '\n', '\t'];

    public static NumberAnswers Read(NumberForm form, Fact fact, ContentLibrary library)
    {
        var errors = new List<FieldError>();
        var value = NumberValue.Read(form, fact, errors);
        var basis = NumberChoices.BasisOf(form.Basis);
        var sources = (form.Sources ?? "").Split(BetweenIds, StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        var note = string.Join(' ', (form.Note ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (basis is null)
        {
            Add(nameof(form.Basis), "Choose what the number rests on.");
        }

        foreach (var id in sources.Where(id => !library.Data.Sources.ContainsKey(id)))
        {
            Add(nameof(form.Sources), $"There is no source {id}. Write the names as in the list of sources, such as S10.");
        }

        if (note.Length > LongestNote)
        {
            Add(nameof(form.Note), $"Write a note of at most {LongestNote} letters.");
        }

        return new NumberAnswers(errors.Count > 0 ? null : new FactDraft(value!, basis!.Value, sources, note), errors);

        void Add(string field, string message) => errors.Add(new FieldError(field, message));
    }
}
