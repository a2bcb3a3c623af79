using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>A contributor.</summary>
/// <param name="Id">Id of the economy, or the donor.</param>
/// <param name="Name">Name.</param>
/// <param name="IsDonor">Whether it brings money rather than food and ways.</param>
public sealed record ContributorName(string Id, LocalName Name, bool IsDonor);
