using Darya.Model;
using Darya.Planning;

namespace Darya.Cooperation.Equilibria;

/// <summary>One year under one set of assumptions: what all its equilibria share.</summary>
/// <param name="Id"><c>mean-year</c>, a calendar year, or the id of a sensitivity.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Region">The region, with changed prices or the mean year where the case asks for it.</param>
/// <param name="Year">The calendar year that is played.</param>
/// <param name="End">Where reservoirs end.</param>
/// <param name="Baseline">The rights baseline.</param>
/// <param name="IndifferentPassOn">Whether an indifferent block passes water on.</param>
internal sealed record YearCase(
    string Id, LocalName Name, Region Region, int Year, EndRule End, RightsBaseline Baseline, bool IndifferentPassOn = false)
{
    internal static YearCase Mean(CooperationRequest request, Region? changed = null, string id = "mean-year", LocalName? name = null)
    {
        // The record before the middle year gives it a start; any year would do, its inflows and storages are replaced.
        var place = request.MeanOf[request.MeanOf.Count / 2];
        return new YearCase(
            id,
            name ?? new LocalName("Mean year", "Средний год"),
            MeanYear.Of(changed ?? request.Region, request.MeanOf, place),
            place,
            EndRule.Cyclic,
            request.Baseline);
    }

    internal static YearCase Recorded(CooperationRequest request, int year)
    {
        var name = FormattableString.Invariant($"{year}");
        return new YearCase(name, new LocalName(name, name), request.Region, year, EndRule.Record, request.Baseline);
    }

    /// <summary>What distinguishes the case in the keys of the cache.</summary>
    internal string Key(CooperationRequest request) => FormattableString.Invariant(
        $"{request.Fingerprint}|{request.Economy}|mean of {string.Join(',', request.MeanOf)}|{Id}|{Year}|{End}|{Baseline}|{IndifferentPassOn}|{string.Join(',', request.Players)}");
}
