namespace Darya.Gravity.Estimation.Bias;

/// <summary>The incidental-parameter bias of a three-way Poisson model.</summary>
internal static class ThreeWayBias
{
    /// <summary>The bias of the coefficients of centred and scaled regressors that the effects of origins and of destinations by year cause [regressor].</summary>
    /// <param name="rows">The rows by pair.</param>
    /// <param name="inverse">Inverse of Σ λ x̃ x̃ᵀ [regressor, regressor].</param>
    internal static (double[] FromOrigins, double[] FromDestinations) Of(PairRows rows, double[,] inverse) => (
        Side(rows, inverse, rows.Origins, rows.Origin),
        Side(rows, inverse, rows.Destinations, rows.Destination));

    private static double[] Side(PairRows rows, double[,] inverse, int countries, int[] country)
    {
        var moments = new SideMoments[countries];
        for (var pair = 0; pair < rows.Pairs; pair++)
        {
            ref var own = ref moments[country[rows.PairStart[pair]]];
            own ??= new SideMoments(rows.Times, rows.Regressors);
            own.Add(rows, rows.PairStart[pair], rows.PairStart[pair + 1]);
        }

        var score = new double[rows.Regressors];
        foreach (var own in moments)
        {
            foreach (var (k, bias) in own.Bias().Index())
            {
                score[k] += bias;
            }
        }

        var result = new double[rows.Regressors];
        for (var k = 0; k < result.Length; k++)
        {
            for (var l = 0; l < result.Length; l++)
            {
                result[k] += inverse[k, l] * score[l];
            }
        }

        return result;
    }
}
