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

    /// <summary>A part of a year shorter than this says too little of the whole.</summary>
    internal const int LeastMonths = 6;

    internal List<ReportChoice> Choices { get; } = [];

    internal List<MirrorReport> Mirrors { get; } = [];

    internal List<UnusedReport> Unused { get; } = [];

    internal static ReportSelection Of(TradeData data, int year, OldMatrix old, PartYears partYears)
    {
        var selection = new ReportSelection(data, year, old);
        selection.Select(partYears);
        return selection;
    }

    private void Select(PartYears partYears)
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

        if (partYears == PartYears.Extended)
        {
            Extend(usable);
        }

        foreach (var pair in usable.GroupBy(report => PairOf(report)).OrderBy(group => group.Key.Low).ThenBy(group => group.Key.High))
        {
            Choose([.. pair]);
        }
    }

    /// <summary>Brings the newest part of a year to twelve months for pairs that have no whole year.</summary>
    private void Extend(List<ReportedTrade> usable)
    {
        var whole = usable.Where(IsWhole).Select(PairOf).ToHashSet();
        var parts = _data.Reported
            .Where(report => _old.Knows(report.First) && _old.Knows(report.Second) && report.Months is >= LeastMonths and < 12 && IsWhole(report)
                && report.Year <= _year && report.Year >= _year - OldestYears && !whole.Contains(PairOf(report)))
            .GroupBy(PairOf)
            .SelectMany(pair => pair.Where(report => report.Year == pair.Max(other => other.Year)).GroupBy(report => report.Reporter).Select(side => side.MaxBy(report => report.Months)!))
            .ToArray();
        foreach (var report in parts)
        {
            var scale = 12.0 / report.Months;
            Unused.RemoveAll(item => item.First == report.First && item.Second == report.Second && item.Year == report.Year && item.Months == report.Months && item.Reporter == report.Reporter);
            usable.Add(report with
            {
                FirstExportsMusd = report.FirstExportsMusd * scale,
                SecondExportsMusd = report.SecondExportsMusd * scale,
                TurnoverMusd = report.TurnoverMusd * scale,
                Letter = Confidence.Estimate,
            });
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
            return new ReportChoice(report, report.FirstExportsMusd, report.SecondExportsMusd, StatusOf(report), TurnoverSplit.OneWay);
        }

        switch (report.FirstExportsMusd, report.SecondExportsMusd)
        {
            case ({ } first, { } second) when first + second > 0:
                return new ReportChoice(report, turnover * first / (first + second), turnover * second / (first + second), StatusOf(report), TurnoverSplit.Reported);
            case ({ } first, null) when first <= turnover:
                return new ReportChoice(report, first, turnover - first, StatusOf(report), TurnoverSplit.Rest);
            case (null, { } second) when second <= turnover:
                return new ReportChoice(report, turnover - second, second, StatusOf(report), TurnoverSplit.Rest);
        }

        // An empty cell of the old matrix is a flow that was not seen, not one that was nil; both are needed to split by it.
        var (there, back, split) = (_old.Total(report.First, report.Second), _old.Total(report.Second, report.First), TurnoverSplit.OldMatrix);
        if (there <= 0 || back <= 0)
        {
            (there, back, split) = OtherShares(report, turnover);
        }

        return new ReportChoice(report, turnover * there / (there + back), turnover * back / (there + back), report.Months < 12 ? CellStatus.ExtendedYear : CellStatus.SplitTurnover, split);
    }

    private static CellStatus StatusOf(ReportedTrade report) => report.Months < 12 ? CellStatus.ExtendedYear : CellStatus.Reported;

    private (double There, double Back, TurnoverSplit Split) OtherShares(ReportedTrade report, double turnover)
    {
        var pair = PairOf(report);
        var others = _data.Reported
            .Where(item => _old.Knows(item.First) && _old.Knows(item.Second) && PairOf(item) == pair && item.Year <= _year)
            .OrderByDescending(item => item.Year)
            .ThenByDescending(item => item.Months)
            .Select(item => item.First == report.First
                ? (There: item.FirstExportsMusd, Back: item.SecondExportsMusd, Total: TurnoverOf(item), item.Months, item.Year)
                : (There: item.SecondExportsMusd, Back: item.FirstExportsMusd, Total: TurnoverOf(item), item.Months, item.Year))
            .ToArray();
        foreach (var other in others)
        {
            var (there, back) = (other.There ?? (other.Total - other.Back), other.Back ?? (other.Total - other.There));
            if (there >= 0 && back >= 0 && there + back > 0)
            {
                return (there.Value, back.Value, TurnoverSplit.OtherReport);
            }
        }

        foreach (var other in others.Where(item => item.Year >= _year - OldestYears && item.Months >= LeastMonths))
        {
            var scale = 12.0 / other.Months;
            if (other.There is { } there)
            {
                return (Math.Min(there * scale, turnover), Math.Max(0, turnover - (there * scale)), TurnoverSplit.OneWayReport);
            }

            if (other.Back is { } back)
            {
                return (Math.Max(0, turnover - (back * scale)), Math.Min(back * scale, turnover), TurnoverSplit.OneWayReport);
            }
        }

        return (1, 1, TurnoverSplit.Halves);
    }

    private (int Low, int High) PairOf(ReportedTrade report)
    {
        var (first, second) = (_old.Place(report.First), _old.Place(report.Second));
        return (Math.Min(first, second), Math.Max(first, second));
    }

    private static UnusedReport Refused(ReportedTrade report, LocalName reason) =>
        new(report.Year, report.Months, report.First, report.Second, report.Reporter, TurnoverOf(report), reason);
}
