import ArgumentParser
struct Import: ParsableCommand {}
