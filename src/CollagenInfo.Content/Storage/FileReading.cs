namespace CollagenInfo.Content.Storage;

/// <summary>What tells one state of a file from another without reading it.</summary>
internal readonly record struct FileStamp(DateTime Modified, long Length);

/// <summary>What came of reading one file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Stamp">The state of the file that was read.</param>
/// <param name="Content">An <see cref="Article"/>, a <see cref="Topic"/>, the data of a YAML file, an image; null if nothing in it can be shown.</param>
/// <param name="Problems">What is wrong in it.</param>
internal sealed record FileReading(string Path, FileStamp Stamp, object? Content, IReadOnlyList<ContentProblem> Problems);

/// <summary>A picture in the folder <c>images</c>; only its name is of interest.</summary>
internal sealed record ImageFile(string Name);
