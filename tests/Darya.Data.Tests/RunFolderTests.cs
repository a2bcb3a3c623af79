using System.Diagnostics;
using Darya.Data.Runs;

namespace Darya.Data.Tests;

public sealed class RunFolderTests
{
    public static TheoryData<string, bool> Steps => new()
    {
        { "create storage.csv", false },
        { "second row of storage.csv", false },
        { "create report.html", false },
        { "write manifest", false },
        { "put in place", false },
        { "end", true },
    };

    [Fact]
    public void A_folder_appears_whole_with_its_manifest()
    {
        using var place = new TemporaryFolder();
        Write(place.In("out"), 1234.5);

        Assert.Equal(SmallRun.FileNames, Names(place.In("out")));
        Assert.Equal(["out"], Names(place.Path));
        Assert.Equal(
            "run,scenario,item,variable,unit,period_start,period_end,value\r\n"
            + "run,plan,upper,storage,hm3,2001-01-01,2001-01-31,1234.5\r\n"
            + "run,plan,lower,storage,hm3,2001-01-01,2001-01-31,0\r\n",
            File.ReadAllText(Path.Combine(place.In("out"), "storage.csv")));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var place = new TemporaryFolder();
        Write(place.In("out"), 1234.5);
        var reading = RunFolderReader.Read(place.In("out"));

        Assert.Empty(reading.Faults);
        Assert.Equal([SmallRun.Row("upper", 1234.5), SmallRun.Row("lower", 0)], reading.Tables["storage.csv"]);
        Assert.Equal(["report.html", "storage.csv"], reading.Manifest!.Files.Select(f => f.Path));
        Assert.Equal(
            RegionText.Of(SmallRun.Manifest with { Files = reading.Manifest.Files, TimingsSeconds = reading.Manifest.TimingsSeconds, Settings = reading.Manifest.Settings }),
            RegionText.Of(reading.Manifest));
        Assert.Equal("Clp", reading.Manifest.Settings["solver"]);
        Assert.Equal(0.123, reading.Manifest.TimingsSeconds["read"]);
    }

    [Fact]
    public void A_field_with_commas_and_quotes_is_quoted()
    {
        using var place = new TemporaryFolder();
        using (var folder = RunFolder.Begin(place.In("out"), "run"))
        {
            folder.WriteTable("notes.csv", ["item", "note"], [["upper", "full, they say \"always\"\nin May"]]);
            folder.Commit(SmallRun.Manifest);
        }

        Assert.Equal("item,note\r\nupper,\"full, they say \"\"always\"\"\nin May\"\r\n", File.ReadAllText(Path.Combine(place.In("out"), "notes.csv")));
        Assert.Empty(RunFolderReader.Read(place.In("out")).Faults);
    }

    [Fact]
    public void A_run_that_is_not_committed_leaves_nothing()
    {
        using var place = new TemporaryFolder();
        using (var folder = RunFolder.Begin(place.In("out"), "run"))
        {
            folder.WriteTable("storage.csv", SmallRun.Rows(1));
        }

        Assert.Empty(Names(place.Path));
    }

    [Fact]
    public void An_earlier_run_is_replaced()
    {
        using var place = new TemporaryFolder();
        Write(place.In("out"), 1);
        Write(place.In("out"), 2);

        Assert.Equal(2, First(place.In("out")));
        Assert.Equal(["out"], Names(place.Path));
    }

    [Fact]
    public void What_is_not_an_earlier_run_is_never_touched()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.In("papers"));
        File.WriteAllText(Path.Combine(place.In("papers"), "thesis.txt"), "years of work");
        File.WriteAllText(place.In("file"), "");
        Write(place.In("out"), 1);
        File.WriteAllText(Path.Combine(place.In("out"), "remarks.txt"), "mine");

        Assert.EndsWith("exists and is not an earlier run; it was left as it is; name another folder", Refused("papers"), StringComparison.Ordinal);
        Assert.EndsWith("is a file; name a folder that does not exist, or an earlier run to replace", Refused("file"), StringComparison.Ordinal);
        Assert.EndsWith("holds 'remarks.txt', which the run did not write; it was left as it is; move that file or name another folder", Refused("out"), StringComparison.Ordinal);
        Assert.Equal(["file", "out", "papers"], Names(place.Path));

        string Refused(string name) => Assert.Throws<RunFolderException>(() => RunFolder.Begin(place.In(name), "run")).Message;
    }

    [Fact]
    public void A_run_whose_name_was_taken_meanwhile_is_kept_beside_it()
    {
        using var place = new TemporaryFolder();
        using var folder = RunFolder.Begin(place.In("out"), "run");
        folder.WriteTable("storage.csv", SmallRun.Rows(4));
        Directory.CreateDirectory(place.In("out"));
        File.WriteAllText(Path.Combine(place.In("out"), "thesis.txt"), "years of work");

        Assert.Equal(place.In("out-2"), folder.Commit(SmallRun.Manifest));
        Assert.Equal(4, First(place.In("out-2")));
        Assert.Equal(["thesis.txt"], Names(place.In("out")));
    }

    [Fact]
    public void A_value_that_is_no_number_is_refused()
    {
        using var place = new TemporaryFolder();
        using var folder = RunFolder.Begin(place.In("out"), "run");

        var refused = Assert.Throws<ArgumentException>(() => folder.WriteTable("storage.csv", [SmallRun.Row("upper", double.NaN)]));
        Assert.StartsWith("A result must be a finite number; got NaN for storage of upper in 2001-01.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../out.csv")]
    [InlineData("manifest.json")]
    [InlineData(".hidden")]
    public void Only_plain_names_are_written(string name)
    {
        using var place = new TemporaryFolder();
        using var folder = RunFolder.Begin(place.In("out"), "run");

        Assert.Throws<ArgumentException>(() => folder.CreateFile(name));
    }

    /// <summary>The child process kills itself before each step; a run is there whole, or not at all.</summary>
    [Theory]
    [MemberData(nameof(Steps))]
    public void A_killed_run_leaves_no_half_folder(string step, bool isThere)
    {
        using var place = new TemporaryFolder();
        KillBefore(step, place.In("out"), 5);

        Assert.Equal(isThere, Directory.Exists(place.In("out")));
        if (isThere)
        {
            Assert.Equal(5, First(place.In("out")));
        }

        // The next run clears what the dead one left.
        Write(place.In("out"), 6);
        Assert.Equal(["out"], Names(place.Path));
        Assert.Equal(6, First(place.In("out")));
    }

    [Theory]
    [InlineData("second row of storage.csv", 1)]
    [InlineData("put in place", 1)]
    [InlineData("remove the earlier run", 2)]
    public void A_killed_replacement_leaves_the_old_run_or_the_new_one(string step, double expected)
    {
        using var place = new TemporaryFolder();
        Write(place.In("out"), 1);
        KillBefore(step, place.In("out"), 2);

        Assert.Empty(RunFolderReader.Read(place.In("out")).Faults);
        Assert.Equal(expected, First(place.In("out")));
        Write(place.In("out"), 3);
        Assert.Equal(["out"], Names(place.Path));
    }

    [Fact]
    public void A_run_moved_aside_by_a_killed_process_comes_back()
    {
        using var place = new TemporaryFolder();
        Write(place.In("out"), 1);
        Directory.Move(place.In("out"), place.In(".out.old-999999999-1"));
        Directory.CreateDirectory(place.In(".out.partial-999999999-2"));
        using (RunFolder.Begin(place.In("out"), "run"))
        {
            Assert.Equal(1, First(place.In("out")));
        }

        Assert.Equal(["out"], Names(place.Path));
    }

    [Fact]
    public void A_changed_or_missing_result_is_said()
    {
        using var place = new TemporaryFolder();
        Write(place.In("out"), 1);
        File.AppendAllText(Path.Combine(place.In("out"), "storage.csv"), "run,plan,upper,storage,hm3,2001-02-01,28 February,4\r\n");
        File.Delete(Path.Combine(place.In("out"), "report.html"));
        var reading = RunFolderReader.Read(place.In("out"));

        Assert.Null(reading.Manifest);
        Assert.Equal(
            """
            storage.csv: warning DAR902: the file was changed after the run; its hash is not that of the manifest
            storage.csv(4): error DAR903: a period or a value cannot be read; days are written 2001-01-31, numbers with '.'
            report.html: error DAR010: the file is missing; the manifest names it
            """,
            string.Join('\n', reading.Faults));
        Assert.Equal("manifest.json: error DAR901: the file is missing; 'nowhere' is not a result folder", RunFolderReader.Read("nowhere").Faults.Single().ToString());
    }

    private static void Write(string target, double value)
    {
        using var folder = RunFolder.Begin(target, "run");
        SmallRun.Write(folder, value);
    }

    private static double First(string folder) => RunFolderReader.Read(folder).Tables["storage.csv"][0].Value;

    private static List<string> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    private static void KillBefore(string step, string target, int value)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in new[] { "exec", typeof(KilledWriter).Assembly.Location, target, step, value.ToString(System.Globalization.CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", said);
        Assert.Equal(137, process.ExitCode); // killed
    }
}
