using BenchmarkDotNet.Running;
using Darya.Benchmarks;
using Darya.Benchmarks.Room;

// compare [NAME]: one run of each program with ratios; warm [NAME]: warm methods after a change of many coefficients;
// monitor: an agreement of 10,000 terms judged over 36 months; stochastic [ITERATIONS]: training beside a loop on Clp's own interface;
// gravity [COUNTRIES YEARS [THREADS]]: a three-way Poisson model on a synthetic panel, 183 30 unless told; gravity-reading: a panel of a million rows read;
// equilibrium: trade equilibria, target questions, draws and sectors; assignment: trips on a network of 10,000 nodes;
// room [SECONDS [READERS WRITERS]]: a meeting room with 200 readers and 20 writers unless told while a plan is solved; anything else goes to BenchmarkDotNet, for example --filter '*'.
switch (args.FirstOrDefault())
{
    case "compare":
        foreach (var program in ProgramCatalogue.Matching(args.ElementAtOrDefault(1)))
        {
            Comparison.Print(program, Console.Out);
        }

        return 0;
    case "warm":
        foreach (var program in ProgramCatalogue.Matching(args.ElementAtOrDefault(1)))
        {
            WarmMethods.Print(program, Console.Out);
        }

        return 0;
    case "monitor":
        MonitorSpeed.Print(Console.Out);
        return 0;
    case "stochastic":
        return StochasticSpeed.Print(args.ElementAtOrDefault(1), Console.Out);
    case "gravity-reading":
        GravityReading.Print(Console.Out);
        return 0;
    case "gravity":
        return GravitySpeed.Print(args[1..], Console.Out);
    case "equilibrium":
        EquilibriumSpeed.Print(Console.Out);
        return 0;
    case "assignment":
        AssignmentSpeed.Print(Console.Out);
        return 0;
    case "room":
        return await RoomLoad.Print(args[1..], Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args, BenchmarkSettings.InProcess());
        return 0;
}
