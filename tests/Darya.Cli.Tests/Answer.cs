namespace Darya.Cli.Tests;

/// <summary>What the program answered.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All of standard output.</param>
/// <param name="Error">All of standard error.</param>
internal sealed record Answer(int ExitCode, string Output, string Error);
