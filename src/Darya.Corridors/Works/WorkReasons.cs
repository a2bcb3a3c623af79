using System.Globalization;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>Why a work is built, not built or not judged, in words.</summary>
internal static class WorkReasons
{
    internal static LocalName NoState { get; } = new("No state of the region takes part in it.", "Ни одно государство региона в нём не участвует.");

    internal static LocalName Done(JointWork work) => work.Status != JointWorkStatus.Done ? new LocalName("Taken as built.", "Считается построенным.")
        : work.EndYear is { } year ? Text($"In use since {year}.", $"Работает с {year} года.")
        : new LocalName("In use.", "Работает.");

    internal static LocalName NoPartner(IReadOnlyList<string> absent) => Text(
        $"It stands on the ground of {string.Join(", ", absent)}, outside those who act together.",
        $"Расположен на территории {string.Join(", ", absent)} — вне круга действующих вместе.");

    internal static LocalName NoGain(JointWorkKind kind) => kind is JointWorkKind.Dam or JointWorkKind.PowerLine
        ? new LocalName(
            "Its gains come from the plan of water and power; none were given.",
            "Его выгоды следуют из плана воды и энергии; они не заданы.")
        : new LocalName(
            "The network of goods does not change with it: nothing that it brings is modelled.",
            "Грузовая сеть от него не меняется: его выгоды в модели не отражены.");

    internal static LocalName NoCost(double gainMusd) => gainMusd > 0
        ? Text(
            $"No cost was found; its gains would pay up to {gainMusd:0} million USD, discounted.",
            $"Стоимость не найдена; выгоды окупили бы до {gainMusd:0} млн долл. с дисконтом.")
        : Text($"No cost was found; its gains come to {gainMusd:0} million USD.", $"Стоимость не найдена; выгоды составляют {gainMusd:0} млн долл.");

    internal static LocalName TooSlow(int buildYears, int years) => Text(
        $"It takes {buildYears} years to build; money is spent in {years} only.",
        $"Строится {buildYears} лет, а деньги тратятся только {years}.");

    internal static LocalName NoMoney { get; } = new(
        "With more money in time it would be built.", "При достаточных и своевременных деньгах был бы построен.");

    internal static LocalName NotWorth(double gainMusd, double costMusd) => Text(
        $"Added to the portfolio it would bring {gainMusd:0.#} million USD for {costMusd:0.#}, both discounted.",
        $"В дополнение к портфелю он принёс бы {gainMusd:0.#} млн долл. при затратах {costMusd:0.#} (с дисконтом).");

    internal static LocalName NeedsPartners(double gainMusd, double costMusd, IReadOnlyList<string> partners, double partnersMusd) => Text(
        $"It would bring the states {gainMusd:0.#} million USD for {costMusd:0.#}, both discounted: worth it if {string.Join(", ", partners)} gave {costMusd - gainMusd:0.#} more, out of a gain of {partnersMusd:0.#}.",
        $"Он принёс бы государствам {gainMusd:0.#} млн долл. при затратах {costMusd:0.#} (с дисконтом): окупится, если {string.Join(", ", partners)} добавит {costMusd - gainMusd:0.#} из своей выгоды {partnersMusd:0.#}.");

    internal static LocalName NotWorthAlone(double gainMusd, double costMusd) => Text(
        $"It would add {gainMusd:0.#} million USD for {costMusd:0.#}, but others bring more in its place.",
        $"Он добавил бы {gainMusd:0.#} млн долл. при затратах {costMusd:0.#}, но другие вместо него дают больше.");

    private static LocalName Text(FormattableString english, FormattableString russian) =>
        new(english.ToString(CultureInfo.InvariantCulture), russian.ToString(CultureInfo.InvariantCulture));
}
