using System.IO.Compression;

namespace Darya.Gravity.Tables;

/// <summary>A compressed file with one more member of gzip behind it, whose text is a mark that no table ends with.</summary>
/// <remarks>
/// The library does not tell a file that was cut off from a whole one. Members may follow each other (RFC 1952, 2.2), so a whole file
/// unpacks to its text and the mark; one cut off anywhere takes the bytes of the last member for something else, and the mark is missing.
/// </remarks>
internal sealed class MarkedStream(Stream file) : Stream
{
    private static readonly byte[] LastMember = Packed(Mark);

    private int _given;

    /// <summary>Control characters: text in UTF-8 that no row has.</summary>
    internal static ReadOnlySpan<byte> Mark => [0x1E, 0x02, 0x1D, 0x03, 0x1C, 0x04, 0x1F, 0x05, 0x1E, 0x06, 0x1D, 0x0E, 0x1C, 0x0F, 0x1F, 0x10];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (file.Read(buffer) is > 0 and var read)
        {
            return read;
        }

        var rest = LastMember.AsSpan(_given)[..Math.Min(buffer.Length, LastMember.Length - _given)];
        rest.CopyTo(buffer);
        _given += rest.Length;
        return rest.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Packed(ReadOnlySpan<byte> text)
    {
        using var target = new MemoryStream();
        using (var packer = new GZipStream(target, CompressionLevel.Optimal))
        {
            packer.Write(text);
        }

        return target.ToArray();
    }
}
