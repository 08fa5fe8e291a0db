import ArgumentParser
struct Team: ParsableCommand {}
