using System.Globalization;
using System.Text;
using System.Text.Json;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary><c>darya gravity fit</c> as a user runs it.</summary>
public sealed class GravityFitTests
{
    /// <summary>Two groups of rows; with effects of the group the coefficient of a dummy is found by hand.</summary>
    private const string Two = "group,x,y\na,0,2\na,0,4\na,1,12\nb,0,1\nb,1,2\nb,1,4\n";

    [Fact]
    public void A_dummy_without_effects_is_the_log_of_a_ratio_of_means()
    {
        // Means are 7 / 3 where x is 0 and 6 where it is 1. With r the residuals, the robust variance is Σr²/(Σμ)² of each half, times N/(N-1).
        var data = Data(Two, "--outcome", "y", "--regressors", "x", "--robust");
        var coefficient = data.GetProperty("coefficients")[0];
        Assert.Equal("x", coefficient.GetProperty("name").GetString());
        Assert.Equal(Math.Log(6 / (7.0 / 3)), coefficient.GetProperty("estimate").GetDouble(), 1e-9);
        var variance = ((Square(2 - (7.0 / 3)) + Square(4 - (7.0 / 3)) + Square(1 - (7.0 / 3))) / 49) + ((36.0 + 16 + 4) / 324);
        Assert.Equal(Math.Sqrt(variance * 6 / 5), coefficient.GetProperty("se").GetDouble(), 1e-9);
        Assert.Equal(Math.Sqrt(variance), Se(Data(Two, "--outcome", "y", "--regressors", "x", "--small-sample", "none")), 1e-9);
        Assert.Equal((6, 6), (data.GetProperty("n").GetInt32(), data.GetProperty("rows").GetInt32()));
        Assert.Equal("""{"zero_weight":0,"all_zero_group":0,"singleton":0,"separated":0}""", JsonSerializer.Serialize(data.GetProperty("dropped")));
        Assert.True(data.GetProperty("iterations").GetInt32() > 0 && data.GetProperty("seconds").GetDouble() > 0 && data.GetProperty("deviance").GetDouble() > 0);
        Assert.Equal("robust to heteroskedasticity; factor N/(N-1)", data.GetProperty("standard_errors").GetString());
        Assert.Equal(variance * 6 / 5, data.GetProperty("covariance")[0][0].GetDouble(), 1e-9);
    }

    [Fact]
    public void A_linear_model_is_least_squares()
    {
        // Without effects: the difference of the two means.
        Assert.Equal(6 - (7.0 / 3), Estimate(Data(Two, "--outcome", "y", "--regressors", "x", "--family", "linear")), 1e-9);
        // Within the groups: Σ(x - x̄)(y - ȳ) / Σ(x - x̄)² = (6 + 4/3) / (2/3 + 2/3).
        Assert.Equal((6 + (4.0 / 3)) / (4.0 / 3), Estimate(Data(Two, "--outcome", "y", "--regressors", "x", "--effects", "group", "--family", "linear")), 1e-9);
    }

    [Fact]
    public void Weights_repeat_rows_and_an_offset_moves_the_index()
    {
        var weighted = "w,x,y,o\n2,0,2,0.5\n1,0,4,0.5\n3,1,12,0.25\n1,1,2,0.25\n";
        var repeated = "x,y,o\n0,2,0.5\n0,2,0.5\n0,4,0.5\n1,12,0.25\n1,12,0.25\n1,12,0.25\n1,2,0.25\n";
        var plain = Estimate(Data(repeated, "--outcome", "y", "--regressors", "x"));
        Assert.Equal(Math.Log(38.0 / 4 / (8.0 / 3)), plain, 1e-9);
        Assert.Equal(plain, Estimate(Data(weighted, "--outcome", "y", "--regressors", "x", "--weight", "w")), 1e-9);
        Assert.Equal(plain + 0.25, Estimate(Data(repeated, "--outcome", "y", "--regressors", "x", "--offset", "o")), 1e-9);
    }

    [SharedFact("trade-reference")]
    public void The_worked_example_of_ppmlhdfe_is_met()
    {
        var file = Path.Combine(SharedData.Folder("trade-reference")!, "ppmlhdfe-example", "trade_fta_total.csv");
        using var folder = new TemporaryFolder();
        string[] model =
        [
            "gravity", "fit", file, "--outcome", "trade", "--regressors", "fta", "--effects", "isoexp+year,isoimp+year,isoexp+isoimp", "--cluster", "isoexp+isoimp",
        ];
        var data = Parse(DaryaProcess.Run(folder.Path, [.. model, "--json"]));
        Assert.Equal(0.192445493, Estimate(data), 1e-7);
        Assert.Equal(0.0419527097, Se(data), 1e-7);
        Assert.Equal(5950, data.GetProperty("n").GetInt32());
        Assert.Equal("clustered by isoexp × isoimp (1190 clusters); factor G/(G-1)", data.GetProperty("standard_errors").GetString());
        Assert.Equal(Estimate(data), Estimate(Parse(DaryaProcess.Run(folder.Path, [.. model, "--json", "--threads", "1"]))));
        Assert.True(Se(Parse(DaryaProcess.Run(folder.Path, [.. model, "--json", "--small-sample", "full"]))) > Se(data));
        Assert.Equal(JsonValueKind.Null, data.GetProperty("bias_correction").ValueKind);
        var corrected = Parse(DaryaProcess.Run(folder.Path, [.. model, "--json", "--bias-correction"]));
        var bias = corrected.GetProperty("bias_correction")[0];
        Assert.Equal(Estimate(data), bias.GetProperty("uncorrected_estimate").GetDouble(), 1e-12);
        Assert.Equal(Estimate(data) - bias.GetProperty("bias").GetDouble(), Estimate(corrected), 1e-12);
        Assert.NotEqual(0, bias.GetProperty("bias").GetDouble());
    }

    [Fact]
    public void What_is_dropped_and_what_is_collinear_is_said()
    {
        var data = Data(Panel(), Model);
        Assert.Equal(["twice"], data.GetProperty("collinear").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["x"], data.GetProperty("coefficients").EnumerateArray().Select(coefficient => coefficient.GetProperty("name").GetString()));
        Assert.Equal(
            """{"zero_weight":0,"all_zero_group":4,"singleton":1,"separated":0}""", JsonSerializer.Serialize(data.GetProperty("dropped")));
        Assert.Equal((40, 45), (data.GetProperty("n").GetInt32(), data.GetProperty("rows").GetInt32()));
        var text = Run(Panel(), Model).Output;
        Assert.StartsWith("y by Poisson pseudo-maximum likelihood\n\n", text, StringComparison.Ordinal);
        foreach (var line in (string[])
            [
                "effects          i, j", "rows             40 of 45", "dropped          4 in levels of an effect with zero outcomes only",
                "dropped          1 alone in a level of an effect", "collinear        twice: determined by the effects and the regressors before, left out",
                "standard errors  robust to heteroskedasticity; factor N/(N-1)",
            ])
        {
            Assert.Contains(line + "\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Few_clusters_are_a_warning()
    {
        var answer = Run(Panel(), [.. Model, "--cluster", "i", "--json"]);
        var warning = JsonDocument.Parse(answer.Output).RootElement.GetProperty("warnings")[0].GetString();
        Assert.Equal("only 8 clusters of i: standard errors are likely too small", warning);
        Assert.Equal($"{warning}\n", Run(Panel(), [.. Model, "--cluster", "i"]).Error);
    }

    [Fact]
    public void Dyads_are_clusters_of_their_own_kind() =>
        Assert.StartsWith(
            "clustered by dyads of i and j (", Data(Panel(), [.. Model, "--dyadic", "i,j"]).GetProperty("standard_errors").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Negative_values_are_located()
    {
        AssertFaults(
            Run("x,y,w\n0,1,1\n1,-2,1\n\n1,3,-0.5\n0,4,1\n", "--outcome", "y", "--regressors", "x", "--weight", "w"),
            "panel.csv(3): error GRA142: y: got -2; an outcome of a Poisson model must be at least 0",
            "panel.csv(5): error GRA143: w: got -0.5; a weight must be at least 0");
        Assert.Equal(-3.5, Estimate(Data("x,y\n0,1\n1,-2\n0,3\n1,-1\n", "--outcome", "y", "--regressors", "x", "--family", "linear")), 1e-9);
    }

    [Fact]
    public void Columns_are_looked_for_before_anything_is_computed() => AssertFaults(
        Run(Two, "--outcome", "trade", "--regressors", "x,dist", "--effects", "group+year"),
        "panel.csv(1): error GRA105: trade: got no such column; allowed: group, x, y",
        "panel.csv(1): error GRA105: dist: got no such column; allowed: group, x, y",
        "panel.csv(1): error GRA105: year: got no such column; allowed: group, x, y");

    [Fact]
    public void A_model_that_the_table_cannot_tell_is_refused() => AssertFaults(
        Run("x,z,y\n1,1,0\n1,2,0\n", "--outcome", "y", "--regressors", "x,z"),
        "panel.csv: error GRA141: outcome 'y': every value is zero",
        "panel.csv: error GRA141: regressor 'x': is 1 in every row");

    [Fact]
    public void A_bias_correction_needs_three_effects() => AssertFaults(
        Run(Two, "--outcome", "y", "--regressors", "x", "--effects", "group", "--bias-correction"),
        "panel.csv: error GRA141: the bias correction is for Poisson models with three effects of two columns each: exporter and year, importer and year, exporter and importer");

    [Fact]
    public void A_compressed_file_cut_off_is_refused()
    {
        using var folder = new TemporaryFolder();
        using (var target = new MemoryStream())
        {
            using (var packer = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            {
                packer.Write(Encoding.UTF8.GetBytes(Two));
            }

            File.WriteAllBytes(folder.In("panel.csv.gz"), target.ToArray()[..^12]);
        }

        AssertFaults(
            DaryaProcess.Run(folder.Path, "gravity", "fit", "panel.csv.gz", "--outcome", "y", "--regressors", "x"),
            "panel.csv.gz: error GRA101: got a compressed file that is cut off or damaged; allowed: a CSV file, plain or compressed by gzip");
    }

    [Fact]
    public void More_than_a_hundred_faults_are_counted()
    {
        var answer = Run("x,y\n" + string.Concat(Enumerable.Repeat("0,bad\n", 130)), "--outcome", "y", "--regressors", "x");
        Assert.Equal(3, answer.ExitCode);
        Assert.EndsWith("130 errors (30 more than are shown) in panel.csv; nothing was computed.\n", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--family must be poisson or linear; got 'logit'.", "--family", "logit")]
    [InlineData("--small-sample must be stata, full or none; got 'some'.", "--small-sample", "some")]
    [InlineData("--effects must be columns separated by commas or joined by +; got 'group,,x'.", "--effects", "group,,x")]
    [InlineData("--effects names 'b+group' twice.", "--effects", "group+b,b+group")]
    [InlineData("--cluster and --robust exclude each other.", "--cluster", "group", "--robust")]
    [InlineData("--cluster and --dyadic exclude each other.", "--dyadic", "a,b", "--cluster", "group")]
    [InlineData("--dyadic must be two columns separated by a comma, for example exporter,importer; got 'group'.", "--dyadic", "group")]
    [InlineData("--bias-correction is for --family poisson; got linear.", "--bias-correction", "--family", "linear")]
    [InlineData("--threads must be a whole number of at least 1; got '0'.", "--threads", "0")]
    public void Wrong_settings_are_wrong_usage(string message, params string[] options)
    {
        var answer = Run(Two, ["--outcome", "y", "--regressors", "x", .. options]);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith(message + "\n", answer.Error, StringComparison.Ordinal);
    }

    private static readonly string[] Model = ["--outcome", "y", "--regressors", "x,twice", "--effects", "i,j"];

    /// <summary>Eight by five rows with a regressor and its double, a level of zeros of four rows, and a level of one row.</summary>
    private static string Panel()
    {
        var text = new StringBuilder("i,j,x,twice,y\n");
        for (var i = 0; i < 8; i++)
        {
            for (var j = 0; j < 5; j++)
            {
                var x = (((i * 7) + (j * 11)) % 13) / 10.0;
                text.Append(CultureInfo.InvariantCulture, $"i{i},j{j},{x},{2 * x},{1 + ((i * 5) + (j * 3)) % 7 + i}\n");
            }
        }

        return text.Append("none,j0,0.1,0.2,0\nnone,j1,0.3,0.6,0\nnone,j2,0.2,0.4,0\nnone,j3,0.9,1.8,0\nalone,j1,0.5,1,3\n").ToString();
    }

    private static JsonElement Data(string text, params string[] options) => Parse(Run(text, [.. options, "--json"]));

    private static JsonElement Parse(Answer answer)
    {
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var envelope = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal("darya/gravity-fit/1", envelope.GetProperty("schema").GetString());
        return envelope.GetProperty("data");
    }

    private static double Estimate(JsonElement data) => data.GetProperty("coefficients")[0].GetProperty("estimate").GetDouble();

    private static double Se(JsonElement data) => data.GetProperty("coefficients")[0].GetProperty("se").GetDouble();

    private static double Square(double value) => value * value;

    private static Answer Run(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("panel.csv"), text);
        return DaryaProcess.Run(folder.Path, ["gravity", "fit", "panel.csv", .. options]);
    }

    private static void AssertFaults(Answer answer, params string[] faults)
    {
        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(faults, answer.Error.TrimEnd('\n').Split('\n')[..^1]);
    }
}
