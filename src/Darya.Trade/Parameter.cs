using Darya.Model.Trade;

namespace Darya.Trade;

/// <summary>Ids of <see cref="TradeData.Parameters"/> that the engine reads.</summary>
internal static class Parameter
{
    internal const string Theta = "theta";
    internal const string BorderElasticity = "border_time_elasticity";
    internal const string GoodsShare = "goods_share";
    internal const string Inflation = "usd_inflation";
    internal const string GrowthPrefix = "growth ";

    /// <summary>The parameter with an id.</summary>
    /// <exception cref="TradeException">There is none, or low ≤ central ≤ high does not hold.</exception>
    internal static TradeParameter Of(TradeData data, string id)
    {
        var parameter = data.Parameters.FirstOrDefault(item => item.Id == id) ?? throw new TradeException($"The trade tables have no parameter '{id}'.");
        return parameter.Low <= parameter.Central && parameter.Central <= parameter.High && double.IsFinite(parameter.High - parameter.Low)
            ? parameter
            : throw new TradeException(FormattableString.Invariant(
                $"Trade parameter '{id}': low ≤ central ≤ high must hold; got {parameter.Low}, {parameter.Central}, {parameter.High}."));
    }
}
