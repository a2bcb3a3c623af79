using System.Text.Json;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary><c>darya cooperate</c> on the small region of two states.</summary>
public sealed class CooperateTests
{
    private const string Years = "2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2023";

    /// <summary>Arguments joined by spaces, <c>''</c> for an empty one, and the message.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "", "Required argument 'REGION' missing for command: 'cooperate'." },
        { "region --years soon", "--years must be record, mean, or years from 2001 to 2010 like 2001-2005,2008; got 'soon'." },
        { "region --years 2011", "--years must be record, mean, or years from 2001 to 2010 like 2001-2005,2008; got '2011'." },
        { "region --years 2005-2003", "--years must be record, mean, or years from 2001 to 2010 like 2001-2005,2008; got '2005-2003'." },
        { "region --years ''", "--years must be record, mean, or years from 2001 to 2010 like 2001-2005,2008; got ''." },
        { "region --baseline D", "--baseline must be A, B or C; got 'D'." },
        { "region --economy 1999", $"--economy must be record or one of {Years}; got '1999'." },
        { "region --alliance AA", "--alliance must name two or more of AA, BB; got 'AA'." },
        { "region --alliance AA,XX", "--alliance must name two or more of AA, BB; got 'AA,XX'." },
        { "region --with XX", "--with must name trade, corridors or states outside the agreements (); got 'XX'." },
        { "region --threads 0", "--threads must be 1 or more; got 0." },
        { "region --lang de", "--lang must be en or ru; got 'de'." },
        { "region --out ''", "--out must be a folder; got ''." },
        { "region --time-limit 0", "--time-limit must be a number of seconds above 0; got '0'." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_argument_is_named_and_nothing_is_written(string arguments, string message)
    {
        using var place = new Place();
        var answer = place.Run(["cooperate", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "''" ? "" : a)]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
        Assert.Empty(place.Names);
    }

    [Fact]
    public void The_whole_command_prints_one_object_and_writes_a_complete_folder()
    {
        using var place = new Place();
        var first = place.Run("cooperate", "region", "--years", "2001-2002", "--json");
        var printed = JsonDocument.Parse(first.Output).RootElement;
        var data = printed.GetProperty("data");

        Assert.Equal(0, first.ExitCode);
        Assert.Equal("darya/cooperate/1", printed.GetProperty("schema").GetString());
        Assert.Equal(["AA", "BB"], data.GetProperty("players").EnumerateArray().Select(p => p.GetString()!));
        Assert.Equal("B", data.GetProperty("baseline").GetString());
        Assert.Equal([2001, 2002], data.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()));
        var folder = place.In(data.GetProperty("folder").GetString()!);
        Assert.All(["cooperate.xlsx", "manifest.json", "report.html", "report.json"], name => Assert.Contains(name, Place.NamesIn(folder)));
        Assert.Empty(RunFolderReader.Read(folder).Faults);

        // A second run solves nothing and says the same.
        var again = JsonDocument.Parse(place.Run("cooperate", "region", "--years", "2001-2002", "--json", "--threads", "1").Output).RootElement.GetProperty("data");
        Assert.Equal(0, again.GetProperty("equilibria").GetProperty("solved").GetInt32());
        Assert.True(again.GetProperty("equilibria").GetProperty("cached").GetInt32() > 0);
        Assert.Equal(data.GetProperty("headline").GetRawText(), again.GetProperty("headline").GetRawText());
    }

    [Fact]
    public void A_time_limit_keeps_what_is_solved_and_says_so()
    {
        using var place = new Place();
        var answer = place.Run("cooperate", "region", "--time-limit", "0.001", "--out", "result");

        Assert.Equal((5, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("The time limit was reached: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("equilibria are in the cache", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("result", place.Names);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_refused()
    {
        using var place = new Place();
        File.WriteAllText(place.In("file"), "");
        var answer = place.Run("cooperate", "region", "--cache", "file/below");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("--cache must be a folder that can be written; got 'file/below'", answer.Error, StringComparison.Ordinal);
    }
}
