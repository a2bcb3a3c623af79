using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Darya.Benchmarks;

/// <summary>How BenchmarkDotNet runs here: in this process, because the repository keeps its build output apart.</summary>
internal static class BenchmarkSettings
{
    internal static IConfig InProcess() =>
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
}
