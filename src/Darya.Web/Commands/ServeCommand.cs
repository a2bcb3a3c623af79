using System.CommandLine;
using Darya.Agreements.Ledgers;
using Darya.Web.Accounts;
using Darya.Web.Audit;
using Darya.Web.Demonstration;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Commands;

/// <summary><c>darya serve</c>, with <c>audit</c>, <c>backup</c> and <c>restore</c> below it.</summary>
internal static class ServeCommand
{
    /// <summary>The whole command line, as <c>./darya</c> hands it over.</summary>
    internal static RootCommand Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Addresses to listen on, separated by semicolons.",
            DefaultValueFactory = _ => ServeSettings.UsualUrl,
        };
        var proxy = new Option<bool>("--behind-proxy") { Description = "A server with a certificate stands before and says who asked and how (X-Forwarded-*)." };
        var region = new Option<string?>("--region") { Description = $"The folder of the region that runs and agreements are about; {ServeSettings.RegionVariable} when not given." };
        var empty = new Option<bool>("--no-demo") { Description = "Begin a new room empty, without the demonstration." };
        var data = Data();
        var serve = new Command("serve", "Open a meeting room in the browser.") { urls, data, region, empty, proxy, AuditCommand(), BackupCommands.Backup(Data()), BackupCommands.Restore() };
        serve.SetAction((parsed, stop) =>
        {
            var usual = new ServeSettings { Urls = parsed.GetRequiredValue(urls), Folder = parsed.GetRequiredValue(data), IsBehindProxy = parsed.GetValue(proxy) };
            return Serve(usual with { Region = parsed.GetValue(region) ?? usual.Region, HasDemo = !parsed.GetValue(empty) }, stop);
        });
        return new RootCommand("The meeting room of Darya.") { serve };
    }

    private static Option<string> Data() => new("--data")
    {
        Description = $"The data folder; with {Databases.Variable} set, the tables are in that PostgreSQL database.",
        DefaultValueFactory = _ => ServeSettings.UsualFolder,
    };

    private static Command AuditCommand()
    {
        var data = Data();
        var heads = new Option<string[]>("--head") { Description = "A head that was kept, N:HASH; may be given several times.", DefaultValueFactory = _ => [] };
        var command = new Command("audit", "Verify the audit log.") { data, heads };
        command.SetAction((parsed, _) => Audit(new ServeSettings { Folder = parsed.GetRequiredValue(data) }, parsed.GetRequiredValue(heads)));
        return command;
    }

    private static async Task<int> Serve(ServeSettings settings, CancellationToken stop)
    {
        if (settings.Region is { } region && !Directory.Exists(region))
        {
            await Console.Error.WriteLineAsync($"There is no region in '{region}'.");
            return ExitCode.Usage;
        }

        WebApplication app;
        try
        {
            app = await MeetingRoom.Build(settings);
            if (settings.HasDemo)
            {
                await DemoMeeting.Make(app.Services);
            }
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"'{settings.Folder}' cannot be used: {unusable.Message}");
            return ExitCode.Usage;
        }

        await using (app)
        {
            try
            {
                await app.StartAsync(stop);
            }
            catch (Exception taken) when (taken is IOException or FormatException or InvalidOperationException)
            {
                await Console.Error.WriteLineAsync($"{settings.Urls} cannot be listened on: {taken.Message}");
                return ExitCode.Usage;
            }

            await Welcome(app);
            await app.WaitForShutdownAsync(stop);
            return ExitCode.Done;
        }
    }

    /// <summary>Says where the room is, and the link of the first administrator while there is none.</summary>
    private static async Task Welcome(WebApplication app)
    {
        var link = app.Services.GetRequiredService<FirstLink>();
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<RoomStore>().Users.AnyAsync(a => a.IsAdministrator))
        {
            link.End();
        }

        Console.WriteLine($"The meeting room is open at {string.Join(", ", app.Urls)}; Ctrl-C closes it.");
        if (link.Path is { } path)
        {
            Console.WriteLine($"There is no administrator yet. This link makes one, once: {app.Urls.First()}{path}");
        }
    }

    private static async Task<int> Audit(ServeSettings settings, IReadOnlyList<string> given)
    {
        var heads = given.Select(LedgerHead.Parse).ToList();
        if (heads.Contains(null))
        {
            await Console.Error.WriteLineAsync("--head must be a number, a colon and 64 hexadecimal digits, as this command prints them.");
            return ExitCode.Usage;
        }

        if (settings.Database is null && !File.Exists(Databases.FileIn(settings.Folder)))
        {
            await Console.Error.WriteLineAsync($"'{settings.Folder}' holds no room: there is no {Databases.FileIn(settings.Folder)}.");
            return ExitCode.Usage;
        }

        var options = new DbContextOptionsBuilder<RoomStore>();
        Databases.Choose(options, settings.Folder, settings.Database);
        await using var store = new RoomStore(options.Options);
        var found = await AuditVerification.Of(store, heads!);
        Console.WriteLine(found.Head is { } head ? $"Last good entry: {head}" : "The log has no entry.");
        if (found.Flaw is null)
        {
            Console.WriteLine("The audit log is whole.");
            return ExitCode.Done;
        }

        await Console.Error.WriteLineAsync($"The audit log does not hold: {found.Flaw}.");
        return ExitCode.InvalidInput;
    }
}
