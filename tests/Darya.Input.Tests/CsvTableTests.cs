namespace Darya.Input.Tests;

public sealed class CsvTableTests
{
    [Fact]
    public void Semicolons_are_recognised_by_the_header()
    {
        var faults = new FaultList();
        var table = CsvTable.Parse("use.csv", "place;value\nA;1,5\n", faults)!;
        Assert.Equal((';', 0), (table.Separator, faults.ErrorCount));
        Assert.Equal(["A", "1,5"], table.Records[0].Fields);
    }

    [Fact]
    public void A_short_record_is_a_fault_with_its_line_and_the_rest_is_read()
    {
        var faults = new FaultList();
        var table = CsvTable.Parse("use.csv", "a,b\n1\n2,3\n", faults)!;
        Assert.Equal(["use.csv(2): error DAR107: got 1 fields; the header has 2"], faults.InOrder([]).Select(f => f.ToString()));
        Assert.Equal(3, Assert.Single(table.Records).Line);
    }

    [Fact]
    public void Bytes_of_another_code_page_are_a_fault()
    {
        var faults = new FaultList();
        Assert.Null(TextFile.Decode("use.csv", [0x61, 0x0A, 0xC0, 0x0A], faults));
        Assert.StartsWith("use.csv(2): error DAR102", faults.InOrder([])[0].ToString(), StringComparison.Ordinal);
    }
}
