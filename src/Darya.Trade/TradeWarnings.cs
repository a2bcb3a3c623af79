using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Matrix;
using Darya.Trade.Results;

namespace Darya.Trade;

/// <summary>Assumptions that bite, in words for the report.</summary>
internal static class TradeWarnings
{
    /// <summary>A mirror gap from which a warning names the pair, percent.</summary>
    private const double LargeGap = 25;

    internal static LocalName OneSector { get; } = new(
        "Equilibria have one sector and no intermediate goods; tariffs are costs whose revenue is not returned, and changes by sector are an approximation: the sector's own partial change relative to its pair, plus the pair's change in equilibrium.",
        "Равновесие с одной отраслью и без промежуточных товаров; пошлины — затраты, доход от которых не возвращается; изменения по отраслям приближённые: собственное изменение отрасли относительно пары плюс изменение пары в равновесии.");

    internal static LocalName AllRules { get; } = new(
        "Harmonised rules in full mean that the whole surveyed cost of rules goes, which no union has reached; the cost is a range found in a survey (E).",
        "Полное согласование правил означает, что исчезает вся их стоимость по опросу, чего не достиг ни один союз; стоимость — диапазон из опроса (E).");

    internal static LocalName CurrentMoney(int baseYear, int year) => new(
        FormattableString.Invariant($"The target is in money of {year}: growth from {baseYear} has a real part and a part of prices in USD, and both are assumptions (E)."),
        FormattableString.Invariant($"Цель — в деньгах {year} года: рост с {baseYear} года состоит из реального роста и роста цен в долларах; оба — допущения (E)."));

    internal static LocalName WholeTrade(BorderMode mode) => mode == BorderMode.Road
        ? new LocalName(
            "The published border-time effect is applied to the whole trade of the pair, though hours are those of road borders: shares of road and rail in value are not known.",
            "Опубликованный эффект времени на границе применён ко всей торговле пары, хотя часы измерены на автомобильных переходах: доли дорог в стоимости неизвестны.")
        : new LocalName(
            "The published border-time effect is applied to the whole trade of the pair, though hours are those of rail borders, and national rail means are ruled by crossings where the gauge changes.",
            "Опубликованный эффект времени на границе применён ко всей торговле пары, хотя часы измерены на железной дороге, а средние по стране зависят от переходов со сменой колеи.");

    internal static LocalName MeanHours(BorderHours border) => new(
        FormattableString.Invariant($"{border.Exporter} to {border.Importer}: no crossing between the two was measured; the national mean of {border.Importer} stands in ({border.Hours:0.##} h, {border.Year})."),
        FormattableString.Invariant($"{border.Exporter} - {border.Importer}: переходы между ними не измерены; взято среднее по стране {border.Importer} ({border.Hours:0.##} ч, {border.Year})."));

    internal static LocalName NoHours(string exporter, string importer) => new(
        $"{exporter} to {importer}: no hours at the border of {importer} are measured, so shorter hours bring nothing this way.",
        $"{exporter} - {importer}: часы на границе {importer} не измерены, поэтому их сокращение в эту сторону ничего не даёт.");

    internal static LocalName NoTariff(IEnumerable<(string Importer, string Exporter)> pairs)
    {
        var list = string.Join(", ", pairs.Select(pair => $"{pair.Importer} on {pair.Exporter}"));
        var listRussian = string.Join(", ", pairs.Select(pair => $"{pair.Importer} на {pair.Exporter}"));
        return new LocalName(
            $"No tariff is on record for these importers on goods of these exporters; it counts as 0 today, so its removal brings nothing: {list}.",
            $"Пошлины этих импортёров на товары этих экспортёров в таблице нет; сейчас она считается нулевой, и её отмена ничего не даёт: {listRussian}.");
    }

    internal static LocalName NoRule(string first, string second) => new(
        $"{first}-{second}: the cost of rules is not on record for all sectors; where it is not, harmonising brings nothing.",
        $"{first}-{second}: стоимость правил известна не для всех отраслей; где её нет, согласование ничего не даёт.");

    /// <summary>What the base matrix rests on.</summary>
    internal static IReadOnlyList<LocalName> Of(TradeData data, BaseOutcome matrix, IReadOnlyList<string> members)
    {
        var warnings = new List<LocalName>
        {
            new(
                FormattableString.Invariant($"The matrix of {matrix.Year} is that of {matrix.OldYear} aged to new totals, letter E; sectors keep the shares they had in each flow in {matrix.OldYear}."),
                FormattableString.Invariant($"Матрица {matrix.Year} года — матрица {matrix.OldYear} года, пересчитанная к новым итогам, буква E; доли отраслей в каждом потоке остались как в {matrix.OldYear} году.")),
        };
        Missing(matrix, members, warnings);
        Mirrors(matrix, warnings);
        OldReports(matrix, warnings);
        Splits(matrix, warnings);
        PartOfYears(matrix, warnings);
        OutsideUnions(data, members, warnings);
        foreach (var total in matrix.Totals.Where(total => total.IsAdjusted))
        {
            warnings.Add(new LocalName(
                FormattableString.Invariant($"{total.Economy}: its estimated totals (exports {total.GivenExportsMusd:0}, imports {total.GivenImportsMusd:0} million USD) left no room for the reported pairs and were raised to {total.ExportsMusd:0} and {total.ImportsMusd:0}."),
                FormattableString.Invariant($"{total.Economy}: оценённые итоги (экспорт {total.GivenExportsMusd:0}, импорт {total.GivenImportsMusd:0} млн долл.) не вмещали отчётные пары и изменены до {total.ExportsMusd:0} и {total.ImportsMusd:0}.")));
        }

        return warnings;
    }

    private static void Missing(BaseOutcome matrix, IReadOnlyList<string> members, List<LocalName> warnings)
    {
        var missing = matrix.Cells.Where(cell => cell.Status == CellStatus.Missing && (members.Contains(cell.Exporter) || members.Contains(cell.Importer))).ToArray();
        if (missing.Length > 0)
        {
            var pairs = string.Join(", ", missing.Select(cell => $"{cell.Exporter}-{cell.Importer}"));
            warnings.Add(new LocalName(
                $"Neither the old matrix nor a report has these flows (exporter-importer), which count as no trade and stay so: {pairs}.",
                $"Этих потоков (экспортёр-импортёр) нет ни в старой матрице, ни в отчётах; они считаются нулевыми и остаются такими: {pairs}."));
        }
    }

    private static void Mirrors(BaseOutcome matrix, List<LocalName> warnings)
    {
        foreach (var mirror in matrix.Mirrors.Where(mirror => Math.Abs(mirror.GapPercent.GetValueOrDefault()) >= LargeGap))
        {
            var used = matrix.Mirrors.First(item => item.IsUsed && item.First == mirror.First && item.Second == mirror.Second || (item.IsUsed && item.First == mirror.Second && item.Second == mirror.First));
            var reexports = mirror.GapPercent > 100;
            warnings.Add(new LocalName(
                FormattableString.Invariant($"{mirror.First}-{mirror.Second} {mirror.Year}: {mirror.TurnoverMusd:0} million USD by {mirror.Reporter} against {used.TurnoverMusd:0} by {used.Reporter}, which is used; gap {mirror.GapPercent:+0;-0} %.")
                    + (reexports ? $" A gap of this size points to goods that pass through on their way to third countries; they are counted in the trade of neither {used.First} nor {used.Second} here." : string.Empty),
                FormattableString.Invariant($"{mirror.First}-{mirror.Second} {mirror.Year}: {mirror.TurnoverMusd:0} млн долл. по данным {mirror.Reporter} против {used.TurnoverMusd:0} по данным {used.Reporter}, которые использованы; разрыв {mirror.GapPercent:+0;-0} %.")
                    + (reexports ? $" Такой разрыв указывает на товары, следующие в третьи страны; здесь они не учтены в торговле ни {used.First}, ни {used.Second}." : string.Empty)));
        }
    }

    private static void OldReports(BaseOutcome matrix, List<LocalName> warnings)
    {
        var old = matrix.Mirrors.Where(mirror => mirror.IsUsed && mirror.Year < matrix.Year)
            .Select(mirror => FormattableString.Invariant($"{mirror.First}-{mirror.Second} ({mirror.Year})")).ToArray();
        if (old.Length > 0)
        {
            warnings.Add(new LocalName(
                FormattableString.Invariant($"No whole year {matrix.Year} is reported for these pairs; the newest year stands for it unchanged: {string.Join(", ", old)}."),
                FormattableString.Invariant($"За целый {matrix.Year} год отчётов по этим парам нет; взят последний год без пересчёта: {string.Join(", ", old)}.")));
        }
    }

    /// <summary>Aged pairs beside the part-year reports that are not used, brought to twelve months for comparison only.</summary>
    private static void PartOfYears(BaseOutcome matrix, List<LocalName> warnings)
    {
        var parts = matrix.Unused.Where(report => report.Months < 12 && report.TurnoverMusd > 0 && report.Year >= matrix.Year - ReportSelection.OldestYears
            && matrix.Economies.Contains(report.First) && matrix.Economies.Contains(report.Second) && matrix.Cell(report.First, report.Second).ReportYear is null)
            .GroupBy(report => string.CompareOrdinal(report.First, report.Second) < 0 ? (report.First, report.Second) : (report.Second, report.First))
            .Select(pair => pair.OrderByDescending(report => report.Year).ThenByDescending(report => report.Months).First());
        foreach (var report in parts)
        {
            var aged = matrix.TurnoverMusd(report.First, report.Second);
            var twelve = report.TurnoverMusd.GetValueOrDefault() * 12 / report.Months;
            if (Math.Abs((aged / twelve) - 1) * 100 >= LargeGap)
            {
                warnings.Add(new LocalName(
                    FormattableString.Invariant($"{report.First}-{report.Second}: the aged turnover is {aged:0} million USD, while {report.Months} months of {report.Year} by {report.Reporter} come to {twelve:0} at twelve months; a part of a year is not used."),
                    FormattableString.Invariant($"{report.First}-{report.Second}: пересчитанный оборот {aged:0} млн долл., а {report.Months} мес. {report.Year} года по данным {report.Reporter} дают {twelve:0} за двенадцать; часть года не используется.")));
            }
        }

        var extended = matrix.Cells.Where(cell => cell.Status == CellStatus.ExtendedYear && string.CompareOrdinal(cell.Exporter, cell.Importer) < 0).ToArray();
        if (extended.Length > 0)
        {
            var pairs = string.Join(", ", extended.Select(cell => FormattableString.Invariant($"{cell.Exporter}-{cell.Importer} ({cell.ReportYear})")));
            warnings.Add(new LocalName(
                $"A part of a year was brought to twelve months in proportion (E): {pairs}.",
                $"Часть года приведена к двенадцати месяцам пропорционально (E): {pairs}."));
        }
    }

    private static void Splits(BaseOutcome matrix, List<LocalName> warnings)
    {
        var split = matrix.Cells.Where(cell => cell.Status == CellStatus.SplitTurnover && string.CompareOrdinal(cell.Exporter, cell.Importer) < 0)
            .Select(cell => $"{cell.Exporter}-{cell.Importer}").ToArray();
        if (split.Length > 0)
        {
            warnings.Add(new LocalName(
                FormattableString.Invariant($"Only the turnover is reported; the directions are split as in {matrix.OldYear}, or by other reports of the pair where {matrix.OldYear} lacks one, or in halves where nothing tells (E): {string.Join(", ", split)}."),
                FormattableString.Invariant($"Известен только оборот; направления разделены как в {matrix.OldYear} году, или по другим отчётам пары, если за {matrix.OldYear} год одного нет, или пополам, если данных нет (E): {string.Join(", ", split)}.")));
        }
    }

    /// <summary>Members that are not in a union most of the others are in.</summary>
    private static void OutsideUnions(TradeData data, IReadOnlyList<string> members, List<LocalName> warnings)
    {
        var economies = data.Economies.Where(economy => members.Contains(economy.Id)).ToArray();
        foreach (var union in economies.SelectMany(economy => economy.Unions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var outside = economies.Where(economy => !economy.Unions.Contains(union)).ToArray();
            if (2 * outside.Length >= economies.Length || outside.Length == 0)
            {
                continue;
            }

            warnings.Add(new LocalName(
                $"Not in '{union}', unlike the other members: {string.Join(", ", outside.Select(economy => economy.Name.English))}; its rules are not applied to their trade.",
                $"Не входят в '{union}', в отличие от остальных: {string.Join(", ", outside.Select(economy => economy.Name.Russian))}; его правила к их торговле не применяются."));
        }
    }
}
