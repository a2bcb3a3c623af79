using Xunit;

namespace Darya.Solvers.Tests;

public sealed class ExpressionTests
{
    private readonly LinearProgram _lp = new("expressions");
    private readonly Variable _x;
    private readonly Variable _y;
    private readonly Variable _z;

    public ExpressionTests()
    {
        _x = _lp.AddVariable("x");
        _y = _lp.AddVariable("y");
        _z = _lp.AddVariable("z");
    }

    [Fact]
    public void Adding_to_an_expression_leaves_the_expression_as_it_was()
    {
        var e = _x + 2 * _y;
        var f = e + _z;
        var g = e - 3 * _z;
        var h = e + 1;
        Row("e", e);
        Row("f", f);
        Row("g", g);
        Row("h", h);
        Assert.Equal("e: x + 2 y = 0\nf: x + 2 y + z = 0\ng: x + 2 y - 3 z = 0\nh: x + 2 y = -1\n", _lp.Write());
    }

    [Fact]
    public void Terms_keep_the_order_in_which_they_are_written()
    {
        Row("r", 3 - (_z - _y) * 2 + _x / 4);
        Assert.Equal("r: -2 z + 2 y + 0.25 x = -3\n", _lp.Write());
    }

    [Fact]
    public void Repeated_variables_are_merged_where_they_first_stood_and_cancelled_ones_vanish()
    {
        Row("merged", _x + _y + 2 * _x);
        Row("cancelled", _x + _y - _x);
        Row("nothing", _x - _x);
        Assert.Equal("merged: 3 x + y = 0\ncancelled: y = 0\nnothing: 0 = 0\n", _lp.Write());
    }

    [Fact]
    public void A_product_of_a_product_is_rounded_as_written()
    {
        // 0.1·3 is not 0.3; the factors are applied one after the other.
        Row("r", (0.1 * _x + 0.2 * _y) * 3 * 7 + _z);
        Assert.Equal(0.1 * 3 * 7, _lp.Coefficient(_lp.Rows.Single(), _x));
        Assert.Equal(0.2 * 3 * 7, _lp.Coefficient(_lp.Rows.Single(), _y));
    }

    [Fact]
    public void An_expression_scaled_twice_can_be_extended()
    {
        var half = (_x + _y) / 2;
        var sum = half + _z;
        var minus = 4 - sum - half;
        Row("r", minus);
        Assert.Equal("r: -x - y - z = -4\n", _lp.Write());
    }

    [Fact]
    public void Sums_far_longer_than_a_buffer_keep_every_term()
    {
        var many = Enumerable.Range(0, 9_000).Select(_ => _lp.AddVariable("m")).ToList();
        LinearExpression sum = 0;
        foreach (var v in many)
        {
            sum += 2 * (_x - v) - 2 * _x; // what is built in between must not be lost or seen
        }

        var row = _lp.Subject("sum", sum <= 5);
        Assert.Equal(0, _lp.Coefficient(row, _x));
        Assert.All(many, v => Assert.Equal(-2, _lp.Coefficient(row, v)));
    }

    [Fact]
    public void Sum_over_a_set_follows_its_order_and_is_zero_over_nothing()
    {
        Row("sum", Sum.Over([_z, _x], v => 2 * v + 1));
        Row("plain", Sum.Over([_z, _x], v => v));
        Row("empty", Sum.Over(Array.Empty<Variable>(), v => v) + _y);
        Row("double", Sum.Over([1.0, 2.0], [_x, _y], (a, v) => a * v));
        Assert.Equal("sum: 2 z + 2 x = -2\nplain: z + x = 0\nempty: y = 0\ndouble: 3 x + 3 y = 0\n", _lp.Write());
    }

    [Fact]
    public async Task An_expression_of_one_thread_can_be_extended_on_another()
    {
        var e = _x + _y;
        var f = await Task.Run(() => e + _z + _x);
        var g = e + 5 * _z;
        Row("f", f);
        Row("g", g);
        Assert.Equal("f: 2 x + y + z = 0\ng: x + y + 5 z = 0\n", _lp.Write());
    }

    [Fact]
    public void Relations_move_constants_to_the_right()
    {
        _lp.Subject("a", 2 + _x <= _y + 7);
        _lp.Subject("b", 10 >= _x);
        _lp.Subject("c", _x >= 3.5);
        _lp.Subject("d", (_x + _y + 1).Between(-2, 4));
        _lp.Subject("e", _x == _y);
        Assert.Equal("a: x - y <= 5\nb: -x >= -10\nc: x >= 3.5\nd: -3 <= x + y <= 3\ne: x - y = 0\n", _lp.Write());
    }

    private void Row(string name, LinearExpression e) => _lp.Subject(name, e == 0);
}
