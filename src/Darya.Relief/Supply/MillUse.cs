namespace Darya.Relief.Supply;

/// <summary>What a mill makes.</summary>
/// <param name="Mill">The mill.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="From">What goes in.</param>
/// <param name="To">What comes out.</param>
/// <param name="TonnesIn">t that go in [month].</param>
/// <param name="TonnesOut">t that come out [month].</param>
public sealed record MillUse(string Mill, string Place, string From, string To, IReadOnlyList<double> TonnesIn, IReadOnlyList<double> TonnesOut);
