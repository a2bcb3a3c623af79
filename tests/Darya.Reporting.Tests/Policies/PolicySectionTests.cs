using System.Text.Json;
using Darya.Reporting.Page;
using Darya.Reporting.Policies;
using Xunit;

namespace Darya.Reporting.Tests.Policies;

public sealed class PolicySectionTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = ReportJson.Encoder };

    private static readonly PolicySectionData Data = PolicySectionBuilder.Build(new SamplePolicy(SampleRegion.Create()).Whole());

    [Fact]
    public void The_section_is_as_approved()
    {
        using var json = JsonDocument.Parse(ReportJson.Of(PolicySectionBuilder.Build(new SamplePolicy(SampleRegion.Create()) { Months = 12 }.Whole())));
        Golden.Check("Policy_section", "json", JsonSerializer.Serialize(json, Indented) + "\n");
    }

    [Fact]
    public void A_range_has_six_figures_that_rise_to_the_ninth_tenth() => Assert.All(
        Data.Simulation!.Reservoirs.SelectMany(r => r.Storage.Concat(r.Release).Concat(r.Value)),
        range =>
        {
            Assert.Equal(6, range.Length);
            Assert.Equal(range[..5].Order(), range[..5]);
        });

    [Fact]
    public void What_was_not_recorded_is_null()
    {
        var region = SampleRegion.Create();
        var bare = PolicySectionBuilder.Build(new SamplePolicy(region with { Records = [] }).Whole());
        Assert.All(bare.Simulation!.Reservoirs, r => Assert.All(r.Record.Concat(r.RecordedRelease), v => Assert.Null(v)));
        Assert.All(bare.Backtest!.Storages, s => Assert.All(s.Record, v => Assert.Null(v)));
        Assert.All(Data.Simulation!.Reservoirs, r => Assert.All(r.Record, v => Assert.NotNull(v)));
    }

    [Fact]
    public void What_was_not_run_is_null()
    {
        var trained = PolicySectionBuilder.Build(new SamplePolicy(SampleRegion.Create()).Trained());
        Assert.Equal((null, null, null, null, null), (trained.Simulation, trained.Rules, trained.Backtest, trained.Advice, trained.Training.Gap));
        Assert.Empty(trained.Warnings);
    }

    [Fact]
    public void A_warning_stands_once() => Assert.Equal(["A sample: nothing was solved."], Data.Warnings.Select(w => w.En));

    [Fact]
    public void Months_without_a_need_have_no_range() =>
        Assert.Equal([true, true, true, false, false, false, false, false, false, true, true, true], Data.Simulation!.Districts[0].SuppliedByMonth.Select(s => s is null));

    [Fact]
    public void The_backtest_has_every_line_beside_its_foresight()
    {
        var backtest = Data.Backtest!;
        Assert.Equal(["policy", "record", "rules"], backtest.Lines.Select(l => l.Name));
        Assert.All(backtest.Lines, l => Assert.Equal(l.Foresight - l.Benefit, l.Loss, 6));
        Assert.Equal([2001, 2002], backtest.Years);
        Assert.Equal(1.2, Assert.Single(backtest.Lines[0].Delivered).Km3, 9);
    }

    /// <summary>Seconds differ from run to run; the report does not.</summary>
    [Fact]
    public void The_section_holds_nothing_that_differs_between_equal_runs()
    {
        var study = new SamplePolicy(SampleRegion.Create()).Whole();
        var slower = study with { Training = study.Training with { Seconds = 999, Convergence = [.. study.Training.Convergence.Select(p => p with { Seconds = 9 * p.Seconds })] } };
        Assert.Equal(ReportJson.Of(PolicySectionBuilder.Build(study)), ReportJson.Of(PolicySectionBuilder.Build(slower)));
    }

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        var study = new SamplePolicy(SampleRegion.Create()).Trained();
        Assert.Throws<ArgumentException>(() => ReportSection.Of(study with { Training = study.Training with { BoundMusd = double.NaN } }, "run"));
    }
}
