using System.Globalization;
using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Why people stay without ration, naming what is closed, full or unpaid.</summary>
internal static class ShortageWords
{
    private const int MostNamed = 3;
    private const int MonthsBack = 3; // limits of earlier months are not named: stock of then would be eaten or spoilt

    /// <summary>A break in words.</summary>
    /// <param name="supply">The tables.</param>
    /// <param name="outcome">The plan, or the rest of one: its months count.</param>
    /// <param name="gap">The break.</param>
    internal static ShortageInWords Of(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap)
    {
        var place = supply.Places.First(entry => entry.Id == gap.Place);
        var month = Month(outcome, gap.Month);
        return new(place.Row, month, gap.Persons, gap.InNeed, Reason(supply, outcome, gap, place, month));
    }

    private static LocalName Reason(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, ReliefPlace place, YearMonth month)
    {
        var province = supply.Request.Data.Provinces.First(row => row.Id == place.Row);
        return province.ClosedMonths.Contains(month.Month) ? Snow(outcome, gap, place)
            : gap.Cause switch
            {
                BreakCause.Unreachable => Unreachable(supply, outcome, gap, month),
                BreakCause.Foods => new(
                    $"What can be in {place.Name.English} then makes no ration by needs and rules.",
                    $"Из того, что может быть тогда в провинции {place.Name.Russian}, рацион по нормам и правилам не составить."),
                BreakCause.Weight => new(
                    "A ration there costs more than the weight of a person-month without one.",
                    "Рацион там стоит больше, чем вес необслуженного человеко-месяца."),
                _ => Limits(supply, outcome, gap),
            };
    }

    /// <summary>What is eaten in months of snow was brought before, or not.</summary>
    private static LocalName Snow(SupplyOutcome outcome, PipelineBreak gap, ReliefPlace place)
    {
        var room = outcome.Problem.Places.First(entry => entry.Name == place.Id).StorageTonnes?.Max() ?? 0;
        return gap.Cause == BreakCause.Unreachable || room <= 0
            ? new(
                $"Snow shuts the roads beyond the capital of {place.Name.English}, and nothing of the ration could be laid in before.",
                $"Снег закрывает дороги за центром провинции {place.Name.Russian}, а заранее завезти рацион нельзя.")
            : gap.Cause == BreakCause.Money
            ? new(
                $"Snow shuts the roads beyond the capital of {place.Name.English}, and there was no money to lay in enough before.",
                $"Снег закрывает дороги за центром провинции {place.Name.Russian}, а на заблаговременный завоз не хватило средств.")
            : new(
                string.Create(CultureInfo.InvariantCulture, $"Snow shuts the roads beyond the capital of {place.Name.English}, and more could not be laid in before: field stores hold {room:0} t, and fresh food keeps a few months only."),
                string.Create(CultureInfo.InvariantCulture, $"Снег закрывает дороги за центром провинции {place.Name.Russian}, а больше завезти заранее нельзя: полевые склады вмещают {room:0} т, а свежие продукты хранятся лишь несколько месяцев."));
    }

    /// <summary>Nothing can be there: closed crossings or lead times.</summary>
    private static LocalName Unreachable(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, YearMonth month)
    {
        var shut = Shut(supply, outcome, gap.Month);
        if (shut.Count > 0)
        {
            return new($"Food of the ration cannot be there: closed are {Join(shut.Select(name => name.English))}.", $"Продуктов рациона там быть не может: закрыто {Join(shut.Select(name => name.Russian))}.");
        }

        return month.Index <= supply.Request.First.Index + 1
            ? new("Food ordered at the start is not there yet: orders and ways take longer.", "Заказанное в начале ещё не пришло: заказ и путь занимают больше времени.")
            : new("Food of the ration cannot be there by any way or from any store.", "Продуктов рациона там быть не может: нет ни пути, ни запаса.");
    }

    /// <summary>Crossings over which nothing goes in a month, although they are there.</summary>
    private static List<LocalName> Shut(RegionSupply supply, SupplyOutcome outcome, int month)
    {
        var full = outcome.Problem.Gates.Where(gate => gate.MostTonnes[month] <= 0 && gate.Foods is null).Select(gate => string.Join(' ', gate.Name.Split(' ').Take(2))).ToHashSet(StringComparer.Ordinal);
        var open = outcome.Problem.Ways.Where(way => way.MostTonnes[month] > 0).Select(way => way.From).ToHashSet(StringComparer.Ordinal);
        return [.. supply.Places.Where(place => place.Kind == ReliefPlaceKind.Gate && (full.Contains(place.Id) || !open.Contains(place.Id))).Select(place => place.Name)];
    }

    private static LocalName Limits(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap)
    {
        var own = outcome.Limits.Where(limit => limit.Month <= gap.Month && limit.Month > gap.Month - MonthsBack && IsTold(supply, outcome, gap, limit));
        var named = own.Concat(gap.Limits).OrderByDescending(limit => limit.Kind == LimitKind.Money == (gap.Cause == BreakCause.Money)).ThenByDescending(limit => limit.UsdPerUnit)
            .Select(limit => LimitNames.Of(supply, limit.Kind, limit.Name)).Distinct().Take(MostNamed).ToList();
        var shut = gap.Cause == BreakCause.Money ? [] : Shut(supply, outcome, gap.Month);
        return shut.Count > 0
            ? new(
                $"Closed are {Join(shut.Select(name => name.English))}; used up: {Join(named.Select(name => name.English))}.",
                $"Закрыто: {Join(shut.Select(name => name.Russian))}; исчерпано: {Join(named.Select(name => name.Russian))}.")
            : new($"Used up: {Join(named.Select(name => name.English))}.", $"Исчерпано: {Join(named.Select(name => name.Russian))}.");
    }

    /// <summary>Whether a limit helps to understand: a way only when it ends there, and money when it is the cause.</summary>
    private static bool IsTold(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, BindingLimit limit) => limit.Kind switch
    {
        LimitKind.Way => outcome.Problem.Ways.First(way => way.Name == limit.Name) is var way && way.To == gap.Place && way.MostTonnes[gap.Month] > 0,
        LimitKind.Room => limit.Name == gap.Place || supply.Places.First(place => place.Id == limit.Name).Kind == ReliefPlaceKind.Hub,
        LimitKind.Money => gap.Cause == BreakCause.Money,
        _ => true,
    };

    private static YearMonth Month(SupplyOutcome outcome, int month) => YearMonth.TryParse(outcome.Problem.Months[month], out var read) ? read : default;

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);
}
