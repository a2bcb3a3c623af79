using System.Globalization;
using System.Text;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Tables;

public sealed class PanelFaultTests
{
    [Fact]
    public void Text_where_a_number_belongs_is_located()
    {
        string[] expected =
        [
            "panel.csv:2: field y: found 'x'; allowed: a number",
            "panel.csv:4: field y: found ''; allowed: a number",
            "panel.csv:5: field y: found 'NaN'; allowed: a number",
            "panel.csv:5: field z: found '-inf'; allowed: a number",
            "panel.csv:6: field y: found '1e999'; allowed: a number up to 1.79e308 in size",
            "panel.csv:6: field z: found '1.2.3'; allowed: a number",
            "panel.csv:7: field y: found '0x10'; allowed: a number",
            "panel.csv:7: field z: found '1 000'; allowed: a number",
        ];
        Assert.Equal(expected, PanelSample.Faults("a,y,z\nKZ,x,1\nKZ,1,1\nKZ,,1\nKZ,NaN,-inf\nKZ,1e999,1.2.3\nKZ,0x10,1 000\n", "y,z", "a"));
    }

    [Theory]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("1f")]
    [InlineData("1_000")]
    [InlineData("Infinity")]
    [InlineData("\"1,5\"")]
    [InlineData("%50")]
    public void What_is_no_number_is_refused(string text) =>
        Assert.Equal([$"panel.csv:2: field y: found '{text.Trim('"')}'; allowed: a number"], PanelSample.Faults($"y,z\n{text},0\n", "y"));

    [Fact]
    public void Two_decimal_marks_in_one_file_are_refused_where_they_differ() =>
        Assert.Equal(
            ["panel.csv:4: field y: found '2.5'; allowed: the decimal mark of line 3", "panel.csv:5: field y: found '1.000,5'; allowed: a number"],
            PanelSample.Faults("a;y\nKZ;1\nKZ;1,5\nKZ;2.5\nKZ;1.000,5\n", "y"));

    [Fact]
    public void Missing_and_double_columns_are_named_with_those_that_are_there() =>
        Assert.Equal(
            [
                "panel.csv:1: field flow: found the name 2 times; allowed: each name once",
                "panel.csv:1: field trade: found no such column; allowed: iso_o, flow, flow",
                "panel.csv:1: field exporter: found no such column; allowed: iso_o, flow, flow",
            ],
            PanelSample.Faults("iso_o,flow,flow\nKZ,1,2\n", "trade,flow", "exporter"));

    [Fact]
    public void Rows_with_other_numbers_of_fields_are_located_once_each() =>
        Assert.Equal(
            [
                "panel.csv:2: found 3 fields; allowed: 2 as in the header; a decimal point, and quotes around text with commas",
                "panel.csv:3: found 1 field; allowed: 2 as in the header",
            ],
            PanelSample.Faults("a,y\nKZ,1,5\nKZ\nUZ,1\n", "y"));

    [Fact]
    public void Quotes_that_do_not_match_are_located() =>
        Assert.Equal(
            [
                "panel.csv:2: found a quote inside a field; allowed: a field with quotes in quotes, each of its own doubled",
                "panel.csv:3: found text after a closing quote; allowed: a field with quotes in quotes, each of its own doubled",
                "panel.csv:5: found a quote that is never closed; allowed: a field with quotes in quotes, each of its own doubled",
            ],
            PanelSample.Faults("a,y\nK\"Z,1\n\"K\"Z,2\nUZ,3\n\"KZ,4\nUZ,5\n", "y"));

    [Fact]
    public void Codes_must_be_there_and_be_text() =>
        Assert.Equal(
            ["panel.csv:2: field a: found ''; allowed: a code without control characters", "panel.csv:3: field a: found 'K\uFFFDZ'; allowed: a code without control characters"],
            PanelSample.Faults("a,y\n ,1\n\"K\nZ\",2\nKZ,3\n", "y", "a"));

    [Fact]
    public void A_hundred_faults_are_told_and_the_others_counted()
    {
        var text = new StringBuilder("y\n");
        for (var row = 0; row < 260; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"bad{row}\n");
        }

        var faults = PanelSample.Faults(text.ToString(), "y");
        Assert.Equal(101, faults.Length);
        Assert.Equal("panel.csv:101: field y: found 'bad99'; allowed: a number", faults[^2]);
        Assert.Equal("160 more", faults[^1]);
    }

    [Theory]
    [InlineData("", "panel.csv: found an empty file; allowed: a header and a row at least")]
    [InlineData("\n \r\n", "panel.csv: found an empty file; allowed: a header and a row at least")]
    [InlineData("y\n\n", "panel.csv: found a header and no row; allowed: a header and a row at least")]
    [InlineData("y\r1\r2\r", "panel.csv:1: found carriage returns alone; allowed: lines that end with a line feed")]
    [InlineData("\"y\n1\n", "panel.csv:1: found quotes that do not match; allowed: a quote inside a name doubled, the name in quotes")]
    [InlineData("PK\u0003\u0004", "panel.csv: found a workbook or a ZIP archive; allowed: a CSV file, plain or compressed by gzip")]
    [InlineData("y\0\n\01\0", "panel.csv: found NUL bytes; allowed: UTF-8")]
    public void A_file_that_is_no_table_is_refused(string text, string fault) => Assert.Equal([fault], PanelSample.Faults(text, "y"));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_located_wherever_they_stand()
    {
        Assert.Equal(["panel.csv: found UTF-16 or UTF-32; allowed: UTF-8"], PanelSample.Faults(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("y\n1\n")).ToArray(), "y"));
        Assert.Equal(["panel.csv:1: found bytes that are not UTF-8; allowed: UTF-8"], PanelSample.Faults([.. "y,"u8, 0xE9, .. "\n1,2\n"u8], "y"));
        Assert.Equal(["panel.csv:3: found bytes that are not UTF-8; allowed: UTF-8"], PanelSample.Faults([.. "y,a\n1,b\n2,"u8, 0xE9, .. "\n3,c\n"u8], "y"));
    }

    [Fact]
    public void A_compressed_file_cut_off_or_changed_is_refused()
    {
        var whole = PanelSample.Compressed("y\n" + string.Concat(Enumerable.Range(0, 5000).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row * 7919 % 10007}\n"))));
        var changed = (byte[])whole.Clone();
        changed[^6] ^= 0x55; // in the check sum
        string[] expected = ["panel.csv: found a compressed file that is cut off or damaged; allowed: a CSV file, plain or compressed by gzip"];
        Assert.Empty(PanelSample.Faults(whole, "y"));
        Assert.Equal(expected, PanelSample.Faults(changed, "y"));
        for (var length = 2; length < whole.Length; length += length < 100 || length > whole.Length - 20 ? 1 : 97)
        {
            Assert.Equal(expected, PanelSample.Faults(whole[..length], "y"));
        }
    }

    [Fact]
    public void Compressed_files_one_after_another_are_one_file() =>
        Assert.Equal([1.0, 2, 3], PanelSample.Read([.. PanelSample.Compressed("y\n1\n2"), .. PanelSample.Compressed("\n3")], "y").Columns.Numbers["y"]);

    [Fact]
    public void A_row_without_end_is_refused()
    {
        const string Allowed = "allowed: 1048576 bytes; is a quote not closed?";
        var endless = new string('9', 3 * PanelReader.LongestRow);
        Assert.Equal([$"panel.csv:2: found a row without an end; {Allowed}"], PanelSample.Faults($"y\n{endless}", "y"));
        Assert.Equal([$"panel.csv:1: found a row without an end; {Allowed}"], PanelSample.Faults($"{endless}\n1\n", "y"));
        var rows = string.Concat(Enumerable.Repeat("KZ,1\n", 600_000));
        Assert.Equal([$"panel.csv:2: found a row without an end; {Allowed}"], PanelSample.Faults($"a,y\n\"{rows}", "y"));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
    {
        using var folder = new Folder();
        var request = new PanelRequest(["y"], []);
        var none = Assert.Throws<PanelException>(() => PanelReader.Read(folder.In("none.csv"), request));
        Assert.Equal($"{folder.In("none.csv")}: found no such file; allowed: a CSV file, plain or compressed by gzip", none.Message);
        Assert.Equal("a folder", Assert.Throws<PanelException>(() => PanelReader.Read(folder.In("."), request)).Faults[0].Found);
    }

    [Fact]
    public void Any_damage_ends_in_faults_or_in_a_panel()
    {
        var random = new Random(11);
        var whole = Encoding.UTF8.GetBytes("a,y\r\n\"K, \"\"Z\",1.5\r\nUZ,2e3\r\n");
        for (var turn = 0; turn < 20_000; turn++)
        {
            var bytes = (byte[])whole.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(random.Next(2) == 0 ? 256 : 64);
            }

            _ = PanelSample.Faults(bytes[..random.Next(bytes.Length + 1)], "y", "a");
        }
    }
}
