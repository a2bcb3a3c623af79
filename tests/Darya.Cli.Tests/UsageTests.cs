namespace Darya.Cli.Tests;

/// <summary>Wrong arguments: one message that says which and what is allowed, exit code 2, nothing written.</summary>
public sealed class UsageTests
{
    private const string Economies = "2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2023";

    /// <summary>Arguments joined by spaces, <c>''</c> for an empty one, and the message.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "", "Required command was not provided." },
        { "paln region", "Unrecognized command or argument 'paln'." },
        { "plan", "Required argument 'REGION' missing for command: 'plan'." },
        { "check", "Required argument 'REGION' missing for command: 'check'." },
        { "backtest", "Required argument 'REGION' missing for command: 'backtest'." },
        { "plan ''", "REGION must be a folder; got ''." },
        { "check ''", "REGION must be a folder; got ''." },
        { "backtest ''", "REGION must be a folder; got ''." },
        { "plan region another", "Unrecognized command or argument 'another'." },
        { "plan region --fro 2001-01", "Unrecognized command or argument '--fro'." },
        { "check region --out x", "Unrecognized command or argument '--out'." },
        { "plan region --from", "Required argument missing for option: '--from'." },
        { "plan region --from 2001-01 --from 2001-02", "Option '--from' expects a single argument but 2 were provided." },
        { "plan region --for XX", "--for must be all or states of AA, BB joined by commas; got 'XX'." },
        { "plan region --for ''", "--for must be all or states of AA, BB joined by commas; got ''." },
        { "plan region --for AA,,BB", "--for must be all or states of AA, BB joined by commas; got ''." },
        { "plan region --for aa", "--for must be all or states of AA, BB joined by commas; got 'aa'." },
        { "plan region --for AA,XX,YY", "--for must be all or states of AA, BB joined by commas; got 'XX,YY'." },
        { "plan region --compare XX", "--compare must be all or states of AA, BB joined by commas; got 'XX'." },
        { "plan region --from 2001-13", "--from must be a month like 2001-01; got '2001-13'." },
        { "plan region --from January", "--from must be a month like 2001-01; got 'January'." },
        { "plan region --from 2000-12", "--from must lie within the inflows, 2001-01 to 2010-12; got '2000-12'." },
        { "plan region --to 2011-01", "--to must lie within the inflows, 2001-01 to 2010-12; got '2011-01'." },
        { "plan region --from 2003-01 --to 2002-12", "--to must not be before --from; got 2003-01 to 2002-12." },
        { "plan region --economy 1999", $"--economy must be record or one of {Economies}; got '1999'." },
        { "plan region --economy last", $"--economy must be record or one of {Economies}; got 'last'." },
        { "plan region --economy ''", $"--economy must be record or one of {Economies}; got ''." },
        { "plan region --step week", "--step must be month or dekad; got 'week'." },
        { "plan region --end empty", "--end must be record or cyclic; got 'empty'." },
        { "plan region --lang de", "--lang must be en or ru; got 'de'." },
        { "plan region --frontier caspian", "--frontier must be aral; got 'caspian'." },
        { "plan region --frontier aral --for AA", "--frontier needs --for all: the frontier is that of the whole region." },
        { "plan region --time-limit -1", "--time-limit must be a number of seconds above 0; got '-1'." },
        { "plan region --time-limit 0", "--time-limit must be a number of seconds above 0; got '0'." },
        { "plan region --time-limit NaN", "--time-limit must be a number of seconds above 0; got 'NaN'." },
        { "plan region --time-limit 1,5", "--time-limit must be a number of seconds above 0; got '1,5'." },
        { "backtest region --time-limit -1", "--time-limit must be a number of seconds above 0; got '-1'." },
        { "plan region --out ''", "--out must be a folder; got ''." },
        { "report", "Required argument 'RUN' missing for command: 'report'." },
        { "report region --lang de", "--lang must be en or ru; got 'de'." },
        { "report region --out ''", "--out must be a file or a folder; got ''." },
        { "report region ''", "RUN must be a folder that a run wrote; got ''." },
        { "report region --json", "Unrecognized command or argument '--json'." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_argument_is_named(string arguments, string message)
    {
        using var place = new Place();
        var answer = place.Run([.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "''" ? "" : a)]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.Empty(place.Names);
    }

    /// <summary>Afghanistan shares the river but is no member: it can be in no coalition.</summary>
    [Fact]
    public void A_state_that_is_no_member_cannot_be_planned_for()
    {
        using var place = new Place();
        var answer = place.Run("plan", Place.CentralAsia, "--for", "AF");

        Assert.Equal((2, "--for must be all or states of KG, TJ, UZ, TM, KZ joined by commas; got 'AF'.\n"), (answer.ExitCode, answer.Error));
    }
}
