using System.Globalization;
using Darya.Gravity.Estimation.Bias;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation.Samples;

/// <summary>Everything that is wrong with a model, its options and its columns, found before anything is computed.</summary>
internal sealed class ModelCheck(NamedColumns columns, GravityModel model, FitOptions options)
{
    private readonly List<string> _faults = [];

    /// <summary>Every fault, in the order outcome, regressors, weight, offset, effects, clusters, options.</summary>
    internal IReadOnlyList<string> Faults()
    {
        if (columns.Rows == 0)
        {
            _faults.Add("the table has no rows");
        }

        Outcome();
        Regressors();
        Weight();
        if (model.Offset is { } offset)
        {
            Numbers("offset", offset);
        }

        Effects();
        Clusters();
        Options();
        return _faults;
    }

    private void Outcome()
    {
        if (Numbers("outcome", model.Outcome) is not { } outcome)
        {
            return;
        }

        if (model.Family == ModelFamily.Poisson && Array.Exists(outcome, value => value < 0))
        {
            _faults.Add(Counted($"outcome '{model.Outcome}': a Poisson model needs values ≥ 0", outcome, value => value < 0));
        }
        else if (model.Family == ModelFamily.Poisson && outcome.Length > 0 && !Array.Exists(outcome, value => value > 0))
        {
            _faults.Add($"outcome '{model.Outcome}': every value is zero");
        }
        else
        {
            Constant("outcome", model.Outcome, outcome);
        }
    }

    private void Regressors()
    {
        foreach (var (place, name) in model.Regressors.Index())
        {
            if (model.Regressors.Take(place).Contains(name))
            {
                _faults.Add($"regressor '{name}': named twice");
            }
            else if (name == model.Outcome)
            {
                _faults.Add($"regressor '{name}': is the outcome");
            }
            else if (Numbers("regressor", name) is { } values)
            {
                Constant("regressor", name, values);
            }
        }
    }

    private void Weight()
    {
        if (model.Weight is not { } name || Numbers("weight", name) is not { } weight)
        {
            return;
        }

        if (Array.Exists(weight, value => value < 0))
        {
            _faults.Add(Counted($"weight '{name}': weights must be ≥ 0", weight, value => value < 0));
        }
        else if (weight.Length > 0 && !Array.Exists(weight, value => value > 0))
        {
            _faults.Add($"weight '{name}': every value is zero");
        }
    }

    private void Effects()
    {
        foreach (var (place, effect) in model.Effects.Index())
        {
            if (effect.Count == 0)
            {
                _faults.Add(string.Create(CultureInfo.InvariantCulture, $"effect {place + 1}: names no column"));
            }

            if (model.Effects.Take(place).Any(other => other.ToHashSet().SetEquals(effect)))
            {
                _faults.Add($"effect '{string.Join(" × ", effect)}': named twice");
            }

            foreach (var name in effect)
            {
                Codes("effect", name);
            }
        }
    }

    private void Clusters()
    {
        foreach (var way in options.Clusters)
        {
            if (way.Columns.Count == 0)
            {
                _faults.Add("a way of clustering names no column");
            }

            if (way.Kind == ClusterKind.Dyadic && (way.Columns.Count != 2 || options.Clusters.Count > 1))
            {
                _faults.Add("dyadic clustering needs exactly two columns and cannot be combined with other ways");
            }

            foreach (var name in way.Columns)
            {
                Codes("cluster", name);
            }
        }
    }

    private void Options()
    {
        if (options.Tolerance is not (> 0 and <= 0.1))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"tolerance must be in (0, 0.1]; got {options.Tolerance}"));
        }

        if (options.MaxIterations < 1)
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"the limit of iterations must be at least 1; got {options.MaxIterations}"));
        }

        if (options.BiasCorrection && ThreeWay.Fault(model) is { } fault)
        {
            _faults.Add(fault);
        }

        if (options.Threads < 1)
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"threads must be at least 1; got {options.Threads}"));
        }
    }

    private double[]? Numbers(string role, string name)
    {
        if (!columns.Numbers.TryGetValue(name, out var values))
        {
            _faults.Add(columns.Codes.ContainsKey(name)
                ? $"{role} '{name}': the column holds text; numbers are needed"
                : $"{role} '{name}': no such column{Nearest(name)}");
            return null;
        }

        if (values.Length != columns.Rows)
        {
            _faults.Add(Length(role, name, values.Length));
            return null;
        }

        if (Array.Exists(values, value => !double.IsFinite(value)))
        {
            _faults.Add(Counted($"{role} '{name}': numbers must be finite", values, value => !double.IsFinite(value)));
            return null;
        }

        return values;
    }

    private void Codes(string role, string name)
    {
        if (!columns.Codes.TryGetValue(name, out var codes))
        {
            _faults.Add(columns.Numbers.ContainsKey(name)
                ? $"{role} '{name}': the column holds numbers; codes are needed"
                : $"{role} '{name}': no such column{Nearest(name)}");
        }
        else if (codes.Index.Length != columns.Rows)
        {
            _faults.Add(Length(role, name, codes.Index.Length));
        }
    }

    private void Constant(string role, string name, double[] values)
    {
        if (values.Length > 1 && !Array.Exists(values, value => value != values[0]))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{role} '{name}': is {values[0]} in every row"));
        }
    }

    private string Length(string role, string name, int length) =>
        string.Create(CultureInfo.InvariantCulture, $"{role} '{name}': has {length} values; the table has {columns.Rows} rows");

    private static string Counted(string text, double[] values, Predicate<double> bad)
    {
        var first = Array.FindIndex(values, bad);
        return string.Create(CultureInfo.InvariantCulture, $"{text}; {values.Count(value => bad(value))} are not, the first is {values[first]} in row {first + 1}");
    }

    /// <summary>The column whose name differs least, when it differs in at most a third of its letters.</summary>
    private string Nearest(string name)
    {
        var best = columns.Numbers.Keys.Concat(columns.Codes.Keys)
            .Select(other => (Name: other, Distance: EditDistance(name, other)))
            .OrderBy(other => other.Distance).ThenBy(other => other.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, name.Length / 3) ? $"; did you mean '{best.Name}'?" : "";
    }

    private static int EditDistance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var swap = previous[j - 1] + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(swap, 1 + Math.Min(previous[j], current[j - 1]));
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
