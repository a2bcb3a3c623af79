using System.Globalization;
using Darya.Cooperation.Results;
using Darya.Model;

namespace Darya.Cooperation;

/// <summary>What the reader of a study should know beside its figures, in the languages of the reports.</summary>
internal static class CooperationWarnings
{
    private const double SmallestShortHm3 = 1;
    private const double SmallestCorrectedHm3 = 10;
    private const int NamedAtMost = 5;

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    internal static IReadOnlyList<LocalName> Of(CooperationRequest request, GameOutcome headline, GameOutcome mean)
    {
        var warnings = new List<LocalName>();
        foreach (var game in new[] { headline, mean }.Distinct())
        {
            Add(game, game.Partitions.Where(p => !p.IsSettled), p => p.Certificates.Max(c => c.GainMusd), (list, name, count) => Text(
                $"{name.English}: {count} of {game.Partitions.Count} equilibria did not settle within {request.TolerancePercent} % of the joint gain; their worths are intervals: {list}.",
                $"{name.Russian}: {count} из {game.Partitions.Count} равновесий не установились в пределах {request.TolerancePercent} % общего выигрыша; их значения — интервалы: {list}."));
            Add(game, game.Partitions.Where(p => p.EndStorageShortHm3 > SmallestShortHm3), p => p.EndStorageShortHm3, (list, name, count) => Text(
                $"{name.English}: in {count} partitions reservoirs end below the common level, so their worths are not fully comparable: {list}.",
                $"{name.Russian}: в {count} разбиениях водохранилища заканчивают ниже общего уровня, их значения не вполне сравнимы: {list}."));
            Add(game, game.Partitions.Where(p => p.CorrectedHm3 > SmallestCorrectedHm3), p => p.CorrectedHm3, (list, name, count) => Text(
                $"{name.English}: re-simulation moved more than {SmallestCorrectedHm3:0} hm³ in {count} partitions: {list}.",
                $"{name.Russian}: проверочный расчёт переместил больше {SmallestCorrectedHm3:0} млн м³ в {count} разбиениях: {list}."));
            if (!game.IsCohesive)
            {
                var best = game.Partitions.MaxBy(p => p.WorthMusd.Sum())!;
                warnings.Add(Text(
                    $"{game.Name.English}: {best.Name} is worth more in all than everybody together, by {best.WorthMusd.Sum() - game.Partitions[^1].WorthMusd[0]:0.##} million USD; this should not be.",
                    $"{game.Name.Russian}: {best.Name} в сумме стоит больше, чем все вместе, на {best.WorthMusd.Sum() - game.Partitions[^1].WorthMusd[0]:0.##} млн долл.; так быть не должно."));
            }
        }

        return warnings;

        void Add(GameOutcome game, IEnumerable<PartitionOutcome> partitions, Func<PartitionOutcome, double> size, Func<string, LocalName, int, LocalName> text)
        {
            var found = partitions.OrderByDescending(size).ToArray();
            if (found.Length > 0)
            {
                var more = found.Length > NamedAtMost ? ", …" : string.Empty;
                warnings.Add(text(string.Join(", ", found.Take(NamedAtMost).Select(p => p.Name)) + more, game.Name, found.Length));
            }
        }
    }

    private static LocalName Text(FormattableString english, FormattableString russian) =>
        new(english.ToString(CultureInfo.InvariantCulture), russian.ToString(Russian));
}
