using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollagenInfo.Web.Staff.Ledger.Migrations
{
    /// <inheritdoc />
    public partial class DoctorLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LinkId",
                table: "Remark",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DoctorLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CodeHash = table.Column<string>(type: "TEXT", nullable: false),
                    ChangeId = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Expires = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoctorLinks", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DoctorLinks_ChangeId",
                table: "DoctorLinks",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_DoctorLinks_CodeHash",
                table: "DoctorLinks",
                column: "CodeHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DoctorLinks");

            migrationBuilder.DropColumn(
                name: "LinkId",
                table: "Remark");
        }
    }
}
