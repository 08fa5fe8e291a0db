// Made by Scripts/embed.sh from themes/*.yaml: change those instead.
// swift-format-ignore-file

extension Themes {
  /// The themes that come with the program, by file name.
  static let shipped: [(file: String, yaml: String)] = [
("kebu-celadon.yaml", ##"""
# The glaze of old celadon: deep green-blue, light as through water.
system: "base16"
name: "Celadon 青瓷"
slug: "kebu-celadon"
author: "kebu"
variant: "dark"
palette:
  base00: "112522" # background
  base01: "182f2c" # bars
  base02: "2a5252" # the focus bar
  base03: "678883" # secondary text
  base04: "94aeaa"
  base05: "cdddda" # text
  base06: "e0ebe9"
  base07: "f1f6f5" # strongest text
  base08: "f47b74" # late: red
  base09: "efa464" # orange
  base0A: "ebcf7a" # due: yellow
  base0B: "7ddca0" # good: green
  base0C: "7fd6d0" # cyan
  base0D: "74c8e3" # focus: blue
  base0E: "c3a4e8" # purple
  base0F: "b47e60" # brown

"""##),
("kebu-eight.yaml", ##"""
# Made of the eight colours that every terminal has, and their bright sisters.
system: "base16"
name: "Eight 八色"
slug: "kebu-eight"
author: "kebu"
variant: "dark"
palette:
  base00: "000000" # background
  base01: "555555" # bars
  base02: "555555" # the focus bar
  base03: "aaaaaa" # secondary text
  base04: "aaaaaa"
  base05: "ffffff" # text
  base06: "ffffff"
  base07: "ffffff" # strongest text
  base08: "ff5555" # late: red
  base09: "ffff55" # orange
  base0A: "ffff55" # due: yellow
  base0B: "55ff55" # good: green
  base0C: "55ffff" # cyan
  base0D: "55ffff" # focus: blue
  base0E: "ff55ff" # purple
  base0F: "aa5500" # brown

"""##),
("kebu-harbour.yaml", ##"""
# A harbour at night: slate water, and a far light on it.
system: "base16"
name: "Harbour 夜港"
slug: "kebu-harbour"
author: "kebu"
variant: "dark"
palette:
  base00: "1e2931" # background
  base01: "26333d" # bars
  base02: "345563" # the focus bar
  base03: "788c9b" # secondary text
  base04: "a0b1bd"
  base05: "d6dfe7" # text
  base06: "e5ecf1"
  base07: "f4f7fa" # strongest text
  base08: "f9837c" # late: red
  base09: "f7ab64" # orange
  base0A: "f3d57b" # due: yellow
  base0B: "83e2b1" # good: green
  base0C: "8ddfde" # cyan
  base0D: "73d5e6" # focus: blue
  base0E: "cea9eb" # purple
  base0F: "be8768" # brown

"""##),
("kebu-indigo.yaml", ##"""
# Cloth dyed three times: deep blue, thread of bright white.
system: "base16"
name: "Indigo 靛蓝"
slug: "kebu-indigo"
author: "kebu"
variant: "dark"
palette:
  base00: "171b36" # background
  base01: "202544" # bars
  base02: "384580" # the focus bar
  base03: "7881a8" # secondary text
  base04: "a3a9c6"
  base05: "d9dded" # text
  base06: "e8ebf5"
  base07: "f7f8fd" # strongest text
  base08: "f67c8e" # late: red
  base09: "f8a372" # orange
  base0A: "f2d178" # due: yellow
  base0B: "78dca9" # good: green
  base0C: "7bd9de" # cyan
  base0D: "8cb4fe" # focus: blue
  base0E: "d4a0ec" # purple
  base0F: "be7c65" # brown

"""##),
("kebu-ink.yaml", ##"""
# Ink on a night desk: near black, a little cool, nothing loud.
system: "base16"
name: "Ink 墨"
slug: "kebu-ink"
author: "kebu"
variant: "dark"
palette:
  base00: "15171b" # background
  base01: "1e2125" # bars
  base02: "36465a" # the focus bar
  base03: "747b85" # secondary text
  base04: "9ca2ac"
  base05: "d2d6dd" # text
  base06: "e3e6ec"
  base07: "f3f5f9" # strongest text
  base08: "ef7272" # late: red
  base09: "ec9c63" # orange
  base0A: "e8c773" # due: yellow
  base0B: "7fcc90" # good: green
  base0C: "71c9c8" # cyan
  base0D: "76b0eb" # focus: blue
  base0E: "c097df" # purple
  base0F: "b37458" # brown

"""##),
("kebu-jade.yaml", ##"""
# White jade: a light with green in it, easy over a long day.
system: "base16"
name: "Jade 白玉"
slug: "kebu-jade"
author: "kebu"
variant: "light"
palette:
  base00: "edf8f1" # background
  base01: "e1efe7" # bars
  base02: "93c3b5" # the focus bar
  base03: "64796d" # secondary text
  base04: "52665b"
  base05: "202f27" # text
  base06: "16231c"
  base07: "0d1611" # strongest text
  base08: "b32228" # late: red
  base09: "b0540e" # orange
  base0A: "8c640a" # due: yellow
  base0B: "0a693c" # good: green
  base0C: "056f6f" # cyan
  base0D: "04617c" # focus: blue
  base0E: "7a4093" # purple
  base0F: "78472a" # brown

"""##),
("kebu-kingfisher-day.yaml", ##"""
# The same by day: burnt orange is late, olive-brown due, blue good.
system: "base16"
name: "Kingfisher by Day 日间翠鸟"
slug: "kebu-kingfisher-day"
author: "kebu"
variant: "light"
palette:
  base00: "f7f9fb" # background
  base01: "eceff2" # bars
  base02: "ccb4d2" # the focus bar
  base03: "6e757e" # secondary text
  base04: "5a616b"
  base05: "21272f" # text
  base06: "161b22"
  base07: "0c1015" # strongest text
  base08: "b84c05" # late: orange
  base09: "b0660c" # orange
  base0A: "5c4c02" # due: yellow
  base0B: "0555b7" # good: blue
  base0C: "065f74" # cyan
  base0D: "783274" # focus: rose
  base0E: "7c3b8b" # purple
  base0F: "824717" # brown

"""##),
("kebu-kingfisher.yaml", ##"""
# For eyes that see red and green alike: orange is late, pale yellow due, blue good.
system: "base16"
name: "Kingfisher 翠鸟"
slug: "kebu-kingfisher"
author: "kebu"
variant: "dark"
palette:
  base00: "14171d" # background
  base01: "1d2229" # bars
  base02: "434357" # the focus bar
  base03: "78818e" # secondary text
  base04: "a0a8b3"
  base05: "d6dbe1" # text
  base06: "e6eaee"
  base07: "f5f7f9" # strongest text
  base08: "f0772d" # late: orange
  base09: "ed9d44" # orange
  base0A: "f8ec80" # due: yellow
  base0B: "519ff2" # good: blue
  base0C: "98daea" # cyan
  base0D: "d8aed3" # focus: rose
  base0E: "cea2d8" # purple
  base0F: "b47548" # brown

"""##),
("kebu-midnight.yaml", ##"""
# High contrast on black: every text at seven to one or better.
system: "base16"
name: "Midnight 子夜"
slug: "kebu-midnight"
author: "kebu"
variant: "dark"
palette:
  base00: "000000" # background
  base01: "161616" # bars
  base02: "465764" # the focus bar
  base03: "bebebe" # secondary text
  base04: "d7d7d7"
  base05: "fcfcfc" # text
  base06: "ffffff"
  base07: "ffffff" # strongest text
  base08: "fe8b83" # late: red
  base09: "feba82" # orange
  base0A: "fee657" # due: yellow
  base0B: "68fa88" # good: green
  base0C: "6cf7f7" # cyan
  base0D: "8cdefe" # focus: blue
  base0E: "efaffe" # purple
  base0F: "e9a679" # brown

"""##),
("kebu-noon.yaml", ##"""
# High contrast on white: every text at seven to one or better.
system: "base16"
name: "Noon 正午"
slug: "kebu-noon"
author: "kebu"
variant: "light"
palette:
  base00: "ffffff" # background
  base01: "f2f2f2" # bars
  base02: "9fbad6" # the focus bar
  base03: "555555" # secondary text
  base04: "424242"
  base05: "030303" # text
  base06: "000000"
  base07: "000000" # strongest text
  base08: "940308" # late: red
  base09: "833b00" # orange
  base0A: "694904" # due: yellow
  base0B: "0a5722" # good: green
  base0C: "035559" # cyan
  base0D: "003b93" # focus: blue
  base0E: "6d177e" # purple
  base0F: "69391c" # brown

"""##),
("kebu-osmanthus.yaml", ##"""
# Osmanthus in October: honey-yellow ground, dark bark.
system: "base16"
name: "Osmanthus 桂花"
slug: "kebu-osmanthus"
author: "kebu"
variant: "light"
palette:
  base00: "f8f1d7" # background
  base01: "f0e8ca" # bars
  base02: "cfb26c" # the focus bar
  base03: "776f51" # secondary text
  base04: "6a6349"
  base05: "332e1b" # text
  base06: "262212"
  base07: "191609" # strongest text
  base08: "b71c0e" # late: red
  base09: "b25200" # orange
  base0A: "8f5d09" # due: yellow
  base0B: "336a27" # good: green
  base0C: "076b6f" # cyan
  base0D: "26579c" # focus: blue
  base0E: "833688" # purple
  base0F: "7e4328" # brown

"""##),
("kebu-paper.yaml", ##"""
# Rice paper by day: warm white, brown-black ink.
system: "base16"
name: "Rice Paper 宣纸"
slug: "kebu-paper"
author: "kebu"
variant: "light"
palette:
  base00: "f9f5ee" # background
  base01: "f0ece4" # bars
  base02: "cfb593" # the focus bar
  base03: "797469" # secondary text
  base04: "686358"
  base05: "2f2b24" # text
  base06: "221f19"
  base07: "16140f" # strongest text
  base08: "b51f1f" # late: red
  base09: "b0540e" # orange
  base0A: "906106" # due: yellow
  base0B: "23723b" # good: green
  base0C: "02717a" # cyan
  base0D: "1d5da7" # focus: blue
  base0E: "7c3d96" # purple
  base0F: "7e4328" # brown

"""##),
("kebu-plum.yaml", ##"""
# Plum blossom at dusk: wine-dark, rose for what is in focus.
system: "base16"
name: "Winter Plum 寒梅"
slug: "kebu-plum"
author: "kebu"
variant: "dark"
palette:
  base00: "281821" # background
  base01: "34212b" # bars
  base02: "663b54" # the focus bar
  base03: "927786" # secondary text
  base04: "b7a0ac"
  base05: "e4d6dd" # text
  base06: "f0e6eb"
  base07: "faf5f8" # strongest text
  base08: "f96e79" # late: red
  base09: "f5a166" # orange
  base0A: "efcd79" # due: yellow
  base0B: "81d39f" # good: green
  base0C: "77cfd3" # cyan
  base0D: "f19bcc" # focus: rose
  base0E: "c39dee" # purple
  base0F: "bc7867" # brown

"""##),
("kebu-snow.yaml", ##"""
# The first snow: clean, cool, and blue where you look.
system: "base16"
name: "First Snow 初雪"
slug: "kebu-snow"
author: "kebu"
variant: "light"
palette:
  base00: "f6f9fc" # background
  base01: "ecf1f5" # bars
  base02: "9cbfe4" # the focus bar
  base03: "6d7782" # secondary text
  base04: "57626d"
  base05: "202a34" # text
  base06: "161e26"
  base07: "0c1218" # strongest text
  base08: "be0d2c" # late: red
  base09: "b85207" # orange
  base0A: "946408" # due: yellow
  base0B: "1d7339" # good: green
  base0C: "08707e" # cyan
  base0D: "1d60bc" # focus: blue
  base0E: "7a41af" # purple
  base0F: "82452f" # brown

"""##),
("kebu-tea.yaml", ##"""
# Dark tea in a brown cup: warm from ground to foam.
system: "base16"
name: "Old Tea 老茶"
slug: "kebu-tea"
author: "kebu"
variant: "dark"
palette:
  base00: "211a14" # background
  base01: "2c221b" # bars
  base02: "5a432e" # the focus bar
  base03: "897668" # secondary text
  base04: "b29d8d"
  base05: "e5d2c3" # text
  base06: "f0e2d6"
  base07: "f8f0ea" # strongest text
  base08: "ef7462" # late: red
  base09: "f29e5b" # orange
  base0A: "ecc663" # due: yellow
  base0B: "a6c87a" # good: green
  base0C: "88cabc" # cyan
  base0D: "77bcd8" # focus: blue
  base0E: "d295bd" # purple
  base0F: "b27654" # brown

"""##),
  ]
}
