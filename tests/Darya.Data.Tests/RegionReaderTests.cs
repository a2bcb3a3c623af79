using System.Text;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Data.Tests;

public sealed class RegionReaderTests
{
    [Fact]
    public void The_small_package_reads_without_a_word()
    {
        var reading = new SmallPackage().Read();

        Assert.Equal("0 errors in 101 files.", string.Join('\n', FaultPrinter.Lines(reading)));
        Assert.NotNull(reading.Region);
    }

    [Fact]
    public void Every_table_arrives_in_the_region()
    {
        var region = new SmallPackage().Read().Region!;

        Assert.Equal(("small", "Два водохранилища"), (region.Id, region.Title.In("ru")));
        Assert.Equal(["AA", "BB"], region.States.Select(s => s.Id));
        Assert.Equal(["lower", "middle", "sea", "upper"], region.Nodes.Select(n => n.Id));
        Assert.Equal(400, region.Reservoirs.Single(r => r.Node == "upper").Curve.Points[1].Volume.Hm3);
        Assert.Equal(12, region.Reservoirs[0].Evaporation.Count);
        Assert.Equal(120.5, region.Inflows.Single(i => i.Catchment == "spring").Months[new YearMonth(2005, 7)].Flow.CubicMetresPerSecond);
        Assert.Equal(region.Catchments.Select(c => c.Id), region.Inflows.Select(i => i.Catchment));
        Assert.Equal([ReachKind.River, ReachKind.River, ReachKind.River], region.Reaches.Select(r => r.Kind));
        Assert.Equal([("early", 5), ("flowering", 6)], region.Crops[0].Stages.Select(s => (s.Name, s.Months[0])));
        Assert.Equal([6, 7], region.Crops[0].Stages[1].Months);
        Assert.Equal(150, region.Districts[0].Crops[0].NetNeed[5].Millimetres);
        Assert.Equal(["main_canal", "pumps"], region.Districts[0].Intakes.Select(i => i.Id));
        Assert.Equal(780, region.HydroPlants.Single(p => p.Id == "upper_plant").Tailwater?.MetresAboveSea);
        Assert.Null(region.HydroPlants.Single(p => p.Id == "canyon_plant").HeadNode);
        Assert.Equal(0.85, region.ThermalUnits[0].AvailabilityWinter);
        Assert.Equal((200, 150), (region.Lines.Single(l => l.Id == "link").ForwardWinter.Megawatts, region.Lines.Single(l => l.Id == "link").BackwardWinter.Megawatts));
        Assert.Equal(0.2, region.Renewables[0].OffPeakFactors[11]);
        Assert.Equal(2, region.Rivers.Single().Points.Count);
        Assert.Equal(0.5, region.Rules.DeficitCap);
    }

    [Fact]
    public void Every_row_keeps_its_provenance()
    {
        var reading = new SmallPackage().Read();

        Assert.Equal(reading.Summary.Rows - reading.Region!.Sources.Count, reading.Region.Provenance.Count);
        Assert.Contains(new Provenance("inflows", "spring 2001 1", Confidence.Recalled, "book", ""), reading.Region.Provenance);
        Assert.Equal(reading.Region.Provenance.Count, reading.Summary.Letters[Confidence.Recalled]);
    }

    [Fact]
    public void The_order_of_rows_and_columns_changes_nothing()
    {
        var random = new Random(20240229);
        var shuffled = new SmallPackage();
        foreach (var table in RegionFormat.Tables)
        {
            var lines = shuffled[table.Name];
            var rows = lines.Skip(1).OrderBy(_ => random.Next()).ToList();
            lines.RemoveRange(1, lines.Count - 1);
            lines.AddRange(rows);
            var order = Enumerable.Range(0, table.Fields.Count).OrderBy(_ => random.Next()).ToArray();
            for (var i = 0; i < lines.Count; i++)
            {
                var cells = lines[i].Split(',');
                lines[i] = string.Join(',', order.Select(o => cells[o]));
            }
        }

        Assert.Equal(RegionText.Of(new SmallPackage().Read().Region), RegionText.Of(shuffled.Read().Region));
    }

    [Fact]
    public void A_file_with_semicolons_and_decimal_commas_gives_the_same_region_and_says_so()
    {
        var package = new SmallPackage();
        package.WriteRaw("districts", Encoding.UTF8.GetBytes(package.Text("districts").Replace(',', ';').Replace('.', ',')));
        var reading = package.Read();

        Assert.Equal(["data/districts.csv: warning DAR150: read with semicolons and decimal commas"], reading.Faults.Select(f => f.ToString()));
        Assert.Equal(RegionText.Of(new SmallPackage().Read().Region), RegionText.Of(reading.Region));
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_tolerated()
    {
        var package = new SmallPackage();
        package.WriteRaw("reaches", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(package.Text("reaches").Replace("\n", "\r\n", StringComparison.Ordinal))]);
        var reading = package.Read();

        Assert.Empty(reading.Faults);
        Assert.Equal(RegionText.Of(new SmallPackage().Read().Region), RegionText.Of(reading.Region));
    }

    [Fact]
    public void A_line_number_counts_the_lines_inside_quotes()
    {
        var package = new SmallPackage();
        package.Change("crops", "cotton,Cotton", "cotton,\"Cotton\nof two lines\"");
        package.Add("crops", "hay,Hay,Сено,9,R,book,");

        Assert.Equal("data/crops.csv(4): error DAR104: ky_season: got 9; yield response factor of the season must be from 0 to 3 (crop 'hay')", package.Read().Faults[0].ToString());
    }

    [Fact]
    public void A_warning_leaves_the_region_usable()
    {
        var package = new SmallPackage();
        package.Change("reservoirs", "upper,100,1000,600,600", "upper,100,1200,600,600");
        package.Change("hydro_plants", "canyon_plant,Canyon plant,Каньонная ГЭС,ZA,upper_river,,40,", "canyon_plant,Canyon plant,Каньонная ГЭС,ZA,middle_river,upper,,700");
        package.Change("nodes", "60,45,5,30", "12,45,5,30");
        package.Change("intakes", "0.6,100", "0.6,10");
        package.Change("records", "upper,2001,2", "upper,2001,5");
        package.Change("crops", "0.85", "1.5");
        var reading = package.Read();

        Assert.NotNull(reading.Region);
        Assert.Equal(
            """
            data/nodes.csv(5): warning DAR257: lon lat: node 'sea' lies at 12, 45, far from the rest of the region around 68, 42
            data/reservoirs.csv(2): warning DAR313: full_hm3: 1200 hm3 lies outside the curve (0 to 1100 hm3); its end is continued (reservoir 'upper')
            data/records.csv(3): warning DAR317: month: 3 months are missing before record 'upper 2001 5'; they are left out of the comparison
            data/districts.csv(2): warning DAR403: id: the intakes of district 'plain' bring at most 22 m3/s to the fields; the recorded areas need 38.4 in month 7
            data/crops.csv(2): warning DAR408: ky_season: the stages of crop 'cotton' sum to 0.85; the season has 1.5
            data/hydro_plants.csv(3): warning DAR503: reach: reach 'middle_river' leaves 'middle', not the head node 'upper'; the head of 'upper' is used for that flow (plant 'canyon_plant')
            0 errors, 6 warnings in 101 files.
            """,
            string.Join('\n', FaultPrinter.Lines(reading)));
    }

    [Fact]
    public void A_recorded_storage_outside_dead_and_full_is_doubted()
    {
        var package = new SmallPackage();
        package.Change("records", "60,70,570", "60,70,57");
        var reading = package.Read();

        Assert.NotNull(reading.Region);
        Assert.Equal(
            "data/records.csv(3): warning DAR320: storage_end_hm3: 1 recorded storages of reservoir 'upper' lie outside dead 100 to full 1000 hm3, the first 57; "
            + "is the unit right? A plan that begins above full storage must release the difference at once",
            reading.Faults.Single().ToString());
    }

    /// <summary>0.87 · 9.81 · 350 · 40 / 1000 = 119.5 MW.</summary>
    [Fact]
    public void A_plant_in_kilowatts_is_doubted()
    {
        var package = new SmallPackage();
        package.Change("hydro_plants", "350,120,0.95", "350,120000,0.95");
        var reading = package.Read();

        Assert.NotNull(reading.Region);
        Assert.Equal(
            "data/hydro_plants.csv(3): warning DAR511: mw: got 120000, but 350 m3/s at a head of 40 m give 119.5 MW; are units, head and flow right? (plant 'canyon_plant')",
            reading.Faults.Single().ToString());
    }

    [Fact]
    public void Inputs_are_named_with_their_hashes()
    {
        var inputs = new SmallPackage().Read().Inputs;

        Assert.Equal("datapackage.json", inputs[0].Path);
        Assert.Equal("data/sources.csv", inputs[1].Path);
        Assert.All(inputs, i => Assert.Equal(64, i.Sha256.Length));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_and_no_exception()
    {
        var reading = RegionReader.Read("no/such/folder");

        Assert.Equal("no/such/folder: error DAR001: there is no such folder; a region is a folder with a datapackage.json", reading.Faults.Single().ToString());
    }

    [Fact]
    public void Random_damage_never_throws()
    {
        var random = new Random(7);
        using var folder = new TemporaryFolder();
        new SmallPackage().WriteTo(folder.Path);
        var files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < 100; i++)
        {
            var file = files[random.Next(files.Count)];
            var whole = File.ReadAllBytes(file);
            var damaged = whole.ToArray();
            for (var k = 0; k < 3; k++)
            {
                damaged[random.Next(damaged.Length)] = "\n,;\"0-.x\xFF"u8[random.Next(9)];
            }

            File.WriteAllBytes(file, random.Next(4) == 0 ? damaged[..random.Next(damaged.Length)] : damaged);
            var reading = RegionReader.Read(folder.Path);
            Assert.True(reading.Region != null ^ reading.Errors.Any());
            File.WriteAllBytes(file, whole);
        }
    }
}
