namespace Darya.Model.Power;

/// <summary>Transfer capacity between two zones.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="From">Id of one zone.</param>
/// <param name="To">Id of the other.</param>
/// <param name="ForwardSummer">Largest transfer from <paramref name="From"/> to <paramref name="To"/>, April to September.</param>
/// <param name="BackwardSummer">The other way, April to September.</param>
/// <param name="ForwardWinter">Forward, October to March.</param>
/// <param name="BackwardWinter">Backward, October to March.</param>
/// <param name="LossShare">Share of the sent energy that is lost, 0-1.</param>
/// <param name="FromYear">First year in service.</param>
/// <param name="ToYear">Last year in service, or null.</param>
public sealed record Line(
    string Id,
    string From,
    string To,
    Quantities.Power ForwardSummer,
    Quantities.Power BackwardSummer,
    Quantities.Power ForwardWinter,
    Quantities.Power BackwardWinter,
    double LossShare,
    int FromYear,
    int? ToYear);
