using System.Globalization;

namespace Darya.Web.Tests;

/// <summary>A program in the place of the one that solves, and a small region: what a job does then depends on its first year.</summary>
internal sealed class StandIn : IDisposable
{
    /// <summary>The year whose plan is done at once.</summary>
    internal const string Quick = "2001";

    /// <summary>The year whose plan goes on until it is told to end.</summary>
    internal const string Endless = "2002";

    /// <summary>The year for which there is no plan.</summary>
    internal const string Infeasible = "2003";

    /// <summary>The year whose plan does not listen.</summary>
    internal const string Deaf = "2004";

    private readonly string _folder = Directory.CreateTempSubdirectory("darya-stand-in").FullName;

    private StandIn()
    {
    }

    internal string Program => Path.Combine(_folder, "program");

    internal string Region => Path.Combine(_folder, "region");

    internal static async Task<StandIn> Make()
    {
        var made = new StandIn();
        Directory.CreateDirectory(Path.Combine(made.Region, "data"));
        Directory.CreateDirectory(Path.Combine(made.Region, "variants", "dry"));
        await File.WriteAllTextAsync(Path.Combine(made.Region, "variants", "dry", "variant.json"), """{"title_en":"Dry years","title_ru":"Сухие годы"}""");
        await File.WriteAllTextAsync(
            Path.Combine(made.Region, "data", "states.csv"),
            "id,name_en,name_ru,role\nKZ,Kazakhstan,Казахстан,member\nUZ,Uzbekistan,Узбекистан,member\nAF,Afghanistan,Афганистан,neighbour\n");
        await File.WriteAllTextAsync(
            Path.Combine(made.Region, "data", "inflows.csv"),
            "catchment,year\n" + string.Concat(Enumerable.Range(2001, 4).Select(y => $"naryn,{y.ToString(CultureInfo.InvariantCulture)}\n")));
        foreach (var file in new[] { "agreements/icwc-limits-2024-vegetation.json", "agreements/readings/icwc-use-2024.csv" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(made.Region, file))!);
            await File.WriteAllTextAsync(Path.Combine(made.Region, file), "");
        }

        await TestRuns.Write(made._folder, "done");
        await TestRuns.Write(made._folder, "draft", MountainMeeting.Bytes(MountainMeeting.Document()));
        await File.WriteAllTextAsync(made.Program, $$"""
            #!/usr/bin/env bash
            # Says its arguments; then what the first year asks for.
            echo "arguments: $*"
            [[ -z ${DARYA_DATABASE:-} ]] || echo "the secret of the database was passed on"
            [[ "${1:-} ${2:-}" == "agree draft" ]] && result=draft || result=done
            while (($#)); do
              [[ $1 == --from ]] && from=${2%-01}
              [[ $1 == --out ]] && out=$2
              shift
            done
            echo "[  1.0 s] year $from in $PWD" >&2
            case ${from:-} in
              {{Endless}})
                sleep 600 &
                trap 'kill $!; echo "Cancelled." >&2; exit 130' TERM
                wait ;;
              {{Infeasible}}) echo 'These rules conflict: storage_end.' >&2; exit 4 ;;
              {{Deaf}}) trap '' TERM; sleep 600 ;;
            esac
            [[ -z ${out:-} ]] || cp -r "{{made._folder}}/$result" "$out"
            """);
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("The stand-in is a script of a shell.");
        }

        File.SetUnixFileMode(made.Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return made;
    }

    /// <summary>The settings of a room that solves with it.</summary>
    internal ServeSettings In(ServeSettings settings) => settings with { Program = Program, Region = Region, JobPatience = TimeSpan.FromSeconds(1) };

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
