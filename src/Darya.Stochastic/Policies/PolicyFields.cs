using System.Globalization;
using System.Text.Json;

namespace Darya.Stochastic;

/// <summary>Fields of a policy file and what is wrong with them.</summary>
internal sealed class PolicyFields(string file)
{
    private const int MostFaults = 100;
    private readonly List<string> _faults = [];

    internal bool Any => _faults.Count > 0;

    internal void Fault(string code, string place, string text)
    {
        if (_faults.Count < MostFaults)
        {
            _faults.Add($"{file}: error {code}: {place}: {text}");
        }
    }

    internal void ThrowIfAny()
    {
        if (Any)
        {
            throw new PolicyFileException(_faults);
        }
    }

    internal string? Text(JsonElement of, string place, string name)
    {
        var value = Field(of, place, name, JsonValueKind.String, "a text");
        return value?.GetString();
    }

    internal int Whole(JsonElement of, string place, string name, int least)
    {
        var value = Field(of, place, name, JsonValueKind.Number, "a whole number");
        if (value is not { } number)
        {
            return 0;
        }

        if (number.TryGetInt32(out var whole) && whole >= least)
        {
            return whole;
        }

        Fault("POL103", $"{place}.{name}", string.Create(CultureInfo.InvariantCulture, $"got {number.GetRawText()}; allowed is a whole number of at least {least}"));
        return 0;
    }

    internal double Number(JsonElement of, string place, string name) =>
        Field(of, place, name, JsonValueKind.Number, "a finite number") is { } value ? Finite(value, $"{place}.{name}") : 0;

    internal double[] Numbers(JsonElement of, string place, string name, int count)
    {
        var items = Items(of, place, name);
        var numbers = new double[count];
        if (items.Count != count)
        {
            Fault("POL103", $"{place}.{name}", string.Create(CultureInfo.InvariantCulture, $"got {items.Count} numbers; needed are {count}"));
            return numbers;
        }

        for (var k = 0; k < count; k++)
        {
            numbers[k] = Finite(items[k], string.Create(CultureInfo.InvariantCulture, $"{place}.{name}[{k}]"));
        }

        return numbers;
    }

    internal List<JsonElement> Items(JsonElement of, string place, string name) =>
        Field(of, place, name, JsonValueKind.Array, "a list") is { } value ? [.. value.EnumerateArray()] : [];

    private double Finite(JsonElement value, string place)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
        {
            return number;
        }

        Fault("POL103", place, $"got {value.GetRawText()}; allowed is a finite number");
        return 0;
    }

    private JsonElement? Field(JsonElement of, string place, string name, JsonValueKind kind, string allowed)
    {
        if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out var value))
        {
            Fault("POL102", $"{place}.{name}", $"missing; needed is {allowed}");
            return null;
        }

        if (value.ValueKind == kind)
        {
            return value;
        }

        Fault("POL103", $"{place}.{name}", $"got {value.GetRawText()}; allowed is {allowed}");
        return null;
    }
}
