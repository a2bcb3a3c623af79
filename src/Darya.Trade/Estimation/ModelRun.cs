using Darya.Gravity.Estimation;
using Darya.Gravity.Selection;
using Darya.Gravity.Tables;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation;

/// <summary>An estimated model: its main estimate, and its terms with every standard error.</summary>
internal sealed record ModelRun(GravityEstimate Main, IReadOnlyList<EstimatedTerm> Terms, IReadOnlyList<SelectedTerm> Selection)
{
    /// <summary>Estimates a model.</summary>
    internal static ModelRun Of(NamedColumns columns, TradeModel model, IReadOnlyList<string> terms, int threads, CancellationToken cancellation)
    {
        var equation = new GravityModel { Outcome = TermColumns.Trade, Regressors = terms, Effects = model.Effects };
        if (model.IsSelection)
        {
            return Selected(columns, equation, Options(model.Errors[0], threads), cancellation);
        }

        var estimates = model.Errors.Select((kind, k) => GravityFit.Run(
            columns, equation, Options(kind, threads) with { BiasCorrection = k == 0 && model.IsBiasCorrected }, cancellation)).ToList();
        return new(estimates[0], Named(estimates), []);
    }

    /// <summary>Selects terms, then estimates those selected without penalty; with none selected the effects stand alone.</summary>
    private static ModelRun Selected(NamedColumns columns, GravityModel equation, FitOptions options, CancellationToken cancellation)
    {
        var chosen = PluginLasso.Run(columns, equation, new LassoOptions { Cluster = ["exporter", "importer"], Fit = options }, cancellation);
        var main = chosen.Refit ?? GravityFit.Run(columns, equation with { Regressors = [] }, options, cancellation);
        return new(
            main,
            Named([main]),
            [.. chosen.Terms.Select(term => new SelectedTerm(term.Name, term.IsSelected, Math.Abs(term.Score) / term.Penalty, term.Lasso))]);
    }

    /// <summary>Rows dropped by the estimation, in words.</summary>
    internal static DroppedCount Dropped(DroppedRows dropped) => dropped.Reason switch
    {
        DropReason.AllZeroGroup => new("no-trade", new(
            "A side or pair without any trade",
            "Сторона или пара без всякой торговли"), dropped.Rows.Count),
        DropReason.Singleton => new("single", new("The only row of a side or pair", "Единственная строка стороны или пары"), dropped.Rows.Count),
        DropReason.Separated => new("separated", new(
            "A zero that the variables explain fully",
            "Ноль, который полностью объясняют переменные"), dropped.Rows.Count),
        _ => new("no-weight", new("Weight zero", "Нулевой вес"), dropped.Rows.Count),
    };

    private static FitOptions Options(TradeErrorKind kind, int threads) => kind switch
    {
        TradeErrorKind.DirectedPair => new() { Clusters = [Clustering.By("exporter", "importer")], Threads = threads },
        TradeErrorKind.Pair => new() { Clusters = [Clustering.By("pair")], Threads = threads },
        TradeErrorKind.Dyadic => new() { Clusters = [Clustering.Dyadic("exporter", "importer")], Threads = threads },
        _ => new() { SmallSample = SmallSample.None, Threads = threads },
    };

    private static List<EstimatedTerm> Named(List<GravityEstimate> estimates)
    {
        var main = estimates[0];
        var coefficients = main.Bias?.Uncorrected ?? main.Coefficients;
        return [.. coefficients.Select((coefficient, k) => Term(
            coefficient,
            main.CovarianceKind,
            [.. estimates.Skip(1).Select(other => new OtherError(other.CovarianceKind, other.Coefficients[k].StandardError))],
            main.Bias is { } bias ? new CorrectedTerm(main.Coefficients[k].Estimate, main.Coefficients[k].StandardError, bias.CorrectedErrors) : null))];
    }

    private static EstimatedTerm Term(Coefficient coefficient, string kind, IReadOnlyList<OtherError> others, CorrectedTerm? corrected)
    {
        var (change, size) = TradeTerms.Change(coefficient.Name);
        return new(
            coefficient.Name,
            TradeTerms.Name(coefficient.Name),
            coefficient.Estimate,
            coefficient.StandardError,
            change,
            Percent(size * coefficient.Estimate),
            Percent(size * coefficient.Lower),
            Percent(size * coefficient.Upper),
            kind,
            others,
            corrected);
    }

    private static double Percent(double log) => 100 * (Math.Exp(log) - 1);
}
