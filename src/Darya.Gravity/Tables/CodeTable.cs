using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Darya.Gravity.Tables;

/// <summary>Gives each code a number in the order in which codes first appear, from bytes and without a string for each row.</summary>
internal sealed class CodeTable
{
    private const ulong Mix = 0x9E3779B97F4A7C15; // 2^64 over the golden ratio: spreads neighbouring words

    private readonly List<string> _labels = [];
    private byte[] _bytes = new byte[1024];
    private int[] _ends = new int[65]; // the bytes of code k are _ends[k].._ends[k + 1]
    private ulong[] _hashes = new ulong[64];
    private int[] _slots = new int[128]; // number of the code plus one; 0 for free
    private int _last;

    /// <summary>The codes by number.</summary>
    internal IReadOnlyList<string> Labels => _labels;

    /// <summary>The number of a code; a new one when it has not been met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int NumberOf(ReadOnlySpan<byte> code)
    {
        // Sorted panels repeat a code row after row.
        if (_labels.Count > 0 && BytesOf(_last).SequenceEqual(code))
        {
            return _last;
        }

        var hash = Hash(code);
        var slot = SlotOf(hash);
        while (_slots[slot] is > 0 and var taken)
        {
            if (_hashes[taken - 1] == hash && BytesOf(taken - 1).SequenceEqual(code))
            {
                return _last = taken - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = _labels.Count + 1;
        return _last = Add(code, hash);
    }

    private ReadOnlySpan<byte> BytesOf(int number) => _bytes.AsSpan(_ends[number].._ends[number + 1]);

    private int Add(ReadOnlySpan<byte> code, ulong hash)
    {
        var number = _labels.Count;
        if (number == _hashes.Length)
        {
            Array.Resize(ref _hashes, 2 * number);
            Array.Resize(ref _ends, (2 * number) + 1);
        }

        var end = _ends[number] + code.Length;
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(end, 2 * _bytes.Length));
        }

        code.CopyTo(_bytes.AsSpan(_ends[number]));
        (_ends[number + 1], _hashes[number]) = (end, hash);
        _labels.Add(Encoding.UTF8.GetString(code));
        if (2 * _labels.Count > _slots.Length)
        {
            Widen();
        }

        return number;
    }

    private void Widen()
    {
        _slots = new int[2 * _slots.Length];
        for (var number = 0; number < _labels.Count; number++)
        {
            var slot = SlotOf(_hashes[number]);
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }

    private int SlotOf(ulong hash) => (int)(hash >> 33) & (_slots.Length - 1);

    private static ulong Hash(ReadOnlySpan<byte> code)
    {
        var hash = (ulong)code.Length;
        for (; code.Length >= sizeof(ulong); code = code[sizeof(ulong)..])
        {
            hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(code));
        }

        var rest = 0UL;
        foreach (var sign in code)
        {
            rest = (rest << 8) | sign;
        }

        return Step(hash, rest);
    }

    private static ulong Step(ulong hash, ulong word)
    {
        var mixed = (hash ^ word) * Mix;
        return BitOperations.RotateLeft(mixed ^ (mixed >> 32), 29) * Mix;
    }
}
