using System.Text.Json;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary>Input with faults: all of them at once, exit code 3, no folder and no stack trace.</summary>
public sealed class BrokenInputTests
{
    private const string Faults =
        """
        data/reservoirs.csv(2): error DAR104: dead_hm3: got -120; dead storage must be >= 0 hm3 (reservoir 'upper')
        data/reaches.csv(2): error DAR202: to_node: no node 'midle' in nodes; did you mean 'middle'? (reach 'upper_river')
        2 errors in 101 files; nothing was computed.

        """;

    [Theory]
    [InlineData("check")]
    [InlineData("plan")]
    [InlineData("backtest")]
    public void Every_fault_of_a_package_is_listed(string command)
    {
        using var place = new Place(Break);
        var answer = place.Run(command, "region");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(Faults, answer.Error);
        Assert.Empty(place.Names);
    }

    [Fact]
    public void Faults_as_json_are_one_object()
    {
        using var place = new Place(Break);
        var answer = place.Run("check", "region", "--json");
        var printed = JsonDocument.Parse(answer.Output).RootElement;

        Assert.Equal((3, ""), (answer.ExitCode, answer.Error));
        Assert.Equal("darya/check/1", printed.GetProperty("schema").GetString());
        Assert.False(printed.GetProperty("data").GetProperty("valid").GetBoolean());
        Assert.Equal(2, printed.GetProperty("data").GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("plan")]
    [InlineData("backtest")]
    public void A_region_that_does_not_exist_is_said(string command)
    {
        using var place = new Place();
        var answer = place.Run(command, "nowhere");

        Assert.Equal(
            (3, "", "nowhere: error DAR001: there is no such folder; a region is a folder with a datapackage.json\n1 error in 0 files; nothing was computed.\n"),
            (answer.ExitCode, answer.Output, answer.Error));
        Assert.Empty(place.Names);
    }

    [Fact]
    public void An_unknown_variant_is_told_which_there_are()
    {
        using var place = new Place();
        var answer = place.Run("plan", Place.CentralAsia, "--variant", "nurek");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("variants/nurek: error DAR014: no such variant; known: dry, ", answer.Error, StringComparison.Ordinal);
        Assert.Empty(place.Names);
    }

    [Fact]
    public void A_series_folder_without_inflows_is_said()
    {
        using var place = new Place();
        var answer = place.Run("plan", "region", "--series", "nowhere");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("series/inflows_dekad.csv: error DAR015: the file is missing", answer.Error, StringComparison.Ordinal);
        Assert.Empty(place.Names);
    }

    [Fact]
    public void A_sound_package_is_counted()
    {
        using var place = new Place();
        var answer = place.Run("check", "region");

        Assert.Equal((0, "0 errors in 101 files.\n"), (answer.ExitCode, answer.Error));
        Assert.Matches(@"^\d+ rows in 100 tables; by letter: R \d+\.\n$", answer.Output);
        Assert.True(place.Json("check", "region").GetProperty("data").GetProperty("valid").GetBoolean());
        Assert.Empty(place.Names);
    }

    /// <summary>More water than the only river below may carry, and a reservoir too small to keep it.</summary>
    [Fact]
    public void Rules_in_conflict_are_named()
    {
        using var place = new Place(p => p.Change("reaches", "upper_river,upper,middle,river,0.01,400,", "upper_river,upper,middle,river,0.01,5,"));
        var answer = place.Run("plan", "region", "--to", "2001-12", "--out", "out");

        Assert.Equal((4, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("No plan of AA+BB keeps all rules", answer.Error, StringComparison.Ordinal);
        Assert.Contains("\n  water balance: upper, 2001-", answer.Error, StringComparison.Ordinal);
        Assert.Contains(" hm³\n", answer.Error, StringComparison.Ordinal);
        Assert.Empty(place.Names);
    }

    private static void Break(SmallPackage package)
    {
        package.Change("reservoirs", "upper,100,", "upper,-120,");
        package.Change("reaches", "upper_river,upper,middle", "upper_river,upper,midle");
    }
}
