using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>Variants that delegations made, the figures they change, and studies with their runs.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000005_Studies")]
internal sealed class Studies : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        SchemaTable.With<Guid>(migrationBuilder, "Variants", "Id")
            .Always<Guid>("MeetingId").Perhaps<Guid>("DelegationId").Always<Guid>("MakerId", "AccountId")
            .Always<string>("Name", "Parent", "TitleEn", "TitleRu", "DescriptionEn", "DescriptionRu").Always<DateTime>("MadeAt").Perhaps<DateTime>("LaidAt")
            .Of("MeetingId", "Meetings").Of("MakerId", "Delegations").Index("MeetingId").Index("MakerId").Unique("Name");
        SchemaTable.With<Guid>(migrationBuilder, "VariantChanges", "Id")
            .Always<Guid>("VariantId", "AccountId").Always<string>("TableName", "RowKey", "Field", "Before", "Value", "Reason").Always<DateTime>("ChangedAt")
            .Of("VariantId", "Variants").Unique("VariantId", "TableName", "RowKey", "Field");
        SchemaTable.With<Guid>(migrationBuilder, "Studies", "Id")
            .Always<Guid>("MeetingId").Perhaps<Guid>("DelegationId").Always<Guid>("AccountId")
            .Always<string>("NameEn", "NameRu", "QuestionEn", "QuestionRu", "BaseVariant").Always<DateTime>("MadeAt")
            .Of("MeetingId", "Meetings").Of("DelegationId", "Delegations").Index("MeetingId").Index("DelegationId");
        SchemaTable.With<Guid>(migrationBuilder, "StudyRuns", "Id")
            .Always<Guid>("StudyId", "RunId").Always<DateTime>("AddedAt")
            .Of("StudyId", "Studies").Of("RunId", "Runs").Index("RunId").Unique("StudyId", "RunId");
    }
}
