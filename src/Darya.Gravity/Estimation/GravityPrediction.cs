using System.Globalization;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation;

/// <summary>Predicts means of rows, old or new, with the effects of an estimate.</summary>
public static class GravityPrediction
{
    /// <summary>Predicts the mean of each row of <paramref name="columns"/> whose levels were all estimated.</summary>
    /// <remarks>
    /// Uses the estimates before a bias correction, to which the effects belong. The sum of the effects of a new combination of known levels is determined
    /// where the rows of the estimate connect them, as in trade data they nearly always do.
    /// </remarks>
    /// <exception cref="EstimationException">A column of the regressors, the offset or the effects is missing, or a number is not finite.</exception>
    public static Prediction Run(GravityEstimate estimate, NamedColumns columns)
    {
        var faults = Faults(estimate, columns).ToList();
        if (faults.Count > 0)
        {
            throw new EstimationException(faults);
        }

        var index = estimate.Model.Offset is { } offset ? columns.Numbers[offset].ToArray() : new double[columns.Rows];
        foreach (var coefficient in estimate.Bias?.Uncorrected ?? estimate.Coefficients)
        {
            var values = columns.Numbers[coefficient.Name];
            for (var row = 0; row < index.Length; row++)
            {
                index[row] += coefficient.Estimate * values[row];
            }
        }

        var unknown = new List<UnknownLevel>();
        var rows = new List<int>();
        var mean = new List<double>();
        for (var row = 0; row < index.Length; row++)
        {
            if (AddEffects(estimate, columns, row, index, unknown))
            {
                rows.Add(row);
                mean.Add(estimate.Model.Family == ModelFamily.Poisson ? Math.Exp(index[row]) : index[row]);
            }
        }

        return new(rows, mean, unknown);
    }

    private static bool AddEffects(GravityEstimate estimate, NamedColumns columns, int row, double[] index, List<UnknownLevel> unknown)
    {
        var known = true;
        foreach (var effect in estimate.Effects)
        {
            string[] labels = [.. effect.Columns.Select(name => columns.Codes[name].Labels[columns.Codes[name].Index[row]])];
            if (effect.TryFind(labels, out var level))
            {
                index[row] += effect.Values[level];
            }
            else
            {
                unknown.Add(new(row, effect.Columns, labels));
                known = false;
            }
        }

        return known;
    }

    private static IEnumerable<string> Faults(GravityEstimate estimate, NamedColumns columns)
    {
        foreach (var name in estimate.Coefficients.Select(coefficient => coefficient.Name).Concat(estimate.Model.Offset is { } offset ? [offset] : []))
        {
            if (!columns.Numbers.TryGetValue(name, out var values))
            {
                yield return $"'{name}': no such column of numbers";
            }
            else if (Array.FindIndex(values, value => !double.IsFinite(value)) is var bad and >= 0)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"'{name}': {values[bad]} in row {bad + 1} is not finite");
            }
        }

        foreach (var name in estimate.Effects.SelectMany(effect => effect.Columns).Distinct().Where(name => !columns.Codes.ContainsKey(name)))
        {
            yield return $"'{name}': no such column of codes";
        }
    }
}
