import ArgumentParser
import Domain
import Store

/// `kebu member`: who works with the book.
struct Team: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "member",
      abstract: say("See and change who works with the book.", "查看和管理客簿成员。"),
      discussion: say(
        "Who makes a book is its manager; only managers add members, tie them to Unix users and give roles.",
        "新建客簿的人是经理；只有经理可以添加成员、绑定系统用户、分配角色。"),
      subcommands: [Members.self, Join.self, AddMember.self, Tie.self, Role.self],
      defaultSubcommand: Members.self)
  }

  /// `kebu member list`
  struct Members: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: say("List the members.", "列出成员。"))
    }

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      try place.use { try Listing(.member, of: $0).print(format) }
    }
  }

  /// `kebu member join`
  struct Join: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "join",
        abstract: say("Become a rep of the book, as the user you are.", "以当前系统用户加入，成为业务员。"))
    }

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(help: ArgumentHelp(say("Your name, else the system's.", "您的姓名，默认取系统中的名字。")))
    var name: String?

    func run() throws {
      try place.use { book in
        let name = Typed.trimmed(name ?? book.surroundings.userName())
        if name.isEmpty { throw Failure.usage(Words("--name is empty.", "--name 为空。")) }
        try book.join(name: name)
        if let me = try book.member() { try Team.print(me.key, of: book, format) }
      }
    }
  }

  /// `kebu member add NAME`
  struct AddMember: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "add", abstract: say("Add a member.", "添加成员。"))
    }

    @Argument(help: ArgumentHelp(say("The member's name.", "成员的姓名。")))
    var name: String

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(help: ArgumentHelp(say("The Unix user's number.", "系统用户的编号。"), valueName: "n"))
    var uid: UInt32?

    @Option(
      help: ArgumentHelp(say("manager, rep or viewer.", "manager、rep 或 viewer。")),
      completion: .list(["manager", "rep", "viewer"]))
    var role: String?

    func run() throws {
      let name = Typed.trimmed(name)
      if name.isEmpty { throw Failure.usage(Words("The name is empty.", "姓名为空。")) }
      let role = try role.map(TeamRule.role) ?? "rep"
      try place.use { book in
        let rule = try TeamRule(book)
        let added = try book.commit(.member) { transaction in
          try rule.check(&transaction)
          if let uid { try rule.checkFree(uid, for: nil) }
          var document: Document = [
            "name": .text(name), "role": .text(role), "added": .text(transaction.at.description),
          ]
          document["uid"] = uid.map { .int(Int64($0)) }
          return try transaction.add(.member, document)
        }
        if let key = added.result { try Team.print(key, of: book, format) }
      }
    }
  }

  /// `kebu member tie KEY --uid N`
  struct Tie: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "tie",
        abstract: say("Tie a member to a Unix user.", "将成员绑定到系统用户。"))
    }

    @Argument(help: ArgumentHelp(say("The member's key.", "成员的编号。")))
    var key: String

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(help: ArgumentHelp(say("The Unix user's number.", "系统用户的编号。"), valueName: "n"))
    var uid: UInt32

    func run() throws {
      try place.use { book in
        let rule = try TeamRule(book)
        try book.commit(.member) { transaction in
          try rule.check(&transaction)
          try rule.checkFree(uid, for: key)
          try transaction.edit(Ref(.member, key)) { document in
            document["uid"] = .int(Int64(uid))
            document["role"] = document["role"] ?? "rep"
          }
        }
        try Team.print(key, of: book, format)
      }
    }
  }

  /// `kebu member role KEY ROLE`
  struct Role: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "role", abstract: say("Give a member another role.", "更改成员的角色。"),
        discussion: say(
          """
          Compliance comes on top of any role: such a member sees confidential fields, as managers do. \
          Without ROLE the role stays: kebu member role m2 --compliance
          """,
          """
          合规是任何角色之上的附加：此类成员与经理一样可查看保密字段。
          不写角色则角色不变：kebu member role m2 --compliance
          """))
    }

    @Argument(help: ArgumentHelp(say("The member's key.", "成员的编号。")))
    var key: String

    @Argument(
      help: ArgumentHelp(say("manager, rep or viewer.", "manager、rep 或 viewer。")),
      completion: .list(["manager", "rep", "viewer"]))
    var role: String?

    @Flag(
      inversion: .prefixedNo,
      help: ArgumentHelp(say("Whether confidential fields are shown.", "是否可查看保密字段。")))
    var compliance: Bool?

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
      let role = try role.map(TeamRule.role)
      if role == nil, compliance == nil {
        throw Failure.usage(
          Words("Which role? manager, rep or viewer.", "哪个角色？manager、rep 或 viewer。"))
      }
      try place.use { book in
        let rule = try TeamRule(book)
        try book.commit(.member) { transaction in
          try rule.check(&transaction)
          try transaction.edit(Ref(.member, key)) { document in
            if let role { document["role"] = .text(role) }
            if let compliance { document["compliance"] = compliance ? true : nil }
          }
          try rule.checkManager(&transaction)
        }
        try Team.print(key, of: book, format)
      }
    }
  }

  private static func print(_ key: String, of book: Book, _ format: FormatOptions) throws {
    guard let listed = try book.listed(Ref(.member, key)) else { return }
    let output = Output()
    if format.json {
      try output.json(JSONShape(book).of(listed))
    } else {
      let columns = ListColumns(.member, Spoken(book))
      var table = Table(columns.columns, on: output)
      try table.row(columns.cells(listed))
      try table.end()
    }
    try output.flush()
  }
}
