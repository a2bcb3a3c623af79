namespace Darya.Planning.Play;

/// <summary>How a player foresees the answers of those between its nodes while it decides; the answers themselves are always solved.</summary>
/// <param name="Held">Nodes of others whose outflow is taken as it stands: more water sent to them does not come back.</param>
/// <param name="Takes">What the others between take before they pass water on.</param>
/// <param name="Name">A name for certificates.</param>
internal sealed record Anticipation(IReadOnlyCollection<int> Held, ForeignTakes Takes, string Name)
{
    /// <summary>Everybody between passes on what he does not claim.</summary>
    internal static Anticipation Default { get; } = new([], ForeignTakes.Claimed, "as claimed");
}
