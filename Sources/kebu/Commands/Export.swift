import ArgumentParser
struct Export: ParsableCommand {}
