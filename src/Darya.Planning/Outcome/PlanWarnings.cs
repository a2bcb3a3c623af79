using System.Globalization;
using Darya.Model;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>What the reader of a plan should know beside its figures, in the languages of the reports.</summary>
internal static class PlanWarnings
{
    private const double LittleWater = 0.5; // of the recorded need of a year
    private const int DistrictsNamed = 5;
    private const double LargestCorrection = 1e-3; // of the water taken
    private const double LargestHeadGapPercent = 1;
    private const double SmallestShortHm3 = 1;
    private const double WholeShare = 0.995; // of the section flows

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    internal static IReadOnlyList<LocalName> Of(
        PlanData data,
        IReadOnlyList<PlayerSolution> players,
        PlayerSolution group,
        SimulatedOperation operation,
        IReadOnlyList<DistrictOutcome> farms,
        PlanAudit audit)
    {
        var warnings = new List<LocalName>();
        if (players.Any(p => p.IsStopped))
        {
            warnings.Add(new LocalName(
                "The time limit ended the successive programs for head early: this is the best answer so far.",
                "Предел времени прервал последовательные программы по напору: это лучший найденный ответ."));
        }

        if (audit.EndStorageShortHm3 > SmallestShortHm3)
        {
            warnings.Add(Text(
                $"Reservoirs end {audit.EndStorageShortHm3:0} hm3 below their end storage: no plan can reach it with these inflows.",
                $"Водохранилища заканчивают на {audit.EndStorageShortHm3:0} млн м³ ниже конечного объёма: при этом притоке его не достигает ни один план."));
        }

        if (audit.HeadEnergyGapPercent > LargestHeadGapPercent)
        {
            warnings.Add(Text(
                $"Linear and exact head differ by {audit.HeadEnergyGapPercent:0.00} % of energy.",
                $"Линейный и точный напор расходятся на {audit.HeadEnergyGapPercent:0.00} % энергии."));
        }

        if (ShortDistricts(data, farms, group) is { Count: > 0 } scarce)
        {
            warnings.Add(new LocalName(
                $"Least water for its recorded need in a year: {Join(scarce, "en")}. A plan for a group maximises the sum of its members; what one gives up must be made good by shares.",
                $"Меньше всего воды относительно потребности за год: {Join(scarce, "ru")}. План группы увеличивает сумму выгод; кто уступает воду, получает возмещение при разделе."));
        }

        var taken = operation.IntakeHm3.Sum(series => series.Sum());
        if (audit.CorrectedWaterHm3 > LargestCorrection * taken)
        {
            warnings.Add(Text(
                $"Decisions of different states did not agree fully: re-simulation moved {audit.CorrectedWaterHm3:0} hm3, {100 * audit.CorrectedWaterHm3 / taken:0.00} % of what is taken.",
                $"Решения государств согласовались не полностью: проверочный расчёт переместил {audit.CorrectedWaterHm3:0} млн м³, {100 * audit.CorrectedWaterHm3 / taken:0.00} % водозабора."));
        }

        var reduced = SectionFlowReading.Read(players).Where(s => s.Share < WholeShare).ToArray();
        if (reduced.Length > 0)
        {
            var list = string.Join(", ", reduced.Select(s => FormattableString.Invariant($"{s.River} {s.WaterYear} ({100 * s.Share:0} %)")));
            warnings.Add(new LocalName($"Section flows are scaled down in {list}.", $"Расходы в створах снижены: {list}."));
        }

        return warnings;
    }

    private static LocalName Text(FormattableString english, FormattableString russian) =>
        new(english.ToString(CultureInfo.InvariantCulture), russian.ToString(Russian));

    private static string Join(IReadOnlyList<(LocalName District, int Year, double Share)> scarce, string language) => string.Join(
        ", ", scarce.Select(s => FormattableString.Invariant($"{s.District.In(language)} {s.Year} ({100 * s.Share:0} %)")));

    /// <summary>Districts of a group of several states that get less than half of their recorded need in a year, the worst first.</summary>
    private static IReadOnlyList<(LocalName District, int Year, double Share)> ShortDistricts(
        PlanData data, IReadOnlyList<DistrictOutcome> farms, PlayerSolution player)
    {
        if (player.Program.Scope.States.Count < 2)
        {
            return [];
        }

        var shares =
            from d in data.Sets.Districts
            where player.Program.Scope.Owns(d)
            from y in data.Sets.Years
            let periods = data.Sets.Periods.Where(t => t.Data.Year == y.Year).ToArray()
            let need = periods.Sum(t => farms[d.Ordinal].RecordedNeedHm3[t.Ordinal])
            where need > 0
            let share = periods.Sum(t => farms[d.Ordinal].DeliveredHm3[t.Ordinal]) / need
            where share < LittleWater
            orderby share
            select (d.Data.Name, y.Year, share);
        return [.. shares.Take(DistrictsNamed)];
    }
}
