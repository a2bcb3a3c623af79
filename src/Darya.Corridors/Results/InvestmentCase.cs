using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>A case of growth and overrun.</summary>
/// <param name="Name">Name.</param>
/// <param name="GrowthPercent">Growth of freight, % a year.</param>
/// <param name="Overrun"><c>low</c>, <c>central</c> or <c>high</c>.</param>
/// <param name="NetMusd">Net gain of the best portfolio of the case, discounted.</param>
/// <param name="CentralNetMusd">Net gain of the portfolio of the central case in it.</param>
/// <param name="RegretMusd">The difference.</param>
/// <param name="Works">Works built.</param>
public sealed record InvestmentCase(
    LocalName Name,
    double GrowthPercent,
    string Overrun,
    double NetMusd,
    double CentralNetMusd,
    double RegretMusd,
    IReadOnlyList<string> Works);
