using System.Text.Json;
using Darya.Solvers;

namespace Darya.Stochastic.Tests;

/// <summary>The interconnected power system of Brazil with four reservoirs: 82 equally likely inflow vectors a month, independent between months.</summary>
/// <remarks>Shapiro, Tekaya, da Costa and Soares (2013), European Journal of Operational Research 224: 375-391; data and costs as in its file.</remarks>
internal static class BrazilReservoirs
{
    private const int Areas = 4;

    internal static PolicyGraph Read(string file, int stages, double weight)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var data = document.RootElement.GetProperty("data");
        var scenarios = data.GetProperty("scenarios"); // [area][month][scenario], the first month for the second stage
        var nodes = new List<PolicyNode>();
        for (var t = 1; t <= stages; t++)
        {
            nodes.Add(Stage(data, scenarios, t, stages, weight));
        }

        return new PolicyGraph(
            [.. Enumerable.Range(0, Areas).Select(i => FormattableString.Invariant($"storage {i}"))],
            [.. data.GetProperty("storedEnergy_initial").EnumerateArray().Select(value => value.GetDouble())],
            nodes,
            [new Transition(0, 1)]);
    }

    private static PolicyNode Stage(JsonElement data, JsonElement scenarios, int t, int stages, double weight)
    {
        var lp = new LinearProgram(FormattableString.Invariant($"month {t}"));
        var month = (t - 1) % 12;
        var (thermalCost, deficitCost) = ((1 - weight) * 0.1 / stages, weight * 0.01 / stages);
        var (entry, exit, balance) = (new Variable[Areas], new Variable[Areas], new Row[Areas]);
        var supply = new LinearExpression[Areas];
        for (var i = 0; i < Areas; i++)
        {
            var demand = data.GetProperty("demand")[month][i].GetDouble();
            entry[i] = lp.AddVariable("in", double.NegativeInfinity);
            exit[i] = lp.AddVariable("out", 0, data.GetProperty("storedEnergy_ub")[i].GetDouble());
            var (spill, hydro) = (lp.AddVariable("spill"), lp.AddVariable("hydro", 0, data.GetProperty("hydro_ub")[i].GetDouble()));
            supply[i] = hydro + 0;
            for (var j = 0; j < data.GetProperty("thermal_ub")[i].GetArrayLength(); j++)
            {
                supply[i] += lp.AddVariable(
                    "thermal", data.GetProperty("thermal_lb")[i][j].GetDouble(), data.GetProperty("thermal_ub")[i][j].GetDouble(),
                    thermalCost * data.GetProperty("thermal_obj")[i][j].GetDouble());
            }

            for (var j = 0; j < data.GetProperty("deficit_ub").GetArrayLength(); j++)
            {
                supply[i] += lp.AddVariable(
                    "deficit", 0, demand * data.GetProperty("deficit_ub")[j].GetDouble(), deficitCost * data.GetProperty("deficit_obj")[i].GetDouble());
            }

            balance[i] = lp.Subject("balance", exit[i] - entry[i] + spill + hydro == data.GetProperty("inflow_initial")[i].GetDouble());
        }

        AddExchange(lp, data, month, supply);
        return new PolicyNode(
            FormattableString.Invariant($"month {t:D3}"),
            new StageProblem(lp, [.. entry.Zip(exit, (a, b) => new StateVariable(a, b))]),
            t == 1 ? PolicyNode.NoNoise : Noise(scenarios, (t + 10) % 12, balance),
            t < stages ? [new Transition(t, 1)] : []);
    }

    private static void AddExchange(LinearProgram lp, JsonElement data, int month, LinearExpression[] supply)
    {
        var through = (LinearExpression)0;
        var sums = new LinearExpression[] { supply[0], supply[1], supply[2], supply[3], through };
        for (var from = 0; from <= Areas; from++)
        {
            for (var to = 0; to <= Areas; to++)
            {
                var flow = lp.AddVariable("exchange", 0, data.GetProperty("exchange_ub")[from][to].GetDouble());
                if (from != to)
                {
                    sums[from] -= flow;
                    sums[to] += flow;
                }
            }
        }

        for (var i = 0; i < Areas; i++)
        {
            lp.Subject("demand", sums[i] == data.GetProperty("demand")[month][i].GetDouble());
        }

        lp.Subject("transshipment", sums[Areas] == 0);
    }

    private static List<NoiseTerm> Noise(JsonElement scenarios, int month, Row[] balance)
    {
        var count = scenarios[0][month].GetArrayLength();
        return
        [
            .. Enumerable.Range(0, count).Select(k => new NoiseTerm(
                FormattableString.Invariant($"{k:D3}"),
                1.0 / count,
                [.. balance.Select((row, i) =>
                {
                    var inflow = scenarios[i][month][k].GetDouble();
                    return (NoiseChange)new NoiseChange.RowBounds(row, inflow, inflow);
                })])),
        ];
    }
}
