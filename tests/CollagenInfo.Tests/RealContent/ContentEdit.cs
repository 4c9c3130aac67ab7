namespace CollagenInfo.Tests.RealContent;

/// <summary>One slip of an editor's hand: a file of the shipped content in which one thing is changed.</summary>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Line">The line of the change, counted from 1.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now; nothing if it was deleted.</param>
/// <param name="Text">The whole file with the change.</param>
internal sealed record ContentEdit(string File, int Line, string Before, string After, string Text)
{
    public override string ToString() =>
        After.Length == 0 ? $"{File}:{Line}: deleted: {Before}" : $"{File}:{Line}: {Before}  =>  {After}";
}
