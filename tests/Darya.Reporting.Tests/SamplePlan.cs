using Darya.Model;
using Darya.Planning;
using Darya.Planning.Results;
using Darya.Simulation;

namespace Darya.Reporting.Tests;

/// <summary>A plan of the made-up valley whose figures are easy to follow: 100 m³/s from April to September, 300 m³/s from October to March.</summary>
internal static class SamplePlan
{
    internal static readonly FrontierPoint[] Frontier = [new(2, 2, 100, 0), new(4, 4, 90, 0.0123456)];

    internal static Plan Create(int months = 24, TimeStep step = TimeStep.Month)
    {
        var last = new YearMonth(2001 + ((months - 1) / 12), ((months - 1) % 12) + 1);
        var horizon = Horizon.Create(new YearMonth(2001, 1), last, step);
        double[] Flow(double summer, double winter) =>
            [.. horizon.Periods.Select(t => (t.Season == Season.Vegetation ? summer : winter) * t.Duration.TotalSeconds / 1e6)];
        double[] Flat(double value) => [.. horizon.Periods.Select(_ => value)];
        double[] Years(double value) => [.. horizon.Periods.Select(t => t.Year).Distinct().Select(_ => value)];
        var release = Flow(100, 300);
        return new Plan
        {
            Region = SampleRegion.Create(),
            Horizon = horizon,
            Economy = "2023",
            Coalition = ["UP", "DN"],
            Operation = new SimulatedOperation
            {
                StorageHm3 = [Flat(3000.123456)],
                InitialStorageHm3 = [3000],
                EvaporationHm3 = [Flat(1.5)],
                LevelM = [Flat(850)],
                ReachHm3 = [release, Flow(40, 300)],
                ReachLossHm3 = [Flat(0), Flat(0)],
                IntakeHm3 = [Flow(60, 0)],
                ReturnFlowHm3 = [Flat(0)],
                TurbinedHm3 = [release],
                GenerationGwh = [Flat(50)],
                NodeInflowHm3 = [Flow(300, 100), release, Flow(40, 300)],
                UnmeasuredLossHm3 = [Flat(0), Flat(0), Flat(0)],
                Corrections = [],
            },
            Districts =
            [
                new DistrictOutcome(
                    "plain",
                    Flow(80, 0),
                    Flow(60, 0),
                    Flow(75, 0),
                    Flat(0),
                    [new CropOutcome("cotton", Years(100), Years(95), Years(0.9), Years(250), Years(60))],
                    Years(60)),
            ],
            Zones = [Zone("UPZ", 40, 50, -10), Zone("DNZ", 30, 0, 9.7)],
            Lines = [new LineOutcome("valley_line", Flat(10), Flat(0), Flat(360), Flat(360), Flat(0.4), Flat(0))],
            Trades = [new TradeOutcome("DNZ", "OUT", Flat(1), Flat(0.04))],
            States =
            [
                new StateOutcome("UP", 40, 0, 0, 0, 40, 0, 600, 0, Years(40)),
                new StateOutcome("DN", 20, 60, 5, 1, -34, 0.95, 240, 2, Years(20)),
            ],
            WaterValueUsdPerM3 = [Flat(0.0312345)],
            NodeValueUsdPerM3 = [Flat(0.03), Flat(0.02), Flat(0)],
            AralPriceUsdPerM3 = 0,
            SectionFlowShares = [new SectionFlowShare("syr", 2001, 1), new SectionFlowShare("syr", 2002, 0.95)],
            Limits = [new LimitUse("dn_syr_vegetation", "DN", "syr", Season.Vegetation, 2001, 4000, 948.7)],
            BindingRules =
            [
                new BindingRule("storage_full", "high_dam", "UP", 3, [7, 6], 0.0123, "hm³", 0.02),
                new BindingRule("stage_deficit", "plain.cotton", "DN", 1, [], 0.5, "hm³", 0.25),
            ],
            Audit = new PlanAudit(
                new BalanceAudit(1e-9, 2e-12, "fork 2001-07", [new BalanceTotal("syr", 12000, 1900, 0, 36, 0, 10000, 64, 1e-9)]),
                0.42,
                3.1,
                "high_plant 2001-05",
                0,
                0,
                0,
                -0.3),
            Contracts = new TradeContracts([]),
            Solver = new SolverStatistics(1000, 2000, 6000, 0.001, 900, 0.2, 1.8, 3, 4, 1234, -60),
            Warnings = [new LocalName("Something to know.", "Нечто важное.")],
            IntakeKeys = [new IntakeKey("plain", "plain_canal")],
        };

        ZoneOutcome Zone(string id, double demand, double hydro, double import) => new(
            id,
            Flat(demand),
            Flat(0),
            Flat(hydro),
            Flat(demand - hydro - import),
            Flat(0),
            Flat(0),
            Flat(import),
            Flat(0),
            Flat(45),
            Flat(30),
            Flat(1),
            [new FuelOutput("gas", Flat(demand - hydro - import))]);
    }
}
