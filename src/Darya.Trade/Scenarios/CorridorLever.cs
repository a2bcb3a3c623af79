using Darya.Model;
using Darya.Trade.Assumptions;

namespace Darya.Trade.Scenarios;

/// <summary>A corridor makes trade of named pairs cheaper, both ways: partial change = −θ ln(1 − cut).</summary>
/// <param name="Name">Name of the corridor.</param>
/// <param name="Pairs">Pairs that use it, by ids of economies.</param>
/// <param name="CutPercent">Cut of the whole cost of delivered goods, percent of their value, below 100; negative for a rise.</param>
public sealed record CorridorLever(LocalName Name, IReadOnlyList<(string First, string Second)> Pairs, double CutPercent) : TradeLever
{
    internal override LocalName Text(LeverContext context) => new(
        FormattableString.Invariant($"Corridor {Name.English}: {Math.Abs(CutPercent):0.##} % of the value {(CutPercent < 0 ? "dearer" : "cheaper")}"),
        FormattableString.Invariant($"Коридор {Name.Russian}: {(CutPercent < 0 ? "дороже" : "дешевле")} на {Math.Abs(CutPercent):0.##} % стоимости"));

    internal override void Check(LeverContext context, List<string> faults)
    {
        foreach (var (first, second) in Pairs)
        {
            context.CheckPair($"Corridor {Name.English}", first, second, faults);
        }

        if (Pairs.Count == 0)
        {
            faults.Add($"Corridor {Name.English}: no pair of economies uses it.");
        }

        if (!(CutPercent is >= -1000 and < 100))
        {
            faults.Add(FormattableString.Invariant($"Corridor {Name.English}: the cut must be from -1000 to below 100 percent of the value; got {CutPercent}."));
        }
    }

    internal override IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world)
    {
        var change = -world.Theta * Math.Log(1 - (CutPercent / 100));
        foreach (var (first, second) in Pairs)
        {
            yield return new LeverEffect(first, second, context.Everywhere(change), Basis);
            yield return new LeverEffect(second, first, context.Everywhere(change), Basis);
        }
    }

    private static LocalName Basis { get; } = new("cost as given in the question", "стоимость, заданная в вопросе");
}
