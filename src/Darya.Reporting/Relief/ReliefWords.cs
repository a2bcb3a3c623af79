using System.Globalization;
using Darya.Model;
using Darya.Relief.Baskets;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Reporting.Relief;

/// <summary>A study of relief in plain words: what it costs and whom it reaches, where food comes from, what breaks, what each part is worth.</summary>
internal sealed class ReliefWords
{
    private const int Named = 3; // Economies, crossings, nutrients or contributors named one by one.
    private const double Trace = 0.5; // Persons, t: below it nothing is told.

    private readonly ReliefFigures _figures;

    private ReliefWords(ReliefFigures figures) => _figures = figures;

    /// <summary>The event in which nothing goes wrong.</summary>
    internal static LocalName Nothing { get; } = new("nothing happens", "ничего не происходит");

    /// <summary>What a limit of a crossing counts: «grain», «flour».</summary>
    internal static LocalName Cargo(string cargo) => cargo switch
    {
        "grain" => new("grain", "зерно"),
        "flour" => new("flour", "мука"),
        _ => new("all food", "все продукты"),
    };

    /// <summary>«→ Badakhshan (5)»: the ways to a place and how many there are.</summary>
    internal static LocalName WaysTo(LocalName place, int count) => count == 1 ? new($"→ {place.English}", $"→ {place.Russian}") : new($"→ {place.English} ({Count(count)})", $"→ {place.Russian} ({Count(count)})");

    /// <summary>Paragraphs, fewer where less was asked.</summary>
    internal static IReadOnlyList<LocalName> Of(ReliefFigures figures)
    {
        var words = new ReliefWords(figures);
        var study = figures.Study;
        return
        [
            .. new[]
            {
                figures.Outcome is { } outcome ? Joined(words.Reached(outcome), words.Left(outcome)) : null,
                figures.Outcome is { } plan ? Joined(words.From(plan), words.Over()) : null,
                study.Stress is { } stress ? stress.Stock?.Answer ?? Broken(stress) : null,
                study.Shares is { } shares ? words.Shared(shares) : null,
                study.Basket is { } basket ? words.Basket(basket) : null,
            }
            .OfType<LocalName>().Where(p => p.English.Length > 0),
        ];
    }

    /// <summary>«January 2026», «январь 2026 года».</summary>
    internal static LocalName Month(YearMonth month)
    {
        var day = new DateOnly(month.Year, month.Month, 1);
        return new LocalName(day.ToString("MMMM yyyy", CultureInfo.InvariantCulture), $"{day.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("ru-RU"))} года");
    }

    private static LocalName Joined(params IEnumerable<LocalName?> sentences)
    {
        LocalName[] told = [.. sentences.OfType<LocalName>()];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    /// <summary>What the money buys.</summary>
    private LocalName Reached(SupplyOutcome o)
    {
        // Months in which food is only ordered come before those in which people are in need.
        var months = Enumerable.Range(0, o.Problem.Months.Count).ToArray();
        int[] fed = [.. months.Where(t => o.People.Any(p => p.InNeed[t] > 0)).DefaultIfEmpty(0)];
        var (first, last) = (Month(_figures.Study.Months[fed[0]]), Month(_figures.Study.Months[fed[^1]]));
        var need = o.People.Sum(p => p.InNeed.Sum());
        var (money, tonnes, served, percent) = (ReliefAmounts.Money(o.SpentUsd), ReliefAmounts.Tonnes(o.TonnesHandedOut), ReliefAmounts.PersonMonths(o.PersonMonthsServed), ReliefAmounts.Percent(need > 0 ? 100 * o.PersonMonthsServed / need : 0));
        var most = ReliefAmounts.People(months.Max(t => o.People.Sum(p => p.InNeed[t])));
        var told = new LocalName(
            $"From {first.English} to {last.English}, {most.English} are in need at most. For {money.English} the plan hands out {tonnes.English} and serves {served.English}, {percent.English} of the need.",
            $"{Capital(first.Russian)} – {last.Russian}: нуждаются самое большее {most.Russian}. За {money.Russian} план раздаёт {tonnes.Russian} продовольствия и обеспечивает {served.Russian}, {percent.Russian} потребности.");
        if (_figures.UsdPerTonne is not { } perTonne || o.UsdPerPersonMonth is not { } perPerson)
        {
            return told;
        }

        var (tonne, person) = (ReliefAmounts.PerTonne(perTonne), ReliefAmounts.Usd(perPerson));
        return Joined(told, new LocalName(
            $"Food in the hands of a family costs {tonne.English}; food or money for a person costs {person.English} a month.",
            $"Продовольствие в руках семьи обходится в {tonne.Russian}, продукты или деньги на человека – в {person.Russian} в месяц."));
    }

    /// <summary>Who is left out, where most and why.</summary>
    private LocalName Left(SupplyOutcome o)
    {
        if (o.PersonMonthsUnserved < Trace)
        {
            return new LocalName("Nobody in need stays without a ration.", "Без рациона не остаётся никто из нуждающихся.");
        }

        var count = ReliefAmounts.PersonMonths(o.PersonMonthsUnserved);
        var told = new LocalName($"{Capital(count.English)} stay without a ration.", $"Без рациона остаётся {count.Russian}.");
        if (_figures.Shortages is not [var worst, ..])
        {
            return told;
        }

        var (place, month, people) = (_figures.Row(ReliefPlaceKind.Province, worst.Province), Month(worst.Month), ReliefAmounts.People(worst.Persons));
        return Joined(told, new LocalName(
            $"Most of them at once: {people.English} in {place.English} in {month.English}. {Ended(worst.Reason.English)}",
            $"Больше всего сразу: {people.Russian}, {place.Russian}, {month.Russian}. {Ended(worst.Reason.Russian)}"));
    }

    /// <summary>Whose food it is, by tonnes bought.</summary>
    private LocalName? From(SupplyOutcome o)
    {
        var total = o.Orders.Sum(order => order.Tonnes.Sum());
        if (total < Trace)
        {
            return null;
        }

        var parts = o.Orders.GroupBy(order => _figures.StateOf(order.Place) ?? order.Place, StringComparer.Ordinal).Select(g => (Economy: _figures.Name(g.Key), Tonnes: g.Sum(order => order.Tonnes.Sum())))
            .OrderByDescending(g => g.Tonnes).Take(Named).Select(g => Beside(g.Economy, ReliefAmounts.Percent(100 * g.Tonnes / total)));
        return Sentence("Most food is bought in ", "Больше всего продовольствия закупается: ", parts);
    }

    /// <summary>Over which crossings it comes.</summary>
    private LocalName? Over()
    {
        var used = _figures.Gates.GroupBy(g => g.Place.Id, StringComparer.Ordinal)
            .Select(g => (Row: g.First(), Use: g.First().UsePercent ?? g.Max(one => one.UsePercent), Tonnes: g.First().Tonnes.Sum()))
            .Where(g => g.Tonnes >= Trace).OrderByDescending(g => g.Tonnes).Take(Named)
            .Select(g =>
            {
                var amount = Beside(g.Row.Place.Name, ReliefAmounts.Tonnes(g.Tonnes));
                if (g.Use is not { } use)
                {
                    return amount;
                }

                var percent = ReliefAmounts.Percent(use);
                return new LocalName($"{amount.English} ({percent.English} of what it lets through for relief)", $"{amount.Russian} ({percent.Russian} того, что он пропускает для помощи)");
            }).ToArray();
        return used.Length == 0 ? null : Sentence("It comes over ", "Через пункты пропуска: ", used);
    }

    private static LocalName? Broken(StressStudy stress)
    {
        if (stress.Events.MaxBy(e => e.PersonMonthsUnserved) is not { } worst)
        {
            return null;
        }

        if (worst.PersonMonthsUnserved < Trace)
        {
            var dear = stress.Events.MaxBy(e => e.MoreMillionUsd)!;
            var more = ReliefAmounts.Money(dear.MoreMillionUsd * 1e6);
            return new LocalName(
                $"No event of those tried leaves more people without a ration; the dearest, “{dear.Event.Name.English}”, costs {more.English} more.",
                $"Ни одно из испытанных событий не оставляет без рациона больше людей; самое дорогое, «{dear.Event.Name.Russian}», обходится дороже на {more.Russian}.");
        }

        var (lost, most) = (ReliefAmounts.PersonMonths(worst.PersonMonthsUnserved), ReliefAmounts.People(worst.MostPersons));
        return new LocalName(
            $"Of the events tried, “{worst.Event.Name.English}” hurts most: {lost.English} without a ration beyond the plan; in the worst month {most.English} more than by the plan.",
            $"Из испытанных событий тяжелее всего «{worst.Event.Name.Russian}»: сверх плана без рациона {lost.Russian}; в худший месяц на {most.Russian} больше, чем по плану.");
    }

    private LocalName Shared(ShareStudy shares)
    {
        var saving = shares.Outcome.Coalitions.Select(c => c.SavingUsd).DefaultIfEmpty().Max();
        var money = ReliefAmounts.Money(saving);
        var parts = shares.Outcome.Contributors.OrderByDescending(c => c.NucleolusUsd).Take(Named).Select(c => Beside(_figures.Name(c.Contributor), ReliefAmounts.Money(c.NucleolusUsd)));
        return Joined(
            new LocalName(
                $"The parts of the {Count(shares.Outcome.Contributors.Count)} contributors save {money.English} together, people left without a ration weighed in.",
                $"Участие всех ({Count(shares.Outcome.Contributors.Count)}) сберегает {money.Russian} с учётом веса людей, оставшихся без рациона."),
            Sentence("By the nucleolus most is owed to ", "По нуклеолусу больше всего приходится: ", parts),
            shares.Outcome.CoreIsEmpty
                ? new LocalName("No division satisfies every group: the core is empty.", "Ни один раздел не устраивает все группы: ядро пусто.")
                : new LocalName("There are divisions that no group would leave: the core is not empty.", "Есть разделы, из которых невыгодно выходить ни одной группе: ядро не пусто."));
    }

    private LocalName Basket(BasketStudy b)
    {
        var o = b.Outcome;
        var (place, cost, grams) = (_figures.Row(ReliefPlaceKind.Province, b.At), ReliefAmounts.Usd(o.UsdPerDay), ReliefAmounts.Of(o.Grams));
        var told = new LocalName(
            $"{place.English}: the cheapest basket costs {cost.English} a person and day; it has {Count(o.Portions.Count)} foods and weighs {grams.English}\u00A0g.",
            $"{place.Russian}: самая дешёвая корзина стоит {cost.Russian} на человека в сутки; продуктов в ней – {Count(o.Portions.Count)}, вес – {grams.Russian}\u00A0г.");
        LocalName[] binding = [.. o.Nutrients.Where(n => n.IsBinding && n.UsdPerUnit is > 0).OrderByDescending(n => n.UsdPerUnit * n.Need).Take(Named).Select(n => Small(_figures.Nutrient(n.Nutrient)))];
        return Joined(
            told,
            o.Verdict switch
            {
                BasketVerdict.MoneyShort => Short(o),
                BasketVerdict.Conflict => new LocalName("Needs and rules cannot hold together; the basket breaks them least.", "Потребности и правила несовместимы; корзина нарушает их меньше всего."),
                _ => null,
            },
            binding.Length == 0 ? null : Sentence("What shapes its cost most: ", "Больше всего на цену влияют: ", binding));
    }

    private static LocalName Short(BasketOutcome o)
    {
        var share = ReliefAmounts.Percent(100 * o.Share);
        return new LocalName($"The money covers {share.English} of what is needed least well.", $"Денег хватает на {share.Russian} той потребности, что покрыта хуже всего.");
    }

    private static LocalName Beside(LocalName name, LocalName amount) => new($"{name.English}, {amount.English}", $"{name.Russian}, {amount.Russian}");

    private static LocalName Sentence(string english, string russian, IEnumerable<LocalName> parts)
    {
        LocalName[] all = [.. parts];
        return new LocalName($"{english}{string.Join("; ", all.Select(p => p.English))}.", $"{russian}{string.Join("; ", all.Select(p => p.Russian))}.");
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.GetCultureInfo("ru-RU")) + text[1..];

    private static LocalName Small(LocalName name) => new(Small(name.English), Small(name.Russian));

    /// <summary>A name inside a sentence; «B1» and «ВПП» keep their letters.</summary>
    private static string Small(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLower(name[0], CultureInfo.GetCultureInfo("ru-RU")) + name[1..] : name;

    private static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
