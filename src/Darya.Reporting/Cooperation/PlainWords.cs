using System.Globalization;
using Darya.Cooperation.Results;
using Darya.Model;

namespace Darya.Reporting.Cooperation;

/// <summary>What was found in plain words for negotiators: what all gain, what holds and on which belief, what the figures rest on.</summary>
internal sealed class PlainWords
{
    private readonly CooperationFigures _figures;
    private readonly CooperationOutcome _outcome;
    private readonly GameOutcome _game;
    private readonly ShareOutcome? _shapley;

    private PlainWords(CooperationOutcome outcome)
    {
        _figures = new CooperationFigures(outcome);
        _outcome = outcome;
        _game = outcome.Headline;
        _shapley = CooperationFigures.Rule(_game.Gamma, CooperationFigures.Shapley);
    }

    /// <summary>Three paragraphs: the gain, what holds, what it rests on.</summary>
    internal static IReadOnlyList<LocalName> Of(CooperationOutcome outcome)
    {
        var words = new PlainWords(outcome);
        return
        [
            Paragraph(words.JointGain(), words.Cohesion(), words.WhoGainsMost(), words.Alliance()),
            Paragraph(words.Core(), words.Delta(), words.MostStable(), words.FirstToLeave()),
            Paragraph(words.RestsOn(), words.Changed(), words.Settled()),
        ];
    }

    private static LocalName Paragraph(params IEnumerable<LocalName?> sentences)
    {
        LocalName[] told = [.. sentences.OfType<LocalName>()];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    private LocalName JointGain()
    {
        var (all, gain, when) = (_figures.Listing(_outcome.Players), Amounts.MusdYear(_game.JointGainMusd), When());
        return new LocalName(
            $"Acting together, {all.English} gain {gain.English} over each acting alone, {when.English}.",
            $"Действуя вместе, {all.Russian} получают на {gain.Russian} больше, чем каждое государство в одиночку, {when.Russian}.");
    }

    private LocalName When()
    {
        if (_outcome.Years.Count == 0)
        {
            return new LocalName("in the mean year", "в среднем году");
        }

        var (first, last) = (_outcome.Years[0].ToString(CultureInfo.InvariantCulture), _outcome.Years[^1].ToString(CultureInfo.InvariantCulture));
        return first == last
            ? new LocalName($"in the recorded year {first}", $"в фактическом {first} году")
            : new LocalName($"as the mean of the recorded years {first}–{last}", $"в среднем за фактические {first}–{last} годы");
    }

    private LocalName? Cohesion() => _game.IsCohesive ? null : new LocalName(
        "Some other grouping would be worth more in all than everybody together.", "Какая-то другая группировка в сумме стоила бы больше, чем объединение всех.");

    private LocalName? WhoGainsMost()
    {
        if (_shapley is null)
        {
            return null;
        }

        var order = Enumerable.Range(0, _outcome.Players.Count).OrderByDescending(i => _shapley.GainMusd[i]).ToArray();
        var (most, gain) = (_figures.Names.State(_outcome.Players[order[0]]), Amounts.Musd(_shapley.GainMusd[order[0]]));
        var (least, little) = (_figures.Names.State(_outcome.Players[order[^1]]), Amounts.Musd(_shapley.GainMusd[order[^1]]));
        return new LocalName(
            $"Shared by the Shapley value, {most.English} gains most, {gain.English}, and {least.English} least, {little.English}.",
            $"При разделе по вектору Шепли больше всех получает {most.Russian} – {gain.Russian}, меньше всех – {least.Russian}: {little.Russian}.");
    }

    private LocalName Alliance()
    {
        var alliance = _outcome.Alliance;
        var others = alliance.Effects.Where(e => !e.IsAlly).Sum(e => e.ChangeMusd);
        var (states, gain, change) = (_figures.Listing(alliance.States), Amounts.MusdYear(alliance.GainMusd), Amounts.Signed(others));
        return new LocalName(
            $"The alliance of {states.English} alone brings the allies {gain.English}; it changes what all other states have by {change.English} in sum.",
            $"Один лишь союз двух государств – {states.Russian} – приносит союзникам {gain.Russian}; у остальных государств он в сумме меняет результат на {change.Russian}.");
    }

    private LocalName Core()
    {
        var gamma = _game.Gamma;
        var slack = Amounts.MusdYear(Math.Abs(gamma.LeastCoreEpsilonMusd));
        if (!gamma.IsCoreEmpty)
        {
            return new LocalName(
                $"If those who stay out act each for itself, the gain can be shared so that nobody does better by leaving; the best division leaves every group {slack.English} to spare.",
                $"Если оставшиеся вне соглашения действуют каждый за себя, выигрыш можно разделить так, что выходить невыгодно никому; при лучшем разделе у каждой группы остаётся запас {slack.Russian}.");
        }

        var objectors = Groups(gamma.Objectors);
        return new LocalName(
            $"No division of the gain holds full agreement together: whatever the shares, some group does better by leaving, even if all others then act each for itself; a division holds only if every group forgoes {slack.English}.{Objections(" Groups that object: ", objectors.English)}",
            $"Никакой раздел выигрыша не удерживает полное соглашение: при любых долях какой-то группе выгодно выйти, даже если остальные затем действуют каждый за себя; раздел удержится, лишь если каждая группа уступит {slack.Russian}.{Objections(" Возражают группы: ", objectors.Russian)}");
    }

    private static string Objections(string start, string groups) => groups.Length == 0 ? string.Empty : $"{start}{groups}.";

    private LocalName Groups(IReadOnlyList<string> coalitions)
    {
        LocalName[] names = [.. coalitions.Select(Group)];
        return new LocalName(string.Join("; ", names.Select(n => n.English)), string.Join("; ", names.Select(n => n.Russian)));
    }

    private LocalName Group(string coalition)
    {
        var members = CooperationFigures.Members(coalition);
        var names = _figures.Listing(members);
        return members.Count == 1 ? names : new LocalName($"{names.English} together", $"{names.Russian} вместе");
    }

    private LocalName Delta() => (_game.Gamma.IsCoreEmpty, _game.Delta.IsCoreEmpty) switch
    {
        (false, true) => new LocalName(
            "Full agreement rests on the belief that if one leaves the others do not stay together; it needs a term by which it lapses for all if one leaves.",
            "Полное соглашение держится на том, что при выходе одного остальные не остаются вместе; нужно условие, по которому при выходе одного оно прекращается для всех."),
        (false, false) => new LocalName(
            "The agreement also holds if the others stay together when one leaves.",
            "Соглашение держится и тогда, когда при выходе одного остальные остаются вместе."),
        (true, true) => new LocalName(
            "If the others stayed together when one leaves, it would not hold either.",
            "Если бы при выходе одного остальные оставались вместе, оно тоже не удержалось бы."),
        (true, false) => new LocalName(
            "It would hold only if the others stayed together against whoever leaves.",
            "Оно удержалось бы, только если бы остальные оставались вместе против того, кто выходит."),
    };

    private LocalName? MostStable()
    {
        if (_figures.MostStable is not { } rule)
        {
            return _game.Gamma.IsCoreEmpty ? null : new LocalName(
                "None of the rules compared here lies in the core.", "Ни одно из сравниваемых здесь правил не лежит в ядре.");
        }

        var index = new LocalName(
            rule.StabilityIndex.ToString("0.00", CultureInfo.InvariantCulture),
            rule.StabilityIndex.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','));
        return new LocalName(
            $"The most stable of the rules that nobody does better by leaving is “{rule.Name.English}” (stability index {index.English}).",
            $"Самое устойчивое из правил, при которых выходить невыгодно никому, – «{rule.Name.Russian}» (индекс устойчивости {index.Russian}).");
    }

    private LocalName? FirstToLeave()
    {
        if (_shapley is null || _shapley.FirstToLeave.Length == 0)
        {
            return null;
        }

        var (group, slack) = (Group(_shapley.FirstToLeave), Amounts.MusdYear(Math.Abs(_shapley.CoreSlackMusd)));
        return _shapley.IsInCore
            ? new LocalName(
                $"Under the Shapley value the first to leave would be {group.English}: only {slack.English} would be lost by it.",
                $"По вектору Шепли первым на выход – {group.Russian}: потеря при этом составит лишь {slack.Russian}.")
            : new LocalName(
                $"Under the Shapley value the first to leave is {group.English}: leaving brings {slack.English} more.",
                $"По вектору Шепли первым выходит – {group.Russian}: выход даёт на {slack.Russian} больше.");
    }

    /// <summary>The joint gain by what it comes from, so that the reader sees which price carries it.</summary>
    private LocalName RestsOn()
    {
        double Sum(IEnumerable<StateAccount> accounts, Func<StateAccount, double> part) => accounts.Where(a => _outcome.Players.Contains(a.State)).Sum(part);
        LocalName Change(Func<StateAccount, double> part) => Amounts.Signed(Sum(_figures.Together, part) - Sum(_figures.Alone, part));
        var (served, fuel, farming, exchange) = (Change(a => -a.UnservedMusd), Change(a => -a.FuelMusd), Change(a => a.FarmingMusd), Change(a => a.ExchangeMusd));
        return new LocalName(
            $"The worths rest on energy not served at its stated price, on prices and plants of the economy {Economy().English} and on rights baseline {_figures.BaselineLetter}. "
                + $"By source the joint gain is, in million USD a year: energy served that is missing alone {served.English}, fuel {fuel.English}, farming {farming.English}, exchange of power {exchange.English}.",
            $"Оценки опираются на заданную цену недоотпуска, на цены и станции экономики {Economy().Russian} и на исходные права {_figures.BaselineLetter}. "
                + $"По источникам общий выигрыш, млн долл. США в год: отпуск энергии, которой не хватает в одиночку, {served.Russian}, топливо {fuel.Russian}, земледелие {farming.Russian}, обмен энергией {exchange.Russian}.");
    }

    private LocalName Economy() => _outcome.Economy == "record"
        ? new LocalName("of each recorded year", "каждого фактического года")
        : new LocalName($"of {_outcome.Economy}", $"{_outcome.Economy} года");

    private LocalName? Changed()
    {
        var cases = _outcome.Sensitivities;
        if (cases.Count == 0)
        {
            return null;
        }

        var (low, high) = (Amounts.Of(cases.Min(c => c.JointGainMusd)), Amounts.MusdYear(cases.Max(c => c.JointGainMusd)));
        var (count, cores, holds) = (Count(cases.Count), Count(cases.Count(c => !c.IsCoreEmpty)), Count(cases.Count(c => c.HeadlineSlackMusd >= 0)));
        return new LocalName(
            $"With other prices, rights or beliefs the joint gain lies between {low.English} and {high.English}; the core stays non-empty in {cores} of {count} cases, and the deal by the nucleolus still holds in {holds} of {count}.",
            $"При других ценах, правах или ожиданиях общий выигрыш лежит между {low.Russian} и {high.Russian}; случаев с непустым ядром – {cores} из {count}, случаев, где сделка по N-ядру держится, – {holds} из {count}.");
    }

    private LocalName Settled()
    {
        var open = _game.Partitions.Count(p => !p.IsSettled);
        var (all, deviation) = (Count(_game.Partitions.Count), Amounts.MusdYear(_game.LargestDeviationMusd));
        if (open == 0)
        {
            return new LocalName(
                $"All {all} equilibria are settled: no group was found to gain more than {deviation.English} by deciding otherwise.",
                $"Все равновесия ({all}) установились: не найдено группы, которая, решив иначе, получила бы больше чем на {deviation.Russian}.");
        }

        var percent = Amounts.Percent(_game.Partitions.SelectMany(p => p.Certificates).Max(c => c.GainPercent));
        var width = _game.Coalitions.Max(c => c.GammaHighMusd - c.GammaLowMusd);
        var told = new LocalName(
            $"In {Count(open)} of {all} partitions the play did not settle: a group could still gain up to {deviation.English} ({percent.English} of the joint gain) by deciding otherwise, and the worths concerned are intervals up to {Amounts.Musd(width).English} wide.",
            $"В {Count(open)} из {all} разбиений игра не установилась: какая-то группа, решив иначе, ещё получила бы до {deviation.Russian} ({percent.Russian} общего выигрыша), и соответствующие оценки – интервалы шириной до {Amounts.Musd(width).Russian}.");
        return width <= Math.Abs(_game.Gamma.LeastCoreEpsilonMusd)
            ? told
            : Paragraph(told, new LocalName(
                "That is more than what decides whether the core is empty: take that answer as open.",
                "Это больше величины, которая решает, пусто ли ядро: считайте этот вопрос открытым."));
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
