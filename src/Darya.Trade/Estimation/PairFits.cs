using Darya.Gravity.Estimation;
using Darya.Model;
using Darya.Trade.Estimation.Layouts;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation;

/// <summary>Recorded beside fitted trade of the region's pairs in the last year of an estimate.</summary>
internal static class PairFits
{
    private static readonly LocalName Predicted = new("Nothing was recorded; the fit is a prediction", "Ничего не записано; расчёт — предсказание");

    private static readonly LocalName Unknown = new(
        "The estimate does not know the exporter, the importer or the pair",
        "Оценка не знает экспортёра, импортёра или пары");

    /// <summary>Pairs with a state on one side at least, in the order of the economies.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="terms">Makes the variables of pairs without a row.</param>
    internal static IReadOnlyList<EstimatedPair> Of(GravityEstimate estimate, TradeRows rows, TermColumns terms)
    {
        var last = rows.Year.Max();
        var fitted = new Dictionary<(string, string), (double Actual, double Fitted)>();
        for (var k = 0; k < estimate.Rows.Count; k++)
        {
            var row = estimate.Rows[k];
            if (rows.Year[row] == last)
            {
                fitted[(rows.Exporter[row], rows.Importer[row])] = (rows.Value[row], estimate.Fitted[k]);
            }
        }

        var pairs = Pairs().ToList();
        var predicted = Predict(
            estimate, terms, last, [.. pairs.SelectMany(pair => Members(pair.From, pair.To)).Where(pair => !fitted.ContainsKey(pair)).Distinct()]);
        return [.. pairs.Select(pair => Sum(pair.From, pair.To, last, fitted, predicted))];
    }

    private static EstimatedPair Sum(
        (string Id, string[] Members) from,
        (string Id, string[] Members) to,
        int year,
        Dictionary<(string, string), (double Actual, double Fitted)> fitted,
        Dictionary<(string, string), double> predicted)
    {
        var all = Members(from, to).ToList();
        var known = all.Where(fitted.ContainsKey).ToList();
        if (known.Count == 0)
        {
            double? prediction = all.Count == 1 && predicted.TryGetValue(all[0], out var value) ? value : null;
            return new(from.Id, to.Id, year, null, prediction, prediction is null ? Unknown : Predicted);
        }

        var note = known.Count == all.Count ? null : new LocalName(
            FormattableString.Invariant($"{known.Count} of {all.Count} members; those without an estimate are in neither figure"),
            FormattableString.Invariant($"{known.Count} из {all.Count} членов; члены без оценки не входят ни в одно из чисел"));
        return new(from.Id, to.Id, year, known.Sum(pair => fitted[pair].Actual), known.Sum(pair => fitted[pair].Fitted), note);
    }

    private static Dictionary<(string, string), double> Predict(GravityEstimate estimate, TermColumns terms, int year, IReadOnlyList<(string Exporter, string Importer)> pairs)
    {
        var rows = new TradeRows
        {
            Exporter = [.. pairs.Select(pair => pair.Exporter)],
            Importer = [.. pairs.Select(pair => pair.Importer)],
            Year = [.. pairs.Select(_ => year)],
            Value = new double[pairs.Count],
        };
        var values = terms.Terms.Select(term => terms.Values(term, rows)).ToList();
        var known = rows.Where(row => values.All(column => double.IsFinite(column[row])));
        if (known.Count == 0)
        {
            return [];
        }

        var prediction = GravityPrediction.Run(estimate, terms.Columns(known, [.. terms.Terms.Select(term => terms.Values(term, known))]));
        return prediction.Rows.Zip(prediction.Mean).ToDictionary(row => (known.Exporter[row.First], known.Importer[row.First]), row => row.Second);
    }

    private static IEnumerable<(string, string)> Members((string Id, string[] Members) from, (string Id, string[] Members) to) =>
        from.Members.SelectMany(_ => to.Members, (exporter, importer) => (exporter, importer));

    private static IEnumerable<((string Id, string[] Members) From, (string Id, string[] Members) To)> Pairs()
    {
        foreach (var (i, from) in CountryGroups.Economies.Index())
        {
            foreach (var (j, to) in CountryGroups.Economies.Index())
            {
                if (i != j && (i < CountryGroups.States || j < CountryGroups.States))
                {
                    yield return (from, to);
                }
            }
        }
    }
}
