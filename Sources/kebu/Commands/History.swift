import ArgumentParser
struct History: ParsableCommand {}
