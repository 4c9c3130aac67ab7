namespace CollagenInfo.Content.Changes;

/// <summary>A piece of a text: something that is written, or the space between two of these.</summary>
/// <param name="Text">Its text, byte for byte.</param>
/// <param name="Place">Where it stands; null for space.</param>
/// <param name="Paragraph">The number of its paragraph in the text, from 1; a space belongs to the paragraph before it.</param>
public sealed record TextPiece(string Text, TextPlace? Place, int Paragraph);
