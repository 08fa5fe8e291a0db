// Made by Scripts/embed.sh from Playbooks/*.yaml: change those instead.
// swift-format-ignore-file

import Domain

extension Playbooks {
  /// The playbooks that come with the program, by file name.
  static let shipped: [(file: String, kind: PlaybookKind, yaml: String)] = [
("new-business.yaml", .pipeline, ##"""
# The pipeline that a new book begins with. A copy in the book's folder playbooks/, under the same
# name, is used instead of this one.
kind: pipeline
id: new-business
version: 1
name: {en: New business, zh: 新客户开发}
stages:
  - id: contacted
    name: {en: contacted, zh: 已联系}
    probability: 10
    rots_after_days: 14
  - id: qualified
    name: {en: qualified, zh: 已确认}
    probability: 25
    rots_after_days: 14
  - id: proposal
    name: {en: proposal, zh: 方案报价}
    probability: 50
    rots_after_days: 10
  - id: negotiation
    name: {en: negotiation, zh: 谈判}
    probability: 75
    rots_after_days: 7
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
  ]
}
