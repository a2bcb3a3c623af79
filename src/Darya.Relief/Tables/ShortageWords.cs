using System.Globalization;
using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Why people stay without ration, naming what is closed, full or unpaid.</summary>
internal static class ShortageWords
{
    private const int MostNamed = 3;

    private static readonly LocalName Closed = new("closed", "закрыто");
    private static readonly LocalName UsedUp = new("used up", "исчерпано");

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
        return gap.Cause switch
        {
            BreakCause.Weight => new(
                "A ration there costs more than the weight of a person-month without one.",
                "Рацион там стоит больше, чем вес необслуженного человеко-месяца."),
            BreakCause.Foods => new(
                $"What can be in {place.Name.English} then makes no ration by needs and rules.",
                $"Из того, что может быть тогда в провинции {place.Name.Russian}, рацион по нормам и правилам не составить."),
            _ when province.ClosedMonths.Contains(month.Month) => Snow(supply, outcome, gap, place),
            _ => Stopped(supply, outcome, gap),
        };
    }

    /// <summary>What is eaten in months of snow was brought before, or not.</summary>
    private static LocalName Snow(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, ReliefPlace place)
    {
        var before = gap with { Limits = [.. gap.Limits.Where(limit => !EndsAt(outcome, limit, gap.Place))] };
        var english = $"Snow shuts the roads beyond the capital of {place.Name.English}, and ";
        var russian = $"Снег закрывает дороги за центром провинции {place.Name.Russian}, а ";
        if (before.Limits is [{ Kind: LimitKind.Room } room, ..] && room.Name == gap.Place)
        {
            var most = outcome.Problem.Places.First(entry => entry.Name == gap.Place).StorageTonnes!.Max();
            return new(
                string.Create(CultureInfo.InvariantCulture, $"{english}more could not be laid in before: field stores hold {most:0} t."),
                string.Create(CultureInfo.InvariantCulture, $"{russian}больше завезти заранее нельзя: полевые склады вмещают {most:0} т."));
        }

        if (before.Limits.Count == 0)
        {
            return gap.Cause == BreakCause.Unreachable
                ? new($"{english}nothing of the ration could be laid in before.", $"{russian}заранее завезти рацион нельзя.")
                : new($"{english}what was there is used up.", $"{russian}то, что там было, израсходовано.");
        }

        var (why, reason) = (Parts(supply, outcome, before, line => line.English), Parts(supply, outcome, before, line => line.Russian));
        return gap.Cause == BreakCause.Unreachable
            ? new($"{english}the ration could not be laid in before; {why}.", $"{russian}рацион заранее не завезти; {reason}.")
            : new($"{english}more could not be laid in before; {why}.", $"{russian}больше завезти заранее нельзя; {reason}.");
    }

    /// <summary>Whether a limit is a way that ends at a place: snow says so already.</summary>
    private static bool EndsAt(SupplyOutcome outcome, BindingLimit limit, string place) =>
        limit.Kind == LimitKind.Way && outcome.Problem.Ways.First(way => way.Name == limit.Name).To == place;

    /// <summary>What stops a ration more: closed, used up, spoilt or unpaid.</summary>
    private static LocalName Stopped(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap)
    {
        if (gap.Limits.Count == 0)
        {
            var shut = gap.Cause == BreakCause.Unreachable && outcome.People.First(row => row.Place == gap.Place).Fed.Sum() <= 0 ? Shut(supply, outcome) : [];
            return shut.Count > 0
                ? new($"Food of the ration cannot be there; closed: {Join(shut.Select(name => name.English))}.", $"Продуктов рациона там быть не может; закрыто: {Join(shut.Select(name => name.Russian))}.")
                : gap.Cause == BreakCause.Unreachable
                ? new("Food ordered at the start is not there yet: orders and ways take longer.", "Заказанное в начале ещё не пришло: заказ и путь занимают больше времени.")
                : new("What was there or on its way is used up, and more cannot come in time.", "Имевшееся и бывшее в пути израсходовано, а новое прийти не успевает.");
        }

        var (why, reason) = (Parts(supply, outcome, gap, line => line.English), Parts(supply, outcome, gap, line => line.Russian));
        return gap.Cause == BreakCause.Unreachable
            ? new($"Food of the ration cannot be there; {why}.", $"Продуктов рациона там быть не может; {reason}.")
            : new($"{char.ToUpperInvariant(why[0])}{why[1..]}.", $"{char.ToUpperInvariant(reason[0])}{reason[1..]}.");
    }

    /// <summary>Crossings over which nothing goes in any month, although they are there.</summary>
    private static List<LocalName> Shut(RegionSupply supply, SupplyOutcome outcome)
    {
        var open = outcome.Problem.Ways.Where(way => way.MostTonnes.Any(most => most > 0)).ToList();
        return [.. supply.Places.Where(place => place.Kind == ReliefPlaceKind.Gate && !(open.Exists(way => way.From == place.Id) && open.Exists(way => way.To == place.Id))).Select(place => place.Name)];
    }

    /// <summary>Limits in their order, those of a sort together.</summary>
    private static string Parts(RegionSupply supply, SupplyOutcome outcome, PipelineBreak gap, Func<LocalName, string> language) => string.Join(
        "; ",
        gap.Limits.GroupBy(limit => Sort(outcome, limit)).Select(group => $"{language(group.Key)}: {Join(group.Select(limit => language(LimitNames.Of(supply, limit.Kind, limit.Name))).Distinct().Take(MostNamed))}"));

    private static LocalName Sort(SupplyOutcome outcome, BindingLimit limit)
    {
        var problem = outcome.Problem;
        return limit.Kind switch
        {
            LimitKind.Money when limit.EasesIn is { } later => new($"no money for orders before {Month(outcome, later)}", $"нет денег на заказы до {Month(outcome, later)}"),
            LimitKind.ShelfLife => new("does not keep long enough", "хранится недостаточно долго"),
            LimitKind.Way when problem.Ways.First(way => way.Name == limit.Name).MostTonnes[limit.Month] <= 0 => Closed,
            LimitKind.Gate when problem.Gates.First(gate => gate.Name == limit.Name).MostTonnes[limit.Month] <= 0 => Closed,
            LimitKind.Room when problem.Places.First(place => place.Name == limit.Name).StorageTonnes![limit.Month] <= 0 => new("no room then", "нет места"),
            LimitKind.Offer when problem.Offers.First(offer => offer.Name == limit.Name).MostTonnes[limit.Month] <= 0 => new("not sold then", "тогда не продаётся"),
            _ => UsedUp,
        };
    }

    private static YearMonth Month(SupplyOutcome outcome, int month) => YearMonth.TryParse(outcome.Problem.Months[month], out var read) ? read : default;

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);
}
