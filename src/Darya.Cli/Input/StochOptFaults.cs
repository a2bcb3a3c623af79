using System.Text.Json;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Collects the faults of one StochOptFormat file.</summary>
internal sealed class StochOptFaults(string file)
{
    private readonly FaultList _list = new();

    internal bool HasErrors => _list.ErrorCount > 0;

    internal int ErrorCount => _list.ErrorCount;

    internal IReadOnlyList<InputFault> All => _list.InOrder([]);

    internal void Error(LocatedJson node, string code, string message) => Error(node.Line, node.Path, code, message);

    internal void Error(int line, string path, string code, string message) => _list.Error(file, line, code, path, message);

    internal void Warning(LocatedJson node, string code, string message) => _list.Warning(file, node.Line, code, node.Path, message);

    /// <summary>The text of a value that is not empty, or null after a fault.</summary>
    internal string? Text(LocatedJson value)
    {
        if (!string.IsNullOrWhiteSpace(value.Text))
        {
            return value.Text;
        }

        Error(value, StochOptFaultCodes.WrongType, $"got {value.Found}; a text is needed");
        return null;
    }

    /// <summary>A finite number, or null after a fault.</summary>
    internal double? Number(LocatedJson value)
    {
        if (value.Number is { } number && double.IsFinite(number))
        {
            return number;
        }

        Error(
            value, StochOptFaultCodes.WrongType,
            value.Kind == JsonValueKind.Number ? "got a number beyond the range of doubles; a finite number is needed" : $"got {value.Found}; a number is needed");
        return null;
    }

    /// <summary>A probability, or null after a fault.</summary>
    internal double? Probability(LocatedJson value)
    {
        if (Number(value) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and <= 1)
        {
            return number;
        }

        Error(value, StochOptFaultCodes.Probability, $"got {value.Found}; a probability lies between 0 and 1");
        return null;
    }
}
