using System.Globalization;
using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>What the tables of a plan cannot carry, in words.</summary>
internal static class TableWarnings
{
    internal static IEnumerable<LocalName> Of(ReliefRequest request, PlaceTable places, SupplyProblem problem)
    {
        yield return new(
            string.Create(CultureInfo.InvariantCulture, $"No stock is there at the start: no table states one. Orders may be placed {request.OrderMonths} months before the first month in which people are fed."),
            string.Create(CultureInfo.InvariantCulture, $"Начальных запасов нет: таблицы их не содержат. Заказы можно размещать за {request.OrderMonths} мес. до первого месяца выдачи."));
        if (request.Money is FundsOfTables or MoneyAMonth)
        {
            yield return new(
                "The indirect cost that agencies take of every contribution (6.5 percent, recalled) is not taken off the money.",
                "Косвенные расходы, которые организации удерживают из взносов (6,5 процента, по памяти), из средств не вычтены.");
        }

        var snow = request.Data.Provinces.Where(province => province.ClosedMonths.Count > 0).ToList();
        if (snow.Count > 0)
        {
            yield return new(
                $"Snow shuts roads beyond the capitals of {string.Join(", ", snow.Select(province => province.Name.English))}: what is eaten then is brought before, and the room of the store in the capital stands for field stores.",
                $"Снег закрывает дороги за центрами провинций {string.Join(", ", snow.Select(province => province.Name.Russian))}: продовольствие на эти месяцы завозят заранее, полевые склады приняты ёмкостью склада в центре провинции.");
        }

        var cut = places.Of(ReliefPlaceKind.Gate).Where(gate => problem.Ways.All(way => way.From != gate.Id) || problem.Ways.All(way => way.To != gate.Id)).ToList();
        if (cut.Count > 0)
        {
            yield return new(
                $"Nothing can pass {string.Join(", ", cut.Select(gate => gate.Name.English))}: closed on the day of the network, or without a way.",
                $"Закрыто на дату сети или не имеет подъезда: {string.Join(", ", cut.Select(gate => gate.Name.Russian))}.");
        }

        var idle = request.Settings.Keys.Where(id => ReliefNumbers.Unused.Contains(id)).Order(StringComparer.Ordinal).ToList();
        if (idle.Count > 0)
        {
            yield return new($"No plan reads {string.Join(", ", idle)}: setting it changes nothing.", $"План не использует {string.Join(", ", idle)}: заданное значение ничего не меняет.");
        }
    }
}
