using System.Text;

namespace Darya.Input;

/// <summary>Bytes into text: UTF-8 with or without mark; anything else is a fault.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its mark, or null after a fault.</summary>
    public static string? Decode(string file, byte[] bytes, FaultList faults)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        if (WideEncoding(bytes) is { } wide)
        {
            faults.Error(file, 0, TextFaultCodes.WideEncoding, "", $"the file is {wide}; save it as UTF-8");
            return null;
        }

        var nul = Array.IndexOf(bytes, (byte)0);
        if (nul >= 0)
        {
            faults.Error(
                file,
                LineOf(bytes, nul),
                TextFaultCodes.NulByte,
                "",
                "the file holds NUL bytes (UTF-16 without a mark, or not a text file); save it as UTF-8");
            return null;
        }

        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException fallback)
        {
            faults.Error(
                file,
                LineOf(bytes, start + Math.Max(0, fallback.Index)),
                TextFaultCodes.InvalidUtf8,
                "",
                "bytes that are not UTF-8 (Windows-1251 or another code page?); save the file as UTF-8");
            return null;
        }
    }

    private static string? WideEncoding(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    private static int LineOf(byte[] bytes, int position) =>
        1 + bytes.AsSpan(0, Math.Min(position, bytes.Length)).Count((byte)'\n');
}
