using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Dependence;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;
using Darya.Trade.Worlds;

namespace Darya.Trade.Targets;

/// <summary>What takes the turnover of a pair to a value by a year: growth, shorter hours, harmonised rules, and the cost cut that remains.</summary>
/// <remarks>Method: <c>docs/formulations/trade.md</c>.</remarks>
public static class TurnoverTarget
{
    /// <summary>Answers a target.</summary>
    /// <param name="data">The region's trade tables.</param>
    /// <param name="matrix">The base matrix.</param>
    /// <param name="request">The target.</param>
    /// <param name="settings">Draws behind the ranges.</param>
    /// <exception cref="TradeException">The pair, the turnover or the year is not usable, data are missing, or the target cannot be reached; each by name.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TurnoverTargetOutcome Run(TradeData data, BaseOutcome matrix, TurnoverRequest request, DrawSettings settings)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(settings);
        settings.Check();
        var context = new LeverContext(data);
        Check(context, matrix, request);
        var set = AssumptionSet.Of(data);
        var solver = new TargetSolver(context, matrix, request);
        var central = solver.Solve(set.Central);
        var points = Draws.Run(set, settings, solver.Solve);
        var changes = points.Select(point => point.Change).ToArray();
        var partials = EqualCut(context, matrix, request, central.Cut.Answers[0].Partial);
        var (current, target) = (matrix.TurnoverMusd(request.First, request.Second), request.TurnoverMusd);
        var hours = solver.Directions();
        return new TurnoverTargetOutcome
        {
            First = request.First,
            Second = request.Second,
            BaseYear = matrix.Year,
            Year = request.Year,
            CurrentMusd = current,
            TargetMusd = target,
            NeededGrowthPercent = request.Year == matrix.Year ? 100 * ((target / current) - 1) : 100 * (Math.Pow(target / current, 1.0 / (request.Year - matrix.Year)) - 1),
            AtThetas = AtThetas(set, solver, target),
            CutPercent = Range(point => point.CutPercent),
            RemainingCutPercent = Range(point => point.RemainingPercent(target)),
            SpareCutPercent = Range(point => point.SparePercent),
            GrowthMusd = Range(point => point.GrowthMusd),
            HoursMusd = Range(point => point.HoursMusd),
            HoursAndRulesMusd = Range(point => point.RulesMusd),
            ReachedByGrowthShare = ShareOf(point => point.GrowthMusd >= target),
            ReachedByLeversShare = ShareOf(point => point.RulesMusd >= target),
            Hours = hours,
            Waterfall = WaterfallReading.Of(matrix.Year, request, current, central, points),
            Economies = ChangeReading.Gains(matrix, central.Change, changes),
            Sectors = ChangeReading.Sectors(data, matrix, central.Change, partials),
            Pairs = ChangeReading.Pairs(data, matrix, central.Change, changes),
            Dependence = DependenceReading.Of(data, matrix, central.Change),
            Sensitivities = SensitivityReading.Of(set, solver, central),
            Draws = settings.Count,
            Seed = settings.Seed,
            Residual = points.Append(central).Max(point => point.Residual),
            Warnings = Warnings(context, matrix, request, hours),
        };

        TradeRange Range(Func<TargetPoint, double> value) => TradeRange.Of(value(central), [.. points.Select(value)]);

        double ShareOf(Func<TargetPoint, bool> holds) => points.Length == 0 ? (holds(central) ? 1 : 0) : (double)points.Count(holds) / points.Length;
    }

    /// <summary>The world in the target's year with the target reached, for further questions.</summary>
    internal static Gravity.Equilibrium.TradeBaseline After(TradeData data, BaseOutcome matrix, TurnoverRequest request, AssumedWorld world) =>
        WorldSolver.Baseline(matrix.Economies, new TargetSolver(new LeverContext(data), matrix, request).Solve(world).Cut.Equilibrium.Flows);

    private static void Check(LeverContext context, BaseOutcome matrix, TurnoverRequest request)
    {
        var faults = new List<string>();
        context.CheckPair("Turnover target", request.First, request.Second, faults);
        if (request.Year < matrix.Year || request.Year > matrix.Year + TurnoverRequest.MostYears)
        {
            faults.Add(FormattableString.Invariant($"Turnover target: the year must be from {matrix.Year} to {matrix.Year + TurnoverRequest.MostYears}; got {request.Year}."));
        }

        var needed = new List<string> { Parameter.BorderElasticity };
        if (request.Year > matrix.Year)
        {
            needed.Add(Parameter.Inflation);
            needed.AddRange(matrix.Economies.Select(economy => Parameter.GrowthPrefix + economy));
        }

        faults.AddRange(needed.Where(id => context.Data.Parameters.All(parameter => parameter.Id != id)).Select(id => $"Turnover target: the trade tables have no parameter '{id}'."));
        TradeException.ThrowIfAny(faults);
        var current = matrix.TurnoverMusd(request.First, request.Second);
        if (current <= 0)
        {
            throw new TradeException($"Turnover target: {request.First} and {request.Second} have no trade in the base matrix that a cut of costs could raise.");
        }

        if (!(request.TurnoverMusd > current && double.IsFinite(request.TurnoverMusd)))
        {
            throw new TradeException(FormattableString.Invariant(
                $"Turnover target: {request.First} and {request.Second} trade for {current:F1} million USD in {matrix.Year} already; the target must be above that, got {request.TurnoverMusd:F1}."));
        }
    }

    private static NeededCut[] AtThetas(AssumptionSet set, TargetSolver solver, double target)
    {
        var theta = set.Place(Parameter.Theta);
        return [.. new[] { -1.0, 0, 1 }.Select(position =>
        {
            var world = set.Central.With(theta, position);
            var point = solver.Solve(world);
            var (hours, rules) = solver.Parts(point, world);
            return new NeededCut(
                world.Theta,
                point.GrowthMusd,
                point.Cut.Answers[0].Partial,
                point.CutPercent,
                point.HoursMusd,
                point.RulesMusd,
                hours,
                [.. solver.Directions().Select(border => border.Hours * Math.Pow(border.BestHours / border.Hours, hours))],
                rules,
                point.RemainingPercent(target),
                point.SparePercent,
                point.Residual);
        })];
    }

    private static PairPartials EqualCut(LeverContext context, BaseOutcome matrix, TurnoverRequest request, double partial)
    {
        var name = new Model.LocalName(string.Empty, string.Empty);
        return new PairPartials(
            matrix,
            [
                new LeverEffect(request.First, request.Second, context.Everywhere(partial), name),
                new LeverEffect(request.Second, request.First, context.Everywhere(partial), name),
            ]);
    }

    private static IReadOnlyList<Model.LocalName> Warnings(LeverContext context, BaseOutcome matrix, TurnoverRequest request, IReadOnlyList<BorderHours> hours)
    {
        var warnings = new List<Model.LocalName>
        {
            TradeWarnings.CurrentMoney(matrix.Year, request.Year),
            TradeWarnings.WholeTrade(request.Mode),
        };
        warnings.AddRange(new[] { (request.First, request.Second), (request.Second, request.First) }
            .Where(way => hours.All(border => border.Importer != way.Item2)).Select(way => TradeWarnings.NoHours(way.Item1, way.Item2)));
        warnings.AddRange(hours.Where(border => !border.IsOfThePair).Select(TradeWarnings.MeanHours));
        warnings.AddRange(new RulesLever(request.First, request.Second, null, 1).Warnings(context));
        warnings.Add(TradeWarnings.AllRules);
        warnings.Add(TradeWarnings.OneSector);
        return [.. warnings.Distinct()];
    }
}
