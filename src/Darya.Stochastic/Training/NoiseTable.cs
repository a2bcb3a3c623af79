using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>The noise of a node as numbers to write into its program: every place that any outcome changes, with the value of every outcome there.</summary>
internal sealed class NoiseTable
{
    private readonly LinearProgram _program;
    private readonly Place[] _places;
    private readonly double[] _first;  // [outcome · places + place]: lower bound, cost or coefficient
    private readonly double[] _second; // [outcome · places + place]: upper bound
    private readonly int _normal;      // the values of the program itself, stored behind the last outcome

    internal NoiseTable(PolicyNode node)
    {
        _program = node.Problem.Program;
        _places = [.. node.Noise.SelectMany(term => term.Changes).Select(PlaceOf).Distinct()
            .OrderBy(place => place.Kind).ThenBy(place => place.Row).ThenBy(place => place.Column)]; // not the order of the input
        _normal = node.Noise.Count;
        _first = new double[(_normal + 1) * _places.Length];
        _second = new double[_first.Length];
        var number = _places.Select((place, k) => (place, k)).ToDictionary(pair => pair.place, pair => pair.k);
        for (var noise = 0; noise <= _normal; noise++)
        {
            for (var k = 0; k < _places.Length; k++)
            {
                Put(noise, k, NormalOf(_places[k]));
            }

            foreach (var change in noise < _normal ? node.Noise[noise].Changes : [])
            {
                Put(noise, number[PlaceOf(change)], ValuesOf(change));
            }
        }
    }

    private enum Kind
    {
        RowBounds,
        ColumnBounds,
        Cost,
        Coefficient,
        Constant,
    }

    /// <summary>The numbers of an outcome, in the order of their places; 0 for an infinite one.</summary>
    internal double[] Numbers(int noise)
    {
        var numbers = new double[_places.Length];
        for (var k = 0; k < numbers.Length; k++)
        {
            var (first, second) = (_first[(noise * numbers.Length) + k], _second[(noise * numbers.Length) + k]);
            numbers[k] = double.IsFinite(first) ? first : double.IsFinite(second) ? second : 0;
        }

        return numbers;
    }

    /// <summary>Writes an outcome of the sample.</summary>
    internal void Write(int noise, WarmProgram to)
    {
        var start = noise * _places.Length;
        for (var k = 0; k < _places.Length; k++)
        {
            Write(_places[k], _first[start + k], _second[start + k], to);
        }
    }

    /// <summary>Writes changes from outside the sample; what they do not name gets the values of the program.</summary>
    internal void Write(IReadOnlyList<NoiseChange> changes, WarmProgram to)
    {
        Write(_normal, to);
        foreach (var change in changes)
        {
            var (first, second) = ValuesOf(change);
            Write(PlaceOf(change), first, second, to);
        }
    }

    /// <summary>Takes changes back.</summary>
    internal void Undo(IReadOnlyList<NoiseChange> changes, WarmProgram to)
    {
        foreach (var change in changes)
        {
            var place = PlaceOf(change);
            var (first, second) = NormalOf(place);
            Write(place, first, second, to);
        }
    }

    /// <summary>Makes the changes in a program: for messages and files.</summary>
    internal static void Write(IReadOnlyList<NoiseChange> changes, LinearProgram to)
    {
        foreach (var change in changes)
        {
            switch (change)
            {
                case NoiseChange.RowBounds c:
                    to.SetRowBounds(c.Row, c.Lower, c.Upper);
                    break;
                case NoiseChange.VariableBounds c:
                    to.SetBounds(c.Variable, c.Lower, c.Upper);
                    break;
                case NoiseChange.Cost c:
                    to.SetCost(c.Variable, c.Value);
                    break;
                case NoiseChange.Coefficient c:
                    to.SetCoefficient(c.Row, c.Variable, c.Value);
                    break;
                case NoiseChange.CostConstant c:
                    to.SetCostConstant(c.Value);
                    break;
            }
        }
    }

    private static void Write(Place place, double first, double second, WarmProgram to)
    {
        switch (place.Kind)
        {
            case Kind.RowBounds:
                to.SetRowBounds(place.Row, first, second);
                break;
            case Kind.ColumnBounds:
                to.SetBounds(place.Column, first, second);
                break;
            case Kind.Cost:
                to.SetCost(place.Column, first);
                break;
            case Kind.Coefficient:
                to.SetCoefficient(place.Row, place.Column, first);
                break;
            default:
                to.CostConstant = first;
                break;
        }
    }

    private static Place PlaceOf(NoiseChange change) => change switch
    {
        NoiseChange.RowBounds c => new Place(Kind.RowBounds, WarmProgram.PositionOf(c.Row), 0, c.Row, default),
        NoiseChange.VariableBounds c => new Place(Kind.ColumnBounds, 0, WarmProgram.ColumnOf(c.Variable), default, c.Variable),
        NoiseChange.Cost c => new Place(Kind.Cost, 0, WarmProgram.ColumnOf(c.Variable), default, c.Variable),
        NoiseChange.Coefficient c =>
            new Place(Kind.Coefficient, WarmProgram.PositionOf(c.Row), WarmProgram.ColumnOf(c.Variable), c.Row, c.Variable),
        _ => new Place(Kind.Constant, 0, 0, default, default),
    };

    private static (double First, double Second) ValuesOf(NoiseChange change) => change switch
    {
        NoiseChange.RowBounds c => (c.Lower, c.Upper),
        NoiseChange.VariableBounds c => (c.Lower, c.Upper),
        NoiseChange.Cost c => (c.Value, 0),
        NoiseChange.Coefficient c => (c.Value, 0),
        NoiseChange.CostConstant c => (c.Value, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a change that is known here."),
    };

    private (double First, double Second) NormalOf(Place place) => place.Kind switch
    {
        Kind.RowBounds => (_program.LowerBound(place.RowName), _program.UpperBound(place.RowName)),
        Kind.ColumnBounds => (_program.LowerBound(place.Variable), _program.UpperBound(place.Variable)),
        Kind.Cost => (_program.Cost(place.Variable), 0),
        Kind.Coefficient => (_program.Coefficient(place.RowName, place.Variable), 0),
        _ => (_program.CostConstant, 0),
    };

    private void Put(int noise, int place, (double First, double Second) values)
    {
        _first[(noise * _places.Length) + place] = values.First;
        _second[(noise * _places.Length) + place] = values.Second;
    }

    private readonly record struct Place(Kind Kind, int Row, int Column, Row RowName, Variable Variable);
}
