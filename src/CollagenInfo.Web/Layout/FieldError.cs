namespace CollagenInfo.Web.Layout;

/// <summary>An error in one answer of a form, in words that say how to correct it.</summary>
/// <param name="Field">The name of the field, which is also its id on the page.</param>
/// <param name="Message">"Enter the day of your treatment, like 2026-11-26".</param>
public sealed record FieldError(string Field, string Message);
