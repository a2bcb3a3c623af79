using System.Text;
using Xunit;

namespace Darya.Solvers.Tests;

public sealed class FileFormatTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".lp"); // Cbc opens no other ending

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Free_mps_is_written_exactly()
    {
        var writer = new StringWriter();
        Small().WriteMpsFile(writer);
        Assert.Equal(
            """
            NAME small_program FREE
            ROWS
             N OBJ
             E water_balance(Upper,1)
             G share
             L ____(___)
             N watched
            COLUMNS
             v(Upper,1) OBJ 0.1
             v(Upper,1) water_balance(Upper,1) 1
             v(Upper,1) share 0.3333333333333333
             v(Upper,1) watched 1
             e OBJ 0
             _1e5 OBJ -2
             _1e5 water_balance(Upper,1) -1
             _1e5 ____(___) 1
             MARKER 'MARKER' 'INTORG'
             open share 100000
             MARKER 'MARKER' 'INTEND'
             v(Upper,1)~2 ____(___) 1
            RHS
             RHS OBJ 12.5
             RHS water_balance(Upper,1) 600
             RHS share -4
             RHS ____(___) 0.1
            RANGES
             RNG share 10
            BOUNDS
             UP BOUND v(Upper,1) 19500
             FR BOUND e
             MI BOUND _1e5
             UP BOUND _1e5 700
             UP BOUND open 1
             FX BOUND v(Upper,1)~2 -3
            ENDATA

            """.Replace(" e OBJ", " _e OBJ", StringComparison.Ordinal).Replace("BOUND e", "BOUND _e", StringComparison.Ordinal), writer.ToString());
    }

    [Fact]
    public void The_lp_format_is_written_exactly()
    {
        var writer = new StringWriter();
        Small().WriteLpFile(writer);
        Assert.Equal(
            """
            \ small_program
            Minimize
            OBJ: + 0.1 v(Upper,1) + 0 _e - 2 _1e5 - 12.5 constant_
            Subject To
            water_balance(Upper,1): + 1 v(Upper,1) - 1 _1e5 = 600
            share: + 0.3333333333333333 v(Upper,1) + 100000 open >= -4
            share~upper: + 0.3333333333333333 v(Upper,1) + 100000 open <= 6
            ____(___): + 1 _1e5 + 1 v(Upper,1)~2 <= 0.1
            \ watched is free
            Bounds
             0 <= v(Upper,1) <= 19500
             _e free
             -inf <= _1e5 <= 700
             0 <= open <= 1
             v(Upper,1)~2 = -3
             constant_ = 1
            Generals
             open
            End

            """, writer.ToString());
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void Clp_reads_the_mps_back_as_the_same_program(int seed)
    {
        var lp = RandomProgram.Make(seed, rows: 50, columns: 90);
        lp.AddToCost(lp.Variables.First() * 0.1 + 12.345678901234567);
        Save(lp.WriteMpsFile);
        _ = NativeLibraries.Require(NativeLibraries.Clp);
        using var model = ClpNative.Clp_newModel();
        ClpNative.Clp_setLogLevel(model, 0);
        Assert.Equal(0, ClpNative.Clp_readMps(model, _file, keepNames: 1, ignoreErrors: 0));
        Assert.Equal(lp.RowCount, ClpNative.Clp_numberRows(model));
        Assert.Equal(lp.ColumnCount, ClpNative.Clp_numberColumns(model));
        Assert.Equal(lp.NonzeroCount, ClpNative.Clp_getNumElements(model));
        _ = ClpNative.Clp_initialSolve(model);
        using var clp = new ClpSolver(lp);
        Assert.Equal(clp.Solve().Objective, ClpNative.Clp_objectiveValue(model), Tolerance.Random);
    }

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void Cbc_reads_the_lp_back_as_the_same_program(int seed)
    {
        var lp = RandomProgram.Make(seed, rows: 30, columns: 60);
        lp.MarkInteger(lp.AddVariable("whole", 0.5, 9, 1));
        lp.AddToCost(3);
        Save(lp.WriteLpFile);
        _ = NativeLibraries.Require(NativeLibraries.Cbc);
        using var model = CbcNative.Cbc_newModel();
        CbcNative.Cbc_setLogLevel(model, 0);
        CbcNative.Cbc_setParameter(model, "log", "0");
        Assert.Equal(0, CbcNative.Cbc_readLp(model, _file));
        _ = CbcNative.Cbc_solve(model);
        Assert.Equal(new CbcSolver(lp).Solve().Objective, CbcNative.Cbc_getObjValue(model), Tolerance.Random);
    }

    private static LinearProgram Small()
    {
        var (upper, first) = (new Reservoir(0, "Upper"), new Period(0));
        var lp = new LinearProgram("small program");
        var v = lp.AddVariable("v", 0, 19_500, 0.1, upper, first);
        lp.AddVariable("e", double.NegativeInfinity);
        var q = lp.AddVariable("1e5", double.NegativeInfinity, 700, -2);
        var open = lp.AddBinary("open");
        var again = lp.AddVariable("v", -3, -3, 0, upper, first);
        lp.SetCostConstant(-12.5);
        lp.Subject("water_balance", upper, first, v == q + 600);
        lp.Subject("share", (v / 3 + 1e5 * open).Between(-4, 6));
        lp.Subject("вода[мая]", q + again - 0.1 <= 0);
        lp.Subject("watched", (v + 0).Between(double.NegativeInfinity, double.PositiveInfinity));
        return lp;
    }

    private void Save(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(_file, append: false, new UTF8Encoding(false));
        write(writer);
    }
}
