namespace Darya.Gravity.Equilibrium;

/// <summary>A value that the trade of a pair shall reach.</summary>
/// <param name="First">A country; the exporter of a flow.</param>
/// <param name="Second">The other country; the importer of a flow.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The value, above 0, in the unit of the baseline's flows and in the numeraire.</param>
public sealed record TradeTarget(string First, string Second, TradeMeasure Measure, double Value)
{
    internal string Text => Measure == TradeMeasure.Turnover ? $"Turnover of {First} and {Second}" : $"Flow from {First} to {Second}";

    internal (int Exporter, int Importer)[] Pairs(TradeBaseline baseline)
    {
        var (a, b) = (baseline.Place(First), baseline.Place(Second));
        return Measure == TradeMeasure.Turnover ? [(a, b), (b, a)] : [(a, b)];
    }

    internal void Check(TradeBaseline baseline, List<string> faults)
    {
        foreach (var country in new[] { First, Second }.Where(country => !baseline.Knows(country)))
        {
            faults.Add($"{Text}: no country '{country}' in the baseline.");
        }

        if (string.Equals(First, Second, StringComparison.Ordinal))
        {
            faults.Add($"{Text}: a target needs two countries.");
        }

        if (!(Value > 0 && double.IsFinite(Value)))
        {
            faults.Add(FormattableString.Invariant($"{Text}: the value must be above 0 and finite; got {Value}."));
        }
    }
}
