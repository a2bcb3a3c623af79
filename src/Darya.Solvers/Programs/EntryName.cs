namespace Darya.Solvers;

/// <summary>The name of a row or column, kept as family and indices; text is made only when somebody reads it.</summary>
internal readonly record struct EntryName(int Family, IIndex? First, IIndex? Second, IIndex? Third, IIndex? Fourth)
{
    internal IReadOnlyList<IIndex> Indices
    {
        get
        {
            var all = new List<IIndex>(4);
            foreach (var index in (ReadOnlySpan<IIndex?>)[First, Second, Third, Fourth])
            {
                if (index is not null)
                {
                    all.Add(index);
                }
            }

            return all;
        }
    }

    internal string Text(IReadOnlyList<string> families) => First is null
        ? families[Family]
        : $"{families[Family]}[{string.Join(',', Indices.Select(i => i.Label))}]";
}
