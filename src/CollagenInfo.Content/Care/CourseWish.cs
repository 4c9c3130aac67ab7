namespace CollagenInfo.Content.Care;

/// <summary>The course that a patient would like to see planned.</summary>
/// <param name="First">The date of the first session, at the clinic.</param>
/// <param name="Sessions">How many sessions.</param>
/// <param name="WeeksApart">Whole weeks from each session to the next.</param>
/// <param name="IsForScars">Whether scars are treated; they need more time between sessions.</param>
/// <param name="PriceLabel">What is treated, as the clinic's price list names it; null if it is not on the list.</param>
public sealed record CourseWish(DateOnly First, int Sessions, int WeeksApart, bool IsForScars, string? PriceLabel);
