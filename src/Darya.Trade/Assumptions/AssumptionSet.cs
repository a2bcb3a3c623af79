using Darya.Gravity.Equilibrium;
using Darya.Model;
using Darya.Model.Trade;

namespace Darya.Trade.Assumptions;

/// <summary>All uncertain numbers of a study, in a fixed order.</summary>
/// <remarks>
/// A number is drawn by its position in its range, which has a symmetric triangular law: half of the draws lie below the central value, none outside the range.
/// Coefficients are normal with their standard errors, independent of each other.
/// </remarks>
internal sealed class AssumptionSet
{
    /// <summary>The cost of rules other than tariffs.</summary>
    internal const string Rules = "rules";

    private readonly Dictionary<string, int> _place;

    private AssumptionSet(TradeData data, IReadOnlyList<Assumption> all)
    {
        (Data, All) = (data, all);
        _place = Enumerable.Range(0, all.Count).ToDictionary(i => all[i].Id, i => i, StringComparer.Ordinal);
    }

    internal TradeData Data { get; }

    internal IReadOnlyList<Assumption> All { get; }

    internal AssumedWorld Central => new(this, new double[All.Count], new double[Data.Coefficients.Count]);

    internal int Place(string id) => _place.TryGetValue(id, out var place) ? place : throw new TradeException($"The trade tables have no parameter '{id}'.");

    /// <summary>Reads the assumptions; those that a question does not need may be absent.</summary>
    /// <exception cref="TradeException">A range is not one, or the trade elasticity or the goods share is missing.</exception>
    internal static AssumptionSet Of(TradeData data)
    {
        var all = new List<Assumption>();
        var faults = new List<string>();
        Add(Parameter.Theta, isNeeded: true, least: 0.1);
        Add(Parameter.BorderElasticity, isNeeded: false, least: 0);
        Add(Parameter.GoodsShare, isNeeded: true, least: 0.01);
        Add(Parameter.Inflation, isNeeded: false, least: -50);
        foreach (var economy in data.Economies)
        {
            Add(Parameter.GrowthPrefix + economy.Id, isNeeded: false, least: -50);
        }

        TradeException.ThrowIfAny(faults);
        var rules = data.Barriers.Where(barrier => barrier.Kind == TradeBarrierKind.Rule).ToArray();
        var name = new LocalName("Cost of rules other than tariffs", "Затраты из-за правил, кроме пошлин");
        all.Add(rules.Length == 0
            ? new Assumption(Rules, name, "percent", 0, 0, 0, Confidence.Estimate)
            : new Assumption(Rules, name, "percent", rules.Average(rule => rule.LowPercent), rules.Average(rule => rule.Percent), rules.Average(rule => rule.HighPercent), rules.Max(rule => rule.Letter)));
        return new AssumptionSet(data, all);

        void Add(string id, bool isNeeded, double least)
        {
            if (!isNeeded && data.Parameters.All(parameter => parameter.Id != id))
            {
                return;
            }

            try
            {
                var parameter = Parameter.Of(data, id);
                if (parameter.Low < least)
                {
                    faults.Add(FormattableString.Invariant($"Trade parameter '{id}' must be at least {least}; its low end is {parameter.Low}."));
                }

                all.Add(new Assumption(id, parameter.Name, parameter.Unit, parameter.Low, parameter.Central, parameter.High, parameter.Letter));
            }
            catch (TradeException fault)
            {
                faults.AddRange(fault.Faults);
            }
        }
    }

    /// <summary>The choice of a draw; it depends on the seed and the number of the draw alone.</summary>
    internal AssumedWorld Draw(int seed, int draw)
    {
        var numbers = new DrawNumbers(seed, draw);
        var (position, normal) = (new double[All.Count], new double[Data.Coefficients.Count]);
        for (var i = 0; i < position.Length; i++)
        {
            position[i] = numbers.Uniform() + numbers.Uniform() - 1;
        }

        for (var i = 0; i < normal.Length; i++)
        {
            normal[i] = numbers.Normal();
        }

        return new AssumedWorld(this, position, normal);
    }
}
