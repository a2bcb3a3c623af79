using System.Globalization;
using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>What is wrong with a demand on a network, all of it.</summary>
internal static class DemandCheck
{
    internal static void Throw(Network network, Demand demand)
    {
        var faults = new List<string>();
        if (demand.Classes.Count == 0)
        {
            faults.Add("there is no travel class; give at least one");
        }

        faults.AddRange(demand.Classes.SelectMany(travel => Faults(network, travel)));
        for (var row = 0; row < demand.Trips.Count; row++)
        {
            faults.AddRange(Faults(network, demand, row));
        }

        NetworkException.ThrowIfAny(faults);
    }

    internal static void ThrowDispersion(Demand demand, IReadOnlyList<double> dispersion)
    {
        if (dispersion.Count != demand.Classes.Count)
        {
            throw new NetworkException([Text($"dispersion is given for {dispersion.Count} classes; there are {demand.Classes.Count}")]);
        }

        NetworkException.ThrowIfAny([.. dispersion.Select((value, travel) => (value, travel)).Where(pair => !double.IsFinite(pair.value) || pair.value <= 0)
            .Select(pair => Text($"class '{demand.Classes[pair.travel].Name}': its dispersion is {pair.value}; it must be finite and > 0"))]);
    }

    private static IEnumerable<string> Faults(Network network, TravelClass travel)
    {
        if (!double.IsFinite(travel.ValueOfTime) || travel.ValueOfTime <= 0)
        {
            yield return Text($"class '{travel.Name}': its value of time is {travel.ValueOfTime}; it must be finite and > 0");
        }

        if (!double.IsFinite(travel.Load) || travel.Load <= 0)
        {
            yield return Text($"class '{travel.Name}': the load of a trip is {travel.Load}; it must be finite and > 0");
        }

        if (travel.Money.Count != 0 && travel.Money.Count != network.Links.Length)
        {
            yield return Text($"class '{travel.Name}': money is given for {travel.Money.Count} links; there are {network.Links.Length}");
            yield break;
        }

        for (var link = 0; link < travel.Money.Count; link++)
        {
            if (!(travel.Money[link] >= 0))
            {
                yield return Text($"class '{travel.Name}', {network.Describe(link)}: its money is {travel.Money[link]}; it must be ≥ 0");
            }
        }
    }

    private static IEnumerable<string> Faults(Network network, Demand demand, int row)
    {
        var trip = demand.Trips[row];
        if (trip.Class < 0 || trip.Class >= demand.Classes.Count)
        {
            yield return Text($"trips {row}: there is no class {trip.Class}; there are {demand.Classes.Count}, numbered from 0");
        }

        foreach (var node in new[] { trip.Origin, trip.Destination }.Distinct().Where(node => node < 0 || node >= network.Nodes.Length))
        {
            yield return Text($"trips {row}: there is no node {node}; there are {network.Nodes.Length}, numbered from 0");
        }

        if (!double.IsFinite(trip.Amount) || trip.Amount < 0)
        {
            yield return Text($"trips {row}: their amount is {trip.Amount}; it must be finite and ≥ 0");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
