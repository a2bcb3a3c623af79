using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>How far apart two outcomes of noise are.</summary>
/// <remarks>
/// The sum of absolute differences of the random variables; where these are not given, of the numbers that the outcomes replace in the stage
/// problem, each by its larger difference of lower and upper side. What only one of the two replaces counts against the value of the program.
/// Outcomes of different nodes are infinitely far apart: probability does not move from one Markov state to another.
/// </remarks>
internal static class NoiseDistance
{
    internal static double Between(NodeOutcome a, NodeOutcome b)
    {
        if (!ReferenceEquals(a.Node, b.Node))
        {
            return double.PositiveInfinity;
        }

        if (a.Noise.Support.Count > 0 && a.Noise.Support.Count == b.Noise.Support.Count)
        {
            return a.Noise.Support.Zip(b.Noise.Support, Gap).Sum();
        }

        var program = a.Node.Problem.Program;
        var (first, second) = (Values(a.Noise), Values(b.Noise));
        var distance = first.Sum(entry => Gap(entry.Value, second.TryGetValue(entry.Key, out var other) ? other : Own(program, entry.Key)));
        return distance + second.Where(entry => !first.ContainsKey(entry.Key)).Sum(entry => Gap(entry.Value, Own(program, entry.Key)));
    }

    /// <summary>The numbers that an outcome puts into the stage problem, by their places.</summary>
    private static Dictionary<Place, Sides> Values(NoiseTerm noise)
    {
        var values = new Dictionary<Place, Sides>();
        foreach (var change in noise.Changes)
        {
            var (place, sides) = change switch
            {
                NoiseChange.RowBounds row => (new Place('r', row.Row, default), new Sides(row.Lower, row.Upper)),
                NoiseChange.VariableBounds bounds => (new Place('b', default, bounds.Variable), new Sides(bounds.Lower, bounds.Upper)),
                NoiseChange.Cost cost => (new Place('c', default, cost.Variable), new Sides(cost.Value, cost.Value)),
                NoiseChange.Coefficient entry => (new Place('a', entry.Row, entry.Variable), new Sides(entry.Value, entry.Value)),
                NoiseChange.CostConstant constant => (new Place('k', default, default), new Sides(constant.Value, constant.Value)),
                _ => throw new NotSupportedException($"{change.GetType().Name} has no distance."),
            };
            values[place] = sides;
        }

        return values;
    }

    /// <summary>What stands at a place when no outcome replaces it.</summary>
    private static Sides Own(LinearProgram program, Place place) => place.Kind switch
    {
        'r' => new Sides(program.LowerBound(place.Row), program.UpperBound(place.Row)),
        'b' => new Sides(program.LowerBound(place.Variable), program.UpperBound(place.Variable)),
        'c' => new Sides(program.Cost(place.Variable), program.Cost(place.Variable)),
        'a' => new Sides(program.Coefficient(place.Row, place.Variable), program.Coefficient(place.Row, place.Variable)),
        _ => new Sides(program.CostConstant, program.CostConstant),
    };

    private static double Gap(Sides a, Sides b) => Math.Max(Gap(a.Lower, b.Lower), Gap(a.Upper, b.Upper));

    private static double Gap(double a, double b) => a.Equals(b) ? 0 : Math.Abs(a - b);

    private readonly record struct Place(char Kind, Row Row, Variable Variable);

    private readonly record struct Sides(double Lower, double Upper);
}
