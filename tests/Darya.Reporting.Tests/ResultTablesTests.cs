using Darya.Reporting.Tables;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class ResultTablesTests
{
    private static readonly IReadOnlyList<LongTable> Tables = ResultTables.Of(SamplePlan.Create(), SamplePlan.Frontier, "plan");

    [Fact]
    public void There_is_a_table_for_every_theme() => Assert.Equal(
        ["states", "storages", "reaches", "deliveries", "limits", "crops", "power", "exchange", "aral", "binding"], Tables.Select(t => t.Name));

    [Fact]
    public void Every_key_stands_once_and_every_value_is_a_number() => Assert.All(Tables, table =>
    {
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => (r.Scenario, r.Item, r.Variable, r.PeriodStart, r.PeriodEnd)).Distinct().Count());
        Assert.All(table.Rows, row => Assert.True(double.IsFinite(row.Value) && row.PeriodStart <= row.PeriodEnd));
    });

    [Fact]
    public void The_record_stands_beside_the_plan_as_a_scenario_of_its_own()
    {
        var storages = Tables.Single(t => t.Name == "storages").Rows;
        Assert.Equal(24, storages.Count(r => r is { Scenario: "record", Variable: "storage", Value: 2500 }));
        Assert.Equal(24, storages.Count(r => r is { Scenario: "plan", Variable: "storage" }));
    }

    [Fact]
    public void Figures_keep_all_their_digits()
    {
        var storage = Tables.Single(t => t.Name == "storages").Rows.First(r => r is { Scenario: "plan", Variable: "storage" });
        Assert.Equal(3000.123456, storage.Value);
        Assert.Equal((new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 31)), (storage.PeriodStart, storage.PeriodEnd));
    }
}
