using CollagenInfo.Content.Meaning;

namespace CollagenInfo.Tests.Meaning;

/// <summary>The language model, loaded once for all tests.</summary>
internal static class TestModel
{
    private static readonly Lazy<LanguageModel> Model = new(() =>
        LanguageModel.TryLoad(out var trouble) ?? throw new InvalidOperationException(trouble));

    public static LanguageModel Shared => Model.Value;
}
