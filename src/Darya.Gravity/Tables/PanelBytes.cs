using System.IO.Compression;

namespace Darya.Gravity.Tables;

/// <summary>The text of a file as bytes in a window that moves along; compressed files are opened by their content.</summary>
internal sealed class PanelBytes : IDisposable
{
    private const int FirstWindow = 1 << 18; // stays in the cache of a core

    private readonly Stream _file;
    private readonly Stream _text;
    private byte[] _window = new byte[FirstWindow];
    private int _start;
    private int _end;

    private long _read;

    private PanelBytes(Stream file, Stream text) => (_file, _text) = (file, text);

    private bool IsCompressed => _file != _text;

    /// <summary>The bytes read and not yet passed.</summary>
    internal ReadOnlySpan<byte> Window => _window.AsSpan(_start.._end);

    /// <summary>True when the window holds the end of the file.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Bytes of text from the window's beginning to the end of the file; of a compressed one about, by what it has shrunk so far.</summary>
    internal long Remaining => _end - _start + (long)((double)(_file.Length - _file.Position) / Math.Max(_file.Position, 1) * _read);

    /// <summary>Opens a file from its beginning.</summary>
    internal static PanelBytes Of(Stream file)
    {
        Span<byte> magic = stackalloc byte[2];
        var isCompressed = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B]; // RFC 1952
        file.Position = 0;
        return new PanelBytes(file, isCompressed ? new GZipStream(new MarkedStream(file), CompressionMode.Decompress) : file);
    }

    /// <summary>Reads on until the window is full or the file ends.</summary>
    /// <exception cref="InvalidDataException">The file is compressed, and cut off or damaged.</exception>
    internal void Fill()
    {
        Window.CopyTo(_window);
        (_start, _end) = (0, _end - _start);
        while (_end < _window.Length && !IsAtEnd)
        {
            var read = _text.Read(_window.AsSpan(_end));
            IsAtEnd = read == 0;
            _end += read;
            _read += read;
            if (IsAtEnd && IsCompressed)
            {
                _end -= Window.EndsWith(MarkedStream.Mark) ? MarkedStream.Mark.Length : throw new InvalidDataException();
            }
        }
    }

    /// <summary>Doubles the window, for a line that does not fit.</summary>
    internal void Widen() => Array.Resize(ref _window, 2 * _window.Length);

    /// <summary>Passes the first bytes of the window.</summary>
    internal void Pass(int bytes) => _start += bytes;

    public void Dispose() => _text.Dispose();
}
