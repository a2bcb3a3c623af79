using System.Text.Json;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>The members of one JSON object of a StochOptFormat file; what is missing, unknown or of the wrong kind becomes a fault with its place.</summary>
internal sealed class StochOptMembers
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly StochOptFaults _faults;

    internal StochOptMembers(LocatedJson node, StochOptFaults faults)
    {
        (Node, _faults) = (node, faults);
        if (node.Kind != JsonValueKind.Object)
        {
            faults.Error(node, StochOptFaultCodes.WrongType, $"got {node.Found}; an object is needed");
        }

        foreach (var (name, line) in node.Repeated)
        {
            faults.Error(line, $"{node.Path}.{name}", StochOptFaultCodes.BrokenJson, "the member stands twice; keep one");
        }
    }

    internal LocatedJson Node { get; }

    /// <summary>Reports the members that nobody asked for and those that are not there; a misspelt one is one fault, not two.</summary>
    internal void Close()
    {
        foreach (var (name, value) in Node.Members.Where(member => !_known.Contains(member.Key)))
        {
            var suggestion = Spelling.Suggest(name, _known.Where(known => Node.Member(known) is null));
            _missing.RemoveAll(known => suggestion.EndsWith($"'{known}'?", StringComparison.Ordinal));
            _faults.Error(value, StochOptFaultCodes.UnknownMember, $"unknown member; allowed are {string.Join(", ", _known)}{suggestion}");
        }

        foreach (var name in Node.Kind == JsonValueKind.Object ? _missing : [])
        {
            _faults.Error(Node, StochOptFaultCodes.MissingMember, $"the member '{name}' is missing");
        }
    }

    /// <summary>Says that members may be there without reading them.</summary>
    internal void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _known.Add(name);
        }
    }

    internal LocatedJson? Optional(string name)
    {
        _known.Add(name);
        return Node.Member(name);
    }

    /// <summary>A member that must be there, or null; <see cref="Close"/> reports that it is missing.</summary>
    internal LocatedJson? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            _missing.Add(name);
        }

        return value;
    }

    /// <summary>The text of a member, or null after a fault.</summary>
    internal string? Text(string name, bool isRequired = true) => (isRequired ? Required(name) : Optional(name)) is { } value ? _faults.Text(value) : null;

    /// <summary>A finite number, or null after a fault.</summary>
    internal double? Number(string name) => Required(name) is { } value ? _faults.Number(value) : null;

    /// <summary>The items of a list; none when it is not there.</summary>
    internal IReadOnlyList<LocatedJson> Items(string name, bool isRequired = true)
    {
        var value = isRequired ? Required(name) : Optional(name);
        if (value is not null && value.Kind != JsonValueKind.Array)
        {
            _faults.Error(value, StochOptFaultCodes.WrongType, $"got {value.Found}; a list is needed");
        }

        return value?.Items ?? [];
    }

    /// <summary>The members of an object that maps names; none when it is not there.</summary>
    internal IReadOnlyDictionary<string, LocatedJson> Map(string name, bool isRequired = true)
    {
        var value = isRequired ? Required(name) : Optional(name);
        if (value is null)
        {
            return new Dictionary<string, LocatedJson>();
        }

        // Its member names are the file's own: only kind and repetition are checked.
        return new StochOptMembers(value, _faults).Node.Members;
    }
}
