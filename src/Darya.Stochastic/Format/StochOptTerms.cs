using System.Globalization;
using System.Text;

namespace Darya.Stochastic;

/// <summary>A function with its terms gathered by decision, in the order of names: repeated terms are summed, whatever their order in the file.</summary>
internal sealed class StochOptTerms
{
    internal StochOptTerms(StochOptProblem.Expression function, string[] random, double sign)
    {
        var terms = function.Terms.OrderBy(term => term.Variable, StringComparer.Ordinal).ThenBy(term => term.Coefficient)
            .Select(term => (term.Variable, Coefficient: sign * term.Coefficient)).ToList();
        var products = function.Products.OrderBy(term => term.Decision, StringComparer.Ordinal).ThenBy(term => term.Random, StringComparer.Ordinal)
            .ThenBy(term => term.Coefficient).Select(term => (term.Decision, term.Random, Coefficient: sign * term.Coefficient)).ToList();
        Constant = new Affine(sign * function.Constant, Slopes(random, terms));
        var isRandom = random.ToHashSet(StringComparer.Ordinal);
        var (termsOf, productsOf) = (terms.ToLookup(term => term.Variable, StringComparer.Ordinal), products.ToLookup(term => term.Decision, StringComparer.Ordinal));
        Decisions =
        [
            .. terms.Select(term => term.Variable).Where(name => !isRandom.Contains(name)).Concat(products.Select(term => term.Decision))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => (name, new Affine(
                    termsOf[name].Sum(term => term.Coefficient),
                    Slopes(random, productsOf[name].Select(term => (term.Random, term.Coefficient)))))),
        ];
        Key = KeyOf();
    }

    /// <summary>The part that depends on no decision.</summary>
    internal Affine Constant { get; }

    /// <summary>Coefficient of each decision, in the order of names.</summary>
    internal IReadOnlyList<(string Name, Affine Coefficient)> Decisions { get; }

    /// <summary>The same for functions that are the same, to put them in order.</summary>
    internal string Key { get; }

    private static double[] Slopes(string[] random, IEnumerable<(string Variable, double Coefficient)> terms)
    {
        var slopes = new double[random.Length];
        foreach (var (variable, coefficient) in terms)
        {
            if (Array.IndexOf(random, variable) is >= 0 and var place)
            {
                slopes[place] += coefficient;
            }
        }

        return slopes;
    }

    private string KeyOf()
    {
        var key = new StringBuilder();
        foreach (var (name, coefficient) in Decisions)
        {
            Append(name, coefficient);
        }

        Append("", Constant);
        return key.ToString();

        void Append(string name, Affine coefficient) => key
            .Append(CultureInfo.InvariantCulture, $"{name}\u0001{coefficient.Fixed:R}")
            .AppendJoin("", coefficient.Slopes.Select(slope => FormattableString.Invariant($"\u0002{slope:R}"))).Append('\u0003');
    }

    /// <summary>fixed + Σ slope[k]·ω[k] over the random variables.</summary>
    internal sealed record Affine(double Fixed, double[] Slopes)
    {
        internal bool IsRandom => Slopes.Any(slope => slope != 0);

        internal double At(double[] values)
        {
            var sum = Fixed;
            for (var k = 0; k < values.Length; k++)
            {
                sum += Slopes[k].Equals(0) ? 0 : Slopes[k] * values[k];
            }

            return sum;
        }
    }
}
