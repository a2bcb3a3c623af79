using System.CommandLine;
using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;

namespace Darya.Cli.Commands;

/// <summary>The options that name a gravity equation and its standard errors, and how they become a model.</summary>
internal sealed class GravityModelArguments
{
    private readonly Option<string> _outcome = new("--outcome") { Description = "Column that is explained.", Required = true };
    private readonly Option<string> _regressors = new("--regressors") { Description = "Columns that explain it, separated by commas.", Required = true };
    private readonly Option<string?> _effects = new("--effects")
    {
        Description = "Fixed effects, separated by commas; columns joined by + are one effect, for example exporter+year,importer+year,exporter+importer.",
    };
    private readonly Option<string?> _family = new("--family") { Description = "poisson (pseudo-maximum likelihood, the default) or linear (least squares)." };
    private readonly Option<string?> _weight = new("--weight") { Description = "Column of weights." };
    private readonly Option<string?> _offset = new("--offset") { Description = "Column that enters with coefficient one." };
    private readonly Option<string?> _cluster = new("--cluster")
    {
        Description = "Clusters of the standard errors, written like effects; several are combined by inclusion and exclusion. Robust to heteroskedasticity when not given.",
    };
    private readonly Option<string?> _dyadic = new("--dyadic") { Description = "Two columns of partners: rows with a partner in common, on either side, may be correlated." };
    private readonly Option<bool> _robust = new("--robust") { Description = "Standard errors robust to heteroskedasticity only, as without --cluster." };
    private readonly Option<string?> _smallSample = new("--small-sample")
    {
        Description = "Factor of the covariance: stata (G/(G-1), the default), full (that times (N-1)/(N-K)) or none.",
    };
    private readonly Option<bool> _biasCorrection = new("--bias-correction")
    {
        Description = "Correct estimates with exporter-year, importer-year and pair effects for their bias (Weidner and Zylkin 2021).",
    };

    internal IEnumerable<Option> Options =>
        [_outcome, _regressors, _effects, _family, _weight, _offset, _cluster, _dyadic, _robust, _smallSample, _biasCorrection];

    /// <summary>The columns that a model and its clusters need.</summary>
    internal static PanelRequest Columns(GravityModel model, FitOptions options) => new(
        [model.Outcome, .. model.Regressors, .. ((string?[])[model.Weight, model.Offset]).OfType<string>()],
        [.. model.Effects.SelectMany(effect => effect), .. options.Clusters.SelectMany(way => way.Columns)]);

    /// <summary>The model and the options.</summary>
    /// <exception cref="UsageException">They cannot be carried out.</exception>
    internal (GravityModel Model, FitOptions Options) Read(ParseResult parsed)
    {
        var family = GravityCommand.OneOf(parsed, _family, ("poisson", ModelFamily.Poisson), ("linear", ModelFamily.Linear));
        var model = new GravityModel
        {
            Outcome = Name(_outcome, parsed.GetRequiredValue(_outcome)),
            Regressors = Once(_regressors, [.. Split(_regressors, parsed.GetRequiredValue(_regressors), ',')]),
            Effects = Terms(parsed, _effects),
            Weight = parsed.GetValue(_weight) is { } weight ? Name(_weight, weight) : null,
            Offset = parsed.GetValue(_offset) is { } offset ? Name(_offset, offset) : null,
            Family = family,
        };
        var options = new FitOptions
        {
            Clusters = Clusters(parsed),
            SmallSample = GravityCommand.OneOf(parsed, _smallSample, ("stata", SmallSample.Stata), ("full", SmallSample.Full), ("none", SmallSample.None)),
            BiasCorrection = parsed.GetValue(_biasCorrection),
        };
        return options.BiasCorrection && family == ModelFamily.Linear
            ? throw new UsageException("--bias-correction is for --family poisson; got linear.")
            : (model, options);
    }

    private IReadOnlyList<Clustering> Clusters(ParseResult parsed)
    {
        Option[] given = [.. ((Option[])[_cluster, _dyadic, _robust]).Where(option => parsed.GetResult(option) is { Implicit: false })];
        if (given.Length > 1)
        {
            throw new UsageException($"{given[0].Name} and {given[1].Name} exclude each other.");
        }

        if (parsed.GetValue(_dyadic) is not { } dyadic)
        {
            return [.. Terms(parsed, _cluster).Select(columns => Clustering.By(columns))];
        }

        return Split(_dyadic, dyadic, ',') is [var first, var second] && first != second
            ? [Clustering.Dyadic(first, second)]
            : throw new UsageException($"--dyadic must be two columns separated by a comma, for example exporter,importer; got '{dyadic}'.");
    }

    private static IReadOnlyList<IReadOnlyList<string>> Terms(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return [];
        }

        IReadOnlyList<IReadOnlyList<string>> terms = [.. Split(option, text, ',').Select(term => Once(option, Split(option, term, '+')))];
        _ = Once(option, [.. terms.Select(term => string.Join('+', term.Order(StringComparer.Ordinal)))]);
        return terms;
    }

    private static string[] Split(Option option, string text, char separator)
    {
        string[] names = [.. text.Split(separator).Select(name => name.Trim())];
        return names.Contains("")
            ? throw new UsageException($"{option.Name} must be columns separated by commas{(option.Name == "--regressors" ? "" : " or joined by +")}; got '{text}'.")
            : names;
    }

    private static string Name(Option option, string text) => text.Trim() is { Length: > 0 } name ? name : throw new UsageException($"{option.Name} must be a column; got ''.");

    private static string[] Once(Option option, string[] names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new UsageException($"{option.Name} names '{twice.Key}' twice.")
            : names;
}
