using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary>The backtest of the small region, whose upper reservoir has two recorded months.</summary>
public sealed class BacktestTests
{
    [Fact]
    public void A_backtest_is_one_object()
    {
        using var place = new Place();
        var printed = place.Json("backtest", "region");
        var data = printed.GetProperty("data");

        Assert.Equal("darya/backtest/1", printed.GetProperty("schema").GetString());
        Assert.All(["closure", "each_for_itself", "all_together"], part =>
            Assert.Equal(["upper"], data.GetProperty(part).EnumerateArray().Select(c => c.GetProperty("id").GetString()!)));
        Assert.Equal("AA", data.GetProperty("irrigation_mode").GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Array, printed.GetProperty("warnings").ValueKind);
        Assert.Empty(place.Names);
    }

    [Fact]
    public void A_backtest_without_json_is_a_table_with_decimal_points()
    {
        using var place = new Place();
        var answer = DaryaProcess.Run(place.Path, [("LC_ALL", "ru_RU.UTF-8")], "backtest", "region");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("\nupper ", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"\d\.\d", answer.Output);
        Assert.DoesNotMatch(@"\d,\d", answer.Output);
        Assert.DoesNotContain("NaN", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_record_there_is_nothing_to_compare_with()
    {
        using var place = new Place(p => p.Remove("records", "upper,"));
        var answer = place.Run("backtest", "region");

        Assert.Equal((2, "", "The region has no records to compare with (table 'records' has no month with inflows and demand).\n"), (answer.ExitCode, answer.Output, answer.Error));
    }
}
