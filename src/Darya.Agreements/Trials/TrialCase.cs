using Darya.Cooperation.Results;
using Darya.Model;
using Darya.Planning;

namespace Darya.Agreements.Trials;

/// <summary>One year to try: what plans of it share, and what every state has without agreement.</summary>
/// <param name="Id"><c>mean-year</c>, the calendar year or <c>generated-k</c>.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Region">The region of the year.</param>
/// <param name="Year">The calendar year that is played.</param>
/// <param name="End">Where reservoirs end.</param>
/// <param name="AloneMusd">Benefit without agreement by state, million USD.</param>
/// <param name="Contracts">Trade without agreement.</param>
internal sealed record TrialCase(
    string Id, LocalName Name, Region Region, int Year, EndRule End, IReadOnlyDictionary<string, double> AloneMusd, TradeContracts Contracts)
{
    /// <summary>Storages to end at by node, hm³, in place of <see cref="End"/>; null for none.</summary>
    internal IReadOnlyDictionary<string, double>? EndStorageHm3 { get; init; }

    internal static TrialCase Of(NoAgreementOutcome alone) => new(
        alone.Id, alone.Name, alone.Region, alone.Year, alone.End, alone.States.ToDictionary(s => s.State, s => s.BenefitMusd, StringComparer.Ordinal), alone.Contracts);
}
