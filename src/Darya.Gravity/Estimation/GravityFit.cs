using System.Globalization;
using Darya.Gravity.Estimation.Iteration;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation;

/// <summary>Estimates gravity equations.</summary>
public static class GravityFit
{
    /// <summary>Estimates <paramref name="model"/> from the rows of <paramref name="columns"/>.</summary>
    /// <remarks>The same input gives the same bits whatever the number of threads. Method and sources: <c>docs/formulations/gravity-estimation.md</c>.</remarks>
    /// <exception cref="EstimationException">The model does not fit the columns, no row is left, or no optimum was found.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static GravityEstimate Run(NamedColumns columns, GravityModel model, FitOptions options, CancellationToken cancellation = default)
    {
        var faults = new ModelCheck(columns, model, options).Faults();
        if (faults.Count > 0)
        {
            throw new EstimationException(faults);
        }

        var sample = new Sample(columns, model);
        var collinear = new List<string>();
        while (true)
        {
            if (sample.Count == 0)
            {
                throw new EstimationException(["no row is left to estimate from: " + Summary(sample.Dropped)]);
            }

            var attempt = new Attempt(columns, model, options, sample, [.. model.Regressors.Except(collinear)], cancellation);
            var end = attempt.Newton.Run();
            while (end == NewtonEnd.Suspect)
            {
                var separated = attempt.Separated();
                if (separated.Count > 0)
                {
                    sample.DropSeparated(separated);
                    collinear.Clear();
                    break;
                }

                end = attempt.Newton.GoOn();
            }

            switch (end)
            {
                case NewtonEnd.Found:
                    return attempt.Estimate([.. model.Regressors.Intersect(collinear)]);
                case NewtonEnd.Collinear:
                    collinear.AddRange(attempt.Newton.Collinear.Select(k => attempt.Regressors[k]));
                    break;
                case NewtonEnd.Limit:
                    throw new EstimationException([NotFound(attempt)]) { IsSearchEnded = true };
                default:
                    break;
            }
        }
    }

    private static string NotFound(Attempt attempt)
    {
        var falling = attempt.Falling();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"no optimum was found in {attempt.Newton.Iterations} steps; the last moved the estimate by {attempt.Newton.Distance:0.###e+0} standard errors") +
            (falling == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {falling} rows with a zero outcome still tend to a fit of zero, but no certificate of separation was found"));
    }

    private static string Summary(IReadOnlyList<DroppedRows> dropped) =>
        string.Join(", ", dropped.Select(rows => string.Create(CultureInfo.InvariantCulture, $"{rows.Rows.Count} {InWords(rows.Reason)}")));

    private static string InWords(DropReason reason) => reason switch
    {
        DropReason.ZeroWeight => "of weight zero",
        DropReason.AllZeroGroup => "in levels with zero outcomes only",
        DropReason.Singleton => "alone in a level",
        _ => "separated",
    };
}
