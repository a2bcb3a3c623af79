using Darya.Cli.Output;
using Darya.Data.Runs;
using Darya.Planning.Policies.Results;
using Darya.Reporting.Tests.Policies;

namespace Darya.Cli.Tests;

/// <summary>What <c>policy</c> prints and writes, from a made-up study.</summary>
public sealed class PolicyOutputTests
{
    [Fact]
    public void The_folder_is_complete_holds_the_policy_and_reads_without_a_fault()
    {
        using var place = new Place();
        var folder = PolicySample.Write(place, "all");

        Assert.Equal(
            [
                "advice.csv", "backtest.csv", "manifest.json", "policy.json", "policy.xlsx", "releases.csv", "report.html", "report.json", "shortage.csv", "storages.csv", "training.csv",
                "water_values.csv", "wetness.csv",
            ],
            Place.NamesIn(folder));
        var reading = RunFolderReader.Read(folder);
        Assert.Empty(reading.Faults);
        Assert.Equal("policy simulate", reading.Manifest!.Command);
    }

    [Fact]
    public void The_same_study_gives_the_same_folder()
    {
        using var place = new Place();
        var (one, other) = (PolicySample.Write(place, "one"), PolicySample.Write(place, "other"));
        Assert.All(Place.NamesIn(one), name => Assert.Equal(File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(other, name))));
    }

    [Fact]
    public void The_data_name_their_members_by_place_and_state()
    {
        using var place = new Place();
        var data = PolicyJson.Data(PolicySample.Of(place.In("region")));

        Assert.Equal(
            ["region", "variant", "coalition", "economy", "risk", "training", "wetness", "envelopes", "simulation", "rules", "backtest", "advice"], data.Select(m => m.Key));
        Assert.Equal((-1000, -994, 6), ((double)data["training"]!["bound_musd"]!, (double)data["training"]!["simulated_mean_musd"]!, (double)data["training"]!["gap_musd"]!));
        Assert.Equal(35, (double)data["backtest"]!["lines"]!["policy"]!["loss_musd"]!);
        Assert.Equal(2.88066, (double)data["backtest"]!["lines"]!["policy"]!["loss_percent"]!);
        Assert.Equal(["p10", "p25", "median", "p75", "p90", "mean"], data["simulation"]!["benefit_musd"]!.AsObject().Select(m => m.Key));
        Assert.Equal("2008-04", (string?)data["advice"]!["month"]);
        Assert.Equal(24, data["simulation"]!["reservoirs"]!["upper"]!["storage_hm3"]!.AsArray().Count);
        Assert.Equal(3, data["wetness"]!["passage"]![0]!.AsArray().Count);
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        using var place = new Place();
        var study = PolicySample.Of(place.In("region"));
        var run = study.Simulation!;
        var bare = study with
        {
            Simulation = run with { ConvexLossMusd = null, Reservoirs = [.. run.Reservoirs.Select(r => r with { RecordedHm3 = [.. r.RecordedHm3.Select(_ => double.NaN)] })] },
            Backtest = null,
            Training = study.Training with { SimulatedMeanMusd = null },
        };
        var data = PolicyJson.Data(bare);

        Assert.Null(data["backtest"]);
        Assert.Null(data["training"]!["gap_musd"]);
        Assert.Null(data["simulation"]!["convex_loss_musd"]);
        Assert.All(data["simulation"]!["reservoirs"]!["upper"]!["recorded_hm3"]!.AsArray(), Assert.Null);
    }

    [Fact]
    public void The_summary_tells_training_what_to_do_shortage_and_the_backtest()
    {
        using var place = new Place();
        Assert.Equal(
            """
            Policy of AA, BB in region small, economy 2023, risk expectation.
            Trained in 40 iterations, 51840 stage problems, 310.5 s: bound stalled. Largest stage 1480 rows, 2310 columns; 960 cuts.
            Discounted cost, million USD: bound -1000.0, simulated mean -994.0 (standard error 4.0, 500 paths of 10 years), gap 6.0.

            2008-04, dry: inflow 4.20 km3, 82 % of the mean.
            reservoir            before    after   inflow  release   if dry   if wet   energy  water value  released
                                    hm3      hm3     m3/s     m3/s     m3/s     m3/s      GWh     USD/m3      USD/m3
            lower                   300      420      210      160      160      190       95     0.0120      0.0115
            upper                   600      720      220      200      200      240       96     0.0140      0.0135
            Short of water: plain 90 %.

            state    hydro  thermal  net import  unserved     price
                                  GWh a month              USD/MWh
            AA         900      200          50         0      28.0
            BB         800      500          30        12      32.0

            - Water kept for July is worth 1.2 US cents per m³, water released now 1.15.
            - The month is dry, and a dry month is followed by a dry one in 7 of 10 cases.

            500 paths of 24 months from 2001-01, inflows generated; ranges: one in ten below, median, one in ten above.
                                      policy                   rules of today
            benefit, million USD/year 1080 1200 1320           960 1080 1200
            water to the seas, km3    4.60 7.00 9.40           3.90 6.30 8.70
            Exact head and evaporation bring 8.4 million USD a year less than the convex stages promise. Largest water residual 2.0e-12 of a node's inflow.

            reservoir          lowest median  mean of medians  highest median   water value, median of months
                                          km3              km3             km3                      US cents/m3
            lower                        0.18             0.28            0.37                     0.50 to 1.10
            upper                        0.35             0.55            0.75                     0.90 to 1.50

            No district gets less than 95 % of its need in any year.

            state  years short  supplied  unserved  years unserved
                             %    % mean       GWh               %
            AA             0.0      98.1      40.9             0.0
            BB             2.5      97.1      80.9             6.0

            Recorded inflows 2001-01 to 2002-12, unseen; million USD a year, foresight ends at the same storages.
            line              benefit  foresight      loss  loss, %
            policy             1180.0     1215.0      35.0     2.88
            record             1010.0     1235.0     225.0    18.22
            rules              1120.0     1222.0     102.0     8.35
            The inflow model was fitted on these years, for lack of others, at: spring.
            warning: A sample: nothing was solved.
            Written to runs/all (report.html, policy.xlsx and tables).

            """,
            Text(PolicySample.Of(place.In("region"))));
    }

    [Fact]
    public void Training_alone_is_told_in_two_lines()
    {
        using var place = new Place();
        var study = PolicySample.Of(place.In("region"));
        Assert.Equal(
            """
            Policy of AA, BB in region small, economy 2023, risk expectation.
            Trained in 40 iterations, 51840 stage problems, 310.5 s: bound stalled. Largest stage 1480 rows, 2310 columns; 960 cuts.
            Discounted cost, million USD: bound -1000.0; not simulated.
            Written to runs/all (report.html, policy.xlsx and tables).

            """,
            Text(new SamplePolicy(study.Region).Trained()));
    }

    private static string Text(PolicyStudy study)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PolicyText.Print(study, "runs/all", text);
        return text.ToString();
    }
}
