using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>People in need taken together by class of priority.</summary>
internal static class PriorityClasses
{
    /// <summary>People of a plan, or of the rest of one, by class; class 1 first.</summary>
    internal static IReadOnlyList<PriorityClass> Of(NeedOutcome need, SupplyOutcome outcome)
    {
        var priority = need.Provinces.ToDictionary(province => PlaceIds.Province(province.Province), province => province.Priority, StringComparer.Ordinal);
        return
        [
            .. outcome.People.GroupBy(people => priority[people.Place]).OrderBy(group => group.Key).Select(group => new PriorityClass(
                group.Key,
                group.Sum(people => people.InNeed.Sum()),
                group.Sum(people => people.Fed.Sum()),
                group.Sum(people => people.Cash.Sum()),
                group.Sum(people => people.Unserved.Sum()))),
        ];
    }
}
