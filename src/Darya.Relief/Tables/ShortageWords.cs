using System.Globalization;
using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Why people stay without ration, naming what is closed, full or unpaid.</summary>
internal static class ShortageWords
{
    private const int MostNamed = 3;

    /// <summary>A break in words.</summary>
    internal static ShortageInWords Of(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap)
    {
        var place = supply.Places.First(entry => entry.Id == gap.Place);
        return new(place.Row, supply.Months[gap.Month], gap.Persons, gap.InNeed, Reason(supply, outcome, gap, place));
    }

    private static LocalName Reason(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, ReliefPlace place) => gap.Cause switch
    {
        BreakCause.Unreachable => Unreachable(supply, outcome, gap, place),
        BreakCause.Foods => new(
            $"What can be in {place.Name.English} then makes no ration by needs and rules.",
            $"Из того, что может быть тогда в провинции {place.Name.Russian}, рацион по нормам и правилам не составить."),
        BreakCause.Weight => new(
            "A ration there costs more than the weight of a person-month without one.",
            "Рацион там стоит больше, чем вес необслуженного человеко-месяца."),
        _ => Limits(supply, gap),
    };

    /// <summary>Nothing can be there: snow before the plan's food, closed crossings, or lead times.</summary>
    private static LocalName Unreachable(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, ReliefPlace place)
    {
        var province = supply.Request.Data.Provinces.First(row => row.Id == place.Row);
        if (province.ClosedMonths.Contains(supply.Months[gap.Month].Month))
        {
            return new(
                $"Snow shuts the roads beyond {province.Name.English} in this month, and nothing could be laid in before.",
                $"В этом месяце снег закрывает дороги провинции {province.Name.Russian}, а заранее ничего завезти нельзя.");
        }

        var shut = outcome.Problem.Gates.Where(gate => gate.Name.StartsWith("gate ", StringComparison.Ordinal) && gate.MostTonnes[gap.Month] <= 0).Select(gate => PlaceIds.Row(gate.Name))
            .Concat(supply.Ways.Where(way => way.Way.From.StartsWith("gate ", StringComparison.Ordinal) && outcome.Problem.Ways.First(own => own.Name == way.Way.Id).MostTonnes[gap.Month] <= 0)
                .Select(way => PlaceIds.Row(way.Way.From)))
            .Distinct(StringComparer.Ordinal).ToList();
        if (shut.Count > 0)
        {
            var names = supply.Places.Where(entry => entry.Kind == ReliefPlaceKind.Gate && shut.Contains(entry.Row)).ToList();
            return new(
                $"Food of the ration cannot be there: closed are {Join(names.Select(entry => entry.Name.English))}.",
                $"Продуктов рациона там быть не может: закрыто {Join(names.Select(entry => entry.Name.Russian))}.");
        }

        return gap.Month <= supply.FirstFed + 1
            ? new("Food ordered at the start is not there yet: orders and ways take longer.", "Заказанное в начале ещё не пришло: заказ и путь занимают больше времени.")
            : new("Food of the ration cannot be there by any way or from any store.", "Продуктов рациона там быть не может: нет ни пути, ни запаса.");
    }

    private static LocalName Limits(RegionSupply supply, PipelineBreak gap)
    {
        var named = gap.Limits.Select(limit => LimitNames.Of(supply, limit.Kind, limit.Name)).Distinct().Take(MostNamed).ToList();
        var month = gap.Limits.Count > 0 ? gap.Limits[0].Month : gap.Month;
        var when = month == gap.Month ? new LocalName("", "") : new LocalName($" (already in {supply.Months[month]})", $" (уже в {supply.Months[month]})");
        return new($"Used up: {Join(named.Select(name => name.English))}{when.English}.", $"Исчерпано: {Join(named.Select(name => name.Russian))}{when.Russian}.");
    }

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);
}
