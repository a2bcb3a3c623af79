using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Model;
using Darya.Cooperation;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Darya.Planning;

namespace Darya.Agreements.Tests.Trials;

/// <summary>Generated years of the mountain region: its recorded normal, dry and wet year.</summary>
public sealed class GeneratedYearsTests
{
    private static readonly Term[] Terms =
    [
        Mountain.Release("summer", Bound.Least, ("--05-01", "--08-31", 480)) with { Tolerance = Mountain.Within(5) },
        Mountain.Release("fixed", Bound.Least, ("--01-01", "--12-31", 560)),
        Mountain.Payment("thanks", "DOWN", 3, "UP"),
        Mountain.Rule("years", "summer", "thanks"),
    ];

    private static readonly Lazy<TrialOutcome> Tried = new(() => Try(Mountain.Agreement(Terms), Recorded(2001), Recorded(2002), Recorded(2003)));

    /// <summary>The three recorded years have 1, 0.6 and 1.4 times the same water, so their mean is the first of them.</summary>
    [Fact]
    public void The_water_of_a_year_is_told_in_percent_of_the_mean_year()
    {
        var generated = Tried.Value.Generated!;

        Assert.Equal(["generated-1", "generated-2", "generated-3"], generated.Years.Select(y => y.Year.Id));
        Assert.Equal("Generated year 2", generated.Years[1].Year.Name.English);
        Assert.Equal([100, 60, 140], generated.Years.Select(y => Math.Round(y.InflowPercent, 6)));
        Assert.Equal([100, 60, 140], generated.Years.Select(y => Math.Round(y.Year.Indices["years"], 6)));
    }

    /// <summary>A generated year with the inflows of the mean year is the mean year: the same storages at both ends, the same play without agreement.</summary>
    [Fact]
    public void A_year_with_the_water_of_the_mean_year_is_the_mean_year()
    {
        var (mean, same) = (Tried.Value.MeanYear, Tried.Value.Generated!.Years[0].Year);

        Assert.All(mean.States.Zip(same.States), s =>
        {
            Assert.Equal(s.First.AloneMusd, s.Second.AloneMusd, 1e-3);
            Assert.Equal(s.First.GainMusd, s.Second.GainMusd, 1e-3);
            Assert.Equal(s.First.PaymentsMusd, s.Second.PaymentsMusd, 1e-9);
        });
        Assert.Equal(mean.Missed.Count, same.Missed.Count);
    }

    /// <summary>The lake begins and ends at 450 hm³: of 560 that are owed only 0.6 × 665 can leave, whatever the price.</summary>
    [Fact]
    public void A_dry_year_breaks_the_fixed_term_alone_and_is_summed_up()
    {
        var generated = Tried.Value.Generated!;
        var broken = Assert.Single(generated.Terms);

        Assert.Equal(("fixed", 1, "generated-2"), (broken.Term, broken.MissedYears, broken.WorstYear));
        Assert.Equal(560 - (0.6 * 665), broken.Worst.Missed, 0.5);
        Assert.Equal(2.0 / 3, generated.FeasibleShare, 1e-12);
    }

    [Fact]
    public void Shares_worst_years_and_quantiles_are_those_of_the_years()
    {
        var generated = Tried.Value.Generated!;

        Assert.Equal(generated.Years.Count(y => y.Year.States.All(s => s.GainMusd >= 0)) / 3.0, generated.AllGainShare);
        Assert.NotNull(generated.AllGainShareWithoutYearRules);
        Assert.Equal(generated.Years.Min(y => y.Year.States.Min(s => s.GainMusd)), generated.WorstYear!.Year.States.Min(s => s.GainMusd));
        foreach (var (party, i) in generated.States.Select((p, i) => (p, i)))
        {
            double[] gains = [.. generated.Years.Select(y => y.Year.States[i].GainMusd).Order()];
            Assert.Equal((Mountain.States[i], gains[0]), (party.State, party.WorstGainMusd));
            Assert.Equal(gains.Average(), party.MeanGainMusd, 1e-9);
            Assert.Equal(gains.Count(g => g >= 0) / 3.0, party.GainShare);
            Assert.Equal(21, party.GainQuantilesMusd.Count);
            Assert.Equal((gains[0], gains[1], gains[2]), (party.GainQuantilesMusd[0], party.GainQuantilesMusd[10], party.GainQuantilesMusd[20]));
            Assert.Equal((gains[0] + gains[1]) / 2, party.GainQuantilesMusd[5], 1e-9);
        }
    }

    /// <summary>On record the lake takes up a quarter of what a year has more, and gives a quarter of what it has less: 0.4 × 665 hm³ less is 66.5 hm³ of storage.</summary>
    [Fact]
    public void Reservoirs_end_where_the_record_says_that_the_water_of_the_year_leads()
    {
        ReservoirRecord Record(int year, double hm3) =>
            Mountain.Region.Records[0] with { Month = new YearMonth(year, 12), StorageEnd = WaterVolume.FromHm3(hm3) };
        var recorded = Mountain.Region with { Records = [Record(2000, 450), Record(2001, 450), Record(2002, 450 - 66.5), Record(2003, 450)] };
        var mean = new TrialCase("mean-year", new("", ""), MeanYear.Of(recorded, [2001, 2002, 2003], 2002), 2002, EndRule.Cyclic, new Dictionary<string, double>(), new TradeContracts([]));
        var middle = 450 - (66.5 / 3);
        var ends = new EndStorages(recorded, [2001, 2002, 2003], mean);

        Assert.Equal(middle, ends.Of(GeneratedRegion.Of(mean, Recorded(2001)), 2002)["lake"], 1e-6);
        Assert.Equal(middle - 66.5, ends.Of(GeneratedRegion.Of(mean, Recorded(2002)), 2002)["lake"], 1e-6);
        Assert.Equal(100, ends.Of(GeneratedRegion.Of(mean, Times(2001, -9)), 2002)["lake"]); // not below what cannot be used
        Assert.Equal(1600, ends.Of(GeneratedRegion.Of(mean, Times(2001, 99)), 2002)["lake"]); // not above full
    }

    [Fact]
    public void Too_short_a_record_of_storages_lets_reservoirs_end_where_they_begin()
    {
        var mean = new TrialCase(
            "mean-year", new("", ""), MeanYear.Of(Mountain.Region, [2001, 2002, 2003], 2002), 2002, EndRule.Cyclic, new Dictionary<string, double>(), new TradeContracts([]));

        Assert.Equal(450, new EndStorages(Mountain.Region, [2001, 2002, 2003], mean).Of(GeneratedRegion.Of(mean, Recorded(2002)), 2002)["lake"]);
    }

    [Fact]
    public void Recorded_years_terms_and_reliance_stay_as_they_are_without_generated_years()
    {
        var without = Mountain.Try(Mountain.Agreement(Terms), costs: false);

        Assert.Null(without.Generated);
        Assert.Equal(without.Years.Select(y => y.JointGainMusd), Tried.Value.Years.Select(y => y.JointGainMusd));
        Assert.Equal(without.States, Tried.Value.States);
        Assert.Equal(without.Warnings, Tried.Value.Warnings);
    }

    [Fact]
    public void The_same_years_give_the_same_figures_whatever_the_threads()
    {
        TrialYearInflows[] years = [Recorded(2001), Recorded(2002), Recorded(2003)];
        var outcome = Try(Mountain.Agreement(Terms), threads: 1, years).Generated!;

        Assert.Equal(
            Tried.Value.Generated!.Years.SelectMany(y => y.Year.States.Select(s => s.GainMusd)),
            outcome.Years.SelectMany(y => y.Year.States.Select(s => s.GainMusd)));
    }

    /// <summary>More comes than the lake holds and the gorge below it lets through: no plan balances the second year.</summary>
    [Fact]
    public void Years_without_any_plan_and_years_drawn_anew_are_warned_of()
    {
        var flood = new TrialYearInflows(Mountain.Region.Inflows.ToDictionary(s => s.Catchment, _ => (IReadOnlyList<double>)[.. Enumerable.Repeat(5000.0, 12)]));
        var request = Request(Mountain.Agreement(Terms), threads: 2, [Recorded(2001), flood]);
        var gorge = Mountain.Region with { Reaches = [.. Mountain.Region.Reaches.Select(r => r with { Capacity = Discharge.FromCubicMetresPerSecond(500) })] };
        var outcome = AgreementTrial.Run(
            request with
            {
                NoAgreement = request.NoAgreement with { Region = gorge, Years = [] },
                Generated = request.Generated! with { Origin = InflowOrigin.RecordDrawnAnew },
            },
            progress: null,
            CancellationToken.None);

        Assert.Equal(["generated-2"], outcome.Generated!.WithoutPlan);
        Assert.Equal(["generated-1"], outcome.Generated.Years.Select(y => y.Year.Id));
        Assert.Equal(1, outcome.Generated.FeasibleShare);
        var warnings = outcome.Warnings.Select(w => w.English).ToArray();
        Assert.Contains(
            "The region has no inflow model: generated years are recorded years drawn anew, so nothing drier or wetter than the record was tried.", warnings);
        Assert.Contains("Generated years without any plan, with or without the agreement: 1 of 2; they are in no share and no mean.", warnings);
    }

    [Fact]
    public void A_year_that_lacks_flows_of_a_catchment_is_refused()
    {
        var catchment = Mountain.Region.Catchments[0].Id;
        foreach (var broken in new[] { new Dictionary<string, IReadOnlyList<double>>(), new() { [catchment] = [1, 2] }, new() { [catchment] = [.. Enumerable.Repeat(double.NaN, 12)] } })
        {
            var error = Assert.Throws<ArgumentException>(() => Try(Mountain.Agreement(), new TrialYearInflows(broken)));

            Assert.StartsWith($"A generated year needs twelve flows of the catchment '{catchment}'.", error.Message, StringComparison.Ordinal);
        }
    }

    private static TrialYearInflows Recorded(int year) => new(Mountain.Region.Inflows.ToDictionary(
        s => s.Catchment,
        s => (IReadOnlyList<double>)[.. Enumerable.Range(1, 12).Select(m => s.Months[new YearMonth(year, m)].Flow.CubicMetresPerSecond)],
        StringComparer.Ordinal));

    private static TrialYearInflows Times(int year, double factor) => new(
        Recorded(year).FlowsM3s.ToDictionary(f => f.Key, f => (IReadOnlyList<double>)[.. f.Value.Select(v => factor * v)], StringComparer.Ordinal));

    private static TrialOutcome Try(Agreement agreement, params TrialYearInflows[] years) => Try(agreement, threads: 2, years);

    private static TrialOutcome Try(Agreement agreement, int threads, TrialYearInflows[] years) =>
        AgreementTrial.Run(Request(agreement, threads, years), progress: null, CancellationToken.None);

    private static TrialRequest Request(Agreement agreement, int threads, TrialYearInflows[] years) => new()
    {
        Agreement = agreement,
        NoAgreement = Mountain.Study(2001, 2002) with { Threads = threads },
        WithTermCosts = false,
        WithDrought = false,
        Generated = new GeneratedInflows(InflowOrigin.Model, 1, years),
    };
}
