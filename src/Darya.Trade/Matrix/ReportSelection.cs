using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Trade.Matrix;

/// <summary>Chooses one report for each pair, whole, and keeps all others beside it; no two are averaged.</summary>
/// <remarks>
/// Of the reports of whole years not older than <see cref="OldestYears"/>: one with a turnover before one of a single direction; then the newest year; then one with both
/// directions; then one by a state of the region, whose statistics the study starts from; then, of two states, the side that imports more from the other in the old
/// matrix (customs look closer at what comes in); then the larger turnover (trade is missed more easily than invented); then the order of the table.
/// </remarks>
internal sealed class ReportSelection
{
    /// <summary>A report may be this many years older than the matrix.</summary>
    internal const int OldestYears = 2;

    private readonly TradeData _data;
    private readonly int _year;
    private readonly OldMatrix _old;

    private ReportSelection(TradeData data, int year, OldMatrix old) => (_data, _year, _old) = (data, year, old);

    internal List<ReportChoice> Choices { get; } = [];

    internal List<MirrorReport> Mirrors { get; } = [];

    internal List<UnusedReport> Unused { get; } = [];

    internal static ReportSelection Of(TradeData data, int year, OldMatrix old)
    {
        var selection = new ReportSelection(data, year, old);
        selection.Select();
        return selection;
    }

    private void Select()
    {
        var usable = new List<ReportedTrade>();
        foreach (var report in _data.Reported)
        {
            if (Refusal(report) is { } reason)
            {
                Unused.Add(Refused(report, reason));
            }
            else
            {
                usable.Add(report);
            }
        }

        foreach (var pair in usable.GroupBy(report => PairOf(report)).OrderBy(group => group.Key.Low).ThenBy(group => group.Key.High))
        {
            Choose([.. pair]);
        }
    }

    private LocalName? Refusal(ReportedTrade report)
    {
        if (!_old.Knows(report.First) || !_old.Knows(report.Second))
        {
            return new LocalName("a side is no economy of the table", "одной из сторон нет в таблице экономик");
        }

        if (report.Months != 12)
        {
            return new LocalName(FormattableString.Invariant($"covers {report.Months} months; part of a year is not used"), FormattableString.Invariant($"охватывает {report.Months} мес.; часть года не используется"));
        }

        if (report is { TurnoverMusd: null, FirstExportsMusd: null, SecondExportsMusd: null })
        {
            return new LocalName("has no figure", "не содержит числа");
        }

        if (report.Year > _year)
        {
            return new LocalName("is newer than the matrix", "новее матрицы");
        }

        return report.Year < _year - OldestYears
            ? new LocalName(FormattableString.Invariant($"is more than {OldestYears} years older than the matrix"), FormattableString.Invariant($"старше матрицы более чем на {OldestYears} года"))
            : null;
    }

    private void Choose(List<ReportedTrade> reports)
    {
        var ranked = reports
            .OrderByDescending(IsWhole)
            .ThenByDescending(report => report.Year)
            .ThenByDescending(report => report.FirstExportsMusd is not null && report.SecondExportsMusd is not null)
            .ThenByDescending(Standing)
            .ThenByDescending(TurnoverOf)
            .ToArray();
        var used = ranked[0];
        Choices.Add(Directions(used));
        foreach (var report in ranked)
        {
            if (report.Year != used.Year)
            {
                Unused.Add(Refused(report, report.Year < used.Year
                    ? new LocalName("a newer year was reported", "есть отчёт за более поздний год")
                    : new LocalName("covers one direction only", "охватывает только одно направление")));
                continue;
            }

            Mirrors.Add(new MirrorReport(
                report.Year,
                report.First,
                report.Second,
                report.Reporter,
                report.FirstExportsMusd,
                report.SecondExportsMusd,
                TurnoverOf(report),
                ReferenceEquals(report, used),
                100 * ((TurnoverOf(report) / TurnoverOf(used)) - 1),
                report.Letter,
                report.Source,
                report.Note));
        }
    }

    private static double? TurnoverOf(ReportedTrade report) => report.TurnoverMusd ?? (report.FirstExportsMusd + report.SecondExportsMusd);

    private static bool IsWhole(ReportedTrade report) => TurnoverOf(report) is not null;

    /// <summary>How near the reporter is to the study; higher is nearer.</summary>
    private int Standing(ReportedTrade report)
    {
        var side = new[] { report.First, report.Second }.FirstOrDefault(id => SpeaksFor(report.Reporter, id));
        if (side is null)
        {
            return 0;
        }

        if (_data.Economies[_old.Place(side)].Kind != TradeEconomyKind.State)
        {
            return 1;
        }

        var other = side == report.First ? report.Second : report.First;
        return _old.Total(other, side) > _old.Total(side, other) ? 3 : 2;
    }

    private static bool SpeaksFor(string reporter, string economy) =>
        reporter.StartsWith(economy, StringComparison.Ordinal) && (reporter.Length == economy.Length || !char.IsLetter(reporter[economy.Length]));

    private ReportChoice Directions(ReportedTrade report)
    {
        if (TurnoverOf(report) is not { } turnover)
        {
            return new ReportChoice(report, report.FirstExportsMusd, report.SecondExportsMusd, CellStatus.Reported, TurnoverSplit.OneWay);
        }

        switch (report.FirstExportsMusd, report.SecondExportsMusd)
        {
            case ({ } first, { } second) when first + second > 0:
                return new ReportChoice(report, turnover * first / (first + second), turnover * second / (first + second), CellStatus.Reported, TurnoverSplit.Reported);
            case ({ } first, null) when first <= turnover:
                return new ReportChoice(report, first, turnover - first, CellStatus.Reported, TurnoverSplit.Rest);
            case (null, { } second) when second <= turnover:
                return new ReportChoice(report, turnover - second, second, CellStatus.Reported, TurnoverSplit.Rest);
        }

        var (there, back, split) = (_old.Total(report.First, report.Second), _old.Total(report.Second, report.First), TurnoverSplit.OldMatrix);
        if (there + back <= 0)
        {
            (there, back, split) = OtherShares(report);
        }

        return new ReportChoice(report, turnover * there / (there + back), turnover * back / (there + back), CellStatus.SplitTurnover, split);
    }

    private (double There, double Back, TurnoverSplit Split) OtherShares(ReportedTrade report)
    {
        var pair = PairOf(report);
        var other = _data.Reported
            .Where(item => _old.Knows(item.First) && _old.Knows(item.Second) && PairOf(item) == pair && item.FirstExportsMusd + item.SecondExportsMusd > 0)
            .OrderByDescending(item => item.Year)
            .FirstOrDefault();
        if (other is null)
        {
            return (1, 1, TurnoverSplit.Halves);
        }

        var (first, second) = (other.FirstExportsMusd.GetValueOrDefault(), other.SecondExportsMusd.GetValueOrDefault());
        return other.First == report.First ? (first, second, TurnoverSplit.OtherReport) : (second, first, TurnoverSplit.OtherReport);
    }

    private (int Low, int High) PairOf(ReportedTrade report)
    {
        var (first, second) = (_old.Place(report.First), _old.Place(report.Second));
        return (Math.Min(first, second), Math.Max(first, second));
    }

    private static UnusedReport Refused(ReportedTrade report, LocalName reason) =>
        new(report.Year, report.Months, report.First, report.Second, report.Reporter, TurnoverOf(report), reason);
}
