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
      subcommands: [Members.self, Join.self, AddMember.self, Tie.self, Role.self, Remove.self],
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
      let role = try role.map(Team.role) ?? "rep"
      try place.use { book in
        let added = try book.commit(.member) { transaction in
          try transaction.addMember(name, role: role, uid: uid, among: book.team())
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
        try book.commit(.member) { try $0.tie(key, to: uid, among: book.team()) }
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
      let role = try role.map(Team.role)
      if role == nil, compliance == nil {
        throw Failure.usage(
          Words("Which role? manager, rep or viewer.", "哪个角色？manager、rep 或 viewer。"))
      }
      try place.use { book in
        try book.commit(.member) {
          try $0.give(key, role: role, compliance: compliance, among: book.team())
        }
        try Team.print(key, of: book, format)
      }
    }
  }

  /// `kebu member remove KEY --to KEY`
  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "remove",
        abstract: say("End a membership; what was done keeps the name.", "移出成员；历史中保留其姓名。"),
        discussion: say(
          "What is in the member's hands (customers, open deals, planned steps) goes to another one first.",
          "该成员手上的客户、未结束的商机和已安排的步骤须先转交他人。"))
    }

    @Argument(help: ArgumentHelp(say("The member's key.", "成员的编号。")))
    var key: String

    @OptionGroup var place: BookOptions
    @OptionGroup var format: FormatOptions

    @Option(help: ArgumentHelp(say("Who takes over what is open.", "由谁接手。"), valueName: "key"))
    var to: String?

    func run() throws {
      try place.use { book in
        try book.remove(member: key, handingOverTo: to)
        try Team.print(key, of: book, format)
      }
    }
  }

  /// A role by its name in either language.
  private static func role(_ word: String) throws -> String {
    do {
      if let name = try FieldType.choice(Member.roles).read(word, currency: .yuan)?.text {
        return name
      }
    } catch {
      throw Failure.usage(error.words)
    }
    throw Failure.usage(ReadingError.noChoice(word, of: Member.roles).words)
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
