using System.CommandLine;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Commands;

/// <summary>What whoever runs the server does for the staff desk. All of it works while the site runs.</summary>
internal static class StaffCommand
{
    private const int Done = 0;
    private const string UsualAddress = "http://localhost:5080";

    /// <summary>Makes the command.</summary>
    /// <param name="stateFolder">Gives the folder in which the desk keeps its things; null if there is no desk.</param>
    /// <param name="contentFolder">Gives the content folder, which knows the address of the site.</param>
    public static Command Create(Func<string?> stateFolder, Func<string> contentFolder) =>
        new("staff", "Invites people to the staff desk, lists them, and makes a copy of what the desk keeps. The site may run meanwhile.")
        {
            Invite(stateFolder, contentFolder),
            List(stateFolder),
            Backup(stateFolder),
        };

    private static Command Invite(Func<string?> stateFolder, Func<string> contentFolder)
    {
        var name = new Argument<string>("name") { Description = "The person's name, as it stands below what they write." };
        name.Validators.Add(written =>
        {
            if (PersonName.FaultsOf(written.Tokens is [{ Value: var text }] ? text : null, null).Name is { } fault)
            {
                written.AddError(fault + ".");
            }
        });
        var job = new Option<string?>("--job") { Description = "The job title, such as \"Nurse\"." };
        job.Validators.Add(written =>
        {
            if (written.Tokens is [{ Value: var text }] && PersonName.FaultsOf(null, text).Job is { } fault)
            {
                written.AddError(fault + ".");
            }
        });
        Option<bool>[] ticks =
        [
            new("--publishes") { Description = "May put changes on the site." },
            new("--signs") { Description = "May sign pages." },
            new("--manages") { Description = "May invite and remove people." },
        ];
        var command = new Command(
            "invite",
            "Prints a link for one person to come to the desk with, within 7 days and once. For somebody who has an account already, "
                + "and has lost every way in, the link makes new ones; ticks that are given are added."
        )
        {
            name,
            job,
            ticks[0],
            ticks[1],
            ticks[2],
        };
        command.SetAction(parsed => WithLedger(stateFolder(), async ledger =>
            {
                var given = Ticks.All.Where((_, place) => parsed.GetValue(ticks[place])).ToList();
                var code = await ledger.InviteAsync(parsed.GetRequiredValue(name), parsed.GetValue(job), given);
                Console.Out.WriteLine($"{AddressIn(contentFolder())}#{code}");
                Console.Out.WriteLine($"Or open {DeskAddress.Invitation} and type {code}. Once, within {Invitations.DaysValid} days.");
            }));
        return command;
    }

    private static Command List(Func<string?> stateFolder)
    {
        var command = new Command("list", "Prints everybody who has an account: the name, the job, and what they may do.");
        command.SetAction(_ => WithLedger(stateFolder(), async ledger =>
            {
                var (people, invited) = await ledger.ListAsync();
                Console.Out.WriteLine(
                    people.Count is 0
                        ? "Nobody has an account."
                        : string.Join(Environment.NewLine, people.Select(person => Line(person, invited)))
                );
            }));
        return command;
    }

    private static Command Backup(Func<string?> stateFolder)
    {
        var file = new Argument<string>("file") { Description = "The new file. Whoever has it can read everything, so keep it as a key." };
        var command = new Command(
            "backup",
            "Writes a zip archive with what the desk keeps: desk.db as it is at one moment, the keys of cookies and forms, and the "
                + "questions that are not for the clinic. "
                + "To go back to it, stop the site and unpack it into the folder of State:Folder. The content is not in it."
        )
        {
            file,
        };
        command.SetAction(parsed => WithLedger(stateFolder(), ledger =>
            {
                ledger.Backup(Path.GetFullPath(parsed.GetRequiredValue(file)));
                return Task.CompletedTask;
            }));
        return command;
    }

    private static async Task<int> WithLedger(string? folder, Func<LedgerOnServer, Task> use)
    {
        if (folder is null)
        {
            await Console.Error.WriteLineAsync("There is no staff desk: Desk:Enabled or State:Folder turns it off.");
            return CommandLine.CouldNotRun;
        }

        try
        {
            using var ledger = LedgerOnServer.Open(folder, TimeProvider.System);
            await use(ledger);
            return Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            await Console.Error.WriteLineAsync($"{folder}: {fault.Message}");
            return CommandLine.CouldNotRun;
        }
    }

    /// <summary>The whole address of invitations, if the content can be read and knows where the site is.</summary>
    private static string AddressIn(string content)
    {
        try
        {
            var library = ContentRepository.Open(ContentFolder.Locate(content, Environment.CurrentDirectory), _ => [], TimeProvider.System);
            return library.Published.Clinic.AddressToOpen(DeskAddress.Invitation) ?? UsualAddress + DeskAddress.Invitation;
        }
        catch (ContentFolderException)
        {
            return UsualAddress + DeskAddress.Invitation;
        }
    }

    private static string Line(Person person, IReadOnlySet<string> invited)
    {
        var job = person.JobTitle.Length > 0 ? $", {person.JobTitle}" : "";
        return $"{person.Name}{job}: {Rights(person)}{(invited.Contains(person.Id) ? "; has an unused invitation" : "")}";
    }

    private static string Rights(Person person) =>
        string.Join(", ", ["writes", .. Ticks.Of(person).Select(tick => tick.Replace('-', ' '))]);
}
