using Darya.Model;
using Darya.Planning;
using Darya.Planning.Policies.Results;

namespace Darya.Reporting.Tests.Policies;

/// <summary>A made-up study of a policy for any region: figures follow simple formulas and nothing was solved, so they are easy to follow and mean nothing.</summary>
internal sealed class SamplePolicy
{
    private static readonly YearMonth From = new(2001, 1);

    private readonly Region _region;

    internal SamplePolicy(Region region) => _region = region;

    /// <summary>Months of a path and of the backtest.</summary>
    internal int Months { get; init; } = 24;

    /// <summary>Gap between the simulated mean and the bound, million USD; the standard error is 4.</summary>
    internal double Gap { get; init; } = 6;

    /// <summary>Training alone, as <c>policy train</c> gives it.</summary>
    internal PolicyStudy Trained() => new(
        _region, Planner.AllMembers(_region), 2023, "expectation", Training() with { SimulatedMeanMusd = null, StandardErrorMusd = null, SimulatedPaths = 0 }, Wetness(), Envelopes(), null, null, null, null);

    /// <summary>As <c>policy simulate</c> gives it, with today's rules and the backtest.</summary>
    internal PolicyStudy Simulated() => Trained() with { Training = Training(), Simulation = Run("policy", 1), Rules = Run("rules", 0.9), Backtest = Backtest() };

    /// <summary>As <c>policy explain</c> gives it.</summary>
    internal PolicyStudy Explained() => Trained() with { Training = Training(), Advice = Advice() };

    /// <summary>Everything at once.</summary>
    internal PolicyStudy Whole() => Simulated() with { Advice = Advice() };

    private static Spread Around(double middle, double width) =>
        new(middle - (2 * width), middle - width, middle, middle + width, middle + (2 * width), middle + (0.1 * width));

    private static double Season(int month, int warmest) => Math.Cos(2 * Math.PI * (month - warmest) / 12);

    private TrainingSummary Training() => new(
        -1000,
        40,
        51_840,
        310.5,
        "bound stalled",
        [.. Enumerable.Range(1, 40).Select(i => new ConvergencePoint(i, -1000 - (400 * Math.Exp(-i / 6.0)), 7.5 * i))],
        -1000 + Gap,
        4,
        500,
        10,
        1480,
        2310,
        960);

    private static WetnessSummary Wetness() => new(
        ["dry", "normal", "wet"],
        [.. Enumerable.Range(0, 12).Select(m =>
        {
            var stay = 0.55 + (0.25 * Season(m, 0));
            var middle = 0.5 + (0.1 * Season(m, 0));
            return new[]
            {
                new[] { stay, 0.8 * (1 - stay), 0.2 * (1 - stay) },
                new[] { (1 - middle) / 2, middle, (1 - middle) / 2 },
                new[] { 0.2 * (1 - stay), 0.8 * (1 - stay), stay },
            };
        })],
        [.. Enumerable.Range(0, 12).Select(m => new[] { 3 + (2 * Season(m, 6)), 4.5 + (3 * Season(m, 6)), 6.5 + (4 * Season(m, 6)) })],
        [.. Enumerable.Range(0, 12).Select(m => 88 + (4 * Season(m, 1)))],
        HasPersistence: true,
        10_000);

    private IReadOnlyList<EnvelopeFit> Envelopes() => [.. _region.HydroPlants.Where(p => p.HeadNode is not null).Select((p, i) => new EnvelopeFit(p.Id, 4 + i, 0.985 - (0.002 * i), 1.8 + (0.4 * i)))];

    /// <summary>What <paramref name="operation"/> yields when benefits and water are scaled.</summary>
    private PolicySimulationOutcome Run(string operation, double scale) => new()
    {
        Region = _region,
        Coalition = Planner.AllMembers(_region),
        EconomyYear = 2023,
        Operation = operation,
        Inflows = "generated",
        From = From,
        Months = Months,
        Paths = 500,
        Training = operation == "policy" ? Training() : null,
        Reservoirs = [.. _region.Reservoirs.Select((_, r) => Fan(r, scale))],
        Districts = [.. _region.Districts.Select((d, i) => new DistrictRisk(
            d.Id,
            d.State,
            Around((99 - (i % 7)) * scale, 1),
            [.. Enumerable.Range(0, 12).Select(m => m is >= 3 and <= 8 ? Around((98 - (3 * (i % 5)) - (m == 6 ? 8 : 0)) * scale, 1.5 + (i % 3)) : null)],
            4.0 * (i % 9) / scale,
            0.5 * (i % 9) * (i % 4) / scale,
            Around((97 - (i % 5)) * scale, 0.8)))],
        States = [.. Planner.AllMembers(_region).Select((s, i) => new StateRisk(s, Around((98 - i) * scale, 0.8), 2.5 * i / scale, Around(40 * (i + 1) / scale, 9), 6.0 * i / scale))],
        BenefitMusd = Around(1200 * scale, 60),
        SeaInflowKm3 = Around(7 * scale, 1.2),
        ConvexLossMusd = operation == "policy" ? 8.4 : null,
        WaterResidual = 2e-12,
        Warnings = [new LocalName("A sample: nothing was solved.", "Образец: ничего не решалось.")],
    };

    private ReservoirFan Fan(int r, double scale)
    {
        var reservoir = _region.Reservoirs[r];
        var (dead, full) = (reservoir.Dead.Hm3, reservoir.Full.Hm3);
        var measured = _region.Records.Where(x => x.Node == reservoir.Node).ToDictionary(x => x.Month, x => x);
        var spreads = Enumerable.Range(0, Months).Select(t =>
        {
            var width = (full - dead) * 0.1 * Math.Min(1, (t + 1) / 18.0);
            return Around(Math.Clamp(dead + ((full - dead) * (0.5 + (0.22 * Season(t % 12, 8 - (r % 3))))), dead, full) * scale, width);
        });
        return new ReservoirFan(
            reservoir.Node,
            dead,
            full,
            [.. spreads.Select(s => Within(s, dead, full))],
            [.. Enumerable.Range(0, Months).Select(t => measured.TryGetValue(Month(t), out var record) ? record.StorageEnd.Hm3 : double.NaN)],
            [.. Enumerable.Range(0, 12).Select(m => Around((full - dead) * (0.09 + (0.05 * Season(m, r % 2 == 0 ? 6 : 0))), (full - dead) * 0.01))],
            [.. Enumerable.Range(0, 12).Select(m => measured.Count == 0 ? double.NaN : (full - dead) * (0.09 + (0.05 * Season(m, 0))))],
            [.. Enumerable.Range(0, 12).Select(m => Around(0.008 + (0.004 * r) + (0.003 * Season(m, 6)), 0.001))]);
    }

    private static Spread Within(Spread s, double dead, double full)
    {
        double In(double value) => Math.Clamp(value, dead, full);
        return new Spread(In(s.P10), In(s.P25), In(s.Median), In(s.P75), In(s.P90), In(s.Mean));
    }

    private PolicyBacktest Backtest()
    {
        var years = Months / 12;
        return new PolicyBacktest(
            _region,
            Planner.AllMembers(_region),
            2023,
            From,
            Month(Months - 1),
            Training() with { BoundMusd = -990 },
            [Line("policy", 1180, 1215, 0), Line("record", 1010, 1235, 0.1), Line("rules", 1120, 1222, -0.08)],
            [.. _region.Catchments.Skip(1).Take(3).Select(c => c.Id)],
            [.. Enumerable.Range(0, Months).Select(t => t * 5 % 3)],
            []);

        BacktestLine Line(string name, double benefit, double foresight, double shift)
        {
            double[] Storage(int r, double more) =>
                [.. Enumerable.Range(0, Months).Select(t => _region.Reservoirs[r].Dead.Hm3 + ((_region.Reservoirs[r].Full.Hm3 - _region.Reservoirs[r].Dead.Hm3) * (0.5 + shift + more + (0.2 * Season(t % 12, 8)))))];
            return new BacktestLine(
                name,
                [.. _region.Reservoirs.Select((_, r) => Storage(r, 0))],
                [.. _region.Reservoirs.Select(x => Enumerable.Repeat((x.Full.Hm3 - x.Dead.Hm3) / 12, Months).ToArray())],
                [.. _region.Districts.Select((_, i) => Enumerable.Repeat(100.0 + (10 * i), Months).ToArray())],
                [.. _region.Reservoirs.Select((_, r) => Storage(r, 0.05))],
                benefit,
                foresight,
                [.. Enumerable.Range(0, years).Select(y => benefit + (60 * Math.Sin(2.1 * y)))],
                [.. Enumerable.Range(0, years).Select(y => foresight + (55 * Math.Sin(2.1 * y)))]);
        }
    }

    private PolicyAdvice Advice() => new(
        _region,
        Planner.AllMembers(_region),
        new YearMonth(2008, 4),
        "dry",
        4.2,
        81.6,
        [.. _region.Reservoirs.Select((r, i) => new ReservoirAdvice(r.Node, r.Initial.Hm3, r.Initial.Hm3 + 120, 210 + (10 * i), 160 + (40 * i), 95 + i, 0.012 + (0.002 * i), 0.0115 + (0.002 * i), 160 + (40 * i), 190 + (50 * i)))],
        [.. _region.Districts.Select((d, i) => new DistrictAdvice(d.Id, d.State, 120 + (5 * i), (120 + (5 * i)) * (i % 4 == 0 ? 0.9 : 1), 0.02 + (0.001 * i)))],
        [.. Planner.AllMembers(_region).Select((s, i) => new StateAdvice(s, 900 - (100 * i), 200 + (300 * i), 50 - (20 * i), i == 1 ? 12 : 0, 28 + (4 * i)))],
        [
            new LocalName("Water kept for July is worth 1.2 US cents per m³, water released now 1.15.", "Вода, сохранённая до июля, стоит 1,2 цента США за м³, выпущенная сейчас – 1,15."),
            new LocalName("The month is dry, and a dry month is followed by a dry one in 7 of 10 cases.", "Месяц сухой, а за сухим в 7 случаях из 10 следует сухой."),
        ],
        []);

    private static YearMonth Month(int t) => new((From.Index + t) / 12, ((From.Index + t) % 12) + 1);
}
