using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Darya.Web.Store;

/// <summary>A table of the schema, without types of one database: each database chooses its own for the type of C#.</summary>
internal sealed class SchemaTable
{
    private readonly MigrationBuilder _builder;
    private readonly CreateTableOperation _table;

    private SchemaTable(MigrationBuilder builder, string name)
    {
        (_builder, _table) = (builder, new CreateTableOperation { Name = name });
        builder.Operations.Add(_table);
    }

    /// <summary>A table with the given columns as primary key.</summary>
    internal static SchemaTable With<TKey>(MigrationBuilder builder, string name, params string[] key)
    {
        var table = new SchemaTable(builder, name);
        foreach (var column in key)
        {
            table.Add<TKey>(column, isOptional: false);
        }

        table._table.PrimaryKey = new AddPrimaryKeyOperation { Name = "PK_" + name, Table = name, Columns = key };
        return table;
    }

    /// <summary>More columns of the primary key.</summary>
    internal SchemaTable Key<T>(params string[] names)
    {
        _table.PrimaryKey!.Columns = [.. _table.PrimaryKey.Columns, .. names];
        return Always<T>(names);
    }

    /// <summary>Columns that always have a value.</summary>
    internal SchemaTable Always<T>(params string[] names)
    {
        Array.ForEach(names, n => Add<T>(n, isOptional: false));
        return this;
    }

    /// <summary>Columns that may be empty.</summary>
    internal SchemaTable Perhaps<T>(params string[] names)
    {
        Array.ForEach(names, n => Add<T>(n, isOptional: true));
        return this;
    }

    /// <summary>A column that may be empty, of at most so many characters.</summary>
    internal SchemaTable Short(int most, params string[] names)
    {
        Array.ForEach(names, n => Add<string>(n, isOptional: true).MaxLength = most);
        return this;
    }

    /// <summary>Numbers the key by the database.</summary>
    internal SchemaTable Numbered()
    {
        _table.Columns[0].AddAnnotation("Sqlite:Autoincrement", true);
        _table.Columns[0].AddAnnotation(
            "Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        return this;
    }

    /// <summary>A column names a row of another table.</summary>
    internal SchemaTable Of(string column, string table, ReferentialAction onDelete = ReferentialAction.Restrict)
    {
        _table.ForeignKeys.Add(new AddForeignKeyOperation
        {
            Name = $"FK_{_table.Name}_{table}_{column}",
            Table = _table.Name,
            Columns = [column],
            PrincipalTable = table,
            PrincipalColumns = ["Id"],
            OnDelete = onDelete,
        });
        return this;
    }

    /// <summary>An index.</summary>
    internal SchemaTable Index(params string[] columns) => AddIndex(isUnique: false, columns);

    /// <summary>An index whose values are all different.</summary>
    internal SchemaTable Unique(params string[] columns) => AddIndex(isUnique: true, columns);

    private SchemaTable AddIndex(bool isUnique, string[] columns)
    {
        _builder.CreateIndex($"IX_{_table.Name}_{string.Join('_', columns)}", _table.Name, columns, unique: isUnique);
        return this;
    }

    private AddColumnOperation Add<T>(string name, bool isOptional)
    {
        var column = new AddColumnOperation { Name = name, Table = _table.Name, ClrType = typeof(T), IsNullable = isOptional };
        _table.Columns.Add(column);
        return column;
    }
}
