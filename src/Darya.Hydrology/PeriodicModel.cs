using Darya.Hydrology.Generation;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Hydrology;

/// <summary>
/// The monthly inflow model of a region, PAR(p)-A: standard numbers that remember the months and the year before, correlated across catchments,
/// turned into flows by the law of each month. Immutable; <c>docs/formulations/inflows.md</c> has the equations.
/// </summary>
public sealed class PeriodicModel
{
    private readonly PeriodicSource[] _sources;
    private readonly PeriodicOutput[] _outputs; // [catchment]
    private readonly double[][][] _factors; // [month][source][source before]: lower triangles of the noise correlations

    private PeriodicModel(PeriodicSource[] sources, PeriodicOutput[] outputs, double[][][] factors) =>
        (_sources, _outputs, _factors) = (sources, outputs, factors);

    /// <summary>Ids of the catchments, in the order of the region.</summary>
    public IReadOnlyList<string> Catchments => [.. _outputs.Select(o => o.Catchment)];

    /// <summary>The model of a region.</summary>
    /// <param name="region">A region with an inflow model for each of its catchments.</param>
    /// <exception cref="NoInflowModelException">The region has no inflow model, or it is not whole.</exception>
    public static PeriodicModel Of(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (region.InflowModel is not { } parameters)
        {
            throw new NoInflowModelException(
                $"The region '{region.Id}' has no inflow model (table 'inflow_model' is empty); 'darya inflow fit' makes one from monthly series.");
        }

        return Of(parameters, [.. region.Catchments.Select(c => c.Id)]);
    }

    /// <summary>The model of parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="catchments">Ids of the catchments in the order of the result.</param>
    /// <exception cref="NoInflowModelException">A catchment has no parameters, or follows one that has none.</exception>
    public static PeriodicModel Of(InflowModel parameters, IReadOnlyList<string> catchments)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(catchments);
        var rows = parameters.Catchments.ToDictionary(c => c.Catchment, StringComparer.Ordinal);
        if (catchments.FirstOrDefault(c => !rows.ContainsKey(c) || rows[c].Months.Count != 12) is { } missing)
        {
            throw new NoInflowModelException($"The inflow model has no twelve months for the catchment '{missing}'; fit it again with 'darya inflow fit'.");
        }

        PeriodicSource[] sources =
        [
            .. rows.Values.Where(r => r.Kind != InflowModelKind.Share && r.Months.Count == 12)
                .OrderBy(r => r.Catchment, StringComparer.Ordinal).Select(r => new PeriodicSource(r)),
        ];
        var places = sources.Select((s, i) => (s.Catchment, i)).ToDictionary(p => p.Catchment, p => p.i, StringComparer.Ordinal);
        return new PeriodicModel(
            sources, [.. catchments.Select(c => PeriodicOutput.Of(rows[c], places))], Factors(parameters.NoiseCorrelations, places));
    }

    /// <summary>Years that follow each other in one trace, from anywhere in the model's range.</summary>
    /// <param name="years">Years, at least 1.</param>
    /// <param name="seed">Seed.</param>
    public InflowYears Generate(int years, long seed) => Generate(new GenerationRequest { Years = years, Seed = seed });

    /// <summary>Generated inflows. The same request gives the same flows, whatever the number of threads; a trace does not depend on how many there are.</summary>
    /// <param name="request">What to generate.</param>
    /// <exception cref="ArgumentException">Years or traces below 1, a start that does not end before the first month or lacks a catchment, a bulletin
    /// outside the generated months or about an unknown catchment.</exception>
    public InflowYears Generate(GenerationRequest request) => Generate(request, out _);

    /// <summary>Generated inflows, and how well the bulletins could be heeded.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="support">Effective number of candidates behind the choice of a trace, mean over the traces; null without bulletins. Below about 10
    /// the bulletins contradict the model or each other, and the spread of the season is too small.</param>
    /// <exception cref="ArgumentException">As in <see cref="Generate(GenerationRequest)"/>.</exception>
    public InflowYears Generate(GenerationRequest request, out double? support)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Years, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Traces, 1, nameof(request));
        var months = checked(request.Years * 12);
        var flows = _outputs.Select(_ => new double[checked(months * request.Traces)]).ToArray();
        var forecast = BulletinWeights.Of(request, _sources, _outputs);
        var before = request.Start is { } start ? Numbers(start, request.FirstMonth) : null;
        var supports = new double[request.Traces];
        Parallel.For(0, request.Traces, trace =>
        {
            var walk = new PeriodicWalk(_sources, _factors, new RandomStream(request.Seed, trace), request.FirstMonth.Month - 1);
            walk.Begin(before);
            var first = forecast is null ? 0 : forecast.Choose(walk, Emit, out supports[trace]);
            for (var t = first; t < months; t++)
            {
                walk.Step();
                Emit(t, walk.Newest);
            }

            void Emit(int t, double[] newest)
            {
                var month = (request.FirstMonth.Month - 1 + t) % 12;
                for (var c = 0; c < _outputs.Length; c++)
                {
                    var flow = _outputs[c].Flow(month, newest, _sources);
                    flows[c][(trace * months) + t] = request.Scenario is { } scenario
                        ? flow * scenario.On(_outputs[c].Catchment, month + 1, t / 12.0)
                        : flow;
                }
            }
        });
        support = forecast is null ? null : supports.Average();
        return new InflowYears(Catchments, request.FirstMonth, flows, request.Years);
    }

    private double[][] Numbers(InflowHistory start, YearMonth firstMonth)
    {
        if (start.LastMonth.Index + 1 != firstMonth.Index)
        {
            throw new ArgumentException($"The start ends with {start.LastMonth}; it must end in the month before {firstMonth}.", nameof(start));
        }

        return
        [
            .. _sources.Select(s => start.FlowsM3s.TryGetValue(s.Catchment, out var flows) && flows.Count == 12
                ? flows.Select((flow, k) => s.Laws[(start.LastMonth.Index - 11 + k) % 12].Normal(flow)).ToArray()
                : throw new ArgumentException($"The start has no twelve months of '{s.Catchment}'.", nameof(start))),
        ];
    }

    private static double[][][] Factors(IReadOnlyList<NoiseCorrelation> correlations, Dictionary<string, int> places)
    {
        var matrices = Enumerable.Range(0, 12).Select(_ => new double[places.Count, places.Count]).ToArray();
        foreach (var matrix in matrices)
        {
            for (var i = 0; i < places.Count; i++)
            {
                matrix[i, i] = 1;
            }
        }

        foreach (var pair in correlations)
        {
            if (places.TryGetValue(pair.Catchment, out var i) && places.TryGetValue(pair.Other, out var j))
            {
                matrices[pair.Month - 1][i, j] = matrices[pair.Month - 1][j, i] = pair.Correlation;
            }
        }

        // Rounded tables may have lost a little of their being positive.
        return [.. matrices.Select(m => PositiveSemidefinite.Factor(PositiveSemidefinite.Repair(m)))];
    }
}
