import Domain
import Store

/// What an import did, as JSON: counts of rows, then the same for each file with what is worth a look.
///
///     {"read":4,"created":3,"updated":0,"unchanged":0,"rejected":1,"differing":0,"resumed":0,
///      "dry_run":false,"batch":"import-…","files":[{"path":"a.csv","kind":"customers",…}],
///      "warning_count":1,"warnings":[{"file":"a.csv","line":3,"text":"…"}],
///      "joins":[{"file":"a.csv","kind":"product","text":"GTXPro","name":"GTX Pro","rows":1480}]}
///
/// `read` is `created` + `updated` + `unchanged` + `rejected`. `differing` are among the unchanged: rows
/// that `--update` would write. At most a hundred warnings a file are listed.
enum ImportShape {
  static func of(_ report: ImportReport) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("read", .number(report.read)), ("created", .number(report.created)),
      ("updated", .number(report.updated)), ("unchanged", .number(report.unchanged)),
      ("rejected", .number(report.rejected)), ("differing", .number(report.differing)),
      ("resumed", .number(report.resumed)), ("dry_run", .flag(report.isDryRun)),
      ("batch", report.isDryRun ? .null : .text(report.batch)),
      ("files", .list(report.files.map(file))),
      ("skipped", .list(report.skipped.map { .text($0) })),
      ("warning_count", .number(report.warnings)),
    ]
    members.append(("warnings", .list(report.files.flatMap(warnings))))
    members.append(("joins", .list(report.files.flatMap(joins))))
    return .object(members)
  }

  private static func file(_ file: ImportResult) -> JSONText {
    let added = file.added.sorted { $0.key < $1.key }
    return .object([
      ("path", .text(file.path)), ("kind", .text(file.kind)), ("read", .number(file.read)),
      ("created", .number(file.created)), ("updated", .number(file.updated)),
      ("unchanged", .number(file.unchanged)), ("rejected", .number(file.rejected)),
      ("added", .object(added.map { ($0.key, .number($0.value)) })),
      ("rejected_file", .text(orNull: file.rejectedPath)),
      ("pipeline", .text(orNull: file.pipeline?.id)),
      ("custom_fields", .list(file.customFields.map { .text($0.name) })),
    ])
  }

  private static func warnings(_ file: ImportResult) -> [JSONText] {
    file.notices.map { line, notice in
      .object([
        ("file", .text(file.path)), ("line", .number(line)),
        ("text", .text(notice.words[Speech.language])),
      ])
    }
  }

  private static func joins(_ file: ImportResult) -> [JSONText] {
    file.joins.map { join in
      .object([
        ("file", .text(file.path)), ("kind", .text(join.kind)), ("text", .text(join.text)),
        ("name", .text(join.name)), ("rows", .number(join.rows)),
      ])
    }
  }
}
