using Darya.Solvers;

namespace Darya.Relief;

/// <summary>A food, nutrient, place, way or month in the names of rows and columns.</summary>
/// <param name="Ordinal">Its position in its set.</param>
/// <param name="Label">Its name.</param>
internal sealed record SetMember(int Ordinal, string Label) : IIndex
{
    /// <summary>The members of a set by their names, in order.</summary>
    internal static SetMember[] All(IEnumerable<string> names) => [.. names.Select((name, ordinal) => new SetMember(ordinal, name))];
}
