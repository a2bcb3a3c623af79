using Darya.Corridors.Results;
using Darya.Linkage.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Linkage;

/// <summary>What the reader of a linked game should know beside the figures.</summary>
internal static class LinkedWarnings
{
    internal static IEnumerable<LocalName> Of(LinkedRequest request, IReadOnlyList<LinkedCoalition> coalitions)
    {
        if (request.WithTrade)
        {
            yield return new LocalName(
                FormattableString.Invariant($"Trade is the answer to an assumption (E): hours and money at crossings among members {request.EasePercent:0.#} % lower, {request.RulesPercent:0.#} % of the cost of rules and all tariffs among them gone, at no cost; gains are real income from goods at central values."),
                FormattableString.Invariant($"Торговля отвечает на допущение (E): часы и деньги на переходах между участниками ниже на {request.EasePercent:0.#} %, снято {request.RulesPercent:0.#} % стоимости правил и все пошлины между ними, бесплатно; выигрыш — реальный доход от товаров при центральных значениях."));
        }

        if (request.Investment is { } investment)
        {
            yield return new LocalName(
                FormattableString.Invariant($"The worth of works is spread evenly over {investment.LastYear - investment.FirstYear + 1 + request.WorkLifeYears:0} years at {investment.DiscountPercent:0.#} % and stands beside gains of one year."),
                FormattableString.Invariant($"Ценность объектов равномерно распределена на {investment.LastYear - investment.FirstYear + 1 + request.WorkLifeYears:0} лет по ставке {investment.DiscountPercent:0.#} % и стоит рядом с выигрышем одного года."));
            if (request.WithTrade)
            {
                yield return new LocalName(
                    "Works and trade interact at the trade of the base year; the growth of freight is in the worth of the works alone.",
                    "Объекты и торговля взаимодействуют при торговле базового года; рост перевозок учтён только в ценности объектов.");
            }

            yield return !HasPowerGains(investment)
                ? new LocalName(
                    "Dams and power lines have no gain in these works: they belong to the game of water and power, which is played without new ones.",
                    "Плотины и линии электропередачи в этих объектах выигрыша не имеют: они относятся к игре воды и энергии, которая разыграна без новых.")
                : new LocalName(
                    "Dams and lines change the game of water and power; here their gains are added to it, not played in it.",
                    "Плотины и линии меняют игру воды и энергии; здесь их выигрыш к ней прибавлен, а не разыгран в ней.");
        }

        string[] open = [.. coalitions.Where(c => !c.Agrees).Select(c => c.Name)];
        if (open.Length > 0)
        {
            yield return new LocalName(
                $"Corridors and trade did not agree for {string.Join(", ", open)}.",
                $"Коридоры и торговля не согласованы для {string.Join(", ", open)}.");
        }
    }

    private static bool HasPowerGains(InvestmentOutcome investment) =>
        investment.Works.Any(work => work.Kind is JointWorkKind.Dam or JointWorkKind.PowerLine && work.GainAloneMusd is not null);
}
