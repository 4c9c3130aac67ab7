using System.CommandLine;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Commands;

/// <summary>Prints the lines that no page may lose, as the content says them now.</summary>
internal static class VitalCommand
{
    private const int Printed = 0;

    private const string Explanation = """
        # Lines that no page may lose
        #
        # Each sign of a card, each warning, each reason, each item of what to do, not to do and to call about, and each sentence with a
        # "not" stands here a second time, below the file of its page. The checker stops a page on which one of them is missing or says
        # something else.
        # CHANGE THIS FILE ONLY WITH A CLINICIAN, together with the page. What stands below "other-sentences" may change by itself.
        #
        # To change a line, change it on its page and here. When many have changed and a clinician has read all of them, the command
        # "vital" of the program prints this file as the pages say it now.
        """;

    public static Command Create(Func<string> contentFolder)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The content folder. If it is left out, the one that Content:Folder sets.",
            DefaultValueFactory = _ => contentFolder(),
        };
        var command = new Command("vital", "Prints vital.yml as the content says it now, for a clinician to read and to keep.") { folder };
        command.SetAction(parsed => Print(parsed.GetRequiredValue(folder), Console.Out, Console.Error));
        return command;
    }

    internal static int Print(string folder, TextWriter output, TextWriter errors)
    {
        try
        {
            var path = ContentFolder.Locate(folder, Environment.CurrentDirectory);
            var lines = "";
            ContentRepository.Open(
                path,
                library =>
                {
                    lines = VitalLines.InYaml(library);
                    return [];
                },
                TimeProvider.System
            );
            output.WriteLine(Explanation);
            output.Write(lines);
            return Printed;
        }
        catch (ContentFolderException nothing)
        {
            errors.WriteLine(nothing.Message);
            return CommandLine.CouldNotRun;
        }
    }
}
