using Darya.Model;
using Darya.Relief.Shares;

namespace Darya.Relief.Results;

/// <summary>A pledge that can become a term of an agreement.</summary>
/// <param name="Kind">Kind of term in the taxonomy of agreements: 16 (support in an emergency) or 23 (aid and finance).</param>
/// <param name="Pledge">The pledge.</param>
/// <param name="Total">Its amounts over the plan, in its unit.</param>
/// <param name="Text">The sentence.</param>
public sealed record PledgeTerm(int Kind, Pledge Pledge, double Total, LocalName Text);
