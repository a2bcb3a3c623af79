using Darya.Agreements.Documents;
using Darya.Agreements.Trials;

namespace Darya.Agreements.Tests.Trials;

/// <summary>Windows of documents on the months of a year.</summary>
public sealed class YearWindowsTests
{
    /// <summary>Numbers of the months from 0; a month counts when half of its days or more are in the window.</summary>
    [Theory]
    [InlineData("--06-01", "--08-31", "5 6 7")]
    [InlineData("--10-01", "--03-31", "0 1 2 9 10 11")] // comes round
    [InlineData("--02-01", "--02-29", "1")]
    [InlineData("--01-01", "--12-31", "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData("--06-16", "--07-15", "5*15 6*15")]
    [InlineData("--06-20", "--06-30", "5*11")]
    [InlineData("--06-11", "--06-20", "5*10")] // a dekad
    [InlineData("--11-16", "--01-10", "0*10 10*15 11")]
    [InlineData("2024-10-01", "2025-03-31", "0 1 2 9 10 11")] // by month and day
    [InlineData("2024-06-01", "2024-06-30", "5")]
    public void A_window_takes_the_share_of_a_month_that_its_days_are(string from, string to, string months) => Assert.Equal(
        months,
        string.Join(' ', YearWindows.Shares(Mountain.Window(from, to), Mountain.Year())
            .Select(s => s.IsWhole ? FormattableString.Invariant($"{s.Period.Ordinal}") : FormattableString.Invariant($"{s.Period.Ordinal}*{s.Days}"))));

    [Fact]
    public void Two_halves_of_a_month_are_the_month()
    {
        var shares = YearWindows.Shares([Mountain.Window("--06-16", "--06-30"), Mountain.Window("--06-01", "--06-15"), Mountain.Window("--05-01", "--05-31")], Mountain.Year());

        Assert.Equal([(4, 31), (5, 30)], shares.Select(s => (s.Period.Ordinal, s.Days)));
    }

    [Theory]
    [InlineData("--06-01", "--08-31", "06-08")]
    [InlineData("--02-01", "--02-29", "02-02")]
    [InlineData("--02-01", "--02-28", "02-02")]
    [InlineData("--06-16", "--07-15", "0616-0715")]
    [InlineData("--06-01", "--06-15", "0601-0615")]
    public void Whole_months_are_named_without_days(string from, string to, string label) => Assert.Equal(label, YearWindows.Label(Mountain.Window(from, to)));

    [Theory]
    [InlineData("--02-01", "--02-29", 28)]
    [InlineData("--10-01", "--03-31", 182)]
    [InlineData("2024-02-01", "2024-02-29", 28)]
    [InlineData("--01-01", "--12-31", 365)]
    public void Days_are_those_of_a_common_year(string from, string to, int days) => Assert.Equal(days, YearWindows.Days(Mountain.Window(from, to)));

    [Fact]
    public void A_window_is_laid_where_it_begins()
    {
        Assert.Equal((new(2001, 10, 1), new(2002, 3, 31)), YearWindows.In(Mountain.Window("--10-01", "--03-31"), 2001));
        Assert.Equal((new(2001, 6, 1), new(2001, 6, 30)), YearWindows.In(Mountain.Window("2025-06-01", "2025-06-30"), 2001));
        Assert.Equal((new(2004, 2, 1), new(2004, 2, 29)), YearWindows.In(Mountain.Window("--02-01", "--02-29"), 2004));
    }

    [Fact]
    public void A_window_over_the_new_year_is_cut_into_its_months() => Assert.Equal(
        ["--11-15..--11-30", "--12-01..--12-31", "--01-01..--01-31", "--02-01..--02-28"],
        YearWindows.Months(Mountain.Window("--11-15", "--02-29")).Select(w => w.ToString()));

    [Theory]
    [InlineData("--09-01", "--09-30", 8)]
    [InlineData("2000-05-31", "2000-05-31", 4)]
    [InlineData("--10-01", "--03-31", 2)]
    public void The_last_day_lies_in_its_month(string from, string to, int month) =>
        Assert.Equal(month, YearWindows.PeriodOfEnd(Mountain.Window(from, to), Mountain.Year()).Ordinal);

    [Fact]
    public void Of_several_dated_years_the_first_is_tried()
    {
        Window[] windows = [Mountain.Window("2024-10-01", "2025-03-31"), Mountain.Window("2025-10-01", "2026-03-31"), Mountain.Window("2024-04-01", "2024-09-30")];

        Assert.Equal([windows[0], windows[2]], YearWindows.FirstYear(windows, w => w));
        Assert.Empty(YearWindows.FirstYear<Window>([], w => w));
    }

    [Fact]
    public void Windows_of_every_year_are_all_tried()
    {
        Window[] windows = [Mountain.Window("--04-01", "--04-30"), Mountain.Window("--05-01", "--05-31")];

        Assert.Equal(windows, YearWindows.FirstYear(windows, w => w));
    }
}
