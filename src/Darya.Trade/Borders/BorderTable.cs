using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Trade.Borders;

/// <summary>Measured hours at borders, read for the direction of a pair.</summary>
/// <remarks>
/// The inbound side counts (Kim and Mariano 2020): hours are those of the importer's border, goods coming in; hours of both directions together stand in where no inbound ones are
/// known. Crossings between the two come first, of the newest year, as the mean of those measured in it; then the national mean of the importer.
/// </remarks>
internal sealed class BorderTable(IReadOnlyList<BorderMeasure> measures)
{
    /// <summary>Hours now and the best measured.</summary>
    /// <exception cref="TradeException">No hours of the importer's border are known.</exception>
    internal BorderHours Of(string exporter, string importer, BorderMode mode) => Find(exporter, importer, mode)
        ?? throw new TradeException($"{exporter} to {importer}: no hours at the {(mode == BorderMode.Road ? "road" : "rail")} border of {importer} are measured.");

    /// <summary>The same, or null where no hours of the importer's border are known.</summary>
    internal BorderHours? Find(string exporter, string importer, BorderMode mode)
    {
        var known = measures.Where(measure => measure.Mode == mode && measure.Hours > 0 && measure.Direction != BorderDirection.Out).ToArray();
        var crossing = Newest(known.Where(measure => measure.Country == importer && measure.Partner == exporter));
        var now = crossing ?? Newest(known.Where(measure => measure.Country == importer && measure.Partner is null));
        if (now is null)
        {
            return null;
        }

        var best = Fewest(known.Where(measure => measure.Partner is not null)) ?? Fewest(known)!;
        return new BorderHours(
            exporter,
            importer,
            mode,
            now.Hours,
            now.Place,
            now.Year,
            crossing is not null,
            Math.Min(best.Hours.GetValueOrDefault(), now.Hours),
            best.Hours <= now.Hours ? best.Place : now.Place,
            best.Hours <= now.Hours ? best.Year : now.Year,
            now.Letter);
    }

    private static Reading? Newest(IEnumerable<BorderMeasure> candidates)
    {
        var inbound = PreferInbound(candidates);
        if (inbound.Length == 0)
        {
            return null;
        }

        var year = inbound.Max(measure => measure.Year);
        var newest = inbound.Where(measure => measure.Year == year).OrderBy(measure => measure.Place, StringComparer.Ordinal).ToArray();
        return new Reading(
            newest.Average(measure => measure.Hours.GetValueOrDefault()),
            string.Join(", ", newest.Select(measure => measure.Place).Distinct(StringComparer.Ordinal)),
            year,
            newest.Max(measure => measure.Letter));
    }

    private static BorderMeasure? Fewest(IEnumerable<BorderMeasure> candidates) =>
        PreferInbound(candidates).OrderBy(measure => measure.Hours).ThenByDescending(measure => measure.Year).ThenBy(measure => measure.Place, StringComparer.Ordinal).FirstOrDefault();

    private static BorderMeasure[] PreferInbound(IEnumerable<BorderMeasure> candidates)
    {
        var all = candidates.ToArray();
        return all.Any(measure => measure.Direction == BorderDirection.In) ? [.. all.Where(measure => measure.Direction == BorderDirection.In)] : all;
    }

    /// <summary>Hours as read.</summary>
    private sealed record Reading(double Hours, string Place, int Year, Confidence Letter);
}
