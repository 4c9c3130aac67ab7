using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

/// <summary>Every entry of every shipped file that has a form: left as it is, and each of its fields changed.</summary>
public class FormEditTests
{
    private const string Nasty = "new: \"x\" # é";

    public static TheoryData<string> Forms => [.. DataForm.All.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_entry_that_is_left_as_it_is_changes_no_byte(string name)
    {
        var form = DataForm.Find(name)!;
        foreach (var text in TextsOf(form))
        {
            var entries = form.Parts.SelectMany(part => FormEntry.AllIn(text, part)!).ToList();

            Assert.True(entries.Count > 0 || name == "redirects");
            foreach (var entry in entries)
            {
                var outcome = FormEdit.Write(form, text, entry, field => AsBrowserSends(entry.ValueOf(field)));

                Assert.Empty(outcome.Faults);
                Assert.Equal(text, outcome.Text);
            }
        }
    }

    /// <summary>Some fields of each file in the usual run: what is written is read again, and differs in that value only.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void A_field_that_is_changed_changes_its_value_only(string name)
    {
        var form = DataForm.Find(name)!;
        var seen = 0;
        foreach (var text in TextsOf(form))
        {
            var fields = FieldsIn(form, text).ToList();
            foreach (var (at, (part, entry, field)) in fields.Index().Where(field => (field.Index + name.Length) % Step(form) == 0))
            {
                var (before, after) = (entry.ValueOf(field.Key), Changed(field, entry.ValueOf(field.Key)));
                var edit = FormEdit.Write(form, text, entry, other => other == field.Key ? AsBrowserSends(after) : null).Edit;

                Assert.True(edit.Text is not null, $"{part.Name}, {field.Key}: {edit.Refusal}");
                Assert.Equal(text.Contains("\r\n", StringComparison.Ordinal), edit.Text.Contains("\r\n", StringComparison.Ordinal));
                var now = FieldsIn(form, edit.Text).ToList();
                Assert.Equal(
                    fields.Select((each, place) => place == at ? after : each.Entry.ValueOf(each.Field.Key)),
                    now.Select(each => each.Entry.ValueOf(each.Field.Key))
                );
                if (before.Length > 0 && field.Kind is not FieldKind.List)
                {
                    var back = FormEdit.Write(form, edit.Text, now[at].Entry, other => other == field.Key ? AsBrowserSends(before) : null);
                    Assert.Equal(Unquoted(text), Unquoted(back.Edit.Text!));
                }

                seen++;
            }
        }

        Assert.True(seen > 4 || name == "redirects", $"{seen}");
    }

    [Fact]
    public void Rows_are_changed_added_and_removed()
    {
        const string Text = """
            # Signs
            red:
              label: Red   # seen often
              steps:
                - is: expected   # at first
                  until: recovery.redness
                - is: call-us
              sources: [S1]
            """;
        var form = DataForm.Find("symptoms")!;
        var entry = FormEntry.AllIn(Text, form.Parts[0])![0];
        string With(params (string Name, string Value)[] typed) =>
            FormEdit.Write(form, Text, entry, name => typed.FirstOrDefault(field => field.Name == name).Value).Text!;

        Assert.Equal(2, entry.RowsOf(form.Parts[0].Fields.Single(field => field.Kind is FieldKind.Rows)));
        Assert.Equal(
            Text.Replace("recovery.redness", "recovery.other", StringComparison.Ordinal),
            With(("steps.0.until", "recovery.other"))
        );
        Assert.Equal(
            Text.Replace("call-us\n", "call-us\n      until: recovery.long\n    - is: same-day\n", StringComparison.Ordinal),
            With(("steps.1.until", "recovery.long"), ("steps.2.is", "same-day"), ("steps.2.until", ""))
        );
        Assert.Equal(
            Text.Replace("    - is: expected   # at first\n      until: recovery.redness\n", "", StringComparison.Ordinal),
            With(("steps.0.is", ""), ("steps.0.until", ""))
        );
    }

    [Fact]
    public void What_the_reader_finds_wrong_stands_beside_the_field()
    {
        var form = DataForm.Find("clinic")!;
        var text = TextsOf(form).First();
        var hours = FormEntry.AllIn(text, form.Part("hours")!)![1];
        var price = FormEntry.AllIn(text, form.Part("prices")!)![0];
        var phone = FormEntry.AllIn(text, form.Part("phone")!)![0];

        Assert.Equal("times", Fault(hours, "times", "10 to 2").Field);
        Assert.Contains("cannot be read as opening times", Fault(hours, "times", "10 to 2").Message, StringComparison.Ordinal);
        Assert.Equal(("amount", "validFrom"), (Fault(price, "amount", "much").Field, Fault(price, "validFrom", "tomorrow").Field));
        Assert.Equal("'tomorrow' is not a date that exists. Write it like 2026-12-01.", Fault(price, "validFrom", "tomorrow").Message);
        Assert.Contains("into \"What a phone dials\"", Fault(phone, "phone.number", "call us").Message, StringComparison.Ordinal);
        Assert.Equal("outOfHours.number", Fault(phone, "outOfHours.number", "call us").Field);
        Assert.Equal("Fill in: The clinic's number", Fault(phone, "phone.number", "").Message);
        Assert.Contains("Monday has two lines", Fault(hours, "days", "Monday").Message, StringComparison.Ordinal);

        FormFault Fault(FormEntry entry, string field, string value) =>
            Assert.Single(FormEdit.Write(form, text, entry, name => name == field ? value : null).Faults);
    }

    [Fact]
    public void A_group_comes_and_goes_with_what_is_filled_in()
    {
        var form = DataForm.Find("clinic")!;
        var text = TextsOf(form).First();
        var phone = FormEntry.AllIn(text, form.Part("phone")!)![0];

        var without = FormEdit.Write(form, text, phone, name => name.StartsWith("outOfHours", StringComparison.Ordinal) ? "" : null).Text!;
        Assert.DoesNotContain("outOfHours:", without, StringComparison.Ordinal);
        Assert.Contains("# Who answers when the clinic is closed.", without, StringComparison.Ordinal);
        var again = FormEntry.AllIn(without, form.Part("phone")!)![0];
        var back = FormEdit.Write(form, without, again, name => name == "outOfHours.number" ? "(202) 555-0163" : null).Text!;
        Assert.Equal("(202) 555-0163", FormEntry.AllIn(back, form.Part("phone")!)![0].ValueOf("outOfHours.number"));
        Assert.Equal(without, FormEdit.Write(form, text, phone, name => name == "outOfHours.number" ? "" : null).Text);
        Assert.Equal("Fill in: Out-of-hours number", Fault("outOfHours.number", "", "outOfHours.label", "Nurse").Message);
        Assert.Equal("Fill in: The clinic's number", Fault("phone.number", "", "phone.dial", "").Message);

        FormFault Fault(string field, string value, string other, string otherValue) =>
            Assert.Single(
                FormEdit.Write(form, text, phone, name => name == field ? value : name == other ? otherValue : null).Faults
            );
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_entry_is_added_moved_and_removed_and_nothing_else_changes(string name)
    {
        var form = DataForm.Find(name)!;
        foreach (var text in TextsOf(form))
        {
            foreach (var part in form.Parts.Where(part => part.Kind is not PartKind.Keys))
            {
                var before = FormEntry.AllIn(text, part)!;
                var added = FormEdit.Add(form, text, part, field => Filled(part, field), null);

                Assert.True(added.Edit.Text is not null, $"{part.Name}: {added.Edit.Refusal} {string.Join(' ', added.Faults)}");
                var entries = FormEntry.AllIn(added.Edit.Text, part)!;
                Assert.Equal(before.Count + 1, entries.Count);
                NotEmpty.All(part.Fields.Where(field => field.IsRequired && field.Kind is not FieldKind.Rows), field =>
                    Assert.Equal(Filled(part, field.Key), entries[^1].ValueOf(field.Key))
                );
                Assert.Equal(before.Select(entry => entry.Label), entries.SkipLast(1).Select(entry => entry.Label));

                var moved = FormEdit.Move(added.Edit.Text, entries[^1], isUp: true);
                if (before.Count > 0)
                {
                    Assert.Equal(entries[^1].Label, FormEntry.AllIn(moved.Text!, part)![moved.Place].Label);
                    Assert.Equal(
                        added.Edit.Text.Split('\n').Select(line => line.TrimEnd()).Order(StringComparer.Ordinal),
                        moved.Text!.Split('\n').Select(line => line.TrimEnd()).Order(StringComparer.Ordinal)
                    );
                    var back = FormEdit.Move(moved.Text!, FormEntry.AllIn(moved.Text!, part)![moved.Place], isUp: false);
                    Assert.Equal(added.Edit.Text, back.Text);
                }

                Assert.Equal(text, FormEdit.Remove(form, added.Edit.Text, entries[^1]).Edit.Text);
            }
        }
    }

    [Fact]
    public void A_comment_right_above_an_entry_moves_with_it_and_one_apart_stays()
    {
        const string Text = "# Words\n\n# A\n\na:\n  term: a\n  meaning: m\n\n# B\n\n# why b\nb:\n  term: b\n  meaning: m # n\n";
        var form = DataForm.Find("terms")!;

        var moved = FormEdit.Move(Text, FormEntry.AllIn(Text, form.Parts[0])![1], isUp: true);

        Assert.Equal("# Words\n\n# A\n\n# why b\nb:\n  term: b\n  meaning: m # n\n\n# B\n\na:\n  term: a\n  meaning: m\n", moved.Text);
    }

    [Fact]
    public void An_entry_gets_a_name_of_its_own()
    {
        var (terms, sources) = (DataForm.Find("terms")!, DataForm.Find("sources")!);
        var text = "acid-b:\n  term: acid b\n  meaning: m\n";
        string? Term(string field) =>
            field == "term" ? "Acid B!"
            : field == "meaning" ? "m"
            : "";

        Assert.Equal("acid-b-2", FormEntry.AllIn(FormEdit.Add(terms, text, terms.Parts[0], Term, null).Text!, terms.Parts[0])![^1].Name);
        Assert.Equal(
            "There is 'acid-b' already. Choose another.",
            Assert.Single(FormEdit.Add(terms, text, terms.Parts[0], name => name == "-name" ? "acid-b" : Term(name), null).Faults).Message
        );
        var added = FormEdit.Add(sources, TextsOf(sources).First(), sources.Parts[0], name => Filled(sources.Parts[0], name), null);
        Assert.Matches("^S1[0-9]{2}$", FormEntry.AllIn(added.Text!, sources.Parts[0])![^1].Name);
    }

    [Fact]
    public void What_is_written_in_another_way_is_left_to_the_text_with_its_line()
    {
        const string Text = "a:\n  term: a\n  meaning: |\n    Two\n    lines.\n";
        var form = DataForm.Find("terms")!;
        var entry = FormEntry.AllIn(Text, form.Parts[0])![0];

        Assert.Equal(Text, FormEdit.Write(form, Text, entry, field => AsBrowserSends(entry.ValueOf(field))).Text);
        var refused = FormEdit.Write(form, Text, entry, field => field == "meaning" ? "One." : null).Edit;
        Assert.Equal((null, 3), (refused.Text, refused.Line));
        Assert.Contains("Edit as text", refused.Refusal, StringComparison.Ordinal);
        Assert.Null(FormEntry.AllIn("a: \"b", form.Parts[0]));
        Assert.NotNull(FormEdit.Add(form, "a: \"b", form.Parts[0], _ => "c", null).Edit.Refusal);
    }

    private static int Step(DataForm form) =>
        Environment.GetEnvironmentVariable("COLLAGEN_INFO_EVERY_VALUE") == "1" || form.Name is "clinic" or "home" or "consultation"
            ? 1
            : 83;

    /// <summary>The shipped file with each kind of line end; the one for moved pages with a line.</summary>
    private static IEnumerable<string> TextsOf(DataForm form)
    {
        var text = File.ReadAllText(RepositoryRoot.PathOf($"content/{form.File}"));
        return [text, text.ReplaceLineEndings("\r\n")];
    }

    private static IEnumerable<(FormPart Part, FormEntry Entry, FileField Field)> FieldsIn(DataForm form, string text) =>
        from part in form.Parts
        from entry in FormEntry.AllIn(text, part)!
        from field in part.Fields
        where field.Kind is not FieldKind.Rows && !field.IsFixed && !IsOfNoGroup(entry, field)
        select (part, entry, field);

    /// <summary>A group that is not there needs all of its fields at once.</summary>
    private static bool IsOfNoGroup(FormEntry entry, FileField field) =>
        field.Key.Split('.') is [var group, _]
        && !entry.Part.Fields.Any(other =>
            other.Key.StartsWith(group + ".", StringComparison.Ordinal) && entry.Values.ContainsKey(other.Key)
        );

    private static string Changed(FileField field, string value) =>
        field.Kind switch
        {
            FieldKind.List => value.Length == 0 ? "one, two: three" : $"{value}, {"two: three"}",
            FieldKind.Lines => value.Length == 0 ? "One, two\nthree" : $"{value}\n{Nasty}",
            FieldKind.Flag => value == "true" ? "false" : "true",
            _ => $"{value}{Nasty}",
        };

    private static string? Filled(FormPart part, string name) =>
        part.FieldsOfNew.FirstOrDefault(field => field.Key == name) switch
        {
            null => name == "steps.0.is" ? "call-us" : null,
            { IsRequired: true, Kind: FieldKind.Choice } field => field.Choices[0].Value,
            { IsRequired: true, Key: "from" } => "/old",
            { IsRequired: true } field when !field.Key.Contains('.', StringComparison.Ordinal) => $"Added, {field.Key}: 1",
            _ => "",
        };

    /// <summary>Quotes that a value needed for a while may stay.</summary>
    private static string Unquoted(string text) =>
        text.Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    private static string AsBrowserSends(string value) => value.ReplaceLineEndings("\r\n");
}
