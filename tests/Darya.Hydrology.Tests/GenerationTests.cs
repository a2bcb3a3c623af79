using Darya.Hydrology.Statistics;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Tests;

public sealed class GenerationTests
{
    private static readonly YearMonth January = new(2011, 1);

    [Fact]
    public void A_trace_is_the_same_however_many_there_are()
    {
        var model = Two(0.5);
        var one = model.Generate(new GenerationRequest { Years = 3, Traces = 1, Seed = 9 });
        var many = model.Generate(new GenerationRequest { Years = 3, Traces = 8, Seed = 9 });

        Assert.Equal(one.Of(1).ToArray(), many.Of(1)[..36].ToArray());
        Assert.NotEqual(many.Of(1)[..36].ToArray(), many.Of(1)[36..72].ToArray());
        Assert.Equal((24, 3, 8), (many.Years, many.YearsPerTrace, many.Traces));
    }

    [Fact]
    public void Noise_that_is_correlated_gives_correlated_flows()
    {
        var years = Two(0.8).Generate(3000, seed: 2);
        var correlation = Sample.Correlation(Logarithms(years, 0), Logarithms(years, 1));

        // Same persistence and same noise correlation in all months: the numbers have that correlation too.
        Assert.Equal(0.8, correlation, 0.02);
    }

    [Fact]
    public void Inflows_go_on_from_the_months_before()
    {
        // z of the start is 2 in both; with φ = 0.6 the first month has mean 1.2 and spread 0.8.
        var start = Start(2);
        var years = Two(0).Generate(new GenerationRequest { Years = 1, Traces = 4000, Seed = 4, FirstMonth = January, Start = start });
        double[] first = [.. Enumerable.Range(0, 4000).Select(y => Number(years[0, y, 0]))];

        Assert.Equal(1.2, Sample.Mean(first), 0.05);
        Assert.Equal(0.8, Sample.Sd(first), 0.03);
    }

    [Fact]
    public void A_bulletin_shifts_and_narrows_the_season()
    {
        var bulletin = new SeasonalBulletin("a", ["a"], new YearMonth(2011, 4), new YearMonth(2011, 9), 120, 5);
        var request = new GenerationRequest { Years = 1, Traces = 600, Seed = 4, FirstMonth = January, Start = Start(0) };
        var free = Season(Two(0).Generate(request));
        var held = Season(Two(0).Generate(request with { Bulletins = [bulletin] }, out var support));

        Assert.InRange(Sample.Mean(held), 114, 121);
        Assert.True(Sample.Sd(held) < 0.6 * Sample.Sd(free));
        Assert.True(support > 20);

        static double[] Season(InflowYears years) =>
            [.. Enumerable.Range(0, years.Years).Select(y => Enumerable.Range(3, 6).Average(m => years[0, y, m]))];
    }

    [Fact]
    public void A_scenario_multiplies_and_grows()
    {
        var scenario = new ClimateScenario(
            new Dictionary<string, IReadOnlyList<double>> { ["a"] = [.. Enumerable.Repeat(0.9, 12)] },
            new Dictionary<string, IReadOnlyList<double>> { ["a"] = [.. Enumerable.Repeat(-0.05, 12)] });
        var request = new GenerationRequest { Years = 21, Seed = 1 };
        var (plain, changed) = (Two(0).Generate(request), Two(0).Generate(request with { Scenario = scenario }));

        Assert.Equal(0.9 * plain[0, 0, 0], changed[0, 0, 0], 1e-9);
        Assert.Equal(0.9 * (1 - 0.1) * plain[0, 20, 0], changed[0, 20, 0], 1e-9); // two decades later
        Assert.Equal(plain[1, 20, 0], changed[1, 20, 0]);
    }

    [Fact]
    public void Blocks_keep_whole_rows_of_consecutive_years()
    {
        var record = new InflowYears(["a", "b"], new YearMonth(2001, 1), [Ramp(0), Ramp(1000)]);
        var drawn = RecordedBlocks.Generate(record, new GenerationRequest { Years = 6, Traces = 2, Seed = 3, FirstMonth = January }, blockYears: 2);

        for (var y = 0; y < drawn.Years; y++)
        {
            Assert.Equal(1000, drawn[1, y, 5] - drawn[0, y, 5]);
            Assert.Equal(y % 2 == 1 ? 12 : 0, y % 2 == 1 ? drawn[0, y, 0] - drawn[0, y - 1, 0] : 0);
        }

        static double[] Ramp(double from) => [.. Enumerable.Range(0, 60).Select(t => from + t)];
    }

    [Fact]
    public void Wrong_requests_say_what_is_wrong()
    {
        var late = new SeasonalBulletin("a", ["a"], new YearMonth(2012, 1), new YearMonth(2012, 3), 100, 5);
        var request = new GenerationRequest { Years = 1, Seed = 1, FirstMonth = January };

        Assert.StartsWith(
            "The bulletin of 'a' is for 2012-01 to 2012-03; its months must lie in order inside the generated months, which begin with 2011-01.",
            Assert.Throws<ArgumentException>(() => Two(0).Generate(request with { Bulletins = [late] })).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The start ends with 2010-12; it must end in the month before 2011-05.",
            Assert.Throws<ArgumentException>(() => Two(0).Generate(request with { FirstMonth = new YearMonth(2011, 5), Start = Start(0) })).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "The inflow model has no twelve months for the catchment 'c'; fit it again with 'darya inflow fit'.",
            Assert.Throws<NoInflowModelException>(() => PeriodicModel.Of(new InflowModel([], [], []), ["c"])).Message);
    }

    /// <summary>Two rivers of mean 100 and spread 30 m³/s, φ = 0.6 in every month.</summary>
    private static PeriodicModel Two(double correlation) => PeriodicModel.Of(
        new InflowModel(
            [River("a"), River("b")],
            [.. Enumerable.Range(1, 12).Select(m => new NoiseCorrelation(m, "a", "b", correlation))],
            []),
        ["a", "b"]);

    private static CatchmentInflowModel River(string id) => new()
    {
        Catchment = id,
        Kind = InflowModelKind.Monthly,
        Basis = InflowModelBasis.Series,
        Letter = Confidence.Estimate,
        Source = "test",
        Months =
        [
            .. Enumerable.Range(1, 12).Select(m => new MonthInflowModel
            {
                Month = m, MeanM3s = 100, SdM3s = 30, Law = InflowLaw.Log, Coefficients = [0.6], Weight = 1 / 12.0, Noise = 0.8,
            }),
        ],
    };

    private static InflowHistory Start(double z)
    {
        IReadOnlyList<double> flows = [.. Enumerable.Repeat(new Laws.LogLaw(100, 30, 0).Flow(z), 12)];
        return new InflowHistory(new YearMonth(2010, 12), new Dictionary<string, IReadOnlyList<double>> { ["a"] = flows, ["b"] = flows });
    }

    private static double Number(double flow) => new Laws.LogLaw(100, 30, 0).Normal(flow);

    private static double[] Logarithms(InflowYears years, int catchment) => [.. years.Of(catchment).ToArray().Select(flow => Math.Log(flow))];
}
