using System.Globalization;
using System.Text;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Tables;

public sealed class PanelReaderTests
{
    private const string Plain = "exporter,importer,year,trade\nKAZ,UZB,2016,12.5\nUZB,KAZ,2016,-3e2\nKAZ,UZB,2017,0\n";

    [Fact]
    public void Wanted_columns_are_kept_and_codes_are_numbered_in_the_order_of_their_first_row()
    {
        var panel = PanelSample.Read(Plain, "trade", "exporter,year");
        Assert.Equal(3, panel.Columns.Rows);
        Assert.Equal(["trade"], panel.Columns.Numbers.Keys);
        Assert.Equal([12.5, -300.0, 0.0], panel.Columns.Numbers["trade"]);
        Assert.Equal(["exporter", "year"], panel.Columns.Codes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([0, 1, 0], panel.Columns.Codes["exporter"].Index);
        Assert.Equal(["KAZ", "UZB"], panel.Columns.Codes["exporter"].Labels);
        Assert.Equal(["2016", "2017"], panel.Columns.Codes["year"].Labels);
        Assert.Empty(panel.Notes);
    }

    [Fact]
    public void A_number_may_be_missing_only_where_that_was_asked_for()
    {
        const string Text = "code,a,b\nKAZ,,1\nUZB,NA,2\nKGZ,.,3\nTJK,4,4\n";
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        var columns = PanelReader.Read(file, PanelSample.Name, new PanelRequest(["a", "b"], ["code"]) { MayBeMissing = ["a"] }).Columns;
        Assert.Equal([double.NaN, double.NaN, double.NaN, 4.0], columns.Numbers["a"]);
        Assert.Equal([1.0, 2, 3, 4], columns.Numbers["b"]);
        Assert.Equal("panel.csv:2: field a: found ''; allowed: a number", PanelSample.Faults(Text, "a")[0]);
    }

    [Fact]
    public void The_names_of_columns_are_told_without_reading_the_rows()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, PanelSample.Compressed("\"year\", iso3_o;x ,v\nnot,a,row,at all\n"));
            Assert.Equal(["year", "iso3_o;x", "v"], PanelReader.Columns(path));
            File.WriteAllText(path, "");
            Assert.Throws<PanelException>(() => PanelReader.Columns(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_column_can_be_numbers_and_codes_at_once()
    {
        var panel = PanelSample.Read(Plain, "year", "year");
        Assert.Equal([2016.0, 2016.0, 2017.0], panel.Columns.Numbers["year"]);
        Assert.Equal([0, 0, 1], panel.Columns.Codes["year"].Index);
    }

    [Theory]
    [InlineData("exporter,importer,year,trade\r\nKAZ,UZB,2016,12.5\r\nUZB,KAZ,2016,-3e2\r\nKAZ,UZB,2017,0\r\n")]
    [InlineData("exporter,importer,year,trade\nKAZ,UZB,2016,12.5\nUZB,KAZ,2016,-3e2\nKAZ,UZB,2017,0")]
    [InlineData("\uFEFFexporter,importer,year,trade\nKAZ,UZB,2016,12.5\nUZB,KAZ,2016,-3e2\nKAZ,UZB,2017,0\n")]
    [InlineData("\n \nexporter ,\"importer\",year,trade\n\nKAZ, UZB ,2016,\"12.5\"\r\n\r\nUZB,KAZ,2016, -3e2\t\nKAZ,\"UZB\",2017,0\r")]
    public void Line_ends_marks_spaces_quotes_and_blank_lines_change_nothing(string text)
    {
        var (expected, got) = (PanelSample.Read(Plain, "trade", "exporter,importer"), PanelSample.Read(text, "trade", "exporter,importer"));
        Assert.Equal(expected.Columns.Numbers["trade"], got.Columns.Numbers["trade"]);
        Assert.Equal(expected.Codes("exporter"), got.Codes("exporter"));
        Assert.Equal(expected.Codes("importer"), got.Codes("importer"));
    }

    [Fact]
    public void Quotes_hold_separators_line_ends_and_doubled_quotes()
    {
        var panel = PanelSample.Read("name,y\n\"Korea, Rep.\",1\n\"the \"\"old\"\" one\",2\n\"Gambia\r\nThe\",3\nCôte d'Ivoire,4\n", "y", "").Columns;
        Assert.Equal([1.0, 2, 3, 4], panel.Numbers["y"]);
        var names = PanelSample.Read("name,y\n\"Korea, Rep.\",1\n\"the \"\"old\"\" one\",2\nCôte d'Ivoire,4\n\"\"\"\",5\n", "y", "name");
        Assert.Equal(["Korea, Rep.", "the \"old\" one", "Côte d'Ivoire", "\""], names.Codes("name"));
    }

    [Fact]
    public void The_line_of_a_row_counts_blank_lines_and_line_ends_inside_quotes()
    {
        var panel = PanelSample.Read("\nname,y\na,1\n\n\"b\nb\",2\nc,3\nd,4\n", "y");
        Assert.Equal([3, 5, 7, 8], Enumerable.Range(0, 4).Select(panel.Lines.Of));
    }

    [Theory]
    [InlineData("a;y\nKZ;1,5\nUZ;-2\n", "read with semicolons and decimal commas")]
    [InlineData("a;y\nKZ;1.5\nUZ;-2\n", "read with semicolons and decimal points")]
    public void Semicolons_are_recognised_and_said(string text, string note)
    {
        var panel = PanelSample.Read(text, "y", "a");
        Assert.Equal([1.5, -2.0], panel.Columns.Numbers["y"]);
        Assert.Equal(["KZ", "UZ"], panel.Codes("a"));
        Assert.Equal([note], panel.Notes);
    }

    [Fact]
    public void A_compressed_file_is_known_by_its_content()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder.In("panel.csv"), PanelSample.Compressed(Plain));
        File.WriteAllText(folder.In("panel.csv.gz"), Plain);
        var request = new PanelRequest(["trade"], []);
        Assert.Equal([12.5, -300.0, 0.0], PanelReader.Read(folder.In("panel.csv"), request).Columns.Numbers["trade"]);
        Assert.Equal([12.5, -300.0, 0.0], PanelReader.Read(folder.In("panel.csv.gz"), request).Columns.Numbers["trade"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_larger_than_any_window_is_read_as_it_was_written(bool isCompressed)
    {
        var random = new Random(5);
        var (text, numbers, codes) = (new StringBuilder("code,skip,y\r\n"), new List<double>(), new List<string>());
        for (var row = 0; row < 60_000; row++)
        {
            var number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            number = double.IsFinite(number) ? number : row;
            var code = string.Create(CultureInfo.InvariantCulture, $"{(row % 7 == 0 ? "long name, " : "")}c{random.Next(5000)}");
            numbers.Add(number);
            codes.Add(code);
            text.Append(CultureInfo.InvariantCulture, $"{(row % 7 == 0 ? $"\"{code}\"" : code)},\"{(row % 1000 == 0 ? "two\nlines" : "\"\"")}\",{number:R}\n");
        }

        var panel = PanelSample.Read(isCompressed ? PanelSample.Compressed(text.ToString()) : Encoding.UTF8.GetBytes(text.ToString()), "y", "code");
        Assert.Equal(numbers, panel.Columns.Numbers["y"]);
        Assert.Equal(codes, panel.Codes("code"));
        Assert.Equal(60_000 + 1 + 60, panel.Lines.Of(59_999));
    }

    [Fact]
    public void A_row_of_almost_a_megabyte_is_read()
    {
        var name = new string('x', PanelReader.LongestRow - 8);
        Assert.Equal([name, "b"], PanelSample.Read($"name,y\n{name},1\nb,2\n", "y", "name").Codes("name"));
    }

    [SharedFact("trade")]
    public void The_worldwide_panel_is_read_whole()
    {
        var file = Path.Combine(SharedData.Folder("trade")!, "bilateral_trade_1964_2016.csv.gz");
        var columns = PanelReader.Read(file, new PanelRequest(["export_usd"], ["exporter", "importer", "year"])).Columns;
        Assert.Equal(316_317, columns.Rows);
        Assert.Equal(14, columns.Codes["year"].Labels.Count);
        Assert.All(columns.Numbers["export_usd"], flow => Assert.True(flow >= 0));
    }
}
