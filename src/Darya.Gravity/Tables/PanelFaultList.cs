using System.Text;

namespace Darya.Gravity.Tables;

/// <summary>Collects the faults of one file: the first in full, the others counted.</summary>
internal sealed class PanelFaultList(string file)
{
    private const int LongestQuote = 60;

    private readonly List<PanelFault> _faults = [];

    /// <summary>Faults so far.</summary>
    internal int Count { get; private set; }

    internal void Add(int line, PanelFaultKind kind, string field, string found, string allowed)
    {
        if (Count++ < PanelReader.MostFaults)
        {
            _faults.Add(new PanelFault(file, line, kind, field, found, allowed));
        }
    }

    /// <summary>Forgets the faults after the first so many: a row is read again when the rest of it has come.</summary>
    internal void BackTo(int count)
    {
        Count = count;
        if (_faults.Count > count)
        {
            _faults.RemoveRange(count, _faults.Count - count);
        }
    }

    /// <exception cref="PanelException">There are faults.</exception>
    internal void ThrowIfAny()
    {
        if (Count > 0)
        {
            throw new PanelException([.. _faults.OrderBy(fault => fault.Line)], Count - _faults.Count);
        }
    }

    /// <summary>A value for a message, cut when it is long; bytes that are no text and control characters shown as such.</summary>
    internal static string Quote(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, 4 * LongestQuote)]);
        var cut = text.Length > LongestQuote ? text[..LongestQuote] + "..." : text;
        return $"'{string.Concat(cut.Select(sign => char.IsControl(sign) ? '\uFFFD' : sign))}'";
    }
}
