import ArgumentParser
struct Undo: ParsableCommand {}
