using Darya.Cli.Input;
using Darya.Data.Tests;
using Darya.Stochastic;

namespace Darya.Cli.Tests;

/// <summary>StochOptFormat files: every fault with its place, and the same graph from another order.</summary>
public sealed class StochOptReaderTests
{
    /// <summary>What is replaced in <c>seed.sof.json</c>, by what, and the faults without the name of the file.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "{\"demand\": 20.0}\n        },", "{\"demand\": 20.0}\n        }",
            "(23): error SOF102: not JSON: '{' is invalid after a value. Expected either ',', '}', or ']'." },
        { "\"author\"", "\"name\"",
            "(3): error SOF102: $.name: the member stands twice; keep one" },
        { "\"successors\": {\"sell\": 1.0}", "\"succesors\": {\"sell\": 1.0}",
            "(14): error SOF104: $.nodes.buy.succesors: unknown member; allowed are subproblem, realizations, successors; did you mean 'successors'?" },
        { "  \"version\": {\"major\": 1, \"minor\": 0},\n", "",
            "(1): error SOF103: $: the member 'version' is missing" },
        { "\"minor\": 0}", "\"minor\": 1}",
            "(6): error SOF106: $.version: got StochOptFormat 1.1; version 1.0 is read" },
        { "{\"stock\": 0.0}", "{\"stock\": \"NaN\"}",
            "(8): error SOF105: $.root.state_variables.stock: got 'NaN'; a number is needed" },
        { "{\"stock\": 0.0}", "{\"stock\": 1e999}",
            "(8): error SOF105: $.root.state_variables.stock: got a number beyond the range of doubles; a finite number is needed" },
        { "{\"stock\": 0.0}", "{}",
            "(33): error SOF113: $.subproblems.buying.state_variables.stock: the state 'stock' has no initial value in $.root.state_variables\n(61): error SOF113: $.subproblems.selling.state_variables.stock: the state 'stock' has no initial value in $.root.state_variables" },
        { "{\"stock\": 0.0}", "{\"stock\": 0, \"fuel\": 1}",
            "(32): error SOF113: $.subproblems.buying.state_variables: the state 'fuel' is missing in subproblem 'buying'; every subproblem hands on every state\n(60): error SOF113: $.subproblems.selling.state_variables: the state 'fuel' is missing in subproblem 'selling'; every subproblem hands on every state" },
        { "{\"buy\": 1.0}", "{\"bye\": 1.0}",
            "(9): error SOF107: $.root.successors.bye: no node 'bye' in $.nodes" },
        { "{\"buy\": 1.0}", "{\"buy\": 1.5}",
            "(9): error SOF109: $.root.successors.buy: got 1.5; a probability lies between 0 and 1" },
        { "{\"buy\": 1.0}", "{}",
            "(9): error SOF108: $.root.successors: the root leads to no node; at least one first node is needed" },
        { "{\"buy\": 1.0}", "{\"sell\": 1.0}",
            "(12): error SOF108: $.nodes.buy: no way leads from the root to the node 'buy'; give it a predecessor or leave it out" },
        { "{\"sell\": 1.0}", "{\"sell\": 1.0, \"buy\": 0.5}",
            "(14): error SOF109: $.nodes.buy.successors: got probabilities that sum to 1.5; at most 1 is allowed" },
        { "{\"sell\": 1.0}", "{\"buy\": 1.0}",
            "(12): error SOF110: $.nodes.buy: the cycle of 'buy' never ends; on a cycle the probabilities of some node's successors must sum to less than 1 (a discount factor)\n(16): error SOF108: $.nodes.sell: no way leads from the root to the node 'sell'; give it a predecessor or leave it out" },
        { "{\"sell\": 1.0}", "{\"sell\": 0.8}",
            "(14): warning SOF202: $.nodes.buy.successors: the probabilities sum to 0.8; the rest is taken as the end of the program" },
        { "\"subproblem\": \"buying\"", "\"subproblem\": \"bying\"",
            "(13): error SOF111: $.nodes.buy.subproblem: no subproblem 'bying' in $.subproblems; did you mean 'buying'?" },
        { "\"probability\": 0.5", "\"probability\": 0.4",
            "(18): error SOF109: $.nodes.sell.realizations: got probabilities that sum to 0.9; they must sum to 1" },
        { "\"probability\": 0.5", "\"probability\": -0.5",
            "(20): error SOF109: $.nodes.sell.realizations[0].probability: got -0.5; a probability lies between 0 and 1" },
        { "\"support\": {\"demand\": 20.0}", "\"support\": {\"deman\": 20.0}",
            "(21): error SOF114: $.nodes.sell.realizations[0].support.deman: 'deman' is no random variable of 'selling'; did you mean 'demand'?" },
        { "\"in\": \"stock_in\"", "\"in\": \"stock_im\"",
            "(33): error SOF112: $.subproblems.buying.state_variables.stock.in: no variable 'stock_im' in the subproblem; did you mean 'stock_in'?" },
        { "\"in\": \"stock_in\"", "\"in\": \"stock_out\"",
            "(33): error SOF113: $.subproblems.buying.state_variables.stock.out: 'stock_out' already stands for a state; every state needs its own incoming and outgoing variable" },
        { "\"variable\": \"stock_out\", \"coefficient\": -2.0", "\"variable\": \"stock_ouf\", \"coefficient\": -2.0",
            "(46): error SOF112: $.subproblems.buying.subproblem.objective.function.terms[0].variable: no variable 'stock_ouf' in the subproblem; did you mean 'stock_out'?" },
        { "\"variable\": \"stock_out\", \"coefficient\": -2.0", "\"variable\": \"stock_out\", \"coefficient\": \"two\"",
            "(46): error SOF105: $.subproblems.buying.subproblem.objective.function.terms[0].coefficient: got 'two'; a number is needed" },
        { "\"type\": \"GreaterThan\", \"lower\": 0.0", "\"type\": \"Integer\"",
            "(54): error SOF116: $.subproblems.buying.subproblem.constraints[0].set.type: got 'Integer'; whole numbers and gaps are not solved here: GreaterThan, LessThan, EqualTo or Interval is read" },
        { "\"type\": \"GreaterThan\", \"lower\": 0.0", "\"type\": \"Interval\", \"lower\": 3, \"upper\": 2",
            "(54): error SOF117: $.subproblems.buying.subproblem.constraints[0].set: got lower 3 above upper 2; lower must not be above upper" },
        { "\"type\": \"GreaterThan\", \"lower\": 0.0", "\"type\": \"GreaterThen\", \"lower\": 0.0",
            "(54): error SOF116: $.subproblems.buying.subproblem.constraints[0].set.type: got 'GreaterThen'; GreaterThan, LessThan, EqualTo or Interval is read; did you mean 'GreaterThan'?" },
        { "\"type\": \"Variable\"", "\"type\": \"VectorOfVariables\"",
            "(53): error SOF115: $.subproblems.buying.subproblem.constraints[0].function.type: got 'VectorOfVariables'; Variable, ScalarAffineFunction or ScalarQuadraticFunction is read" },
        { "\"sense\": \"max\"", "\"sense\": \"min\"",
            "(75): error SOF118: $.subproblems.selling.subproblem.objective.sense: got 'max', but 'buying' has 'min'; all subproblems need one sense" },
        { "\"sense\": \"max\"", "\"sense\": \"maximum\"",
            "(42): error SOF118: $.subproblems.buying.subproblem.objective.sense: got 'maximum'; min, max or feasibility is needed" },
        { "{\"name\": \"stock_in\"},", "{\"name\": \"stock_in\"}, {\"name\": \"stock_in\"},",
            "(38): error SOF119: $.subproblems.buying.subproblem.variables[1]: the variable 'stock_in' stands twice; keep one" },
        { "\"minor\": 2}", "\"minor\": 2, \"patch\": 0}",
            "(36): error SOF104: $.subproblems.buying.subproblem.version.patch: unknown member; allowed are major, minor" },
        { "\"major\": 1, \"minor\": 2", "\"major\": 0, \"minor\": 4",
            "(36): error SOF106: $.subproblems.buying.subproblem.version: got MathOptFormat 0.4; version 1 is read" },
        { "{\"node\": \"buy\"}", "{\"node\": \"by\"}",
            "(132): error SOF107: $.validation_scenarios[0][0].node: no node 'by' in $.nodes" },
        { "\"support\": {\"demand\": 30.0}", "\"support\": {}",
            "(142): error SOF114: $.validation_scenarios[1][1].support: the random variable 'demand' has no value" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_has_its_place_and_what_is_allowed(string old, string changed, string faults)
    {
        var text = StochasticFiles.Text("seed");
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.Equal(faults, Read(text[..at] + changed + text[(at + old.Length)..]));
    }

    [Fact]
    public void Products_need_one_decision_and_one_random_variable()
    {
        var text = StochasticFiles.Text("harvest");
        const string Place = "(93): error SOF115: $.subproblems.reaping.subproblem.constraints[0].function.quadratic_terms[0]: ";
        Assert.Equal(
            Place + "'yield' times 'yield': both are random; a product needs one decision and one random variable",
            Read(text.Replace("\"variable_2\": \"area_in\"", "\"variable_2\": \"yield\"", StringComparison.Ordinal)));
        Assert.Equal(
            Place + "'area_in' times 'area_in': both are decisions; a product needs one decision and one random variable",
            Read(text.Replace("\"variable_1\": \"yield\"", "\"variable_1\": \"area_in\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said() => Assert.Equal(
        "nowhere.sof.json: error SOF101: there is no such file", string.Join('\n', StochOptReader.Read("nowhere.sof.json").Faults));

    [Theory]
    [InlineData("seed")]
    [InlineData("fodder")]
    [InlineData("harvest")]
    public void Another_order_of_everything_gives_the_same_bound_bit_for_bit(string name)
    {
        var text = StochasticFiles.Text(name);
        Assert.Equal(Bound(text), Bound(StochasticFiles.Turned(text)));
    }

    private static double Bound(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("problem.sof.json"), text);
        var (problem, faults) = StochOptReader.Read(folder.In("problem.sof.json"));
        Assert.Empty(faults);
        var graph = StochOptGraph.Of(problem!).Graph;
        var safe = SafeBound.Of(graph);
        var options = new TrainingOptions { CostToGoBound = safe.Bound, NodeBounds = safe.NodeBounds, Stopping = [new IterationLimit(7)], Seed = 3 };
        return PolicyTraining.Run(graph, options).Policy.Bound;
    }

    private static string Read(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("seed.sof.json");
        File.WriteAllText(path, text);
        return string.Join('\n', StochOptReader.Read(path).Faults.Select(fault => fault.ToString()[path.Length..]));
    }
}
