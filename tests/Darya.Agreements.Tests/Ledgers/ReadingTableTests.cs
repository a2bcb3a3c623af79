using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Agreements.Tests.Compliance;
using Darya.Input;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Ledgers;

public sealed class ReadingTableTests
{
    private const string Header = "meter,reporter,from,to,value,unit,note\n";

    private readonly Agreement _agreement = Season.Agreement(
        Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Exceptions = [new Exemption("x", "flood", 1, LocalText.None)] },
        Plain("force", TermKind.ForceMajeure) with { Events = ["earthquake"], LongestPauseDays = 40 });

    [Fact]
    public void A_file_is_read_by_the_names_of_its_columns_and_a_note_may_be_missing()
    {
        var (readings, faults) = Read("unit,value,to,from,reporter,meter\nGWh,12.5,2024-01-31,2024-01-01,B,line\n");
        Assert.Empty(faults);
        Assert.Equal(Season.Read("line", "B", "2024-01-01", "2024-01-31", 12.5) with { Line = 2 }, Assert.Single(readings));
    }

    [Fact]
    public void Semicolons_and_decimal_commas_are_read_and_said()
    {
        var (readings, faults) = Read("meter;reporter;from;to;value;unit\nline;B;2024-01-01;2024-01-31;12,5;GWh\n");
        Assert.Equal(12.5, readings.Single().Value);
        Assert.Equal(["readings.csv: warning AGR221: read with semicolons and decimal commas"], faults);
    }

    [Fact]
    public void Every_fault_is_named_with_its_line() => Assert.Equal(
        [
            "readings.csv(2): error AGR203: meter: got 'lines'; the agreement has no such meter; did you mean 'line'?",
            "readings.csv(3): error AGR204: reporter: got 'C'; meter 'line' is reported by A, B, BWO",
            "readings.csv(4): error AGR205: from: got '01.01.2024'; a day is written 2025-04-30, of a year from 1800 to 2199",
            "readings.csv(5): error AGR205: to: got 2023-12-31, before the first day 2024-01-01",
            "readings.csv(6): error AGR206: value: got 'many'; a number such as 12.5 is needed; leave a row out when nothing was read",
            "readings.csv(7): error AGR206: value: got 'NaN'; a number such as 12.5 is needed; leave a row out when nothing was read",
            "readings.csv(8): error AGR202: unit: empty; a unit is needed",
        ],
        Read(Header
            + "lines,B,2024-01-01,2024-01-31,1,GWh,\n"
            + "line,C,2024-01-01,2024-01-31,1,GWh,\n"
            + "line,B,01.01.2024,2024-01-31,1,GWh,\n"
            + "line,B,2024-01-01,2023-12-31,1,GWh,\n"
            + "line,B,2024-01-01,2024-01-31,many,GWh,\n"
            + "line,B,2024-01-01,2024-01-31,NaN,GWh,\n"
            + "line,B,2024-01-01,2024-01-31,1,,\n").Faults);

    [Fact]
    public void Days_and_numbers_are_those_a_document_may_have() => Assert.Equal(
        [
            "readings.csv(2): error AGR206: value: got '1.1e15'; a number from -1e15 to 1e15 is needed",
            "readings.csv(3): error AGR206: value: got '-1e300'; a number from -1e15 to 1e15 is needed",
            "readings.csv(4): error AGR206: value: got '1e999'; a number from -1e15 to 1e15 is needed",
            "readings.csv(5): error AGR205: from: got '1799-12-31'; a day is written 2025-04-30, of a year from 1800 to 2199",
            "readings.csv(6): error AGR205: to: got '2200-01-01'; a day is written 2025-04-30, of a year from 1800 to 2199",
        ],
        Read(Header
            + "line,B,2024-01-01,2024-01-31,1.1e15,GWh,\n"
            + "line,B,2024-01-01,2024-01-31,-1e300,GWh,\n"
            + "line,B,2024-01-01,2024-01-31,1e999,GWh,\n"
            + "line,B,1799-12-31,2024-01-31,1,GWh,\n"
            + "line,B,2024-01-01,2200-01-01,1,GWh,\n").Faults);

    [Fact]
    public void A_header_without_rows_is_a_fault() => Assert.Equal(["readings.csv: error AGR213: the file has a header and no rows"], Read(Header).Faults);

    [Fact]
    public void A_header_that_does_not_fit_is_one_fault_a_column() => Assert.Equal(
        [
            "readings.csv(1): error AGR201: unit: the column is missing; the columns are meter, reporter, from, to, value, unit, note",
            "readings.csv(1): error AGR201: units: unknown column; did you mean 'unit'?; the columns are meter, reporter, from, to, value, unit, note",
        ],
        Read("meter,reporter,from,to,value,units\n").Faults);

    [Fact]
    public void A_row_across_the_edge_of_a_period_is_a_fault() => Assert.Equal(
        ["readings.csv(2): error AGR208: from: got 2024-01-15 to 2024-02-14, across the edge of the period 2024-01-01 to 2024-01-31 of term 'power'; split the row there"],
        Checked(Header + "line,B,2024-01-15,2024-02-14,1,GWh,\n"));

    [Fact]
    public void Rows_of_one_reporter_must_not_overlap_and_those_of_two_may() => Assert.Equal(
        ["readings.csv(4): error AGR209: from: got 2024-01-20 to 2024-01-31 of 'line' by B, but line 2 has 2024-01-01 to 2024-01-20; a reporter says each day once"],
        Checked(Header + "line,B,2024-01-01,2024-01-20,1,GWh,\nline,A,2024-01-01,2024-01-31,1,GWh,\nline,B,2024-01-20,2024-01-31,1,GWh,\n"));

    [Fact]
    public void A_unit_must_measure_what_the_meter_does() => Assert.Equal(
        ["readings.csv(2): error AGR207: unit: got 'hm3'; meter 'line' is read in GWh or a unit that converts to it"],
        Checked(Header + "line,B,2024-01-01,2024-01-31,1,hm3,\n"));

    [Fact]
    public void Events_use_the_words_of_their_term()
    {
        var faults = new FaultList();
        var events = EventTable.Read(
            "events.csv",
            "term,event,date,by\npower,flood,2024-01-10,A\npower,floods,2024-01-10,A\npowers,flood,2024-01-10,A\nforce,earthquake,2024-01-10,A\nforce,strike,2024-01-10,A\npower,force-majeure-ends,2024-01-20,\n",
            _agreement,
            faults);
        Assert.Equal(["flood", "earthquake"], events.Select(e => e.Event));
        Assert.Equal(
            [
                "events.csv(3): error AGR211: event: got 'floods'; term 'power' knows earthquake, earthquake-ends, flood, flood-ends, force-majeure-ends; did you mean 'flood'?",
                "events.csv(4): error AGR210: term: got 'powers'; the agreement has no such term; did you mean 'power'?",
                "events.csv(6): error AGR211: event: got 'strike'; term 'force' knows earthquake, earthquake-ends, force-majeure-ends",
                "events.csv(7): error AGR202: by: empty; who declared or did it is needed",
            ],
            faults.InOrder(["events.csv"]).Select(f => f.ToString()));
    }

    private (IReadOnlyList<MeterReading> Readings, List<string> Faults) Read(string text)
    {
        var faults = new FaultList();
        var readings = ReadingTable.Read("readings.csv", text, _agreement, faults);
        return (readings, [.. faults.InOrder(["readings.csv"]).Select(f => f.ToString())]);
    }

    private List<string> Checked(string text)
    {
        var faults = new FaultList();
        var readings = ReadingTable.Read("readings.csv", text, _agreement, faults);
        ReadingChecks.Check("readings.csv", _agreement, readings, [], Day("2024-12-31"), faults);
        return [.. faults.InOrder(["readings.csv"]).Select(f => f.ToString())];
    }
}
