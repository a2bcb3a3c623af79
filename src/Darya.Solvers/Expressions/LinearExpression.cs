namespace Darya.Solvers;

/// <summary>A sum of variables with coefficients and a constant: Σ a·v + c.</summary>
/// <remarks>
/// A value: <c>e + x</c> leaves <c>e</c> as it was. Appending to the newest expression costs one store (see <see cref="TermBuffer"/>),
/// so <c>sum += a * v</c> in a loop is linear. Repeated variables are kept and merged when the expression becomes a row.
/// <c>default</c> is zero.
/// </remarks>
public readonly struct LinearExpression
{
    // With a buffer: factor · the window [start, start + length). Without: length 0, or one term of column start with coefficient factor.
    private readonly TermBuffer? _buffer;
    private readonly int _start;
    private readonly int _length;
    private readonly double _factor;

    private LinearExpression(TermBuffer? buffer, int start, int length, double factor, double constant)
    {
        _buffer = buffer;
        _start = start;
        _length = length;
        _factor = factor;
        Constant = constant;
    }

    /// <summary>The constant term.</summary>
    public double Constant { get; }

    /// <summary>The number of stored terms; a repeated variable counts each time.</summary>
    public int TermCount => _length;

    internal static LinearExpression Of(Variable v, double coefficient) => new(null, v.Column, 1, coefficient, 0);

    internal (int Column, double Coefficient) Term(int k) => _buffer is null
        ? (_start, _factor)
        : (_buffer.Columns[_start + k], _factor * _buffer.Coefficients[_start + k]);

    /// <summary>One variable as an expression.</summary>
    public static implicit operator LinearExpression(Variable v) => Of(v, 1);

    /// <summary>A number as an expression.</summary>
    public static implicit operator LinearExpression(double constant) => new(null, 0, 0, 0, constant);

    /// <summary>The sum of two expressions, terms of the left one first.</summary>
    public static LinearExpression operator +(LinearExpression left, LinearExpression right) => left.Plus(right, 1);

    /// <summary>The difference of two expressions, terms of the left one first.</summary>
    public static LinearExpression operator -(LinearExpression left, LinearExpression right) => left.Plus(right, -1);

    /// <summary>The expression with every sign turned.</summary>
    public static LinearExpression operator -(LinearExpression e) => e.Times(-1);

    /// <summary>The expression times a number.</summary>
    public static LinearExpression operator *(LinearExpression e, double a) => e.Times(a);

    /// <summary>A number times the expression.</summary>
    public static LinearExpression operator *(double a, LinearExpression e) => e.Times(a);

    /// <summary>The expression divided by a number.</summary>
    public static LinearExpression operator /(LinearExpression e, double a) => e.Times(1 / a);

    /// <summary>left = right.</summary>
    public static Relation operator ==(LinearExpression left, LinearExpression right) => Relation.Compare(left, right, equalBelow: true, equalAbove: true);

    /// <summary>left ≤ right.</summary>
    public static Relation operator <=(LinearExpression left, LinearExpression right) => Relation.Compare(left, right, equalBelow: false, equalAbove: true);

    /// <summary>left ≥ right.</summary>
    public static Relation operator >=(LinearExpression left, LinearExpression right) => Relation.Compare(left, right, equalBelow: true, equalAbove: false);

    /// <summary>Not a linear relation.</summary>
    [Obsolete("A linear program has no 'not equal'.", error: true)]
    public static Relation operator !=(LinearExpression left, LinearExpression right) => throw new NotSupportedException();

    /// <summary>lower ≤ this ≤ upper, as one row with one dual.</summary>
    public Relation Between(double lower, double upper) => new(this, lower - Constant, upper - Constant);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: two expressions are compared by the relation they form.</exception>
    public override bool Equals(object? obj) => throw new NotSupportedException("Expressions are not compared; == builds a relation.");

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _length, Constant);

    private LinearExpression Times(double a)
    {
        // A product of two factors is not always the product in the order written; keep every coefficient a single rounding.
        if (_buffer is null || _factor == 1 || a is 1 or -1)
        {
            return new(_buffer, _start, _length, _factor * a, Constant * a);
        }

        var copy = Window(_length, out var start);
        copy.Append(_buffer, _start, _length, _factor);
        return new(copy, start, _length, a, Constant * a);
    }

    private LinearExpression Plus(LinearExpression right, double sign)
    {
        var constant = Constant + sign * right.Constant;
        if (right._length == 0)
        {
            return new(_buffer, _start, _length, _factor, constant);
        }

        if (_length == 0)
        {
            return new(right._buffer, right._start, right._length, right._factor * sign, constant);
        }

        var (buffer, start) = (_buffer, _start);
        if (buffer is null || _factor != 1 || !CanTake(right, sign))
        {
            buffer = Window(_length + right._length, out start);
            AppendTo(buffer, 1);
        }
        else if (right._buffer == buffer && right._start == start + _length)
        {
            // The right side was built directly behind the left one: one longer window, nothing to copy.
            return new(buffer, start, _length + right._length, 1, constant);
        }

        right.AppendTo(buffer, sign);
        return new(buffer, start, _length + right._length, 1, constant);
    }

    private bool CanTake(LinearExpression right, double sign) =>
        (right._buffer == _buffer && right._start == _start + _length && right._factor * sign == 1)
        || _buffer!.CanAppend(_start + _length, right._length);

    private void AppendTo(TermBuffer buffer, double sign)
    {
        if (_buffer is null)
        {
            buffer.Append(_start, _factor * sign);
        }
        else
        {
            buffer.Append(_buffer, _start, _length, _factor * sign);
        }
    }

    private static TermBuffer Window(int length, out int start) => TermBuffer.ForWindow(length, out start);
}
