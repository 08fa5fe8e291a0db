/// The choices that a customer's fields offer.
public enum Customer {
  /// PROS-1: individual or organisation.
  public static let parties = [
    Choice("organisation", Words("organisation", "单位")), Choice("person", Words("person", "个人")),
  ]

  public static let genders = [
    Choice("female", Words("woman", "女"), also: ["female", "f", "女性"]),
    Choice("male", Words("man", "男"), also: ["male", "m", "男性"]),
  ]

  /// PROS-6: sub-classes of those who have a need; the list is open.
  public static let needOrigins = [
    Choice("future", Words("may need it later", "未来可能需要")),
    Choice("price", Words("drawn by a low price", "被低价吸引")),
    Choice("just_now", Words("happens to need it", "刚好需要")),
    Choice("other", Words("other", "其他")),
  ]

  /// How somebody talks, so how to talk with them (TAX-21, SKL-10, SKL-11).
  public static let conversations = [
    Choice("silent", Words("little", "沉默")), Choice("talkative", Words("much", "健谈")),
    Choice("decisive", Words("decides fast", "果断")),
  ]

  /// PROS-7.
  public static let horizons = [
    Choice("long_term", Words("long-term cooperation", "长期合作")),
    Choice("trial", Words("a short trial", "短期尝新")),
  ]

  /// KYC-6: measures match the risk. The rules name no levels; these three are ours.
  public static let kycRisks = [
    Choice("low", Words("low", "低"), also: ["低风险"]),
    Choice("medium", Words("medium", "中"), also: ["middle", "中风险"]),
    Choice("high", Words("high", "高"), also: ["高风险"]),
  ]

  /// Why a lead is dropped; the words that a rep adds stand beside it.
  public static let dropReasons = [
    Choice("no_need", Words("no need", "没有需求")),
    Choice("no_money", Words("no money", "没有购买力")),
    Choice("not_reached", Words("can't be reached", "联系不上")),
    Choice("competitor", Words("bought elsewhere", "选了别家")),
    Choice("duplicate", Words("known already", "重复")),
    Choice("other", Words("other", "其他")),
  ]

  /// MAN-4: has all three.
  static let hotSQL = "money = 'yes' AND need = 'yes' AND has_authority = 'yes'"

  /// MAN-8, MAN-9, MAN-10: has one of the three and is known to lack the others.
  static let nurtureSQL = """
    ((money = 'yes') + (need = 'yes') + (has_authority = 'yes') = 1 \
    AND (money = 'no') + (need = 'no') + (has_authority = 'no') = 2)
    """

  /// PROS-5 with PROS-7 and PROS-6: of those who need it and like the product, who looks for a long
  /// cooperation is first, then who happens to need it, and who is drawn by a low price is last.
  static let intentRankSQL = """
    10 * CASE horizon WHEN 'long_term' THEN 1 WHEN 'trial' THEN 3 ELSE 2 END \
    + CASE need_origin WHEN 'just_now' THEN 1 WHEN 'future' THEN 2 WHEN 'price' THEN 4 ELSE 3 END
    """

  /// Best first: 2 for each condition that is met, 1 for one that nobody asked about; then a phone.
  static let leadRankSQL = """
    2 * (CASE money WHEN 'yes' THEN 2 WHEN 'no' THEN 0 ELSE 1 END \
    + CASE need WHEN 'yes' THEN 2 WHEN 'no' THEN 0 ELSE 1 END \
    + CASE has_authority WHEN 'yes' THEN 2 WHEN 'no' THEN 0 ELSE 1 END) \
    + (phone IS NOT NULL)
    """
}
