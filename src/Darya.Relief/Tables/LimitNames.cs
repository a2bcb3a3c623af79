using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Names of limits for people.</summary>
internal static class LimitNames
{
    internal static LocalName Of(RegionSupply supply, LimitKind kind, string name) => kind switch
    {
        LimitKind.Money => name == FundTable.Money ? new("money", "средства") : Donor(supply, name),
        LimitKind.Offer => Offer(supply, name),
        LimitKind.Mill => Place(supply, PlaceIds.Mill(name)),
        LimitKind.Room => Joined("room of ", "место: ", Place(supply, name)),
        LimitKind.Gate => Gate(supply, name),
        LimitKind.Way => Way(supply, name),
        _ => Food(supply, name),
    };

    private static LocalName Donor(RegionSupply supply, string name)
    {
        var donor = name.Split(" (")[0];
        return supply.Request.Data.Funds.FirstOrDefault(fund => fund.Donor == donor)?.Name ?? new(name, name);
    }

    private static LocalName Offer(RegionSupply supply, string name)
    {
        var parts = name.Split(' ');
        var (source, food) = (supply.Request.Data.Sources.First(row => row.Id == parts[0]), Food(supply, parts[1]));
        return new($"{source.Name.English}: {food.English}", $"{source.Name.Russian}: {food.Russian}");
    }

    private static LocalName Gate(RegionSupply supply, string name)
    {
        var parts = name.Split(' ');
        var id = $"{parts[0]} {parts[1]}";
        var place = supply.Places.FirstOrDefault(entry => entry.Id == id)?.Name // a crossing inside another state is no place of relief
            ?? supply.Request.Network.Data.Crossings.First(crossing => crossing.Id == parts[1]).Name;
        return (parts.Length > 2 ? parts[2] : "") switch
        {
            "grain" => new($"{place.English} (grain)", $"{place.Russian} (зерно)"),
            "flour" => new($"{place.English} (flour)", $"{place.Russian} (мука)"),
            _ => place,
        };
    }

    private static LocalName Way(RegionSupply supply, string name)
    {
        var way = supply.Ways.First(entry => entry.Way.Id == name).Way;
        if (supply.Places.FirstOrDefault(place => place.Kind == ReliefPlaceKind.Gate && (place.Id == way.From || place.Id == way.To)) is { } gate)
        {
            return gate.Name; // a way to or from a crossing is told as the crossing
        }

        var (from, to) = (Place(supply, way.From), Place(supply, way.To));
        return new($"{from.English} - {to.English}", $"{from.Russian} - {to.Russian}");
    }

    private static LocalName Food(RegionSupply supply, string id) => supply.Request.Data.Foods.First(row => row.Id == id).Name;

    private static LocalName Place(RegionSupply supply, string id) => supply.Places.First(place => place.Id == id).Name;

    private static LocalName Joined(string english, string russian, LocalName name) => new(english + name.English, russian + name.Russian);
}
