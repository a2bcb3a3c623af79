using Darya.Gravity.Tables;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>Columns written in a test.</summary>
internal sealed class SmallTable
{
    private readonly Dictionary<string, double[]> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeColumn> _codes = new(StringComparer.Ordinal);

    internal NamedColumns Columns => new(_numbers.Values.Select(values => values.Length).Concat(_codes.Values.Select(codes => codes.Index.Length)).FirstOrDefault(), _numbers, _codes);

    internal static CodeColumn Codes(IEnumerable<string> labels)
    {
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        var index = new List<int>();
        foreach (var label in labels)
        {
            number.TryAdd(label, number.Count);
            index.Add(number[label]);
        }

        return new([.. index], [.. number.Keys]);
    }

    internal SmallTable Number(string name, params double[] values)
    {
        _numbers[name] = values;
        return this;
    }

    /// <summary>Codes of one letter a row.</summary>
    internal SmallTable Letters(string name, string letters) => Code(name, letters.Select(letter => letter.ToString()));

    internal SmallTable Code(string name, IEnumerable<string> labels)
    {
        _codes[name] = Codes(labels);
        return this;
    }
}
