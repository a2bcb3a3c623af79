namespace Darya.Corridors.Results;

/// <summary>A coalition and what it can reach by itself.</summary>
/// <param name="Members">Members.</param>
/// <param name="WorthMusd">Discounted net gain of the best portfolio it can build, million USD.</param>
/// <param name="Works">Works of it.</param>
public sealed record InvestmentCoalition(
    IReadOnlyList<string> Members,
    double WorthMusd,
    IReadOnlyList<string> Works);
