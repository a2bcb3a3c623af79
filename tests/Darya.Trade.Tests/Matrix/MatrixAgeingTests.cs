using Darya.Trade.Matrix;
using Xunit;

namespace Darya.Trade.Tests.Matrix;

public sealed class MatrixAgeingTests
{
    [Fact]
    public void Two_by_two_keeps_its_cross_ratio_and_meets_its_totals()
    {
        // RAS keeps x11 x22 / (x12 x21) = 1·4 / (2·3) = 2/3. With rows 5, 5 and columns 4, 6:
        // a (1 + a) = 2/3 (5 − a)(4 − a)  ⇒  a² + 21 a − 40 = 0.
        var a = (Math.Sqrt(601) - 21) / 2;
        var cells = new double[,] { { 1, 2 }, { 3, 4 } };

        var (residual, _) = MatrixAgeing.Balance(cells, [5, 5], [4, 6], ["X", "Y"]);

        Assert.InRange(residual, 0, 1e-12);
        Assert.Equal(a, cells[0, 0], 1e-10);
        Assert.Equal(5 - a, cells[0, 1], 1e-10);
        Assert.Equal(4 - a, cells[1, 0], 1e-10);
        Assert.Equal(1 + a, cells[1, 1], 1e-10);
    }

    [Fact]
    public void A_matrix_that_meets_its_totals_is_left_alone()
    {
        var cells = new double[,] { { 1, 2 }, { 3, 4 } };

        var (_, rounds) = MatrixAgeing.Balance(cells, [3, 7], [4, 6], ["X", "Y"]);

        Assert.Equal(1, rounds);
        Assert.Equal(new double[,] { { 1, 2 }, { 3, 4 } }, cells);
    }

    [Fact]
    public void Totals_that_empty_cells_cannot_meet_fail_by_name()
    {
        var fault = Assert.Throws<TradeException>(() => MatrixAgeing.Balance(new double[,] { { 0, 2 }, { 3, 0 } }, [5, 5], [4, 6], ["X", "Y"]));

        Assert.Equal(
            """
            The trade matrix cannot be balanced: after 20000 rounds a total is still off by 20 %.
            X: exports that no report fixes should be 5.0 million USD; the cells give 6.0.
            Y: exports that no report fixes should be 5.0 million USD; the cells give 4.0.
            """.ReplaceLineEndings("\n"),
            fault.Message);
    }
}
