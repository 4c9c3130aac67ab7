namespace CollagenInfo.Web.Layout;

/// <summary>What is wrong with one answer of a form, in words that say how to mend it.</summary>
/// <param name="Field">The name of the field, which is its id on the page too.</param>
/// <param name="Message">"Enter the day of your treatment, like 2026-11-26".</param>
public sealed record FieldError(string Field, string Message);
