using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>A way of the region: as answers show it, as the program takes it, and what its cost is made of.</summary>
/// <param name="Way">For answers; its id is the name in the program.</param>
/// <param name="Supply">For the program.</param>
/// <param name="Cost">Parts of the cost of a tonne; what is paid by vehicle is not in it.</param>
internal sealed record RegionWay(ReliefWay Way, SupplyWay Supply, WayCost Cost);
