using System.Globalization;

namespace Darya.Corridors.Freight;

/// <summary>Whether what a change names is there.</summary>
internal static class ChangeCheck
{
    /// <summary>Adds a line for everything unknown or out of range.</summary>
    internal static void Add(FreightChange change, CorridorRequest request, LegTable table, List<string> faults)
    {
        var works = request.Data.Works.Select(w => w.Id).ToList();
        Unknown("work", change.Built, works);
        Unknown("crossing", change.ClosedCrossings.Concat(change.Eased.Select(t => t.Crossing)), [.. request.Data.Crossings.Select(c => c.Id)]);
        Unknown("place", change.ClosedPlaces, [.. table.Nodes.Select(n => n.Id)]);
        Unknown("economy", change.ClosedTransits, table.Economies);
        if (!(change.DemandFactor > 0) || !double.IsFinite(change.DemandFactor))
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"the factor on trade is {change.DemandFactor}; it must be finite and > 0"));
        }

        foreach (var crossing in change.Eased.GroupBy(t => t.Crossing, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            faults.Add($"crossing '{crossing.Key}' is eased twice");
        }

        foreach (var target in change.Eased)
        {
            if (target.Hours < 0 || target.Usd < 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"crossing '{target.Crossing}': hours and money must be ≥ 0; got {target.Hours} h, {target.Usd} USD"));
            }

            if (target.HoursPercent is < -100 or > 0 || target.UsdPercent is < -100 or > 0)
            {
                faults.Add(string.Create(
                    CultureInfo.InvariantCulture, $"crossing '{target.Crossing}': a change must be from -100 to 0 %; got {target.HoursPercent ?? 0} % of hours, {target.UsdPercent ?? 0} % of money"));
            }

            if ((target.Hours is not null && target.HoursPercent is not null) || (target.Usd is not null && target.UsdPercent is not null))
            {
                faults.Add($"crossing '{target.Crossing}': give a value or a change in percent, not both");
            }
        }

        void Unknown(string what, IEnumerable<string> ids, IReadOnlyList<string> known) =>
            faults.AddRange(ids.Distinct(StringComparer.Ordinal).Where(id => !known.Contains(id, StringComparer.Ordinal))
                .Select(id => $"no {what} '{id}'; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}"));
    }
}
