using System.Runtime.CompilerServices;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>Collects the faults of one document and remembers where its parts stand.</summary>
internal sealed class AgreementFaults(string file)
{
    private readonly FaultList _list = new();
    private readonly ConditionalWeakTable<object, LocatedJson> _places = [];

    internal bool HasErrors => _list.ErrorCount > 0;

    internal IReadOnlyList<InputFault> All => _list.InOrder([]);

    /// <summary>Remembers where a part stands; returns the part.</summary>
    internal T Mark<T>(T part, LocatedJson node)
        where T : class
    {
        _places.AddOrUpdate(part, node);
        return part;
    }

    /// <summary>Where a part stands, or one of its members.</summary>
    internal LocatedJson PlaceOf(object part, string? member = null)
    {
        var node = _places.TryGetValue(part, out var found) ? found : throw new InvalidOperationException($"{part.GetType().Name} has no place.");
        return member is null ? node : node.Member(member) ?? node;
    }

    internal void Error(LocatedJson node, string code, string message) => Error(node.Line, node.Path, code, message);

    internal void Error(int line, string path, string code, string message) => _list.Error(file, line, code, path, message);

    internal void Warning(LocatedJson node, string code, string message) => _list.Warning(file, node.Line, code, node.Path, message);
}
