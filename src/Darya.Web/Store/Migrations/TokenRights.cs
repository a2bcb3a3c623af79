using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>Tokens that may change something; those that are there only read.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000017_TokenRights")]
internal sealed class TokenRights : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<bool>("MayChange", "ApiTokens", nullable: false, defaultValue: false);
}
