namespace Darya.Hydrology.Laws;

/// <summary>The standard normal distribution.</summary>
internal static class StandardNormal
{
    /// <summary>Probability below z, to about 1e-15.</summary>
    /// <remarks>Hart (1968) in the form of West (2005), Wilmott magazine, May: 70-76.</remarks>
    internal static double Probability(double z)
    {
        var size = Math.Abs(z);
        double tail;
        if (size > 37)
        {
            tail = 0;
        }
        else
        {
            var density = Math.Exp(-size * size / 2);
            if (size < 7.07106781186547)
            {
                var upper = ((((((((((3.52624965998911e-02 * size) + 0.700383064443688) * size) + 6.37396220353165) * size) + 33.912866078383) * size)
                    + 112.079291497871) * size) + 221.213596169931) * size;
                var lower = ((((((((((((8.83883476483184e-02 * size) + 1.75566716318264) * size) + 16.064177579207) * size) + 86.7807322029461) * size)
                    + 296.564248779674) * size) + 637.333633378831) * size) + 793.826512519948) * size;
                tail = density * (upper + 220.206867912376) / (lower + 440.413735824752);
            }
            else
            {
                var fraction = size + (1 / (size + (2 / (size + (3 / (size + (4 / (size + 0.65))))))));
                tail = density / (fraction * 2.506628274631);
            }
        }

        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>The z below which lies a probability strictly between 0 and 1.</summary>
    /// <remarks>Wichura (1988), Applied Statistics 37: 477-484, algorithm AS 241 (PPND16).</remarks>
    internal static double Quantile(double probability)
    {
        var q = probability - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var r = 0.180625 - (q * q);
            return q * Polynomial(
                    r,
                    3.3871328727963666080,
                    133.14166789178437745,
                    1971.5909503065514427,
                    13731.693765509461125,
                    45921.953931549871457,
                    67265.770927008700853,
                    33430.575583588128105,
                    2509.0809287301226727)
                / Polynomial(
                    r,
                    1,
                    42.313330701600911252,
                    687.18700749205790830,
                    5394.1960214247511077,
                    21213.794301586595867,
                    39307.895800092710610,
                    28729.085735721942674,
                    5226.4952788528545610);
        }

        var t = Math.Sqrt(-Math.Log(q < 0 ? probability : 1 - probability));
        var z = t <= 5
            ? Polynomial(
                    t - 1.6,
                    1.42343711074968357734,
                    4.63033784615654529590,
                    5.76949722146069140550,
                    3.64784832476320460504,
                    1.27045825245236838258,
                    0.241780725177450611770,
                    0.0227238449892691845833,
                    0.000774545014278341407640)
                / Polynomial(
                    t - 1.6,
                    1,
                    2.05319162663775882187,
                    1.67638483018380384940,
                    0.689767334985100004550,
                    0.148103976427480074590,
                    0.0151986665636164571966,
                    0.000547593808499534494600,
                    1.05075007164441684324e-9)
            : Polynomial(
                    t - 5,
                    6.65790464350110377720,
                    5.46378491116411436990,
                    1.78482653991729133580,
                    0.296560571828504891230,
                    0.0265321895265761230930,
                    0.00124266094738807843860,
                    0.0000271155556874348757815,
                    2.01033439929228813265e-7)
                / Polynomial(
                    t - 5,
                    1,
                    0.599832206555887937690,
                    0.136929880922735805310,
                    0.0148753612908506148525,
                    0.000786869131145613259100,
                    0.0000184631831751005468180,
                    1.42151175831644588870e-7,
                    2.04426310338993978564e-15);
        return q < 0 ? -z : z;
    }

    private static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            value = (value * x) + coefficients[i];
        }

        return value;
    }
}
