import Domain
import Store
import Testing

private func columns(
  _ headers: String, as kind: Kind? = nil, _ assignments: String...,
  known: [CustomField] = [], book: String = ""
) throws -> HeaderMap {
  try HeaderMap(
    headers.split(separator: ",", omittingEmptySubsequences: false).map(String.init), as: kind,
    assigning: assignments.map { try Assignment($0) }, known: known, book: book)
}

/// The targets in short: a field's name, `+` and a custom field's member, `key`, `-`.
private func short(_ map: HeaderMap) -> [String] {
  map.targets.map { target in
    switch target {
    case .field(let name): name
    case .custom(let field): "+" + field.member
    case .part(let part): "name.\(part)"
    case .key: "key"
    case .leftOut: "-"
    }
  }
}

@Suite("Columns of a file") struct HeaderMapTests {
  @Test(
    "a file's kind and its columns are told from the header, in both languages",
    arguments: [
      (
        "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
        "customers",
        "name,sector,founded,revenue,size,address,parent"
      ),
      ("product,series,sales_price", "products", "name,series,price"),
      ("sales_agent,manager,regional_office", "members", "name,manager,region"),
      (
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
        "deals", "source_id,owner,product,customer,stage,opened,closed,value"
      ),
      ("Name,Phone", "customers", "name,phone"),
      ("Name,Company,E-mail,Job Title", "contacts", "name,customer,mail,title"),
      (
        "First Name,Last Name,Company Name,Email", "contacts",
        "name.given,name.family,customer,mail"
      ),
      ("Full Name,Account Name,Phone Number", "contacts", "name,customer,phone"),
      ("customer,type,due date,subject", "activities", "customer,type,due,subject"),
      ("name,value", "deals", "name,value"), ("产品名称,单价", "products", "name,price"),
      ("客户名称,手机号,所在城市,负责人,星级", "customers", "name,phone,city,owner,+f_7767af38"),
      ("姓名,公司,职务,电话,决策角色", "contacts", "name,customer,title,phone,role"),
      ("商机名称,客户名称,销售阶段,预计金额,预计成交日期", "deals", "name,customer,stage,value,expected"),
      ("类别,客户,到期日,内容", "activities", "type,customer,due,subject"),
      ("业务员,主管,大区", "members", "name,manager,region"),
      (" COMPANY_NAME ,Lead Source,Industry", "customers", "name,source,sector"),
    ])
  func recognised(_ headers: String, _ kind: String, _ targets: String) throws {
    let map = try columns(headers)
    #expect(map.kind.plural == kind)
    #expect(short(map).joined(separator: ",") == targets)
  }

  @Test("leads that have no name are called after their number")
  func leads() throws {
    let map = try columns("Prospect ID,Lead Number,Lead Source,Converted,Country,City,Tags")
    #expect(map.kind.name == "customer")
    #expect(
      short(map) == ["source_id", "+lead_number", "source", "accepted", "country", "city", "+tags"])
    #expect(map.naming?.column == 1)
    #expect(try columns("线索编号,城市,来源").naming?.column == 0)
    #expect(try columns("name,city").naming == nil)
    #expect(throws: HeaderError.noName(kind: "customer", headers: ["city", "phone"])) {
      try columns("city,phone", as: .customer)
    }
  }

  @Test("what a file is can be given where its header doesn't tell")
  func given() throws {
    #expect(throws: HeaderError.unknownKind(headers: ["ID", "frequency"])) {
      try columns("ID,frequency")
    }
    #expect(
      throws: HeaderError.ambiguousKind(["customers", "products", "members"], headers: ["name"])
    ) {
      try columns("name")
    }
    #expect(try columns("name", as: .product).kind.name == "product")
    #expect(short(try columns("ID,frequency", as: .customer)) == ["source_id", "+frequency"])
  }

  @Test("a column is what it is said to be")
  func assigned() throws {
    let map = try columns(
      "Prospect ID,Lead Number,City,Tags", as: .customer, "lead number=source_id", "City=custom",
      "Tags=-", "Prospect ID=名称")
    #expect(short(map) == ["name", "source_id", "+city", "-"])
    #expect(short(try columns("who,value", "who=customer")) == ["customer", "value"])
    #expect(throws: HeaderError.noAssignment("City")) { try columns("City", "City") }
    #expect(throws: HeaderError.twice("name")) {
      try columns("a,b", as: .customer, "a=name", "b=name")
    }
    #expect(throws: HeaderError.self) { try columns("name,b", as: .customer, "b=dropped") }
    #expect(throws: HeaderError.self) { try columns("name,b", as: .customer, "b=nothing") }
    #expect(try Assignment("a=b=name").header == "a=b")
  }

  @Test("a column that no field answers to is a custom field under its own header")
  func custom() throws {
    let map = try columns("name,Lead Origin,2nd phone?,星级,星级,,phone,mobile", as: .customer)
    #expect(
      short(map) == [
        "name", "+lead_origin", "+2nd_phone", "+f_7767af38", "+f_c83721ec", "+column_6", "phone",
        "+mobile",
      ])
    #expect(map.customFields.map(\.name).suffix(4) == ["星级", "星级 (2)", "column 6", "mobile"])
    #expect(map.customFields[0].key == "customer_lead_origin")
    let two = try columns("name,Lead-Origin,Lead Origin", as: .customer)
    #expect(short(two) == ["name", "+lead_origin", "+lead_origin_2"])
  }

  @Test("a custom field of the book is met again under its header")
  func known() throws {
    let known = [
      CustomField(of: "customer", member: "origin_7", name: "Lead Origin"),
      CustomField(of: "customer", member: "city", name: "City"),
      CustomField(of: "deal", member: "x", name: "Tags"),
    ]
    let map = try columns("name,Lead Origin,City,city,Tags", as: .customer, known: known)
    #expect(short(map) == ["name", "+origin_7", "+city", "city", "+tags"])
  }

  @Test("an export of this book is known by its key, and rules keep their fields")
  func export() throws {
    let map = try columns("key:b1,name,dropped,snoozed", as: .customer, book: "b1")
    #expect(short(map) == ["key", "name", "-", "-"])
    let other = try columns("key:b2,name,dropped", as: .customer, book: "b1")
    #expect(short(other) == ["+key_b2", "name", "+dropped"])
    #expect(short(try columns("name,city,line,reason")) == ["name", "city", "-", "-"])
  }
}
