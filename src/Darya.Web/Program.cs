using System.Globalization;
using Darya.Web.Commands;

namespace Darya.Web;

/// <summary>The command <c>darya serve</c>; the launcher passes it on to here.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var parsed = ServeCommand.Create().Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync();
        }

        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        await Console.Error.WriteLineAsync("See 'darya serve --help'.");
        return ExitCode.Usage;
    }
}
