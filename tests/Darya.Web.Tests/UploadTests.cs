using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>What is sent to harm: every answer is a refusal in words or a harmless page, never a fault of the server.</summary>
public sealed class UploadTests
{
    private const long Gigabyte = 1L << 30;

    [Fact]
    public async Task A_packed_request_is_refused_everywhere_before_it_is_unpacked()
    {
        await using var meeting = await MountainMeeting.Open();
        var bomb = Packed(64 * 1024 * 1024);
        Assert.True(bomb.Length < 128 * 1024);
        foreach (var path in FilePlaces(meeting).Append(meeting.Scene.Here + "/text").Append("/sign-in"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bomb) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
            request.Content.Headers.ContentEncoding.Add("gzip");
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await meeting.Scene.Secretariat.Ask(request)).Status);
        }
    }

    [Fact]
    public async Task A_packed_file_is_a_file_that_cannot_be_read_and_is_not_unpacked()
    {
        await using var meeting = await MountainMeeting.Open();
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("../../bomb.json").OpenAsync();
            await entry.WriteAsync(new byte[64 * 1024 * 1024]);
        }

        foreach (var path in FilePlaces(meeting))
        {
            foreach (var bytes in new[] { zip.ToArray(), Packed(64 * 1024 * 1024) })
            {
                var answer = await meeting.Scene.Secretariat.Send(path, "bomb.zip", bytes);
                Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
                Assert.Contains("bomb.zip", answer.Shown, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_table_of_a_gigabyte_is_refused_before_it_is_read()
    {
        await using var meeting = await MountainMeeting.Open();
        foreach (var path in FilePlaces(meeting))
        {
            using var known = new ZeroContent(Gigabyte, isLengthKnown: true);
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = known };
            request.Headers.ExpectContinue = true; // asks before it sends, so that the answer can be read
            var answer = await meeting.Scene.Secretariat.Ask(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
            Assert.Equal("A request may have at most 512 KiB.", answer.Text);
            Assert.Equal(0, known.Sent);

            using var unknown = new ZeroContent(Gigabyte, isLengthKnown: false);
            using var stream = new HttpRequestMessage(HttpMethod.Post, path) { Content = unknown };
            try
            {
                Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await meeting.Scene.Secretariat.Ask(stream)).Status);
            }
            catch (HttpRequestException)
            {
                // The server has closed the connection while this end was still sending.
            }

            Assert.InRange(unknown.Sent, 1, 64 * 1024 * 1024); // what the buffers of both ends hold, not a gigabyte
        }
    }

    [Theory]
    [InlineData("../../../room.db")]
    [InlineData(@"C:\Windows\system32\x.json")]
    [InlineData(@"\\host\share\x")]
    [InlineData("/etc/passwd")]
    [InlineData("CON")]
    [InlineData("aux.json")]
    [InlineData("..")]
    [InlineData(" .json ")]
    [InlineData("x.json%00.csv")]
    [InlineData("gnp.\u202Enosj")]
    [InlineData("<script>alert(1)</script>.json")]
    [InlineData("Соглашение 2026.json")]
    public async Task A_name_of_a_file_only_names_it(string name)
    {
        await using var meeting = await MountainMeeting.Open();
        var before = Files(meeting.Scene.Room.Settings.Folder);
        var answer = await meeting.Scene.Secretariat.Send(meeting.Scene.Here + "/agreements/files", name, MountainMeeting.Bytes(MountainMeeting.Document(500)));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(before, Files(meeting.Scene.Room.Settings.Folder));
        var kept = await meeting.Scene.Room.InStore(s => s.AgreementVersions.Where(v => v.Number == 2).Select(v => v.OriginName).SingleAsync());
        Assert.Matches(@"^[\w-][\w.-]*$", kept);
        Assert.DoesNotContain("<script>", (await meeting.Scene.Secretariat.Get(meeting.Here)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await meeting.Scene.Secretariat.Send(meeting.Here + "/ledger/readings", name, "x"u8.ToArray())).Status);
        Assert.Equal(before, Files(meeting.Scene.Room.Settings.Folder));
    }

    [Fact]
    public async Task A_name_of_five_thousand_letters_is_cut()
    {
        await using var meeting = await MountainMeeting.Open();
        var answer = await meeting.Scene.Secretariat.Send(meeting.Scene.Here + "/agreements/files", new string('n', 5000) + ".json", MountainMeeting.Bytes(MountainMeeting.Document(500)));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(80, (await meeting.Scene.Room.InStore(s => s.AgreementVersions.Where(v => v.Number == 2).Select(v => v.OriginName).SingleAsync())).Length);
    }

    [Theory]
    [InlineData("deep")]
    [InlineData("twice")]
    [InlineData("bytes")]
    [InlineData("half")]
    [InlineData("wide")]
    [InlineData("turned")]
    [InlineData("number")]
    [InlineData("list")]
    public async Task A_broken_document_is_refused_in_words(string how)
    {
        await using var meeting = await MountainMeeting.Open();
        var sound = Encoding.UTF8.GetString(MountainMeeting.Bytes(MountainMeeting.Document(500)));
        byte[] sent = how switch
        {
            "deep" => Encoding.UTF8.GetBytes(new string('[', 200_000) + new string(']', 200_000)),
            "twice" => Encoding.UTF8.GetBytes(sound.Replace("\"version\"", "\"id\": \"other\", \"version\"", StringComparison.Ordinal)),
            "bytes" => [.. Encoding.UTF8.GetBytes(sound[..^3]), 0xFF, 0xC3, 0x28],
            "half" => Encoding.UTF8.GetBytes(sound.Replace("\"GWh\"", "\"\\ud800\"", StringComparison.Ordinal)),
            "wide" => Encoding.Unicode.GetBytes("\uFEFF" + sound),
            "turned" => Encoding.UTF8.GetBytes(sound.Replace("\"title\": {", "\"title\": {\"de\": \"\u202Edog\",", StringComparison.Ordinal)),
            "number" => Encoding.UTF8.GetBytes(sound.Replace("500", "1e999", StringComparison.Ordinal)),
            _ => "[]"u8.ToArray(),
        };
        var answer = await meeting.Scene.Secretariat.Send(meeting.Scene.Here + "/agreements/files", "broken.json", sent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("broken.json", answer.Shown, StringComparison.Ordinal);
        Assert.Equal(1, await meeting.Scene.Room.InStore(s => s.AgreementVersions.CountAsync()));
    }

    [Theory]
    [InlineData("meter,reporter,from,to,value,unit,note\nrelease,UP,0001-01-01,9999-12-31,470,hm3,\n")]
    [InlineData("meter,reporter,from,to,value,unit,note\nrelease,UP,2026-05-01,2026-08-31,1e999,hm3,\n")]
    [InlineData("meter,reporter,from,to,value,unit,note\nrelease,UP,2026-05-01,2026-08-31,NaN,hm3,\n")]
    [InlineData("meter,reporter,from,to,value,unit,note\n\"release,UP,2026-05-01,2026-08-31,470,hm3,\n")]
    [InlineData("meter,meter,reporter,from,to,value,unit,note\nrelease,release,UP,2026-05-01,2026-08-31,470,hm3,\n")]
    [InlineData("a\0b\n")]
    public async Task A_broken_table_is_refused_in_words(string table)
    {
        await using var meeting = await MountainMeeting.Open();
        foreach (var path in FilePlaces(meeting).Skip(1))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await meeting.Scene.Secretariat.Send(path, "table.csv", Encoding.UTF8.GetBytes(table))).Status);
        }

        foreach (var wide in new[] { string.Join(',', Enumerable.Repeat("x", 100_000)), "\"" + new string('x', 300_000), new string('\n', 300_000) })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await meeting.Scene.Secretariat.Send(meeting.Here + "/ledger/readings", "table.csv", Encoding.UTF8.GetBytes(wide))).Status);
        }
    }

    [Fact]
    public async Task A_day_far_away_is_refused_in_words()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        foreach (var (day, status) in new[]
        {
            ("0001-01-01", HttpStatusCode.UnprocessableEntity), ("1800-01-01", HttpStatusCode.OK), ("2199-12-31", HttpStatusCode.OK), ("9999-12-31", HttpStatusCode.UnprocessableEntity),
        })
        {
            foreach (var prefix in new[] { "", "/api/v1" })
            {
                Assert.Equal(status, (await meeting.Scene.Auditor.Get($"{prefix}{meeting.Here}/ledger?as_of={day}")).Status);
            }
        }
    }

    /// <summary>Every address that takes a file.</summary>
    private static string[] FilePlaces(MountainMeeting meeting) => [meeting.Scene.Here + "/agreements/files", meeting.Here + "/ledger/readings", meeting.Here + "/ledger/events"];

    private static string[] Files(string folder) => [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Where(f => !f.Contains("room.db-", StringComparison.Ordinal) && !f.Contains("cache", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static byte[] Packed(int length)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[length]);
        }

        return stream.ToArray();
    }

    /// <summary>A file of zeros in a form, made while it is sent.</summary>
    private sealed class ZeroContent : HttpContent
    {
        private static readonly byte[] Head = Encoding.ASCII.GetBytes("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n\r\n");

        private readonly long _length;
        private readonly bool _isLengthKnown;

        internal ZeroContent(long length, bool isLengthKnown)
        {
            (_length, _isLengthKnown) = (length, isLengthKnown);
            Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=cut");
        }

        internal long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Head);
            var part = new byte[64 * 1024];
            for (Sent = Head.Length; Sent < _length; Sent += part.Length)
            {
                await stream.WriteAsync(part);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return _isLengthKnown;
        }
    }
}
