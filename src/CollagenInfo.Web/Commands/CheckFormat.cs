namespace CollagenInfo.Web.Commands;

/// <summary>For whom <c>check</c> prints.</summary>
internal enum CheckFormat
{
    /// <summary>For a person: a line for each problem.</summary>
    Text,

    /// <summary>For a program: a list of problems.</summary>
    Json,

    /// <summary>For a workflow of GitHub, which shows each problem beside its line.</summary>
    Github,

    /// <summary>For tools that collect the findings of checkers: SARIF 2.1.0.</summary>
    Sarif,
}
