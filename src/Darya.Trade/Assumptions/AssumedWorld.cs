using Darya.Model.Trade;

namespace Darya.Trade.Assumptions;

/// <summary>One choice of all uncertain numbers: where each stands in its range.</summary>
internal sealed class AssumedWorld
{
    private readonly AssumptionSet _set;
    private readonly double[] _position; // [assumption], from −1 to 1
    private readonly double[] _normal; // [coefficient], standard errors from the estimate

    internal AssumedWorld(AssumptionSet set, double[] position, double[] normal) => (_set, _position, _normal) = (set, position, normal);

    internal double Theta => this[Parameter.Theta];

    /// <summary>The value of an assumption.</summary>
    internal double this[string id]
    {
        get
        {
            var place = _set.Place(id);
            var assumption = _set.All[place];
            return Assumption.At(_position[place], assumption.Low, assumption.Central, assumption.High);
        }
    }

    /// <summary>A barrier in percent; all rules stand at one position of their ranges, and all tariffs at their central values.</summary>
    internal double Percent(TradeBarrier barrier) => barrier.Kind == TradeBarrierKind.Rule
        ? Assumption.At(_position[_set.Place(AssumptionSet.Rules)], barrier.LowPercent, barrier.Percent, barrier.HighPercent)
        : barrier.Percent;

    /// <summary>A coefficient: estimate and standard error times a normal number.</summary>
    internal double Coefficient(int place) => _set.Data.Coefficients[place].Estimate + (_normal[place] * _set.Data.Coefficients[place].StandardError);

    /// <summary>The same with one assumption elsewhere in its range.</summary>
    internal AssumedWorld With(int assumption, double position)
    {
        var positions = (double[])_position.Clone();
        positions[assumption] = position;
        return new AssumedWorld(_set, positions, _normal);
    }
}
