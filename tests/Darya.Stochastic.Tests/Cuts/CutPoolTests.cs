using Xunit;

namespace Darya.Stochastic.Tests.Cuts;

public sealed class CutPoolTests
{
    [Fact]
    public void The_selection_is_that_of_comparing_all_cuts_at_all_points()
    {
        var random = new Random(11);
        var pool = new CutPool(3);
        for (var c = 0; c < 60; c++)
        {
            pool.Add(random.NextDouble(), [random.NextDouble() - 0.5, random.NextDouble() - 0.5, random.NextDouble() - 0.5], [random.NextDouble(), random.NextDouble(), random.NextDouble()]);
        }

        var cuts = Enumerable.Range(0, pool.Count).Select(c => pool[c]).ToList();
        var highest = cuts.Select(at => Enumerable.Range(0, cuts.Count).MaxBy(c => cuts[c].At(at.Point))).ToHashSet();
        Assert.Equal(highest.Order(), Enumerable.Range(0, pool.Count).Where(pool.IsSelected));
        Assert.Equal(highest.Count, pool.SelectedCount);
    }

    [Fact]
    public void Of_equal_cuts_the_oldest_stays()
    {
        var pool = new CutPool(1);
        pool.Add(1, [2], [0]);
        pool.Add(1, [2], [1]);
        Assert.Equal([true, false], [pool.IsSelected(0), pool.IsSelected(1)]);
    }

    [Fact]
    public void A_cut_is_selected_again_when_it_is_highest_at_a_new_point()
    {
        var pool = new CutPool(1);
        pool.Add(0, [1], [0]);
        pool.Add(1, [0], [0]); // higher at 0, where the first was found
        Assert.Equal([false, true], [pool.IsSelected(0), pool.IsSelected(1)]);
        pool.Add(-10, [0], [5]); // the first is highest at 5
        Assert.Equal([true, true, false], [pool.IsSelected(0), pool.IsSelected(1), pool.IsSelected(2)]);
    }

    [Fact]
    public void Heights_are_those_of_the_cuts()
    {
        var pool = new CutPool(2);
        for (var c = 0; c < 21; c++)
        {
            pool.Add(c, [c, -1], [0, 0]);
        }

        var heights = pool.Heights([2, 3]);
        Assert.Equal(Enumerable.Range(0, 21).Select(c => (3.0 * c) - 3), heights.ToArray());
    }

    [Fact]
    public void A_multi_cut_function_is_the_highest_tie_of_its_outcomes()
    {
        // θ0 = max(0, x), θ1 = 2 − x. Ties: the mean, and the second outcome alone less 1.
        var function = new CostToGo(1, CutForm.MultiCut, 2, -100, 0);
        function.Function(0).Add(0, [1], [0]);
        function.Function(1).Add(2, [-1], [0]);
        function.Add(new Tie([0.5, 0.5], 0));
        function.Add(new Tie([0, 1], 1));
        function.Add(new Tie([0, 1], 1));
        Assert.Equal(2, function.Ties.Count);
        var marginal = new double[1];
        Assert.Equal(1, function.Value([1], marginal));
        Assert.Equal(0, marginal[0]);
        Assert.Equal(3, function.Value([-2], marginal)); // outcome 1 gives 4, less 1; the mean (0 + 4) / 2
        Assert.Equal(-1, marginal[0]);
    }
}
