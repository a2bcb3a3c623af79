using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;

namespace Darya.Corridors.Closures;

/// <summary>What a closure does.</summary>
internal static class ClosureReading
{
    /// <summary>A crossing without known capacity whose goods grow by more than this factor is named.</summary>
    private const double Growth = 2;

    /// <summary>Growth below it is not told, Mt.</summary>
    private const double LeastGrowthMt = 0.5;

    /// <summary>Compares the network with and without what is closed.</summary>
    internal static ClosureOutcome Of(ClosureQuestion question, FreightState before, FreightState after)
    {
        var welfare = Welfare.Of(before, after);
        var table = before.Model.Network.Table;
        return new ClosureOutcome
        {
            Name = question.Name,
            Closed = [.. question.Crossings, .. question.Places, .. question.Transits],
            ClosedLegs = [.. table.Legs.Where(l => before.Network.IsOpen[l.Number] && !after.Network.IsOpen[l.Number]).Select(l => l.Id).Order(StringComparer.Ordinal)],
            CostMusd = welfare.CostMusd,
            MillionHours = welfare.MillionHours,
            ReroutedMt = welfare.ReroutedMt,
            StoppedMt = welfare.StoppedMt,
            States = welfare.States,
            Pairs = welfare.Pairs,
            Shifts = Shifts.Of(before, after),
            Warnings = Warnings(question, before, after),
        };
    }

    private static List<LocalName> Warnings(ClosureQuestion question, FreightState before, FreightState after)
    {
        var warnings = new List<LocalName>();
        var table = before.Model.Network.Table;
        foreach (var leg in question.Crossings.Select(id => table.OfCrossing(id)!).Where(l => !before.Network.IsOpen[l.Number]))
        {
            warnings.Add(new LocalName(
                $"{leg.Crossing!.Name.English} lets no goods pass before the closure either: closing it changes nothing.",
                $"{leg.Crossing.Name.Russian} и до закрытия не пропускает грузы: закрытие ничего не меняет."));
        }

        var filled = Shifts.Of(before, after).Where(s => s.UsePercent is null && s.MtAfter > s.Mt * Growth && s.MtAfter - s.Mt > LeastGrowthMt)
            .Select(s => table.OfCrossing(s.Crossing)?.Crossing!.Name).OfType<LocalName>().ToList();
        if (filled.Count > 0)
        {
            warnings.Add(new LocalName(
                $"No capacity is known where goods more than double: {string.Join(", ", filled.Select(n => n.English))}. What can pass there may be less, and the closure may cost more.",
                $"Там, где грузы вырастают более чем вдвое, пропускная способность неизвестна: {string.Join(", ", filled.Select(n => n.Russian))}. Она может быть меньше, а ущерб от закрытия больше."));
        }

        if (!after.Converged)
        {
            warnings.Add(new LocalName("Queues and loads do not agree yet after the closure.", "После закрытия очереди и потоки ещё не согласованы."));
        }

        warnings.Add(new LocalName(
            "Goods in transit between outside economies, empty wagons and travellers are not counted.",
            "Транзит между внешними экономиками, порожние вагоны и пассажиры не учтены."));
        return warnings;
    }
}
