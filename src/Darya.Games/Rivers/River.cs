using System.Numerics;

namespace Darya.Games.Rivers;

/// <summary>Places in order down one river. The same owner may come again further down: the river re-enters its land.</summary>
public sealed class River
{
    private River(IReadOnlyList<RiverNode> nodes, IReadOnlyList<string> players, Rational unit)
    {
        (Nodes, Players, Unit) = (nodes, players, unit);
        OwnerOf = [.. nodes.Select(n => players.ToList().IndexOf(n.Owner))];
    }

    /// <summary>The places, from the first down the river.</summary>
    public IReadOnlyList<RiverNode> Nodes { get; }

    /// <summary>The owners in order of their first place down the river.</summary>
    public IReadOnlyList<string> Players { get; }

    /// <summary>The smallest amount of water that is used or passed on; every inflow and capacity is a whole number of it.</summary>
    public Rational Unit { get; }

    /// <summary>All water that enters the river.</summary>
    public Rational Water => Rational.Sum(Nodes.Select(n => n.Inflow));

    /// <summary>The player of each place [node].</summary>
    internal IReadOnlyList<int> OwnerOf { get; }

    /// <summary>A river from its places.</summary>
    /// <param name="nodes">The places in order down the river, at least one.</param>
    /// <param name="unit">
    /// The smallest amount of water that is used; null for the greatest 1/k of which all inflows and capacities are whole numbers, so 1 for whole data.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no place or more than 31 owners, a name stands twice, a name or an owner is empty, an inflow or a capacity is negative or no whole
    /// number of <paramref name="unit"/>, or the unit is not positive.
    /// </exception>
    public static River Of(IEnumerable<RiverNode> nodes, Rational? unit = null)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var places = nodes.ToList();
        if (places.Count == 0)
        {
            throw new ArgumentException("A river needs at least one place.", nameof(nodes));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in places)
        {
            if (Fault(node, names) is { } fault)
            {
                throw new ArgumentException(fault, nameof(nodes));
            }
        }

        var players = places.Select(n => n.Owner).Distinct(StringComparer.Ordinal).ToList();
        if (players.Count > Coalition.MostPlayers)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A river has at most {Coalition.MostPlayers} owners; got {players.Count}."), nameof(nodes));
        }

        var step = unit ?? new Rational(1, CommonDenominator(places.SelectMany(n => new[] { n.Inflow, n.Capacity })));
        if (step.Sign <= 0)
        {
            throw new ArgumentException($"The unit of water must be positive; got {step}.", nameof(unit));
        }

        return places.Find(n => !(n.Inflow / step).IsInteger || !(n.Capacity / step).IsInteger) is { } broken
            ? throw new ArgumentException(
                $"Inflows and capacities must be whole numbers of the unit {step}; place '{broken.Name}' has {broken.Inflow} and {broken.Capacity}.", nameof(unit))
            : new River(places, players, step);
    }

    /// <summary>The least common denominator of some numbers.</summary>
    internal static BigInteger CommonDenominator(IEnumerable<Rational> numbers) => numbers.Aggregate(
        BigInteger.One, (common, number) => common / BigInteger.GreatestCommonDivisor(common, number.Denominator) * number.Denominator);

    private static string? Fault(RiverNode node, HashSet<string> names)
    {
        if (string.IsNullOrWhiteSpace(node.Name) || string.IsNullOrWhiteSpace(node.Owner))
        {
            return "Every place of a river needs a name and an owner.";
        }

        if (!names.Add(node.Name))
        {
            return $"Every place of a river needs a name of its own; got '{node.Name}' twice.";
        }

        if (node.Inflow.Sign < 0)
        {
            return $"Inflow must not be negative; got {node.Inflow} at place '{node.Name}'.";
        }

        return node.Capacity.Sign < 0 ? $"Capacity must not be negative; got {node.Capacity} at place '{node.Name}'." : null;
    }
}
