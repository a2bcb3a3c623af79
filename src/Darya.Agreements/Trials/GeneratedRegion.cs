using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Agreements.Trials;

/// <summary>The mean year with other inflows: every generated year begins at the storages of the mean year, so no year borrows from another.</summary>
internal static class GeneratedRegion
{
    /// <summary>Lays inflows on the mean year.</summary>
    /// <param name="mean">The mean year.</param>
    /// <param name="year">The inflows.</param>
    /// <exception cref="ArgumentException">A catchment lacks its twelve finite flows.</exception>
    internal static Region Of(TrialCase mean, TrialYearInflows year) =>
        mean.Region with { Inflows = [.. mean.Region.Inflows.Select(s => Series(s.Catchment, Flows(year, s.Catchment), mean.Year))] };

    private static IReadOnlyList<double> Flows(TrialYearInflows year, string catchment) =>
        year.FlowsM3s.TryGetValue(catchment, out var flows) && flows.Count == 12 && flows.All(double.IsFinite)
            ? flows
            : throw new ArgumentException($"A generated year needs twelve flows of the catchment '{catchment}'.", nameof(year));

    private static InflowSeries Series(string catchment, IReadOnlyList<double> flows, int place) => new(
        catchment,
        flows.Select((flow, m) => (Month: new YearMonth(place, m + 1), flow)).ToDictionary(
            f => f.Month, f => new MonthlyInflow(Discharge.FromCubicMetresPerSecond(f.flow), IsObserved: false, Confidence.Estimate)),
        [.. Enumerable.Repeat(1.0, 36)],
        new Dictionary<(YearMonth, int), Discharge>());
}
