namespace Darya.Solvers.Tests;

/// <summary>Seeded programs that are feasible and bounded by construction: a known point satisfies every row, every column has two bounds.</summary>
internal static class RandomProgram
{
    internal static LinearProgram Make(int seed, int rows, int columns)
    {
        var random = new Random(seed);
        var lp = new LinearProgram(FormattableString.Invariant($"random {seed}"));
        var point = new double[columns];
        var x = new Variable[columns];
        for (var j = 0; j < columns; j++)
        {
            var (lower, width) = (random.Next(-20, 10), random.Next(0, 40));
            x[j] = lp.AddVariable("x", lower, lower + width, random.Next(-9, 10), new Period(j));
            point[j] = lower + width * random.NextDouble();
        }

        for (var i = 0; i < rows; i++)
        {
            LinearExpression sum = 0;
            var activity = 0.0;
            for (var k = 0; k < 6; k++)
            {
                var (j, a) = (random.Next(columns), random.Next(-5, 6));
                sum += a * x[j];
                activity += a * point[j];
            }

            var slack = random.Next(0, 10);
            lp.Subject("row", new Period(i), (i % 4) switch
            {
                0 => sum == activity,
                1 => sum <= activity + slack,
                2 => sum >= activity - slack,
                _ => sum.Between(activity - slack, activity + random.Next(0, 10)),
            });
        }

        return lp;
    }
}
