using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Darya.Reporting.Page;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed partial class PlanSectionTests
{
    [Fact]
    public void The_data_of_the_page_are_as_approved() =>
        Golden.Check("Plan_section", "json", Indent(ReportJson.Of(PlanSectionBuilder.Build(SamplePlan.Create(3), SamplePlan.Frontier, SamplePlan.Create(3)))));

    [Fact]
    public void Every_series_is_as_long_as_the_horizon()
    {
        var data = PlanSectionBuilder.Build(SamplePlan.Create(), [], null);
        var length = data.Periods.Year.Count;
        var reservoir = Assert.Single(data.Reservoirs);
        var zone = data.Zones[0].Balance!;
        var district = Assert.Single(data.Districts);

        Assert.All(
            [
                reservoir.Storage, reservoir.Level, reservoir.Evaporation, reservoir.Inflow, reservoir.Release, reservoir.WaterValue,
                .. data.Reaches.Select(r => r.Flow), .. data.Nodes.Select(n => n.Inflow), .. data.Flows.Select(f => f.Gwh), .. data.Plants.Select(p => p.Generation),
                district.Need, district.Delivered, district.RecordedNeed, zone.Demand, zone.Hydro, zone.PeakPrice, zone.Fuels[0].Gwh,
            ],
            series => Assert.Equal(length, series.Length));
        Assert.Equal(length, reservoir.Record!.Storage.Length);
    }

    [Fact]
    public void The_record_of_a_dekad_gives_its_storage_only_at_the_end_of_the_month()
    {
        var record = PlanSectionBuilder.Build(SamplePlan.Create(1, Model.TimeStep.Dekad), [], null).Reservoirs[0].Record!;
        Assert.Equal([null, null, 2500], record.Storage);
        Assert.Equal([400, 400, 400], record.Release);
    }

    [Fact]
    public void Figures_of_the_headline_are_sums_over_the_members()
    {
        var headline = PlanSectionBuilder.Build(SamplePlan.Create(), [], null).Headline;
        Assert.Equal((60, 0.95, 0.84, 2), (headline.Benefit, headline.Irrigation, headline.Generation, headline.Unserved));
        Assert.Equal("high_dam", headline.Reservoir);
    }

    [Fact]
    public void Rows_with_the_same_origin_are_told_once()
    {
        var groups = PlanSectionBuilder.Build(SamplePlan.Create(), [], null).Provenance;
        var estimate = Assert.Single(groups, g => g.Letter == "E");
        Assert.Equal((12, "high_dam 1; high_dam 2; high_dam 3; … high_dam 12"), (estimate.Rows, estimate.Keys));
    }

    [Fact]
    public void Places_of_rules_are_named_part_by_part()
    {
        var names = new PlaceNames(SampleRegion.Create());
        Assert.Equal(new Model.LocalName("Plain, Cotton", "Равнина, Хлопчатник"), names.Of("plain.cotton"));
        Assert.Equal(new Model.LocalName("Upland grid → Downland grid", "Сеть верховья → Сеть низовья"), names.Of("UPZ>DNZ"));
        Assert.Equal(new Model.LocalName("High dam – Fork", "Высокая плотина – Развилка"), names.Of("upper"));
        Assert.Equal("High plant, 2001-05", names.Of("high_plant 2001-05").English);
        Assert.Equal("nobody_knows", names.Of("nobody_knows").English);
    }

    /// <summary>Indented, with arrays of numbers on one line.</summary>
    private static string Indent(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return NumberArray().Replace(Encoding.UTF8.GetString(stream.ToArray()), m => Blank().Replace(m.Value, " ").Replace("[ ", "[", StringComparison.Ordinal)
            .Replace(" ]", "]", StringComparison.Ordinal)) + "\n";
    }

    [GeneratedRegex(@"\[\s*(?:-?[\d.E+-]+|null)(?:,\s*(?:-?[\d.E+-]+|null))*\s*\]", RegexOptions.None, 10_000)]
    private static partial Regex NumberArray();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
