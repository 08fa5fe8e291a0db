// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

let package = Package(
  name: "kebu",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Domain", swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "Domain", "CSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CSQLite"),
    .target(name: "Screen", dependencies: ["Domain", "Store", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "kebu",
      dependencies: [
        "Domain", "Store", "Screen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: ["Domain", "Store", .product(name: "GRDBSQLite", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .executableTarget(
      name: "StoreAttack", dependencies: ["Domain", "Store"], path: "Tests/StoreAttack",
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "StoreAttack", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["Store"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone builds these; the kebu that it looks into reports which of its code has run.
if let library = Context.environment["KEBU_FUZZ"] {
  let watched: [SwiftSetting] = [.unsafeFlags(["-Xfrontend", "-sanitize=fuzzer"])]
  for target in package.targets where ["Domain", "Store", "Screen"].contains(target.name) {
    target.swiftSettings = strict + watched
  }
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["Domain", "Store", "Screen"],
      path: "Fuzz",
      exclude: ["Corpus"],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--whole-archive", library, "-Xlinker", "--no-whole-archive"]),
        .linkedLibrary("stdc++"), .linkedLibrary("m"),
      ]))
}
