using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation;

/// <summary>Estimated levels of one effect. Only the sums of the effects of a row are determined, not how they divide among effects.</summary>
public sealed class EffectValues
{
    private readonly int[][] _codes;
    private readonly IReadOnlyList<string>[] _labels;
    private Dictionary<string, int>? _places;

    internal EffectValues(IReadOnlyList<string> columns, NamedColumns table, int[] rowOfLevel, double[] values)
    {
        Columns = columns;
        Values = values;
        _labels = [.. columns.Select(name => table.Codes[name].Labels)];
        _codes = [.. columns.Select(name => Array.ConvertAll(rowOfLevel, row => table.Codes[name].Index[row]))];
    }

    /// <summary>Code columns whose combinations are the levels; none for the constant of a model without effects.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Value of each level.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>Labels of a level, one for each of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Labels(int level) => [.. _labels.Zip(_codes, (labels, codes) => labels[codes[level]])];

    /// <summary>The level with these labels.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(IReadOnlyList<string> labels, out int level)
    {
        if (_places is null)
        {
            _places = new(Values.Count, StringComparer.Ordinal);
            for (var place = 0; place < Values.Count; place++)
            {
                _places.Add(Key(Labels(place)), place);
            }
        }

        return _places.TryGetValue(Key(labels), out level);
    }

    private static string Key(IReadOnlyList<string> labels) => string.Join('\u001f', labels);
}
