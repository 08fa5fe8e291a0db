// Made by Scripts/embed.sh from Playbooks/*.yaml: change those instead.
// swift-format-ignore-file

import Domain

extension Playbooks {
  /// The playbooks that come with the program, by file name.
  static let shipped: [(file: String, kind: PlaybookKind, yaml: String)] = [
("anum.yaml", .checklist, ##"""
kind: checklist
id: anum
version: 1
topic: qualify
name: {en: ANUM, zh: ANUM 资格判断}
about:
  en: "BANT with the order changed: authority first, then need, urgency, money. Take it where you often get stuck with people who cannot decide."
  zh: 顺序不同的 BANT：先决定权，再需求、紧迫、资金。常被卡在说不上话的人那里时，用它。
source:
  en: "The field's usual scheme, not in the course texts; so is its order of asking. The wording and the questions for evidence are ours."
  zh: 业内通行的方法，课程资料中没有；先后次序也是业内的。措辞和取证问题是我们加的。
on: [customer, deal]
groups:
  - id: authority_group
    name: {en: A · Authority, zh: A 决定权}
    items:
      - id: authority
        ask: {en: We talk to somebody who has a say, zh: 谈的人说得上话}
        fills: authority
        required: true
        help:
          en: "Ask how the last purchase of this kind came about and what part our contact had in it."
          zh: 问上一次这类采购是怎么定的，联系人在其中做了什么。
        ids: [MAN-2]
      - id: path
        ask: {en: "Who leads us to the one who decides?", zh: 谁能带我们见到拍板的人？}
        kind: text
  - id: need_group
    name: {en: N · Need, zh: N 需求}
    items:
      - id: need
        ask: {en: They have a problem that we can solve, zh: 对方的问题我们能解决}
        fills: need
        required: true
        help:
          en: "The one with a say names the problem; users' complaints alone are not enough."
          zh: 要由说得上话的人讲出来；光有使用者抱怨还不够。
        ids: [MAN-3]
      - id: what
        ask: {en: "What exactly do they need?", zh: 具体需要什么？}
        kind: text
        fills: customer.needs
  - id: urgency_group
    name: {en: U · Urgency, zh: U 紧迫}
    items:
      - id: urgency
        ask: {en: Waiting costs them something, zh: 拖着不办，对方有损失}
        required: true
        help:
          en: "Ask what happens if all stays as it is for half a year. “Nothing” means no urgency."
          zh: 问一句：半年内维持现状会怎样？答“没什么”，就是不急。
      - id: by_when
        ask: {en: "By which day must it be solved?", zh: 最迟哪天要解决？}
        kind: day
        if: {item: urgency, is: "yes"}
  - id: money_group
    name: {en: M · Money, zh: M 资金}
    items:
      - id: money
        ask: {en: The money is there or can be found, zh: 有预算，或筹得到钱}
        fills: money
        required: true
        help:
          en: "Somebody with a say and an urgent need often finds a budget that nobody had planned; ask where it would come from."
          zh: 说得上话又着急的人，往往能挤出没列过的预算；问清从哪里出。
        ids: [MAN-1]
      - id: sum
        ask: {en: "What sum do they think of?", zh: 对方心里的数是多少？}
        kind: money
verdicts:
  - id: no_authority
    name: {en: find the decider, zh: 先找拍板人}
    advice: {en: "Stop asking further: have our contact introduce you to somebody with a say.", zh: 先别往下问：请联系人引见说得上话的人。}
    tone: due
    if: {item: authority, is: "no"}
  - id: ask
    name: {en: not all asked yet, zh: 还没问全}
    advice: {en: "Go on in the order of the letters; each answer makes the next question easier.", zh: 按字母的顺序往下问，前一个答案会让后一个好开口。}
    tone: plain
    if: {not: {complete: true}}
  - id: go
    name: {en: all four, zh: 四项齐备}
    advice: {en: "Make the offer to the one with a say, with the urgent point on its first page.", zh: 把方案直接交给说得上话的人，最急的一点写在第一页。}
    tone: good
    passes: true
    if: {yes: 4}
  - id: no_need
    name: {en: no need yet, zh: 尚无需求}
    advice: {en: "The right person, but nothing to solve: find out what that person is measured by.", zh: 人找对了，但没有要解决的事：弄清对方最看重什么。}
    tone: due
    if: {item: need, is: "no"}
  - id: warm
    name: {en: keep warm, zh: 保持联系}
    advice: {en: "Person and need are right: set a day to ask again about urgency and money.", zh: 人和需求都对：定个日子，再问紧迫程度和资金。}
    tone: plain

"""##),
("bant.yaml", .checklist, ##"""
kind: checklist
id: bant
version: 1
topic: qualify
name: {en: BANT, zh: BANT 资格判断}
about:
  en: "Four questions after the first real talk: budget, authority, need, timeline. Quick, and good for deals that one person can decide."
  zh: 第一次正式沟通后就能答的四问：预算、决定权、需求、时间。问得快，适合一个人就能定的生意。
source:
  en: "The field's usual scheme, not in the course texts; so is the rule that three of four qualify. The wording and the questions for evidence are ours."
  zh: 业内通行的方法，课程资料中没有；“四中三即合格”也是业内惯例。措辞和取证问题是我们加的。
on: [customer, deal]
groups:
  - id: budget
    name: {en: B · Budget, zh: B 预算}
    items:
      - id: money
        ask: {en: The money is there or can be found, zh: 有预算，或筹得到钱}
        fills: money
        required: true
        help:
          en: "A budget line, an earlier purchase of this size, or somebody who can release the sum. “We shall see” is not a yes."
          zh: 有预算科目、买过同等金额的东西，或有人能批这笔钱。“到时候再看”不算“是”。
        ids: [MAN-1]
      - id: sum
        ask: {en: "What sum do they think of?", zh: 对方心里的数是多少？}
        kind: money
  - id: authority_group
    name: {en: A · Authority, zh: A 决定权}
    items:
      - id: authority
        ask: {en: We talk to somebody who has a say, zh: 谈的人说得上话}
        fills: authority
        required: true
        help:
          en: "Deciding, suggesting and opposing all count. Ask who else will be in the room when it is decided."
          zh: 拍板、建议、反对都算。再问一句：定的时候还有谁在场？
        ids: [MAN-2]
      - id: others
        ask: {en: "Who else must agree?", zh: 还要谁点头？}
        kind: text
  - id: need_group
    name: {en: N · Need, zh: N 需求}
    items:
      - id: need
        ask: {en: They have a problem that we can solve, zh: 对方的问题我们能解决}
        fills: need
        required: true
        help:
          en: "They have named it themselves. A need that only we see is still to be awakened."
          zh: 要由对方自己说出来；只有我们看得到的，还算不上需求。
        ids: [MAN-3]
      - id: what
        ask: {en: "What exactly do they need?", zh: 具体需要什么？}
        kind: text
        fills: customer.needs
  - id: timeline_group
    name: {en: T · Timeline, zh: T 时间}
    items:
      - id: timeline
        ask: {en: They want to decide within a set time, zh: 有明确的决定时限}
        required: true
        help:
          en: "Ask what has to be running by when, and count back from there. A date without a reason slips."
          zh: 问清什么时候要用上，再倒推决定的日子。说不出理由的日期一定会拖。
      - id: by_when
        ask: {en: "By which day?", zh: 最迟哪天定？}
        kind: day
        if: {item: timeline, is: "yes"}
verdicts:
  - id: ask
    name: {en: not all asked yet, zh: 还没问全}
    advice: {en: "Ask for what is open before you write an offer.", zh: 报价之前，先把没问的问清。}
    tone: plain
    if: {not: {complete: true}}
  - id: four
    name: {en: all four, zh: 四项齐备}
    advice: {en: "Make the offer, and agree on the day of the decision.", zh: 出方案，并约好决定的日子。}
    tone: good
    passes: true
    if: {yes: 4}
  - id: no_need
    name: {en: no need yet, zh: 尚无需求}
    advice: {en: "Three letters without a need sell nothing: talk about their work, not about the product.", zh: 没有需求，其余三项都是空的：先谈对方的工作，别谈产品。}
    tone: due
    if: {item: need, is: "no"}
  - id: three
    name: {en: qualified · 3 of 4, zh: 合格：四中有三}
    advice: {en: "Go on, and make the missing one the aim of the next talk.", zh: 可以往下走；下次沟通专门补缺的那一项。}
    tone: good
    passes: true
    if: {yes: 3}
  - id: later
    name: {en: not now, zh: 暂不跟进}
    advice: {en: "Keep in touch and set a day to ask again.", zh: 保持联系，定个日子再问一次。}
    tone: bad

"""##),
("brainstorm.yaml", .questions, ##"""
kind: questions
id: brainstorm
version: 1
topic: opportunity
name: {en: Five-minute brainstorm, zh: 五分钟头脑风暴}
about:
  en: "Set five minutes. Read a word, write down every opportunity it brings to mind, go on to the next. Judge nothing until the time is up."
  zh: "定时五分钟。看一个词，想到什么机会全写下来，再看下一个。时间到之前，一概不评好坏。"
source:
  en: "The five minutes and the fourteen words are from an exercise of the course texts, whose grouping is lost. The four groups and the questions are ours."
  zh: "五分钟和十四个提示词出自课程资料的小组讨论，原来的分组已不可考；四个分组和问题为本软件所拟。"
ids: [OPT-6]
groups:
  - id: connected
    name: {en: Connected, zh: 联网}
    questions:
      - id: new_media
        ask: {en: "New media: who is watched there, and what do the watchers lack?", zh: "新媒体：谁在那里有人看？看的人缺什么？"}
      - id: communication_network
        ask: {en: "Communication network: what becomes possible once all are reachable?", zh: "通信网络：人人随时联系得上，能做成什么？"}
      - id: e_commerce
        ask: {en: "E-commerce: what is still bought only by phone or in the shop?", zh: "电子商务：还有什么只能打电话或上门买？"}
      - id: information
        ask: {en: "Information: who would pay to know something a day earlier?", zh: "信息：谁愿意花钱早知道一天？"}
  - id: abroad
    name: {en: Out and about, zh: 走出去}
    questions:
      - id: overseas_investment
        ask: {en: "Overseas investment: what does a firm need on its first day abroad?", zh: "海外投资：企业到国外第一天需要什么？"}
      - id: tourism
        ask: {en: "Tourism: what spoils a journey, and who could prevent it?", zh: "旅游：什么最扫兴，谁能避免？"}
      - id: cultural_exchange
        ask: {en: "Cultural exchange: who wants to meet whom and does not know how?", zh: "文化交流：谁想认识谁，却没有门路？"}
      - id: leisure_service
        ask: {en: "Leisure service: for what would people give up a free evening?", zh: "休闲服务：大家愿意为什么花掉一个空闲的晚上？"}
  - id: home
    name: {en: At home, zh: 在家里}
    questions:
      - id: domestic_care
        ask: {en: "Domestic care: which chore would one hand over to a stranger?", zh: "家政护理：哪样家务放心交给外人做？"}
      - id: first_aid
        ask: {en: "First-aid service: what is missing in the first ten minutes?", zh: "急救服务：头十分钟里缺的是什么？"}
      - id: ageing
        ask: {en: "Ageing: what do people of eighty want to go on doing?", zh: "老龄：八十岁的人还想继续做什么？"}
  - id: life
    name: {en: Ways of life, zh: 生活方式}
    questions:
      - id: modern
        ask: {en: "Modern: which old thing would sell again in a new form?", zh: "现代：哪样老东西换个样子又能卖？"}
      - id: health_equipment
        ask: {en: "Health equipment: what do only clinics have that homes could use?", zh: "健康器材：什么只有医院有，其实家里也用得上？"}
      - id: health
        ask: {en: "Health: what do people put off although they know better?", zh: "健康：什么事大家明知该做却一拖再拖？"}

"""##),
("call-prep.yaml", .checklist, ##"""
kind: checklist
id: call-prep
version: 1
topic: talk
name: {en: Call preparation, zh: 通话准备}
about:
  en: "Five minutes before a sales talk: what we know, what we want to hear, what we ask. What you fill in here stands with the customer."
  zh: 沟通前花五分钟：知道什么、想听什么、要问什么。这里填的会记到客户资料里。
source:
  en: "The course text on needs in sales talk, five steps and the rule that a solution follows a known need. The wording of the items is ours."
  zh: 课程资料（销售话术与客户需求）中的五个步骤，以及先知需求、后给方案的道理。条目的写法是我们的。
ids: [P-13]
on: [customer, deal]
groups:
  - id: background
    name: {en: 1 Background and goals, zh: 1 背景与目标}
    ids: [TALK-1, DATA-3, DATA-4]
    items:
      - id: size
        ask: {en: "How many people work there?", zh: 公司有多少人？}
        kind: number
        unit: {en: employees, zh: 人}
        fills: customer.size
        ids: [TALK-1, DATA-3]
      - id: sector
        ask: {en: "Which industry is it in?", zh: 属于哪个行业？}
        kind: text
        fills: customer.sector
        ids: [TALK-1, DATA-3]
      - id: products
        ask: {en: "What does it mainly sell?", zh: 主要产品或服务是什么？}
        kind: text
        fills: customer.products
        ids: [TALK-1, DATA-3]
      - id: goals
        ask: {en: "What are its goals?", zh: 目标是什么？}
        kind: text
        fills: customer.goals
        help:
          en: "From its website, its last report, or the last talk. Unknown: ask for it in this one."
          zh: 看网站、年报或上次记录；不知道，就列为这次要问的。
        ids: [TALK-1, DATA-4]
      - id: vision
        ask: {en: "Where does it want to be one day?", zh: 愿景是什么？}
        kind: text
        fills: customer.vision
        ids: [TALK-1, DATA-4]
  - id: listen
    name: {en: 2 Listening, zh: 2 倾听}
    ids: [TALK-2]
    items:
      - id: real_needs
        ask: {en: "Real needs heard so far", zh: 到目前听到的真实需求}
        kind: text
        fills: customer.needs
        help:
          en: "What it wants to get done, not what it asked for first."
          zh: 写对方真正想办成的事，不是最先提的要求。
        ids: [TALK-2]
      - id: problems
        ask: {en: Problems heard so far, zh: 到目前听到的问题}
        kind: text
        fills: customer.pains
        ids: [TALK-2]
      - id: room
        ask: {en: I have time to let them talk, zh: 留足时间让对方讲}
        help:
          en: "Plan for the customer to speak more than half of the time; that half is ours, not a rule."
          zh: 安排客户讲的时间多于一半；“一半”是我们的提法，不是硬规定。
        ids: [TALK-2]
  - id: ask_group
    name: {en: 3 Asking, zh: 3 提问}
    ids: [TALK-3]
    items:
      - id: chosen
        ask: {en: Two fitting questions are chosen, zh: 挑好了两个合适的问题}
        required: true
        help:
          en: "From the question lists, about something this customer uses. For instance whether a function satisfies, and what should be better."
          zh: 从提问库里挑，针对这个客户在用的东西。比如功能满不满意、希望改进什么。
        ids: [TALK-3]
      - id: first
        ask: {en: "Which is the first?", zh: 先问哪一个？}
        kind: text
        ids: [TALK-3]
  - id: feedback
    name: {en: 4 Feedback, zh: 4 反馈}
    ids: [TALK-4]
    items:
      - id: opinions
        ask: {en: "What did it last say of us?", zh: 上次对我们有什么意见？}
        kind: text
        fills: customer.opinions
        ids: [TALK-4]
      - id: acted
        ask: {en: What it asked for has been done, zh: 上次提的已经改进}
        help:
          en: "If not, know the reason before you ring. No wish so far counts as yes."
          zh: 没做到，先弄清原因再打。没提过要求，也答“是”。
        ids: [TALK-4]
      - id: written
        ask: {en: "Time is kept to note answers at once", zh: 留出时间，挂了就记}
        help:
          en: "Needs, problems and feedback go into the book right after the talk."
          zh: 需求、问题和反馈，谈完马上记进来。
        ids: [TALK-4, G-15]
  - id: figures
    name: {en: 5 Figures, zh: 5 数据}
    ids: [TALK-5]
    items:
      - id: looked
        ask: {en: "I looked at its purchases by product", zh: 看过它各产品的采购}
        help:
          en: "What grew, what stopped, what others of its kind buy. A new customer: look at similar ones."
          zh: 哪些多了、哪些停了、同类客户还买什么。新客户就看相似的客户。
        ids: [TALK-5]
      - id: habits
        ask: {en: "How and when does it buy?", zh: 有什么购买习惯？}
        kind: text
        fills: customer.habits
        ids: [TALK-5]
      - id: likes
        ask: {en: "What does it prefer?", zh: 有什么偏好？}
        kind: text
        fills: customer.preferences
        ids: [TALK-5]
  - id: before_offer
    name: {en: Before any offer, zh: 给方案之前}
    ids: [TALK-6]
    items:
      - id: need_known
        ask: {en: Its need is known, zh: 已确认有需求}
        fills: need
        help:
          en: "Only then can a solution fit. Without it this talk is for finding out, not for offering."
          zh: 知道需求，方案才可能合用。不知道，这次就只问不报。
        ids: [TALK-6, MAN-3]
verdicts:
  - id: more
    name: {en: prepare more first, zh: 再准备一下}
    advice: {en: "Look up what can be looked up and choose your questions.", zh: 能查的先查好，再把问题挑出来。}
    tone: plain
    if: {any: [{not: {answered: 60}}, {not: {complete: true}}]}
  - id: no_questions
    name: {en: no questions yet, zh: 还没有问题}
    advice: {en: "A call without a question becomes a speech: choose two.", zh: 没有问题的通话会变成推销：先挑两个。}
    tone: bad
    if: {item: chosen, is: "no"}
  - id: ready
    name: {en: ready · may offer, zh: 可以谈方案}
    advice: {en: "The need is known: listen for what has changed, then speak of a solution.", zh: 需求已知：先听有没有变化，再谈方案。}
    tone: good
    passes: true
    if: {item: need_known, is: "yes"}
  - id: find_out
    name: {en: ready · to find out, zh: 先问需求}
    advice: {en: "Go and ask; keep the offer for the next talk.", zh: 去问、去听，报价留到下次。}
    tone: due

"""##),
("champ.yaml", .checklist, ##"""
kind: checklist
id: champ
version: 1
topic: qualify
name: {en: CHAMP, zh: CHAMP 资格判断}
about:
  en: "Begins with the customer's challenges instead of the budget. Take it where you have to win a hearing first and the budget follows the problem."
  zh: 从客户的难题问起，而不是从预算问起。适合先要赢得倾听、预算跟着问题走的生意。
source:
  en: "The field's usual scheme, not in the course texts; so are its four parts and their order. The wording and the questions for evidence are ours."
  zh: 业内通行的方法，课程资料中没有；四个部分及次序也是业内的。措辞和取证问题是我们加的。
on: [customer, deal]
groups:
  - id: challenges
    name: {en: CH · Challenges, zh: CH 难题}
    items:
      - id: need
        ask: {en: "Their challenge is one we can meet", zh: 有难题，而且我们解得了}
        fills: need
        required: true
        help:
          en: "Ask what keeps them from reaching this year's aims. The challenge is theirs when they can give an example of last week."
          zh: 问今年的目标卡在哪里。能举出上周的例子，才是真难题。
        ids: [MAN-3]
      - id: pains
        ask: {en: "Where does it hurt, and whom?", zh: 难在哪里？难住了谁？}
        kind: text
        fills: customer.pains
      - id: tried
        ask: {en: They have tried to solve it before, zh: 以前动手解决过}
        help:
          en: "Who tried once has seen the cost of the problem. Ask why the attempt failed."
          zh: 试过的人知道问题的代价。顺便问清上次为什么没成。
  - id: authority_group
    name: {en: A · Authority, zh: A 决定权}
    items:
      - id: authority
        ask: {en: Our contact has a say in the purchase, zh: 联系人对采购说得上话}
        fills: authority
        required: true
        help:
          en: "Who has little say can still show you the way: ask how such things are decided there."
          zh: 说不上话的人也能指路：问问这类事在他们那里怎么定。
        ids: [MAN-2]
      - id: chain
        ask: {en: "How is it decided, step by step?", zh: 要经过哪几步、哪些人？}
        kind: text
        fills: customer.management
  - id: money_group
    name: {en: M · Money, zh: M 资金}
    items:
      - id: money
        ask: {en: They expect to spend money on it, zh: 愿意并能够为它花钱}
        fills: money
        required: true
        help:
          en: "Compare with what the challenge costs them now; ask what they thought of investing."
          zh: 拿难题现在的代价来比，再问打算投入多少。
        ids: [MAN-1]
      - id: sum
        ask: {en: "What sum do they think of?", zh: 打算投入多少？}
        kind: money
  - id: priority
    name: {en: P · Priority, zh: P 优先}
    items:
      - id: first
        ask: {en: It is among their first three tasks, zh: 排在对方的头三件事里}
        required: true
        help:
          en: "Ask what else they want to get done this quarter and where this stands among it."
          zh: 问这个季度还要办成哪些事，这件排第几。
      - id: rivals
        ask: {en: "What else competes for the money?", zh: 还有哪些项目在争这笔钱？}
        kind: text
      - id: start
        ask: {en: "When do they want to begin?", zh: 想什么时候开始？}
        kind: day
verdicts:
  - id: ask
    name: {en: not all asked yet, zh: 还没问全}
    advice: {en: "Begin with the challenge; the other three follow from it.", zh: 从难题问起，其余三项自然带出来。}
    tone: plain
    if: {not: {complete: true}}
  - id: no_challenge
    name: {en: no challenge, zh: 没有难题}
    advice: {en: "Without a challenge there is nothing to sell: leave something useful and come back later.", zh: 没有难题就没有生意：留下有用的东西，过段时间再来。}
    tone: bad
    if: {item: need, is: "no"}
  - id: go
    name: {en: worth an offer, zh: 值得出方案}
    advice: {en: "Write the offer around the challenge and name the start they want.", zh: 方案围绕难题来写，写明对方想要的开始时间。}
    tone: good
    passes: true
    if: {all: [{item: authority, is: "yes"}, {item: money, is: "yes"}, {item: first, is: "yes"}]}
  - id: not_first
    name: {en: not their priority, zh: 排不上号}
    advice: {en: "Show what waiting costs, or agree on the quarter in which it comes up again.", zh: 算给对方看拖延的代价，或约好哪个季度再谈。}
    tone: due
    if: {item: first, is: "no"}
  - id: gaps
    name: {en: open the way, zh: 先铺路}
    advice: {en: "The challenge is real and pressing: look for who decides, or for where the money comes from.", zh: 难题真实又靠前：去找拍板的人，或找到出钱的地方。}
    tone: due

"""##),
("change-signals.yaml", .checklist, ##"""
kind: checklist
id: change-signals
version: 1
topic: opportunity
name: {en: Change signals, zh: 变化信号}
about:
  en: "Scan it for a customer's trade or for an idea: five kinds of change from which openings come. Answer yes only to what has really moved in the last year, and write what and since when as evidence."
  zh: "针对客户所在行业或某个创意扫一遍：机会来自五类变化。近一年确有变动的才答“是”，并把变了什么、从何时起写进依据。"
source:
  en: "The five kinds are from the course texts, chapter on recognising opportunities. The questions, the span of a year and the levels of the verdicts are ours."
  zh: "五类变化出自课程资料“机会识别”一章；具体问题、一年的时限和分界为本软件所定。"
ids: [OPR-1]
on: [customer, idea]
review_after_days: 90
groups:
  - id: economic
    name: {en: Economic change, zh: 经济变化}
    items:
      - id: prices
        ask: {en: "Prices of inputs or output have moved", zh: "进价或售价明显变动"}
        help: {en: "Ask purchasing which three items changed most.", zh: "问采购：变动最大的是哪三样。"}
      - id: money
        ask: {en: "Money has become easier or tighter", zh: "资金变松或变紧"}
        help: {en: "Payment terms, loans, exchange rate: which of them do people talk about?", zh: "账期、贷款、汇率，大家在谈哪一样？"}
      - id: spending
        ask: {en: "Buyers spend on other things now", zh: "买家花钱的去处变了"}
        help: {en: "What fell out of the budget, and what came in?", zh: "预算里删了什么，添了什么？"}
  - id: social
    name: {en: Social and population change, zh: 社会和人口变化}
    items:
      - id: ages
        ask: {en: "Ages of users or workers shift", zh: "用户或员工的年龄结构在变"}
        help: {en: "More old, fewer young, or a new generation in charge of buying.", zh: "老的多了、小的少了，或采购换了一代人。"}
      - id: places
        ask: {en: "People live or work elsewhere", zh: "人们居住或工作的地方变了"}
        help: {en: "Moves between town and country, home working, new districts.", zh: "城乡流动、居家办公、新城区。"}
      - id: habits
        ask: {en: "Habits or tastes have changed", zh: "习惯或口味变了"}
        help: {en: "What do newcomers ask for that the old customers never did?", zh: "新来的客户常要什么，是老客户从没要过的？"}
  - id: technical
    name: {en: Technological change, zh: 技术变化}
    items:
      - id: new_technique
        ask: {en: "A new technique is in practical use", zh: "有新技术已投入实用"}
        help: {en: "Seen at work at one firm, not only at a fair.", zh: "至少有一家真正在用，不只是展会上看到。"}
      - id: cheaper
        ask: {en: "Something costly has become cheap", zh: "原先很贵的东西变便宜了"}
        help: {en: "What can a small firm now do that only large ones could?", zh: "哪件事过去只有大厂做得起，现在小厂也能做？"}
      - id: obsolete
        ask: {en: "Something still in use is dying out", zh: "有还在用的东西快被淘汰"}
        help: {en: "Spare parts or support end, or nobody learns it any more.", zh: "备件、支持要停，或没人再学它。"}
  - id: political
    name: {en: Political and institutional, zh: 政治与制度变化}
    items:
      - id: rules
        ask: {en: "A rule or standard came or will come", zh: "新的法规或标准已出或将出"}
        help: {en: "Note its name and the day from which it binds.", zh: "记下名称和生效日期。"}
      - id: support
        ask: {en: "Public money or tenders have shifted", zh: "补贴或公共采购的方向变了"}
        help: {en: "Look into this year's notices of the bodies that buy or subsidise.", zh: "查今年的补贴公告和招标公告。"}
      - id: opened
        ask: {en: "A field was opened or closed", zh: "某个领域放开了或收紧了"}
        help: {en: "Licences, imports, exports, ownership.", zh: "许可、进口、出口、股权方面的准入。"}
  - id: industry
    name: {en: Change of industry structure, zh: 产业结构变化}
    items:
      - id: mergers
        ask: {en: "Firms merged, left or came in", zh: "有企业合并、退出或新进入"}
        help: {en: "Who supplied those who lost their supplier?", zh: "供应商没了的那些客户，现在由谁供货？"}
      - id: chain
        ask: {en: "Steps of the chain moved to others", zh: "产业链环节换了人做"}
        help: {en: "Makers sell direct, dealers make, service is bought in.", zh: "厂家直销、经销商自产、服务外包之类。"}
      - id: power
        ask: {en: "Another player now sets the terms", zh: "话语权转到了别人手里"}
        help: {en: "A platform, a large buyer or a supplier of the scarce part.", zh: "可能是平台、大买家，或稀缺部件的供应商。"}
verdicts:
  - id: much
    name: {en: much is moving, zh: 变化很多}
    advice: {en: "Write an idea for each yes, and begin where two changes meet.", zh: "每个“是”写一个创意，先看两处变化叠在一起的地方。"}
    tone: good
    if: {yes: 5}
  - id: some
    name: {en: a signal, zh: 有信号}
    advice: {en: "Write it as an idea: who now lacks what, and since when?", zh: "把它写成创意：谁从何时起缺了什么？"}
    tone: good
    if: {yes: 1}
  - id: open
    name: {en: keep scanning, zh: 继续扫}
    advice: {en: "Take the questions to the next visit; a quarter of an hour is enough.", zh: "下次拜访带上这些问题，一刻钟就够。"}
    tone: plain
    if: {not: {answered: 70}}
  - id: quiet
    name: {en: quiet, zh: 暂无变化}
    advice: {en: "Nothing moves for now; scan again next quarter.", zh: "眼下没有变动，下季度再扫一次。"}
    tone: plain

"""##),
("combination.yaml", .checklist, ##"""
kind: checklist
id: combination
version: 1
topic: opportunity
name: {en: Combined opportunity, zh: 组合机会}
about:
  en: "For an idea that joins two or more things that exist already. It makes you name the parts and tells whether the whole gives a new use or only a bundle."
  zh: "用于把两项以上现成的东西合在一起的创意。先写清各部分，再看合起来是有了新用途，还是只是打包。"
source:
  en: "That a combination needs two or more existing technologies, products or services, and a new use and value, is from the course texts. The further questions are ours."
  zh: "“两项以上现有技术、产品、服务，产生新的用途和价值”出自课程资料；其余问题为本软件所定。"
ids: [OPT-3]
on: [idea, deal]
groups:
  - id: parts
    name: {en: The parts, zh: 组成部分}
    help: {en: "At least two, each in use somewhere today.", zh: "至少两项，而且今天都有人在用。"}
    items:
      - id: part_one
        ask: {en: "First part", zh: "第一项"}
        kind: text
        required: true
        help: {en: "Name it as its maker sells it.", zh: "按厂家出售的名称写。"}
      - id: part_one_kind
        ask: {en: "The first part is a", zh: "第一项属于"}
        kind: one_of
        choices:
          - {id: technology, name: {en: technology, zh: 技术}}
          - {id: product, name: {en: product, zh: 产品}}
          - {id: service, name: {en: service, zh: 服务}}
          - {id: other, name: {en: something else, zh: 其他}}
      - id: part_two
        ask: {en: "Second part", zh: "第二项"}
        kind: text
        required: true
        help: {en: "Without it this is no combination.", zh: "没有第二项就不是组合。"}
      - id: part_two_kind
        ask: {en: "The second part is a", zh: "第二项属于"}
        kind: one_of
        choices:
          - {id: technology, name: {en: technology, zh: 技术}}
          - {id: product, name: {en: product, zh: 产品}}
          - {id: service, name: {en: service, zh: 服务}}
          - {id: other, name: {en: something else, zh: 其他}}
      - id: further_parts
        ask: {en: "Further parts, if any", zh: "还有哪些部分（没有可不填）"}
        kind: text
  - id: whole
    name: {en: The whole, zh: 合起来}
    items:
      - id: parts_exist
        ask: {en: "Every part exists and works today", zh: "每一项今天都已存在、可用"}
        required: true
        help: {en: "No if one part must be invented first.", zh: "只要有一项还要先发明出来，就答“否”。"}
      - id: parts_available
        ask: {en: "We have each part or can get it", zh: "每一项我们都有或拿得到"}
        help: {en: "Supplier, licence or partner asked, with an answer.", zh: "问过供货方、授权方或合作方，并有答复。"}
      - id: new_use
        ask: {en: "Together they serve a new use", zh: "合起来有新的用途"}
        required: true
        help: {en: "Finish the sentence: now one can … which none of the parts allowed.", zh: "把这句话说完：现在可以……，单用哪一项都做不到。"}
      - id: new_value
        ask: {en: "Worth more than the parts singly", zh: "比分开买更值"}
        required: true
        help: {en: "Ask a customer what each would cost alone, then what the whole is worth.", zh: "先问客户分开各值多少，再问整套值多少。"}
      - id: hard_to_copy
        ask: {en: "The owners of the parts can't copy it", zh: "各部分的主人没法自己一拼了事"}
        help: {en: "What stops the maker of the larger part from doing it next month?", zh: "大的那部分的厂家下个月自己做，拦得住吗？"}
verdicts:
  - id: open
    name: {en: name the parts, zh: 先写清各部分}
    advice: {en: "Two parts and the three required answers come first.", zh: "先写出两项，再答三个必答项。"}
    tone: plain
    if: {not: {complete: true}}
  - id: invention
    name: {en: one part is missing, zh: 缺一项}
    advice: {en: "Not yet a combination: look for something in use that can take that place.", zh: "还算不上组合：找一样现成的来顶上。"}
    tone: due
    if: {item: parts_exist, is: no}
  - id: combination
    name: {en: a combination, zh: 成立}
    advice: {en: "Put it through the three questions with a customer who has the new use.", zh: "找一位用得上新用途的客户，做机会三问。"}
    tone: good
    passes: true
    if: {all: [{item: new_use, is: yes}, {item: new_value, is: yes}]}
  - id: bundle
    name: {en: only a bundle, zh: 只是打包}
    advice: {en: "Selling both together is a discount, not an opportunity. Look for the use that neither has alone.", zh: "捆在一起卖只是优惠，不是机会。去找单独一项没有的用途。"}
    tone: bad

"""##),
("complaint-acceptance.yaml", .checklist, ##"""
kind: checklist
id: complaint-acceptance
version: 1
topic: serve
name: {en: Complaint acceptance, zh: 投诉受理}
about:
  en: "A complaint is accepted when all five hold. What is missing is asked for, politely and at once."
  zh: 五项俱备才受理；缺哪一项，就客气地当场补问。
source:
  en: "The course texts on customer service, standards for accepting complaints. That all five are needed is our reading of them."
  zh: 课程资料中客户服务管理的投诉受理标准。五项缺一不可是我们的理解。
ids: [CPL-11, G-13, F-20]
on: [customer]
groups:
  - id: criteria
    name: {en: Five criteria, zh: 五项标准}
    items:
      - id: complainant
        ask: {en: There is a definite complainant, zh: 有明确的投诉人}
        required: true
        veto: true
        help:
          en: "Name and a way to answer. Someone who speaks for another: for whom?"
          zh: 姓名和联系方式；代人投诉的，问清代表谁。
      - id: matters
        ask: {en: The matters are listed, zh: 有列举的投诉事项}
        required: true
        veto: true
        help: {en: "What, when, where, which product or person.", zh: 何事、何时、何地、涉及哪个产品或人员。}
      - id: harm
        ask: {en: There is real harm, zh: 有实在的损害后果}
        required: true
        veto: true
        help:
          en: "Money, time, damage, or an injury to feelings that can be described."
          zh: 钱、时间、损坏，或说得清的精神损害。
      - id: demand
        ask: {en: There is a definite demand, zh: 有明确的投诉要求}
        required: true
        veto: true
        help: {en: "Ask: what would put it right for you?", zh: 可以问：您希望我们怎样解决？}
      - id: scope
        ask: {en: It is within what the company handles, zh: 属于本企业受理范围}
        required: true
        veto: true
        help:
          en: "Our product, our service, our people. If not: say who is responsible."
          zh: 我们的产品、服务或人员；不是的话，告知应找谁。
verdicts:
  - id: refused
    name: {en: not accepted yet, zh: 暂不受理}
    advice:
      en: "Explain kindly which point is missing, and leave the door open: with it we accept."
      zh: 好好说明缺哪一项，补上即可受理。
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: ask for the rest, zh: 请补充}
    advice: {en: "Ask the open points now, while the customer is there.", zh: 趁客户在，把未明的问清楚。}
    tone: plain
    if: {not: {complete: true}}
  - id: accepted
    name: {en: accepted, zh: 受理}
    advice:
      en: Name who is responsible and tell the customer when they will hear from us.
      zh: 指定负责人，并告知客户何时答复。
    tone: good
    passes: true

"""##),
("compliance.yaml", .pipeline, ##"""
kind: pipeline
id: compliance
version: 1
topic: sell
name: {en: Compliant sale, zh: 合规销售流程}
about:
  en: "Seven stages from research to after-sales for everyone who sells or supports selling, so that each sale is lawful, its risks are seen early and the work is quicker."
  zh: 从调研到售后共七个环节，凡参与销售的人员都按此进行：销售合法合规，风险早发现，效率也更高。
source:
  en: "The course texts, a template for sales-process compliance. The stages and what each needs are its own; which checklist guards which stage, and the percentages and days, are ours."
  zh: 课程资料中的销售流程合规管理制度范本。环节及其要求出自该范本；由哪张清单把关，以及概率和天数，由我们设定。
ids: [CMP-1, P-1]
stages:
  - id: research
    name: {en: market research, zh: 市场调研}
    about:
      en: "Look into the market, the customer and the competitors until demand and competition are clear."
      zh: 调研市场、客户和竞争对手，直到需求与竞争态势清楚为止。
    probability: 10
    rots_after_days: 21
    leave:
      - checklist: market-research
        why:
          en: "Market, customer and competitors come first."
          zh: 先查清市场、客户和竞争对手。
    create:
      - checklist: market-research
    ids: [CMP-3]
  - id: pricing
    name: {en: pricing, zh: 产品定价}
    about:
      en: "Set a reasonable price from what the research found, and write it down as the value."
      zh: 根据调研结果定出合理价格，并填入商机金额。
    probability: 20
    rots_after_days: 10
    enter:
      - checklist: market-research
        why: {en: A price rests on research., zh: 定价要有调研依据，请先完成调研。}
    leave:
      - field: value
        why: {en: "The value of the deal is its price.", zh: 还没有定价：请填写商机金额。}
    ids: [CMP-4, G-17]
  - id: development
    name: {en: development, zh: 客户开发}
    about:
      en: "Reach the customer by phone, by mail or in person, and log each contact."
      zh: 通过电话、邮件、拜访等方式联系客户，每次联系都记录下来。
    probability: 30
    rots_after_days: 14
    create:
      - task: {en: "First contact: phone, mail or visit", zh: 首次联系：电话、邮件或拜访}
        due_in_days: 3
    ids: [CMP-5]
  - id: negotiation
    name: {en: negotiation, zh: 销售谈判}
    about:
      en: "Talk terms until both sides want the deal, and record what the customer wants to buy."
      zh: 谈妥条件，达成意向，并记下客户究竟要买什么。
    probability: 60
    rots_after_days: 10
    leave:
      - field: customer.needs
        why:
          en: "What the customer wants goes on record."
          zh: 还没有记录购买意向：请写明客户的具体需求。
    ids: [CMP-6]
  - id: contract
    name: {en: contract signing, zh: 合同签订}
    about:
      en: "Make the rights and duties of both sides clear, check the contract, then sign."
      zh: 写清双方权利义务，审查通过后再签字。
    probability: 80
    rots_after_days: 7
    leave:
      - checklist: contract
        why:
          en: Nothing is signed before all five points hold.
          zh: 合同审查未通过，五项全部符合之前不得签字。
    create:
      - checklist: contract
    ids: [CMP-7, CMP-11, CMP-12, CMP-13, G-3]
  - id: performance
    name: {en: performance, zh: 合同履行}
    about:
      en: Deliver what was agreed. Anything out of the ordinary goes to the company at once.
      zh: 按合同约定履行。遇到特殊情况，及时向公司汇报。
    probability: 95
    rots_after_days: 30
    create:
      - task: {en: "List what we owe, by when, who does it", zh: 列出应履行事项、期限和负责人}
        due_in_days: 2
      - checklist: performance
    ids: [CMP-8, CMP-14, G-4]
  - id: after-sales
    name: {en: after-sales, zh: 售后服务}
    about: {en: Look after the customer and find out how satisfied they are., zh: 做好售后服务，了解客户是否满意。}
    probability: 98
    rots_after_days: 30
    create:
      - task: {en: Satisfaction survey with the customer, zh: 对客户做满意度调查}
        due_in_days: 14
    ids: [CMP-9]
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
("contract.yaml", .checklist, ##"""
kind: checklist
id: contract
version: 1
topic: comply
name: {en: Contract check, zh: 合同审查}
about:
  en: "Five things that must hold before anyone signs. One no, and the contract stays unsigned."
  zh: 签字前必须全部符合的五项。有一项不符，就不能签。
source:
  en: "The course texts, article 6 of the compliance template. Splitting its second rule into three lines is ours."
  zh: 课程资料中合规管理制度范本第六条。其第二款拆成三项是我们的做法。
ids: [G-3]
on: [deal, contract]
groups:
  - id: check
    name: {en: Before signing, zh: 签字之前}
    items:
      - id: template
        ask: {en: On the company's own template, zh: 采用公司规定的合同模板}
        required: true
        veto: true
        help:
          en: Compare the form number and date with the current one. The customer's paper is a no until it is approved in its place.
          zh: 核对模板编号和版本日期。用客户的格式合同，未经批准一律答“否”。
        ids: [CMP-11]
      - id: complete
        ask: {en: Content complete, zh: 合同内容完整}
        required: true
        veto: true
        help:
          en: "Parties, goods, quantity, price, delivery, acceptance, payment, liability, disputes; no blanks, all annexes there."
          zh: 当事人、标的、数量、价款、交付、验收、付款、违约、争议，无空白，附件齐全。
        ids: [CMP-12]
      - id: accurate
        ask: {en: Content accurate, zh: 合同内容准确}
        required: true
        veto: true
        help:
          en: "Check names, figures, dates and account numbers against the offer and the licence, with a second pair of eyes."
          zh: 对照报价单和营业执照核对名称、数字、日期、账号，并请人复核。
        ids: [CMP-12]
      - id: unambiguous
        ask: {en: "No gaps, nothing ambiguous", zh: 没有漏洞和歧义}
        required: true
        veto: true
        help:
          en: "Could the other side read a clause differently in a quarrel? \"Soon\", \"about\", \"as usual\" are signs."
          zh: 万一有争执，对方能不能作另一种解释？“尽快”“左右”“按惯例”都是信号。
        ids: [CMP-12]
      - id: understood
        ask: {en: I have understood every clause, zh: 签字前已充分了解全部条款}
        required: true
        veto: true
        help:
          en: "You can explain each clause, and what it protects for us, without the paper. Before signing, not after."
          zh: 不看合同也能讲清每一条及其对我方的保护。必须在签字之前。
        ids: [CMP-13]
verdicts:
  - id: stop
    name: {en: do not sign, zh: 不能签}
    advice: {en: "Put right what has a no, then check that line again.", zh: 把答“否”的改正，再重新审查该项。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: check not finished, zh: 审查未完}
    advice: {en: Answer the open lines; unanswered means unsigned., zh: 补答未答的项目；没答完就不签。}
    tone: plain
    if: {not: {complete: true}}
  - id: sign
    name: {en: may be signed, zh: 可以签字}
    advice: {en: "Sign, then list what we owe and by when.", zh: 签字后列出应履行事项和期限。}
    tone: good
    passes: true

"""##),
("cost-analysis.yaml", .checklist, ##"""
kind: checklist
id: cost-analysis
version: 1
topic: sell
name: {en: Cost analysis, zh: 成本分析}
about:
  en: "Each cost item with supplier, price asked and price agreed, and the reasons that make the price sound."
  zh: 逐项列出供应方、对方报价和议定价格，并确认价格依据充分。
source:
  en: "The course texts on order development say with whom and to what end prices are negotiated; their list of cost items is lost. The items here are ours, after the garment trade."
  zh: 课程资料中的订单开发说明了与谁磋商、目的何在，成本项目清单缺失。此处项目由我们参照服装贸易拟定。
ids: [ORD-12]
on: [deal]
groups:
  - id: materials
    name: {en: Materials, zh: 物料}
    help: {en: Settled with the material suppliers., zh: 与物料供应商磋商。}
    items:
      - id: main_from
        ask: {en: "Main material: from whom", zh: 主料：供应方}
        kind: text
      - id: main_asked
        ask: {en: "Main material: price asked", zh: 主料：对方报价}
        kind: money
      - id: main_agreed
        ask: {en: "Main material: price agreed", zh: 主料：议定价格}
        kind: money
        required: true
        help: {en: "Per piece or for the order, but the same for all items.", zh: 按单件或按整单都行，各项口径一致。}
      - id: trims_from
        ask: {en: "Accessories: from whom", zh: 辅料：供应方}
        kind: text
      - id: trims_asked
        ask: {en: "Accessories: price asked", zh: 辅料：对方报价}
        kind: money
      - id: trims_agreed
        ask: {en: "Accessories: price agreed", zh: 辅料：议定价格}
        kind: money
        required: true
        help: {en: Zero where there are none., zh: 没有就填 0。}
  - id: factory
    name: {en: Factory, zh: 加工厂}
    help: {en: Settled with the factory., zh: 与加工厂磋商。}
    items:
      - id: making_from
        ask: {en: "Making: from whom", zh: 加工费：供应方}
        kind: text
      - id: making_asked
        ask: {en: "Making: price asked", zh: 加工费：对方报价}
        kind: money
      - id: making_agreed
        ask: {en: "Making: price agreed", zh: 加工费：议定价格}
        kind: money
        required: true
        help: {en: Labour and overhead of the factory for this process sheet., zh: 按该工艺单计的人工和制造费用。}
      - id: packing_asked
        ask: {en: "Packing: price asked", zh: 包装：对方报价}
        kind: money
      - id: packing_agreed
        ask: {en: "Packing: price agreed", zh: 包装：议定价格}
        kind: money
        required: true
  - id: other
    name: {en: Other cost items, zh: 其他成本项目}
    items:
      - id: freight
        ask: {en: Freight and clearance, zh: 运输与报关}
        kind: money
        required: true
      - id: rest
        ask: {en: "Tests, samples, bank, other", zh: 检测、打样、银行费用等}
        kind: money
  - id: reasons
    name: {en: "Is the price sound?", zh: 价格是否合理}
    items:
      - id: compared
        ask: {en: "Each large item has a second offer", zh: 大项都有第二家报价}
        required: true
        help:
          en: Two sources for whatever is more than a tenth of the cost; the tenth is ours.
          zh: 占成本一成以上的项目至少问两家（一成是我们定的）。
      - id: split
        ask: {en: "Price taken apart, not taken whole", zh: 价格已拆细，不是笼统总价}
        required: true
        help:
          en: Use per piece × unit price + loss for material; minutes × rate for making.
          zh: 物料按单耗×单价加损耗，加工按工时×工价。
      - id: why
        ask: {en: "Why asked and agreed differ is clear", zh: 报价与议定价的差额有缘由}
        help:
          en: "The supplier gave way for a reason: quantity, date, payment. Otherwise quality pays."
          zh: 对方让价有理由：数量、交期、付款条件；没有理由，多半牺牲质量。
      - id: swing
        ask: {en: It holds if material or rate moves, zh: 原料或汇率波动时仍可承受}
        required: true
        help: {en: "Work it out with 3 % worse; the 3 % is ours.", zh: "按不利变动 3% 试算（3% 是我们定的）。"}
      - id: written
        ask: {en: "Prices agreed in writing, with an end", zh: 价格有书面确认和有效期}
        required: true
verdicts:
  - id: missing
    name: {en: items still open, zh: 尚有项目未定}
    advice: {en: Negotiate the open items; a sum with holes is no cost., zh: 把未定的项目谈下来，有缺口的合计不是成本。}
    tone: plain
    if: {not: {complete: true}}
  - id: unsafe
    name: {en: not safe, zh: 经不起波动}
    advice:
      en: "Fix the rate or the material, or put the risk into the price."
      zh: 锁定汇率或原料，否则把风险计入价格。
    tone: bad
    if: {item: swing, is: "no"}
  - id: soft
    name: {en: not well founded, zh: 依据不足}
    advice: {en: Get the second quotation and the written word first., zh: 先补第二家报价和书面确认。}
    tone: due
    if: {any: [{item: compared, is: "no"}, {item: split, is: "no"}, {item: written, is: "no"}]}
  - id: sound
    name: {en: sound, zh: 成本可靠}
    advice:
      en: "Check the quotation against it: is it still a win for all three?"
      zh: 用它复核报价：三方仍然都得利吗？
    tone: good
    passes: true

"""##),
("credit-check.yaml", .checklist, ##"""
kind: checklist
id: credit-check
version: 1
topic: credit
name: {en: Credit check, zh: 信用调查}
about:
  en: "They decide and they need it, but the money is lacking. May we help with financing, and on what terms?"
  zh: 有决定权、有需求，只缺购买力。能不能提供融资，条件如何？
source:
  en: "The course texts: what to do with m+A+N, namely look into business situation and credit terms and finance. The questions and the quarter are ours."
  zh: 课程资料中对 m+A+N 客户的对策：调查业务状况、信用条件，给予融资。具体问题和按季复查由我们拟定。
ids: [MAN-7]
on: [customer, deal]
review_after_days: 90
groups:
  - id: business
    name: {en: Business situation, zh: 业务状况}
    items:
      - id: running
        ask: {en: The business is running, zh: 经营正常}
        required: true
        help: {en: "Go and see, or ask two of their suppliers.", zh: 去现场看，或问两家供应商。}
      - id: trend
        ask: {en: Sales in the last year, zh: 近一年销售走势}
        kind: one_of
        choices:
          - {id: up, name: {en: up, zh: 上升}, points: 2}
          - {id: level, name: {en: level, zh: 平稳}, points: 1}
          - {id: down, name: {en: down, zh: 下滑}, points: 0}
        required: true
      - id: shortage
        ask: {en: Why the money is lacking, zh: 资金为何不足}
        kind: text
        required: true
        help:
          en: "Growth, a season, a late payer: it passes. Losses: it does not."
          zh: 扩张、旺季、回款慢，是暂时的；亏损就不是。
      - id: passing
        ask: {en: The shortage is passing, zh: 资金短缺是暂时的}
        required: true
  - id: credit
    name: {en: Credit terms, zh: 信用条件}
    items:
      - id: pays
        ask: {en: Pays others on time, zh: 对他人按时付款}
        required: true
        help: {en: References from two suppliers; public registers., zh: 问两家供应商，查公开信息。}
      - id: bad_record
        ask: {en: Defaults or enforcement on record, zh: 有失信或被执行记录}
        required: true
        veto: true
        reverse: true
        help: {en: Look in the public register on the day of the decision., zh: 决定当天查公开信息。}
      - id: debts
        ask: {en: Debts leave room for ours, zh: 现有负债还留有余地}
        required: true
      - id: security
        ask: {en: Security or a guarantor is offered, zh: 能提供担保或抵押}
  - id: financing
    name: {en: Financing, zh: 融资安排}
    items:
      - id: form
        ask: {en: Form, zh: 方式}
        kind: one_of
        choices:
          - {id: instalments, name: {en: instalments, zh: 分期付款}}
          - {id: terms, name: {en: "longer terms", zh: 延长账期}}
          - {id: lease, name: {en: lease, zh: 租赁}}
          - {id: bank, name: {en: loan from a bank, zh: 银行贷款}}
          - {id: none, name: {en: none, zh: 不提供}}
        required: true
      - id: amount
        ask: {en: Amount, zh: 金额}
        kind: money
        required: true
        if: {not: {item: form, is: none}}
      - id: plan
        ask: {en: When they pay what, zh: 还款安排}
        kind: text
        required: true
        if: {not: {item: form, is: none}}
        help: {en: Dates and sums that their income can carry., zh: 日期和金额要与其收入相称。}
      - id: approved
        ask: {en: Finance agreed on our side, zh: 财务部门已同意}
        required: true
        if: {not: {item: form, is: none}}
      - id: secured
        ask: {en: The money is secured, zh: 资金已落实}
        fills: money
        help: {en: "Yes turns m into M: the financing is signed.", zh: 融资已签妥答“是”，m 随之变为 M。}
verdicts:
  - id: no
    name: {en: no credit, zh: 不宜赊销}
    advice: {en: "Sell against payment in advance or a smaller order, or wait.", zh: 先款后货、减量，或者等一等。}
    tone: bad
    if: {any: [{flaw: true}, {item: form, is: none}]}
  - id: missing
    name: {en: keep asking, zh: 继续调查}
    advice: {en: "Ask them openly: who wants credit expects questions.", zh: 直接问，要赊账的人料到会被问。}
    tone: plain
    if: {not: {complete: true}}
  - id: waiting
    name: {en: finance first, zh: 先过财务}
    advice: {en: Make no promise before finance agrees., zh: 财务同意之前不要许诺。}
    tone: due
    if: {item: approved, is: "no"}
  - id: small
    name: {en: small and secured, zh: 小额并有担保}
    advice: {en: "Begin with a small sum, short terms and security.", zh: 从小额、短期、有担保做起。}
    tone: due
    if: {any: [{below: 60}, {item: passing, is: "no"}]}
  - id: finance
    name: {en: finance, zh: 可以融资}
    advice: {en: "Sign the terms; the customer then has money, authority and need.", zh: 签妥条件，客户就三项俱备了。}
    tone: good
    passes: true

"""##),
("credit-dossier.yaml", .checklist, ##"""
kind: checklist
id: credit-dossier
version: 1
topic: credit
name: {en: Credit dossier, zh: 信贷客户档案}
about:
  en: "Seven things to know about a credit client. Knowing the customer is the basis of serving them: who knows the customer knows the business, and the risk. Of the four questions why, what, how and what in oneself, this dossier answers the second."
  zh: 对信贷客户要了解的七个方面。了解客户是服务客户的根本：了解客户，才能认识业务、认识风险。为什么了解、了解什么、用什么方法、怎样自我完善，本档案回答第二个问题。
source:
  en: "The course texts, a training text for account managers: the seven sections, the three essentials and the preparation of a meeting. Of the sections only the titles survive: what each asks is ours, and so is the half-year."
  zh: 课程资料中的客户经理培训教材：七节内容、三大要素和会前准备。各节只留有标题，具体问题和半年一查由我们拟定。
ids: [CRD-1, CRD-2, CRD-3, CRD-6]
on: [customer]
review_after_days: 180
groups:
  - id: target
    name: {en: 1 Target customer, zh: 一、目标客户信息}
    help: {en: Know the customer., zh: 了解客户。}
    ids: [CRD-8, DATA-5]
    items:
      - id: management
        ask: {en: Management structure, zh: 管理架构}
        kind: text
        required: true
        fills: customer.management
        help: {en: "Who owns, who leads, who signs for credit.", zh: 谁出资、谁管事、谁签贷款。}
      - id: industry
        ask: {en: Type of industry, zh: 产业类型}
        kind: text
        required: true
        fills: customer.industry_type
      - id: share
        ask: {en: Market share, zh: 市场份额}
        kind: text
        fills: customer.market_share
      - id: advantages
        ask: {en: Operating advantages, zh: 经营优势}
        kind: text
        required: true
        fills: customer.advantages
      - id: trade
        ask: {en: I know this industry's ways and words, zh: 掌握客户所在行业的知识}
        required: true
        help:
          en: "Its seasons, margins, terms of payment. Read up before the meeting."
          zh: 淡旺季、毛利、结算习惯，见面之前补课。
  - id: timing
    name: {en: 2 Timing, zh: 二、营销时机信息}
    help: {en: Know the customer., zh: 了解客户。}
    items:
      - id: when
        ask: {en: When they will need money, zh: 何时需要资金}
        kind: text
        required: true
        help:
          en: "Season, expansion, a bill falling due, a loan elsewhere that ends."
          zh: 旺季备货、扩建、款项到期、他行贷款到期。
      - id: plan
        ask: {en: A basic plan to serve them exists, zh: 已有服务客户的基本预案}
        required: true
        ids: [CRD-8]
      - id: goals
        ask: {en: Goals for the next meeting, zh: 下次见面要达成的具体目标}
        kind: text
        required: true
        help: {en: "What you want to know, and what they should decide.", zh: 要弄清什么，请对方决定什么。}
        ids: [CRD-8]
  - id: operations
    name: {en: 3 Current operations, zh: 三、经营现状}
    help: {en: Know the business., zh: 认识业务。}
    items:
      - id: seen
        ask: {en: We have seen the place at work, zh: 到过现场，看过经营}
        required: true
        help:
          en: "Stock, machines running, people at work; unannounced is best."
          zh: 看库存、开工、用工，最好不预约。
      - id: orders
        ask: {en: Orders and main buyers are known, zh: 清楚订单和主要买家}
        required: true
      - id: suppliers
        ask: {en: Suppliers and terms are known, zh: 清楚供应商和付款条件}
      - id: course
        ask: {en: Business over the last year, zh: 近一年经营走势}
        kind: one_of
        choices:
          - {id: up, name: {en: up, zh: 上升}, points: 2}
          - {id: level, name: {en: level, zh: 平稳}, points: 1}
          - {id: down, name: {en: down, zh: 下滑}, points: 0}
        required: true
  - id: needs
    name: {en: 4 Credit needs, zh: 四、信贷需求}
    help: {en: Know the business., zh: 认识业务。}
    items:
      - id: amount
        ask: {en: Amount they want, zh: 需要金额}
        kind: money
        required: true
      - id: use
        ask: {en: What it is for, zh: 用途}
        kind: text
        required: true
        help:
          en: "A thing and a price; \"working capital\" is not yet an answer."
          zh: 具体到买什么、多少钱，“流动资金”还不算答案。
      - id: term
        ask: {en: For how long, zh: 期限}
        kind: number
        unit: {en: months, zh: 个月}
        required: true
      - id: repay
        ask: {en: What it is paid back from, zh: 还款来源}
        kind: text
        required: true
        help:
          en: "First source: the business. Second: what if it fails?"
          zh: 第一来源是经营收入；落空时的第二来源是什么？
  - id: accounts
    name: {en: 5 Accounts, zh: 五、账户信息}
    help: {en: Know the customer., zh: 了解客户。}
    items:
      - id: banks
        ask: {en: Where its accounts are, zh: 在哪些银行开户}
        kind: text
        required: true
      - id: flow
        ask: {en: "Payments go through accounts we see", zh: 结算流水可见}
        required: true
        help: {en: Ask for the last months' statements., zh: 请提供近几个月的流水。}
      - id: fits
        ask: {en: "Account turnover fits its story", zh: 流水与所述经营相符}
        required: true
        help: {en: Compare deposits with sales., zh: 拿进账与销售额对照。}
  - id: finances
    name: {en: 6 Finances and ratios, zh: 六、财务和指标信息}
    help: {en: Know the risk., zh: 认识风险。}
    weight: 2
    items:
      - id: statements
        ask: {en: Statements of the last years are here, zh: 近年财务报表齐全}
        required: true
        help:
          en: "Audited, or checked against tax returns. How many years is up to your rules."
          zh: 经审计，或与纳税申报核对；年数按贵单位规定。
      - id: sales
        ask: {en: Sales and profit explained, zh: 销售与利润的变动说得清}
        required: true
        help: {en: Ask for the reason of each large change., zh: 大的变动都问出原因。}
      - id: debt
        ask: {en: All debts are known, zh: 全部负债清楚}
        required: true
        help: {en: "Bank, private, guarantees for others.", zh: 银行借款、民间借款、对外担保。}
      - id: leverage
        ask: {en: Liabilities to assets, zh: 资产负债率}
        kind: number
        unit: {en: "%", zh: "%"}
        required: true
      - id: liquidity
        ask: {en: Current assets to short-term debts, zh: 流动比率}
        kind: number
        unit: {en: "%", zh: "%"}
        help: {en: 150 means one and a half times., zh: 150 即一点五倍。}
      - id: cash
        ask: {en: "Cash flow covers interest, repayment", zh: 经营现金流够付本息}
        required: true
        veto: true
        help: {en: Take the weakest of the last years., zh: 按近年最差的一年算。}
  - id: other
    name: {en: 7 Non-financial, zh: 七、非财务信息}
    help: {en: Know the risk., zh: 认识风险。}
    items:
      - id: people
        ask: {en: The owner's name is good, zh: 负责人信誉良好}
        required: true
        help: {en: Ask two suppliers and a neighbour; look at court notices., zh: 问两家供应商和周边，查法院公告。}
      - id: disputes
        ask: {en: "Lawsuits, penalties or late payments", zh: 有诉讼、处罚或拖欠}
        required: true
        reverse: true
      - id: outlook
        ask: {en: Trade and policy are on its side, zh: 行业和政策环境有利}
      - id: succession
        ask: {en: It could go on without its head, zh: 负责人不在也能运转}
verdicts:
  - id: stop
    name: {en: can't carry it, zh: 还款能力不足}
    advice: {en: "Do not lend on hope: a smaller sum, a better time, or none.", zh: 不能靠希望放款：减额、择时或放弃。}
    tone: bad
    if: {flaw: true}
  - id: early
    name: {en: dossier begun, zh: 档案刚建立}
    advice: {en: Take two sections to each meeting., zh: 每次见面补两节。}
    tone: plain
    if: {not: {answered: 60}}
  - id: missing
    name: {en: sections with gaps, zh: 档案有缺口}
    advice: {en: See which section lags; ask for those papers., zh: 看哪一节落后，就要哪一节的资料。}
    tone: plain
    if: {not: {complete: true}}
  - id: doubts
    name: {en: "known, with doubts", zh: 情况清楚，有疑点}
    advice: {en: Clear up each no before you propose a credit., zh: 提出授信之前，逐项弄清答“否”的问题。}
    tone: due
    if: {any: [{below: 75}, {item: disputes, is: "yes"}, {item: fits, is: "no"}]}
  - id: known
    name: {en: known well, zh: 情况清楚}
    advice: {en: Propose what fits the need., zh: 提出与需求相符的方案。}
    tone: good
marks:
  - id: customer
    name: {en: knows the customer, zh: 已了解客户}
    if: {all: [{group: target, score: 100}, {group: timing, score: 100}, {group: accounts, score: 100}]}
  - id: business
    name: {en: knows the business, zh: 已认识业务}
    if: {all: [{item: seen, is: "yes"}, {item: orders, is: "yes"}]}
  - id: risk
    name: {en: knows the risk, zh: 已认识风险}
    if: {all: [{item: statements, is: "yes"}, {item: debt, is: "yes"}, {item: disputes, is: ["yes", "no"]}]}

"""##),
("crm-implementation.yaml", .checklist, ##"""
kind: checklist
id: crm-implementation
version: 1
topic: learn
name: {en: Introducing CRM, zh: CRM 实施}
about:
  en: "For the one who leads the introduction of a CRM system: eight steps in order, two proofs for each. It tells at which step the project really stands."
  zh: "给牵头上 CRM 系统的人用：八步依次来，每步两项凭据，看项目到底走到哪一步。"
source:
  en: "The eight steps in order and the five principles are from the customer-service notes. The proofs and the levels are ours."
  zh: "八个步骤及顺序、五项原则出自客户服务管理复习资料；凭据和分界为本软件所定。"
ids: [CRM-5, P-24]
on: [member, idea]
review_after_days: 90
groups:
  - id: plan
    name: {en: 1 Business plan, zh: 1 确立业务计划}
    items:
      - id: plan_goal
        ask: {en: "The goal is a number with a day", zh: "业务目标有数字、有期限"}
        help: {en: "Not “better service”: for instance win-back of how many by when.", zh: "不是“提升服务”，而是到何时挽回多少家之类。"}
      - id: plan_owner
        ask: {en: "Management has put its name to it", zh: "管理层签字认可"}
        help: {en: "With money and with a name.", zh: "有预算，有责任人。"}
  - id: team
    name: {en: 2 CRM team, zh: 2 建立 CRM 团队}
    items:
      - id: team_mixed
        ask: {en: "Sales, service, technique are in it", zh: "销售、服务、技术都有人参加"}
        help: {en: "At least one who talks to customers every day.", zh: "至少有一位天天接触客户的人。"}
      - id: team_time
        ask: {en: "Its members have been given the time", zh: "成员腾得出时间"}
        help: {en: "Hours a week, taken off something else.", zh: "每周几小时，并从别的工作中减掉。"}
  - id: needs
    name: {en: "3 Customers' needs, first build", zh: 3 分析客户需求，初建系统}
    items:
      - id: needs_analysed
        ask: {en: "Our customers' needs are analysed", zh: "已分析客户需求"}
        help: {en: "From talks and records, not from a vendor's list.", zh: "来自访谈和记录，不是照抄厂商清单。"}
      - id: first_build
        ask: {en: "A first customer base is in it", zh: "客户信息系统已初步建起"}
        help: {en: "Real customers, without doubles, which the team uses.", zh: "真实客户、已去重，团队自己在用。"}
  - id: processes
    name: {en: 4 Sales and service processes, zh: 4 评估销售和服务过程}
    items:
      - id: processes_assessed
        ask: {en: "Sales and service seen as they are", zh: "按实际做法评估过销售和服务"}
        help: {en: "Somebody sat beside the reps for a day.", zh: "有人跟着业务员待过一天。"}
      - id: requirements
        ask: {en: "What it must do is written down", zh: "应用需求已写明确"}
        help: {en: "One page; each line says who uses it when.", zh: "一页纸，每条写清谁在什么时候用。"}
  - id: steps
    name: {en: 5 Steps and priorities, zh: 5 计划步骤，分级推进}
    items:
      - id: priorities
        ask: {en: "Each level has its priority", zh: "各级系统都排了优先级"}
        help: {en: "Somebody can tell what comes last.", zh: "有人说得出哪个排最后。"}
      - id: gradual
        ask: {en: "It comes gradually, each step usable", zh: "渐进推进，每一步都能用"}
        help: {en: "The first step reaches users before the next begins.", zh: "第一步用起来了，再做下一步。"}
  - id: deploy
    name: {en: 6 Choose and deploy, zh: 6 选方案，开发部署}
    items:
      - id: chosen
        ask: {en: "The solution was chosen by the needs", zh: "按需求选定方案"}
        help: {en: "Two were tried with our own data.", zh: "至少用自己的数据试过两种。"}
      - id: resourced
        ask: {en: "People, money and machines are there", zh: "人、钱、设备已到位"}
        help: {en: "Also for moving the old data.", zh: "也包括迁移旧数据所需的。"}
  - id: training
    name: {en: 7 Train the users, zh: 7 培训用户}
    items:
      - id: trained
        ask: {en: "Every user was trained on own cases", zh: "每位用户都用自己的案例练过"}
        help: {en: "Not a lecture: each entered own customers.", zh: "不是听课，而是各自录入自己的客户。"}
      - id: running
        ask: {en: "The system runs normally day by day", zh: "系统每天正常运转"}
        help: {en: "No shadow lists in spreadsheets are left.", zh: "没人再私下用表格记。"}
  - id: improve
    name: {en: "8 Use, maintain and improve", zh: 8 使用、维护、评估、改进}
    items:
      - id: maintained
        ask: {en: "Somebody maintains data and system", zh: "数据和系统有人维护"}
        help: {en: "A name, and hours for it.", zh: "有名字，有工时。"}
      - id: assessed
        ask: {en: "Held against the goal, and improved", zh: "对照目标评估并改进过"}
        help: {en: "The number of step 1 was measured again.", zh: "第一步的数字重新量过。"}
  - id: principles
    name: {en: The five principles, zh: 五项原则}
    ids: [CRM-4]
    items:
      - id: strategy
        ask: {en: "It has strategic weight", zh: "战略重视"}
        help: {en: "It comes up at the meeting of the management without being asked for.", zh: "管理层会议上会主动谈到。"}
      - id: long_term
        ask: {en: "It is planned for the long term", zh: "长期规划"}
        help: {en: "There is money for the third year.", zh: "第三年的预算也有着落。"}
      - id: open_operation
        ask: {en: "It is run openly", zh: "开放运作"}
        help: {en: "Users see plan, faults and decisions, and may speak.", zh: "用户看得到计划、缺陷和决定，也能发言。"}
      - id: integration
        ask: {en: "It works with the other systems", zh: "系统集成"}
        help: {en: "Nothing is typed in twice.", zh: "同一条数据不用录两次。"}
      - id: promotion
        ask: {en: "It is promoted throughout", zh: "全程推广"}
        help: {en: "Before, during and after, not only at the start.", zh: "事前、事中、事后都讲，不只是启动时。"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续核实}
    tone: plain
    if: {not: {answered: 60}}
  - id: foundation
    name: {en: foundation missing, zh: 基础没打好}
    advice: {en: "Go back to plan, team and needs; a system bought now would serve nobody.", zh: "回到计划、团队和需求，现在买系统没人用得上。"}
    tone: bad
    if: {any: [{group: plan, below: 50}, {group: team, below: 50}, {group: needs, below: 50}]}
  - id: living
    name: {en: living, zh: 运转良好}
    advice: {en: "Assess it each quarter and take the next improvement.", zh: "每季度评估一次，再改进一处。"}
    tone: good
    if: {all: [{score: 80}, {group: improve, score: 50}]}
  - id: building
    name: {en: being built, zh: 建设中}
    advice: {en: "Finish the earliest step that still has a no.", zh: "先把还有“否”的最早一步做完。"}
    tone: due

"""##),
("crm-use.yaml", .checklist, ##"""
kind: checklist
id: crm-use
version: 1
topic: learn
name: {en: Using CRM well, zh: 用好 CRM}
about:
  en: "Nine steps that keep a CRM useful, from the strategy of those it matters to, to learning and extending. For the team's leader once a year, and before more is bought."
  zh: "让 CRM 真正管用的九步，从关键相关人的策略到学习、调整和扩展。团队负责人每年做一次，添置新功能前也做一次。"
source:
  en: "The nine steps in order and the 80/20 rule in choosing are from the customer-service notes. The questions and levels are ours, and so is the year."
  zh: "九个步骤及顺序、选择时用80/20定律出自客户服务管理复习资料；问题、分界和一年的周期为本软件所定。"
ids: [CRM-6, P-24]
on: [member]
review_after_days: 365
groups:
  - id: direction
    name: {en: Direction, zh: 定方向}
    items:
      - id: stakeholders
        ask: {en: "1 Strategy from key stakeholders", zh: "一、从关键相关人出发定总策略"}
        help: {en: "Those who pay, those who use it and those who sell have each said what it is for.", zh: "出钱的、使用的、卖货的都说过要它做什么。"}
      - id: vision
        ask: {en: "2 We can picture our CRM at work", zh: "二、设想出自己公司的 CRM 策略"}
        help: {en: "Describe one rep's day with it, in five sentences.", zh: "用五句话描述业务员用它的一天。"}
      - id: priorities
        ask: {en: "3 Rollout and needs are ranked", zh: "三、分清启动项和需求，排好先后"}
        help: {en: "One list, one order, one who may change it.", zh: "一张单子、一个顺序、一个能改的人。"}
      - id: roadmap
        ask: {en: "4 There is a CRM roadmap", zh: "四、有一张 CRM 路线图"}
        help: {en: "A page with quarters on it that all have seen.", zh: "一页纸，按季度排，大家都看过。"}
  - id: choice
    name: {en: Choice, zh: 做选择}
    items:
      - id: integration
        ask: {en: "5 How, when, where to integrate", zh: "五、何时何地怎样与其他系统整合"}
        help: {en: "For each link: which data, which way, how often, who mends it.", zh: "每处连接写清：什么数据、哪个方向、多久一次、谁来修。"}
      - id: shortlist
        ask: {en: "6 Homework done, list shortened", zh: "六、做足功课，列出短名单"}
        help: {en: "Three candidates at most, each tried by users.", zh: "最多三家，都让用户试过。"}
      - id: pareto
        ask: {en: "7 Chosen by the 80/20 rule", zh: "七、选择时用80/20定律"}
        help: {en: "Choose for the fifth of functions that does four fifths of the work, and look after the fifth of customers who bring four fifths of sales.", zh: "为承担八成工作的那两成功能而选；也看看带来八成销售的那两成客户是谁。"}
  - id: life
    name: {en: Life, zh: 用起来}
    items:
      - id: everybody
        ask: {en: "8 Everybody acts", zh: "八、每个人都动起来"}
        help: {en: "Count who logged a contact last week, the leader too.", zh: "数一数上周谁记过跟进，领导也算。"}
      - id: learn
        ask: {en: "9 We learn, adjust and extend", zh: "九、学习、调整、扩展"}
        help: {en: "Name the last thing that was changed because a user asked for it.", zh: "说得出最近一处因用户提议而改的地方。"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续核实}
    tone: plain
    if: {not: {answered: 60}}
  - id: good
    name: {en: in good use, zh: 用得好}
    advice: {en: "Extend it by one thing at a time.", zh: "一次只扩展一样。"}
    tone: good
    if: {score: 80}
  - id: unused
    name: {en: "decided, not lived", zh: 定了没用起来}
    advice: {en: "Buy nothing more. Find out from two reps what keeps them from it.", zh: "先别再买。问两位业务员为什么不用。"}
    tone: bad
    if: {group: life, below: 50}
  - id: gaps
    name: {en: with gaps, zh: 还有缺口}
    advice: {en: "Close the earliest no first; the later steps lean on it.", zh: "先补最早的那个“否”，后面都靠它。"}
    tone: due

"""##),
("customer-types.yaml", .tips, ##"""
kind: tips
id: customer-types
version: 1
topic: talk
name: {en: Ways of talking, zh: 客户的谈话方式}
about:
  en: "What helps with a customer who says little, says much, or wants to be done quickly. The card shows when that is noted of the customer."
  zh: 话少的、话多的、想快点定的客户，各怎么应对。客户资料里注明了类型，卡片就会出现。
source:
  en: "Silent and talkative customers are from the course notes, in our words. The card for quick deciders is ours; nothing here rests on a person's sex."
  zh: 沉默型、健谈型来自课程笔记，措辞是我们的。“决定快”一类是我们加的；这里没有一条以性别为依据。
ids: [TAX-21]
cards:
  - id: silent
    name: {en: The silent one, zh: 沉默型}
    when: {field: conversation, is: silent}
    tips:
      - {en: "Draw them out: ask what can't be answered with yes or no, about their own work.", zh: 诱导：问不能只答“是”或“不是”的问题，从对方自己的工作问起。}
      - {en: "Meet silence with silence: after a question wait, and count to ten before you speak.", zh: 以沉默对沉默：问完就等，数到十再开口。}
      - {en: "Find out what is really meant: watch what they look at, touch, or come back to.", zh: 捕捉真意：留意对方在看什么、拿什么、反复提什么。}
      - {en: "Lead on patiently: one small step, one small question, one small yes at a time.", zh: 循循善诱：一次走一小步，一次问一小点，一次得一个小的认可。}
    ids: [SKL-10]
  - id: talkative
    name: {en: The talkative one, zh: 健谈型}
    when: {field: conversation, is: talkative}
    tips:
      - {en: "Don't be timid: greet, sit up, and take your turn in the talk.", zh: 不胆怯：大方打招呼，该说的时候就说。}
      - {en: "Listen, and pay a sincere compliment, both in measure.", zh: 适当倾听，真诚夸一句，都要有度。}
      - {en: "Limit the time: say at the start how long you have, and keep an eye on the clock.", zh: 限制时间：一开始就说有多少时间，谈时留意钟点。}
      - {en: "Lead back with their own words: “you said just now that…”, then your question.", zh: 用对方的话拉回正题：“您刚才说到……”，接着问您的问题。}
    ids: [SKL-11]
  - id: decisive
    name: {en: The quick decider, zh: 决定快的}
    when: {field: conversation, is: decisive}
    tips:
      - {en: "Begin with the result and the price; give reasons when asked.", zh: 先说结果和价钱，问到再讲理由。}
      - {en: "Bring two choices at most, and say which you would take.", zh: 最多给两个选择，并说明您会选哪个。}
      - {en: "Take the trouble off them: forms filled in, delivery arranged, one call to you.", zh: 省去麻烦：表格填好、送货安排好，有事只找您一个。}
      - {en: "Give what you promise: a quick yes that is disappointed turns into a quick no.", zh: 货真价实：答应得快的人，失望了走得也快。}

"""##),
("customer-value.yaml", .checklist, ##"""
kind: checklist
id: customer-value
version: 1
topic: know
name: {en: Value to the customer, zh: 让渡价值}
about:
  en: "See our offer with the customer's eyes: what they get, less what it costs them. At 50 % both are equal; below that they will look around."
  zh: "站在客户一边看我们的方案：得到的减去付出的。总分50%为得失相当，低于50%，客户就会另找别家。"
source:
  en: "Delivered value as total value less total cost, four kinds of value and three of cost are from the customer-service notes. The field's usual list has physical effort as a fourth cost; the notes do not, nor do we. Marks 0 to 5, equal weights and levels are ours."
  zh: "让渡价值等于总价值减总成本，以及四种价值、三种成本，出自客户服务管理复习资料。业内通行的第四种成本“体力”资料未列，这里也不列。0到5分、等权重和分界为本软件所定。"
ids: [VAL-4, F-7]
on: [customer, deal]
review_after_days: 180
groups:
  - id: value
    name: {en: What they get, zh: 总价值}
    ids: [VAL-5]
    items:
      - id: product
        ask: {en: "Value of the product", zh: "产品价值"}
        kind: score
        scale: [0, 5]
        required: true
        ends: [{en: no use to them, zh: 用处不大}, {en: just what they need, zh: 正合所需}]
        help: {en: "Function, quality, fit. Ask what they would miss without it.", zh: "功能、品质、合用。问没有它会缺什么。"}
      - id: service
        ask: {en: "Value of the service", zh: "服务价值"}
        kind: score
        scale: [0, 5]
        required: true
        ends: [{en: left alone, zh: 没人管}, {en: looked after in all, zh: 处处有人照应}]
        help: {en: "Delivery, installation, training, repair, complaints.", zh: "交货、安装、培训、维修、投诉处理。"}
      - id: personnel
        ask: {en: "Value of our people", zh: "人员价值"}
        kind: score
        scale: [0, 5]
        required: true
        ends: [{en: they avoid us, zh: 躲着我们}, {en: they ask our advice, zh: 主动请教}]
        help: {en: "Knowledge, manners, reliability of those they meet.", zh: "接触到的人懂不懂行、有没有礼、靠不靠得住。"}
      - id: image
        ask: {en: "Value of the image", zh: "形象价值"}
        kind: score
        scale: [0, 5]
        required: true
        ends: [{en: hides that it buys here, zh: 不愿提向我们买}, {en: shows it with pride, zh: 引以为荣}]
        help: {en: "Does buying from us help them with their boss or customers?", zh: "用我们的，在老板或客户面前有没有面子？"}
  - id: cost
    name: {en: What it costs them, zh: 总成本}
    help: {en: "A high mark counts against us.", zh: "分越高，对我们越不利。"}
    ids: [VAL-6]
    items:
      - id: money
        ask: {en: "Money", zh: "货币成本"}
        kind: score
        scale: [0, 5]
        reverse: true
        required: true
        ends: [{en: cheapest of all, zh: 全场最低}, {en: most expensive of all, zh: 全场最贵}]
        help: {en: "Price and all that follows: freight, parts, running, disposal.", zh: "价格加后续：运费、配件、使用、处置。"}
      - id: time
        ask: {en: "Time", zh: "时间成本"}
        kind: score
        scale: [0, 5]
        reverse: true
        required: true
        ends: [{en: none to speak of, zh: 几乎不费时}, {en: they wait for ever, zh: 等很久}]
        help: {en: "Days until answer, delivery and repair.", zh: "答复、交货、维修要等几天。"}
      - id: energy
        ask: {en: "Energy", zh: "精力成本"}
        kind: score
        scale: [0, 5]
        reverse: true
        required: true
        ends: [{en: it goes by itself, zh: 不用操心}, {en: a constant worry, zh: 一直要操心}]
        help: {en: "Explaining, chasing, checking, persuading colleagues.", zh: "要解释、催、查、说服同事。"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    advice: {en: "All seven are needed for the difference; ask the user as well as the buyer.", zh: "七项都有才算得出差额；除了采购，也问使用者。"}
    tone: plain
    if: {not: {complete: true}}
  - id: surplus
    name: {en: a clear gain for them, zh: 明显划算}
    advice: {en: "Say so with figures; there is room to hold the price.", zh: "用数字讲给客户听，价格守得住。"}
    tone: good
    if: {score: 65}
  - id: even
    name: {en: just worth it, zh: 勉强划算}
    advice: {en: "Lower the highest of the three costs: it often costs us less than a discount.", zh: "先降三项成本里最高的一项，往往比降价省钱。"}
    tone: due
    if: {score: 50}
  - id: deficit
    name: {en: they lose by it, zh: 得不偿失}
    advice: {en: "They will leave for anything better. Change the offer before they compare.", zh: "一有更好的就会走。趁客户还没比价先改方案。"}
    tone: bad
marks:
  - {id: tiresome, name: {en: tiresome to deal with, zh: 打交道累}, if: {any: [{item: energy, at_least: 4}, {item: time, at_least: 4}]}}
  - {id: expensive, name: {en: too expensive, zh: 嫌贵}, if: {item: money, at_least: 4}}

"""##),
("declaration.yaml", .checklist, ##"""
kind: checklist
id: declaration
version: 1
topic: comply
name: {en: Declaration of conduct, zh: 合规承诺}
about:
  en: "What everyone who sells stands by, answered by each for herself. Customer relations means good work, never gifts and favours."
  zh: 每位销售人员对自己的承诺，由本人逐条确认。客户关系靠把事情做好，不靠送礼、走人情。
source:
  en: "The course texts: four principles and four duties of the compliance template, article 4 of the policy for new customers, the ethics rule of a CRM syllabus. Renewing it every 180 days is ours."
  zh: 课程资料：合规管理制度范本的四项原则和四项要求、新客户开发制度第四条、客户关系管理教学大纲的职业道德要求。每一百八十天重签一次由我们设定。
ids: [CMP-1, G-7]
on: [member]
review_after_days: 180
groups:
  - id: principles
    name: {en: Four principles, zh: 四项原则}
    ids: [CMP-2]
    items:
      - id: legality
        ask: {en: "I keep to law, trade and house rules", zh: 遵守法律法规、行业规范和公司制度}
        required: true
        veto: true
        help:
          en: "Think of the last three deals: is there a step you would not show to an auditor?"
          zh: 想想最近三笔业务：有没有哪一步不敢让审计看？
      - id: integrity
        ask: {en: "I deal honestly with everybody", zh: 诚实守信，维护公司形象和客户利益}
        required: true
        veto: true
        help:
          en: "Nothing promised that we cannot do, nothing hidden that the customer should know."
          zh: 不许做不到的诺，不瞒客户该知道的事。
      - id: compliance
        ask: {en: "I follow the rules of the process", zh: 按合规管理制度办理业务}
        required: true
        veto: true
        help:
          en: Yes when no stage was skipped and no check filled in afterwards.
          zh: 没有跳过环节，也没有事后补填检查，才算“是”。
      - id: risk
        ask: {en: "I look for risks and control them", zh: 主动识别、评估和控制销售风险}
        required: true
        help:
          en: Yes when your open deals have a risk review that is not overdue.
          zh: 手上商机都做过风险评估且未过期，才算“是”。
  - id: duties
    name: {en: Duties in the process, zh: 过程要求}
    ids: [CMP-10]
    items:
      - id: know_rules
        ask: {en: I know the rules that touch my sales, zh: 熟悉与业务相关的法规和制度}
        required: true
        help: {en: "Could you name the two that matter most for your product?", zh: 能说出对您的产品最要紧的两条吗？}
      - id: no_gain
        ask: {en: I take no private gain from my post, zh: 不利用职务之便谋取私利}
        required: true
        veto: true
        help:
          en: "Commissions from customers, orders for relatives, discounts for a share: all count."
          zh: 收客户回扣、照顾亲友、以折扣换好处，都算谋私利。
        ids: [G-7]
      - id: needs
        ask: {en: I find out needs and serve them well, zh: 主动了解客户需求，提供优质服务}
        required: true
        help: {en: Yes when each open deal has its needs on record., zh: 每个进行中的商机都记有客户需求，才算“是”。}
      - id: perform
        ask: {en: "I carry out contracts as agreed", zh: 严格按合同约定履行义务}
        required: true
        help:
          en: "If something was late or different, was it reported? Unreported means no."
          zh: 有延误或变更是否汇报过？没有汇报就答“否”。
  - id: means
    name: {en: Clean means, zh: 正当手段}
    items:
      - id: proper
        ask: {en: I win customers by proper means only, zh: 只用正当手段开发客户}
        required: true
        veto: true
        help:
          en: "No bought lists, no bad word about rivals that you cannot prove, no pretending to be somebody else."
          zh: 不买来路不明的名单，不编造对手的坏话，不冒充他人。
        ids: [NEW-2, G-7]
      - id: no_gifts
        ask: {en: "No gifts or favours for business", zh: 不送礼、不走人情关系换业务}
        required: true
        veto: true
        help:
          en: "A sample is a sample. If it would embarrass the customer's boss, it is a gift."
          zh: 样品就是样品；如果让客户的领导知道会难堪，那就是送礼。
        ids: [CRS-8, G-7]
verdicts:
  - id: breach
    name: {en: not in order, zh: 有违规问题}
    advice:
      en: Speak to your manager or compliance today; what is reported early can be put right.
      zh: 今天就向主管或合规人员说明，早报告才好补救。
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: not complete, zh: 尚未完成}
    advice: {en: Answer every line yourself; nobody can do it for you., zh: 请本人逐条作答，他人不能代填。}
    tone: plain
    if: {not: {complete: true}}
  - id: work
    name: {en: "signed, to improve", zh: 已承诺，有待改进}
    advice: {en: "Put the lines with a no right, then answer them again.", zh: 先把答“否”的改好，再重新作答。}
    tone: due
    passes: true
    if: {not: {score: 100}}
  - id: signed
    name: {en: in order, zh: 承诺有效}
    tone: good
    passes: true

"""##),
("development-plan.yaml", .checklist, ##"""
kind: checklist
id: development-plan
version: 1
topic: sell
name: {en: Development plan, zh: 开发计划}
about:
  en: "The plan that a picked customer needs before the talks begin: target, steps, means, and how it is tracked."
  zh: 筛选出的客户在洽谈前要有计划：目标、步骤、资源、跟踪。
source:
  en: "The course texts, articles 5 and 7 to 11 of the policy for new customers. \"On time\" and \"regularly\" have no numbers there: the review every 30 days is ours, and so are the tiers."
  zh: 课程资料中新客户开发管理制度第五条、第七至十一条。“按时”“定期”原文无数字，每三十天检查一次以及分层标准由我们设定。
ids: [NEW-4, NEW-9]
on: [deal]
review_after_days: 30
groups:
  - id: target
    name: {en: Target, zh: 目标}
    ids: [NEW-9]
    items:
      - id: company
        ask: {en: Serves the company's target, zh: 与公司开发目标一致}
        required: true
        help:
          en: "Name the target in the evidence: region, product, number of new customers."
          zh: 在依据里写明对应的目标：区域、产品或新客户数。
        ids: [NEW-10]
      - id: goal
        ask: {en: What we want with this customer, zh: 对该客户的开发目标}
        kind: text
        required: true
        help:
          en: "A result with a figure and a day, such as a trial order of 50,000 by June."
          zh: 写成有数字、有期限的结果，例如六月前试单五万元。
        ids: [NEW-9, NEW-10]
      - id: value
        ask: {en: Value expected, zh: 预计金额}
        kind: money
        fills: deal.value
      - id: tier
        ask: {en: Tier, zh: 客户层级}
        kind: one_of
        choices:
          - {id: top, name: {en: top, zh: 重点}}
          - {id: middle, name: {en: middle, zh: 一般}}
          - {id: base, name: {en: base, zh: 普通}}
        help:
          en: Tiers are yours to define; what matters is that each has its own services.
          zh: 层级标准由贵公司自定，关键是各层有相应的服务。
        ids: [NEW-1]
      - id: services
        ask: {en: Services of this tier are agreed, zh: 已明确该层级的配套服务}
        help:
          en: "Visits, answering time, samples, terms: what this tier gets."
          zh: 拜访频次、响应时间、样品、账期等。
        ids: [NEW-1]
  - id: plan
    name: {en: Plan, zh: 计划}
    ids: [NEW-9]
    items:
      - id: steps
        ask: {en: "The steps, in order", zh: 分步行动}
        kind: text
        required: true
        help: {en: "Three to five steps, each with a person.", zh: 三到五步，每步写明负责人。}
        ids: [NEW-10]
      - id: dated
        ask: {en: Each step is a task with a due date, zh: 每步都已建任务并定期限}
        required: true
        ids: [NEW-12]
      - id: door
        ask: {en: We know whom to see first, zh: 知道先找谁}
        help: {en: A name and a way in., zh: 有姓名，有途径。}
  - id: resources
    name: {en: Resources, zh: 资源}
    ids: [NEW-9]
    items:
      - id: in_charge
        ask: {en: One person is in charge, zh: 有专人负责}
        required: true
        help: {en: "A name, not a department.", zh: 写到人，不写部门。}
        ids: [NEW-8, G-22]
      - id: means
        ask: {en: "Time, samples and budget are assigned", zh: 时间、样品、费用已落实}
        required: true
        ids: [NEW-11]
      - id: support
        ask: {en: Support we ask for, zh: 需要的支持}
        kind: text
        help: {en: "From whom, what, by when. \"None\" is an answer.", zh: 向谁要、要什么、何时要；不需要就写“无”。}
        ids: [NEW-11]
  - id: tracking
    name: {en: Tracking, zh: 跟踪}
    ids: [NEW-9]
    items:
      - id: review
        ask: {en: Day of the next review, zh: 下次检查日期}
        kind: day
        required: true
        ids: [NEW-13]
      - id: signs
        ask: {en: How we see that it works, zh: 用什么判断有效}
        kind: text
        required: true
        help:
          en: "A reply, a sample order, a visit: something that is there or is not."
          zh: 回复、试样单、来访等，有就是有，没有就是没有。
        ids: [NEW-13]
      - id: on_time
        ask: {en: No step is late, zh: 没有逾期的步骤}
        help: {en: At the first review; leave it open before., zh: 首次检查时填，之前先空着。}
        ids: [NEW-12]
      - id: quality
        ask: {en: Finished steps were done properly, zh: 完成的步骤质量合格}
        ids: [NEW-12]
      - id: problem
        ask: {en: Problem found and what we change, zh: 发现的问题和改进措施}
        kind: text
        help: {en: At each review; leave it open before., zh: 每次检查时填，之前先空着。}
        ids: [NEW-13]
verdicts:
  - id: missing
    name: {en: plan not complete, zh: 计划不完整}
    advice: {en: "Fill in the open lines of target, plan, resources and tracking.", zh: 补全目标、计划、资源和跟踪。}
    tone: plain
    if: {not: {complete: true}}
  - id: adrift
    name: {en: off the target, zh: 偏离公司目标}
    advice:
      en: Change the plan or agree with your manager why this customer is worth it.
      zh: 调整计划，或与主管商定为何值得开发。
    tone: bad
    if: {item: company, is: "no"}
  - id: late
    name: {en: late, zh: 进度滞后}
    advice: {en: Move the dates honestly or ask for support., zh: 如实调整期限，或申请支持。}
    tone: due
    passes: true
    if: {item: on_time, is: "no"}
  - id: thin
    name: {en: means not settled, zh: 资源未落实}
    advice: {en: "Name the person and settle time, samples and budget first.", zh: 先落实负责人、时间、样品和费用。}
    tone: due
    if: {any: [{item: in_charge, is: "no"}, {item: means, is: "no"}, {item: dated, is: "no"}]}
  - id: ready
    name: {en: ready to go, zh: 可以执行}
    advice: {en: Begin with the first step., zh: 从第一步开始。}
    tone: good
    passes: true

"""##),
("discovery.yaml", .questions, ##"""
kind: questions
id: discovery
version: 1
topic: talk
name: {en: Finding the need, zh: 需求发现提问}
about:
  en: "Questions for the five steps of finding a need: background and goals, listening, asking, feedback, figures. Pick two or three and leave room for the answers."
  zh: 发现需求五步各有几个问题：背景与目标、倾听、提问、反馈、数据。挑两三个，留出时间听。
source:
  en: "The five steps and the two questions on functions and improvement follow the course text on needs in sales talk, in our words. The other questions are ours."
  zh: 五个步骤以及功能满意、希望改进这两问依据课程资料（销售话术与客户需求），措辞是我们的；其余问题是我们加的。
ids: [P-13]
groups:
  - id: background
    name: {en: 1 Background and goals, zh: 1 背景与目标}
    help:
      en: "Look up size, trade and products beforehand; ask for what no website says."
      zh: 规模、行业、主要产品事先查好，当面问网上没有的。
    ids: [TALK-1]
    questions:
      - {id: trade, ask: {en: "Which of your products brings in the most, and for whom is it made?", zh: 哪个产品或服务贡献最大？主要卖给谁？}, ids: [TALK-1]}
      - {id: size, ask: {en: "How many people work on this here, and is that going to change?", zh: 这边有多少人做这件事？以后会增减吗？}, ids: [TALK-1]}
      - {id: goal, ask: {en: "What has to be reached by the end of this year?", zh: 今年年底前一定要达到什么目标？}, for: need, ids: [TALK-1]}
      - {id: vision, ask: {en: "Where do you see the firm in three to five years?", zh: 三五年后，希望公司做成什么样？}, ids: [TALK-1]}
      - {id: purse, ask: {en: "How is money set aside for such things, and in which month?", zh: 这类开支怎么列预算？哪个月定？}, for: money}
  - id: listening
    name: {en: 2 Listening, zh: 2 倾听}
    help:
      en: "Open the door and be silent. Repeat what you heard before you ask on: the real need often comes second."
      zh: 把话头打开，然后安静听。追问之前先复述：真正的需求往往第二句才说。
    ids: [TALK-2]
    questions:
      - {id: tell, ask: {en: "Tell me from your side: what matters most to you in this?", zh: 站在您这边说，这件事最看重什么？}, for: need, ids: [TALK-2]}
      - {id: more, ask: {en: "You mentioned a difficulty there: what exactly happened?", zh: 您刚才提到有难处，具体是什么情况？}, for: need, ids: [TALK-2]}
      - {id: right, ask: {en: "Have I understood you correctly, or did I miss something?", zh: 我这样理解对吗？有没有漏掉的？}, ids: [TALK-2]}
      - {id: advice, ask: {en: "If you were in our place, what would you do differently?", zh: 换作您来做我们这一行，会怎么改？}, ids: [TALK-2]}
  - id: asking
    name: {en: 3 Asking to the point, zh: 3 有针对性地提问}
    help:
      en: "One subject a question, about something the customer uses."
      zh: 一次只问一件事，问客户正在用的东西。
    ids: [TALK-3]
    questions:
      - {id: functions, ask: {en: "Does what you use now do all that you want it to do?", zh: 现在用的产品或服务，功能上满意吗？}, for: need, ids: [TALK-3]}
      - {id: improve, ask: {en: "If one thing about it could be better, which should it be?", zh: 如果能改进一处，最希望改哪里？}, for: need, ids: [TALK-3]}
      - {id: decide, ask: {en: "Who decides such a purchase with you, and what is it judged by?", zh: 这类采购由谁一起定？看哪些方面？}, for: authority}
      - {id: spend, ask: {en: "What do you spend on it now, and what would be a sensible frame?", zh: 现在这方面花多少？多少算合适？}, for: money}
      - {id: choose, ask: {en: "What would have to be true for you to choose us?", zh: 我们做到什么，您会选我们？}, for: need}
  - id: feedback
    name: {en: 4 Using feedback, zh: 4 利用反馈}
    help:
      en: "Write the answer down the same day, say what you will change, and come back when it is done."
      zh: 当天记下来，说明要改什么，改好再回话。
    ids: [TALK-4, G-15]
    questions:
      - {id: content, ask: {en: "How satisfied are you with the last delivery, in one sentence?", zh: 对最近一次交付满意吗？一句话说说。}, ids: [TALK-4]}
      - {id: problem, ask: {en: "What gave you trouble, and what did that cost you?", zh: 哪里添了麻烦？造成了什么影响？}, for: need, ids: [TALK-4]}
      - {id: room, ask: {en: "What should we change first?", zh: 我们最该先改什么？}, ids: [TALK-4]}
      - {id: kept, ask: {en: "Last time you wanted something changed: is it better now?", zh: 上次您提的那一点，现在好些了吗？}, ids: [TALK-4]}
  - id: figures
    name: {en: 5 Sales figures and market, zh: 5 销售数据与市场}
    help:
      en: "Look at purchases by product and month first; ask about what stands out."
      zh: 先看各产品、各月的采购，再问其中异常的地方。
    ids: [TALK-5]
    questions:
      - {id: rise, ask: {en: "Your orders rose in that month: what was behind it?", zh: 那个月订货多了，是什么原因？}, for: need, ids: [TALK-5]}
      - {id: gone, ask: {en: "You used to order this as well: what do you use instead?", zh: 这一款以前常订，现在改用什么了？}, for: need, ids: [TALK-5]}
      - {id: taste, ask: {en: "You mostly take this version: what makes it suit you?", zh: 您多半选这一款，看中它什么？}, ids: [TALK-5]}
      - {id: market, ask: {en: "Others in your trade ask for this now: does it matter to you?", zh: 同行最近都在要这个，您这边用得上吗？}, for: need, ids: [TALK-5]}

"""##),
("emotional-marketing.yaml", .tips, ##"""
kind: tips
id: emotional-marketing
version: 1
topic: serve
name: {en: Emotional marketing, zh: 情感营销}
about:
  en: "When price and performance are alike, customers choose by how it feels. Customers differ in what moves them: find that out first, then pick one of the five ways. Never promise a feeling that the product does not keep."
  zh: "价格和性能差不多时，客户凭感受挑。每个人看重的情感不同：先弄清，再从五种做法里选一种。产品兑现不了的感受，不要许诺。"
source:
  en: "That differing emotional needs stand at the centre, and the five ways, are from the CRM review notes. The tips are ours."
  zh: "以情感需求的差异为核心、五种策略出自客户关系管理复习资料；具体提示为本软件自拟。"
ids: [RVW-13]
cards:
  - id: difference
    name: {en: What moves this customer, zh: 这位客户看重什么}
    tips:
      - {en: "Ask what they were glad of last time, and what annoyed them", zh: "问问上次满意的是什么、不快的是什么"}
      - {en: "Security, pride, ease, belonging, joy: note which one comes up by itself", zh: "安心、体面、省心、归属、快乐：哪一种是对方自己提起的？记下来"}
      - {en: "Buyer, user and boss feel differently; note it for each", zh: "采购、使用者、老板感受各不相同，分别记"}
      - {en: "No guess from age, sex or looks: only what they said or did counts", zh: "不凭年龄、性别、外表猜，只看对方说过的、做过的"}
  - id: design
    name: {en: Emotional design, zh: 情感设计}
    tips:
      - {en: "Let the customer choose one thing about it: colour, name, order of work", zh: "留一处让客户自己定：颜色、名称或先后"}
      - {en: "Take away what embarrasses or frightens at first use", zh: "去掉头一次用时让人尴尬或害怕的地方"}
      - {en: "Bring back one wish of theirs as a feature, and say whose wish it was", zh: "把客户的一个愿望做进产品，并说明这是谁提的"}
  - id: packaging
    name: {en: Emotional packaging, zh: 情感包装}
    tips:
      - {en: "Pack for the person who opens it, not for the warehouse", zh: "包装为打开的人着想，不只为仓库"}
      - {en: "A line by hand with the customer's name beats a printed card", zh: "手写一句、带上称呼，胜过印刷卡片"}
      - {en: "Offers and reports are packaging too: first page about them, not about us", zh: "方案和报告也是包装：第一页写对方，不写我们"}
  - id: distribution
    name: {en: Emotional distribution, zh: 情感分销}
    tips:
      - {en: "Deliver at the hour that suits them, and ring before", zh: "按对方方便的时间送，到前打个电话"}
      - {en: "Choose dealers who treat your customer as you would", zh: "选待客像我们一样的经销商"}
      - {en: "The one who hands it over says a personal word and asks how it went", zh: "交货的人说句贴心话，问问用得怎样"}
  - id: promotion
    name: {en: Emotional promotion, zh: 情感促销}
    tips:
      - {en: "Choose an occasion of theirs, not of our calendar", zh: "挑对客户有意义的日子，不挑我们的档期"}
      - {en: "Thank before you offer", zh: "先道谢，再谈优惠"}
      - {en: "Give to what they care about; no gift to a person who decides", zh: "把好处用在他们在意的事上；不给决策人个人送礼"}
  - id: advertising
    name: {en: Emotional advertising, zh: 情感广告}
    tips:
      - {en: "Tell one customer's story, with leave and with the name", zh: "讲一个客户的真事，征得同意，用真名"}
      - {en: "One feeling a message, shown and not asserted", zh: "一条信息只传一种感受，用事来显，不用话来夸"}
      - {en: "Would the customer send it on to a colleague? If not, leave it", zh: "客户会不会转给同事看？不会就别发"}

"""##),
("first-meeting.yaml", .checklist, ##"""
kind: checklist
id: first-meeting
version: 1
topic: talk
name: {en: First meeting, zh: 初次见面}
about:
  en: "A minute before you meet somebody for the first time: image, attitude, measure, the first minutes, the opening."
  zh: 第一次见客户前花一分钟自查：形象、态度、分寸、头几分钟、开场白。
source:
  en: "The course notes on receiving customers; the wording of the items is ours."
  zh: 客户服务课程笔记中的接待技巧；条目的写法是我们的。
on: [contact, customer]
groups:
  - id: self
    name: {en: Yourself, zh: 自己}
    ids: [SKL-3]
    items:
      - id: image
        ask: {en: I look the part, zh: 个人形象专业}
        help:
          en: "Dressed to suit this customer; cards, papers and samples in order."
          zh: 着装合这家客户的场合；名片、资料、样品齐整。
        ids: [SKL-3]
      - id: attitude
        ask: {en: I am here to work for them, zh: 服务态度专业、敬业}
        help:
          en: "On time, telephone off, nothing else on your mind."
          zh: 准时到，手机静音，心里不装别的事。
        ids: [SKL-3]
      - id: measure
        ask: {en: I know what not to talk about, zh: 交流有分寸}
        help:
          en: "No private matters, no word against rivals or other customers, no promise that you can't keep."
          zh: 不打听私事，不说同行和别的客户的不是，不许做不到的诺。
        ids: [SKL-3]
  - id: start
    name: {en: The first minutes, zh: 头几分钟}
    ids: [SKL-3]
    items:
      - id: welcome
        ask: {en: I know how the first minutes will go, zh: 头几分钟怎么过，心里有数}
        help:
          en: "Greeting, names, thanks for the time, why you are here: warm and short."
          zh: 问候、称呼、感谢对方抽空、说明来意：热情而简短。
        ids: [SKL-3]
      - id: opening_ready
        ask: {en: "My opening makes them want more", zh: 开场白能引起兴趣}
        required: true
        help:
          en: "One sentence about them, not about us: something you noticed, a result in their trade, a question."
          zh: 一句话，说对方而不是说我们：看到的一件事、同行的一个成果，或一个问题。
        ids: [SKL-3]
      - id: opening
        ask: {en: The opening, zh: 开场白（原话）}
        kind: text
        help:
          en: "Write it down word for word; a good one can be used again."
          zh: 一字一句写下来，好的以后还能用。
        ids: [SKL-3]
verdicts:
  - id: ask
    name: {en: go through it first, zh: 先过一遍}
    advice: {en: "Answer the five; it takes a minute.", zh: 五项都过一遍，一分钟就够。}
    tone: plain
    if: {not: {answered: 80}}
  - id: ready
    name: {en: ready to go in, zh: 可以进门}
    advice: {en: "Smile, say the name, and begin.", zh: 微笑，称呼对方，开场。}
    tone: good
    passes: true
    if: {yes: 5}
  - id: opening_missing
    name: {en: find an opening, zh: 想好开场白}
    advice: {en: "Look once more at what is known of them and write one sentence.", zh: 再看一眼对方的资料，写出一句话。}
    tone: due
    if: {item: opening_ready, is: "no"}
  - id: mend
    name: {en: put it right, zh: 先改好}
    advice: {en: "Mend what you answered with no before you ring the bell.", zh: 答“否”的，敲门前改好。}
    tone: due

"""##),
("gpct.yaml", .checklist, ##"""
kind: checklist
id: gpct
version: 1
topic: qualify
name: {en: GPCT, zh: GPCT 深度访谈}
about:
  en: "For longer sales to somebody who wants advice: goals, plans, challenges, timeline; then budget, authority, and what follows from failing or succeeding."
  zh: 用于周期较长、客户想听建议的生意：目标、计划、难点、时间，再加预算、决定权，以及不成与成的后果。
source:
  en: "The field's usual scheme (GPCT with the additions BA and C&I), not in the course texts. The wording, the questions and the thresholds are ours."
  zh: 业内通行的方法（GPCT 加 BA 与 C&I），课程资料中没有。措辞、问题和分数线是我们定的。
on: [customer, deal]
groups:
  - id: goals_group
    name: {en: G · Goals, zh: G 目标}
    items:
      - id: goals
        ask: {en: "What do they want to reach this year?", zh: 今年要达到什么目标？}
        kind: text
        fills: customer.goals
      - id: measured
        ask: {en: The goal has a figure and a date, zh: 目标有数字、有期限}
        help:
          en: "“Grow” is a wish; “20 more shops by June” is a goal. Ask how they will know that they made it."
          zh: “做大”只是愿望，“六月前多开二十家店”才是目标。问：怎样才算做到？
  - id: plans_group
    name: {en: P · Plans, zh: P 计划}
    items:
      - id: plan
        ask: {en: "What have they planned and tried?", zh: 有什么打算？试过什么？}
        kind: text
      - id: falls_short
        ask: {en: Their plan won't do without help, zh: 光靠原计划达不到目标}
        help:
          en: "Ask how sure they are that the plan is enough. Yes only when they doubt it themselves."
          zh: 问对方有几成把握。他们自己也没底，才答“是”。
  - id: challenges
    name: {en: C · Challenges, zh: C 难点}
    items:
      - id: need
        ask: {en: "We can clear what stands in the way", zh: 拦路的难点我们能解决}
        fills: need
        required: true
        ids: [MAN-3]
        help:
          en: "Named by them, and within what we sell. If they could clear it alone, they would have."
          zh: 要由对方说出，且在我们的能力之内。能自己解决的，早就解决了。
      - id: pains
        ask: {en: "What stands in the way?", zh: 难点是什么？}
        kind: text
        fills: customer.pains
  - id: timeline
    name: {en: T · Timeline, zh: T 时间}
    items:
      - id: dated
        ask: {en: They have a date for starting, zh: 有开始的时间}
        help:
          en: "Ask whether they have time and people for it now; a date without hands is none."
          zh: 问现在有没有人手和时间；没人做的日期等于没有。
      - id: start
        ask: {en: "Which day?", zh: 哪天开始？}
        kind: day
        if: {item: dated, is: "yes"}
  - id: budget_authority
    name: {en: BA · Budget and authority, zh: BA 预算与决定权}
    items:
      - id: money
        ask: {en: The money is there or can be found, zh: 有预算，或筹得到钱}
        fills: money
        required: true
        ids: [MAN-1]
        help:
          en: "Compare with what they spend on the problem today and ask which pocket that comes from."
          zh: 对照眼下花在这个问题上的钱，问是从哪里出的。
      - id: authority
        ask: {en: Our contact has a say in the purchase, zh: 联系人对采购说得上话}
        fills: authority
        required: true
        ids: [MAN-2]
        help:
          en: "Ask whose goal it is: the one who answers for the goal mostly has the say."
          zh: 问这个目标由谁负责：扛目标的人多半说得上话。
  - id: outcome
    name: {en: C&I · What follows, zh: C&I 后果与前景}
    items:
      - id: consequence
        ask: {en: Missing the goal would hurt, zh: 达不到目标会有损失}
        help:
          en: "Ask what happens to the firm, and to our contact, if the goal is missed."
          zh: 问一问：没达到，公司会怎样？联系人自己会怎样？
      - id: implication
        ask: {en: Reaching it opens something further, zh: 达到后能带来更大的好处}
        help:
          en: "Ask what they would do next once it works: the answer is the reason to buy."
          zh: 问做成之后接着做什么：答案就是购买的理由。
verdicts:
  - id: ask
    name: {en: keep asking, zh: 继续问}
    advice: {en: "Half an hour about their goals first; the product can wait.", zh: 先花半小时谈对方的目标，产品不急。}
    tone: plain
    if: {not: {answered: 60}}
  - id: no_challenge
    name: {en: they manage alone, zh: 对方自己能行}
    advice: {en: "Wish them luck, and ask again when the plan should have worked.", zh: 祝对方顺利，等计划该见效时再问一次。}
    tone: plain
    if: {item: need, is: "no"}
  - id: go
    name: {en: worth a proposal, zh: 值得出方案}
    advice: {en: "Write their goal, date and obstacle into the first lines of the proposal.", zh: 方案开头就写对方的目标、期限和难点。}
    tone: good
    passes: true
    if: {all: [{score: 75}, {complete: true}]}
  - id: develop
    name: {en: worth another talk, zh: 值得再谈}
    advice: {en: "Take the weakest part as the subject of the next talk.", zh: 下次就谈最弱的那一部分。}
    tone: due
    if: {score: 50}
  - id: leave
    name: {en: little to build on, zh: 基础太薄}
    advice: {en: "Stay in touch, spend the hours elsewhere.", zh: 保持联系，时间先用在别处。}
    tone: bad

"""##),
("guide-complaints.yaml", .guide, ##"""
kind: guide
id: guide-complaints
version: 1
name: {en: "Complaints and recovery", zh: "投诉与补救"}
about:
  en: "What a complaint is, when to accept it, the kinds, the steps of handling, calm words for hard moments, and how to mend a relation afterwards."
  zh: "什么是投诉，什么时候受理，有哪些种类，怎么处理，紧张时怎么稳住，事后怎么修复关系。"
source:
  en: "The course text on customer-service management, chapter 10, in our words. That all five acceptance criteria are needed and that safety is urgent is our reading. Periods and limits are for each company to set."
  zh: "课程教材“客户服务管理”第 10 章，用我们的话写成。“五条受理标准缺一不可”“安全投诉从急”是我们的理解。期限和额度由各公司自定。"
ids: [CPL-1, CPL-2, CPL-3, CPL-11, CPL-5, CPL-5.1, CPL-5.2, CPL-5.3, CPL-5.4, CPL-5.5, CPL-5.6,
  CPL-6, CPL-6.1, CPL-6.2, CPL-6.3, CPL-6.4, CPL-4, CPL-7, CPL-8, CPL-9, CPL-10, CPL-12, CPL-15,
  CPL-13, CPL-14, REC-2, REC-1, REC-3]
pages:
  - id: what
    name: {en: "What a complaint is", zh: "什么是投诉"}
    text:
      - en: "To tell a complaint from a grumble, and to note what belongs to it."
        zh: "分清投诉和牢骚，该记的记全。"
      - en: "While receiving or using what you sell, a customer finds a problem or harm, and turns to you with a demand: solve it, make good the failure, pay for the loss."
        zh: "客户在买或用的过程中觉得出了问题、吃了亏，找上门来要个说法：把问题解决，把失误补上，把损失赔了。"
      - en: "Five marks: it comes from a customer; it holds the company responsible; it points at an employee; there is a problem; it wants an interest served."
        zh: "五个要点：由客户提起；要企业负责；直接指向某位员工；确有问题；为的是自己的利益。"
      - en: "What can be given: damages; repair, exchange or doing it again; amends for harm other than to property."
        zh: "可以给的：损害赔偿；修理、更换、重做；非财产损害的赔偿。"
    ids: [CPL-1, CPL-2, CPL-3]
  - id: accept
    name: {en: "Accepting a complaint", zh: "受理标准"}
    text:
      - en: "Five boxes to tick before you accept. If one is missing, ask for it; don't send the customer away."
        zh: "受理前勾五格。缺哪一格就去问，不要把客户打发走。"
      - en: "There is a definite person who complains."
        zh: "投诉人明确。"
      - en: "The matters are listed."
        zh: "投诉的事一件件列得出。"
      - en: "Real harm has come of it."
        zh: "确实造成了损害。"
      - en: "The demand is definite."
        zh: "要求什么，说得清楚。"
      - en: "It lies within what the company takes up."
        zh: "在企业受理范围之内。"
    ids: [CPL-11]
  - id: kinds-product
    name: {en: "Kinds: the product", zh: "种类：服务产品"}
    text:
      - en: "Six kinds about the product itself. The kind decides whom you call in."
        zh: "涉及服务产品的六类。种类定了，就知道找谁。"
      - en: "Function: it doesn't do what it should, or not enough of it."
        zh: "产品功能：该起的作用没起到，效能不够。"
      - en: "Safety: it is risky, may endanger life or property, or an accident has happened. Treat it as urgent."
        zh: "产品安全：有风险，可能危及生命财产，或已出事故。一律从急。"
      - en: "Quality: how good or bad it proves in use."
        zh: "产品质量：使用中表现出来的优劣。"
      - en: "Transaction: something incorrect, unfair or unreasonable in the deal."
        zh: "产品交易：交易中不正确、不公平、不合理。"
      - en: "Delivery: late, incomplete, to the wrong place, or against the rules."
        zh: "产品交付：延迟、不全、错投、不规范。"
      - en: "Culture: its meaning or looks clash with what the customer holds to."
        zh: "产品文化：文化含义或审美与客户的标准冲突。"
    ids: [CPL-5, CPL-5.1, CPL-5.2, CPL-5.3, CPL-5.4, CPL-5.5, CPL-5.6]
  - id: kinds-service
    name: {en: "Kinds: the service", zh: "种类：产品服务"}
    text:
      - en: "Four kinds about the people who served."
        zh: "涉及服务人员的四类。"
      - en: "Ability: skill, technique, level or expert knowledge is lacking."
        zh: "服务能力：技能、技术、水平或专业知识不足。"
      - en: "Attitude: behaviour, a remark or an action was not fitting."
        zh: "服务态度：行为举止、表态或行动不适当。"
      - en: "Service quality: it didn't reach the standard."
        zh: "服务质量：没有达到标准要求。"
      - en: "Etiquette: manners fell short of what a guest may expect."
        zh: "服务礼仪：待人接物不合礼仪，没达到期望。"
      - en: "Kinds overlap. Give one complaint one kind, the weightiest, and put the rest into words (our rule)."
        zh: "种类会重叠。一件投诉只记最重的一类，其余写在说明里（这是我们定的）。"
    ids: [CPL-6, CPL-6.1, CPL-6.2, CPL-6.3, CPL-6.4]
  - id: why
    name: {en: "Causes, and what they are good for", zh: "原因与作用"}
    text:
      - en: "Why complaints are worth having, and where they come from."
        zh: "投诉为什么值得要，又从哪来。"
      - en: "They make products and services better, give openings for new ones, and keep customers from leaving in silence."
        zh: "产品和服务因此变好，创新因此有了由头，客户不至于一声不响地走掉。"
      - en: "Causes: the service didn't have the effect hoped for; it was poor or went wrong; the demand was beyond what company and staff can do."
        zh: "原因：效果没达到期望；服务做得差或出了错；要求超出企业和员工的能力。"
      - en: "To service they show the direction to go, and the way."
        zh: "对服务来说，投诉指明努力的方向和途径。"
    ids: [CPL-4, CPL-7]
  - id: silent
    name: {en: "Why people don't complain", zh: "为什么不投诉"}
    text:
      - en: "A customer who says nothing may be halfway out. See what keeps complaints from reaching you."
        zh: "不吭声的客户可能已经半只脚出门。看看是什么把投诉挡住了。"
      - en: "On our side: policy, management, the quality of our people."
        zh: "公司一侧：政策、管理、员工素质。"
      - en: "On theirs: it's no use anyway. It's too much trouble."
        zh: "客户一侧：说了没用；太麻烦。"
      - en: "They are embarrassed, or afraid of seeming pushy. It's easier to buy elsewhere. They have too little proof."
        zh: "不好意思，或怕显得咄咄逼人；不如换一家；证据不足。"
      - en: "Each of these falls when you ask first, make it easy and answer quickly (ours)."
        zh: "先开口问、让人方便说、答复快，这些顾虑就少一半（这句是我们加的）。"
    ids: [CPL-8, CPL-9]
  - id: system
    name: {en: "The complaint system", zh: "投诉管理制度"}
    text:
      - en: "For those who set up complaint handling."
        zh: "给建立投诉制度的人看。"
      - en: "Six sets of rules: acceptance; principles of handling; procedure; tracking of quality; evaluation; information."
        zh: "六项制度：受理规定、处理原则规定、处理程序规定、处理质量跟踪、处理评估、信息管理。"
      - en: "It takes seven things: policy, organisation, department, duties, principles and procedure, rules, an information system."
        zh: "七个要素：公司政策、组织体系、部门、职责、处理原则和流程、管理制度、信息管理系统。"
      - en: "Five lines of management: complete the rules, fix the standard of acceptance, handle promptly, clear up who is responsible and settle it well, build the system."
        zh: "五条策略：健全规章制度，确定受理标准，处理要及时，责任要分清、了结要妥当，系统要建立。"
    ids: [CPL-10, CPL-12, CPL-15, P-19, G-14]
  - id: handle
    name: {en: "Handling, step by step", zh: "处理步骤"}
    text:
      - en: "Four steps in this order, whatever the complaint is about."
        zh: "不管投诉什么，依次四步。"
      - en: "1 Take it seriously. Hear it out before you explain anything."
        zh: "1 重视抱怨：先听完，再解释。"
      - en: "2 Analyse the cause: what happened, why, where else could it happen?"
        zh: "2 分析原因：发生了什么，为什么，别处会不会也发生？"
      - en: "3 Solve it in time. Say when the customer will hear from you, and keep it."
        zh: "3 及时解决：说好什么时候答复，说到做到。"
      - en: "4 Record how things stand with the customer. One person answers for the case until it is closed."
        zh: "4 做好客户情况记录。结案前由一个人负责到底。"
    ids: [CPL-13, P-20]
  - id: crisis
    name: {en: "When tempers rise", zh: "对方激动时"}
    text:
      - en: "Six techniques for a heated moment."
        zh: "场面紧张时的六种办法。"
      - en: "Stay steady: whatever comes, your tone doesn't change."
        zh: "以不变应万变：无论怎样，语气不变。"
      - en: "Keep a friendly face. Take the complaint seriously and say so."
        zh: "微笑面对；重视抱怨，并说出来。"
      - en: "Speak without words: nod, take notes, put the phone away."
        zh: "用非语言沟通：点头，做记录，收起手机。"
      - en: "Put yourself in their place: say what you would feel."
        zh: "移情：说出换了您会是什么感受。"
      - en: "Delay: suggest a pause or a set hour later, so that heads can cool. Never as a way of not answering (our limit)."
        zh: "拖延：提议歇一歇，或约个准确的时间再谈，让情绪平下来。不能借拖延不答复（这条是我们加的）。"
    ids: [CPL-14]
  - id: recovery
    name: {en: "Service recovery", zh: "服务补救"}
    text:
      - en: "A failure made good can bind a customer more than none at all. Four steps."
        zh: "补救得好，客户可能比没出错时更忠诚。四步。"
      - en: "1 Watch for the chance and foresee it: don't wait for the complaint."
        zh: "1 跟踪并预期补救良机：不等投诉上门。"
      - en: "2 Take the customer's problem seriously and solve it as soon as you can."
        zh: "2 重视客户问题，尽快解决。"
      - en: "3 Let those in the front line decide: they need the power to put things right up to a limit. The limit is set for each book."
        zh: "3 给一线放权：在额度内当场处理。额度由每本客户簿设定。"
      - en: "4 Learn from it: write down the lesson where others will find it."
        zh: "4 从补救中吸取经验教训：写在别人找得到的地方。"
    ids: [REC-2, P-21]
  - id: repair
    name: {en: "Mending a relation", zh: "修复客户关系"}
    text:
      - en: "For customers who have gone after a quarrel or a failure."
        zh: "因争执或失误断了往来的客户，看这里。"
      - en: "First find why it broke: ask them, ask your people, read the history."
        zh: "先找断裂的原因：问客户，问同事，翻记录。"
      - en: "1 Analyse.  2 Carry out what should restore the relation."
        zh: "1 分析。 2 采取恢复措施。"
      - en: "3 Evaluate the recovery, and assess those who were in charge of it."
        zh: "3 评估恢复得怎样，考核负责的人。"
      - en: "Not each relation is worth mending; the page on decline helps to judge (ours)."
        zh: "不是每段关系都值得修，可参看“客户进入衰退期”一页（这句是我们加的）。"
    ids: [REC-1, REC-3, P-22]

"""##),
("guide-courses.yaml", .guide, ##"""
kind: guide
id: guide-courses
version: 1
name: {en: "Courses and a book", zh: "课程与一本书"}
about:
  en: "What two courses and a book on customers teach: the field's map, aims, and ways out of the price war. Look here to learn the trade from the beginning."
  zh: "两门课和一本讲客户的书教了什么：这一行的全图、学习目标、走出价格战的路。想从头学起，翻到这里。"
source:
  en: "A course standard, a syllabus and the preface of a book (its 13 strategies are not in our texts), in our words."
  zh: "一份课程标准、一份教学大纲和一本书的前言（书中的 13 个策略我们没有），用我们的话写成。"
ids: [CRS-6, CRS-7, CRS-1, CRS-3, CRS-5, CRS-2, CRS-9, CRS-4, CRS-10, CRS-11, BOOK-1, BOOK-2,
  BOOK-3, BOOK-4, BOOK-5, BOOK-6, BOOK-7, BOOK-8, BOOK-9]
pages:
  - id: map
    name: {en: "The field on one page", zh: "一页看全图"}
    text:
      - en: "Where everything in this guide has its place: three problems, eight topics."
        zh: "这份指南里的内容各在哪里：三大问题，八个专题。"
      - en: "Build the relation: identify and select customers; develop them."
        zh: "客户关系的建立：客户的识别与选择；客户的开发。"
      - en: "Maintain it: information, grading, communication, satisfaction, loyalty."
        zh: "客户关系的维护：客户信息；客户的分级；客户的沟通；客户的满意；客户的忠诚。"
      - en: "Rescue it: win customers back."
        zh: "客户关系的挽救：客户的挽回。"
      - en: "That is the order of a customer's life, and a good order for learning. (Which topic belongs to which problem is our grouping.)"
        zh: "这是客户一生的次序，也是学习的次序。（八个专题归入三大问题，是我们的归法。）"
    ids: [CRS-6, CRS-7]
  - id: courses
    name: {en: "Two courses", zh: "两门课"}
    text:
      - en: "For trainers: how two schools teach the subject."
        zh: "给培训者：两所学校怎么教这门课。"
      - en: "Course standard, code 03031, for logistics: 64 hours, of them 30 lectures, 26 practice, 6 tests, 2 revision. 2 credits."
        zh: "课程标准，代码 03031，物流管理专业：总学时 64，讲课 30、实训 26、测验 6、复习 2，共 2 学分。"
      - en: "Taken before it: basics of computer networks, basics of e-commerce, and others."
        zh: "先修：计算机网络基础、电子商务基础等。"
      - en: "Its design: ability is the aim, the learner is at the centre, teaching, learning and doing are one. So practise in the sample book."
        zh: "设计思路：以培养能力为目标，以学生为主体，“教学做”一体化。所以，在示例客户簿里动手练。"
      - en: "Syllabus, code 16079402: an elective of 32 hours, 2 credits, after management and marketing; graded on coursework."
        zh: "教学大纲，代码 16079402：专业选修，32 学时，2 学分，先修管理学、市场营销学，考查课。"
    ids: [CRS-1, CRS-3, CRS-5]
  - id: abilities
    name: {en: "What you should be able to do", zh: "学完该会什么"}
    text:
      - en: "A list to check your own learning against."
        zh: "拿来检查自己学到了哪里。"
      - en: "Analyse a customer's profitability; place the relation and its life cycle; identify customers; serve them; find why they leave; keep them."
        zh: "会分析客户盈利率；会做客户关系定位、看生命周期；会识别客户；会开展客户服务；会分析流失原因；会做客户保持。"
      - en: "At the beginning: know what the course is for, what it asks and how to learn it; see what relations mean for survival and growth of a company."
        zh: "入门时：知道这门课为什么学、要求什么、怎么学；明白客户关系对企业存亡和成长意味着什么。"
      - en: "Master the definition and content of CRM; know how it came about; master the theory under it and its way of managing."
        zh: "吃透客户关系管理的定义和内涵；知道它的由来和演变；掌握背后的理论和管理思路。"
    ids: [CRS-2, CRS-9]
  - id: background
    name: {en: "Why CRM came about", zh: "客户关系管理的由来"}
    text:
      - en: "Three reasons, to understand why it is more than a list of names."
        zh: "三个缘由，说明它为什么不只是一本名册。"
      - en: "Customers went electronic in how they look, compare and buy. Competition became fierce. Management inside needed order."
        zh: "客户行为“e”化；市场竞争激烈；企业内部管理有需求。"
      - en: "Two tools came with it: the data warehouse, where everything is kept together, and data mining, which finds what nobody had asked."
        zh: "随之而来两样工具：数据仓库，把数据放在一起；数据挖掘，找出没人问过的东西。"
      - en: "The plain truth under it: whoever grasps the need exactly and supplies in time wins the customer's heart."
        zh: "道理很朴素：需求抓得准、东西给得及时，客户的心就归您。"
    ids: [CRS-4, CRS-10, CRS-11]
  - id: book
    name: {en: "Another way of thinking", zh: "换一种思路做客户"}
    text:
      - en: "A book that tells how to let customers add to what a company is worth, under five aspects."
        zh: "一本讲怎样让客户为企业增值的书，分五个方面。"
      - en: "Marketing: while others wage price wars, add value for the customer."
        zh: "客户营销：别人拼价格，您多给附加价值。"
      - en: "Development: win new markets and deepen the old ones, both at once."
        zh: "客户开发：增量市场要拓，存量市场要深耕，两头同时做。"
      - en: "Management: meet the need they have, create what they will ask for."
        zh: "客户管理：现有的需要去满足，还要做出让客户想要的东西。"
      - en: "Service: first segment, then serve each segment so that it is pleased."
        zh: "客户服务：先细分，再让每一类都对服务中意。"
      - en: "Relationship: no pestering and no bait; touch people, care for them, and they become loyal of their own accord."
        zh: "客户关系：不纠缠，不拿物质引诱；用心打动，用心关怀，客户自己愿意留下。"
    ids: [BOOK-1, BOOK-2, BOOK-3, BOOK-4, BOOK-5, BOOK-6]
  - id: price
    name: {en: "Out of the price swamp", zh: "走出价格泥潭"}
    text:
      - en: "Read this before you give a second discount. Lowering the price alone leads nowhere."
        zh: "第二次让价之前读一读：一味降价行不通。"
      - en: "Raise barriers that rivals can't cross; leave the price swamp by added value that holds the customer; base marketing on ideas (the book has 13)."
        zh: "构建竞争壁垒；走出价格泥潭，用附加价值留住客户；以策略立营销（书中有 13 个）。"
      - en: "Work on width and on depth: more customers, and more for each of them."
        zh: "一手抓宽度，一手抓深度：客户更多，每位客户买得更多。"
      - en: "Development has two directions, new markets and the customers you have, and three levels: strategy, tactics, the daily fight."
        zh: "开发有两个方向：新的市场，现有客户；三个层面：战略、战术、实战。"
      - en: "For each of the six ask what you will do this month (our exercise)."
        zh: "六格里各写一件这个月要做的事（这是我们的练习）。"
    ids: [BOOK-7, BOOK-8, BOOK-9]

"""##),
("guide-crm.yaml", .guide, ##"""
kind: guide
id: guide-crm
version: 1
name: {en: "CRM in a nutshell", zh: "客户关系管理要点"}
about:
  en: "What customer relationship management is about: why customers matter, relationship and one-to-one marketing, segments, positioning, the value of a customer over the years, and how CRM is brought in."
  zh: "客户关系管理讲什么：客户为什么重要，关系营销与一对一营销，细分与定位，客户的长期价值，系统怎么落地。"
source:
  en: "The course texts (CRM review notes; customer analysis and value; service review notes; exercises), in our words. The texts name no discount rate or formula for life-cycle profit: those are the field's and ours."
  zh: "课程教材（客户关系管理复习重点、客户分析及客户价值、客户服务复习资料、习题），用我们的话写成。生命周期利润的公式和折现率教材没有给出，按行业惯例并由我们设定。"
ids: [RVW-1, RVW-2, RVW-3, CRM-1, CRM-2, CRM-3, CRM-4, EX-8, EX-20, RVW-4, RVW-5, RVW-6, EX-19,
  RVW-7, RVW-8, RVW-9, RVW-10, RVW-11, RVW-12, RVW-13, RVW-14, SEG-1, SEG-2, SEG-3, SEG-4, SEG-5,
  SEG-6, SEG-7, CLP-1, CLP-2, CLP-3, CLP-4, CLP-5, EX-13, EX-14, EX-21, CRM-5, CRM-6]
pages:
  - id: why
    name: {en: "Why customers matter", zh: "客户为什么重要"}
    text:
      - en: "Five kinds of worth a customer has, to think of when the invoice is small."
        zh: "账单小的时候想一想：客户的价值有五种。"
      - en: "Source of profit; draws other customers; brings information; spreads your name; a weapon against competition."
        zh: "利润的源泉；聚客效应；信息价值；口碑价值；对付竞争的利器。"
      - en: "What managing relations brings: cheaper to keep old customers and to win new ones; cheaper to deal with them; more of the same and other products sold; profit that goes on."
        zh: "管好关系带来什么：维系老客户、开发新客户更省；交易成本更低；增量购买和交叉购买更多；利润源源不断。"
      - en: "What technology adds: know your customers fully, find opportunities, avoid risks, raise satisfaction and loyalty."
        zh: "技术又推一把：充分掌握客户信息，发现市场机会，规避风险，提高满意和忠诚。"
    ids: [RVW-1, RVW-2, RVW-3]
  - id: what
    name: {en: "What CRM is", zh: "什么是客户关系管理"}
    text:
      - en: "To understand what this book is for. CRM is the whole business of judging, selecting, winning, developing and keeping the customers you need, so as to be stronger than rivals and to grow."
        zh: "弄明白客户簿是干什么的。客户关系管理，就是对所需的客户判断、选择、争取、发展、保持这一整套事，为的是竞争力更强，赢得竞争，长得更快。"
      - en: "Functions: customer information, marketing, sales, service, customer care."
        zh: "功能：客户信息管理、市场营销管理、销售管理、服务管理、客户关怀。"
      - en: "Effects: one way of managing customers, better skill at it, goals reached, a stronger company, a platform on which people work together."
        zh: "作用：客户管理统一化，管理能力提高，企业目标实现，竞争力增强，有了协同互动的平台。"
      - en: "To bring it in: take it as strategy, plan for long, stay open, integrate, promote it all the way."
        zh: "实施原则：战略重视、长期规划、开放运作、系统集成、全程推广。"
      - en: "Done well it makes rules and habits by which satisfaction keeps rising, and it becomes part of the company's culture."
        zh: "做好了，制度和程序保证满意度不断提高，它的理念也融入企业文化。"
    ids: [CRM-1, CRM-2, CRM-3, CRM-4, EX-8, EX-20, P-28]
  - id: relationship
    name: {en: "Relationship marketing", zh: "关系营销"}
    text:
      - en: "The thought behind all care for customers: keep the customer instead of closing the one sale."
        zh: "一切客户关怀背后的想法：不只盯着一次成交，而要留住客户。"
      - en: "It meets what customers think and need, and so wins their preference and loyalty."
        zh: "客户怎么想、要什么，都照顾到了，偏爱与忠诚自然来。"
      - en: "Its core is cooperation. Find customers of high value and those who may become so, care for them as people, become partners; both sides gain, or all."
        zh: "核心是合作：找出价值高的和将来会高的客户，把人当人来关怀，结成伙伴，双赢或多赢。"
      - en: "Its weight: it broke new ground in marketing; it took the best of older ways and joined them with new technology, to build, develop and keep close relations; and CRM grew out of it."
        zh: "它的意义：营销理论由此有了重大突破；旧办法的长处加上新技术，亲近的关系建得起、守得住，客户留得下；客户关系管理也由它而来。"
    ids: [RVW-4, RVW-5, RVW-6, EX-19]
  - id: one-to-one
    name: {en: "One-to-one marketing", zh: "一对一营销"}
    text:
      - en: "For customers worth individual treatment. Somebody who knows the customer well markets personally, to the point, and in both directions."
        zh: "适合值得单独对待的客户。派一个熟悉这位客户的人，营销因人而异、说到点上、有来有往。"
      - en: "1 Identify: those of higher value, their habits and likes; record every transaction."
        zh: "1 识别客户：挖掘较高价值的，掌握消费习惯和偏好，每笔交易都记。"
      - en: "2 Differentiate: by level of value, by need."
        zh: "2 客户差别化：按价值水平分，按需求分。"
      - en: "3 Talk both ways: a relation in which you keep learning."
        zh: "3 双向沟通：建立互动的学习型关系。"
      - en: "4 Work together: marketing, R&D, manufacturing, purchasing, accounting."
        zh: "4 各部门合作：营销、研发、制造、采购、财务。"
      - en: "It pays: personal needs are met and you compete better; less stock lies idle; the company keeps developing."
        zh: "好处：满足个性化需求，竞争力提高；库存积压减少；企业持续发展。"
    ids: [RVW-7, RVW-8, RVW-9, RVW-10, RVW-11, RVW-12, G-16]
  - id: emotional
    name: {en: "Emotional marketing", zh: "情感营销"}
    text:
      - en: "For goods and services that people choose by feeling. What people feel differs, and that difference leads the strategy."
        zh: "适合凭感觉选的产品和服务。客户的情感需求各不相同，营销就以这个差异为核心。"
      - en: "Five places to touch a feeling: design, packaging, distribution, promotion, advertising."
        zh: "五处可以动情：情感设计、情感包装、情感分销、情感促销、情感广告。"
      - en: "The aim is to wake a wish to buy that was already there."
        zh: "目的是激发本来就有的购买欲望。"
      - en: "Feelings are met, not exploited: don't press where somebody is weak (our addition)."
        zh: "情感要尊重，不要利用：不在人家脆弱处施压（这句是我们加的）。"
    ids: [RVW-13]
  - id: segments
    name: {en: "Segmentation", zh: "客户细分"}
    text:
      - en: "The basis of CRM: it says who gets which offer and how much of your time."
        zh: "客户关系管理的基础：谁得到什么、占您多少时间，由它决定。"
      - en: "Sort customers by value, need, preference and the like, inside a clear business model and a market you concentrate on. Give each segment its own product, service and way of marketing."
        zh: "先有清楚的业务模式和专注的市场，再按价值、需求、偏好等把客户分开，每一类配自己的产品、服务和营销模式。"
      - en: "Marks to sort people by: sex, age, education, occupation, income, place. Use them for what they need, never to decide how to treat somebody."
        zh: "个人可按性别、年龄、文化程度、职业、收入、居住地区分。用来了解需求，不用来区别待人。"
      - en: "Resources are limited. Spread evenly over everybody, they miss the important customers; many leave, and nobody becomes loyal."
        zh: "资源有限。平均用力就抓不住重要客户，大量客户流失，忠诚也养不起来。"
    ids: [RVW-14, SEG-1, SEG-2, SEG-3]
  - id: positioning
    name: {en: "Positioning", zh: "定位"}
    text:
      - en: "A card to fill in for each segment: what you want to stand for there."
        zh: "每个细分填一张卡：在那里您要代表什么。"
      - en: "Three moves in order: find a position, choose it, get into it. It also takes fitting processes and resources."
        zh: "依次三步：找位、选位、到位。流程和资源配置也要跟上。"
      - en: "Three levels to put into words: attribute, what it is; benefit, what it does for the buyer; value, what it means to the buyer."
        zh: "写清三层：属性定位（是什么），利益定位（给买家什么好处），价值定位（对买家意味着什么）。"
      - en: "A drink from the case: water for couples; quenches thirst and refreshes; romance."
        zh: "案例中的饮料：属性是情侣水；利益是解渴提神；价值是浪漫。"
    ids: [SEG-4, SEG-5]
  - id: case-water
    name: {en: "Case: His and Hers Water", zh: "案例：他她水"}
    text:
      - en: "A lesson on what happens when the benefit misses the buyer."
        zh: "利益定位打偏了会怎样，看这个案例。"
      - en: "A brand of drink aimed at people of 15 to 35, then at students of 15 to 25, chiefly in secondary school and the first years at university. Slogan: he plus she, love without end."
        zh: "一个饮料品牌，先瞄准 15 至 35 岁的年轻人，后来收窄到 15 至 25 岁的学生，集中在中学生和大学低年级。口号：他+她，情漫天长。"
      - en: "These buyers look at taste, brand image and price. The benefit offered was not what they cared about."
        zh: "这群人看的是口味、品牌形象和价格，产品主打的利益却不是他们关心的。"
      - en: "Then effort makes it worse: the better all the rest was done, the further it led from the goal."
        zh: "这时越努力越糟：其他方面做得越好，离目标越远。"
      - en: "So check each benefit you claim against the needs you have written down."
        zh: "所以每条利益，都拿记下的需求对一对。"
    ids: [SEG-6, SEG-7]
  - id: lifetime
    name: {en: "Value over the years", zh: "客户生命周期利润"}
    text:
      - en: "What a customer is worth over the whole relation, in today's money. Use it to decide how much effort a customer deserves."
        zh: "一位客户在整个关系期间值多少，折成今天的钱。该花多少力气，看它。"
      - en: "Basic profit: what each deal leaves."
        zh: "基本利润：每笔交易带来的利润。"
      - en: "Cross-selling: loyal customers take new products with little effort."
        zh: "关联销售：忠诚客户容易接受新产品，投入不多。"
      - en: "Cost saved: who knows you well needs less of your people's time."
        zh: "成本节约：熟悉您的客户不大占用员工时间。"
      - en: "Referrals: those they send cost you nothing to find."
        zh: "推荐收益：介绍来的客户省下开发成本。"
      - en: "Formula (the field's): add up, for each year t, (basic + cross + saved + referral) / (1 + r)^t. Choose for r what money costs you in a year."
        zh: "公式（行业惯例）：逐年相加，第 t 年为（基本+关联+节约+推荐）/（1+r）^t。折现率 r 取公司一年的资金成本。"
    ids: [CLP-1, CLP-2, CLP-3, CLP-4, CLP-5, F-8]
  - id: profit
    name: {en: "Keep or let go", zh: "留与舍"}
    text:
      - en: "Not every customer earns money. This page helps to tell whom to keep."
        zh: "不是每位客户都赚钱，这一页帮您判断留谁。"
      - en: "The hard part of managing customers is to know how profitable each one is: keep those who bring profit, shed those who cost more than they bring."
        zh: "客户管理的难题是识别客户的盈利率：留住盈利的，剔除带来亏损的。"
      - en: "Before you shed, try to serve at lower cost, or raise the price (ours)."
        zh: "放弃之前，先试试降低服务成本或调整价格（这句是我们加的）。"
      - en: "The stronger a company is at creating value, the better it runs inside, the greater its lead and its profit."
        zh: "企业创造价值的能力越强，内部运作越有效，竞争优势和盈利就越大。"
      - en: "Customers keep a company going: without them there is nothing to run."
        zh: "客户是企业经营得以维持的根本：没有客户，就没有经营。"
    ids: [EX-13, EX-14, EX-21]
  - id: implement
    name: {en: "Bringing CRM in", zh: "实施系统的步骤"}
    text:
      - en: "Eight steps for a team that starts to work with a system like this."
        zh: "团队开始用这类系统，分八步。"
      - en: "1 Business plan.  2 A team for it."
        zh: "1 确立业务计划。 2 建立团队。"
      - en: "3 Analyse what customers need; a first build of the information system."
        zh: "3 分析客户需求，初建信息系统。"
      - en: "4 Assess how you sell and serve: what must the system do?"
        zh: "4 评估销售、服务过程，明确应用需求。"
      - en: "5 Plan the steps, set priorities, go gradually."
        zh: "5 计划实施步骤，排优先级，渐进推进。"
      - en: "6 Choose, put in the resources, set up.  7 Train everybody."
        zh: "6 选方案，投入资源，开发部署。 7 培训用户，正常运转。"
      - en: "8 Use, maintain, assess, improve."
        zh: "8 使用、维护、评估、改进。"
    ids: [CRM-5]
  - id: use
    name: {en: "Using CRM well", zh: "用好系统"}
    text:
      - en: "Nine pieces of advice in order, for those who decide on the tool."
        zh: "给做决定的人，依次九条。"
      - en: "1 Start from the people who matter most; draft a broad strategy.  2 Picture your own."
        zh: "1 从关键股东（相关方）出发，定宽泛的策略。 2 预想本公司的策略。"
      - en: "3 Set an order of priority for projects and needs.  4 Draw a road map."
        zh: "3 区分启动项目和需求的先后。 4 画一张路线图。"
      - en: "5 Decide how, when and where it joins other systems."
        zh: "5 定好怎样、何时、何地与其他系统整合。"
      - en: "6 Do your homework, make a short list.  7 Choose by the 80/20 rule."
        zh: "6 做功课，列出缩减的清单。 7 选择时用 80/20 定律。"
      - en: "8 Get everybody moving.  9 Learn, adjust, extend."
        zh: "8 让每个人行动起来。 9 学习、调整、扩展。"
    ids: [CRM-6]

"""##),
("guide-customers.yaml", .guide, ##"""
kind: guide
id: guide-customers
version: 1
name: {en: "Customers", zh: "认识客户"}
about:
  en: "What a customer is, the ways to sort customers, their life cycle, how to identify them and what to know about them. Look here when you fill in a customer's fields or build a list."
  zh: "什么是客户、怎么分类、生命周期、怎么识别、该掌握哪些资料。填客户资料或拉名单时，翻到这里。"
source:
  en: "The course texts: identifying customers, review notes on service, key-account policy, bank training, exercises. The texts name some classes without defining them; those readings are the field's usual ones or ours, as the pages say."
  zh: "课程教材：识别客户、客户服务复习资料、大客户制度、银行培训、习题。有些类别教材只列名称没有定义，解释按行业惯例或由我们补上，页内有说明。"
ids: [TAX-1, TAX-2, TAX-4, EX-21, TAX-8, TAX-10, TAX-11, TAX-3, TAX-5, TAX-6, TAX-13, TAX-21,
  TAX-7, TAX-9, TAX-12, TAX-14, TAX-15, TAX-16, EX-1, EX-3, EX-4, TAX-17, TAX-18, TAX-19, TAX-20,
  KEY-3, LIFE-1, LIFE-2, LIFE-3, LIFE-4, IDN-1, IDN-2, IDN-3, IDN-12, IDN-4, IDN-5, IDN-6, IDN-7,
  IDN-8, IDN-9, IDN-10, IDN-11, DATA-1, DATA-2, DATA-3, DATA-4, DATA-5, DATA-6, DATA-7, DATA-8]
pages:
  - id: meaning
    name: {en: "What a customer is", zh: "什么是客户"}
    text:
      - en: "This tells whom the book should hold. Broadly, customers are the people and organisations outside the company that it serves and deals with."
        zh: "这一页告诉您客户簿里该记谁。广义的客户，是企业之外、由企业服务并有来往的个人和组织。"
      - en: "For customer relationship management only these outside customers count. A name with which nobody has ever dealt is not one yet."
        zh: "客户关系管理管的就是这些外部客户。从没有过往来的名字，还算不上。"
      - en: "In service work the word has two sizes. Wide: anybody at work who depends on you. Narrow: those who gain directly from what you do."
        zh: "做服务时，这个词有大小两义。大：工作中任何依靠您的人。小：直接从您的工作里得到好处的人或组织。"
      - en: "To the company, customers are the group with a particular need for its goods and services. They are what keeps it running."
        zh: "对企业来说，客户就是特定地需要它的产品和服务的那群人，没有他们企业维持不下去。"
    ids: [TAX-1, TAX-2, TAX-4, EX-21]
  - id: inside-outside
    name: {en: "Inside and outside customers", zh: "内部客户与外部客户"}
    text:
      - en: "Use this to see whom an order passes through before it reaches the user."
        zh: "一张订单到用户手里之前经过哪些人，看这一页。"
      - en: "External customers take and use what the company makes. Intermediate ones stand between maker and user; end customers use it themselves."
        zh: "外部客户从企业拿产品和服务去用。中间客户在生产者与使用者之间，最终客户自己用。"
      - en: "Internal customers are colleagues, posts and departments that take over the work of the step before, those who cooperate and assemble included."
        zh: "内部客户是接手上一道工序成果的部门、岗位和同事，也包括协作和总成的环节。"
      - en: "Internal, by position: support across (side by side), upstream and downstream (one after the other), cooperation in a team."
        zh: "内部按位置分：水平支援型，上下源流型，小组合作型。"
      - en: "External, by position: direct customers and indirect customers."
        zh: "外部按位置分：直接客户，间接客户。"
    ids: [TAX-8, TAX-10, TAX-11]
  - id: by-kind
    name: {en: "Kinds of customers", zh: "客户的几种分法"}
    text:
      - en: "Several axes to sort by; they don't exclude each other. Choose the one that changes what you do."
        zh: "分类的角度有好几种，互不排斥。哪一种会改变您的做法，就用哪一种。"
      - en: "By type: intermediate, public-benefit, consumer, business. The texts give names only; usual reading: dealers; public bodies and media; people; firms."
        zh: "按类型：中间客户、公利客户、消费客户、企业客户。教材只有名称，通常指：经销渠道；公共机构与媒体；个人；企业。"
      - en: "For marketing, by what moves them: economy, ethics, being treated as an individual, convenience."
        zh: "按营销（看重什么）：经济型、道德型、个性化、方便型。"
      - en: "For management, by the care they get: crown, regular, casual."
        zh: "按管理（用多少心）：头顶客户、常规客户、临时客户。"
      - en: "By how they behave just now: demanding, confused, agitated. This picks the tip for handling them."
        zh: "按当下的表现：要求型、困惑型、激动型。据此选用应对办法。"
      - en: "By how they talk: silent or talkative. The texts also sort by sex; we don't."
        zh: "按谈话方式：沉默的、健谈的。教材还按性别分，我们不用。"
    ids: [TAX-3, TAX-5, TAX-6, TAX-13, TAX-21]
  - id: by-trade
    name: {en: "By dealings and time", zh: "按交易与时间分"}
    text:
      - en: "These tell where a customer stands in trading with you. They follow from deals and purchases, not from anybody's opinion."
        zh: "看客户和您的交易走到哪一步。这些从商机和购买记录就能看出来，不凭个人印象。"
      - en: "By progress: has traded before, is trading now, is about to trade."
        zh: "按交易进展：曾经交易过的，正在交易的，即将交易的。"
      - en: "By transaction: actual customers have bought; potential ones may come to."
        zh: "按交易情况：现实客户已经买过；潜在客户还没买，但有可能买。"
      - en: "By time: past, present, future."
        zh: "按时间：过去客户，现在客户，将来客户。"
    ids: [TAX-7, TAX-9, TAX-12]
  - id: by-loyalty
    name: {en: "The loyalty ladder", zh: "忠诚度阶梯"}
    text:
      - en: "Five rungs show how firmly a customer belongs to you: potential, new, regular, long-standing, loyal."
        zh: "五级阶梯看客户和您有多牢：潜在客户、新客户、常客户、老客户、忠诚客户。"
      - en: "New: has only begun to buy and doesn't yet know your goods and services well. Explain, and check early whether all went right."
        zh: "新客户：刚买过，您有什么还没弄全。要多讲解，早回访。"
      - en: "Long-standing: a long history and good knowledge of what you offer, but still buys from others too. Learn what they get there."
        zh: "老客户：交易历史长，对您了解深，但同时也和别家往来。弄清他们在别家买什么。"
      - en: "The texts define only these two rungs. The exercises they come from have no key; that the ladder measures loyalty is our reading."
        zh: "教材只给这两级下了定义。它们出自没有答案的习题，“按忠诚度划分”是我们的理解。"
    ids: [TAX-14, TAX-15, TAX-16, EX-1, EX-3, EX-4, P-7]
  - id: key-account
    name: {en: "Key accounts", zh: "大客户"}
    text:
      - en: "Says who earns the service of a key account. Three ticks, all needed."
        zh: "判断谁该享受大客户服务。三条都要满足。"
      - en: "One: it matters greatly to your business. Two: its purchasing power is above the ordinary. Three: there is potential to do more together."
        zh: "一、对公司业务有重要影响。二、购买力较高。三、有合作潜力。"
      - en: "Sort them by industry: finance, energy, manufacturing, IT and so on."
        zh: "按行业分：金融、能源、制造、IT 等。"
      - en: "By size: group companies, listed companies, large state-owned firms and so on."
        zh: "按规模分：集团客户、上市公司、大型国有企业等。"
      - en: "By years together: long-term partners, newly developed customers and so on."
        zh: "按合作年限分：长期合作伙伴、新开发客户等。"
    ids: [TAX-17, TAX-18, TAX-19, TAX-20, KEY-3]
  - id: life-cycle
    name: {en: "The life cycle", zh: "客户生命周期"}
    text:
      - en: "Knowing the stage tells you what a customer needs from you now."
        zh: "知道客户处在哪一段，才知道现在该给什么。"
      - en: "It begins when the customer first takes notice of you, or when you set out to win the customer, whichever comes first."
        zh: "起点：客户开始了解您，或者您打算开发这位客户，先到为准。"
      - en: "It ends when business is over and everything that belongs to it is settled: orders, contracts, complaints."
        zh: "终点：业务关系结束，而且相关的事全部了结：订单、合同、投诉。"
      - en: "Five stages in order: acquisition, growth, maturity, decline, termination."
        zh: "依次五段：潜在获取期、成长期、成熟期、衰退期、终止期。"
    ids: [LIFE-1, LIFE-2, P-6, G-24]
  - id: decline
    name: {en: "When a customer declines", zh: "客户进入衰退期"}
    text:
      - en: "Three steps keep you from losing a good customer or carrying a dead one."
        zh: "三步走，好客户不丢，死客户不背。"
      - en: "First, find the signs: fewer orders, later answers, more complaints, talk of a rival (the examples are ours)."
        zh: "先找迹象：订单变少，回复变慢，投诉变多，开始提起别家（例子是我们举的）。"
      - en: "Second, judge whether the relation is worth keeping: what it has brought, what it may still bring, what it costs."
        zh: "再判断值不值得维持：带来过什么，还能带来什么，要花多少。"
      - en: "Third, choose and say why: recover the customer, or end it properly."
        zh: "最后选一个，并写明理由：恢复关系，或者好好结束。"
      - en: "Every stage has its own focus; of the texts only this one has come down to us."
        zh: "每一段各有管理重点，教材留下来的只有这一段。"
    ids: [LIFE-3, LIFE-4, P-16, G-20]
  - id: identify
    name: {en: "Identifying customers", zh: "客户识别"}
    text:
      - en: "Identification turns a heap of names into the customers you manage. Three questions, asked of what you know about each."
        zh: "识别，就是把一堆名字变成要经营的客户。根据掌握的特征和需求信息，问三个问题。"
      - en: "Who could become a customer? What do they need? Which are worth most?"
        zh: "谁可能成为客户？他们需要什么？谁最有价值？"
      - en: "The aim: at every contact you know at once who it is, and all that is known joins into one picture."
        zh: "目的：每次接触都能马上认出是谁，零散的资料拼成一个完整的印象。"
      - en: "It helps to win new customers, to talk with them better, and to make them content and loyal."
        zh: "作用：获得新客户；沟通互动更顺；提升满意，增强忠诚。"
      - en: "What to master here: the meaning of customer, identification, life cycle, telling potential from actual, developing customers, telling them apart."
        zh: "要学会：客户的含义、识别、生命周期、分清潜在与现实客户、开发客户资源、区分客户的方法。"
    ids: [IDN-1, IDN-2, IDN-3, IDN-12]
  - id: identify-steps
    name: {en: "Five steps of identification", zh: "识别的五个步骤"}
    text:
      - en: "Work through these five for each customer, and come back to the fourth often."
        zh: "每位客户都走这五步，第四步要常回头看。"
      - en: "1 Define: which facts and figures do we need?"
        zh: "1 定义信息：需要哪些资料和数据？"
      - en: "2 Collect: where can each be had? Write down who told you."
        zh: "2 收集信息：从哪里能得到？记下是谁说的。"
      - en: "3 Integrate and manage: is it kept together in one place, without doubles?"
        zh: "3 整合、管理信息：是否放在一处统一管理，没有重复？"
      - en: "4 Update: what has changed at the customer since?"
        zh: "4 更新信息：客户那边发生了什么变化？"
      - en: "5 Secure: has anything leaked? Have we intruded on anybody's privacy?"
        zh: "5 信息安全：有没有漏出去？有没有碰到谁的隐私？"
    ids: [IDN-4, IDN-5, IDN-6, IDN-7, IDN-8, IDN-9]
  - id: act-on-it
    name: {en: "Knowing is not enough", zh: "光知道还不够"}
    text:
      - en: "Why a full record alone sells nothing."
        zh: "资料再全，本身也卖不出东西，这一页讲为什么。"
      - en: "Data pays when it becomes a service policy made for this one customer: what we do for them, how often, on what terms."
        zh: "资料要变成专为这位客户定的服务政策才有用：给什么、多久一次、什么条件。"
      - en: "Look through the customers about whom much is known and for whom nothing is agreed. They are the quickest gain."
        zh: "找出资料很全却没有服务政策的客户，见效最快的就是他们。"
      - en: "Sales, service and credit look at the same customer for different ends. So each asks for other facts, and each has its own form here."
        zh: "销售、服务、信贷看同一位客户，目的不同，要的资料也不同，所以各有各的表。"
    ids: [IDN-10, IDN-11]
  - id: data
    name: {en: "What to know of a customer", zh: "该掌握的客户资料"}
    text:
      - en: "Groups of facts to ask for, so that nothing important is forgotten. The texts name the groups; most fields in them are ours."
        zh: "按组去问，重要的就不会漏。组名来自教材，组里的字段多数是我们定的。"
      - en: "A person: demographic data (who they are), attitudes (what they think and like), behaviour (what they do and buy)."
        zh: "个人客户：人口统计数据（是谁），态度数据（怎么想、喜欢什么），行为数据（怎么做、买什么）。"
      - en: "An organisation: basic information, business situation, dealings with you, and the person in charge."
        zh: "企业客户：基本信息、业务状况、交易状况、负责人信息。"
      - en: "Before a sales talk: size of the company, industry, main products or services."
        zh: "谈销售之前：公司规模、行业领域、主要产品或服务。"
      - en: "And where it wants to get: its goals and its vision."
        zh: "还有它想去哪里：目标和愿景。"
    ids: [DATA-1, DATA-2, DATA-3, DATA-4]
  - id: data-more
    name: {en: "What special work asks for", zh: "几种场合另需的资料"}
    text:
      - en: "More facts for credit, key accounts, one-to-one selling and visits."
        zh: "做信贷、大客户、一对一营销和回访时，还要知道这些。"
      - en: "Credit: how the firm is led, type of industry, market share, where it is stronger than others."
        zh: "信贷客户：管理架构、产业类型、市场份额、经营优势。"
      - en: "Key account: basics, business needs, pain points, traits of its industry, standing in the market, competitors."
        zh: "大客户：基本信息、业务需求、痛点、行业特点、市场地位、竞争对手。"
      - en: "One-to-one: who is worth more, buying habits, personal preferences. Record every single transaction."
        zh: "一对一营销：谁的价值较高、消费习惯、个人偏好。每一笔交易都要记。"
      - en: "For a return visit bring three things: the information sheet, what has happened lately, opinions and suggestions heard so far."
        zh: "回访前备好三样：客户信息表、发展近况、客户的意见和建议。"
    ids: [DATA-5, DATA-6, DATA-7, DATA-8]

"""##),
("guide-ethics.yaml", .guide, ##"""
kind: guide
id: guide-ethics
version: 1
name: {en: "Honest dealing", zh: "诚信与隐私"}
about:
  en: "What a rep doesn't do, and why: no gifts, no favours, no improper means, and care with what people have confided. Short, and meant to be read by everybody once."
  zh: "业务员不做什么，为什么：不送礼、不走人情、不用不正当手段，别人托付的资料要爱护。很短，每个人都该读一遍。"
source:
  en: "Course syllabus, new-customer policy, sales-process compliance policy, the identification text, a bank's rules and the supermarket case, in our words. Company rules and the law go before this page."
  zh: "教学大纲、新客户开发制度、销售流程合规制度、客户识别教材、银行细则和超市案例，用我们的话写成。公司制度和法律优先于本页。"
ids: [CRS-8, NEW-2, CMP-2, CMP-10, IDN-9, DICK-11, KYC-8]
pages:
  - id: relations
    name: {en: "Relations are not connections", zh: "客户关系不是拉关系"}
    text:
      - en: "The first thing to know about managing relations: it doesn't mean working connections, giving gifts or trading favours."
        zh: "做客户关系，先记住这一条：不靠拉关系，不靠送礼，不靠人情。"
      - en: "A relation in our sense rests on needs understood, promises kept, problems solved. Anybody may read its history."
        zh: "我们说的关系，靠的是懂需求、守承诺、解决问题，来往记录谁看都不怕。"
      - en: "So a gift is no kind of activity here. If a customer asks for one, say what you can do instead, and tell your manager (the last is ours)."
        zh: "所以这里的活动没有“送礼”这一种。客户开口要，就说明您能做什么，并告诉主管（后一句是我们加的）。"
    ids: [CRS-8]
  - id: means
    name: {en: "No improper means", zh: "不用不正当手段"}
    text:
      - en: "What holds for every deal, large or small."
        zh: "每一单都适用，不论大小。"
      - en: "Obey laws and regulations; deal honestly; win customers by no improper means."
        zh: "守法，讲诚信，开发客户不用不正当手段。"
      - en: "Four principles. Legality: the law, the rules of the trade, those of the company."
        zh: "四条原则。合法性：法律、行规、公司的规矩都要守。"
      - en: "Integrity: be honest, protect the company's name and the customer's interest."
        zh: "诚信：说话算数，护住公司的名声和客户的利益。"
      - en: "Compliance: follow the compliance rules in each sale."
        zh: "合规性：每一次销售都照合规制度办。"
      - en: "Risk control: see risks early, assess them, keep them in hand."
        zh: "风险控制：及早识别、评估和控制风险。"
      - en: "Such as (ours): no bribes, no false claims, no stolen lists, no pressure."
        zh: "比如（例子是我们举的）：不行贿，不虚假宣传，不用偷来的名单，不施压。"
    ids: [NEW-2, CMP-2]
  - id: duties
    name: {en: "What a rep owes", zh: "业务人员的本分"}
    text:
      - en: "Four duties; ask yourself at the end of a week how you did."
        zh: "四条本分，周末问问自己做得怎样。"
      - en: "Know the law, the rules of the trade and those of the company, and sell within them."
        zh: "法律、行规、公司制度要熟，在其中做销售。"
      - en: "Keep professional ethics. Never use your post for private gain."
        zh: "守职业道德，不拿职务换私利。"
      - en: "Find out what customers need, and serve them well."
        zh: "主动弄清客户要什么，把服务做好。"
      - en: "Perform contracts strictly as agreed."
        zh: "合同怎么写就怎么做，做到位。"
    ids: [CMP-10]
  - id: privacy
    name: {en: "What people have confided", zh: "客户托付的资料"}
    text:
      - en: "What customers have told you is lent, not given. Two questions to ask regularly."
        zh: "客户告诉您的，是托付，不是赠送。两个问题要常问。"
      - en: "Has anything leaked?"
        zh: "有没有漏出去？"
      - en: "Have we intruded on anybody's privacy?"
        zh: "有没有碰到谁的隐私？"
      - en: "Write down what you need for serving somebody, nothing that would shame you if they read it. They may ask to."
        zh: "只记服务用得着的；万一本人看到会让您脸红的，不要记。本人是可以要求看的。"
      - en: "If something did leak, report it the same day; hiding it makes it worse."
        zh: "真的泄漏了，当天就报告，瞒着更糟。"
      - en: "Whoever wishes to be forgotten can be erased from the book. (All but the two questions is ours.)"
        zh: "不愿被记住的人，可以从客户簿里清除。（除两个问题外，都是我们加的。）"
    ids: [IDN-9]
  - id: passing-on
    name: {en: "What leaves the house", zh: "往外给的资料"}
    text:
      - en: "Before you pass figures on to a supplier or a partner."
        zh: "给供应商或伙伴数据之前，先看这里。"
      - en: "Give results, not people: names are removed, and whatever else would tell who it is."
        zh: "给结果，不给人：姓名去掉，凡能看出是谁的都去掉。"
      - en: "A group so small that anybody can guess who is in it also gives a name away (our addition)."
        zh: "人数少到猜得出是谁，也等于给了名字（这句是我们加的）。"
      - en: "What you learned while identifying a customer stays confidential, where the rules say so even towards the customer."
        zh: "身份识别中得知的要保密；规定如此的，对客户本人也不说。"
    ids: [DICK-11, KYC-8, G-11]

"""##),
("guide-hotel.yaml", .guide, ##"""
kind: guide
id: guide-hotel
version: 1
name: {en: "Hotel programme", zh: "酒店满意度提升"}
about:
  en: "A programme for raising guests' satisfaction in a hotel, chapter by chapter. Look here when you audit a house or plan its improvement; much of it fits any house that receives guests."
  zh: "酒店提升客户满意度的整套方案，逐章介绍。做检查或规划改进时，翻到这里；多数内容也适合其他接待客人的场所。"
source:
  en: "A hotel satisfaction programme of which only the contents list and one definition exist; the explanations beside the headings are ours."
  zh: "某酒店业客户满意度提升方案，只留下目录和一个定义；标题旁的解释是我们写的。"
ids: [HTL-1, HTL-18, HTL-2, HTL-3, HTL-4, HTL-5, HTL-6, HTL-7, HTL-8, HTL-9, HTL-10, HTL-11,
  HTL-12, HTL-13, HTL-14, HTL-15, HTL-16, HTL-17]
pages:
  - id: satisfaction
    name: {en: "Satisfaction in a hotel", zh: "酒店的客户满意度"}
    text:
      - en: "Where the programme starts: know what satisfaction is and how your house stands today."
        zh: "方案的起点：弄清什么是满意度，自己的酒店现状如何。"
      - en: "Satisfaction is how well two things match: what the guest expected of the stay and what it turned out to be. So always ask for both."
        zh: "满意度是两样东西的匹配程度：客人对所购产品或服务的期望，和消费中的实际体验。所以两样都要问。"
      - en: "First its meaning and weight, then the state of the trade."
        zh: "先讲定义与重要性，再分析酒店业现状。"
      - en: "Later chapters gather and manage guests' information, handle complaints and raise satisfaction from there."
        zh: "后面的章节收集并管理客户信息，处理投诉，由此提升满意度。"
    ids: [HTL-1, HTL-18]
  - id: needs
    name: {en: "Knowing guests' needs", zh: "了解客人的需求"}
    text:
      - en: "Five ways to learn what guests need, to use before you change anything."
        zh: "改什么之前，先用五种方法了解客人的需求。"
      - en: "Questionnaire: many answers, short ones."
        zh: "问卷调查法：答的人多，答得短。"
      - en: "Interview: few, but you learn why."
        zh: "访谈法：人少，但问得出原因。"
      - en: "Observation: where do guests wait, search, turn back?"
        zh: "观察法：客人在哪里等、在哪里找、在哪里掉头？"
      - en: "Data mining: bookings, bills, repeat stays."
        zh: "数据挖掘法：预订、账单、再次入住。"
      - en: "Analysis of competitors: what do guests praise there?"
        zh: "竞争对手分析：客人夸别家什么？"
      - en: "Sort the needs by type, note their features, then ask how well each is met."
        zh: "按类型整理需求，写下特点，再调查每一项满足得如何。"
    ids: [HTL-2, HTL-3, HTL-4]
  - id: improve
    name: {en: "Improving the offer", zh: "优化产品与服务"}
    text:
      - en: "Where improvement can start: product, people, process."
        zh: "改进从哪里下手：产品、人、流程。"
      - en: "Product: upgrade facilities, raise the service, develop specialities."
        zh: "产品：硬件设施升级，软件服务提升，特色产品开发。"
      - en: "People: a mind for service, professional skills, teamwork and talk."
        zh: "员工：服务意识培养，专业技能培训，团队协作与沟通能力。"
      - en: "Process, in order: sort and simplify; monitor and improve; have it rated."
        zh: "流程，依次：梳理与简化，监控与改进，满意度评价。"
      - en: "Facilities cost money, process costs thought. Begin with the second (ours)."
        zh: "硬件花钱，流程花心思。先从流程做起（这句是我们加的）。"
    ids: [HTL-5, HTL-6, HTL-7]
  - id: loyalty
    name: {en: "Guests who come back", zh: "让客人再来"}
    text:
      - en: "What makes a guest a regular."
        zh: "怎样让客人成为常客。"
      - en: "Three parts of managing relations: gather and keep information; handle complaints and raise satisfaction; build loyalty."
        zh: "客户关系管理三部分：信息收集与管理，投诉处理与满意度提升，忠诚度培养。"
      - en: "Personal service: the room, the pillow, the breakfast they liked."
        zh: "个性化服务：喜欢的房间、枕头、早餐，都记得。"
      - en: "Membership: rights that are worth using, not only points."
        zh: "会员制度：给用得上的权益，不只是积分。"
      - en: "Continuing contact: a word between stays, with a reason."
        zh: "持续互动：两次入住之间有事由地问候。"
    ids: [HTL-8, HTL-9]
  - id: surroundings
    name: {en: "Surroundings and atmosphere", zh: "环境与氛围"}
    text:
      - en: "Eight points for a walk through the house with open eyes."
        zh: "走一圈，睁大眼看八处。"
      - en: "Layout: is the way clear, is there room?"
        zh: "空间布局：好找吗，宽敞吗？"
      - en: "Colour: does it calm?  Lighting: can one read, can one rest?"
        zh: "色彩搭配：让人安静吗？灯光设计：能看书吗，能休息吗？"
      - en: "Greenery: is it alive and cared for?"
        zh: "绿化配置：有生气、有人照料吗？"
      - en: "Culture: does the house tell where it stands?  Service idea: can it be felt?"
        zh: "文化内涵：看得出这里是哪里吗？服务理念：感受得到吗？"
      - en: "Interaction: is there something to take part in?  Art: does it fit?"
        zh: "互动体验：有可参与的吗？艺术氛围：相称吗？"
    ids: [HTL-10, HTL-11]
  - id: safety
    name: {en: "Safety and hygiene", zh: "安全与卫生"}
    text:
      - en: "Four points that come before comfort. One failure here outweighs all praise."
        zh: "四件事排在舒适之前，一处出错，好评全抵消。"
      - en: "Security: people, doors, fire, data."
        zh: "安全管理：人、门、火、数据。"
      - en: "Hygiene: rooms, linen, air, water."
        zh: "卫生管理：客房、布草、空气、水。"
      - en: "Food safety: from purchase to plate."
        zh: "食品安全管理：从采购到餐桌。"
      - en: "Disease: prevention and control."
        zh: "疾病预防与控制。"
      - en: "Laws and local rules set the details; this list doesn't replace them."
        zh: "细节以法律和当地规定为准，这份清单不能代替。"
    ids: [HTL-12]
  - id: marketing
    name: {en: "Marketing", zh: "营销"}
    text:
      - en: "Three questions before money goes into advertising."
        zh: "花钱做广告之前，三个问题。"
      - en: "Position: what is the house, and for which groups of guests?"
        zh: "市场定位与目标客户群：这是怎样的酒店，为哪些客人？"
      - en: "Price: does the price strategy fit them, by season and by channel?"
        zh: "价格策略调整：价格适合他们吗，分季节和渠道看？"
      - en: "Promotion: what, when, for whom, and how will you know it worked?"
        zh: "促销活动策划：做什么、何时、给谁，怎么知道有效？"
    ids: [HTL-13]
  - id: monitor
    name: {en: "Watching and evaluating", zh: "监测与评价"}
    text:
      - en: "How to see whether satisfaction rises, and what to do with what you see."
        zh: "怎么看出满意度在不在升，看到了怎么办。"
      - en: "Four methods: questionnaire, telephone interview, observation on the spot, analysis of reviews on the net."
        zh: "四种监测方法：问卷调查法、电话访谈法、现场观察法、网络评价分析。"
      - en: "Four measures: raise service quality, better the process, care for guests, upgrade facilities."
        zh: "四类改进措施：提升服务质量、优化服务流程、客户关怀、提升硬件设施。"
      - en: "An evaluation needs five things fixed: indicators, standards, method, cycle, and what the result is used for."
        zh: "评价体系要定五样：评价指标、评价标准、评价方法、评价周期、评价结果应用。"
      - en: "Then on: keep improving, watch where the trade is going, adapt the strategy."
        zh: "然后继续：持续改进，关注行业趋势，调整面向未来的策略。"
    ids: [HTL-14, HTL-15, HTL-16, HTL-17]

"""##),
("guide-kyc-credit.yaml", .guide, ##"""
kind: guide
id: guide-kyc-credit
version: 1
name: {en: "Identity and credit", zh: "身份识别与信贷"}
about:
  en: "Knowing whom you deal with: the five principles of customer identification at a bank, its legal basis, and what an account manager should know of a credit client."
  zh: "弄清和谁打交道：银行客户身份识别的五项原则、法律依据，以及客户经理该了解信贷客户的哪些方面。"
source:
  en: "A bank's implementing rules on customer identification (2023, beginning only) and a rural credit cooperative's training text, in our words. They hold no document list, risk table or review period; where this program has such things, they are ours."
  zh: "某银行客户身份识别实施细则（2023 修订版，只有开头）和农村信用社培训教材，用我们的话写成。原文没有证件清单、风险等级表和复查期限；程序里有的，都是我们定的。"
ids: [KYC-1, KYC-3, KYC-7, KYC-9, KYC-4, KYC-5, KYC-6, KYC-8, KYC-2, CRD-1, CRD-4, CRD-6, CRD-7,
  CRD-2, CRD-3, CRD-8, CRD-5]
pages:
  - id: kyc
    name: {en: "Knowing your customer: what for", zh: "客户身份识别：为了什么"}
    text:
      - en: "For those who open accounts or handle money for customers: it serves to recognise money laundering and to keep its risk away."
        zh: "给开户和经手客户资金的人看：认得出洗钱，把风险挡在门外。"
      - en: "The rules bind every department of the branch and every office under it."
        zh: "制度适用于分行各部门和下辖各机构。"
      - en: "They cover all customers: those with an account, and also possible customers and people without one who have business with the bank or come for a single transaction. Nobody is exempt."
        zh: "覆盖全部客户：开了户的算；没开户、还只是潜在客户的，有业务关系、有往来，哪怕只办一次性交易，也算。没有例外。"
      - en: "The internal control and compliance department leads. It writes rules and procedures, and it guides, supervises, inspects and assesses the others."
        zh: "内控合规部牵头：制定制度流程，对各部门和机构指导、监督、检查、考核。"
    ids: [KYC-1, KYC-3, KYC-7, KYC-9]
  - id: kyc-principles
    name: {en: "The five principles", zh: "五项原则"}
    text:
      - en: "Hold each case against these five."
        zh: "每一户都拿这五项对照。"
      - en: "1 Diligence: do what your post asks of you, by every reasonable means within reach, to know the customer and the transactions."
        zh: "1 勤勉尽责：岗位该尽的责任尽到，凡合理又做得到的办法都用上，弄清客户和交易。"
      - en: "2 Know the customer: who it is, what a transaction is for and of what nature, which natural person is in control, who really benefits."
        zh: "2 了解客户：客户是谁，交易目的、交易性质，实际控制的自然人，交易的实际受益人。"
      - en: "3 Risk decides: the measures match the risk of the customer, of the relation or of the transaction."
        zh: "3 风险为本：客户、业务关系或交易的风险有多大，措施就下多深。"
      - en: "4 Full coverage: every customer, the occasional ones too."
        zh: "4 全面覆盖：所有客户，偶尔来办一次的也算。"
      - en: "5 Confidentiality: see the next page."
        zh: "5 信息保密：见下一页。"
    ids: [KYC-4, KYC-5, KYC-6, KYC-7, KYC-8]
  - id: kyc-secret
    name: {en: "Keep it confidential", zh: "信息保密"}
    text:
      - en: "What you learn while identifying a customer stays with those who need it."
        zh: "识别过程中得知的情况，只限有关人员知道。"
      - en: "Keep customer data and transaction details secret. Where the rules forbid it, tell nothing to colleagues outside this work, and nothing to the customer either: a warning would spoil everything."
        zh: "客户资料和交易信息要保密。凡规定不许的，不告诉与反洗钱无关的同事，也不告诉客户本人：一声提醒，前功尽弃。"
      - en: "Here such fields are marked confidential and are left out of exports unless they are asked for."
        zh: "在这里，这些字段标为保密，导出时默认不带。"
      - en: "The book's files can be read by every member of the group on the server. If that is too many, keep a separate book."
        zh: "服务器上同组成员都读得到客户簿文件。人太多，就单独建一本。"
    ids: [KYC-8]
  - id: kyc-laws
    name: {en: "Legal basis: laws and rules", zh: "法律依据：法律与规章"}
    text:
      - en: "Titles that the bank's rules rest on, to cite and to look up. Laws change: check which version is in force."
        zh: "该细则依据的文件，供引用和查找。法规会修订，请核对现行版本。"
      - en: "Anti-Money Laundering Law of the People's Republic of China"
        zh: "《中华人民共和国反洗钱法》"
      - en: "Counter-Terrorism Law of the People's Republic of China"
        zh: "《中华人民共和国反恐怖主义法》"
      - en: "Anti-Money Laundering Rules for Financial Institutions"
        zh: "《金融机构反洗钱规定》"
      - en: "Measures on Customer Identification and the Keeping of Customer Identity Data and Transaction Records by Financial Institutions"
        zh: "《金融机构客户身份识别和客户身份资料及交易记录保存管理办法》"
      - en: "Guidelines on Managing Money-Laundering and Terrorist-Financing Risk in Incorporated Financial Institutions (trial)"
        zh: "《法人金融机构洗钱和恐怖融资风险管理指引（试行）》"
      - en: "Measures on Anti-Money Laundering and Counter-Terrorist Financing in Banking Financial Institutions"
        zh: "《银行业金融机构反洗钱和反恐怖融资管理办法》"
    ids: [KYC-2]
  - id: kyc-notices
    name: {en: "Legal basis: notices, policy", zh: "法律依据：通知与内部政策"}
    text:
      - en: "The notices of the People's Bank of China and the bank's own policy, to cite beside the laws."
        zh: "中国人民银行的通知和该行自己的政策，与法律规章一并引用。"
      - en: "Notice on Strengthening Customer Identification against Money Laundering"
        zh: "《中国人民银行关于加强反洗钱客户身份识别有关工作的通知》"
      - en: "Notice on Further Improving the Identification of Beneficial Owners"
        zh: "《中国人民银行关于进一步做好受益所有人身份识别工作有关问题的通知》"
      - en: "Notice on Strengthening the Management of Account Opening and the Controls that Follow Suspicious-Transaction Reports"
        zh: "《中国人民银行关于加强开户管理及可疑交易报告后续控制措施的通知》"
      - en: "Policy of Bank X Co., Ltd. on Managing Money-Laundering and Terrorist-Financing Risk (X Bank internal, 2019, no. 9)"
        zh: "《X银行股份有限公司洗钱和恐怖融资风险管理政策》（X银内〔2019〕9号）"
      - en: "The English titles are our translations."
        zh: "英文名称是我们译的。"
    ids: [KYC-2]
  - id: know
    name: {en: "Know customer, business, risk", zh: "了解客户、业务、风险"}
    text:
      - en: "Why a good account manager begins with the customer. Who knows the customer knows the business and sees the risk."
        zh: "好的客户经理为什么先了解客户：懂客户，才懂业务，才看得见风险。"
      - en: "Knowing the customer is the ground on which all service stands. It is the first of five reasons in the text; the other four are lost."
        zh: "懂客户，是一切服务的根基。教材说有五点意义，这是第一点，其余四点没有留下来。"
      - en: "The work is one-to-one marketing; its substance is financial service as a whole, not one loan."
        zh: "客户经理做的是一对一营销，实质是提供综合性金融服务，不只是一笔贷款。"
      - en: "Four things make an institution competitive: fitting products, complete service, efficient management, an advanced network. All turn on one centre: people first."
        zh: "竞争力靠四样：适宜的产品、完善的服务、高效的管理、先进的网络。四样都围着一个中心：以人为本。"
    ids: [CRD-1, CRD-4, CRD-6, CRD-7]
  - id: seven
    name: {en: "Seven things to know", zh: "该了解的七个方面"}
    text:
      - en: "The dossier of a credit client, part by part. What is in each part is ours; the text gives the headings."
        zh: "信贷客户的档案，一部分一部分填。各部分的内容是我们定的，教材只有标题。"
      - en: "1 The target customer.  2 The right moment to approach."
        zh: "1 目标客户信息。 2 营销时机的信息。"
      - en: "3 How the business runs now.  4 What credit it needs."
        zh: "3 经营现状。 4 信贷需求。"
      - en: "5 Its accounts.  6 Finances and ratios.  7 What figures don't show."
        zh: "5 账户信息。 6 财务和指标信息。 7 非财务信息。"
      - en: "Part 6 is the longest in the text, part 7 the easiest to skip (the latter is our remark)."
        zh: "第 6 部分在教材里最长；第 7 部分最容易被跳过（后一句是我们说的）。"
      - en: "The text goes in four chapters: why to know, what to know, methods and skills, improving yourself."
        zh: "教材共四章：为什么了解，了解什么，方法与技巧，自我完善。"
    ids: [CRD-2, CRD-3]
  - id: before-meeting
    name: {en: "Before you meet the client", zh: "见客户之前"}
    text:
      - en: "Four things to have ready, so that the meeting has an aim."
        zh: "备好四样，见面才有的放矢。"
      - en: "Basics: how the firm is led, type of industry, market share, where it is stronger than others."
        zh: "基本信息：管理架构、产业类型、市场份额、经营优势。"
      - en: "Knowledge of its industry, read up beforehand."
        zh: "所在行业的专业知识，提前补足。"
      - en: "A first service plan: what you could do for this client."
        zh: "服务客户的基本预案：能为这位客户做什么。"
      - en: "Specific goals: what should be agreed or known when you leave."
        zh: "对接的具体目标：谈完要定下什么、弄清什么。"
    ids: [CRD-8]
  - id: work-order
    name: {en: "The order of the work", zh: "工作的先后"}
    text:
      - en: "Shows where a task belongs in the account manager's round, and what you need to grow in to do it well."
        zh: "看手头的事属于哪一环，要做好它自己该在哪方面长进。"
      - en: "In order: position in the market; select customers; develop them; maintain them; manage them; market products."
        zh: "依次是：市场定位、客户选择、客户开发、客户维护、客户管理、产品营销。"
      - en: "Keep improving in three respects: awareness of service, manner of managing, skills of managing."
        zh: "三方面不断完善：服务意识、管理方式、管理技巧。"
      - en: "The text wants to leave you with three gains: a view of management as a whole, service that doesn't wait to be asked, skills for every day."
        zh: "教材希望您有三个收获：管理看得全，服务更主动，日常管理有章法、有技巧。"
    ids: [CRD-5]

"""##),
("guide-opportunities.yaml", .guide, ##"""
kind: guide
id: guide-opportunities
version: 1
name: {en: "Opportunities", zh: "商机"}
about:
  en: "Where opportunities come from, how to get from a thought to an offer, and how to tell an idea from an opportunity. Look here when you work on the ideas board or weigh a new line."
  zh: "商机从哪来，念头怎么变成产品，创意和机会怎么分。整理想法、掂量新业务时，翻到这里。"
source:
  en: "The course slides on recognising market opportunities and on entrepreneurship training, in our words. The window's meaning and the hints on four of the five creative stages are the field's usual ones."
  zh: "课程幻灯片“市场机会的识别与利用”与创业技能培训，用我们的话写成。机会之窗的含义、创意五阶段中四段的提示，按行业惯例补充。"
ids: [OPR-1, OPE-6, OPR-2, OPR-7, OPR-3, OPR-4, OPR-5, OPR-6, OPR-8, OPR-9, OPR-10, OPT-1, OPT-2,
  OPT-3, OPT-4, OPT-7, OPT-5, OPT-6, OPE-1, OPE-2, OPE-7, OPR-11, OPE-3, OPE-4, OPE-5]
pages:
  - id: changes
    name: {en: "Where change opens a door", zh: "变化打开的门"}
    text:
      - en: "Opportunities begin with change. Note what you hear at customers under one of five kinds."
        zh: "商机从变化开始。在客户那里听到的，按五类记下来。"
      - en: "Economy: prices, credit, incomes, trade."
        zh: "经济变化：价格、信贷、收入、贸易。"
      - en: "Society and population: age, habits, where people live."
        zh: "社会人口变化：年龄、习惯、居住地。"
      - en: "Technology: what has become possible or cheap."
        zh: "技术变化：什么变得做得到了，或者便宜了。"
      - en: "Politics and institutions: rules, permits, subsidies."
        zh: "政治与制度变化：法规、许可、补贴。"
      - en: "Structure of the industry: who joins, who leaves, who buys whom."
        zh: "产业结构变化：谁进来，谁退出，谁并购谁。"
      - en: "Two pairs of words help you look: knowledge and experience on your side, development and change outside. (A slide has only the words; the reading is ours.)"
        zh: "两对词帮您看：自己这边是知识与经验，外面是发展与变化。（幻灯片只留下这几个词，解释是我们的。）"
    ids: [OPR-1, OPE-6]
  - id: who-sees
    name: {en: "Who sees opportunities", zh: "谁看得见机会"}
    text:
      - en: "Four traits of those who see more; each can be worked on."
        zh: "看得见机会的人有四个特点，每一个都可以练。"
      - en: "Prior experience: you know how things are done, so you notice what is odd."
        zh: "先前经验：知道平常怎么做，才看得出哪里不对劲。"
      - en: "Cognition: how you take in and connect what you notice."
        zh: "认知因素：看到的东西怎么吸收、怎么联系起来。"
      - en: "Social network: the main source. Depth and breadth both matter, and weak ties bring more than strong ones: close friends know what you know."
        zh: "社会网络：机会的主要来源。深度和广度都重要；弱关系比强关系更管用，因为熟人知道的您多半也知道。"
      - en: "Creativity: making something new or useful out of it."
        zh: "创造性：从中做出新奇或有用的东西。"
      - en: "So note through whom each idea came, and keep up with distant acquaintances."
        zh: "所以每个创意都记下是从谁那里来的，远一点的熟人也别断了联系。"
    ids: [OPR-2, OPR-7]
  - id: process
    name: {en: "From a gap to an offer", zh: "从差距到产品"}
    text:
      - en: "Three boxes that turn a complaint or a wish you overheard into something to sell."
        zh: "把听来的一句抱怨或愿望变成可卖的东西，要过三格。"
      - en: "1 The gap. Something falls short: the product, the service, the material or the way work is organised. Say which."
        zh: "1 差距：产品、服务、原材料或组织方式，哪一层不够好？说清是哪一层。"
      - en: "2 Ends and means. What is the end, by what means is it reached today? Could the link be improved, or a new one be made?"
        zh: "2 目的与手段：想达到什么，如今靠什么办到？这层关系能改进吗，能新造吗？"
      - en: "3 The new offer: a new product, service, material or organisation."
        zh: "3 新的供给：新产品、新服务、新原材料或新的组织方式。"
      - en: "Changes outside and the traits of the one who looks feed into all three."
        zh: "外界的变化和人的特点，影响这三格中的每一格。"
    ids: [OPR-3]
  - id: law
    name: {en: "Two things it takes", zh: "两个前提"}
    text:
      - en: "Why some find opportunities and others don't: it takes both of these together."
        zh: "为什么有人发现机会，有人发现不了：两样都要有，缺一不可。"
      - en: "First, valuable information that others can hardly reach."
        zh: "一是信息：有价值，别人又难拿到。"
      - en: "You get it by a better place in the network, by a circle of work or life where news passes, and by being alert."
        zh: "来自：在社会网络中位置更好，工作或生活圈子消息灵通，有创业警觉。"
      - en: "Second, a better way of working on information."
        zh: "二是处理：同样的信息，您消化得更好。"
      - en: "It rests on how your knowledge is built, a hopeful mind, a keen eye."
        zh: "靠的是智力结构、乐观的心态、敏锐的洞察。"
    ids: [OPR-4, OPR-5, OPR-6]
  - id: creativity
    name: {en: "Five stages of creativity", zh: "创意的五个阶段"}
    text:
      - en: "The columns of the ideas board. Creativity makes new or useful ideas; it goes round and round, so a card may well go back."
        zh: "创意看板的五列。创造性就是产生新奇或有用的创意，反复思考，所以卡片退回去很正常。"
      - en: "1 Preparation: gather what is known, from practice and study."
        zh: "1 准备：收集已知的，来自实践和学习。"
      - en: "2 Incubation: let it rest, do other things, think of it now and then."
        zh: "2 孵化：放一放，做别的事，偶尔想想。"
      - en: "3 Insight: inspiration, a business idea taking shape, a problem solved."
        zh: "3 洞察：灵感来了，商业创意成形，问题解开。"
      - en: "4 Evaluation: would it work, and does anybody want it?"
        zh: "4 评价：行得通吗？有人要吗？"
      - en: "5 Elaboration: put it into words and figures that others can act on."
        zh: "5 阐述：写成别人能照着做的话和数字。"
    ids: [OPR-8, OPR-9, OPR-10]
  - id: types
    name: {en: "Types of opportunities", zh: "机会的类型"}
    text:
      - en: "Naming the type tells what to look into next."
        zh: "说清属于哪一类，就知道下一步查什么。"
      - en: "Problem: something real is unsolved. Look into who suffers and what it costs."
        zh: "问题型：现实中有问题没解决。查谁在受罪，代价多大。"
      - en: "Trend: a change shows where things are going. Look into how fast."
        zh: "趋势型：从变化里看出方向，预见将来的潜力。查它来得多快。"
      - en: "Combination: two or more technologies, products or services put together for a new use and value. Name the parts."
        zh: "组合型：两项或更多现成的技术、产品、服务拼在一起，有了新用途和新价值。写明是哪几项。"
      - en: "The texts also sort by how clear ends and means are, without giving classes. You can at least say which of the two is clear."
        zh: "教材还提到按“目的与手段是否明确”分，没有给出类别。至少可以写明：两头哪头清楚。"
      - en: "Every opportunity is bound to its time and exists whether anybody has seen it or not. So set a closing date, and assume that rivals look too."
        zh: "机会有及时性，也有客观性：不管有没有人发现，它都在。所以要定截止日，也要当作对手也在看。"
    ids: [OPT-1, OPT-2, OPT-3, OPT-4, OPT-7]
  - id: sources
    name: {en: "Eleven sources", zh: "十一个来源"}
    text:
      - en: "Go through these when ideas run dry, and mark the source of each that comes."
        zh: "想不出来的时候逐条过一遍；想到了，记下来自哪一条。"
      - en: "From you: industry and experience; professional background; interests and strengths; abilities where you are ahead."
        zh: "来自自己：行业和经验；专业知识背景；兴趣特长；能力优势。"
      - en: "From your head: a change of ideas; creativity."
        zh: "来自头脑：观念转变；创造力。"
      - en: "From around you: the macro-environment; the structure of the industry."
        zh: "来自环境：宏观环境；产业结构。"
      - en: "From progress: new knowledge; new technology."
        zh: "来自进步：知识创新；技术创新。"
      - en: "From the market: cutting it into finer segments."
        zh: "来自市场：市场细分。"
      - en: "The five groups are ours, to make the list easier to keep in mind."
        zh: "这五组是我们归的，便于记住。"
    ids: [OPT-5]
  - id: brainstorm
    name: {en: "Five minutes of ideas", zh: "五分钟头脑风暴"}
    text:
      - en: "An exercise that fills the ideas board: five minutes, everything you can think of, no judging meanwhile."
        zh: "用来填满创意看板的练习：五分钟，想到什么写什么，中途不评判。"
      - en: "Fourteen words to set you off. The slide grouped them; the grouping is lost."
        zh: "十四个提示词。幻灯片原来有分组，已经看不出。"
      - en: "New media, communication networks, e-commerce, investment abroad."
        zh: "新媒体、通信网络、电子商务、海外投资。"
      - en: "Information, tourism, cultural exchange, home care, first aid."
        zh: "信息、旅游、文化交流、家政护理、急救服务。"
      - en: "Modern, ageing, leisure services, health equipment, health."
        zh: "现代、老龄、休闲服务、健康器材、健康。"
      - en: "Take two words that don't belong together and ask what a customer of yours would pay for where they meet (this trick is ours)."
        zh: "挑两个不相干的词，想想它们碰在一起，您的哪位客户愿意付钱（这一招是我们加的）。"
    ids: [OPT-6]
  - id: idea-or-not
    name: {en: "Idea or opportunity?", zh: "是创意还是机会？"}
    text:
      - en: "A test that saves weeks. An idea is not yet an opportunity; it becomes one by passing three questions."
        zh: "这个检验能省下几个星期。创意不等于机会，过了三问才算。"
      - en: "Does anybody want it? If not, it certainly is no opportunity."
        zh: "有人要吗？没人要，肯定不是机会。"
      - en: "Do they pay? Wanted but not paid for is none either."
        zh: "肯付钱吗？有人要却不肯付钱，也不是。"
      - en: "Does what they pay leave you a profit? If not, still none."
        zh: "付的钱能让您有利润吗？没有利润，还不是。"
      - en: "Three things to keep in mind: ideas are not opportunities; know what an opportunity is and implies; know where they come from."
        zh: "记住三点：创意不等于机会；弄懂机会及其内涵；知道机会的来源。"
    ids: [OPE-1, OPE-2, OPE-7]
  - id: window
    name: {en: "The window, and acting fast", zh: "机会之窗与快速行动"}
    text:
      - en: "Among many opportunities, pick the valuable ones and move at once."
        zh: "机会很多，难在挑出有价值的，然后马上动手。"
      - en: "The window is the time in which an opportunity can be taken: it opens when the market forms and closes when others have settled in. (The texts have only the word.)"
        zh: "机会之窗，是机会抓得住的那段时间：市场成形时打开，别人站稳后关上。（教材只有这个词。）"
      - en: "Write down both dates, even if they are guesses, and sort by the closing one."
        zh: "两个日期都写上，估计的也行；按关闭日排先后。"
      - en: "An opportunity on which nobody has acted for weeks is either not valuable or about to be lost. Decide which."
        zh: "几个星期没人动的机会，不是没价值，就是快丢了。想清楚是哪一种。"
    ids: [OPR-11, OPE-3]
  - id: weigh
    name: {en: "Weighing an opportunity", zh: "评价机会"}
    text:
      - en: "Two ways to weigh: four quick criteria, or a thorough framework."
        zh: "两种评法：四条快评，或者一套细评框架。"
      - en: "Quick, in this order: time until it earns; size and structure of the market; capital needed; return on the investment."
        zh: "快评，依次：盈利时间；市场规模和结构；资金需要量；投资收益。"
      - en: "The texts give no thresholds, so compare opportunities side by side."
        zh: "教材没有给标准线，所以把几个机会并排比。"
      - en: "Thorough: Timmons, 53 indicators in eight dimensions. Industry and market; economics; harvest; competitive advantage; management team; fatal flaws; personal criteria; strategic difference of ideal and reality."
        zh: "细评：蒂蒙斯框架，八个方面 53 项指标。行业和市场、经济因素、收获条件、竞争优势、管理团队、致命缺陷、个人标准、理想与现实的战略差异。"
      - en: "A fatal flaw stops an opportunity whatever the rest says (our reading of the name). Both ways are there as checklists."
        zh: "有致命缺陷，其余再好也不行（这是我们对名称的理解）。两种评法都有现成的清单。"
    ids: [OPE-4, OPE-5]

"""##),
("guide-pipelines.yaml", .guide, ##"""
kind: guide
id: guide-pipelines
version: 1
name: {en: "Sales processes", zh: "销售流程"}
about:
  en: "The sales processes behind the pipelines: what each is for, the order of its steps, and the lessons that go with it. Look here when you choose a pipeline or wonder what a stage asks of you."
  zh: "各条销售管道背后的流程：用在哪里、步骤先后、要记住的道理。选管道，或不清楚某一步要做什么时，翻到这里。"
source:
  en: "The course texts and company policies: real-estate handbook, sales-process compliance, need discovery, new-customer development, order development, key-account service, in our words. Hints marked so are ours."
  zh: "课程教材和公司制度：新楼盘销售手册、销售流程合规、需求识别、新客户开发、订单开发、大客户服务，用我们的话写成。注明的提示是我们加的。"
ids: [RE-1, RE-2, RE-3, RE-4, RE-5, RE-6, RE-8, RE-7, CMP-1, CMP-3, CMP-4, CMP-5, CMP-6, CMP-7,
  CMP-8, CMP-9, CMP-11, CMP-12, CMP-13, CMP-14, CMP-15, CMP-16, TALK-1, TALK-2, TALK-3, TALK-4,
  TALK-5, TALK-6, NEW-1, NEW-3, NEW-4, NEW-5, NEW-6, NEW-7, NEW-8, NEW-9, NEW-10, NEW-11, NEW-12,
  NEW-13, NEW-14, ORD-1, ORD-2, ORD-3, ORD-6, ORD-4, ORD-5, ORD-7, ORD-8, ORD-9, ORD-10, ORD-11,
  ORD-12, ORD-13, KEY-1, KEY-2, KEY-3, KEY-4, KEY-5, KEY-6, KEY-7, KEY-8, KEY-9, KEY-10]
pages:
  - id: real-estate
    name: {en: "Selling new homes", zh: "新楼盘销售"}
    text:
      - en: "For selling property in a new development, and other sales in which buyers come and go."
        zh: "用于新楼盘销售，也适合买家来来回回的其他销售。"
      - en: "Eight parts: quality service, prospecting, first interview, showing, follow-up, closing, after-sales service, success factors."
        zh: "八个部分：质量服务、客户开发、初次面谈、房产展示、客户跟踪、促成、售后服务、成功要素。"
      - en: "The first and last read as foundations rather than stages (our reading); the six between are the daily work."
        zh: "头尾两项更像基础，不像阶段（我们的理解）；中间六项是日常工作。"
      - en: "The order is not fixed. Move a card to whichever stage the customer is at."
        zh: "顺序不固定。客户到了哪一步，卡片就放哪一步。"
      - en: "What to master: the basic workflow, selling as an adviser, and the use of the sales tools."
        zh: "要掌握三样：基本工作流程，顾问营销理念，营销工具的使用。"
    ids: [RE-1, RE-2, RE-3]
  - id: quality-service
    name: {en: "What quality service is", zh: "什么是质量服务"}
    text:
      - en: "The measure to hold your service against: the customer's view. Service is good only when the customer finds it good, so never rate your own."
        zh: "衡量服务只有一把尺：顾客的看法就是事实。顾客觉得好才算好，所以别给自己打分。"
      - en: "Begin with a picture of where you want to be. The agency's own: know the trade, serve honestly and completely, answer every request at once."
        zh: "先想好要成为什么样。这家公司的远景：不动产的专业要懂，服务要诚实、要全面，顾客一有要求马上响应。"
      - en: "Its vision for 2100: service so complete that it changes what people expect of buying a home."
        zh: "它的“2100 展望”：服务做到完美，让买房这件事变得不一样。"
      - en: "When something went wrong, making it good matters more than explaining."
        zh: "出了错，补救比解释要紧。"
      - en: "Quality service wins what advertising can't: trust, return, recommendation (examples ours)."
        zh: "质量服务赢得广告买不来的东西：信任、回头、推荐（例子是我们举的）。"
    ids: [RE-4, RE-5, RE-6, RE-8]
  - id: experience
    name: {en: "Six questions on service", zh: "服务体验六问"}
    text:
      - en: "Ask these of a customer, or of yourself as a customer, to learn what service feels like from the other side."
        zh: "拿去问客户，或者问做顾客时的自己，体会对面的感受。"
      - en: "1 Has an agent or salesperson served you before? How would you rate it?"
        zh: "1 有没有经纪人或销售员为您服务过？您怎么评价？"
      - en: "2 Was anything special about it?"
        zh: "2 那次有什么特别之处？"
      - en: "3 If you were content: what happened, how did you feel, what of the agent?"
        zh: "3 如果满意：当时情形怎样，感受如何，怎么看那位经纪人？"
      - en: "4 If not: in which points, how did it feel, what of agent and property?"
        zh: "4 如果不满意：哪些方面，感受如何，怎么看经纪人和物业？"
      - en: "5 Did they know how poor it was?"
        zh: "5 对方知道自己服务差吗？"
      - en: "6 In their place, how would you serve your customers?"
        zh: "6 换作是您，会怎样服务客户？"
    ids: [RE-7]
  - id: compliance
    name: {en: "The compliant sales process", zh: "合规销售流程"}
    text:
      - en: "Seven stages that keep sales lawful, limit risk and work smoothly. They hold for every sales department, rep and post that touches sales."
        zh: "七个阶段，让销售守法、少担风险、运转顺畅。凡是沾到销售的部门、业务员和岗位都适用。"
      - en: "1 Market research: market, customers, competitors."
        zh: "1 市场调研：市场、客户、竞争对手。"
      - en: "2 Pricing: a reasonable price that rests on the research."
        zh: "2 产品定价：以调研结果为依据，定合理的价格。"
      - en: "3 Customer development: phone, mail, visits. 4 Negotiation: leads to an intent."
        zh: "3 客户开发：电话、邮件、拜访。4 销售谈判：谈出销售意向。"
      - en: "5 Contract: rights and duties of both sides are plain."
        zh: "5 合同签订：双方权利义务写明。"
      - en: "6 Performance: do what was agreed. 7 After-sales service: raise satisfaction."
        zh: "6 合同履行：按约定办。7 售后服务：提高满意度。"
    ids: [CMP-1, CMP-3, CMP-4, CMP-5, CMP-6, CMP-7, CMP-8, CMP-9]
  - id: contract
    name: {en: "Contracts and risks", zh: "合同与风险"}
    text:
      - en: "What to see to before you sign and after, so that a won deal stays won."
        zh: "签前签后要留意什么，赢下的单才稳得住。"
      - en: "Before: use the company's template. See that it is complete and accurate, with no gap and no sentence that can be read two ways."
        zh: "签之前：用公司的合同模板。内容要完整、准确，没有漏洞，没有两可的话。"
      - en: "And understand every term yourself, before your name stands under it."
        zh: "名字签上去之前，每一条自己都要弄懂。"
      - en: "After: perform as agreed. If something unusual happens, report it to the company promptly and look for a solution together."
        zh: "签之后：按约履行。遇到特殊情况，及时向公司汇报，一起找办法。"
      - en: "Risks to keep an eye on: the contract, the customer's credit, the market, and others. Assess them regularly and set a countermeasure for each."
        zh: "要盯的风险：合同风险、信用风险、市场风险等。定期评估，每一条都要有应对措施。"
    ids: [CMP-11, CMP-12, CMP-13, CMP-14, CMP-15, CMP-16]
  - id: need-talk
    name: {en: "Finding out the need", zh: "谈出需求"}
    text:
      - en: "Five steps for talks with a customer. Only when you know the need can you offer something that works."
        zh: "和客户谈话的五步。弄清需求，才拿得出切实可行的方案。"
      - en: "1 Background and goals: size, industry, products; aims and vision."
        zh: "1 了解背景和目标：规模、行业、主要产品或服务，目标与愿景。"
      - en: "2 Listen: patience, respect, room to speak. The real need comes late."
        zh: "2 倾听：耐心、尊重，给对方说话的空间。真正的需求往往说在后面。"
      - en: "3 Ask what fits: are you content with how it works, what should be better?"
        zh: "3 提合适的问题：这项功能用得满意吗？希望哪里改进？"
      - en: "4 Use feedback: write it down promptly, then adjust."
        zh: "4 利用反馈：及时记下，据此调整改进。"
      - en: "5 Use figures: sales data and market analysis show habits and preferences."
        zh: "5 利用数据：销售数据和市场分析会显出消费行为和偏好。"
    ids: [TALK-1, TALK-2, TALK-3, TALK-4, TALK-5, TALK-6]
  - id: new-customer
    name: {en: "Developing new customers", zh: "新客户开发"}
    text:
      - en: "For growth in new markets: five steps, led by what the customer needs."
        zh: "用于拓展市场：五步，以客户需求为导向。"
      - en: "1 Market research: what customers need, what competitors do."
        zh: "1 市场调研：客户需要什么，对手在做什么。"
      - en: "2 Screening: choose possible partners, write a development plan."
        zh: "2 客户筛选：选出可能合作的客户，制定开发计划。"
      - en: "3 Talks: make contact, learn the need, offer a solution, negotiate."
        zh: "3 洽谈合作：联系、了解需求、给方案、谈合作。"
      - en: "4 Contract: when both agree. 5 Care: follow up, solve problems."
        zh: "4 签订合同：双方意见一致。5 客户关怀：跟进需求，解决问题。"
      - en: "Every step has a named person in charge. Customers are managed in tiers, each with the services that belong to it."
        zh: "每一步都有专人负责。客户分层管理，每层配相应的服务。"
    ids: [NEW-1, NEW-3, NEW-4, NEW-5, NEW-6, NEW-7, NEW-8]
  - id: new-management
    name: {en: "Managing the development", zh: "新客户开发的管理"}
    text:
      - en: "How a development plan is kept on its way from start to finish."
        zh: "开发计划从头到尾怎么管。"
      - en: "Four parts: set targets, make the plan, allocate resources, track."
        zh: "四件事：目标设定、计划制定、资源配置、执行跟踪。"
      - en: "Your own plan and how you carry it out follow from the company's target."
        zh: "自己的开发计划和做法，从公司的目标推出来。"
      - en: "Resources go where progress calls for them; ask for help in time."
        zh: "资源随开发进展调配；需要支持早开口。"
      - en: "Keep the plan, finish tasks on time, mind the quality."
        zh: "照计划做，任务按时完成，质量不打折。"
      - en: "Look back regularly: what went wrong, what will be done about it?"
        zh: "定期检查总结：问题在哪，怎么改？"
      - en: "Results are judged by number developed, by quality, by satisfaction."
        zh: "考核看：开发数量、质量、客户满意度等。"
    ids: [NEW-9, NEW-10, NEW-11, NEW-12, NEW-13, NEW-14]
  - id: orders
    name: {en: "Developing orders", zh: "订单开发"}
    text:
      - en: "For trade between customers and factories. Three parts: customer development, quotation, cost analysis."
        zh: "用于客户与工厂之间的贸易。三部分：客户开发、报价、成本分析。"
      - en: "All starts with customer development. No customer, nothing to quote."
        zh: "起点是客户开发。没有客户，就没有报价。"
      - en: "Answer enquiries fast and well: it makes the company known."
        zh: "咨询答得快、答得好：客户由此认识公司。"
      - en: "While you answer, gather needs and news of the market: these are the basis for developing the product and for quoting."
        zh: "边答边收集需求和市场信息：这是开发与报价的基础资料。"
      - en: "Honest service widens the source of customers and makes it better."
        zh: "诚信服务，客源越来越宽，质量越来越好。"
    ids: [ORD-1, ORD-2, ORD-3, ORD-6]
  - id: word-of-mouth
    name: {en: "Development by word of mouth", zh: "靠口碑开发"}
    text:
      - en: "The most effective way to new customers: the partners of your old ones. It costs less to promote and to deal, trust is high, so is success."
        zh: "开发新客户最有效的办法：挖掘老客户的合作伙伴。宣传和交易成本低，诚信度高，成功率高。"
      - en: "1 Deserve it. Content the old customer in product development, price, quality, delivery time, and with goods of outstanding value or earning power."
        zh: "1 先让老客户满意：产品开发、价格、品质、交货期，以及有超值市场价值或盈利能力强的产品。"
      - en: "2 Tell them of your company: what it does, how strong it is, where it wants to go. It makes them sure of you."
        zh: "2 向老客户介绍公司：业务构成、实力、发展愿景，增强他们的信心。"
      - en: "3 Let them share: incentives by agreement, news of success, a rebate at the end of the year. All of it open, in the contract, to the firm (our addition)."
        zh: "3 让他们分享：事先约定的鼓励，公司发展的好处，年终返利。都要公开、写进合同、给到单位（这句是我们加的）。"
    ids: [ORD-4, ORD-5, ORD-7, ORD-8, ORD-9]
  - id: quotation
    name: {en: "Quotation and cost", zh: "报价与成本分析"}
    text:
      - en: "How to reach a price that lasts: trading house, customer and factory divide cost and profit of the product in a way each can live with."
        zh: "怎样谈出站得住的价格：贸易行、客户、加工厂三方坐下来，把这件产品的成本和利润分得合理。"
      - en: "The goal is a win for three: the factory is satisfied, the customer accepts, the company's target profit is safe. All three, or it won't hold."
        zh: "目标是三方共赢：工厂满意，客户接受，公司目标利润有保证。缺一方就不长久。"
      - en: "Cost analysis: negotiate with suppliers and factories item by item, and settle each cost item's price by reasoning."
        zh: "成本分析：和物料供应商、加工厂逐项磋商，合理确定每个成本项目的价格。"
      - en: "It takes five abilities: communication; gathering and analysing information; reading the customer's product and enquiry; process sheets; control of what drives cost."
        zh: "需要五种能力：沟通；信息收集与分析；理解客户产品和询价资料；工艺制单的专业知识与运用；掌控成本影响因素。"
    ids: [ORD-10, ORD-11, ORD-12, ORD-13]
  - id: key-accounts
    name: {en: "Serving key accounts", zh: "大客户服务"}
    text:
      - en: "For customers with great influence on your business, high purchasing power and potential. The team: relationship manager, sales, technical support."
        zh: "用于对业务影响大、购买力高、有合作潜力的客户。团队：客户关系经理、销售代表、技术支持等。"
      - en: "1 Research: basics, needs, pains; industry, market standing, competitors."
        zh: "1 需求调研：基本信息、需求、痛点；行业特点、市场地位、竞争对手。"
      - en: "2 Solution: personal, technically advanced, economical, feasible."
        zh: "2 方案设计：个性化；技术先进，经济合理，可行。"
      - en: "3 Carry out: bring your own people together, track progress regularly."
        zh: "3 实施与跟踪：协调内部资源，定期跟踪进度，及时解决问题。"
      - en: "4 Maintain: regular contact, changed needs, after-sales. 5 Survey, improve."
        zh: "4 关系维护：定期沟通，需求变化，售后。5 满意度评估：定期调查，持续改进。"
      - en: "Four principles: customer and service first; thorough, careful, expert, prompt; prevention and quality first; keep improving, aim at excellence."
        zh: "四条原则：客户至上、服务第一；全面、细致、专业、及时；预防为主、质量优先；持续改进、追求卓越。"
    ids: [KEY-1, KEY-2, KEY-3, KEY-4, KEY-5, KEY-6, KEY-7, KEY-8]
  - id: key-staff
    name: {en: "People for key accounts", zh: "大客户服务人员"}
    text:
      - en: "What is asked of those who serve key accounts, and how they are assessed."
        zh: "对大客户服务人员的要求，以及怎么考核。"
      - en: "Character: honest and of good ethics; likes the work and gives to it."
        zh: "职业素养：诚实守信，职业道德好；热爱本职，敬业。"
      - en: "Ability: knows the product and its field; communicates, coordinates, solves problems."
        zh: "业务能力：熟悉产品和专业知识；善于沟通协调，能解决问题。"
      - en: "Service mind: attends to needs; serves promptly, efficiently, expertly."
        zh: "服务意识：关注客户需求；服务及时、高效、专业。"
      - en: "Assessed by customer satisfaction, project completion rate, service quality, command of the business, attitude at work."
        zh: "考核五项：客户满意度、项目完成率、服务质量、业务知识掌握程度、工作态度。"
    ids: [KEY-9, KEY-10]

"""##),
("guide-prediction.yaml", .guide, ##"""
kind: guide
id: guide-prediction
version: 1
name: {en: "Predicting purchases", zh: "预测购买"}
about:
  en: "A supermarket that knew what its shoppers would want next, and how to use its method by hand: due purchases, personal lists, offers paid by suppliers."
  zh: "一家知道顾客下次要买什么的超市，以及这套办法怎样手工照做：到期购买、个人清单、厂家出钱的优惠。"
source:
  en: "The course case on Dick's Supermarkets and Ken Robb, retold in our words. The hit rate and the way to work out the next purchase are ours; the case gives neither, and kebu computes neither."
  zh: "课程案例“迪克超市的秘密”（肯·罗布），用我们的话重讲。命中率和下次购买的算法是我们定的，案例没有给出，本软件也不代为计算。"
ids: [DICK-1, DICK-12, DICK-13, DICK-2, DICK-3, DICK-4, DICK-5, DICK-14, DICK-6, DICK-7, DICK-8,
  DICK-9, DICK-10, DICK-11]
pages:
  - id: case
    name: {en: "The case: Dick's Supermarkets", zh: "案例：迪克超市"}
    text:
      - en: "A lesson in using purchase records instead of price cuts."
        zh: "这个案例讲怎样用购买记录，而不是靠降价。"
      - en: "Ken Robb, senior vice president for marketing at a chain of supermarkets, wanted to know what shoppers had come to buy as they walked in."
        zh: "肯·罗布是一家连锁超市主管营销的高级副总裁。他想做到：顾客一进门，就知道人家要买什么。"
      - en: "Cheap rivals and big specialist stores were pressing. Personal offers, together with its name for good service, became the chain's main defence."
        zh: "低价对手和专业大卖场步步紧逼。个人化优惠加上服务好的名声，成了这家超市的主要防线。"
      - en: "It did not build the machinery itself: a relationship marketing firm supplied the software and mined the scanner data as a service."
        zh: "技术不是自己做的：一家关系营销公司提供软件，也代为挖掘扫描数据。"
    ids: [DICK-1, DICK-12, DICK-13]
  - id: predict
    name: {en: "When will they buy again?", zh: "什么时候再来买？"}
    text:
      - en: "Prediction tells whom to approach this week, and with what."
        zh: "有了预测，就知道这周该找谁、带什么去。"
      - en: "Comb the records of what each customer bought. A rhythm shows: this product, about every so many weeks."
        zh: "梳理每位客户的购买记录，节奏就出来了：这种产品，大约每隔几周一次。"
      - en: "From the rhythm follows the day when the same product is due again, customer by customer and product by product."
        zh: "按节奏推出下一次该买的日子，一位客户一种产品地推。"
      - en: "The special price goes out just then: earlier it is forgotten, later the purchase has been made elsewhere."
        zh: "优惠价恰好在那时送到：早了会忘，晚了人家已在别处买了。"
    ids: [DICK-2, DICK-3, F-15]
  - id: list
    name: {en: "The personal shopping list", zh: "订制购物清单"}
    text:
      - en: "A list of offers made for one customer. Use it for those who buy often."
        zh: "为一位客户单独拟的优惠清单，适合常来买的人。"
      - en: "Who gets it: in the case, shoppers who spend more than 25 dollars a week. How often: every other week. Choose both for your trade."
        zh: "给谁：案例里是每周消费超过 25 美元的顾客。多久一次：每隔一周。这两个数按您的行业来定。"
      - en: "What is on it comes from two sides: what this customer has bought so far, and what the makers offer now in prices, trade terms or discounts."
        zh: "清单由两头拼成：顾客以往的购买记录，厂家眼下的价格、交易政策或折扣。"
      - en: "A good list names what the customer was going to buy anyway. Shoppers in the case said theirs did."
        zh: "好清单写的正是顾客本来要买的东西。案例里的顾客说，确实如此。"
      - en: "The case has no figure for this; ours: listed items bought among all items listed."
        zh: "案例没有给指标；可以这样算：清单上被买走的项目占全部项目的比例。"
    ids: [DICK-4, DICK-5, DICK-14, F-16]
  - id: loop
    name: {en: "The loop at the till", zh: "收银台上的循环"}
    text:
      - en: "How an offer is redeemed without effort for anybody, and how that makes the next list better."
        zh: "优惠怎样不费事地兑现，下一份清单又怎样因此更准。"
      - en: "The shopper may bring the list or leave it at home."
        zh: "清单可以带来，也可以放在家里。"
      - en: "At the till either is scanned: the bar code on the list, or the member card of the frequent-shopper club."
        zh: "收银时扫哪个都行：清单上的条码，或者优惠俱乐部的会员卡。"
      - en: "Every special on the list is granted at once. The purchases join the customer's record, and from the record the next list is made."
        zh: "清单上的特价当场兑现。这次的购买记入顾客的记录，再据此生成下一份清单。"
      - en: "Redeem, record, renew: one step, so that nothing is left half done."
        zh: "兑现、入账、更新一步完成，不留半截。"
    ids: [DICK-6, DICK-7, DICK-8, P-15]
  - id: who-pays
    name: {en: "Whom to aim at, who pays", zh: "优惠给谁，谁出钱"}
    text:
      - en: "Three rules that keep personal offers from costing more than they bring."
        zh: "三条规矩，让个人优惠不至于得不偿失。"
      - en: "Aim for quality, not number: in each range of goods, offers made to measure go to the most valuable customers."
        zh: "重质不重量：在一个个商品种类里，订制的优惠只给最有价值的顾客。"
      - en: "Find sponsors: let others who gain carry the discount. In the case the makers subsidised nearly all the goods on offer."
        zh: "找人赞助：谁得益谁分担折扣。案例里绝大多数打折商品由厂家补贴。"
      - en: "What the makers get in return: findings from very detailed sales figures, with the names of the shoppers taken out."
        zh: "厂家得到的回报：从极细的销售数据里得出的分析结果，顾客姓名已经去除。"
      - en: "Hold to that last point. What leaves the house names nobody."
        zh: "最后这一点要守住：交出去的东西里没有任何人的名字。"
    ids: [DICK-9, DICK-10, DICK-11]

"""##),
("guide-qualifying.yaml", .guide, ##"""
kind: guide
id: guide-qualifying
version: 1
name: {en: "Qualifying", zh: "判断客户"}
about:
  en: "Who is worth the hours: the eight combinations of money, authority and need, and the four labels a customer can carry before the first purchase. Look here when the letters beside a name leave you in doubt."
  zh: "时间该花在谁身上：购买力、决定权、需求的八种组合，以及成交之前的四种称呼。看着名字旁的字母拿不准时，翻到这里。"
source:
  en: "The course texts, chapter on identifying and developing customers (the MAN rule, leads, prospects, intent customers), in our words. The hints on how to find out and on a small need are ours."
  zh: "课程教材“识别与开发客户”一章（MAN 原则、引子、准顾客、意向客户），用我们自己的话写成。如何查明、小需求怎么算，是我们加的。"
ids: [MAN-1, MAN-2, MAN-3, MAN-13, MAN-4, MAN-5, MAN-6, MAN-7, MAN-8, MAN-9, MAN-10, MAN-11,
  MAN-12, PROS-1, PROS-2, PROS-3, PROS-4, PROS-5, PROS-6, PROS-7, PROS-8]
pages:
  - id: man
    name: {en: "MAN: three letters", zh: "MAN：三个字母"}
    text:
      - en: "MAN tells in three letters whether somebody can become a buyer. A capital means the condition is there, a small letter that it is lacking."
        zh: "MAN 用三个字母判断对方能不能成为买家。大写表示具备，小写表示欠缺。"
      - en: "M, money: the customer is able to pay for what you sell."
        zh: "M（Money）购买力：对方付得起您卖的东西。"
      - en: "A, authority: the person decides on the purchase, suggests it or can oppose it."
        zh: "A（Authority）决定权：这个人对购买能拍板、能建议，或者能反对。"
      - en: "N, need: the customer has a need for this kind of product or service."
        zh: "N（Need）需求：对方对这类产品或服务有需求。"
      - en: "The texts know a large need and none. A small one is yours to judge: give the capital only if it could move them to buy."
        zh: "教材里的需求只分“大”和“无”。需求不大时由您判断：足以促成购买，才记大写。"
      - en: "What you do follows from the combination you meet in practice. When a letter changes, so does the advice; the old combination stays in the history."
        zh: "怎么做，看实际遇到的是哪种组合。字母一变，建议跟着变；原来的组合留在记录里。"
    ids: [MAN-1, MAN-2, MAN-3, MAN-13]
  - id: combinations
    name: {en: "The eight combinations", zh: "八种组合"}
    text:
      - en: "All eight at a glance, to see what the letters ask of you."
        zh: "八种组合一览：看字母就知道该做什么。"
      - en: "M+A+N  Hot prospect, the ideal one to sell to: make your offer now."
        zh: "M+A+N  有望客户，最理想的销售对象：马上给方案。"
      - en: "M+A+n  Worth contact; a skilled seller can still wake the need."
        zh: "M+A+n  可以接触；销售功夫到家，需求谈得出来。"
      - en: "M+a+N  Worth contact; find the person who decides."
        zh: "M+a+N  可以接触；设法找到拍板的人。"
      - en: "m+A+N  Worth contact; look into business and credit, offer financing."
        zh: "m+A+N  可以接触；查清经营与信用，再谈融资。"
      - en: "m+a+N  Nurture: money and authority are still to come."
        zh: "m+a+N  长期培养：还缺购买力和决定权。"
      - en: "m+A+n  Nurture: money and need are still to come."
        zh: "m+A+n  长期培养：还缺购买力和需求。"
      - en: "M+a+n  Nurture: authority and need are still to come."
        zh: "M+a+n  长期培养：还缺决定权和需求。"
      - en: "m+a+n  Not a customer: stop contact."
        zh: "m+a+n  非客户：停止接触。"
    ids: [MAN-4, MAN-5, MAN-6, MAN-7, MAN-8, MAN-9, MAN-10, MAN-11]
  - id: one-missing
    name: {en: "One letter missing", zh: "只缺一个条件"}
    text:
      - en: "For a customer who has two of the three: what brings the third. Lacking one condition never rules anybody out."
        zh: "三个条件具备两个时，看怎样补上第三个。缺一个条件，从来不等于出局。"
      - en: "No need yet (M+A+n): ask how they work today and what it costs them. Let them put the gap into words before you offer anything."
        zh: "缺需求（M+A+n）：问清现在怎么做、为此付出什么代价。让对方自己说出差距，再谈产品。"
      - en: "No authority (M+a+N): treat the person well and ask who has the final word. The search ends when you know somebody who decides, not one who advises."
        zh: "缺决定权（M+a+N）：善待眼前的人，请他指路，问最后谁说了算。找到能拍板的人才算完，找到出主意的人还不算。"
      - en: "No money (m+A+N): check how the business goes and what its credit is worth. If both hold, propose instalments, longer terms or a loan."
        zh: "缺购买力（m+A+N）：查经营状况和信用条件。两样都站得住，就提分期、账期或贷款。"
      - en: "With the right approach each of the three can become a new customer."
        zh: "办法用对，这三种都能变成新客户。"
    ids: [MAN-5, MAN-6, MAN-7, MAN-12]
  - id: nurture
    name: {en: "Two letters missing: nurture", zh: "缺两个条件：长期培养"}
    text:
      - en: "For customers with one condition only: stay in touch cheaply until more comes."
        zh: "只具备一个条件的客户：用很小的力气保持联系，等条件成熟。"
      - en: "Contact is allowed; a sales push is not worth it yet. Watch them over a long time and help what is missing to grow."
        zh: "可以接触，但还不值得强攻。长期观察，帮助欠缺的条件慢慢具备。"
      - en: "m+a+N  Keep the user informed; learn who holds the budget and when it is set."
        zh: "m+a+N  让使用者了解您；弄清预算在谁手里、什么时候定。"
      - en: "m+A+n  Show the boss what others in the trade gain; watch how business goes."
        zh: "m+A+n  让老板看看同行得了什么好处；留意经营好转。"
      - en: "M+a+n  Get to know more people there; listen for a problem you could solve."
        zh: "M+a+n  多认识几个人；留心有没有您能解决的问题。"
      - en: "Give each one a day to be looked at again. One more letter moves the customer to other advice at once."
        zh: "每一位都定好下次回看的日期。多一个大写字母，建议立刻不同。"
    ids: [MAN-8, MAN-9, MAN-10]
  - id: stop
    name: {en: "When to stop", zh: "什么时候停"}
    text:
      - en: "Stopping in time gives you hours for others. Only one of the eight combinations stops contact: m+a+n, no money, no authority, no need."
        zh: "及时停手，时间才能留给别人。八种组合里只有一种停止接触：m+a+n，没有购买力、没有决定权、没有需求。"
      - en: "Unknown is not no. Before you stop, ask the questions that are still open."
        zh: "不知道不等于没有。停之前，先把没问的问清楚。"
      - en: "Nothing further is planned for a stopped customer; the history stays."
        zh: "停止接触后不再安排跟进，记录全部保留。"
      - en: "If one condition appears later, note it: the customer is back among those to nurture."
        zh: "以后哪个条件出现了，记上去：客户就回到培养名单。"
    ids: [MAN-11, MAN-12]
  - id: prospect
    name: {en: "From lead to prospect", zh: "从引子到准顾客"}
    text:
      - en: "A lead is a name and a hint; a prospect is one worth an offer. This page says when the one becomes the other."
        zh: "引子只是一个名字加一条线索，准顾客才值得报价。这一页讲前者何时变成后者。"
      - en: "Three conditions, all of them: a need for the product or service, the ability to pay, and the power to decide on the purchase."
        zh: "三个条件缺一不可：需要某种产品或服务，有能力购买，有权决定购买。"
      - en: "In letters: M+A+N."
        zh: "写成字母就是 M+A+N。"
      - en: "A prospect can be a person or an organisation. What marks it is that it wants what you sell and can pay for it."
        zh: "准顾客可以是个人，也可以是单位。标志是：想要您卖的东西，也付得起。"
    ids: [PROS-1, PROS-2]
  - id: labels
    name: {en: "Four labels, four tests", zh: "四种称呼，四把尺子"}
    text:
      - en: "These words are used loosely in the trade; here each has its own test. One customer may carry several."
        zh: "这些叫法行内常常混用，这里各有各的标准。同一位客户可以同时符合几种。"
      - en: "Lead: somebody you know of; nothing is tested yet."
        zh: "引子：只知道有这么个人或单位，还没判断。"
      - en: "Prospect: wants it, can pay, and has the say. All three of MAN."
        zh: "准顾客：想要、付得起、说了算，MAN 三条齐全。"
      - en: "Potential customer: has the need and the money, not developed yet. There is a chance to work together; the say is not asked for."
        zh: "潜在客户：有需求、有购买力，尚待开发，存在合作机会。这里不问决定权。"
      - en: "Intent customer: one plus one is two. Has a need, and accepts the product."
        zh: "意向客户：一加一等于二。有需求，又认可产品。"
      - en: "Work by you and the company turns potential customers into actual ones. The day it happens is kept, so that the rate can be counted."
        zh: "靠您和公司的努力，潜在客户变成现实客户。转变的日子会记下来，转化率才算得出。"
    ids: [PROS-1, PROS-2, PROS-3, PROS-4, PROS-5]
  - id: intent
    name: {en: "Reading an intent customer", zh: "看懂意向客户"}
    text:
      - en: "Not every interested customer is interested for long. Sort them before you spend a visit."
        zh: "有意向的人，意向长短不同。分清了再决定上不上门。"
      - en: "Where the need comes from: may need it in future; drawn by a discount or a low price; happens to need just this kind of product; or something else."
        zh: "需求从哪来：未来可能需要；被打折低价吸引；刚好需要这类产品；或者别的原因。"
      - en: "How far it goes: long-term cooperation, or a short trial out of curiosity. Keep the two apart."
        zh: "能走多远：长期合作，还是短期尝新。两者要分开。"
      - en: "The best sign: accepts the product, accepts the way you do business, feels at home with you. Most of these are ready for the long term."
        zh: "最好的信号：认可产品，认可您的模式，有归属感。这类客户大多愿意长期合作。"
      - en: "A buyer drawn by price alone leaves for the next price. Ask what would keep them if yours went up."
        zh: "只冲着价格来的，也会冲着别家的价格走。问一句：涨价了您还会留下吗？"
    ids: [PROS-5, PROS-6, PROS-7, PROS-8]

"""##),
("guide-retention.yaml", .guide, ##"""
kind: guide
id: guide-retention
version: 1
name: {en: "Keeping customers", zh: "维护与挽留"}
about:
  en: "How to maintain customers, plan visits, keep those who may leave, and choose how close a relation should be. Look here when you write a plan or a customer goes quiet."
  zh: "怎样维护客户、安排回访、挽留可能离开的人，以及关系该有多近。写维护计划，或客户没了动静时，翻到这里。"
source:
  en: "The course text on customer-service management, chapter 6, in our words. Hints marked so are ours; the text doesn't say how often to contact at each level."
  zh: "课程教材“客户服务管理”第 6 章，用我们的话写成。注明的提示是我们加的；各级关系多久联系一次，教材没有规定。"
ids: [RET-1, RET-2, RET-3, RET-4, RET-5, RET-6, RET-7, RET-10, RET-8, RET-9, RET-11, RET-12,
  RET-13, RET-14, RET-15, RET-16]
pages:
  - id: value
    name: {en: "What maintenance is worth", zh: "客户维护的价值"}
    text:
      - en: "Why to spend hours on customers you already have. Seven gains."
        zh: "已有的客户为什么还要花时间：七个好处。"
      - en: "Customers are managed and used as the asset they are; what belongs to them is used sensibly; sales grow; costs fall."
        zh: "有效管理和利用客户资源；合理使用相关资源；扩大销售；降低成本。"
      - en: "Service and efficiency improve; the company shows one face outside; everything is put where it does most."
        zh: "改善服务、提高效率；对外平台统一；资源优化配置。"
      - en: "Four rules for doing it: keep it moving, weight on the key ones, flexible use, one named person in charge."
        zh: "四条原则：动态管理、突出重点、灵活运用、专人负责。"
      - en: "Moving means: look again at each customer from time to time, because who is important changes (our reading)."
        zh: "动态的意思是：隔一段时间重看每位客户，谁重要会变（这是我们的理解）。"
    ids: [RET-1, RET-2]
  - id: plan
    name: {en: "The maintenance plan", zh: "客户关系维护计划"}
    text:
      - en: "What a written plan for one customer should hold, so that somebody else could carry it out."
        zh: "一位客户的书面计划该写什么，写到别人也能照着做。"
      - en: "It is made while you sell, install and serve: to keep growth steady, see chances and put resources in their place, so that the relation moves on."
        zh: "在销售、实施和服务过程中制订：保持平衡增长，确认机会，规划资源，让关系往前走。"
      - en: "Eight sections: time; plan; tasks and goals by stage; who takes part."
        zh: "八个方面：时间；计划；阶段任务和目标；人员组织。"
      - en: "Who does what; resources; preparation; the actions themselves."
        zh: "工作任务分配；资源配置；业务准备；行动计划。"
      - en: "The report on it has four parts: how to keep the relation, the plan itself, main achievements, problems and risks."
        zh: "计划的内容有四块：保持客户关系的计划、客户关系维护计划书、主要成绩、问题和风险。"
    ids: [RET-3, RET-4]
  - id: visit
    name: {en: "The return visit", zh: "客户回访"}
    text:
      - en: "A visit to a customer who has bought: you talk, and you learn how the product is used. Five parts to prepare."
        zh: "回访买过的客户：加强交流，也了解产品的使用情况。准备五项。"
      - en: "1 State of contact: whom do we know, when did we last talk?"
        zh: "1 被访客户联系情况：认识谁，上次什么时候谈过？"
      - en: "2 Papers: information sheet, recent developments, opinions and suggestions."
        zh: "2 资料准备：客户信息表、发展近况、客户意见和建议。"
      - en: "3 Purpose: what should be better afterwards?"
        zh: "3 回访目的：回访之后要有什么不同？"
      - en: "4 Steps: whom to see first, what to show, what to ask."
        zh: "4 回访步骤：先见谁，看什么，问什么。"
      - en: "5 Record form: filled in on the same day. With it the visit is closed."
        zh: "5 回访记录表：当天填好，填完回访才算结束。"
      - en: "The five parts are the text's, the questions behind them ours."
        zh: "五项来自教材，后面的问题是我们加的。"
    ids: [RET-5]
  - id: loyal
    name: {en: "Keeping the loyal", zh: "挽留忠诚的客户"}
    text:
      - en: "Loyal customers leave quietly when nobody works for them. Four steps."
        zh: "忠诚客户没人用心，也会悄悄走。四步留住。"
      - en: "1 Understand the customer: what has changed, what do they miss?"
        zh: "1 了解客户：什么变了，缺了什么？"
      - en: "2 Design a solution for it."
        zh: "2 设计解决方案。"
      - en: "3 Carry it out, and test whether it does what it should."
        zh: "3 实施并检验方案：管不管用。"
      - en: "4 Follow up and assess: would they say it is better?"
        zh: "4 追踪和评估：客户自己说好了没有？"
    ids: [RET-6]
  - id: leaving
    name: {en: "Those about to leave", zh: "濒临流失的客户"}
    text:
      - en: "First find out which kind of leaving it is; the answer differs."
        zh: "先弄清是哪种流失，对策不同。"
      - en: "Natural: they move, close or no longer need it. Part well, ask for a referral."
        zh: "自然流失：搬走、歇业、不再需要。好聚好散，请对方推荐。"
      - en: "Malicious: they leave to escape what they owe. Settle it, protect yourself."
        zh: "恶意流失：为逃避应尽的义务而走。了结账目，保护自己。"
      - en: "Competitive: a rival offers more. Find out what, answer with value."
        zh: "竞争流失：别家给得更多。弄清多在哪，用价值回应。"
      - en: "Our fault: we failed them. Say so, make it good, soon."
        zh: "过失流失：我们有错。承认，尽快补救。"
      - en: "Besides: make a maintenance plan and carry it out; look after those who are less than satisfied. (The remedies are ours.)"
        zh: "此外：建立并推行维护计划，挽留满意度不高的客户。（四条对策是我们加的。）"
    ids: [RET-7, RET-10]
  - id: high-value
    name: {en: "Keeping those of high value", zh: "挽留高价值客户"}
    text:
      - en: "Five ways to keep the customers who matter most."
        zh: "最重要的客户，用五种办法留住。"
      - en: "Serve as one: make your services work together better. Sell the way that suits this customer best."
        zh: "提升整合服务能力；采取最适应的销售模式。"
      - en: "Have an information system. Have channels for talking at all levels."
        zh: "建立信息管理系统；建立全方位沟通体系。"
      - en: "Market one to one. Four steps: identify; analyse differences; keep up good, active contact; decide on a product or solution made for them."
        zh: "实现一对一营销，四步：客户识别；客户差异分析；保持良性积极的接触；确定个性化产品或解决方案。"
      - en: "Another list in the texts ends with the departments working together instead. Both hold: nothing personal gets made otherwise (our remark)."
        zh: "教材另一处的第四步是各部门合作。两者并不矛盾：不合作，就做不出个性化的东西（这句是我们说的）。"
    ids: [RET-8, RET-9]
  - id: levels
    name: {en: "Five levels of relation", zh: "关系的五个层次"}
    text:
      - en: "How close you are to a customer. The level sets what contact is due."
        zh: "和客户有多近。层次决定该有什么联系。"
      - en: "1 Basic: sell, and no contact after."
        zh: "1 基本型：卖完就不再接触。"
      - en: "2 Reactive: sell, and invite the customer to call with problems or opinions."
        zh: "2 被动型：卖出后，鼓励客户有问题或意见时联系公司。"
      - en: "3 Accountable: after the sale ask whether it meets the need, what should be better, what it lacks; pass it on, so that the product improves."
        zh: "3 负责型：售后主动问是否满足要求、有何改进建议、产品有何不足，帮助公司改进产品。"
      - en: "4 Proactive: keep in touch with advice on better use and news of products."
        zh: "4 能动型：不断联系，提供改进使用的建议和新产品信息。"
      - en: "5 Partner: work together on the customer's problems and success; both grow."
        zh: "5 伙伴型：共同努力，帮客户解决问题、取得成功，一起发展。"
    ids: [RET-11, RET-12, RET-13, RET-14, RET-15, P-8]
  - id: choose-level
    name: {en: "Choosing the level", zh: "选择层次"}
    text:
      - en: "How close is close enough? Move towards the level at which each customer is served to satisfaction and the profit on the next sale rises as well."
        zh: "近到什么程度合适？朝这个方向走：每位客户都得到满意的服务，边际利润也在提高。"
      - en: "Many customers with thin margins: a lower level, kept reliably. Few with good margins: a higher one. (This hint is ours.)"
        zh: "客户多、利润薄：层次低一点，但要稳。客户少、利润厚：层次高一点。（这条提示是我们加的。）"
      - en: "Raising the level costs hours each month; say beforehand whose."
        zh: "提高层次每个月都要花时间，先说好花谁的。"
    ids: [RET-16]

"""##),
("guide-satisfaction.yaml", .guide, ##"""
kind: guide
id: guide-satisfaction
version: 1
name: {en: "Satisfaction, loyalty", zh: "满意与忠诚"}
about:
  en: "What satisfaction and loyalty mean, how each is measured, how to ask, and how quality is kept. Look here when you plan a survey or read its result."
  zh: "满意和忠诚是什么意思，怎么量，怎么问，质量怎么保。做调查或看结果时，翻到这里。"
source:
  en: "The course text on customer-service management (chapters 2 and 4) and the course exercises, in our words. The exercises have no answer key: what we take from them is inferred. Retention and contribution as ratios are our reading."
  zh: "课程教材“客户服务管理”第 2、4 章和课程习题，用我们的话写成。习题没有答案，取自习题的内容是推断。保留度和贡献度写成比率，是我们的理解。"
ids: [LOY-1, LOY-2, LOY-3, EX-10, EX-18, LOY-4, LOY-5, LOY-6, LOY-7, LOY-8, EX-9, SAT-1, SAT-8,
  EX-2, EX-16, SAT-2, SAT-3, SAT-4, SAT-5, SAT-6, SAT-7, SAT-9, SAT-10, SAT-11, SAT-12, SAT-13,
  SAT-14, EX-5, EX-6, EX-7, EX-15, EX-17]
pages:
  - id: meaning
    name: {en: "What being satisfied means", zh: "满意意味着什么"}
    text:
      - en: "Eight things a satisfied customer has felt. Go through them after a visit."
        zh: "满意的客户感受过八样，拜访后逐条想想。"
      - en: "At ease, understood, met with a smile, thanked."
        zh: "舒适的、理解的、微笑的、感谢的。"
      - en: "Given a choice, remembered, taught something, helped to a solution."
        zh: "有选择的、记忆的、教育的、解决的。"
      - en: "Any one that is missing tells you what to do at the next contact."
        zh: "缺了哪一样，下次接触就补哪一样。"
    ids: [LOY-1]
  - id: strategy
    name: {en: "The satisfaction strategy", zh: "客户满意战略"}
    text:
      - en: "Three lines along which to plan for a customer."
        zh: "为客户做计划的三条线。"
      - en: "1 Meet the needs they have, and guard their interest."
        zh: "1 满足现实需求：按需求经营，维护客户利益。"
      - en: "2 Develop latent needs: offer with them in view, and help customers to see consumption in a new way."
        zh: "2 开发潜在需求：着眼潜在需求来经销，善于改变消费观念，激发需求欲望。"
      - en: "3 Adapt as needs change."
        zh: "3 适应客户需求的变化。"
      - en: "In the house: the customer information system is the base; colleagues are customers too; drop crude old measures of performance; manage on the spot."
        zh: "内部要做：客户信息系统是基础；重视内部客户；抛弃简单而传统的绩效考核；推行现场管理。"
      - en: "Satisfaction has become a rule of doing business, and loyalty is thought to be the key to growing profit and value."
        zh: "客户满意已是经营的基本准则，客户忠诚被看作利润增长和总体价值提高的关键。"
    ids: [LOY-2, LOY-3, EX-10, EX-18]
  - id: four
    name: {en: "Four measures of a relation", zh: "四个“度”"}
    text:
      - en: "Four words that are often mixed up; each measures something else."
        zh: "四个常被混用的词，各量各的。"
      - en: "Satisfaction: how content the customer is with company, product, service."
        zh: "满意度：对企业、产品、服务有多满意。"
      - en: "Loyalty: after satisfaction, a leaning to trust a brand or firm, to stand up for it and to buy again."
        zh: "忠诚度：满意之后，心里向着一个品牌或公司：信赖它，维护它，还想再买。"
      - en: "Retention: how far customers go on buying after the first time. We count those with two or more deals among all who have bought."
        zh: "保留度：初次交易后继续购买的程度。我们算：成交两次以上的占成交过的比例。"
      - en: "Contribution: the customer's share in the company's profit."
        zh: "贡献度：企业利润里有多少来自这位客户。"
      - en: "Loyalty is moved by what binds the customer, and by how well you make good a failed service."
        zh: "影响忠诚的因素：客户约束力，服务补偿。"
    ids: [LOY-4, LOY-5, LOY-6, LOY-7, LOY-8, EX-9, F-14]
  - id: formula
    name: {en: "Measuring satisfaction", zh: "满意度怎么算"}
    text:
      - en: "Two formulas, one threshold. Ask for two numbers each time: what was expected, and how it turned out."
        zh: "两个公式，一条分界线。每次问两个数：期望多少，实际感受多少。"
      - en: "Difference: perceived result minus expectation. Above zero: better than expected. Below zero: disappointed."
        zh: "差：可感知效果减期望值。大于零，超出期望；小于零，失望。"
      - en: "Ratio: C = b / a, experience over expectation. Above one, better; below one, worse. (The letters are our reading of an exercise.)"
        zh: "比：C=b/a，实际体验比期望值。大于一，更好；小于一，更差。（字母的含义是我们从习题推断的。）"
      - en: "Quality is measured the same way: a gap between expectation and what the product turns out to be."
        zh: "质量也这样量：看期望和实际之间差多少。"
      - en: "Overall satisfaction grows from the experience of use, not from one answer on the phone. So ask more than once."
        zh: "总体满意度来自使用经历，不是电话里的一次回答。所以要多问几次。"
    ids: [SAT-1, SAT-8, EX-2, EX-16, F-4, F-5, F-6]
  - id: quality
    name: {en: "Keeping quality", zh: "质量管理"}
    text:
      - en: "How quality is kept by everybody, not by an inspector at the end."
        zh: "质量靠大家守，不靠最后的检验员。"
      - en: "Two views: the user comes first; prevention comes first."
        zh: "两个观点：用户第一，预防为主。"
      - en: "Four qualities: of product, of service, of engineering, of work."
        zh: "四种质量：产品质量、服务质量、工程质量、工作质量。"
      - en: "Three wholes: the whole process, all staff, all sides."
        zh: "三个全：全过程管理、全员性管理、全方位管理。"
      - en: "In short: quality at the centre, everybody takes part, lasting success by content customers and gain for members and society. Aim: to meet the customer's demands on quality and go beyond."
        zh: "一句话：质量居中，人人参与，靠顾客满意和成员、社会得益，换来长久的成功。目的是客户对质量的要求先做到，再超过。"
      - en: "The circle of improvement: plan, do, check, act."
        zh: "改进循环：计划、执行、检查、处理。"
    ids: [SAT-2, SAT-3, P-23]
  - id: failures
    name: {en: "Failures and chances", zh: "过失弥补与商机"}
    text:
      - en: "When quality failed, ask which of three lost the customer."
        zh: "质量出了过失，先问客户因哪一样而流失。"
      - en: "Value: what they got wasn't worth what they paid."
        zh: "价值：得到的不值付出的。"
      - en: "System: our processes failed them."
        zh: "系统：流程出了问题。"
      - en: "Staff: somebody treated them badly or didn't know how."
        zh: "员工：有人态度不好，或者不会做。"
      - en: "The service desk also finds business: it gathers and analyses needs, wins trust, gives personal information and care, and so develops customers and deals."
        zh: "服务中心也能发现商机：需求收集、分析、管好，信赖就有了；再给对口的信息和关怀，新客户和交易随之而来。"
      - en: "The explanations of the three are ours."
        zh: "三种原因的解释是我们加的。"
    ids: [SAT-4, SAT-5]
  - id: manage
    name: {en: "Managing service quality", zh: "服务质量管理"}
    text:
      - en: "For those who lead a service team."
        zh: "给带服务团队的人看。"
      - en: "The hard side: listening in on calls, statistics. The soft side: good talks and good terms between leaders and team, without which nothing works."
        zh: "硬的一面：电话监听和统计方法。软的一面：管理者与团队沟通好、关系好，策略才能落地。"
      - en: "Why it is difficult: it is subjective, hard to assess, and costly."
        zh: "难在：主观性强、难以评估、成本高。"
      - en: "Five principles: people first, the customer at the centre, put it in numbers, managers take part, keep improving."
        zh: "五条原则：以人为本，以客户为中心，量化，管理者参与，持续改进。"
      - en: "Tell people before you listen in, and follow the law on it (ours)."
        zh: "监听之前要告知，并守法（这句是我们加的）。"
    ids: [SAT-6, SAT-7]
  - id: levels
    name: {en: "Layers of satisfaction", zh: "满意的层次"}
    text:
      - en: "Where a survey should look. Across, three sides of the company."
        zh: "调查该看哪里。横向看企业的三面。"
      - en: "Mind (MS): its spirit, mission, aims, philosophy, policy and values."
        zh: "理念满意（MS）：精神、使命、宗旨、哲理、方针、价值观。"
      - en: "Behaviour (BS): what it does; a whole system that all know and that is fair to each employee."
        zh: "行为满意（BS）：企业怎么做；有一整套做法，员工都懂都认，对谁都公平。"
      - en: "Visual (VS): what the eye sees, the quick and simple way to know a company."
        zh: "视觉满意（VS）：眼睛看到的形象，认识一家企业最快最省事。"
      - en: "Upwards, three layers: material, the core of the product; spiritual, its form and what goes with it; social, the public good is upheld."
        zh: "纵向三层：物质层是产品核心，精神层是形式和外延，社会层是社会利益得到维护。"
    ids: [SAT-9, SAT-10]
  - id: factors
    name: {en: "Factors and indicators", zh: "影响因素与指标"}
    text:
      - en: "What moves satisfaction, whose you measure, and five figures to watch."
        zh: "什么影响满意，量谁的满意，看哪五个数。"
      - en: "Six factors: company, product, service, communication, surroundings, feelings."
        zh: "六个因素：企业、产品、服务、沟通、环境、情感。"
      - en: "Whose: consumers (actual customers, users, buyers), intermediaries, internal customers."
        zh: "对象：消费者（现实客户、使用者、购买者）、中间商客户、内部客户。"
      - en: "Repute: how much they praise you. Awareness: they ask for you by name."
        zh: "美誉度：褒扬的程度。知名度：指名消费的程度。"
      - en: "Return rate: share of customers who buy again or bring others. Complaint rate: share of customers who complain after buying."
        zh: "回头率：再来买或介绍别人来的客户占多少。抱怨率：买过之后抱怨的客户占多少。"
      - en: "Sales power: how well the product sells."
        zh: "销售力：产品或服务的销售能力。"
    ids: [SAT-11, SAT-12, SAT-13, F-13]
  - id: survey
    name: {en: "How to ask", zh: "怎么调查"}
    text:
      - en: "Four kinds of questions, four channels."
        zh: "四种问法，四种渠道。"
      - en: "Ask how satisfied; have them name what they expect of the product; have them name faults and cures; have them rank what matters."
        zh: "直接询问；请说出期望的产品属性；请说出问题及改进措施；请给各要素的重要性排序。"
      - en: "Telephone: you hear the problem itself, fast, and it shows care. But it may disturb work or home and annoy."
        zh: "电话：直接听到问题，速度快，体现关怀，效果较好。但可能打扰工作或生活，惹人反感。"
      - en: "Online questionnaire: fastest and cheapest. Besides: mail and SMS."
        zh: "网上问卷：最快，成本最低。另有邮寄和手机短信。"
      - en: "Satisfaction figures need a survey in numbers, and that needs customer files in which everybody is found quickly."
        zh: "满意度数据要靠定量调查，前提是有一份能快速准确找到客户的客户档案数据库。"
    ids: [SAT-14, EX-5, EX-6, EX-7]
  - id: dissatisfied
    name: {en: "Learning from the dissatisfied", zh: "向不满意的人学"}
    text:
      - en: "Whom to ask what is wrong, and what to do about it."
        zh: "该问谁哪里不好，以及怎么办。"
      - en: "Ask existing customers, lost ones, and customers of competitors. Those who have never bought can't tell."
        zh: "问现有客户、已失去的客户、竞争者的客户。从没买过的潜在客户说不出来。"
      - en: "Loyalty stands on satisfaction. Three levers: good products, basic service without fault, more care for customers."
        zh: "忠诚建立在满意之上。三个抓手：高品质的产品，无可挑剔的基本服务，更多的客户关怀。"
      - en: "Begin with the second: nobody is charmed by extras while the basics fail (ours)."
        zh: "先抓第二个：基本服务不过关，额外的好处打动不了人（这句是我们加的）。"
    ids: [EX-15, EX-17]

"""##),
("guide-selection.yaml", .guide, ##"""
kind: guide
id: guide-selection
version: 1
name: {en: "Selecting customers", zh: "选择客户"}
about:
  en: "Which customers to court: four guiding ideas, and the match of what a customer is worth with what you can do. Look here before you spend weeks on one."
  zh: "该追哪些客户：四条指导思想，以及客户价值与自身能力的匹配。在一位客户身上花几个星期之前，先看这里。"
source:
  en: "The course textbook, section on selecting customers, in our words. Which value factors add and which take away is our reading; the scales and the middle of the matrix are ours."
  zh: "课程教材“选择客户的指导思想”一节，用我们的话写成。价值因素哪些加分哪些减分是我们的理解；评分尺度和矩阵中线是我们定的。"
ids: [SEL-1, SEL-2, SEL-3, SEL-4, SEL-5, SEL-6, SEL-7, SEL-8, SEL-9]
pages:
  - id: ideas
    name: {en: "Four guiding ideas", zh: "四条指导思想"}
    text:
      - en: "Before choosing, hold each candidate against these four."
        zh: "选之前，拿这四条逐一对照。"
      - en: "1 It fits your positioning: you are made for customers like this."
        zh: "1 与企业定位一致：您本来就是为这类客户准备的。"
      - en: "2 It is a good customer, one that brings profit."
        zh: "2 是优质客户：能带来盈利。"
      - en: "3 It has potential: what it will be counts with what it is."
        zh: "3 有潜力：不只看今天，也看将来。"
      - en: "4 It is your match, neither above what you can serve nor below what pays."
        zh: "4 “门当户对”：既不超出您的服务能力，也不低到不值得做。"
    ids: [SEL-1]
  - id: positioning
    name: {en: "In line with your positioning", zh: "与企业定位一致"}
    text:
      - en: "Tells whether your company really works from the customer's side. Four marks."
        zh: "看企业是不是真的围着客户转，有四个特征。"
      - en: "You know and understand the needs of these customers better than most."
        zh: "对这些客户的需求认识更充分、了解更透。"
      - en: "Products and services are designed straight at those needs."
        zh: "产品和服务直接冲着需求来设计。"
      - en: "Everybody in the company adds something to meeting them."
        zh: "公司里每个人都为满足需求出了力。"
      - en: "Tools and methods respond actively to what those you wish to serve ask for."
        zh: "所用的工具和方法，对目标客户的需求反应积极。"
    ids: [SEL-2]
  - id: good-customers
    name: {en: "Good customers, promising ones", zh: "优质客户与潜力客户"}
    text:
      - en: "Customers are not equal. Choosing the good ones is where profit begins."
        zh: "客户有优有劣，选好客户，盈利才有来处。"
      - en: "Don't judge by this year's margin alone. Look at growth, credit standing, core strength, what it will contribute, its value over the years."
        zh: "别只看眼前的利润。要看成长性与增长潜力、资信、核心竞争力、未来贡献和长期价值。"
      - en: "So keep two scores: value today, and potential."
        zh: "所以打两个分：当前价值，潜力。"
      - en: "Small now but strong in potential: decide early, support it with focus, help it to get better. Even a consultant brought in for it can pay."
        zh: "现在小、潜力大的：早发现，果断选，重点扶持，帮它变好。甚至可以请咨询公司来帮它。"
      - en: "A small customer helped in time remembers it. Thankful customers stay, and some become your best."
        zh: "小客户在关键时得到扶持，会记在心里。懂得感恩的客户更忠诚，最后成为优质客户。"
    ids: [SEL-3, SEL-4, SEL-5]
  - id: match-value
    name: {en: "Match, step 1: is it worth it?", zh: "匹配第一步：值不值得"}
    text:
      - en: "Is this customer attractive enough? Weigh five things; three add, two take away."
        zh: "这位客户够不够吸引人？掂量五件事，三加两减。"
      - en: "Adds: the total amount it buys from you."
        zh: "加：向您购买产品或服务的总金额。"
      - en: "Adds: more of the same as it grows, and other products besides."
        zh: "加：需求扩大带来的增量购买，以及交叉购买。"
      - en: "Adds: value you can't invoice: economies of scale, word of mouth, information."
        zh: "加：无形价值，包括规模效应、口碑、信息。"
      - en: "Takes away: everything it costs to serve."
        zh: "减：提供产品或服务所花的全部成本。"
      - en: "Takes away: risk, such as bad credit, tied-up funds, breach of contract."
        zh: "减：风险，如信用风险、资金风险、违约风险。"
    ids: [SEL-6, SEL-7]
  - id: match-ability
    name: {en: "Steps 2 and 3: can we serve it?", zh: "匹配第二、三步：接不接得住"}
    text:
      - en: "A customer beyond your strength ends in complaints. Measure yourself honestly."
        zh: "超出能力的客户，最后只剩投诉。老实量一量自己。"
      - en: "Step 2, five things this customer would ask of you: technology, people, finance, materials, management."
        zh: "第二步，这位客户要求的五样：技术、人力、财力、物力、管理能力。"
      - en: "Step 3, look for the point where its value and your ability meet."
        zh: "第三步，找到客户价值和自身能力的结合点。"
      - en: "High value, high ability: your match, go for it."
        zh: "价值高，能力够：门当户对，全力去争。"
      - en: "High value, low ability: build up or find a partner first. Low value, high ability: serve at low cost. Low, low: let it be (these three are ours)."
        zh: "价值高，能力不够：先补能力或找伙伴。价值低，能力够：低成本维持。两样都低：放手（这三条是我们的建议）。"
    ids: [SEL-8, SEL-9]

"""##),
("guide-service.yaml", .guide, ##"""
kind: guide
id: guide-service
version: 1
name: {en: "Service", zh: "客户服务"}
about:
  en: "What service is, what a company owes its customers, kinds of service, customers' needs and value, and the skills of receiving and serving people. Look here before a first meeting or when you plan services."
  zh: "什么是服务，企业该做什么，服务的种类，客户的需求与价值，接待和服务的技巧。第一次见面前，或规划服务时，翻到这里。"
source:
  en: "The course text on customer-service management (review notes, chapters 1 to 3), in our words. Its tactics by sex are left out on purpose."
  zh: "课程教材“客户服务管理”复习资料第 1 至 3 章，用我们的话写成。其中按性别区分的技巧，我们有意不收。"
ids: [SVC-1, SVC-2, SVC-3, SVC-4, SVC-5, SVC-6, SVC-7, SVC-8, SVC-9, SVC-17, SVC-10, SVC-11,
  SVC-12, SVC-16, SVC-13, SVC-14, SVC-15, SVC-18, SVC-19, VAL-1, VAL-2, VAL-3, VAL-4, VAL-5,
  VAL-6, VAL-7, VAL-8, EX-11, EX-12, SKL-1, SKL-2, SKL-3, SKL-4, SKL-5, SKL-6, SKL-7, SKL-10,
  SKL-11, SKL-12]
pages:
  - id: service
    name: {en: "What service is", zh: "什么是服务"}
    text:
      - en: "A reminder of what you are there for. Service is work done for somebody."
        zh: "提醒自己为什么在这里：服务，就是为别人做事。"
      - en: "Five features: it has layers; it is a system; it must come in time; it takes many shapes; it keeps changing."
        zh: "五个特点：层次性、系统性、及时性、多样性、变革性。"
      - en: "The customer brings luck and pays the wages, brings gain and comes first. Without service a company neither survives nor grows."
        zh: "客户是福星，是东家，带来利益，是上帝。企业的生存和发展都离不开服务。"
      - en: "Layers mean: first what was promised, then what makes it easy, then what surprises (our reading)."
        zh: "所谓层次：先做到承诺的，再让人省心，再让人惊喜（这是我们的理解）。"
    ids: [SVC-1, SVC-2, SVC-3]
  - id: company
    name: {en: "The company's part", zh: "企业的角色"}
    text:
      - en: "Service is not only the rep's: see here what the company must do."
        zh: "服务不只是业务员的事，企业该做什么看这里。"
      - en: "A company works in making and trading to meet needs of society and earn a profit, keeps its own accounts, runs itself and is a legal person."
        zh: "企业做生产、流通等经营，满足社会需要，也要盈利；自己经营，独立核算，是法人。"
      - en: "Its features: economic, social, dealing in goods, competing, profit-seeking, cooperative."
        zh: "特征：经济性、社会性、商品性、竞争性、营利性、协同性。"
      - en: "Its part in service: it organises, it guarantees success, it answers for it."
        zh: "在服务中：是组织者，是成功的保证，是责任人。"
      - en: "Its tasks in order: win the chance to serve, use it, renew it."
        zh: "任务依次是：争取服务机会，利用服务机会，续展服务机会。"
    ids: [SVC-4, SVC-5, SVC-6]
  - id: service-plan
    name: {en: "The service plan and its faults", zh: "服务计划与常见缺陷"}
    text:
      - en: "Check whether your company serves by plan or by chance."
        zh: "看看您的服务是有计划，还是碰运气。"
      - en: "It takes: assets put to work for service, overall requirements, a service plan and strategy, and leaders who take service seriously."
        zh: "要求有：资产运作的要求，总体性要求，客户服务计划和战略，正视客户服务的重要性。"
      - en: "Four common faults. There is no separate plan for customer service."
        zh: "四个常见缺陷。没有单列的客户服务计划。"
      - en: "There is one, but half of it is missing."
        zh: "有计划，但内容残缺不全。"
      - en: "It is complete, but nobody manages it as a system."
        zh: "内容齐全，但没有制度化管理。"
      - en: "There are no specialists to support it."
        zh: "缺乏专业人员支持。"
    ids: [SVC-7, SVC-8]
  - id: behaviour
    name: {en: "Service as behaviour", zh: "服务行为与目标"}
    text:
      - en: "Service is what people do, so it can be designed and practised."
        zh: "服务是人的行为，所以可以设计，也可以练。"
      - en: "Through its people the company offers goods and services that meet needs: done for the customer, open to design and control, carried out by staff."
        zh: "企业借员工的手把产品和服务送到客户面前：为客户需要而做，可以设计和掌控，最后由员工做出来。"
      - en: "Service goals should show in every stage of service, and run through early, middle and late contact."
        zh: "服务目标每个阶段都看得到，从接触的前期、中期一直到后期。"
      - en: "They belong to the frame of how the company works, lead the trend instead of answering it, and come up in every talk with staff."
        zh: "目标要写进日常运作的框架，走在潮流前面而不是跟着跑，并且一直和员工讲。"
    ids: [SVC-9, SVC-17]
  - id: carrier
    name: {en: "Product and its service", zh: "服务产品与产品服务"}
    text:
      - en: "What the customer gets has two halves; see to both when you quote."
        zh: "客户得到的是两半，报价时两半都要想到。"
      - en: "Carrier of service = service product + product service. The first meets the need; the second is what goes with buying and using it."
        zh: "服务载体=服务产品+产品服务。前者满足需要，后者围绕购买和使用，是附加的服务。"
      - en: "A good product: final result of a process, meets needs, shows the customer's interests, stands competition, meets expectations, obeys the law on it."
        zh: "好的服务产品：过程走完的成果，合需要，护利益，经得起竞争，够得上期望，守专项法律。"
      - en: "Its part: first element of customer value; the brand drives service; it embodies the customer's interest; it decides the service that goes with it."
        zh: "作用：客户价值首先看它；品牌推动服务；客户的利益落在它身上；配什么服务由它决定。"
      - en: "The service part makes it useful, adds value, and keeps both sides talking."
        zh: "产品服务的作用：实现效用，实现附加值，建立沟通平台。"
    ids: [SVC-10, SVC-11, SVC-12, SVC-16, F-12]
  - id: service-kinds
    name: {en: "Kinds of service", zh: "服务的种类"}
    text:
      - en: "Three ways to sort services, when you log one or draw up an offer."
        zh: "记录服务或拟方案时，按三种方法归类。"
      - en: "By content: product knowledge, use, formalities of the transaction, hospitality, repair and maintenance, legal knowledge."
        zh: "按内容：产品知识服务、产品使用服务、交易手续服务、款待服务、维修保养服务、法律知识服务。"
      - en: "By charge: paid, free, partly paid."
        zh: "按费用：有偿、无偿、部分有偿部分无偿。"
      - en: "By stage: before the sale, during it, after it, and continuing."
        zh: "按阶段：售前、售中、售后、延续。"
      - en: "Say the charge before you serve: a surprise bill undoes the service (ours)."
        zh: "收不收费，服务之前讲清：意外的账单会毁掉好印象（这句是我们加的）。"
    ids: [SVC-13, SVC-14, SVC-15, P-27]
  - id: standards
    name: {en: "Core points and standards", zh: "服务要点与标准"}
    text:
      - en: "Measure your house against nine points, yourself against seven."
        zh: "九个要点量公司，七条标准量自己。"
      - en: "The house: keen staff; thorough training; quality together with results; thinking for the customer everywhere."
        zh: "公司：员工热心；培训全面；品质和实效都要；事事替客户想。"
      - en: "A standard process with room to bend; explaining to customers and training them; assessment; harmony; improvement that never stops."
        zh: "流程有标准也有弹性；给客户讲解、培训；有绩效评估；气氛和谐；不断改善。"
      - en: "Yourself: warmth, respect and attention; help with problems; quick response; the customer at the centre."
        zh: "自己：热情、尊重、关注；替客户解决问题；响应快；以客户为中心。"
      - en: "Good service kept up; putting yourself in the other's place; service made personal."
        zh: "好服务不间断；替人着想；因人而异。"
    ids: [SVC-18, SVC-19]
  - id: needs
    name: {en: "What customers need", zh: "客户需要什么"}
    text:
      - en: "Beyond the product itself; go through these seven with each customer."
        zh: "产品之外还有需求，每位客户过一遍这七条。"
      - en: "1 Buying with ease.  2 Knowing how the price is made."
        zh: "1 购买便利。 2 了解价格怎么定的。"
      - en: "3 Seeing how goods are made and moved.  4 Being met as an equal."
        zh: "3 了解制造和物流过程，要透明。 4 平等接触。"
      - en: "5 Expert information in time.  6 A choice of channels."
        zh: "5 及时获得专业信息。 6 可选择分销渠道。"
      - en: "7 Knowing what service there is and to what standard."
        zh: "7 了解服务的内容和标准。"
      - en: "Needs are explicit or latent. When a latent one is spoken out, note the day: it is the time to offer."
        zh: "需求有明确的，也有潜在的。潜在需求说出口的那天要记下：正是给方案的时候。"
    ids: [VAL-1, VAL-2]
  - id: learn-needs
    name: {en: "Ways of learning needs", zh: "了解需求的方法"}
    text:
      - en: "Nine ways; mark with each need how you came to know it."
        zh: "九种方法。每条需求都记下是怎么知道的。"
      - en: "Ask: questionnaire, interview, meeting important customers."
        zh: "问：问卷调查、面谈、会见重要客户。"
      - en: "Let them tell: suggestion box for feedback, consumer organisations."
        zh: "听：设意见箱收集反馈、消费者组织。"
      - en: "Look: the customer database, competitors."
        zh: "看：客户数据库分析、考察竞争者。"
      - en: "Try it: buy as a customer would (mystery shopping)."
        zh: "试：模拟购买。"
      - en: "Have it done: a survey by a third party. (The grouping is ours.)"
        zh: "托：第三方调查。（分组是我们归的。）"
    ids: [VAL-3]
  - id: value
    name: {en: "Customer value", zh: "客户价值"}
    text:
      - en: "Why a customer buys from you: value received minus cost borne."
        zh: "客户为什么找您买：得到的价值减去付出的成本。"
      - en: "Value received: product, service, people, image. All the benefits expected."
        zh: "总价值：产品价值、服务价值、人员价值、形象价值，即期望得到的所有利益。"
      - en: "Cost borne: money, time, energy."
        zh: "总成本：货币成本、时间成本、精力成本。"
      - en: "Raise it in four ways: sharpen what the customer notices, make it personal, help the customer succeed, make the customer happy."
        zh: "提高的四条路：强化客户感知、提供个性化服务、协助客户成功、让客户快乐。"
      - en: "Value is in the eye of the customer: what the product is, how well it works, what it helps or hinders. Outstanding value is the base of lasting income."
        zh: "价值由客户感知：产品属性、属性效能、使用结果是帮了还是碍了目标。能创造非凡的客户价值，长期收益才有基础。"
      - en: "One idea behind it all: everything we do is to serve the customer best."
        zh: "服务理念就一条：不管做什么，都为了把客户服务好。"
    ids: [VAL-4, VAL-5, VAL-6, VAL-7, VAL-8, EX-11, EX-12]
  - id: quality
    name: {en: "Five measures of quality", zh: "服务质量五个维度"}
    text:
      - en: "What customers judge service by. Ask for a score on each."
        zh: "客户凭什么评价服务：每一条请客户打分。"
      - en: "Reliability: promises are kept, dependably and exactly."
        zh: "可靠度：承诺的服务，可靠、准确地做到。"
      - en: "Tangibles: what can be seen of rooms, equipment and people."
        zh: "有形度：设施、设备、人员等看得见的样子。"
      - en: "Responsiveness: how readily and how fast."
        zh: "响应度：效率和速度。"
      - en: "Empathy: needs and thoughts are understood, with special attention."
        zh: "同理度：理解需求和想法，设身处地，给予特别关注。"
      - en: "Professionalism: company and people know their trade."
        zh: "专业度：企业和服务人员是否专业。"
    ids: [SKL-1]
  - id: receive
    name: {en: "Receiving a customer", zh: "接待客户"}
    text:
      - en: "Prepare for the first minutes; they decide much of the rest."
        zh: "头几分钟要准备好，后面大半由它决定。"
      - en: "The guest needs four things: information, pleasant surroundings, to be met with feeling, convenience."
        zh: "来客有四种需求：信息、环境、情感、便利。"
      - en: "Look professional, and be it: your attitude shows that you take the work seriously."
        zh: "个人形象专业，服务态度专业，让人看到敬业。"
      - en: "Talk with measure, neither cold nor too close."
        zh: "交流有分寸，不冷淡也不过近。"
      - en: "Welcome them, and have an opening that makes people listen and trust. Keep those that worked."
        zh: "以欢迎的态度，用引人入胜的开场白赢得信赖。管用的开场白存下来。"
    ids: [SKL-2, SKL-3]
  - id: emotion
    name: {en: "Talking with feeling", zh: "情感沟通"}
    text:
      - en: "Seven points for a tense talk, above all with an agitated customer."
        zh: "气氛紧张时看这七点，对激动的客户尤其管用。"
      - en: "Timing: first calm, then facts."
        zh: "时机：先平静，再讲事。"
      - en: "Habits of thought: follow theirs, not yours."
        zh: "思维习惯：顺着对方的，不是自己的。"
      - en: "Manner, and measure: how you say it, how far you go."
        zh: "方式与分寸：怎么说，说到哪里为止。"
      - en: "Sincerity: promise only what you can keep."
        zh: "真诚：只答应做得到的。"
      - en: "Details, and the customer's mood: notice both."
        zh: "关注细节，体验客户的情绪：两样都要留心。"
      - en: "The texts name the seven; the hints are ours."
        zh: "七点来自教材，每点后面的话是我们加的。"
    ids: [SKL-4]
  - id: skills
    name: {en: "Attitude, knowledge, skill", zh: "态度、知识、技巧"}
    text:
      - en: "A formula to check yourself by: good service = attitude + knowledge + skill."
        zh: "拿来对照自己的公式：优质的服务=态度+知识+技巧。"
      - en: "Attitude: friendly, smiling, warm, understanding."
        zh: "态度：友好、微笑、热情、理解。"
      - en: "Knowledge: the product, its use, the people you serve, and how your own house is organised and works."
        zh: "知识：产品和服务之外，还有使用、服务对象、组织架构和服务流程。"
      - en: "Skill: the ways and means you use. Listen, take complaints up actively, be confident and professional; learn to ease your own stress."
        zh: "技巧：所用的方式方法。倾听，积极处理投诉和抱怨，自信专业；学会缓解自己的压力。"
      - en: "The three A's before each visit: attitude, approach, appearance."
        zh: "每次拜访前想想 3A：态度（Attitude）、手段（Approach）、表现（Appearance）。"
    ids: [SKL-5, SKL-6, SKL-7]
  - id: talkers
    name: {en: "Silent and talkative customers", zh: "沉默与健谈的客户"}
    text:
      - en: "How to adapt to the way somebody talks."
        zh: "怎样顺应对方的说话方式。"
      - en: "Silent: lead with small questions; let a silence stand; watch for what is really meant; go step by step, patiently."
        zh: "沉默客户：用小问题诱导；以沉默对沉默；捕捉真实意图；循循善诱。"
      - en: "Talkative: don't be daunted; listen and compliment in measure; set a limit to the time and keep it kindly."
        zh: "健谈客户：不胆怯；适当倾听和恭维；限制交谈时间，客气地守住。"
      - en: "After the sale, with both: check that they are satisfied, thank them, make contact and keep it."
        zh: "成交之后都一样：检查满意度，表示感谢，建立并保持联系。"
    ids: [SKL-10, SKL-11, SKL-12]

"""##),
("hotel-atmosphere.yaml", .checklist, ##"""
kind: checklist
id: hotel-atmosphere
version: 1
topic: serve
name: {en: "Hotel: atmosphere", zh: 酒店氛围检查}
about:
  en: "Does the house have a spirit that guests feel? Culture, idea of service, interaction, art."
  zh: 客人感受得到这家酒店的气质吗？文化、理念、互动、艺术。
source:
  en: "The course texts, contents list of a hotel satisfaction programme: the headings are its own, the text under them is lost; so every question here is ours, and the review period too."
  zh: 课程资料中的酒店客户满意度提升方案目录：标题出自目录，正文缺失，因此各项问题及复查周期均由我们拟定。
ids: [HTL-11]
on: [customer, member]
review_after_days: 90
groups:
  - id: culture
    name: {en: Culture, zh: 文化内涵}
    items:
      - id: story
        ask: {en: The house tells a story of its place, zh: 酒店讲得出本地的故事}
        help: {en: Ask two of the staff to tell it., zh: 请两位员工讲讲。}
      - id: local
        ask: {en: Guests meet something local, zh: 客人能接触到本地特色}
        help: {en: "A dish, a tune, a word of welcome.", zh: 一道菜、一支曲、一句问候。}
      - id: respect
        ask: {en: "All guests' customs are respected", zh: 尊重不同习俗的客人}
        help: {en: "Food, holidays, language.", zh: 饮食、节日、语言。}
  - id: idea
    name: {en: Idea of service, zh: 服务理念}
    items:
      - id: known
        ask: {en: "Every employee knows our values", zh: 每位员工说得出服务理念}
      - id: lived
        ask: {en: "Seen today, not only hung on a wall", zh: 今天看得见，不只挂在墙上}
        help: {en: Write down what you saw., zh: 写下看到的事。}
      - id: free_hand
        ask: {en: "Staff may solve a problem at once", zh: 员工有权当场解决问题}
  - id: interaction
    name: {en: Interactive experience, zh: 互动体验}
    items:
      - id: doing
        ask: {en: "Guests can take part in something", zh: 有客人可参与的活动}
      - id: name
        ask: {en: Guests are addressed by name, zh: 能以姓氏称呼客人}
      - id: answer
        ask: {en: "Guests' messages are answered soon", zh: 客人的留言及时答复}
  - id: art
    name: {en: Art, zh: 艺术氛围}
    items:
      - id: pictures
        ask: {en: "Pictures, music and scent go together", zh: 画、音乐、香氛协调一致}
      - id: volume
        ask: {en: Music lets people talk, zh: 音乐不妨碍交谈}
      - id: care
        ask: {en: Works of art are cared for, zh: 艺术品有人维护}
verdicts:
  - id: missing
    name: {en: walk on, zh: 继续巡查}
    advice: {en: Go and look; memory is no audit., zh: 走到现场看，凭印象不算巡查。}
    tone: plain
    if: {not: {answered: 60}}
  - id: fine
    name: {en: in good order, zh: 状况良好}
    advice: {en: Look again on the review day., zh: 到期再查。}
    tone: good
    if: {score: 85}
  - id: touch_up
    name: {en: small things to mend, zh: 小处待改}
    advice: {en: Each no becomes a task with a person and a day., zh: 每个“否”都建成任务，定人定期。}
    tone: due
    if: {score: 60}
  - id: improve
    name: {en: take it in hand, zh: 需要整改}
    advice: {en: Take the worst group into the improvement plan., zh: 把最差的一组列入改进计划。}
    tone: bad

"""##),
("hotel-environment.yaml", .checklist, ##"""
kind: checklist
id: hotel-environment
version: 1
topic: serve
name: {en: "Hotel: environment", zh: 酒店环境检查}
about:
  en: "A walk with a guest's eyes from the door to the room: layout, colour, light, greenery."
  zh: 用客人的眼光，从大门走到客房：布局、色彩、灯光、绿化。
source:
  en: "The course texts, contents list of a hotel satisfaction programme: the headings are its own, the text under them is lost; so every question here is ours, and the review period too."
  zh: 课程资料中的酒店客户满意度提升方案目录：标题出自目录，正文缺失，因此各项问题及复查周期均由我们拟定。
ids: [HTL-10]
on: [customer, member]
review_after_days: 90
groups:
  - id: layout
    name: {en: Layout, zh: 空间布局}
    items:
      - id: way
        ask: {en: "The desk is seen from the door", zh: 进门就看到前台}
        help: {en: Stand in the door for three seconds., zh: 在门口站三秒钟。}
      - id: signs
        ask: {en: "Lift, room, restaurant easily found", zh: 电梯、客房、餐厅不问也找得到}
        help: {en: Follow the signs only., zh: 只跟着指示牌走。}
      - id: room_to_move
        ask: {en: "Luggage and wheelchairs get through", zh: 行李、轮椅、孩童通行无碍}
      - id: quiet
        ask: {en: Quiet and busy areas are kept apart, zh: 动静分区}
  - id: colour
    name: {en: Colour, zh: 色彩搭配}
    items:
      - id: scheme
        ask: {en: "Colours agree from lobby to room", zh: 大堂到客房色调协调}
      - id: faded
        ask: {en: "Stains, faded or mended spots", zh: 有污渍、褪色或修补痕迹}
        reverse: true
        help: {en: "Walls, carpets, curtains, uniforms.", zh: 墙面、地毯、窗帘、制服。}
      - id: mood
        ask: {en: The colour suits the use of the place, zh: 色彩与场所用途相称}
        help: {en: "Calm to sleep in, lively to breakfast in.", zh: 客房宜静，餐厅宜活。}
  - id: light
    name: {en: Lighting, zh: 灯光设计}
    items:
      - id: bright
        ask: {en: "Entrance, stairs, corridors are lit", zh: 入口、楼梯、走廊照明充足}
      - id: reading
        ask: {en: "Light to read in bed and to shave by", zh: 床头能看书，镜前能剃须}
      - id: switches
        ask: {en: "Switches are clear, one by the bed", zh: 开关一看就懂，床头可控}
      - id: bulbs
        ask: {en: A lamp is out or flickers, zh: 有灯不亮或闪烁}
        reverse: true
  - id: green
    name: {en: Greenery, zh: 绿化配置}
    items:
      - id: plants
        ask: {en: Plants look healthy, zh: 植物长势良好}
        help: {en: "Touch the soil, look under the leaves.", zh: 摸摸土，看看叶背。}
      - id: placed
        ask: {en: "They lead and screen, block nothing", zh: 起引导和遮挡作用，不碍通行}
      - id: outside
        ask: {en: The grounds are as tidy as the lobby, zh: 室外与大堂一样整洁}
verdicts:
  - id: missing
    name: {en: walk on, zh: 继续巡查}
    advice: {en: Go and look; memory is no audit., zh: 走到现场看，凭印象不算巡查。}
    tone: plain
    if: {not: {answered: 60}}
  - id: fine
    name: {en: in good order, zh: 状况良好}
    advice: {en: Look again on the review day., zh: 到期再查。}
    tone: good
    if: {score: 85}
  - id: touch_up
    name: {en: small things to mend, zh: 小处待改}
    advice: {en: Each no becomes a task with a person and a day., zh: 每个“否”都建成任务，定人定期。}
    tone: due
    if: {score: 60}
  - id: improve
    name: {en: take it in hand, zh: 需要整改}
    advice: {en: Take the worst group into the improvement plan., zh: 把最差的一组列入改进计划。}
    tone: bad

"""##),
("hotel-improvement.yaml", .checklist, ##"""
kind: checklist
id: hotel-improvement
version: 1
topic: serve
name: {en: "Hotel: improvement", zh: 酒店改进计划}
about:
  en: "Where to improve, in which order, and whether it helped. Take it after the walks and the survey."
  zh: 改什么、先改哪样、有没有用。巡查和调查之后填写。
source:
  en: "The course texts, contents list of a hotel satisfaction programme: the headings are its own, the text under them is lost; so every question here is ours, and the review period too."
  zh: 课程资料中的酒店客户满意度提升方案目录：标题出自目录，正文缺失，因此各项问题及复查周期均由我们拟定。
ids: [HTL-5, HTL-7, HTL-15]
on: [customer, member]
review_after_days: 90
groups:
  - id: areas
    name: {en: Areas to optimise, zh: 优化方向}
    ids: [HTL-5]
    items:
      - id: hardware
        ask: {en: "Hardware: building, rooms, equipment", zh: 硬件设施}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
        help: {en: From the environment and safety walks., zh: 依据环境和安全检查。}
      - id: software
        ask: {en: Service, zh: 软件服务}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
        help: {en: From the survey and complaints., zh: 依据调查和投诉。}
      - id: special
        ask: {en: Products of our own, zh: 特色产品}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
        help: {en: "What do guests book us for? Nothing special is 1.", zh: 客人冲着什么订我们？没有就打 1 分。}
  - id: process
    name: {en: Service process, zh: 服务流程}
    ids: [HTL-7]
    items:
      - id: sorted
        ask: {en: "1 Processes written down, simplified", zh: 一、流程已梳理并简化}
        help:
          en: "Check-in, breakfast, checkout: count the steps a guest notices."
          zh: 入住、早餐、退房，数数客人要经过几步。
      - id: watched
        ask: {en: 2 It is watched and improved, zh: 二、流程有监控、有改进}
        help: {en: A figure and someone who looks at it., zh: 有一个数据，有人在看。}
      - id: rated
        ask: {en: 3 Guests rate it, zh: 三、流程有客人评价}
  - id: relations
    name: {en: Guest relations, zh: 客户关系}
    ids: [HTL-8]
    items:
      - id: info
        ask: {en: "What we know of guests is kept", zh: 客户信息有收集、有管理}
        ids: [HTL-18]
      - id: complaints
        ask: {en: "Complaints end with content guests", zh: 投诉处理到客人满意}
        ids: [HTL-18]
      - id: personal
        ask: {en: "Loyalty: service made personal", zh: 忠诚度：个性化服务}
        ids: [HTL-9]
      - id: members
        ask: {en: "Loyalty: a membership worth having", zh: 忠诚度：会员制度有实惠}
        ids: [HTL-9]
      - id: touch
        ask: {en: "Loyalty: in touch between stays", zh: 忠诚度：持续互动}
        ids: [HTL-9]
  - id: market
    name: {en: Marketing, zh: 市场}
    ids: [HTL-13]
    items:
      - id: guests
        ask: {en: Target guests and our place are clear, zh: 市场定位与目标客群清楚}
      - id: price
        ask: {en: Prices follow demand and value, zh: 价格随需求和价值调整}
      - id: promotion
        ask: {en: "Promotions have an aim, a result", zh: 每次促销有目标、有结果}
  - id: measures
    name: {en: What we do, zh: 改进措施}
    ids: [HTL-15]
    items:
      - id: measure
        ask: {en: First measure, zh: 首选措施}
        kind: one_of
        choices:
          - {id: quality, name: {en: "better service", zh: 提升服务质量}}
          - {id: process, name: {en: optimise a process, zh: 优化服务流程}}
          - {id: care, name: {en: care for customers, zh: 客户关怀}}
          - {id: hardware, name: {en: better hardware, zh: 提升硬件设施}}
        required: true
        help: {en: The one that mends the lowest score., zh: 能补最短一块板的那一项。}
      - id: what
        ask: {en: "What exactly, who, by when", zh: 具体做什么、谁做、何时完成}
        kind: text
        required: true
      - id: check
        ask: {en: How we see that it helped, zh: 怎样判断有效}
        kind: text
        required: true
        help: {en: A rating before and after., zh: 改前改后的评分。}
      - id: next
        ask: {en: "The next round begins on", zh: 持续改进：下一轮日期}
        kind: day
        required: true
        ids: [HTL-17]
verdicts:
  - id: missing
    name: {en: plan not complete, zh: 计划不完整}
    advice: {en: "A measure, a person, a day: then it is a plan.", zh: 有措施、有人、有期限，才算计划。}
    tone: plain
    if: {not: {complete: true}}
  - id: basics
    name: {en: basics first, zh: 先补基础}
    advice:
      en: Begin with the lowest of the three areas; leave promotion for later.
      zh: 先补三个方向中最低的，促销以后再说。
    tone: bad
    if: {group: areas, below: 40}
  - id: going
    name: {en: under way, zh: 改进中}
    advice: {en: Carry out the measure and compare the ratings., zh: 落实措施，对比评分。}
    tone: due
    if: {below: 75}
  - id: good
    name: {en: keep it up, zh: 保持}
    advice: {en: Look for what will be expected next year., zh: 看看客人明年会期待什么。}
    tone: good

"""##),
("hotel-safety.yaml", .checklist, ##"""
kind: checklist
id: hotel-safety
version: 1
topic: serve
name: {en: "Hotel: safety, hygiene", zh: 酒店安全卫生检查}
about:
  en: "Security, hygiene, food, disease prevention. One fatal flaw counts more than all the rest; exits, fire equipment, linen and dates are always looked at. The law and your rules ask for more than this walk."
  zh: 安全、卫生、食品、防疫。一项致命缺陷重于其余所有；出口、消防、布草、保质期四项必查。法规和本店制度的要求多于本表。
source:
  en: "The course texts, contents list of a hotel satisfaction programme: the headings are its own, the text under them is lost; so every question here is ours, and the review period too."
  zh: 课程资料中的酒店客户满意度提升方案目录：标题出自目录，正文缺失，因此各项问题及复查周期均由我们拟定。
ids: [HTL-12]
on: [customer, member]
review_after_days: 30
groups:
  - id: security
    name: {en: Security, zh: 安全管理}
    items:
      - id: exits
        ask: {en: "All emergency exits free and open", zh: 安全出口畅通、能打开}
        required: true
        veto: true
        help: {en: Push each one., zh: 逐扇推开。}
      - id: fire
        ask: {en: "Extinguishers, alarms are in date", zh: 消防设施完好、在有效期内}
        required: true
        veto: true
      - id: night
        ask: {en: At night someone knows what to do, zh: 夜班人员会应急处置}
        help: {en: Ask the night shift what they do at an alarm., zh: 问夜班：警报响了怎么办？}
      - id: keys
        ask: {en: Keys and cards are accounted for, zh: 钥匙和房卡有登记}
  - id: hygiene
    name: {en: Hygiene, zh: 卫生管理}
    items:
      - id: linen
        ask: {en: Linen is changed for each guest, zh: 布草一客一换}
        required: true
        veto: true
        help: {en: Take a room that is ready and look., zh: 抽查一间已备好的房。}
      - id: cups
        ask: {en: "Cups are disinfected, not only rinsed", zh: 杯具消毒，不只冲洗}
      - id: cloths
        ask: {en: "A cloth each: basin, toilet, cup", zh: 面盆、马桶、杯具抹布分开}
      - id: air
        ask: {en: "No smell of damp, smoke or drains", zh: 无霉味、烟味、下水味}
  - id: food
    name: {en: Food safety, zh: 食品安全管理}
    items:
      - id: dates
        ask: {en: "No food past its date, in store too", zh: 库房和厨房没有过期食品}
        required: true
        veto: true
      - id: cold
        ask: {en: "Cold chain measured, written down", zh: 冷藏温度有测有记}
      - id: raw
        ask: {en: Raw and cooked are kept apart, zh: 生熟分开}
      - id: staff
        ask: {en: "Kitchen staff hold health papers", zh: 后厨人员健康证有效}
      - id: allergy
        ask: {en: Staff can name what is in a dish, zh: 员工说得出菜品配料}
        help: {en: Ask about one dish and nuts., zh: 挑一道菜，问有没有坚果。}
  - id: disease
    name: {en: Disease prevention, zh: 疾病预防与控制}
    items:
      - id: plan
        ask: {en: A plan for a case of infection exists, zh: 有传染病应急预案}
      - id: ill
        ask: {en: Employees who are ill stay at home, zh: 员工患病不上岗}
      - id: water
        ask: {en: "Drinking, bath, pool water is tested", zh: 饮水、洗浴和泳池水有检测}
      - id: pests
        ask: {en: Signs of pests, zh: 有虫鼠迹象}
        reverse: true
verdicts:
  - id: danger
    name: {en: act now, zh: 立即整改}
    advice: {en: Close the danger before you go on walking., zh: 先排除危险，再继续检查。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: walk on, zh: 继续巡查}
    advice: {en: Go and look; memory is no audit., zh: 走到现场看，凭印象不算巡查。}
    tone: plain
    if: {any: [{not: {complete: true}}, {not: {answered: 60}}]}
  - id: fine
    name: {en: in good order, zh: 状况良好}
    advice: {en: Look again on the review day., zh: 到期再查。}
    tone: good
    if: {score: 85}
  - id: touch_up
    name: {en: small things to mend, zh: 小处待改}
    advice: {en: Each no becomes a task with a person and a day., zh: 每个“否”都建成任务，定人定期。}
    tone: due
    if: {score: 60}
  - id: improve
    name: {en: take it in hand, zh: 需要整改}
    advice: {en: Take the worst group into the improvement plan., zh: 把最差的一组列入改进计划。}
    tone: bad

"""##),
("hotel-staff.yaml", .checklist, ##"""
kind: checklist
id: hotel-staff
version: 1
topic: serve
name: {en: "Hotel: staff", zh: 酒店员工培训}
about:
  en: "What an employee brings to the guest: awareness, skill, teamwork. For a training talk."
  zh: 员工给客人带来什么：意识、技能、协作。用于培训面谈。
source:
  en: "The course texts, contents list of a hotel satisfaction programme: the headings are its own, the text under them is lost; so every question here is ours, and the review period too."
  zh: 课程资料中的酒店客户满意度提升方案目录：标题出自目录，正文缺失，因此各项问题及复查周期均由我们拟定。
ids: [HTL-6]
on: [member]
review_after_days: 180
groups:
  - id: awareness
    name: {en: Service awareness, zh: 服务意识}
    items:
      - id: sees
        ask: {en: "Sees what a guest needs, unasked", zh: 客人没开口就看到需要}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
      - id: owns
        ask: {en: Takes a problem as their own, zh: 把客人的问题当自己的事}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
      - id: trained_awareness
        ask: {en: Training in the last half-year, zh: 近半年受过意识培训}
  - id: skill
    name: {en: Professional skills, zh: 专业技能}
    items:
      - id: craft
        ask: {en: Does the craft of the post surely, zh: 岗位技能熟练}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
        help: {en: "Watch one check-in, one room, one table.", zh: 看一次入住、一间房、一桌餐。}
      - id: knowledge
        ask: {en: "Knows house, surroundings and offers", zh: 熟悉酒店、周边和产品}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
      - id: trained_skill
        ask: {en: Training in the last half-year, zh: 近半年受过技能培训}
  - id: team
    name: {en: Teamwork and communication, zh: 团队协作与沟通}
    items:
      - id: hand_over
        ask: {en: Hands over so that nothing is lost, zh: 交接清楚，不丢事}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
        help: {en: Read the last hand-over., zh: 看最近一次交接记录。}
      - id: help
        ask: {en: Helps other departments unasked, zh: 主动协助其他部门}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
      - id: trained_team
        ask: {en: Training in the last half-year, zh: 近半年受过协作培训}
  - id: plan
    name: {en: Next, zh: 下一步}
    items:
      - id: course
        ask: {en: What to train next, zh: 下一项培训}
        kind: text
verdicts:
  - id: missing
    name: {en: rate the six first, zh: 请先评完六项}
    tone: plain
    if: {not: {complete: true}}
  - id: model
    name: {en: can train others, zh: 可以带人}
    tone: good
    if: {score: 80}
  - id: sound
    name: {en: sound, zh: 称职}
    advice: {en: Train the lowest group next., zh: 下一步培训最低的一组。}
    tone: good
    if: {score: 60}
  - id: train
    name: {en: training needed, zh: 需要培训}
    advice: {en: "One skill, one date, one colleague to learn from.", zh: 定一项技能、一个日期、一位师傅。}
    tone: due

"""##),
("hotel-survey.yaml", .checklist, ##"""
kind: checklist
id: hotel-survey
version: 1
topic: serve
name: {en: "Hotel: survey", zh: 酒店满意度调查}
about:
  en: "Sets up how guests' satisfaction is asked, measured and used. Satisfaction is how far experience matches expectation, so ask for both."
  zh: 确定怎样了解、衡量和运用客人的满意度。满意度是期望与体验的匹配程度，两样都要问。
source:
  en: "The course texts, contents list of a hotel satisfaction programme: the headings are its own, the text under them is lost; so every question here is ours, and the review period too."
  zh: 课程资料中的酒店客户满意度提升方案目录：标题出自目录，正文缺失，因此各项问题及复查周期均由我们拟定。
ids: [HTL-1, HTL-4]
on: [customer, member]
review_after_days: 180
groups:
  - id: needs
    name: {en: Learning the needs, zh: 识别需求}
    help:
      en: Yes to each method used in the last year; two are enough to begin.
      zh: 近一年用过的方法答“是”，起步用两种就够。
    ids: [HTL-3]
    items:
      - id: kinds
        ask: {en: "Kinds of needs are listed", zh: 已列出需求类型与特点}
        help: {en: "Business, family, group, long stay: what does each want?", zh: 商务、家庭、团队、长住，各要什么？}
        ids: [HTL-2]
      - id: need_questionnaire
        ask: {en: By questionnaire, zh: 问卷调查}
      - id: need_interview
        ask: {en: By interview, zh: 访谈}
      - id: need_observation
        ask: {en: By observation, zh: 观察}
        help: {en: "What do guests do, what do they leave untouched?", zh: 客人做了什么？什么碰都没碰？}
      - id: need_data
        ask: {en: By data mining, zh: 数据挖掘}
        help: {en: "Bookings, minibar, return visits.", zh: 预订、消费、回头记录。}
      - id: need_rivals
        ask: {en: By competitor analysis, zh: 竞争对手分析}
        help: {en: Stay a night there., zh: 去对手那里住一晚。}
  - id: methods
    name: {en: Monitoring, zh: 监测方法}
    ids: [HTL-14]
    items:
      - id: questionnaire
        ask: {en: By questionnaire, zh: 问卷调查}
      - id: telephone
        ask: {en: By telephone interview, zh: 电话访谈}
      - id: on_site
        ask: {en: By observation on site, zh: 现场观察}
      - id: reviews
        ask: {en: By analysis of online reviews, zh: 网络评价分析}
  - id: system
    name: {en: Evaluation system, zh: 评价体系}
    ids: [HTL-16]
    items:
      - id: indicators
        ask: {en: Indicators, zh: 评价指标}
        kind: text
        required: true
        help: {en: Five to eight that a guest would name., zh: 五到八个客人会提到的指标。}
      - id: standards
        ask: {en: "Standards: what counts as good", zh: 评价标准}
        kind: text
        required: true
        help: {en: For example experience at least equal to expectation., zh: 例如体验不低于期望。}
      - id: method
        ask: {en: Method, zh: 评价方法}
        kind: text
        required: true
      - id: cycle
        ask: {en: Cycle, zh: 评价周期}
        kind: number
        unit: {en: weeks, zh: 周}
        required: true
        help: {en: Yours to choose; the sources give none., zh: 自行确定，原文没有给出。}
      - id: use
        ask: {en: Use of the results, zh: 评价结果应用}
        kind: text
        required: true
        help: {en: "Who gets them, what changes because of them.", zh: 给谁看，因此改变什么。}
  - id: result
    name: {en: Last result, zh: 最近结果}
    ids: [HTL-1]
    items:
      - id: expected
        ask: {en: What guests expected, zh: 客人的期望}
        kind: number
        unit: {en: of 10, zh: 分（满分十分）}
        help: {en: The mean of the answers; it is kept to compare with what they found., zh: 取平均分，用来与体验对比。}
      - id: found
        ask: {en: What they found, zh: 客人的体验}
        kind: score
        scale: [0, 10]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        weight: 3
      - id: matched
        ask: {en: Experience came up to expectation, zh: 体验达到期望}
        weight: 3
        help: {en: Found is not less than expected., zh: 体验分不低于期望分。}
verdicts:
  - id: missing
    name: {en: system not complete, zh: 体系不完整}
    advice: {en: "Settle indicators, standards, method, cycle and use first.", zh: 先定指标、标准、方法、周期和应用。}
    tone: plain
    if: {not: {complete: true}}
  - id: deaf
    name: {en: nobody is asked, zh: 没有听取意见}
    advice:
      en: "Begin with one way of asking: reading the online reviews costs nothing."
      zh: 先用一种方法：看网评不花钱。
    tone: bad
    if: {group: methods, below: 25}
  - id: below
    name: {en: below expectation, zh: 低于期望}
    advice: {en: Take the widest gap into the improvement plan., zh: 差距最大的一项列入改进计划。}
    tone: due
    if: {item: matched, is: "no"}
  - id: working
    name: {en: works, zh: 运行正常}
    advice: {en: "Ask, change, ask again.", zh: 调查、改进、再调查。}
    tone: good

"""##),
("idea-sources.yaml", .questions, ##"""
kind: questions
id: idea-sources
version: 1
topic: opportunity
name: {en: Where ideas come from, zh: 机会从哪里来}
about:
  en: "Eleven places to look when the list of ideas is empty. Take one a week, ask yourself or a customer its questions, and write down what comes, with the source."
  zh: "创意清单空了，就到这十一处去找。每周挑一处，拿问题问自己或问客户，想到的连同来源一起记下。"
source:
  en: "The eleven sources are from the course texts, chapter on the sources of opportunities. The questions are ours."
  zh: "十一种来源出自课程资料“创业机会的来源”；问题为本软件自拟。"
ids: [OPT-5]
groups:
  - id: experience
    name: {en: Industry and experience, zh: 行业和经验}
    questions:
      - id: experience_again
        ask: {en: "Which trouble have you seen at three customers or more?", zh: "哪种麻烦您在三家以上客户那里都见过？"}
      - id: experience_asked
        ask: {en: "What do customers ask for that you always had to refuse?", zh: "客户常要、您却一直只能说“没有”的是什么？"}
  - id: knowledge
    name: {en: Professional background, zh: 专业知识背景}
    questions:
      - id: knowledge_explain
        ask: {en: "What do you explain again and again because few understand it?", zh: "有什么事因为懂的人少，您总要反复解释？"}
      - id: knowledge_elsewhere
        ask: {en: "Which other trade lacks what is common knowledge in yours?", zh: "您这行的常识，哪一行正缺？"}
  - id: interest
    name: {en: Interests and strengths, zh: 兴趣特长}
    questions:
      - id: interest_free
        ask: {en: "On what do you spend time that nobody pays you for?", zh: "没人付钱，您也愿意花时间的是什么？"}
      - id: interest_better
        ask: {en: "Where have you made something yourself because none on sale was good?", zh: "什么东西因为买不到好的，您就自己动手做了？"}
  - id: ability
    name: {en: Ability advantages, zh: 能力优势}
    questions:
      - id: ability_faster
        ask: {en: "What do we do faster or more cheaply than any rival?", zh: "哪件事我们比所有对手做得更快或更省？"}
      - id: ability_called
        ask: {en: "For what do colleagues and customers come to you first?", zh: "同事和客户遇到什么事会先找您？"}
  - id: rethinking
    name: {en: Change of ideas, zh: 观念转变}
    questions:
      - id: rethinking_now
        ask: {en: "What did people refuse five years ago and take for granted today?", zh: "什么事五年前大家不接受，如今习以为常？"}
      - id: rethinking_rule
        ask: {en: "Which rule of our trade does nobody remember the reason for?", zh: "本行哪条老规矩，已没人说得出原因？"}
  - id: creativity
    name: {en: Creativity, zh: 创造力}
    questions:
      - id: creativity_leave_out
        ask: {en: "What if the costliest part were left out?", zh: "把最贵的那部分去掉，会怎样？"}
      - id: creativity_turn_round
        ask: {en: "What if the customer did it, or we did the customer's part?", zh: "让客户自己做，或替客户把他那份也做了，会怎样？"}
  - id: environment
    name: {en: Macro-environment, zh: 宏观环境}
    questions:
      - id: environment_news
        ask: {en: "Which headline of this month changes somebody's budget?", zh: "本月哪条新闻会改变某些人的预算？"}
      - id: environment_must
        ask: {en: "What will firms soon have to do that they do not do today?", zh: "有什么事企业今天不做，很快就非做不可？"}
  - id: structure
    name: {en: Industry structure, zh: 产业结构}
    questions:
      - id: structure_gap
        ask: {en: "Who left the market, and who serves their customers now?", zh: "谁退出了市场？他们的客户现在由谁服务？"}
      - id: structure_margin
        ask: {en: "At which step of the chain is the money made, and why there?", zh: "产业链上哪一环最赚钱，为什么是那里？"}
  - id: new_knowledge
    name: {en: Knowledge innovation, zh: 知识创新}
    questions:
      - id: new_knowledge_found
        ask: {en: "What is known since last year that hardly anyone uses yet?", zh: "有什么去年才弄明白、还几乎没人用上的道理？"}
      - id: new_knowledge_data
        ask: {en: "What do our own records show that we never looked at?", zh: "我们自己的记录里，有什么从没人看过？"}
  - id: technology
    name: {en: Technology innovation, zh: 技术创新}
    questions:
      - id: technology_cheap
        ask: {en: "What does a new technique make cheap that was costly?", zh: "新技术让哪件原本很贵的事变便宜了？"}
      - id: technology_replace
        ask: {en: "Which part of the customer's day could it take away?", zh: "它能替客户省掉一天里的哪段活？"}
  - id: segments
    name: {en: Market segmentation, zh: 市场细分}
    questions:
      - id: segments_unserved
        ask: {en: "Which small group buys what was made for somebody else?", zh: "哪一小群人买的是给别人做的东西？"}
      - id: segments_special
        ask: {en: "Who alters our product after buying it, and to what end?", zh: "谁买了我们的产品还要改一改，为了什么？"}

"""##),
("ideas.yaml", .pipeline, ##"""
kind: pipeline
id: ideas
version: 1
topic: opportunity
name: {en: Ideas, zh: 创意}
about:
  en: "The five stages in which something new and useful comes about. An idea leaves the last one as an opportunity only when it has passed the three questions; until then the two lists stay apart."
  zh: "新而有用的想法要经过五个阶段。到最后一步，通过机会三问才算机会；在那之前，创意和机会各归各的清单。"
source:
  en: "The five stages in their order and the three hints at insight are from the course texts, which have hints for this stage only. Percentages and days are ours."
  zh: "五个阶段及顺序、洞察阶段的三个提示出自课程资料，其余阶段资料中没有提示。百分比和天数为本软件所定。"
ids: [OPR-8, OPR-9, P-11, OPE-1, G-23]
of: idea
stages:
  - id: preparation
    name: {en: preparation, zh: 准备}
    about: {en: "Collect: what the customers' trouble is, what has been tried, what it cost. Read and ask outside your own trade too.", zh: "收集：客户难在哪里，试过什么，花了多少。也到别的行业去看、去问。"}
    probability: 2
    rots_after_days: 30
  - id: incubation
    name: {en: incubation, zh: 孵化}
    about: {en: "Leave it alone and do something else; look again after some days. If nothing stirs, go back and collect more.", zh: "放一放，去忙别的，过几天再看。没有动静，就回头再收集。"}
    probability: 5
    rots_after_days: 30
  - id: insight
    name: {en: insight, zh: 洞察}
    about: {en: "It shows in one of three ways: a flash of inspiration, a business you can picture, or a problem suddenly solved. Write it down the same hour, in one sentence.", zh: "表现有三种：灵感一闪，脑子里有了生意的样子，或某个难题忽然有解。当场用一句话记下来。"}
    probability: 10
    rots_after_days: 7
    ids: [OPR-10]
  - id: evaluation
    name: {en: evaluation, zh: 评价}
    about: {en: "Find the valuable ones among the many, fast: three minutes for each, and show the best to a customer. Most go back a stage or aside, and that is as it should be.", zh: "从一堆创意里快速挑出有价值的：每个三分钟快评，最好的拿给客户看。大多会退回或放下，这很正常。"}
    probability: 25
    rots_after_days: 7
    create:
      - {checklist: quick-look}
    ids: [OPR-11]
  - id: elaboration
    name: {en: elaboration, zh: 阐述}
    about: {en: "Work it out so that another can act on it: who buys, what at which price, the first step. Then ask the three questions.", zh: "写到别人能照着办：谁买、买什么、什么价、第一步。然后做机会三问。"}
    probability: 50
    rots_after_days: 14
    create:
      - {checklist: opportunity-test}
    leave:
      - checklist: opportunity-test
        why: {en: "Wanted, paid for, profitable: all three.", zh: "有人要、肯付钱、有利可图，创意才算机会。"}
    ids: [OPE-1, G-23]
  - id: opportunity
    name: {en: opportunity, zh: 成为机会}
    about: {en: "It has passed. Open a deal or a card for it and note when the window closes.", zh: "已通过。为它建商机或机会卡，记下窗口何时关闭。"}
    outcome: won
  - id: aside
    name: {en: put aside, zh: 放下}
    about: {en: "Kept with its reason: circumstances change, and then it is worth another look.", zh: "连同理由留存：情况变了，还值得再看。"}
    outcome: lost

"""##),
("identification.yaml", .checklist, ##"""
kind: checklist
id: identification
version: 1
topic: know
name: {en: Customer identification, zh: 客户识别}
about:
  en: "Three questions and five steps tell whether we know a customer well enough to treat it as no other. It pays three times: new customers are won more easily, talks go better, satisfaction and loyalty rise."
  zh: 用三个问题、五个步骤，看对这个客户是否了解到能因人施策。好处有三：更容易得到新客户，沟通更顺，满意度和忠诚度更高。
source:
  en: "The course texts, customer identification: the three questions, the five steps, the two security questions, the service policy. The half-yearly review, the three classes of value and the thresholds are ours."
  zh: 课程资料中的客户识别：三个问题、五个步骤、两个安全问题和服务政策。半年复查、价值三档和分数线是我们定的。
ids: [IDN-3, IDN-4, P-9]
on: [customer]
review_after_days: 180
groups:
  - id: questions
    name: {en: Three questions, zh: 三个问题}
    ids: [IDN-1]
    help:
      en: "Who has all three answered is worth managing as a customer."
      zh: 三个问题都有答案，才列入客户管理。
    items:
      - id: potential
        ask: {en: "It is, or may become, our customer", zh: 是我们的客户，或可能成为}
        required: true
        help:
          en: "Its features fit those whom we sell to: branch, size, place, use."
          zh: 行业、规模、地点、用途与我们的买家相符。
        ids: [IDN-1]
      - id: needs
        ask: {en: "What does it need?", zh: 它需要什么？}
        kind: text
        fills: customer.needs
        required: true
        ids: [IDN-1]
      - id: worth
        ask: {en: "How valuable is it to us?", zh: 在客户中价值多大？}
        kind: one_of
        choices:
          - {id: high, name: {en: "most valuable", zh: 最有价值的一批}}
          - {id: middle, name: {en: in the middle, zh: 中等}}
          - {id: low, name: {en: "little so far", zh: 目前价值不大}}
        required: true
        help:
          en: "Compare a year's purchases and what it may still bring, not the size of its sign."
          zh: 比一年的采购额和以后的余地，别看招牌大小。
        ids: [IDN-1]
  - id: define
    name: {en: 1 Define the information, zh: 1 定义信息}
    ids: [IDN-4, IDN-5]
    items:
      - id: wanted
        ask: {en: "Which facts we need is settled", zh: 要掌握哪些资料已经说定}
        help:
          en: "Take the form of its kind: a person and an organisation want different facts."
          zh: 按客户类型用对应的表：个人和单位要的资料不一样。
        ids: [IDN-5]
      - id: functions
        ask: {en: "Sales, service, credit said theirs", zh: 销售、服务、信贷各自提了要求}
        help:
          en: "Each function looks at the same customer for another purpose; ask those who work with it."
          zh: 同一个客户，各职能识别的目的不同；去问与它打交道的人。
        ids: [IDN-10]
  - id: collect
    name: {en: 2 Collect, zh: 2 收集信息}
    ids: [IDN-4, IDN-6]
    items:
      - id: sources
        ask: {en: We know where to get what is missing, zh: 缺的信息知道从哪里找}
        help:
          en: "The customer itself, its website, registers, colleagues, the trade's fairs and papers."
          zh: 客户本人、网站、公开登记、同事、展会和行业媒体。
        ids: [IDN-6]
      - id: origin
        ask: {en: "Important facts have their source", zh: 重要信息注明了出处}
        help:
          en: "A fact without a source can't be trusted in a year."
          zh: 没有出处的信息，一年后就没人敢用。
        ids: [IDN-6]
  - id: integrate
    name: {en: 3 Join and manage, zh: 3 整合、管理信息}
    ids: [IDN-4, IDN-7]
    items:
      - id: in_book
        ask: {en: "All is in the book, not in notebooks", zh: 都在库里，不在各人的本子里}
        help:
          en: "Ask the colleagues who know it what they keep elsewhere."
          zh: 问问熟悉它的同事，手里还存着什么。
        ids: [IDN-7]
      - id: once
        ask: {en: It stands in the book only once, zh: 库里没有重复记录}
        help:
          en: "Find it by name, short name, phone and mail; keep one of what turns up twice."
          zh: 用名称、简称、电话、邮箱各查一遍，重复的只留一条。
        ids: [IDN-7]
      - id: recognised
        ask: {en: "A caller is known at once", zh: 谁接到它的电话都马上认得}
        help:
          en: "Number, people and last talks in one view: that is the whole picture of this customer."
          zh: 号码、联系人和近况一眼看全，才算对它有完整印象。
        ids: [IDN-2]
  - id: update
    name: {en: 4 Keep up to date, zh: 4 更新信息}
    ids: [IDN-4, IDN-8]
    items:
      - id: asked
        ask: {en: We asked lately what has changed, zh: 近期问过有什么变化}
        help:
          en: "People, address, business, needs: one question at the end of a call is enough."
          zh: 人员、地址、业务、需求：通话结束时顺口一问就行。
        ids: [IDN-8]
      - id: developments
        ask: {en: "What has changed?", zh: 有哪些变化？}
        kind: text
        fills: customer.developments
        ids: [IDN-8]
      - id: no_stale
        ask: {en: No old fact is left unchecked, zh: 没有久未核对的旧信息}
        help:
          en: "Look at the days beside the facts, first at people and numbers."
          zh: 看各条信息的日期，先核对人和号码。
        ids: [IDN-8]
  - id: security
    name: {en: 5 Information security, zh: 5 信息安全}
    ids: [IDN-4, IDN-9, G-12]
    items:
      - id: leaked
        ask: {en: "Has anything known of it leaked?", zh: 信息有没有泄漏？}
        reverse: true
        veto: true
        required: true
        help:
          en: "Think of lists sent by mail, lost phones, people who left, prints on desks."
          zh: 想想邮件发出的名单、丢失的手机、离职的人、桌上的打印件。
        ids: [IDN-9]
      - id: intruded
        ask: {en: "Has its privacy been infringed?", zh: 有没有侵犯客户隐私？}
        reverse: true
        veto: true
        required: true
        help:
          en: "Facts we need not know, taken without asking, or used for something else than what they were given for."
          zh: 不必知道的、没问就收集的、挪作他用的，都算。
        ids: [IDN-9]
      - id: checked_on
        ask: {en: "Checked on which day?", zh: 哪天查的？}
        kind: day
        ids: [IDN-9]
  - id: policy
    name: {en: Make use of it, zh: 用起来}
    ids: [IDN-11]
    items:
      - id: policy_made
        ask: {en: There is a service policy made for it, zh: 有为它量身定的服务政策}
        required: true
        help:
          en: "Something done for this customer because of what we know: what it gets, how often, from whom. Gathering alone changes nothing."
          zh: 因为了解它才为它做的事：给什么、多久一次、由谁做。光收集不算数。
        ids: [IDN-11]
      - id: policy_words
        ask: {en: "What does it say?", zh: 内容是什么？}
        kind: text
        if: {item: policy_made, is: "yes"}
        ids: [IDN-11]
verdicts:
  - id: breach
    name: {en: security first, zh: 先处理安全问题}
    advice: {en: "Report it to your manager, stop the leak, and tell the customer where that is due.", zh: 报告主管，堵住漏洞；该告知客户的要告知。}
    tone: bad
    if: {flaw: true}
  - id: ask
    name: {en: too little answered, zh: 了解不足}
    advice: {en: "Begin with the three questions at the head.", zh: 先答开头的三个问题。}
    tone: plain
    if: {any: [{not: {answered: 60}}, {not: {complete: true}}]}
  - id: unused
    name: {en: "known, not used", zh: 知而未用}
    advice: {en: "Write down what this customer gets that others don't.", zh: 写下要为这个客户做哪些与众不同的事。}
    tone: due
    if: {all: [{score: 60}, {item: policy_made, is: "no"}]}
  - id: known
    name: {en: well identified, zh: 识别到位}
    advice: {en: "Keep to the policy, and ask at each contact what has changed.", zh: 按服务政策执行，每次联系都问一问变化。}
    tone: good
    passes: true
    if: {all: [{score: 75}, {item: potential, is: "yes"}]}
  - id: gaps
    name: {en: gaps to fill, zh: 有缺口}
    advice: {en: "Take the weakest of the five steps first.", zh: 从五步中最弱的一步补起。}
    tone: due

"""##),
("intangible-value.yaml", .checklist, ##"""
kind: checklist
id: intangible-value
version: 1
topic: know
name: {en: Intangible value, zh: 无形价值}
about:
  en: "What a customer is worth beside its orders. Each yes becomes a tag on the customer; use it before you drop one that buys little, or give a discount to one that brings nothing else."
  zh: "除了订单，这家客户还值什么。每个“是”成为客户的一个标签。放弃买得少的客户、给大户让价之前，先看一眼。"
source:
  en: "The five reasons why customers matter are from the CRM review notes; scale, word of mouth and information are also in the textbook's list of intangible value. The tests of each and the levels are ours."
  zh: "客户的五项重要性出自客户关系管理复习资料；规模效应、口碑、信息也见于教材所列的无形价值。判断方法和分界为本软件所定。"
ids: [RVW-1, SEL-7]
on: [customer]
review_after_days: 365
groups:
  - id: tags
    name: {en: What it brings, zh: 它带来什么}
    items:
      - id: profit
        ask: {en: "It is a source of profit", zh: "利润的源泉"}
        help: {en: "Margin of the last twelve months above the cost to serve it.", zh: "近十二个月的毛利高于服务成本。"}
      - id: crowd
        ask: {en: "Its presence draws others", zh: "聚客效应：因为它，别家也来"}
        help: {en: "Name one who came because this customer is with us.", zh: "说出一家因为它在而来的客户。"}
      - id: information
        ask: {en: "It tells us what we did not know", zh: "信息价值：告诉我们不知道的事"}
        help: {en: "A fact of the last half-year that changed an offer, a price or a product.", zh: "近半年有一条消息，让我们改了方案、价格或产品。"}
      - id: word_of_mouth
        ask: {en: "It speaks well of us to others", zh: "口碑价值：替我们说好话"}
        help: {en: "A referral, a reference or a reply to somebody's question about us.", zh: "引荐过、做过证明客户，或答过别人的打听。"}
      - id: weapon
        ask: {en: "Having it weakens a rival", zh: "对付竞争的利器"}
        help: {en: "A rival wants it, or would use it as a reference against us.", zh: "对手很想要它，或会拿它做案例来打我们。"}
      - id: scale
        ask: {en: "Its volume lowers our unit cost", zh: "规模效应：它的量摊薄成本"}
        help: {en: "Would purchase price or machine time per piece rise without it?", zh: "没有它，进价或单件工时会不会上升？"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    tone: plain
    if: {not: {answered: 60}}
  - id: rich
    name: {en: worth more than orders, zh: 价值不止订单}
    advice: {en: "Treat it above its turnover, and tell those who decide on terms why.", zh: "待遇可高于成交额，并向定条件的人说明理由。"}
    tone: good
    if: {yes: 4}
  - id: some
    name: {en: some beside orders, zh: 有些无形价值}
    advice: {en: "Ask for the next kind: a referral, an opinion, a reference.", zh: "再争取一样：引荐、意见或案例。"}
    tone: good
    if: {yes: 2}
  - id: plain
    name: {en: its orders only, zh: 只看订单}
    advice: {en: "Weigh it by its money alone.", zh: "按金额对待即可。"}
    tone: plain
marks:
  - {id: profit, name: {en: source of profit, zh: 利润源泉}, if: {item: profit, is: yes}}
  - {id: crowd, name: {en: draws others, zh: 聚客}, if: {item: crowd, is: yes}}
  - {id: information, name: {en: informant, zh: 信息来源}, if: {item: information, is: yes}}
  - {id: word_of_mouth, name: {en: word of mouth, zh: 口碑}, if: {item: word_of_mouth, is: yes}}
  - {id: weapon, name: {en: against rivals, zh: 竞争利器}, if: {item: weapon, is: yes}}
  - {id: scale, name: {en: scale, zh: 规模效应}, if: {item: scale, is: yes}}

"""##),
("keeping.yaml", .tips, ##"""
kind: tips
id: keeping
version: 1
topic: talk
name: {en: Keeping a customer, zh: 留住客户}
about:
  en: "Three things to do after a deal is won, so that it is not the last one."
  zh: 赢单之后的三件事，让这一单不是最后一单。
source:
  en: "The three things are from the course notes; how to do them, and every number of days, is ours."
  zh: 三件事来自课程笔记；具体做法和天数是我们定的。
ids: [SKL-12]
cards:
  - id: check
    name: {en: Check that they are satisfied, zh: 检查满意度}
    tips:
      - {en: "Ring a week after delivery: does it do what they bought it for?", zh: 交付后一周打个电话：买来要办的事办成了吗？}
      - {en: "Ask for one thing that could be better, write it down, answer when it is done.", zh: 请对方提一条改进，记下来，办好了回话。}
      - {en: "Talk to those who use it, not only to who signed.", zh: 问使用的人，别只问签字的人。}
    ids: [SKL-12]
  - id: thanks
    name: {en: Say thanks, zh: 表示感谢}
    tips:
      - {en: "Thank them for something definite: the trust, the quick answer, the introduction.", zh: 为具体的事道谢：信任、爽快的答复、牵的线。}
      - {en: "A few lines of your own are worth more than a printed card.", zh: 自己写的几句话，胜过印好的贺卡。}
      - {en: "Thank those who helped inside the company as well. With words, not gifts.", zh: 帮过忙的人也要谢到。用话谢，不送礼。}
    ids: [SKL-12, CRS-8]
  - id: contact
    name: {en: Make contact and keep it, zh: 建立并保持联系}
    tips:
      - {en: "Set the next contact while you close this one; never leave without a day.", zh: 这次结束时就定好下次，没定日子别走。}
      - {en: "Come with something of use: a hint, a figure, news of their trade.", zh: 每次带点有用的：一个窍门、一个数字、一条行业消息。}
      - {en: "Know a second person there, in case the first one leaves.", zh: 再认识一个人，免得联系人一走就断。}
    ids: [SKL-12]

"""##),
("key-account-test.yaml", .checklist, ##"""
kind: checklist
id: key-account-test
version: 1
topic: know
name: {en: Key account, zh: 大客户认定}
about:
  en: "Three boxes decide whether a customer is served as a key account. Take it when a customer grows, and again once a year."
  zh: 三项都符合，就按大客户服务。客户做大时认定，以后每年复核一次。
source:
  en: "The course texts, key-account service policy: influence, purchasing power, potential. That all three are needed and the yearly review are ours."
  zh: 课程资料中的大客户服务制度：影响、购买力、合作潜力。三项都要符合、一年一复核，是我们定的。
ids: [TAX-20, KEY-3, F-19]
on: [customer]
review_after_days: 365
groups:
  - id: boxes
    name: {en: Three boxes, zh: 三项条件}
    ids: [TAX-20, KEY-3]
    items:
      - id: influence
        ask: {en: Matters greatly to our business, zh: 对公司业务有重要影响}
        required: true
        help:
          en: "Look at its share of our turnover and at who follows its example: would the whole company feel its loss?"
          zh: 看它占我们营业额多少、谁会跟着它走：丢了它，全公司都有感觉吗？
      - id: power
        ask: {en: Buys more than most can, zh: 购买力高于一般客户}
        required: true
        help:
          en: "Compare its spend on what we sell, with us and elsewhere, with that of our other customers."
          zh: 把它在这类产品上的花费（含别家的）与其他客户比。
      - id: potential
        ask: {en: The cooperation can grow, zh: 有合作潜力}
        required: true
        help:
          en: "New sites, new products, a share still bought from rivals: name what could be added in the next two years."
          zh: 新网点、新产品、还在别家买的那部分：说得出今后两年能增加什么。
      - id: reasons
        ask: {en: "Reasons, with figures", zh: 理由和数字}
        kind: text
verdicts:
  - id: ask
    name: {en: not all answered, zh: 还没答全}
    advice: {en: "Answer all three; a guess is not enough for this.", zh: 三项都要答，这里不能靠猜。}
    tone: plain
    if: {not: {complete: true}}
  - id: key
    name: {en: key account, zh: 大客户}
    advice: {en: "Name a team for it and begin with the need research.", zh: 配好服务团队，从需求调研做起。}
    tone: good
    passes: true
    if: {yes: 3}
  - id: near
    name: {en: two of three, zh: 三中有二}
    advice: {en: "Not yet: note what is missing and how it could come about.", zh: 还差一项：写明缺什么、怎样能补上。}
    tone: due
    if: {yes: 2}
  - id: other
    name: {en: not a key account, zh: 非大客户}
    advice: {en: "Serve it well in the ordinary way.", zh: 按一般客户服务好。}
    tone: plain

"""##),
("key-accounts.yaml", .pipeline, ##"""
kind: pipeline
id: key-accounts
version: 1
topic: sell
name: {en: Key account service, zh: 大客户服务流程}
about:
  en: "The circle of serving a key account, from its needs to its satisfaction, each stage with one named person from the account team."
  zh: 大客户服务的完整过程，从需求调研到满意度评估，每个环节都由客户团队中的专人负责。
source:
  en: "The course texts, a policy for key-account service; the named person from its rule on maintenance. \"Regularly\" has no number there: the days here, and the percentages, are ours."
  zh: 课程资料中的大客户服务管理制度；专人负责出自客户维护原则。原文只说“定期”，此处的天数以及概率由我们设定。
ids: [KEY-1, RET-2, G-22, P-5]
stages:
  - id: research
    name: {en: need research, zh: 需求调研}
    about:
      en: "See first that it passes the key account test. Then learn the basics, needs and pains, the industry, its position and its competitors."
      zh: 先做大客户认定，再了解基本信息、业务需求和痛点，以及行业特点、市场地位和竞争对手。
    probability: 10
    rots_after_days: 21
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - checklist: key-research
    ids: [KEY-3, KEY-4]
  - id: solution
    name: {en: solution design, zh: 方案设计}
    about:
      en: "Design a solution of their own: technically advanced, economically reasonable, feasible."
      zh: 按需求设计专属方案：技术先进、经济合理、切实可行。
    probability: 35
    rots_after_days: 21
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
      - checklist: solution-fit
        why:
          en: "A proposal passes four tests first."
          zh: 方案要先通过四项检验。
    create:
      - checklist: solution-fit
    ids: [KEY-5]
  - id: delivery
    name: {en: implementation, zh: 实施与跟踪}
    about:
      en: "Bring our own people together, check progress by the calendar, solve problems while they are small."
      zh: 协调内部资源，定期跟踪进度，问题及时解决。
    probability: 75
    rots_after_days: 30
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - task: {en: Check progress with the project team, zh: 与项目组核对进度}
        due_in_days: 7
    ids: [KEY-6]
  - id: relationship
    name: {en: relationship, zh: 关系维护}
    about:
      en: "Talk at fixed intervals, hear what has changed in the needs, give good after-sales service."
      zh: 定期沟通，了解需求变化，做好售后服务。
    probability: 90
    rots_after_days: 30
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - checklist: maintenance-plan
      - task: {en: "Call: what has changed in the needs?", zh: 沟通：需求有哪些变化？}
        due_in_days: 30
    ids: [KEY-7, G-22]
  - id: satisfaction
    name: {en: satisfaction, zh: 满意度评估}
    about: {en: "Survey, read the answers, change the service.", zh: 做满意度调查，分析结果，持续改进服务。}
    probability: 95
    rots_after_days: 30
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - task: {en: "Satisfaction survey, then an improvement", zh: 做满意度调查，并提出改进}
        due_in_days: 14
    ids: [KEY-8]
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
("key-research.yaml", .checklist, ##"""
kind: checklist
id: key-research
version: 1
topic: sell
name: {en: Key account research, zh: 大客户调研}
about:
  en: "Who of us serves this key account, and do we know its needs and its industry?"
  zh: 这位大客户由谁服务？需求和行业都了解吗？
source:
  en: "The course texts, the key-account policy: its roles and its first step. The half-year is ours."
  zh: 课程资料中的大客户服务管理制度：岗位和第一步。半年复查由我们设定。
ids: [KEY-4]
on: [customer, deal]
review_after_days: 180
groups:
  - id: team
    name: {en: Account team, zh: 客户团队}
    ids: [KEY-1]
    items:
      - id: manager
        ask: {en: Customer relationship manager named, zh: 已定客户关系经理}
        required: true
      - id: rep
        ask: {en: Sales representative named, zh: 已定销售代表}
        required: true
      - id: technical
        ask: {en: Technical support named, zh: 已定技术支持人员}
        required: true
        help: {en: Names in the evidence; one person may fill two roles., zh: 在依据里写姓名，一人可兼两职。}
  - id: needs
    name: {en: Its needs, zh: 客户需求}
    items:
      - id: business
        ask: {en: "Basics: products and size", zh: 基本信息：产品与规模}
        kind: text
        required: true
        fills: customer.products
        help:
          en: What it sells; employees and turnover go into its own fields.
          zh: 主营产品；人数和营业额填在客户资料里。
        ids: [KEY-4]
      - id: need
        ask: {en: Business needs, zh: 业务需求}
        kind: text
        required: true
        fills: customer.needs
        help: {en: From at least two people in different jobs., zh: 至少问过两位不同岗位的人。}
      - id: pains
        ask: {en: Pains, zh: 痛点}
        kind: text
        required: true
        fills: customer.pains
        help: {en: "What keeps them from their goals, in their words.", zh: 妨碍其目标的事，用对方的话写。}
      - id: confirmed
        ask: {en: "The customer confirmed our notes", zh: 客户确认我们理解正确}
        help: {en: Read it back to them., zh: 复述给客户听。}
  - id: industry
    name: {en: Its industry, zh: 客户行业}
    items:
      - id: traits
        ask: {en: "Industry: what is special", zh: 行业特点}
        kind: text
        required: true
        fills: customer.industry_traits
      - id: position
        ask: {en: Market position, zh: 市场地位}
        kind: text
        required: true
        fills: customer.market_position
      - id: rivals
        ask: {en: Its competitors, zh: 竞争对手}
        kind: text
        required: true
        fills: customer.competitors
        help: {en: "Those of the customer, not ours.", zh: 客户的对手，不是我们的对手。}
verdicts:
  - id: missing
    name: {en: research goes on, zh: 继续调研}
    advice: {en: "Fill the open lines, best at the next visit.", zh: 补全空缺，最好在下次拜访时问。}
    tone: plain
    if: {not: {complete: true}}
  - id: team
    name: {en: team missing, zh: 团队未到位}
    advice: {en: Name the three roles before the solution is designed., zh: 设计方案之前先定三个岗位。}
    tone: due
    if: {group: team, below: 100}
  - id: known
    name: {en: known well, zh: 情况清楚}
    advice: {en: Design the solution for these needs., zh: 针对这些需求设计方案。}
    tone: good
    passes: true

"""##),
("key-scorecard.yaml", .checklist, ##"""
kind: checklist
id: key-scorecard
version: 1
topic: sell
name: {en: Key account scorecard, zh: 大客户服务考核}
about: {en: The five measures by which key-account service is judged., zh: 大客户服务的五项考核指标。}
source:
  en: "The course texts, article 8 of the key-account policy: five measures without weights; the incentives that its title promises are lost. Equal weights, scale and quarter are ours."
  zh: 课程资料中大客户服务管理制度第八条：五项指标，未给权重；标题提到的激励内容缺失。权重相等、评分尺度和按季考核由我们设定。
ids: [KEY-10, F-21]
on: [member]
review_after_days: 90
groups:
  - id: satisfaction
    name: {en: Customer satisfaction, zh: 客户满意度}
    items:
      - id: rating
        ask: {en: The key accounts' own rating, zh: 大客户的评价}
        kind: score
        scale: [0, 10]
        ends:
          - {en: very dissatisfied, zh: 很不满意}
          - {en: very satisfied, zh: 很满意}
        required: true
        help: {en: "From the survey; where there was none, leave it open.", zh: 取自满意度调查；没有调查就空着。}
        ids: [KEY-8]
  - id: completion
    name: {en: Project completion rate, zh: 项目完成率}
    items:
      - id: planned
        ask: {en: Projects due in the period, zh: 本期应完成项目}
        kind: number
        unit: {en: projects, zh: 个}
        required: true
      - id: done
        ask: {en: "Of these, completed", zh: 其中已完成}
        kind: number
        unit: {en: projects, zh: 个}
        required: true
      - id: rate
        ask: {en: Completion rate in tenths, zh: 完成率（十分制）}
        kind: score
        scale: [0, 10]
        ends:
          - {en: none, zh: 均未完成}
          - {en: all, zh: 全部完成}
        required: true
        help:
          en: "Completed ÷ due × 10, rounded: 7 of 9 is 8."
          zh: 已完成 ÷ 应完成 × 10，四舍五入，九个完成七个记 8。
  - id: quality
    name: {en: Service quality, zh: 服务质量}
    items:
      - id: quality
        ask: {en: Served right the first time, zh: 一次做对，服务达标}
        kind: score
        scale: [0, 10]
        ends:
          - {en: seldom, zh: 很少}
          - {en: always, zh: 总是}
        required: true
        help: {en: Complaints and repeated work count against it., zh: 有投诉、有返工就扣分。}
  - id: knowledge
    name: {en: Business knowledge, zh: 业务知识}
    items:
      - id: knowledge
        ask: {en: Mastery of products and field, zh: 业务知识掌握程度}
        kind: score
        scale: [0, 10]
        ends:
          - {en: poor, zh: 差}
          - {en: complete, zh: 全面}
        required: true
        help: {en: Best from a short test or the technical colleagues., zh: 最好用小测验，或请技术同事评。}
  - id: attitude
    name: {en: Work attitude, zh: 工作态度}
    items:
      - id: attitude
        ask: {en: "Attitude, as colleagues see it", zh: 同事眼中的工作态度}
        kind: score
        scale: [0, 10]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
        required: true
verdicts:
  - id: missing
    name: {en: figures missing, zh: 数据不全}
    tone: plain
    if: {not: {complete: true}}
  - id: unhappy
    name: {en: customers unhappy, zh: 客户不满意}
    advice: {en: "Whatever else is good: ask the customers what is wrong.", zh: 其他再好也没用，先问客户哪里不满意。}
    tone: bad
    if: {group: satisfaction, below: 50}
  - id: excellent
    name: {en: excellent, zh: 优秀}
    tone: good
    if: {score: 85}
  - id: good
    name: {en: good, zh: 良好}
    advice: {en: Work on the lowest of the five., zh: 改进五项中最低的一项。}
    tone: good
    if: {score: 70}
  - id: improve
    name: {en: to improve, zh: 有待提高}
    advice: {en: Agree two measures and a day with your manager., zh: 与主管商定两项措施和期限。}
    tone: due

"""##),
("key-staff.yaml", .checklist, ##"""
kind: checklist
id: key-staff
version: 1
topic: learn
name: {en: Key account staff, zh: 大客户人员自评}
about:
  en: "What serving key accounts asks of you, to rate yourself by. Think of the last month, not of your best day."
  zh: 服务大客户对您的要求，用来自评。想最近一个月，不想最好的那天。
source:
  en: "The course texts, the key-account policy: three requirements with two points each, and four service principles. The scale and the quarter are ours."
  zh: 课程资料中的大客户服务管理制度：三类要求各两点，以及四项服务原则。评分尺度和季度复评由我们设定。
ids: [KEY-9]
on: [member]
review_after_days: 90
groups:
  - id: character
    name: {en: Professional quality, zh: 职业素养}
    items:
      - id: honest
        ask: {en: "Honest, of good professional ethics", zh: 诚实守信，职业道德良好}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "Was there anything a customer had to find out alone?", zh: 有没有本该告知、却让客户自己发现的事？}
      - id: devoted
        ask: {en: Fond of the work and devoted to it, zh: 热爱本职，敬业}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
  - id: ability
    name: {en: Business ability, zh: 业务能力}
    items:
      - id: knowledge
        ask: {en: "Knows product, service and the field", zh: 熟悉产品或服务和专业知识}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "How many questions did you have to pass on?", zh: 有多少问题只能转给别人回答？}
      - id: problems
        ask: {en: "Communicates, coordinates, solves", zh: 沟通协调与解决问题的能力}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
  - id: service
    name: {en: Service awareness, zh: 服务意识}
    items:
      - id: attentive
        ask: {en: Keeps an eye on the customer's needs, zh: 关注客户需求}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "Did you notice a change before the customer told you?", zh: 需求有变，是您先发现的吗？}
      - id: prompt
        ask: {en: "Serves promptly and expertly", zh: 服务及时、高效、专业}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
  - id: principles
    name: {en: Four principles, zh: 四项原则}
    ids: [KEY-2]
    items:
      - id: first
        ask: {en: "Customer and service come first", zh: 客户至上，服务第一}
        help: {en: "When time was short, what gave way?", zh: 时间不够时，先放下的是什么？}
      - id: thorough
        ask: {en: "Complete, careful, expert, prompt", zh: 全面、细致、专业、及时}
      - id: prevention
        ask: {en: "I prevent rather than repair", zh: 预防为主，质量优先}
        help: {en: Name one problem that did not happen because of you., zh: 举一个因您而没有发生的问题。}
      - id: better
        ask: {en: I improve something every month, zh: 持续改进，追求卓越}
        help: {en: "What was it last month?", zh: 上个月改进了什么？}
verdicts:
  - id: missing
    name: {en: rate the six first, zh: 请先评完六项}
    tone: plain
    if: {not: {complete: true}}
  - id: ready
    name: {en: fit for key accounts, zh: 胜任大客户服务}
    tone: good
    if: {score: 75}
  - id: coach
    name: {en: with coaching, zh: 需要辅导}
    advice: {en: Agree one point to work on with the account's relationship manager., zh: 与客户关系经理商定一项改进。}
    tone: due
    if: {score: 50}
  - id: not_yet
    name: {en: not yet, zh: 暂不胜任}
    advice: {en: Gain practice with smaller customers first., zh: 先在一般客户上积累。}
    tone: bad

"""##),
("kyc-coverage.yaml", .checklist, ##"""
kind: checklist
id: kyc-coverage
version: 1
topic: credit
name: {en: "KYC coverage, sign-off", zh: 身份识别覆盖与复核}
about:
  en: "For the compliance officer: is every customer identified, and is the work led, supervised and signed off? It holds for all departments and sub-branches."
  zh: 供合规人员使用：客户是否全部识别，工作是否有牵头、有监督、有复核。适用于各部门及下辖机构。
source:
  en: "The course texts, a bank's implementing rules, articles 2, 3 (fourth principle) and 4, first paragraph; the rest is lost. The quarter is ours."
  zh: 课程资料中的银行客户身份识别实施细则第二条、第三条第四项和第四条第一款，其余缺失。每季度一次由我们设定。
ids: [KYC-3, KYC-7, KYC-9, G-9]
confidential: true
on: [member]
review_after_days: 90
groups:
  - id: coverage
    name: {en: Everyone covered, zh: 全面覆盖}
    ids: [KYC-7, G-9]
    items:
      - id: accounts
        ask: {en: Every account holder has a check, zh: 开户客户全部识别}
        required: true
        veto: true
        help: {en: "List the customers without a day of check: it must be empty.", zh: 列出没有核查日的客户，应为空。}
      - id: potential
        ask: {en: "Also those without an account", zh: 有业务关系的潜在客户全部识别}
        required: true
        veto: true
        help: {en: "Relation established, account not yet opened.", zh: 已建立关系、尚未开户的。}
      - id: elsewhere
        ask: {en: So have those with accounts elsewhere, zh: 非本行开户的往来客户全部识别}
        required: true
        veto: true
        help: {en: "Dealings with us, account with another.", zh: 有业务往来、账户在他处的。}
      - id: one_off
        ask: {en: So has every one-off transaction, zh: 一次性交易客户全部识别}
        required: true
        veto: true
        help: {en: Take the day's transactions and look for each name., zh: 拿交易清单逐个核对姓名。}
      - id: units
        ask: {en: "All departments and branches are in", zh: 各部门、各下辖机构均纳入}
        required: true
        ids: [KYC-3]
      - id: overdue
        ask: {en: Checks past their review day, zh: 逾期未复查数}
        kind: number
        unit: {en: checks, zh: 户}
        help: {en: Zero is the aim., zh: 应为零。}
  - id: lead
    name: {en: Compliance leads, zh: 合规牵头}
    ids: [KYC-9]
    items:
      - id: rules
        ask: {en: "Rules and process are in force", zh: 制度和流程已制定且有效}
        required: true
      - id: guided
        ask: {en: Departments and branches were guided, zh: 已对各部门和分支机构做指导}
        required: true
        help: {en: Training or a visit since the last sign-off., zh: 上次复核以来做过培训或走访。}
      - id: supervised
        ask: {en: Their work is supervised, zh: 对其工作进行监督}
        required: true
        help: {en: High-risk files are seen by us before they are closed., zh: 高风险档案结案前经合规过目。}
      - id: inspected
        ask: {en: A sample was inspected, zh: 已抽查}
        required: true
        help: {en: Which and how many goes into the evidence., zh: 在依据里写抽查了哪些、多少户。}
      - id: assessed
        ask: {en: The results were assessed, zh: 已考核}
        required: true
        help: {en: Each unit knows its result., zh: 各单位都知道自己的结果。}
  - id: sign_off
    name: {en: Sign-off, zh: 复核签署}
    ids: [KYC-9]
    items:
      - id: queue
        ask: {en: Files waiting for review, zh: 待复核档案数}
        kind: number
        unit: {en: files, zh: 份}
      - id: findings
        ask: {en: Findings and who mends them, zh: 发现的问题及整改人}
        kind: text
        required: true
        help: {en: "\"None\" is an answer.", zh: 没有就写“无”。}
      - id: signed
        ask: {en: Signed off on, zh: 复核签署日期}
        kind: day
        required: true
verdicts:
  - id: gap
    name: {en: somebody is missing, zh: 有遗漏}
    advice: {en: Identify those customers first; nobody is exempt., zh: 先补做识别，任何客户都不例外。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: review not finished, zh: 复核未完}
    advice: {en: Finish the open lines before you sign., zh: 未完项目补齐后再签署。}
    tone: plain
    if: {not: {complete: true}}
  - id: mend
    name: {en: "signed, to be mended", zh: 已签署，待整改}
    advice: {en: See to the lines with a no before the next quarter., zh: 下季度前整改答“否”的项目。}
    tone: due
    passes: true
    if: {not: {score: 100}}
  - id: covered
    name: {en: covered, zh: 全面覆盖}
    tone: good
    passes: true

"""##),
("kyc.yaml", .checklist, ##"""
kind: checklist
id: kyc
version: 1
topic: credit
name: {en: Know your customer, zh: 客户身份识别}
about:
  en: "Who the customer is, what the dealings are for and who stands behind them, so that money laundering is recognised and prevented. The risk level comes first and decides how deep the check goes. Confidential."
  zh: 弄清客户是谁、交易为了什么、背后是谁，有效识别和防范洗钱风险。先定风险等级，再定识别深度。内容保密。
source:
  en: "The course texts, a bank's implementing rules, articles 1 to 4: five principles and the legal basis. They give no risk table, no measures, no list of papers and no periods: the three levels, what each asks and the yearly review are ours. Your house rules go first."
  zh: 课程资料中的银行客户身份识别实施细则第一至四条：五项原则和法规依据。原文没有风险分类表、措施、证件清单和期限：三个等级、各等级的要求和每年复查均由我们设定，以贵单位制度为准。
ids: [KYC-1, G-8, G-10]
confidential: true
on: [customer]
review_after_days: 365
groups:
  - id: risk
    name: {en: Risk-based, zh: 风险为本}
    help: {en: "The deeper the risk, the more of the next groups is asked.", zh: 风险越高，后面要答的越多。}
    ids: [KYC-6, G-10]
    items:
      - id: risk_level
        ask: {en: Risk level, zh: 风险等级}
        kind: one_of
        choices:
          - {id: low, name: {en: low, zh: 低}}
          - {id: medium, name: {en: medium, zh: 中}}
          - {id: high, name: {en: high, zh: 高}}
        required: true
        fills: customer.kyc_risk
        help:
          en: "Take the highest of three: the customer, the business relation, the transaction. In doubt one level up."
          zh: 客户、业务关系、交易三者取最高；拿不准就高一级。
      - id: risk_reason
        ask: {en: What the level rests on, zh: 定级理由}
        kind: text
        required: true
        help: {en: One sentence another person could check., zh: 一句话，让别人能核对。}
      - id: basis
        ask: {en: Rule that asks for this check, zh: 本次识别的法规依据}
        kind: one_of
        choices:
          - {id: aml_law, name: {en: Anti-Money-Laundering Law, zh: 反洗钱法}}
          - {id: aml_rules, name: {en: AML rules for institutions, zh: 金融机构反洗钱规定}}
          - {id: records, name: {en: "Measures: identity and records", zh: 客户身份识别和资料保存办法}}
          - {id: banking, name: {en: AML measures for banking, zh: 银行业反洗钱和反恐融资办法}}
          - {id: kyc_notice, name: {en: Notice on identification, zh: 关于客户身份识别工作的通知}}
          - {id: owner_notice, name: {en: Notice on beneficial owners, zh: 关于受益所有人识别的通知}}
          - {id: account_notice, name: {en: Notice on opening accounts, zh: 关于加强开户管理的通知}}
          - {id: legal_person, name: {en: Guide to risk management, zh: 法人机构风险管理指引（试行）}}
          - {id: terror_law, name: {en: Counter-Terrorism Law, zh: 反恐怖主义法}}
          - {id: house, name: {en: The bank's own policy, zh: 本行洗钱风险管理政策}}
        help:
          en: "Short titles of the nine laws, rules and notices and the one house policy that the rules name."
          zh: 细则所列九部法律、规定、通知及一项行内政策的简称。
        ids: [KYC-2]
  - id: know
    name: {en: Know your customer, zh: 了解客户}
    ids: [KYC-5]
    items:
      - id: customer
        ask: {en: We know who the customer is, zh: 清楚客户是谁}
        required: true
        veto: true
        help:
          en: "Checked against a valid document or register, not only told."
          zh: 与有效证件或登记信息核对过，不是听说。
      - id: purpose
        ask: {en: Purpose of the dealings, zh: 交易目的}
        kind: text
        required: true
        help: {en: "Why this product, why now, why with us.", zh: 为何办这项业务、为何现在、为何找我们。}
      - id: nature
        ask: {en: Nature of the dealings, zh: 交易性质}
        kind: text
        required: true
        help:
          en: "What is paid for what, how often, how much, from and to where."
          zh: 因何付款、频率、金额、来去何处。
      - id: controller
        ask: {en: Natural person in actual control, zh: 实际控制客户的自然人}
        kind: text
        required: true
        help:
          en: "Follow the shares and votes up to a person. A company name is not an answer; for a person acting alone write \"the customer\"."
          zh: 沿股权和表决权查到自然人；公司名称不算。客户本人控制的写“本人”。
      - id: beneficial
        ask: {en: Beneficial owner, zh: 交易的实际受益人}
        kind: text
        required: true
        help:
          en: "Who has the benefit in the end? Ask: for whose account are you acting?"
          zh: 最终谁受益？可以问：您是为谁办理？
  - id: deeper
    name: {en: "Deeper: medium and high risk", zh: 中、高风险：加强核实}
    help: {en: Our measures; your rules may ask for others., zh: 由我们拟定，以贵单位制度为准。}
    if: {item: risk_level, is: [medium, high]}
    ids: [KYC-6]
    items:
      - id: purpose_checked
        ask: {en: Purpose backed by a document, zh: 交易目的有材料佐证}
        required: true
        help: {en: "A contract, an invoice, a purchase order.", zh: 合同、发票或订单。}
      - id: nature_checked
        ask: {en: Dealings so far fit the stated nature, zh: 实际交易与所述性质相符}
        required: true
        help: {en: Compare the last months with what was said., zh: 拿近几个月的交易与所述对照。}
      - id: controller_checked
        ask: {en: Control confirmed by another source, zh: 控制关系经另一来源核实}
        required: true
        help:
          en: "A register or published report, not the customer's own chart."
          zh: 查工商登记或公开报告，不只看客户自制的股权图。
      - id: owner_checked
        ask: {en: Beneficial owner confirmed likewise, zh: 受益人经另一来源核实}
        required: true
  - id: deepest
    name: {en: "Deepest: high risk", zh: 高风险：强化措施}
    help: {en: Our measures; your rules may ask for others., zh: 由我们拟定，以贵单位制度为准。}
    if: {item: risk_level, is: high}
    ids: [KYC-6]
    items:
      - id: funds
        ask: {en: Where the money comes from is clear, zh: 资金来源清楚}
        required: true
        veto: true
        help:
          en: "A trace, not a story: statement, sale contract, tax return."
          zh: 要有凭据：流水、买卖合同、完税证明。
      - id: approved
        ask: {en: A senior person agreed to go on, zh: 上级已同意建立或维持关系}
        required: true
        veto: true
        help: {en: Name and day in the evidence., zh: 在依据里写姓名和日期。}
      - id: closer
        ask: {en: "Closer watch is set, with a day", zh: 已设持续关注并定日期}
        required: true
        help: {en: Sooner than the yearly review., zh: 要早于每年一次的复查。}
  - id: diligence
    name: {en: Due diligence, zh: 勤勉尽责}
    ids: [KYC-4]
    items:
      - id: means
        ask: {en: "All reasonable means are used", zh: 已用尽力所能及的合理手段}
        required: true
        help: {en: "Name what you did: asked, looked up, visited.", zh: 写明做了什么：询问、查询、走访。}
      - id: duty
        ask: {en: I did what my post asks of me, zh: 尽到本岗位应尽的责任}
        required: true
        help: {en: "Could you explain the file to an inspector tomorrow?", zh: 明天检查组来，能说清这份档案吗？}
      - id: transactions
        ask: {en: I know this customer's transactions, zh: 了解客户的交易情况}
        required: true
        help: {en: Look at the last ones before you answer., zh: 先看最近几笔再答。}
  - id: coverage
    name: {en: Full coverage, zh: 全面覆盖}
    ids: [KYC-7, G-9]
    items:
      - id: relation
        ask: {en: What this customer is to us, zh: 客户与我行的关系}
        kind: one_of
        choices:
          - {id: account, name: {en: account holder, zh: 在本行开户}}
          - {id: relation, name: {en: "no account yet", zh: 有业务关系未开户}}
          - {id: dealings, name: {en: "account elsewhere", zh: 往来但他行开户}}
          - {id: one_off, name: {en: "one-off", zh: 一次性金融交易}}
        required: true
        help: {en: Each of the four is to be identified., zh: 四种情况都要做身份识别。}
  - id: secrecy
    name: {en: Confidentiality, zh: 信息保密}
    ids: [KYC-8, G-8]
    items:
      - id: kept
        ask: {en: Only those concerned can see the file, zh: 资料仅限相关人员可见}
        required: true
        veto: true
        help: {en: "Look at who can open it: folder, mail, print.", zh: 看看谁能打开：文件夹、邮件、打印件。}
      - id: not_told
        ask: {en: "Customer told nothing against rules", zh: 未违规向客户透露相关信息}
        required: true
        veto: true
        help:
          en: "Not that they are checked, nor why, where the rules forbid it."
          zh: 规定不得告知的，连“正在核查”也不能说。
      - id: not_passed
        ask: {en: Nothing was passed to others, zh: 未向无关人员泄露}
        required: true
        veto: true
        help: {en: Colleagues without a part in this work are others too., zh: 与反洗钱工作无关的同事也算无关人员。}
  - id: done
    name: {en: Checked, zh: 核查完成}
    items:
      - id: checked
        ask: {en: Day of this check, zh: 本次核查日期}
        kind: day
        required: true
        fills: customer.kyc_checked
verdicts:
  - id: stop
    name: {en: "stop, to compliance", zh: 暂停并报合规}
    advice:
      en: Do nothing further with this customer before compliance has answered.
      zh: 合规部门答复之前，不再为该客户办理。
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: not identified yet, zh: 尚未识别完}
    advice: {en: Fill the open lines; none of them may be guessed., zh: 补全空缺，一项也不能猜。}
    tone: plain
    if: {not: {complete: true}}
  - id: gaps
    name: {en: identified with gaps, zh: 识别有缺口}
    advice:
      en: "Close the lines with a no, or raise the level and do what it asks."
      zh: 解决答“否”的项目，或提高等级并补做措施。
    tone: due
    if: {not: {score: 100}}
  - id: high
    name: {en: "known, high risk", zh: 已识别，高风险}
    advice: {en: Send it to compliance for review and keep the closer watch., zh: 报合规复核，并持续关注。}
    tone: due
    passes: true
    if: {item: risk_level, is: high}
  - id: identified
    name: {en: identified, zh: 已识别}
    advice:
      en: "Look again when something changes, at the latest on the review day."
      zh: 情况有变即重新识别，最迟到复查日。
    tone: good
    passes: true

"""##),
("maintenance-plan.yaml", .checklist, ##"""
kind: checklist
id: maintenance-plan
version: 1
topic: keep
name: {en: Maintenance plan, zh: 客户关系维护计划}
about:
  en: "How we keep this customer: eight parts of a plan and four things to report. It changes as the relation does, and one person is in charge."
  zh: 怎样维护这位客户：计划八项、报告四项。计划随关系变化而调整，并由专人负责。
source:
  en: "The course texts on customer service: contents of the maintenance plan and its four principles. The quarter is ours."
  zh: 课程资料中客户服务管理的客户关系维护计划内容和四项维护原则。按季检查由我们设定。
ids: [RET-3]
on: [customer, deal]
review_after_days: 90
groups:
  - id: plan
    name: {en: Plan, zh: 计划内容}
    items:
      - id: time
        ask: {en: "Time: from when to when", zh: 时间：从何时到何时}
        kind: text
        required: true
      - id: keep
        ask: {en: "Plan: how the relation is kept", zh: 计划：怎样保持关系}
        kind: text
        required: true
        help: {en: "How often we call, visit, send something new.", zh: 多久联系、拜访、送新信息。}
        ids: [RET-4]
      - id: stages
        ask: {en: "Stages: tasks and goals", zh: 阶段任务和目标}
        kind: text
        required: true
      - id: people
        ask: {en: "People: who of us and of them", zh: 人员组织：我方与对方}
        kind: text
        required: true
      - id: tasks
        ask: {en: "Tasks given out, each with a date", zh: 工作任务已分配并定期限}
        required: true
        help: {en: See them on the Today screen., zh: 在“今日”界面可见。}
      - id: resources
        ask: {en: "Resources: money, samples, support", zh: 资源配置：费用、样品、支持}
        kind: text
        required: true
      - id: preparation
        ask: {en: Preparation of the business, zh: 业务准备}
        kind: text
        required: true
        help: {en: "What must be ready: prices, stock, papers.", zh: 要先备好的：价格、库存、资料。}
      - id: action
        ask: {en: "Action plan: the next three steps", zh: 行动计划：接下来三步}
        kind: text
        required: true
  - id: principles
    name: {en: Principles, zh: 维护原则}
    ids: [RET-2]
    items:
      - id: in_charge
        ask: {en: One named person is in charge, zh: 专人负责}
        required: true
        help: {en: The owner in the record is right., zh: 客户资料中的负责人无误。}
        ids: [G-22]
      - id: dynamic
        ask: {en: "Changes since last time are in it", zh: 动态管理：已反映最新变化}
      - id: focus
        ask: {en: "Effort fits the customer's worth", zh: 突出重点：投入与价值相称}
      - id: flexible
        ask: {en: "A second way if this one fails", zh: 灵活运用：备有另一种办法}
  - id: report
    name: {en: Report, zh: 计划书与报告}
    ids: [RET-4]
    items:
      - id: document
        ask: {en: The plan is written and agreed by us, zh: 维护计划书已成文并商定}
        required: true
      - id: achievements
        ask: {en: Main achievements, zh: 主要成绩}
        kind: text
        help: {en: Since the last review; at the first leave it open., zh: 上次检查以来；首次可空。}
      - id: problems
        ask: {en: Problems and risks, zh: 问题和风险}
        kind: text
        required: true
        help: {en: "What could cost us this customer?", zh: 什么会让我们失去这位客户？}
verdicts:
  - id: missing
    name: {en: plan not complete, zh: 计划不完整}
    advice: {en: "Eight parts, one sentence each, are enough.", zh: 八项各写一句就够。}
    tone: plain
    if: {not: {complete: true}}
  - id: nobody
    name: {en: nobody in charge, zh: 无人负责}
    advice: {en: Name the person before anything else., zh: 先定负责人。}
    tone: bad
    if: {item: in_charge, is: "no"}
  - id: stale
    name: {en: needs updating, zh: 需要更新}
    advice: {en: Put the latest changes and a second way into it., zh: 补上最新变化和备用办法。}
    tone: due
    passes: true
    if: {not: {score: 100}}
  - id: kept
    name: {en: in force, zh: 执行中}
    tone: good
    passes: true

"""##),
("man.yaml", .checklist, ##"""
kind: checklist
id: man
version: 1
topic: qualify
name: {en: MAN, zh: MAN 三条件}
about:
  en: "Take it as soon as there is a name: three answers tell whether a customer is worth your hours, and each of the eight outcomes says what to do next."
  zh: 一有线索就可以做：三个答案看出值不值得投入，八种结果各有下一步的做法。
source:
  en: "The course texts, MAN principle. The questions for evidence are ours; so is counting a need too small to act on as none."
  zh: 课程资料中的 MAN 原则。取证的问题是我们加的；需求小到不会行动就按“无”算，也是我们的规定。
ids: [MAN-4, MAN-5, MAN-6, MAN-7, MAN-8, MAN-9, MAN-10, MAN-11, MAN-12, MAN-13, F-1, G-2]
on: [customer, deal]
groups:
  - id: money_group
    name: {en: M · Money, zh: M 购买力}
    items:
      - id: money
        ask: {en: It can pay for this, zh: 付得起（有购买力）}
        weight: 3
        fills: money
        required: true
        help:
          en: "Yes when you have seen or heard what it is paid from: a budget, earlier purchases of this size, granted credit. A large name alone is no evidence."
          zh: 知道钱从哪里出才算“是”：预算、以往同等金额的采购、已批下的授信。名气大不算证据。
        ids: [MAN-1]
      - id: spend
        ask: {en: "What does it spend on this in a year?", zh: 这方面一年花多少？}
        kind: money
        help:
          en: "Ask about last year's bills rather than about a budget: people tell what they spent more readily than what they have."
          zh: 先问去年实际花了多少，再问预算：已经花掉的钱，对方更愿意说。
      - id: from
        ask: {en: "Which budget would it be paid from?", zh: 这笔钱从哪项预算里出？}
        kind: text
  - id: authority_group
    name: {en: A · Authority, zh: A 决定权}
    items:
      - id: authority
        ask: {en: Our contact has a say in the purchase, zh: 我们的联系人对采购说得上话}
        weight: 3
        fills: authority
        required: true
        help:
          en: "Three kinds of say count: to decide, to suggest, to oppose. Who only passes papers on has none."
          zh: 拍板、建议、反对，三种权力都算；只负责转交材料的不算。
        ids: [MAN-2]
      - id: decider
        ask: {en: The one who decides is known by name, zh: 已知道最后由谁拍板（有姓名）}
        help:
          en: "Ask who signed for the last purchase of this kind. Somebody who suggests is not yet somebody who decides."
          zh: 问上一次这类采购是谁签的字。能建议的人，不等于能拍板的人。
        ids: [MAN-6]
      - id: others
        ask: {en: "Who else advises, who could stop it?", zh: 还有谁出主意？谁能叫停？}
        kind: text
  - id: need_group
    name: {en: N · Need, zh: N 需求}
    items:
      - id: need
        ask: {en: It needs what we sell, zh: 对我们的产品或服务有需求}
        weight: 3
        fills: need
        required: true
        help:
          en: "Yes when the need is large enough for them to act on. A need that nobody would spend an afternoon on counts as none; say so in the evidence."
          zh: 需求大到对方愿意动手解决才算“是”；没人肯为它花半天时间的，按“无”算，并在依据里写明。
        ids: [MAN-3]
      - id: what
        ask: {en: "What does it need, in its own words?", zh: 具体要什么？（用对方的原话）}
        kind: text
        fills: customer.needs
      - id: today
        ask: {en: "How is it done now? What goes wrong?", zh: 现在怎么做？哪里不顺？}
        kind: text
        fills: customer.pains
verdicts:
  - id: ask
    name: {en: not all asked yet, zh: 还没问全}
    advice:
      en: "Ask what is missing: the need first, who decides second, money last."
      zh: 先把没问的问清：先需求，再谁拍板，最后谈钱。
    tone: plain
    if: {any: [{item: money, is: unknown}, {item: authority, is: unknown}, {item: need, is: unknown}]}
  - id: man_yes
    name: {en: hot prospect, zh: 有望客户}
    advice:
      en: "Has all it takes to buy: give it your best hours and put an offer on the table."
      zh: 条件齐备，最值得投入：拿出最好的时间，尽快给出方案。
    tone: good
    passes: true
    if: {all: [{item: money, is: "yes"}, {item: authority, is: "yes"}, {item: need, is: "yes"}]}
  - id: no_need
    name: {en: to be won over, zh: 可以争取}
    advice:
      en: "Able and free to buy, but sees no need: go, listen, and show what it would gain."
      zh: 有钱也能拍板，只是还看不到需求：上门多听多问，让对方看到好处。
    tone: due
    if: {all: [{item: money, is: "yes"}, {item: authority, is: "yes"}, {item: need, is: "no"}]}
  - id: no_authority
    name: {en: decider wanted, zh: 待找拍板人}
    advice:
      en: "Wants it and can pay: ask your way through to the person who has the say."
      zh: 想要也付得起：请对方引路，找到说了算的那个人。
    tone: due
    if: {all: [{item: money, is: "yes"}, {item: authority, is: "no"}, {item: need, is: "yes"}]}
  - id: no_money
    name: {en: finance wanted, zh: 待解决资金}
    advice:
      en: "Wants it and may decide: look into its business and credit, then offer a way to pay."
      zh: 想要也能拍板：摸清经营和信用状况，再给出付款或融资办法。
    tone: due
    if: {all: [{item: money, is: "no"}, {item: authority, is: "yes"}, {item: need, is: "yes"}]}
  - id: need_only
    name: {en: nurture · need only, zh: 长期培养：只有需求}
    advice:
      en: "Lacks money and a say: stay in touch at long intervals, look for who decides, set a day to look again."
      zh: 缺购买力和决定权：拉长间隔保持联系，留意谁能拍板，定好回看日期。
    tone: plain
    if: {all: [{item: money, is: "no"}, {item: authority, is: "no"}, {item: need, is: "yes"}]}
  - id: authority_only
    name: {en: nurture · say only, zh: 长期培养：只有决定权}
    advice:
      en: "Lacks money and need: keep the door open, watch how its business goes, set a day to look again."
      zh: 缺购买力和需求：保持来往，留意其经营变化，定好回看日期。
    tone: plain
    if: {all: [{item: money, is: "no"}, {item: authority, is: "yes"}, {item: need, is: "no"}]}
  - id: money_only
    name: {en: nurture · money only, zh: 长期培养：只有购买力}
    advice:
      en: "Lacks need and a say: send what may wake a need, get to know more people there, set a day to look again."
      zh: 缺需求和决定权：适时提供能引发需求的信息，多认识几个人，定好回看日期。
    tone: plain
    if: {all: [{item: money, is: "yes"}, {item: authority, is: "no"}, {item: need, is: "no"}]}
  - id: none
    name: {en: not a customer, zh: 非客户}
    advice:
      en: "Nothing to build on: stop contact, keep the history, spend the hours elsewhere."
      zh: 没有可以着手之处：停止接触，保留记录，把时间留给别人。
    tone: bad
marks:
  - {id: find_decider, name: {en: find the decider, zh: 还要找到拍板人}, if: {all: [{item: money, is: "yes"}, {item: need, is: "yes"}, {item: decider, is: "no"}]}}

"""##),
("market-research.yaml", .checklist, ##"""
kind: checklist
id: market-research
version: 1
topic: sell
name: {en: Market research, zh: 市场调研}
about:
  en: "What must be known before a price is named or a customer picked: the market, the customer, the competitors."
  zh: 定价和筛选客户之前必须弄清的三件事：市场、客户、竞争对手。
source:
  en: "The course texts: the first stage of the compliance template and of the policy for new customers name the three subjects. The questions under them and the half-year are ours."
  zh: 课程资料：合规管理制度范本和新客户开发制度的第一个环节都列出这三个方面，具体问题和半年一查由我们拟定。
ids: [CMP-3, NEW-3]
on: [deal, customer]
review_after_days: 180
groups:
  - id: market
    name: {en: Market, zh: 市场}
    items:
      - id: size
        ask: {en: "What is bought a year, by how many", zh: 一年有多少人买、买多少}
        kind: text
        required: true
        help:
          en: "A rough figure with its source is enough: trade association, customs data, three dealers asked."
          zh: 有出处的粗略数字即可：行业协会、海关数据、问过三家经销商。
      - id: trend
        ask: {en: Where demand is going, zh: 需求走势}
        kind: one_of
        choices:
          - {id: growing, name: {en: growing, zh: 上升}, points: 2}
          - {id: steady, name: {en: steady, zh: 平稳}, points: 1}
          - {id: falling, name: {en: falling, zh: 下降}, points: 0}
        required: true
        help: {en: "Compare the last two years, not the last two months.", zh: 比较近两年，不要只看近两个月。}
      - id: price_range
        ask: {en: "Going price, from and to", zh: 市场价格区间}
        kind: text
        required: true
        help:
          en: "Prices really paid, not list prices. The pricing stage builds on this line."
          zh: 填实际成交价，不是标价。后面的定价以此为据。
        ids: [CMP-4, G-17]
  - id: customer
    name: {en: Customer, zh: 客户}
    items:
      - id: needs
        ask: {en: What the customer needs, zh: 客户需要什么}
        kind: text
        required: true
        fills: customer.needs
        help:
          en: "In the customer's words, from a conversation; where nobody was asked it is a guess: leave it open."
          zh: 用客户自己的话，来自交谈；没问过就是猜测，先空着。
      - id: habits
        ask: {en: How they buy today, zh: 现在怎样采购}
        kind: text
        fills: customer.habits
        help: {en: "From whom, how often, in what quantity, who signs.", zh: 向谁买、多久一次、一次多少、谁签字。}
      - id: reason
        ask: {en: They have a reason to change, zh: 有更换供应商的理由}
        help:
          en: "Yes only with a reason they named: price, quality, delivery, service."
          zh: 客户亲口说出理由才算“是”：价格、质量、交期或服务。
  - id: competitors
    name: {en: Competitors, zh: 竞争对手}
    items:
      - id: who
        ask: {en: Who else is offering, zh: 还有谁在争取}
        kind: text
        required: true
        help:
          en: "Two or three names; \"nobody\" is rarely true: doing without is a rival too."
          zh: 写两三家；“没有对手”很少见，客户不买也是一种对手。
      - id: offer
        ask: {en: "What they offer, at what price", zh: 对手的产品和价格}
        kind: text
        required: true
        help: {en: "Ask the customer, look at tenders and web shops.", zh: 问客户，查招标公告和网店。}
      - id: edge
        ask: {en: "We are better in what counts", zh: 我们在关键处占优}
        help:
          en: Name the point in the evidence. It counts if this customer would pay for it.
          zh: 在依据里写明是哪一点；这位客户愿意为它付钱才算。
  - id: result
    name: {en: Result, zh: 结论}
    help: {en: What the research comes to. Answer these last., zh: 调研得出的判断，最后再填。}
    items:
      - id: demand
        ask: {en: Demand for what we sell, zh: 对我们产品的需求}
        kind: one_of
        choices:
          - {id: strong, name: {en: strong, zh: 旺盛}, points: 2}
          - {id: fair, name: {en: fair, zh: 一般}, points: 1}
          - {id: weak, name: {en: weak, zh: 不足}, points: 0}
        required: true
      - id: competition
        ask: {en: Competition, zh: 竞争态势}
        kind: one_of
        choices:
          - {id: mild, name: {en: mild, zh: 缓和}, points: 2}
          - {id: normal, name: {en: normal, zh: 一般}, points: 1}
          - {id: fierce, name: {en: fierce, zh: 激烈}, points: 0}
        required: true
verdicts:
  - id: missing
    name: {en: keep researching, zh: 继续调研}
    advice:
      en: Fill the open lines first; a price or a pick without them is a guess.
      zh: 先补上空缺；没有这些，定价和筛选都是凭空估计。
    tone: plain
    if: {not: {complete: true}}
  - id: doubtful
    name: {en: weak case, zh: 机会不大}
    advice:
      en: Go on only with a price or a customer group where we are clearly better.
      zh: 除非在价格或某类客户上明显占优，否则不必勉强。
    tone: due
    passes: true
    if: {item: demand, is: weak}
  - id: hard
    name: {en: hard fight, zh: 竞争激烈}
    advice:
      en: Build price and offer on the one point where we are better.
      zh: 围绕我们占优的那一点来定价和设计方案。
    tone: due
    passes: true
    if: {item: competition, is: fierce}
  - id: clear
    name: {en: good ground, zh: 可以推进}
    advice: {en: Set the price and pick the customers from these findings., zh: 据此定价、筛选客户。}
    tone: good
    passes: true

"""##),
("meddpicc.yaml", .checklist, ##"""
kind: checklist
id: meddpicc
version: 1
topic: qualify
name: {en: MEDDPICC, zh: MEDDPICC 大单体检}
about:
  en: "A check-up for large deals with many people in them: eight elements, each from 0 (nothing known) to 3 (proved). Shows which blind spot can still lose the deal."
  zh: 给人多、周期长的大单做体检：八个要素，从 0（一无所知）到 3（已证实）。看出还有哪个盲点会丢单。
source:
  en: "The field's usual scheme and its usual scoring from 0 to 3, not in the course texts. The wording and the thresholds are ours."
  zh: 业内通行的方法和 0 至 3 的打分，课程资料中没有。措辞和分数线是我们定的。
on: [deal, customer]
review_after_days: 30
groups:
  - id: metrics_group
    name: {en: M · Metrics, zh: M 量化收益}
    items:
      - id: metrics
        ask: {en: The gain is known in figures, zh: 收益有数字}
        kind: score
        scale: [0, 3]
        ends: [{en: no figure, zh: 没有数字}, {en: worked out and agreed by them, zh: 算清并得到对方认可}]
        help:
          en: "1: we guess. 2: they gave us figures. 3: their figures, and they use them among themselves."
          zh: 1＝我们估的；2＝对方给了数；3＝用对方的数算出，而且他们内部也在用。
      - id: figure
        ask: {en: "Which figure moves, from, to?", zh: 哪个数字会变，从多少到多少？}
        kind: text
  - id: buyer_group
    name: {en: E · Economic buyer, zh: E 出钱拍板的人}
    items:
      - id: economic_buyer
        ask: {en: The one who can release the money, zh: 能批这笔钱的人}
        kind: score
        scale: [0, 3]
        ends: [{en: unknown, zh: 不知道是谁}, {en: met and in favour, zh: 见过且支持}]
        help:
          en: "1: known by name. 2: met, or our champion has spoken there. 3: has told us what the decision hangs on."
          zh: 1＝知道姓名；2＝见过，或支持者替我们去谈过；3＝亲口说了看重什么。
      - id: authority
        ask: {en: "A contact of ours has a say", zh: 我们的联系人中有说得上话的}
        fills: authority
        ids: [MAN-2]
        help:
          en: "Deciding, suggesting and opposing count."
          zh: 拍板、建议、反对都算。
      - id: money
        ask: {en: The money is there or can be found, zh: 有预算，或筹得到钱}
        fills: money
        ids: [MAN-1]
        help:
          en: "The budget and who releases it, confirmed by a second person."
          zh: 预算和审批人都经第二个人证实。
  - id: criteria_group
    name: {en: D · Decision criteria, zh: D 决策标准}
    items:
      - id: criteria
        ask: {en: What they will compare offers by, zh: 拿什么比较各家}
        kind: score
        scale: [0, 3]
        ends: [{en: unknown, zh: 不知道}, {en: "written, and they favour us", zh: 写明且对我们有利}]
        help:
          en: "1: heard in passing. 2: known with their weight. 3: in writing, with our strengths among them."
          zh: 1＝听说一些；2＝知道标准和轻重；3＝写成了文字，且含我们的长处。
  - id: process_group
    name: {en: D · Decision process, zh: D 决策流程}
    items:
      - id: process
        ask: {en: The steps to the decision, zh: 一步步怎么定}
        kind: score
        scale: [0, 3]
        ends: [{en: unknown, zh: 不知道}, {en: "steps, people and days agreed", zh: 步骤、人和日期都说定}]
        help:
          en: "1: roughly. 2: every step with its people. 3: with days, and the last step went as told."
          zh: 1＝大概知道；2＝每步都知道有谁；3＝有日期，且上一步如约走完。
      - id: decided_by
        ask: {en: "On which day do they decide?", zh: 哪天定？}
        kind: day
  - id: paper_group
    name: {en: P · Paper process, zh: P 合同手续}
    items:
      - id: paper
        ask: {en: From “yes” to the signed contract, zh: 从口头同意到签字}
        kind: score
        scale: [0, 3]
        ends: [{en: unknown, zh: 不知道}, {en: under way with their lawyers, zh: 法务和采购已在走}]
        help:
          en: "1: we know who signs. 2: we know each desk it crosses and how long it lies there. 3: the papers are moving."
          zh: 1＝知道谁签；2＝知道经过哪些人、各要几天；3＝手续已经在走。
  - id: pain_group
    name: {en: I · Identified pain, zh: I 痛点}
    items:
      - id: need
        ask: {en: They have a need that we can meet, zh: 有需求，我们满足得了}
        fills: need
        ids: [MAN-3]
        help:
          en: "Named by them, not by us."
          zh: 要由对方说出来，不是我们替他说。
      - id: pain
        ask: {en: What hurts enough to act, zh: 痛到非办不可}
        kind: score
        scale: [0, 3]
        ends: [{en: none known, zh: 没有}, {en: "named by the buyer, with its cost", zh: 拍板人亲口说出并算过代价}]
        help:
          en: "1: users complain. 2: our champion names it and what it costs. 3: so does the one who pays."
          zh: 1＝使用者有抱怨；2＝支持者说得出痛点和代价；3＝出钱的人也这么说。
      - id: pains
        ask: {en: "What hurts, in their words?", zh: 痛在哪里？（原话）}
        kind: text
        fills: customer.pains
  - id: champion_group
    name: {en: C · Champion, zh: C 内部支持者}
    items:
      - id: champion
        ask: {en: Somebody inside who sells for us, zh: 在内部替我们推动的人}
        kind: score
        scale: [0, 3]
        ends: [{en: nobody, zh: 没有}, {en: tested and effective, zh: 考验过，推得动}]
        help:
          en: "1: friendly. 2: has something to win and is listened to. 3: has done something for us that cost effort."
          zh: 1＝态度友好；2＝办成对他有好处，说话也有人听；3＝已经为我们出过力。
  - id: competition_group
    name: {en: C · Competition, zh: C 竞争}
    items:
      - id: competition
        ask: {en: Whom and what we are up against, zh: 在跟谁、跟什么竞争}
        kind: score
        scale: [0, 3]
        ends: [{en: unknown, zh: 不知道}, {en: known and answered, zh: 清楚且有对策}]
        help:
          en: "Doing nothing and doing it themselves are rivals too. 1: names. 2: their strengths. 3: and why the customer prefers us."
          zh: 维持现状、自己做也是对手。1＝知道名字；2＝知道其长处；3＝知道客户为什么更愿选我们。
      - id: rivals
        ask: {en: "Who are they?", zh: 有哪些对手？}
        kind: text
        fills: customer.competitors
verdicts:
  - id: ask
    name: {en: too little known, zh: 了解太少}
    advice: {en: "Answer at least the eight scores before you forecast this deal.", zh: 先把八项分数打出来，再谈预测。}
    tone: plain
    if: {not: {answered: 60}}
  - id: strong
    name: {en: in good shape, zh: 状态良好}
    advice: {en: "Keep the agreed days, and have the paperwork begin before the yes.", zh: 守住约定的日子，对方点头前就把手续走起来。}
    tone: good
    passes: true
    if: {all: [{score: 75}, {item: champion, at_least: 2}, {item: economic_buyer, at_least: 2}]}
  - id: weak
    name: {en: mostly hope, zh: 多半靠运气}
    advice: {en: "Decide whether it is worth the effort; if so, begin with the champion.", zh: 想清楚还值不值得投入；要做，就先找支持者。}
    tone: bad
    if: {below: 40}
  - id: gaps
    name: {en: blind spots, zh: 有盲点}
    advice: {en: "Take the weakest letter to your next talk with the champion.", zh: 带着最弱的一项，去找支持者谈。}
    tone: due
marks:
  - {id: no_champion, name: {en: no champion, zh: 没有支持者}, if: {item: champion, below: 2}}
  - {id: no_buyer, name: {en: buyer not reached, zh: 没接触到出钱的人}, if: {item: economic_buyer, below: 2}}

"""##),
("meeting-prep.yaml", .checklist, ##"""
kind: checklist
id: meeting-prep
version: 1
topic: talk
name: {en: Meeting preparation, zh: 会面准备}
about:
  en: "Before a visit that matters: the customer's four basics, its trade, a first plan, what this meeting is to achieve, and three papers to bring."
  zh: 重要拜访之前：客户的四项基本情况、行业知识、初步预案、这次要达成什么，以及三份资料。
source:
  en: "The course texts: preparing to meet a credit client, and the papers for a visit. The wording of the items is ours."
  zh: 课程资料：与信贷客户会面前的准备，以及拜访前要备的资料。条目的写法是我们的。
on: [customer, deal]
groups:
  - id: basics
    name: {en: What it is, zh: 基本情况}
    ids: [CRD-8, DATA-5]
    items:
      - id: management
        ask: {en: "How is it led?", zh: 管理架构是怎样的？}
        kind: text
        fills: customer.management
        ids: [CRD-8, DATA-5]
      - id: industry_type
        ask: {en: "What type of industry is it?", zh: 属于什么产业类型？}
        kind: text
        fills: customer.industry_type
        ids: [CRD-8, DATA-5]
      - id: market_share
        ask: {en: "What share of its market has it?", zh: 市场份额有多大？}
        kind: text
        fills: customer.market_share
        ids: [CRD-8, DATA-5]
      - id: advantages
        ask: {en: "What is it better at than others?", zh: 经营优势在哪里？}
        kind: text
        fills: customer.advantages
        ids: [CRD-8, DATA-5]
  - id: trade
    name: {en: Its trade, zh: 行业知识}
    ids: [CRD-8]
    items:
      - id: read_up
        ask: {en: I have read up on its trade, zh: 补过它所在行业的知识}
        help:
          en: "Its words, what drives its costs, what worries the trade this year: enough to ask sensible questions."
          zh: 行话、成本靠什么、今年行业担心什么：够问出内行的问题就行。
        ids: [CRD-8]
      - id: traits
        ask: {en: "What is particular about its trade?", zh: 行业有什么特点？}
        kind: text
        fills: customer.industry_traits
        ids: [CRD-8]
  - id: papers
    name: {en: Papers, zh: 资料}
    ids: [DATA-8]
    items:
      - id: sheet
        ask: {en: The customer's sheet is up to date, zh: 客户信息表是最新的}
        required: true
        help:
          en: "Names, numbers, who decides, open matters. Print it or have it on the screen."
          zh: 人名、电话、谁拍板、未了的事。打印或能随时打开。
        ids: [DATA-8]
      - id: developments
        ask: {en: "What has happened there lately?", zh: 发展近况如何？}
        kind: text
        fills: customer.developments
        ids: [DATA-8]
      - id: opinions
        ask: {en: "What does it say of us?", zh: 对我们有什么意见和建议？}
        kind: text
        fills: customer.opinions
        ids: [DATA-8]
  - id: plan
    name: {en: Plan and goals, zh: 预案与目标}
    weight: 2
    ids: [CRD-8]
    items:
      - id: plan_made
        ask: {en: A first plan for serving it is made, zh: 有服务它的基本预案}
        help:
          en: "Half a page: what we could do for it, in which order, with whom."
          zh: 半页纸：能为它做什么、先做哪样、由谁来做。
        ids: [CRD-8]
      - id: plan_words
        ask: {en: "What does the plan say?", zh: 预案要点}
        kind: text
        ids: [CRD-8]
        if: {item: plan_made, is: "yes"}
      - id: goals_set
        ask: {en: The meeting has definite goals, zh: 这次会面有具体目标}
        required: true
        help:
          en: "Something that is done or not done when you leave: a date agreed, a person met, a figure heard."
          zh: 走的时候看得出成没成：约定了日期、见到了人、问到了数。
        ids: [CRD-8]
      - id: goals
        ask: {en: "Which?", zh: 目标是什么？}
        kind: text
        ids: [CRD-8]
        if: {item: goals_set, is: "yes"}
verdicts:
  - id: more
    name: {en: not yet prepared, zh: 还没准备好}
    advice: {en: "Set the goals of the meeting and check the sheet; the rest follows.", zh: 先定会面目标、核对信息表，其余跟着来。}
    tone: plain
    if: {any: [{not: {answered: 50}}, {not: {complete: true}}]}
  - id: aimless
    name: {en: no goal yet, zh: 还没有目标}
    advice: {en: "Set one thing that must be achieved, or put the meeting off.", zh: 定一件必须办成的事，否则改期。}
    tone: bad
    if: {item: goals_set, is: "no"}
  - id: ready
    name: {en: prepared, zh: 准备就绪}
    advice: {en: "Read the goals once more at the door.", zh: 进门前再看一遍目标。}
    tone: good
    passes: true
    if: {all: [{score: 75}, {answered: 75}]}
  - id: nearly
    name: {en: nearly prepared, zh: 差一点}
    advice: {en: "Fill the gaps that can be looked up; make the others your questions.", zh: 能查的补上，查不到的当面问。}
    tone: due

"""##),
("moods.yaml", .tips, ##"""
kind: tips
id: moods
version: 1
topic: talk
name: {en: Moods, zh: 客户情绪应对}
about:
  en: "How to meet a demanding, a confused or an agitated customer, what to do when a complaint boils over, and how to stay well yourself."
  zh: 要求多、拿不准、正激动的客户怎么应对；抱怨升级时怎么办；自己怎么扛住压力。
source:
  en: "The three behaviours, the seven points of emotional communication, the techniques of service and of crisis are from the course notes, which give catchwords only; the tips are ours."
  zh: 三种表现、情感沟通七要点、服务技巧和抱怨危机技巧来自课程笔记，原文只有词条；具体做法是我们写的。
ids: [TAX-13]
cards:
  - id: demanding
    name: {en: The demanding one, zh: 要求型}
    when: {mood: demanding}
    tips:
      - {en: "Write each demand down and read it back: who feels heard asks for less.", zh: 把要求逐条记下、念给对方听：觉得被重视，要的就少了。}
      - {en: "Ask which of them matters most, and begin there.", zh: 问哪一条最要紧，先办那一条。}
      - {en: "Say plainly what can be done, what can't, and by when.", zh: 说清哪些能办、哪些不能、什么时候办好。}
      - {en: "Promise a little less than you can do, and keep it to the letter.", zh: 答应的留点余地，答应了就一分不差地做到。}
    ids: [TAX-13]
  - id: confused
    name: {en: The confused one, zh: 困惑型}
    when: {mood: confused}
    tips:
      - {en: "Slow down; one thing at a time, in everyday words.", zh: 放慢，一次讲一件，用大白话。}
      - {en: "Ask what they want to do with it, and leave out everything else.", zh: 问清想用来做什么，别的先不讲。}
      - {en: "Show rather than explain: a sample, a drawing, somebody who already uses it.", zh: 少讲多看：样品、图、已经在用的人。}
      - {en: "Recommend one, say why, and send it in writing.", zh: 推荐一个，说明理由，再发一份文字。}
    ids: [TAX-13]
  - id: agitated
    name: {en: The agitated one, zh: 激动型}
    when: {mood: agitated}
    tips:
      - {en: "Timing: let them finish; a solution offered too soon sounds like an excuse.", zh: 时机：让对方先说完；办法给得太早，听着像借口。}
      - {en: "Habit of thought: put aside who is right and ask what is needed.", zh: 思维习惯：先放下谁对谁错，问对方要什么。}
      - {en: "Manner: lower and slower than usual; face to face or by phone, not in writing.", zh: 方式：声音低一点、慢一点；当面或电话谈，不用文字吵。}
      - {en: "Measure: neither beg nor argue, and promise nothing that isn't yours to give.", zh: 分寸：不求饶，不争辩，不许做不了主的诺。}
      - {en: "Sincerity: say sorry once, for something definite, and mean it.", zh: 真诚：为具体的事道一次歉，要真心。}
      - {en: "Detail: note names, days and figures; getting one wrong starts it afresh.", zh: 关注细节：人名、日期、数字记准；错一个，火又上来。}
      - {en: "Feeling: name what you hear, “you had to wait twice”, before you go on.", zh: 体验情绪：先说出对方的感受，“让您白等了两次”，再往下谈。}
    ids: [TAX-13, SKL-4]
  - id: crisis
    name: {en: When a complaint boils over, zh: 抱怨升级时}
    tips:
      - {en: "Stay as you are: the same calm voice, whatever comes.", zh: 以不变应万变：对方怎么说，语气都稳住。}
      - {en: "Keep a friendly face; a smile that mocks makes it worse, so keep it small.", zh: 微笑面对：和善就好，别让人觉得您在笑他。}
      - {en: "Take it seriously: put other work away and take notes.", zh: 重视：放下手里的事，边听边记。}
      - {en: "Speak without words: sit down with them, nod, offer water, keep your hands open.", zh: 非语言沟通：坐下来、点头、倒杯水，手势放松。}
      - {en: "Stand in their shoes: say what it would mean to you.", zh: 移情：说说换作自己会怎样。}
      - {en: "Win time, don't hide: “I'll find out and ring you at four”, and ring at four.", zh: 拖一拖，不是躲：“我去查清楚，四点给您回话”，四点一定回。}
    ids: [CPL-14]
  - id: technique
    name: {en: Serving under pressure, zh: 压力下的服务}
    tips:
      - {en: "Listen to the end; complaints and grumbles are work to be taken up, not attacks.", zh: 听完客户的声音；投诉和抱怨是要接手的活，不是攻击。}
      - {en: "Be sure of your trade and show it: confidence calms.", zh: 业务熟、底气足：您有把握，对方就安心。}
      - {en: "Let off your own steam: after a hard talk take a short walk before the next.", zh: 学会减压：谈完一场难的，走一圈再接下一个。}
      - {en: "Remember the three A: attitude, approach, appearance.", zh: 记住 3A 法则：态度、手段、表现。}
    ids: [SKL-6, SKL-7]

"""##),
("neat.yaml", .checklist, ##"""
kind: checklist
id: neat
version: 1
topic: qualify
name: {en: NEAT, zh: NEAT 资格判断}
about:
  en: "Core need, economic impact, access to authority, timeline. Take it for larger sales in which the money has to be justified."
  zh: 核心需求、经济影响、接触拍板人、时间。适合要算清经济账的较大生意。
source:
  en: "The field's usual scheme, not in the course texts. The wording, the questions and the thresholds are ours."
  zh: 业内通行的方法，课程资料中没有。措辞、问题和分数线是我们定的。
on: [customer, deal]
groups:
  - id: need_group
    name: {en: N · Core need, zh: N 核心需求}
    items:
      - id: need
        ask: {en: They have a need that we can meet, zh: 有需求，我们满足得了}
        fills: need
        required: true
        ids: [MAN-3]
        help:
          en: "In their words, with an example."
          zh: 用对方的话说，并有实例。
      - id: core
        ask: {en: "We know the want behind the wish", zh: 弄清了最初要求背后的原因}
        help:
          en: "Ask “what would that change for you?” until the answer is about their business and no longer about our product."
          zh: 多问几次“那会给您带来什么变化”，直到答案讲的是对方的生意而不是我们的产品。
      - id: what
        ask: {en: "What is it, in one sentence?", zh: 用一句话说，是什么？}
        kind: text
        fills: customer.needs
  - id: impact
    name: {en: E · Economic impact, zh: E 经济影响}
    items:
      - id: worked_out
        ask: {en: The gain is worked out with them, zh: 与对方一起算过收益}
        help:
          en: "Their figures, our arithmetic: what it costs today, what it would cost with us, the difference in a year."
          zh: 用对方的数、帮对方算：现在花多少，用我们的花多少，一年差多少。
      - id: gain
        ask: {en: "What is it worth to them in a year?", zh: 一年值多少？}
        kind: money
        if: {item: worked_out, is: "yes"}
      - id: money
        ask: {en: The money is there or can be found, zh: 有预算，或筹得到钱}
        fills: money
        required: true
        ids: [MAN-1]
        help:
          en: "With the gain on paper, ask who would have to release the sum."
          zh: 收益写清之后，问这笔钱由谁来批。
  - id: access
    name: {en: A · Access to authority, zh: A 接触拍板人}
    items:
      - id: authority
        ask: {en: Our contact has a say in the purchase, zh: 联系人对采购说得上话}
        fills: authority
        required: true
        ids: [MAN-2]
        help:
          en: "Deciding, suggesting and opposing count."
          zh: 拍板、建议、反对都算。
      - id: met
        ask: {en: We have met the one who decides, zh: 见过拍板的人}
        help:
          en: "Or our contact speaks there for us and has told us what came of it."
          zh: 或者联系人替我们去说过，并把结果告诉了我们。
  - id: timeline
    name: {en: T · Timeline, zh: T 时间}
    items:
      - id: event
        ask: {en: A date forces the decision, zh: 有一个逼着做决定的日子}
        help:
          en: "A contract that ends, a season, an inspection, an opening: something that does not wait for them."
          zh: 合同到期、旺季、检查、开业：不等人的事才算。
      - id: by_when
        ask: {en: "Which day?", zh: 哪一天？}
        kind: day
        if: {item: event, is: "yes"}
      - id: passes_by
        ask: {en: "What happens if the date goes by?", zh: 过了那天会怎样？}
        kind: text
        if: {item: event, is: "yes"}
verdicts:
  - id: ask
    name: {en: keep asking, zh: 继续问}
    advice: {en: "Do the sum with them first; it answers half of the rest.", zh: 先和对方把账算清，其余的就答了一半。}
    tone: plain
    if: {any: [{not: {answered: 60}}, {not: {complete: true}}]}
  - id: no_need
    name: {en: no need yet, zh: 尚无需求}
    advice: {en: "Ask about their work until a need is named, or leave it.", zh: 多问对方的工作，直到说出需求；没有就放下。}
    tone: bad
    if: {item: need, is: "no"}
  - id: go
    name: {en: worth an offer, zh: 值得出方案}
    advice: {en: "Put the sum and the date on the first page, and hand it to the one who decides.", zh: 把账和日期写在第一页，交到拍板人手里。}
    tone: good
    passes: true
    if: {score: 75}
  - id: build
    name: {en: build the case, zh: 补强理由}
    advice: {en: "Work on the weakest letter: the sum, the access or the date.", zh: 补最弱的一项：经济账、拍板人，或期限。}
    tone: due
    if: {score: 40}
  - id: leave
    name: {en: not now, zh: 暂不跟进}
    advice: {en: "Keep in touch and set a day to ask again.", zh: 保持联系，定个日子再问一次。}
    tone: bad

"""##),
("needs-content.yaml", .checklist, ##"""
kind: checklist
id: needs-content
version: 1
topic: know
name: {en: What they need, zh: 需求内容}
about:
  en: "Beside the product itself customers have seven kinds of need. For each note whether they have said it (explicit) or only show it (latent): the latent ones are where you can be first."
  zh: "产品之外，客户还有七类需求。逐项记下：是明说的（明确需求），还是只露出苗头（潜在需求）。潜在的那些，正是您可以抢先的地方。"
source:
  en: "The seven contents of need, the two forms and the nine ways of learning them are from the customer-service notes. How to find out, and the verdicts, are ours."
  zh: "需求的七项内容、两种形式和九种了解方法出自客户服务管理复习资料；探问方法和结论为本软件所定。"
ids: [VAL-1, VAL-2]
on: [customer, contact]
review_after_days: 180
groups:
  - id: needs
    name: {en: Seven needs, zh: 七类需求}
    ids: [VAL-1, VAL-2]
    items:
      - id: convenience
        ask: {en: "Convenience of buying", zh: "购买是否便利"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "How many steps and days lie between wish and delivery? Ask which of them annoys.", zh: "从想买到收货要几步、几天？问哪一步最烦。"}
      - id: price
        ask: {en: "To know how the price is set", zh: "了解价格是怎么定的"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "Have they asked for a breakdown, or why another pays less?", zh: "问过价格构成，或问过别家为何更低吗？"}
      - id: transparency
        ask: {en: "To see into making and logistics", zh: "了解制造和物流过程"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "Wishes for factory visits, batch records, tracking.", zh: "想看工厂、查批次、跟踪货物。"}
      - id: equal
        ask: {en: "Contact with us on equal terms", zh: "与企业平等接触"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "Do they get hold of those who decide here, and are they heard?", zh: "找得到我们这边能拍板的人吗？意见有人听吗？"}
      - id: timely
        ask: {en: "Professional information in time", zh: "及时获得专业信息"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "What did they learn too late last year?", zh: "去年有什么事他们知道得太晚？"}
      - id: channel
        ask: {en: "To choose the sales channel", zh: "选择分销渠道"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "Direct, dealer, online, shop: which would they take if free?", zh: "直销、经销、网购、门店，让他们自己选会选哪个？"}
      - id: service
        ask: {en: "To know the service and its standard", zh: "了解服务的内容和标准"}
        kind: one_of
        choices:
          - {id: explicit, name: {en: "explicit: they say so", zh: 明确需求：对方说过}}
          - {id: latent, name: {en: "latent: signs of it", zh: 潜在需求：有苗头}}
          - {id: none, name: {en: no need of it, zh: 没有}}
        help: {en: "Can they say what they are entitled to, and within what time?", zh: "他们说得出有权得到什么服务、多长时间内得到吗？"}
  - id: known
    name: {en: How we know, zh: 怎么知道的}
    items:
      - id: method
        ask: {en: "Mostly learned by", zh: "主要通过什么方法了解"}
        kind: one_of
        choices:
          - {id: questionnaire, name: {en: questionnaire, zh: 问卷调查}}
          - {id: box, name: {en: suggestion box, zh: 意见箱反馈}}
          - {id: interview, name: {en: interview, zh: 面谈}}
          - {id: database, name: {en: customer database, zh: 客户数据库分析}}
          - {id: mystery, name: {en: mystery shopping, zh: 模拟购买}}
          - {id: important, name: {en: "meeting key ones", zh: 会见重要客户}}
          - {id: organisations, name: {en: "consumer groups", zh: 消费者组织}}
          - {id: rivals, name: {en: "competitors", zh: 考察竞争者}}
          - {id: third, name: {en: "third party", zh: 第三方调查}}
        help: {en: "One way shows one side: after a questionnaire take an interview, after talks look into the records.", zh: "一种方法只看到一面：做过问卷再面谈，谈过之后再查记录。"}
        ids: [VAL-3]
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    advice: {en: "Take two of the open ones to the next call.", zh: "下次联系带上两项没问过的。"}
    tone: plain
    if: {not: {answered: 60}}
  - id: latent
    name: {en: latent needs, zh: 有潜在需求}
    advice: {en: "Ask what it would be worth to them; once they say so it is explicit, and you were first.", zh: "问问解决了对他们值多少；对方一说出口就成了明确需求，而您先到一步。"}
    tone: due
    if: {any: [{item: convenience, is: latent}, {item: price, is: latent}, {item: transparency, is: latent}, {item: equal, is: latent}, {item: timely, is: latent}, {item: channel, is: latent}, {item: service, is: latent}]}
  - id: explicit
    name: {en: they have said it, zh: 需求已明确}
    advice: {en: "Answer each in the offer, in their words.", zh: "在方案里按客户的原话逐项回应。"}
    tone: good
    if: {any: [{item: convenience, is: explicit}, {item: price, is: explicit}, {item: transparency, is: explicit}, {item: equal, is: explicit}, {item: timely, is: explicit}, {item: channel, is: explicit}, {item: service, is: explicit}]}
  - id: none
    name: {en: the product alone, zh: 只看产品本身}
    advice: {en: "Keep it simple: product, price, day. Ask again in half a year.", zh: "简单点：产品、价格、日期。半年后再问。"}
    tone: plain
marks:
  - {id: convenience, name: {en: convenience, zh: 要便利}, if: {item: convenience, is: [explicit, latent]}}
  - {id: price, name: {en: wants price explained, zh: 要价格透明}, if: {item: price, is: [explicit, latent]}}
  - {id: transparency, name: {en: wants to see inside, zh: 要过程透明}, if: {item: transparency, is: [explicit, latent]}}
  - {id: equal, name: {en: wants equal footing, zh: 要平等}, if: {item: equal, is: [explicit, latent]}}
  - {id: timely, name: {en: wants timely news, zh: 要及时信息}, if: {item: timely, is: [explicit, latent]}}
  - {id: channel, name: {en: wants another channel, zh: 要选渠道}, if: {item: channel, is: [explicit, latent]}}
  - {id: service, name: {en: wants service standard, zh: 要服务标准}, if: {item: service, is: [explicit, latent]}}

"""##),
("new-business.yaml", .pipeline, ##"""
# The pipeline that a new book begins with. A copy in the book's folder playbooks/, under the same
# name, is used instead of this one.
kind: pipeline
id: new-business
version: 1
topic: sell
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
("new-customer-scorecard.yaml", .checklist, ##"""
kind: checklist
id: new-customer-scorecard
version: 1
topic: sell
name: {en: "New customers: scorecard", zh: 新客户开发考核}
about:
  en: "How well a rep develops new customers: how many, how good, how satisfied. For a talk with the manager, once a month."
  zh: 销售人员开发新客户的成绩：数量、质量、客户满意度。每月与主管对照一次。
source:
  en: "The course texts, articles 12 and 13 of the policy for new customers: three measures \"and the like\", without weights. Equal weights, scales and the month are ours."
  zh: 课程资料中新客户开发管理制度第十二、十三条：三项指标“等”，未给权重。权重相等、评分尺度和按月考核由我们设定。
ids: [NEW-14, F-21]
on: [member]
review_after_days: 30
groups:
  - id: number
    name: {en: Number, zh: 数量}
    items:
      - id: developed
        ask: {en: New customers with a contract, zh: 签约新客户数}
        kind: number
        unit: {en: customers, zh: 家}
        required: true
        help: {en: Signed in the period; talks do not count., zh: 本期签约的才算，洽谈中的不算。}
      - id: target
        ask: {en: Target for the period, zh: 本期目标}
        kind: number
        unit: {en: customers, zh: 家}
        required: true
      - id: reached
        ask: {en: How much of the target was reached, zh: 目标完成程度}
        kind: score
        scale: [0, 10]
        ends:
          - {en: nothing, zh: 未完成}
          - {en: all or more, zh: 全部或超额}
        required: true
        help: {en: "Tenths: 7 of 10 customers is 7.", zh: 按十分制：目标十家完成七家，记 7。}
  - id: quality
    name: {en: Quality, zh: 质量}
    items:
      - id: fit
        ask: {en: They are the customers we wanted, zh: 符合目标客户条件}
        kind: score
        scale: [0, 10]
        ends:
          - {en: none, zh: 都不符合}
          - {en: all, zh: 全部符合}
        required: true
        help: {en: Compare with what the screening asked for., zh: 对照客户筛选条件。}
      - id: kept
        ask: {en: They buy again or will, zh: 已经或将会再次购买}
        kind: score
        scale: [0, 10]
        ends:
          - {en: none, zh: 都不会}
          - {en: all, zh: 全部}
      - id: plans
        ask: {en: Plans were kept on time, zh: 按计划按时完成}
        kind: score
        scale: [0, 10]
        ends:
          - {en: never, zh: 从未}
          - {en: always, zh: 始终}
        ids: [NEW-12]
  - id: satisfaction
    name: {en: Satisfaction, zh: 满意度}
    items:
      - id: rating
        ask: {en: What the new customers say, zh: 新客户的评价}
        kind: score
        scale: [0, 10]
        ends:
          - {en: very dissatisfied, zh: 很不满意}
          - {en: very satisfied, zh: 很满意}
        required: true
        help: {en: "From a survey or a call, never your own guess.", zh: 来自调查或回访，不能自己估计。}
      - id: complaints
        ask: {en: A new customer complained, zh: 有新客户投诉}
        reverse: true
verdicts:
  - id: missing
    name: {en: figures missing, zh: 数据不全}
    advice: {en: Take the figures from the board and the surveys., zh: 从看板和调查中取数。}
    tone: plain
    if: {not: {complete: true}}
  - id: strong
    name: {en: strong, zh: 优秀}
    advice: {en: Show the others how., zh: 把做法分享给同事。}
    tone: good
    if: {score: 80}
  - id: sound
    name: {en: sound, zh: 良好}
    advice: {en: Pick the weakest of the three for next month., zh: 下月重点改进三项中最弱的一项。}
    tone: good
    if: {score: 60}
  - id: quantity
    name: {en: "many, not good", zh: 重量轻质}
    advice: {en: "Fewer and better: go back to the screening.", zh: 宁少而精，回到客户筛选上下功夫。}
    tone: due
    if: {all: [{group: number, score: 60}, {group: quality, below: 50}]}
  - id: weak
    name: {en: needs support, zh: 需要帮助}
    advice: {en: Look at the plans together with your manager., zh: 与主管一起检查开发计划。}
    tone: bad

"""##),
("new-customers.yaml", .pipeline, ##"""
kind: pipeline
id: new-customers
version: 1
topic: sell
name: {en: New customers, zh: 新客户开发流程}
about:
  en: "From research to care in five stages, led by what the customer needs. Every stage has one named person; customers are kept in tiers, each with services that match."
  zh: 以客户需求为导向，从调研到关怀共五个环节。每个环节都有专人负责；客户分层管理，各层配套相应服务。
source:
  en: "The course texts, a policy for developing new customers. The plan as a gate follows from it; the percentages, days and tasks are ours."
  zh: 课程资料中的新客户开发管理制度。以开发计划为关卡由该制度引申；概率、天数和任务由我们设定。
ids: [NEW-1, NEW-8, G-6, P-2]
stages:
  - id: research
    name: {en: market research, zh: 市场调研}
    about:
      en: Learn what customers need of our products and what competitors offer them.
      zh: 围绕公司产品和业务，了解客户需求和竞争对手情况。
    probability: 5
    rots_after_days: 21
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - checklist: market-research
    ids: [NEW-3, NEW-8]
  - id: screening
    name: {en: screening, zh: 客户筛选}
    about:
      en: Pick those worth working with from the research and make a development plan for each.
      zh: 根据调研结果筛选潜在合作客户，逐户制定开发计划。
    probability: 15
    rots_after_days: 14
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
      - checklist: development-plan
        why: {en: There is no complete development plan yet., zh: 还没有完整的开发计划。}
    create:
      - checklist: development-plan
    ids: [NEW-4, NEW-8]
  - id: talks
    name: {en: talks, zh: 洽谈合作}
    about:
      en: "Contact them, learn the needs, offer a solution, then negotiate: in this order."
      zh: 先联系，再了解需求，然后提供方案，最后洽谈。
    probability: 40
    rots_after_days: 14
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - task: {en: Contact them and learn what they need, zh: 联系客户，了解需求}
        due_in_days: 3
      - task: {en: Offer a solution that meets the needs, zh: 针对需求提供产品或服务方案}
        due_in_days: 10
      - task: {en: Negotiate the cooperation, zh: 洽谈合作条件}
        due_in_days: 14
    ids: [NEW-5, NEW-8]
  - id: contract
    name: {en: contract, zh: 签订合同}
    about: {en: "Both sides agree on the same text, then sign.", zh: 双方意见一致后，签订合作合同。}
    probability: 80
    rots_after_days: 7
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - checklist: contract
    ids: [NEW-6, NEW-8]
  - id: care
    name: {en: customer care, zh: 客户关怀}
    about:
      en: "Ask what is needed now, solve what is wrong, see that they are satisfied."
      zh: 及时跟进需求，解决问题，提高满意度。
    probability: 95
    rots_after_days: 30
    leave:
      - in_charge: true
        why:
          en: "Every stage has somebody in charge."
          zh: 每个环节都要有专人负责。
    create:
      - task: {en: Ask how the first delivery went, zh: 询问首次合作情况，解决问题}
        due_in_days: 7
    ids: [NEW-7, NEW-8]
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
("one-to-one.yaml", .checklist, ##"""
kind: checklist
id: one-to-one
version: 1
topic: keep
name: {en: One-to-one marketing, zh: 一对一营销}
about:
  en: "For a customer who deserves an offer of its own. Go through the steps in order: who it is, how it differs, what it and we learn from each other, who helps, and what it gets that nobody else does."
  zh: "用于值得单独对待的客户。依次走：认识它，看清不同，双向交流、彼此学习，各部门配合，最后给它别家没有的方案。"
source:
  en: "Two lists of four steps in the course texts agree in the first three. The fourth is cooperation of departments in one and a personalised product in the other; here both are asked. The questions and levels are ours."
  zh: "资料中有两套四步法，前三步一致；第四步一为各部门通力合作，一为确定个性化产品和方案，这里两样都问。问题和分界为本软件所定。"
ids: [P-14]
on: [customer]
review_after_days: 180
groups:
  - id: charge
    name: {en: One person, zh: 专人}
    items:
      - id: assigned
        ask: {en: "One named person is in charge of it", zh: "有专人负责这家客户"}
        required: true
        help: {en: "The customer knows the name, and the person knows the customer's facts.", zh: "客户知道找谁，这个人也熟悉客户的情况。"}
        ids: [RVW-7]
  - id: identify
    name: {en: 1 Identify, zh: 1 识别客户}
    ids: [RVW-9, RET-9]
    items:
      - id: worthwhile
        ask: {en: "Among our customers of higher value", zh: "属于较高价值的客户"}
        help: {en: "Its marks for value and potential, or the upper fifth by margin.", zh: "看价值、潜力得分，或毛利排在前两成。"}
      - id: habits
        ask: {en: "Habits and preferences are known", zh: "掌握消费习惯和个人偏好"}
        help: {en: "When, how much, through whom, in which way; what the person likes and dislikes.", zh: "何时买、买多少、经谁、怎么买；对方喜欢什么、反感什么。"}
      - id: recorded
        ask: {en: "Every transaction is recorded", zh: "每一次交易都有记录"}
        help: {en: "Compare the last three invoices with the book.", zh: "拿最近三张发票同客簿核对。"}
  - id: differentiate
    name: {en: 2 Differentiate, zh: 2 客户差别化}
    ids: [RVW-10, RET-9]
    items:
      - id: value_level
        ask: {en: "Its level of value", zh: "价值水平"}
        kind: one_of
        choices:
          - {id: high, name: {en: high, zh: 高}}
          - {id: middle, name: {en: middle, zh: 中}}
          - {id: low, name: {en: low, zh: 低}}
        help: {en: "Not an opinion: take it from value and capability.", zh: "不凭印象，取自“门当户对”。"}
      - id: need_differs
        ask: {en: "How its need differs from the others'", zh: "需求同别家有何不同"}
        kind: text
        help: {en: "One sentence that is true of this customer and of few others.", zh: "写一句只适合这家、别家很少适合的话。"}
      - id: effort_differs
        ask: {en: "Our effort follows value and need", zh: "投入按价值和需求来定"}
        help: {en: "Would you give an average customer the same? Then no.", zh: "换一家普通客户也这么做的，答“否”。"}
  - id: dialogue
    name: {en: 3 Two-way communication, zh: 3 双向沟通}
    ids: [RVW-11, RET-9]
    items:
      - id: both_ways
        ask: {en: "Contacts go both ways", zh: "联系是双向的"}
        help: {en: "In the last quarter the timeline has some begun by us and some by them.", zh: "近一季度的记录里，有我们主动的，也有对方主动的。"}
      - id: good_contact
        ask: {en: "The contacts are good and regular", zh: "接触良性、积极、不间断"}
        help: {en: "No silence longer than usual, and not only about trouble.", zh: "没有反常的沉默，也不是只有出了问题才联系。"}
      - id: learned
        ask: {en: "What we learned from it lately", zh: "最近从它那里学到什么"}
        kind: text
        help: {en: "A relationship in which both learn: what do we now do otherwise?", zh: "学习型的关系：因为它，我们现在哪里做得不一样了？"}
  - id: together
    name: {en: "4 All departments help", zh: 4 各部门通力合作}
    help: {en: "Yes: somebody there knows what this customer needs from that department.", zh: "该部门有人知道这家客户要他们做什么，才算“是”。"}
    ids: [RVW-12]
    items:
      - id: marketing
        ask: {en: "Marketing", zh: "营销"}
        help: {en: "It addresses this customer by its own need.", zh: "按它自己的需求来沟通，不群发。"}
      - id: research
        ask: {en: "Research and development", zh: "研发"}
        help: {en: "It has seen its wishes and answered them.", zh: "看过它的要求，并有答复。"}
      - id: manufacturing
        ask: {en: "Manufacturing", zh: "制造"}
        help: {en: "It knows the customer's special points and dates.", zh: "知道它的特殊要求和交期。"}
      - id: purchasing
        ask: {en: "Purchasing", zh: "采购"}
        help: {en: "What only this customer needs can be had in time.", zh: "它专用的料能及时备到。"}
      - id: accounting
        ask: {en: "Accounting", zh: "财务"}
        help: {en: "Terms and invoices are as agreed with this customer.", zh: "账期和开票照同它的约定办。"}
  - id: tailored
    name: {en: 4 A solution of its own, zh: 4 个性化产品和方案}
    ids: [RET-9]
    items:
      - id: decided
        ask: {en: "A personalised solution is decided on", zh: "已确定个性化产品或方案"}
        help: {en: "Written down, with a price and a day.", zh: "有书面内容、价格和日期。"}
      - id: agreed
        ask: {en: "The customer says that it fits", zh: "客户认可它合用"}
        help: {en: "Its own words, in the evidence.", zh: "把客户原话写进依据。"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    tone: plain
    if: {not: {answered: 60}}
  - id: nobody
    name: {en: nobody in charge, zh: 无专人负责}
    advice: {en: "Name one person first; the rest has nobody to do it.", zh: "先定专人，否则后面没人做。"}
    tone: bad
    if: {item: assigned, is: no}
  - id: learning
    name: {en: one to one, zh: 已做到一对一}
    advice: {en: "Keep it up; take what you learned here to the next of its kind.", zh: "保持下去，把学到的用到同类客户。"}
    tone: good
    passes: true
    if: {all: [{score: 75}, {group: tailored, score: 50}]}
  - id: on_the_way
    name: {en: on the way, zh: 进行中}
    advice: {en: "Go on at the first step that is not finished; the later ones rest on it.", zh: "从第一个没做完的步骤接着做，后面的都靠它。"}
    tone: due
    if: {score: 45}
  - id: mass
    name: {en: one of many, zh: 仍按大众对待}
    advice: {en: "Begin with habits and records; if its value is low, leave it in the mass on purpose.", zh: "先摸清习惯、补全记录；价值不高的，就照大众客户对待。"}
    tone: plain
marks:
  - {id: low_value, name: {en: low value, zh: 价值低}, if: {item: value_level, is: low}}

"""##),
("opportunity-card.yaml", .checklist, ##"""
kind: checklist
id: opportunity-card
version: 1
topic: opportunity
name: {en: Opportunity card, zh: 机会卡}
about:
  en: "Three things to know of an opportunity: that it is more than an idea, what it consists of, and where it came from. Fill it in when an idea is promoted, so that later you see which sources and which kinds win."
  zh: "一个机会要弄清三点：它不只是创意，它由什么构成，它从哪里来。创意升为机会时填，日后才看得出哪种来源、哪类机会最容易成。"
source:
  en: "From the course texts: the three points of their summary, the steps from gap through means and ends to the new offering, the types, the eleven sources, weak and strong ties. Of the window and of the order by means and ends they have only the headings: opening and closing day and the three classes are the field's usual reading."
  zh: "出自课程资料：小结的三点，从差距到目的与手段再到新产品的步骤，类型，十一种来源，强弱关系。“机会之窗”和“目的手段明确程度”在资料中只有标题，开关日期和三个类别采用业内通行的理解。"
ids: [OPE-7, P-12]
on: [idea, deal]
groups:
  - id: real
    name: {en: More than an idea, zh: 不只是创意}
    ids: [OPE-1, G-23]
    items:
      - id: tested
        ask: {en: "It has passed the three questions", zh: "已通过机会三问"}
        required: true
        help: {en: "Wanted, paid for, profitable: see the opportunity test.", zh: "有人要、肯付钱、有利可图，见“机会三问”。"}
      - id: window_opens
        ask: {en: "Window opens on", zh: "机会之窗打开于"}
        kind: day
        help: {en: "The first day on which somebody could buy it.", zh: "最早有人能买的那一天。"}
        ids: [OPE-3]
      - id: window_closes
        ask: {en: "Window closes on", zh: "机会之窗关闭于"}
        kind: day
        required: true
        help: {en: "An opportunity is there whether or not we see it, but only for a time. Your best guess is better than none.", zh: "机会不管有没有被发现都在那里，但过时不候。估一个总比不写好。"}
        ids: [OPE-3, OPT-7]
  - id: content
    name: {en: What it consists of, zh: 它是什么}
    ids: [OPR-3]
    items:
      - id: gap
        ask: {en: "1 The gap is in", zh: "一、差距在哪个层面"}
        kind: one_of
        required: true
        choices:
          - {id: product, name: {en: product, zh: 产品}}
          - {id: service, name: {en: service, zh: 服务}}
          - {id: material, name: {en: raw material, zh: 原材料}}
          - {id: organisation, name: {en: way of organising, zh: 组织方式}}
        help: {en: "Between what buyers have and what they need.", zh: "买家现有的和需要的之间。"}
      - id: means_ends
        ask: {en: "2 By which means to which end?", zh: "二、用什么手段，达到什么目的"}
        kind: text
        required: true
        help: {en: "What could be improved, or made possible for the first time?", zh: "可以改进什么，或头一次做到什么？"}
      - id: new_offering
        ask: {en: "3 It becomes a new", zh: "三、变成一种新的"}
        kind: one_of
        choices:
          - {id: product, name: {en: product, zh: 产品}}
          - {id: service, name: {en: service, zh: 服务}}
          - {id: material, name: {en: raw material, zh: 原材料}}
          - {id: organisation, name: {en: way of organising, zh: 组织方式}}
        help: {en: "It need not be of the kind in which the gap is: a gap in a product may be filled by a service.", zh: "不一定同差距属同一层面：产品上的缺口，也可以用服务来补。"}
      - id: type
        ask: {en: "Type", zh: "类型"}
        kind: one_of
        required: true
        choices:
          - {id: problem, name: {en: "problem: unsolved today", zh: 问题型：现有问题没人解决}}
          - {id: trend, name: {en: "trend: where change leads", zh: 趋势型：看准变化的走向}}
          - {id: combination, name: {en: "combination: two or more parts", zh: 组合型：两项以上合出新用途}}
        ids: [OPT-1, OPT-2, OPT-3]
      - id: change
        ask: {en: "The change that it rides on", zh: "借的是哪类变化"}
        kind: one_of
        if: {item: type, is: trend}
        choices:
          - {id: economic, name: {en: economic, zh: 经济变化}}
          - {id: social, name: {en: "social", zh: 社会人口变化}}
          - {id: technical, name: {en: technological, zh: 技术变化}}
          - {id: political, name: {en: "political", zh: 政治与制度变化}}
          - {id: industry, name: {en: industry structure, zh: 产业结构变化}}
        ids: [OPR-1]
      - id: clarity
        ask: {en: "How clear are ends and means?", zh: "目的和手段有多明确"}
        kind: one_of
        choices:
          - {id: both, name: {en: both are clear, zh: 目的手段都明确}}
          - {id: one, name: {en: only one of them, zh: 只有一样明确}}
          - {id: neither, name: {en: neither yet, zh: 两样都还不明确}}
        help: {en: "Both clear: recognise and act. One clear: look for the other. Neither: it must be created, so plan for trials.", zh: "都明确：认准就做。一样明确：去找另一样。都不明确：要靠创造，先安排试做。"}
        source: {en: "The texts have the heading alone; the three classes are the field's usual ones.", zh: "资料中只有标题；三个类别为业内通行的分法。"}
        ids: [OPT-4]
  - id: origin
    name: {en: Where it came from, zh: 从哪里来}
    items:
      - id: source
        ask: {en: "Source", zh: "来源"}
        kind: one_of
        required: true
        choices:
          - {id: experience, name: {en: "experience", zh: 行业和经验}}
          - {id: knowledge, name: {en: "profession", zh: 专业知识背景}}
          - {id: interest, name: {en: "interests", zh: 兴趣特长}}
          - {id: ability, name: {en: ability advantages, zh: 能力优势}}
          - {id: rethinking, name: {en: change of ideas, zh: 观念转变}}
          - {id: creativity, name: {en: creativity, zh: 创造力}}
          - {id: environment, name: {en: macro-environment, zh: 宏观环境}}
          - {id: structure, name: {en: industry structure, zh: 产业结构}}
          - {id: new_knowledge, name: {en: "new knowledge", zh: 知识创新}}
          - {id: technology, name: {en: "new technology", zh: 技术创新}}
          - {id: segments, name: {en: "segmentation", zh: 市场细分}}
        ids: [OPT-5]
      - id: heard_from
        ask: {en: "From whom did the hint come?", zh: "线索是谁给的"}
        kind: text
        help: {en: "A name, or “myself”.", zh: "写名字；自己想到的就写“自己”。"}
      - id: tie
        ask: {en: "How close are you to that person?", zh: "同这个人是什么关系"}
        kind: one_of
        choices:
          - {id: weak, name: {en: "weak tie: an acquaintance", zh: 弱关系：泛泛之交}}
          - {id: strong, name: {en: "strong tie: family, friend", zh: 强关系：亲友、老同事}}
          - {id: none, name: {en: nobody gave it, zh: 没有人给}}
        help: {en: "Weak ties bring more opportunities than strong ones; after some cards you can see whether that is so with you.", zh: "弱关系带来的机会往往更多；填过一些卡片后，就能看出您自己是不是这样。"}
        ids: [OPR-7]
verdicts:
  - id: open
    name: {en: card not complete, zh: 卡片未填全}
    advice: {en: "Fill in what is required: test, closing day, gap, means and ends, type, source.", zh: "补齐必填项：三问、关闭日、差距、目的手段、类型、来源。"}
    tone: plain
    if: {not: {complete: true}}
  - id: idea
    name: {en: still an idea, zh: 还只是创意}
    advice: {en: "Put it through the three questions before you spend more on it.", zh: "先过机会三问，再往里投。"}
    tone: due
    if: {item: tested, is: no}
  - id: known
    name: {en: card complete, zh: 卡片完整}
    advice: {en: "Plan the first step well before the closing day.", zh: "在关闭日之前早早安排第一步。"}
    tone: good
    passes: true
marks:
  - {id: problem, name: {en: problem, zh: 问题型}, if: {item: type, is: problem}}
  - {id: trend, name: {en: trend, zh: 趋势型}, if: {item: type, is: trend}}
  - {id: combination, name: {en: combination, zh: 组合型}, if: {item: type, is: combination}}
  - {id: weak_tie, name: {en: by a weak tie, zh: 来自弱关系}, if: {item: tie, is: weak}}

"""##),
("opportunity-criteria.yaml", .checklist, ##"""
kind: checklist
id: opportunity-criteria
version: 1
topic: opportunity
name: {en: Four criteria, zh: 机会四项标准}
about:
  en: "Puts figures on an opportunity that has passed the three questions, so that several can be laid side by side: how soon it earns, how large the market is, what it costs, what it returns."
  zh: "三问通过之后，用数字衡量：多久赚钱、市场多大、要多少钱、回报如何。几个机会可以并排比较。"
source:
  en: "The course texts, chapter on evaluating opportunities: the four criteria in this order, without any threshold. The marks 0 to 5, the kinds of market structure and the levels of the verdicts are ours."
  zh: "课程资料“评价创业机会”：四项标准及其顺序，没有给出分界。0到5分、市场结构的分类和结论的分界为本软件所定。"
ids: [OPE-5]
on: [idea, deal]
review_after_days: 90
groups:
  - id: time
    name: {en: 1 Time to profit, zh: 1 盈利时间}
    items:
      - id: months
        ask: {en: "Months until the first profit", zh: "多少个月后开始盈利"}
        kind: number
        unit: {en: months, zh: 个月}
        help: {en: "From the first money spent to the first month whose margin covers that month's cost.", zh: "从花出第一笔钱算起，到当月毛利盖过当月费用为止。"}
      - id: time_mark
        ask: {en: "How good is that for us?", zh: "这个时间对我们来说如何"}
        kind: score
        scale: [0, 5]
        ends: [{en: longer than we can wait, zh: 等不起}, {en: earns almost at once, zh: 几乎马上赚钱}]
        required: true
  - id: market
    name: {en: 2 Market size and structure, zh: 2 市场规模和结构}
    items:
      - id: market_size
        ask: {en: "Market's spending on it in a year", zh: "市场一年花在这上面的钱"}
        kind: money
        help: {en: "Number of buyers times what each spends a year. Note the count and the source as evidence.", zh: "买家数量乘以每家一年的花费；数量和出处写进依据。"}
      - id: structure
        ask: {en: "Who sells in it today?", zh: "现在由谁在卖"}
        kind: one_of
        choices:
          - {id: nobody, name: {en: nobody yet, zh: 还没有人}, points: 2}
          - {id: many_small, name: {en: "many small ones", zh: 小而多，没有龙头}, points: 3}
          - {id: few_large, name: {en: a few large ones, zh: 几家大的}, points: 1}
          - {id: one, name: {en: one rules it, zh: 一家独大}, points: 0}
        help: {en: "Ask three buyers from whom they buy now and why not from others.", zh: "问三个买家：现在向谁买，为什么不向别家买。"}
      - id: market_mark
        ask: {en: "Size and structure together", zh: "规模和结构合起来看"}
        kind: score
        scale: [0, 5]
        ends: [{en: small and closed, zh: 又小又封闭}, {en: large and open, zh: 又大又开放}]
        required: true
  - id: capital
    name: {en: 3 Capital needed, zh: 3 资金需要量}
    items:
      - id: capital_needed
        ask: {en: "Money needed before it carries itself", zh: "能自己养活自己之前要投多少"}
        kind: money
        help: {en: "Add stock, tools, people and payment terms until the month of the first profit, with something in hand.", zh: "把库存、工具、人员、账期占用加到首次盈利那个月，再留些余地。"}
      - id: capital_mark
        ask: {en: "How easily can we bear that?", zh: "这笔钱我们承受得起吗"}
        kind: score
        scale: [0, 5]
        ends: [{en: out of reach, zh: 拿不出来}, {en: out of the till, zh: 日常收入就够}]
        required: true
  - id: return
    name: {en: 4 Return on investment, zh: 4 投资收益}
    items:
      - id: return_percent
        ask: {en: "Yearly profit, % of money put in", zh: "年利润占投入的百分比"}
        kind: number
        unit: {en: "%", zh: "%"}
        help: {en: "Profit of a normal year, not the best one, divided by the capital above.", zh: "取正常年份而不是最好年份的利润，除以上面的资金。"}
      - id: return_mark
        ask: {en: "How good is that beside other uses?", zh: "同别的用途相比如何"}
        kind: score
        scale: [0, 5]
        ends: [{en: the bank gives more, zh: 不如存银行}, {en: nothing else comes near, zh: 别的都比不上}]
        required: true
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续核实}
    advice: {en: "All four criteria need a mark before they can be compared.", zh: "四项都打了分，才好比较。"}
    tone: plain
    if: {not: {complete: true}}
  - id: good
    name: {en: take it up, zh: 可以做}
    advice: {en: "Good on the whole. Fix the first step now; a good one does not wait.", zh: "总体不错。马上定第一步，好机会不等人。"}
    tone: good
    passes: true
    if: {score: 70}
  - id: middling
    name: {en: compare first, zh: 先比较}
    advice: {en: "Lay it beside your other opportunities and change what its lowest mark comes from.", zh: "同手上别的机会并排看，先改得分最低的一项。"}
    tone: due
    if: {score: 45}
  - id: poor
    name: {en: not worth it, zh: 不值得}
    advice: {en: "Put it aside with the figures; they may be different in a year.", zh: "连同数字一起存下，过一年也许就不同了。"}
    tone: bad
marks:
  - {id: slow, name: {en: slow to earn, zh: 盈利慢}, if: {item: time_mark, below: 2}}
  - {id: costly, name: {en: too costly for us, zh: 资金吃紧}, if: {item: capital_mark, below: 2}}

"""##),
("opportunity-test.yaml", .checklist, ##"""
kind: checklist
id: opportunity-test
version: 1
topic: opportunity
name: {en: Opportunity test, zh: 机会三问}
about:
  en: "Take it when an idea is to become an opportunity. An idea is one only when somebody wants it, pays for it, and leaves you a profit; the verdict names the question that failed."
  zh: "创意要变成机会时做。有人要、肯付钱、您有利可图，三条都过才算机会；没过时，结论会指出卡在哪一问。"
source:
  en: "The course texts, chapter on opportunities: an idea is not yet an opportunity, and the three conditions in this order. That each later question waits for the one before is how we read the order."
  zh: "课程资料“创业机会”一章：创意不等于机会，以及依次的三个条件。后一问要等前一问通过才问，是我们对这一顺序的理解。"
ids: [OPE-1, OPE-2, F-18, G-23]
on: [idea, deal]
groups:
  - id: test
    name: {en: Three questions in order, zh: 依次三问}
    items:
      - id: wanted
        ask: {en: "Does somebody want it?", zh: "有人要吗？"}
        veto: true
        required: true
        help: {en: "Yes needs at least one named person outside the firm who has the need today and said so. Put name and words into the evidence.", zh: "公司以外至少有一个说得出名字的人，眼下就有这个需要，并亲口说过。姓名和原话写进依据。"}
      - id: paid
        ask: {en: "Will they pay for it?", zh: "他们肯付钱吗？"}
        veto: true
        required: true
        if: {item: wanted, is: yes}
        help: {en: "Praise is not payment. An order, a deposit, a budget line, or money spent today on a makeshift counts.", zh: "夸奖不算。下单、定金、列入预算，或现在正花钱用别的法子凑合，才算。"}
      - id: profit
        ask: {en: "Does it leave you a profit?", zh: "付的钱够您赚吗？"}
        veto: true
        required: true
        if: {all: [{item: wanted, is: yes}, {item: paid, is: yes}]}
        help: {en: "Price they named, less everything it takes to make, sell, deliver and serve it.", zh: "用对方肯出的价，减去制作、销售、交付和服务的全部花费。"}
verdicts:
  - id: not_wanted
    name: {en: "no, nobody wants it", zh: 不是机会：没人要}
    advice: {en: "No demand, no opportunity. Look for whoever has the trouble, or let it go.", zh: "没有需求就没有机会。去找真正有这个难处的人，找不到就放下。"}
    tone: bad
    if: {item: wanted, is: no}
  - id: not_paid
    name: {en: "no, nobody pays", zh: 不是机会：没人付钱}
    advice: {en: "Wanted but unpaid. Find who gains money by it and ask that one.", zh: "有人要却不付钱。找出谁会因此省钱或赚钱，去问他。"}
    tone: bad
    if: {all: [{item: wanted, is: yes}, {item: paid, is: no}]}
  - id: no_profit
    name: {en: "no, no profit in it", zh: 不是机会：无利可图}
    advice: {en: "Paid but without profit. Change cost, price or form, and test again.", zh: "付了钱却赚不到。改成本、改价格或改做法，再测一次。"}
    tone: bad
    if: {all: [{item: wanted, is: yes}, {item: paid, is: yes}, {item: profit, is: no}]}
  - id: opportunity
    name: {en: an opportunity, zh: 是机会}
    advice: {en: "Weigh it next by the four criteria, and note when its window closes.", zh: "接着用四项标准来衡量，并记下机会之窗何时关闭。"}
    tone: good
    passes: true
    if: {all: [{item: wanted, is: yes}, {item: paid, is: yes}, {item: profit, is: yes}]}
  - id: open
    name: {en: keep asking, zh: 继续问}
    advice: {en: "Still an idea. Go and ask the next question to a real customer.", zh: "还只是创意。拿下一问去问真正的客户。"}
    tone: plain

"""##),
("order-abilities.yaml", .checklist, ##"""
kind: checklist
id: order-abilities
version: 1
topic: learn
name: {en: Order developer's skills, zh: 订单开发能力}
about:
  en: Five abilities that order development asks of a rep. Rate yourself by the last three orders.
  zh: 订单开发要求业务员具备的五种能力。按最近三个订单给自己打分。
source:
  en: The course texts on order development name the five. The scale and the half-year are ours.
  zh: 课程资料中的订单开发列出这五种能力，评分尺度和半年复评由我们设定。
ids: [ORD-13]
on: [member]
review_after_days: 180
groups:
  - id: abilities
    name: {en: Five abilities, zh: 五种能力}
    items:
      - id: communication
        ask: {en: Communication, zh: 沟通能力}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help:
          en: "Did customer and factory understand the same thing at the first try?"
          zh: 客户和工厂是不是一次就理解一致？
      - id: information
        ask: {en: Collecting and analysing information, zh: 信息资料的收集与分析}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help:
          en: "Could you have told where the price goes before you were asked?"
          zh: 别人没问之前，您能说出价格走向吗？
      - id: enquiry
        ask: {en: Understanding product and enquiry, zh: 理解客户产品和询价资料}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "How many questions had to be sent back twice?", zh: 有多少问题要问第二遍？}
      - id: process
        ask: {en: "Process sheets: knowledge and use", zh: 工艺制单的专业知识与运用}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "Did a sample fail because the sheet was wrong?", zh: 有没有因为工艺单出错而打样失败？}
      - id: cost
        ask: {en: Control of what drives cost, zh: 掌控影响成本的因素}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "Was the final cost what you had quoted on?", zh: 最后成本与报价时相符吗？}
verdicts:
  - id: missing
    name: {en: rate all five, zh: 请评完五项}
    tone: plain
    if: {not: {complete: true}}
  - id: strong
    name: {en: strong, zh: 能独当一面}
    advice: {en: Take the difficult orders and teach one colleague., zh: 承担难单，带一位同事。}
    tone: good
    if: {score: 75}
  - id: growing
    name: {en: growing, zh: 正在成长}
    advice:
      en: Choose the lowest of the five; ask to sit in where it is done well.
      zh: 选最低的一项，到做得好的地方去学。
    tone: due
    if: {score: 40}
  - id: begin
    name: {en: at the beginning, zh: 刚刚起步}
    advice: {en: Work beside an experienced colleague for the next orders., zh: 接下来的订单跟着有经验的同事做。}
    tone: bad

"""##),
("order-development.yaml", .pipeline, ##"""
kind: pipeline
id: order-development
version: 1
topic: sell
name: {en: Order development, zh: 订单开发}
about:
  en: "For trading houses between customer and factory: find the customer, quote so that all three gain, analyse the cost."
  zh: 适用于客户与加工厂之间的贸易行：先开发客户，再做三方共赢的报价，并做成本分析。
source:
  en: "The course texts on order development. Its flow chart is lost; the order is that of its three parts. The percentages, days and tasks are ours."
  zh: 课程资料中的订单开发。原流程图缺失，顺序依三个组成部分；概率、天数和任务由我们设定。
ids: [ORD-1, P-4]
stages:
  - id: development
    name: {en: development, zh: 客户开发}
    about:
      en: Where every order begins. Good advice makes us known; the needs and market facts gathered here are the basis of development and quotation.
      zh: 订单由此开始。咨询做得好，客户才认识我们；这里收集的需求和市场信息，是开发与报价的依据。
    probability: 15
    rots_after_days: 21
    create:
      - task: {en: Record needs and market information, zh: 记录客户需求与市场信息}
        due_in_days: 3
    ids: [ORD-2, ORD-3]
  - id: quotation
    name: {en: quotation, zh: 报价}
    about:
      en: "Divide cost and profit among customer, factory and ourselves so that each can agree."
      zh: 在客户、加工厂和我方之间合理分配成本与利润，使三方都能接受。
    probability: 45
    rots_after_days: 10
    leave:
      - checklist: three-way-win
        why:
          en: "All three parties have to gain."
          zh: 三方中还有一方未得到满足，请重新商议报价。
    create:
      - checklist: three-way-win
    ids: [ORD-10, ORD-11, G-21]
  - id: cost-analysis
    name: {en: cost analysis, zh: 成本分析}
    about:
      en: Bargain with material suppliers and factories item by item until each cost is founded.
      zh: 与物料供应商、加工厂逐项磋商，每项成本都有依据。
    probability: 75
    rots_after_days: 10
    create:
      - checklist: cost-analysis
    ids: [ORD-12]
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
("organisation-credit.yaml", .form, ##"""
kind: form
id: organisation-credit
version: 1
topic: know
name: {en: Organisation · credit, zh: 单位客户·信贷}
about:
  en: "What is wanted before an organisation gets credit or long terms: how it is led, what it lives from, where it stands in its trade."
  zh: 给单位授信或放账之前要掌握的资料：谁在管、靠什么经营、在行业里站在哪里。
source:
  en: "Management, industry type, market share and advantages are the credit text's four basics; the rest of the choice and the weights are ours."
  zh: 管理架构、产业类型、市场份额、经营优势是课程资料（信贷客户）所列的四项；其余的取舍和权重是我们定的。
ids: [IDN-5, IDN-10, DATA-2, DATA-3, DATA-5, DATA-6]
for: organisation
function: credit
groups:
  - id: basics
    name: {en: Basics, zh: 基本信息}
    fields:
      - {field: phone, weight: 1}
      - {field: address, weight: 2}
      - {field: founded, weight: 2}
      - {field: parent, weight: 2}
      - {field: sector, weight: 2}
      - {field: industry_type, weight: 3}
      - {field: products, weight: 2}
      - {field: size, weight: 2}
  - id: business
    name: {en: Business situation, zh: 业务状况}
    fields:
      - {field: revenue, weight: 3}
      - {field: market_share, weight: 3}
      - {field: advantages, weight: 3}
      - {field: industry_traits, weight: 2}
      - {field: market_position, weight: 2}
      - {field: competitors, weight: 1}
      - {field: developments, weight: 2}
  - id: trading
    name: {en: What it needs and how it pays, zh: 交易状况}
    fields:
      - {field: needs, weight: 2}
      - {field: need, weight: 2}
      - {field: money, weight: 3}
      - {field: habits, weight: 1}
  - id: charge
    name: {en: Who is in charge, zh: 负责人信息}
    fields:
      - {field: management, weight: 3}
      - {field: person, weight: 3}
      - {field: authority, weight: 3}

"""##),
("organisation-sales.yaml", .form, ##"""
kind: form
id: organisation-sales
version: 1
topic: know
name: {en: Organisation · sales, zh: 单位客户·销售}
about:
  en: "What a rep wants to know of an organisation in order to sell to it. The weights say what to ask first."
  zh: 向单位销售时要掌握的资料；权重大的先问。
source:
  en: "The fields are from the course texts (customer data, identification by function); their choice and the weights are ours."
  zh: 字段来自课程资料（客户数据、不同职能的识别要求）；取舍和权重是我们定的。
ids: [IDN-5, IDN-10, DATA-2, DATA-3, DATA-6, DATA-7]
for: organisation
function: sales
groups:
  - id: reach
    name: {en: Basics, zh: 基本信息}
    fields:
      - {field: phone, weight: 3}
      - {field: mail, weight: 1}
      - {field: city, weight: 1}
      - {field: sector, weight: 2}
      - {field: products, weight: 2}
      - {field: size, weight: 2}
      - {field: source, weight: 1}
  - id: business
    name: {en: Business situation, zh: 业务状况}
    fields:
      - {field: revenue, weight: 1}
      - {field: goals, weight: 1}
      - {field: market_position, weight: 1}
      - {field: competitors, weight: 2}
  - id: trading
    name: {en: How it trades, zh: 交易状况}
    help: {en: "Every transaction is kept with the deals; here is what they tell.", zh: 每笔交易记在商机里，这里写从中看出的东西。}
    fields:
      - {field: needs, weight: 2}
      - {field: pains, weight: 2}
      - {field: habits, weight: 2}
      - {field: preferences, weight: 1}
      - {field: need, weight: 3}
      - {field: money, weight: 3}
  - id: charge
    name: {en: Who is in charge, zh: 负责人信息}
    fields:
      - {field: person, weight: 3}
      - {field: authority, weight: 3}
      - {field: management, weight: 1}

"""##),
("organisation-service.yaml", .form, ##"""
kind: form
id: organisation-service
version: 1
topic: know
name: {en: Organisation · service, zh: 单位客户·服务}
about:
  en: "What whoever serves an organisation wants to know: whom to call, what it uses, what it says of us, what has changed."
  zh: 服务单位客户要掌握的资料：找谁、用什么、怎么评价我们、近来有什么变化。
source:
  en: "The fields are from the course texts (key-account research, visit documents, one-to-one marketing); their choice and the weights are ours."
  zh: 字段来自课程资料（大客户调研、拜访资料、一对一营销）；取舍和权重是我们定的。
ids: [IDN-5, IDN-10, DATA-2, DATA-3, DATA-4, DATA-6, DATA-7, DATA-8]
for: organisation
function: service
groups:
  - id: reach
    name: {en: Basics, zh: 基本信息}
    fields:
      - {field: phone, weight: 3}
      - {field: mail, weight: 2}
      - {field: address, weight: 1}
      - {field: sector, weight: 1}
      - {field: products, weight: 1}
      - {field: size, weight: 1}
  - id: business
    name: {en: What it is after, zh: 业务状况}
    fields:
      - {field: goals, weight: 1}
      - {field: vision, weight: 1}
      - {field: developments, weight: 3}
      - {field: industry_traits, weight: 1}
      - {field: market_position, weight: 1}
      - {field: competitors, weight: 1}
  - id: trading
    name: {en: How it deals with us, zh: 交易状况}
    fields:
      - {field: needs, weight: 3}
      - {field: pains, weight: 3}
      - {field: opinions, weight: 3}
      - {field: habits, weight: 2}
      - {field: preferences, weight: 2}
      - {field: horizon, weight: 1}
      - {field: belonging, weight: 1}
  - id: charge
    name: {en: Whom to speak to, zh: 负责人信息}
    fields:
      - {field: person, weight: 3}
      - {field: best_time, weight: 1}
      - {field: management, weight: 1}

"""##),
("performance.yaml", .checklist, ##"""
kind: checklist
id: performance
version: 1
topic: comply
name: {en: Contract performance, zh: 合同履行}
about:
  en: "Are we doing what we signed, and does the company know where we are not?"
  zh: 签了的是否都在做？做不到的，公司知不知道？
source:
  en: "The course texts, article 7 of the compliance template and its sixth stage. It says \"promptly\" and no number; the weekly review is ours."
  zh: 课程资料中合规管理制度范本第七条及其第六个环节。原文只说“及时”，每周复查由我们设定。
ids: [CMP-8, CMP-14]
on: [deal, contract]
review_after_days: 7
groups:
  - id: agreed
    name: {en: As agreed, zh: 按约履行}
    weight: 2
    items:
      - id: listed
        ask: {en: All our obligations are listed, zh: 应履行事项已全部列出}
        required: true
        help:
          en: "Go through the contract clause by clause: goods, papers, training, warranty."
          zh: 逐条过合同：货物、单证、培训、质保。
        ids: [CMP-8]
      - id: dated
        ask: {en: Each has a date and a person, zh: 每项都有期限和负责人}
        required: true
        help:
          en: "A task in the book for each, not only in your head."
          zh: 每项都在本系统中建有任务，不能只记在心里。
        ids: [CMP-8]
      - id: on_time
        ask: {en: Nothing due is undone, zh: 到期事项全部完成}
        required: true
        help: {en: "Look at today's date, not at what was promised yesterday.", zh: 以今天为准，不看昨天的保证。}
        ids: [CMP-8, CMP-14]
      - id: confirmed
        ask: {en: "The customer confirmed the delivery", zh: 客户已确认所交付内容}
        help: {en: "A signed receipt, a protocol, a mail.", zh: 签收单、验收单或邮件。}
  - id: exception
    name: {en: Special situation, zh: 特殊情况}
    items:
      - id: special
        ask: {en: Something is out of the ordinary, zh: 出现特殊情况}
        required: true
        reverse: true
        help:
          en: "Late supplier, missing goods, changed wishes, payment stopped: anything that endangers what was agreed."
          zh: 供应商延误、缺货、需求变更、付款中止等，凡影响履约的都算。
      - id: reported
        ask: {en: Reported to the company, zh: 已向公司汇报}
        required: true
        veto: true
        if: {item: special, is: "yes"}
        help:
          en: "To whom and when goes into the evidence. The same day is our habit; \"tomorrow\" is a no."
          zh: 在依据里写明向谁、何时汇报。最好当天，“明天再说”就答“否”。
        ids: [CMP-14, G-4]
      - id: reported_on
        ask: {en: Day of the report, zh: 汇报日期}
        kind: day
        required: true
        if: {item: special, is: "yes"}
        ids: [CMP-14, G-4]
      - id: solution
        ask: {en: Solution sought or agreed, zh: 寻求或商定的解决方案}
        kind: text
        required: true
        if: {item: special, is: "yes"}
        help:
          en: "Who does what by when; if there is none yet, who is deciding."
          zh: 谁在何时前做什么；尚无方案的，写明由谁决定。
        ids: [CMP-14]
      - id: resolved
        ask: {en: The matter is closed, zh: 问题已解决}
        required: true
        if: {item: special, is: "yes"}
        help: {en: Yes when the customer agrees that it is., zh: 客户也认为解决了才算。}
verdicts:
  - id: unreported
    name: {en: report it now, zh: 立即汇报}
    advice: {en: Tell your manager before you do anything else., zh: 先向主管汇报，再做别的。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: not all answered, zh: 尚未答完}
    advice: {en: Answer the open lines; each takes a look at the contract., zh: 补答未答项目，对照合同即可。}
    tone: plain
    if: {not: {complete: true}}
  - id: exception
    name: {en: exception open, zh: 有未结特殊情况}
    advice:
      en: Follow the solution until the customer agrees that the matter is closed.
      zh: 跟进解决方案，直到客户认可。
    tone: due
    if: {all: [{item: special, is: "yes"}, {item: resolved, is: "no"}]}
  - id: behind
    name: {en: behind, zh: 履行滞后}
    advice: {en: Do what is due or report why it cannot be done., zh: 完成到期事项，做不到就说明原因并汇报。}
    tone: due
    if: {any: [{item: listed, is: "no"}, {item: dated, is: "no"}, {item: on_time, is: "no"}]}
  - id: kept
    name: {en: as agreed, zh: 按约履行中}
    tone: good
    passes: true

"""##),
("person-sales.yaml", .form, ##"""
kind: form
id: person-sales
version: 1
topic: know
name: {en: Person · sales, zh: 个人客户·销售}
about:
  en: "What a rep wants to know of a person in order to sell to them: who they are, what they think, what they do. Nothing more than that."
  zh: 向个人销售时要掌握的资料：是谁、怎么想、怎么做。够用就好，不多收。
source:
  en: "The three groups (demographic, attitude, behaviour) are from the course texts, which give no fields for them; the fields and weights are ours."
  zh: 三组数据（人口统计、态度、行为）来自课程资料，但其中没有列出字段；字段和权重是我们定的。
ids: [IDN-5, IDN-10, DATA-1, DATA-7]
for: person
function: sales
groups:
  - id: demographic
    name: {en: Who it is, zh: 人口统计数据}
    fields:
      - {field: phone, weight: 3}
      - {field: mail, weight: 1}
      - {field: city, weight: 1}
      - {field: job, weight: 2}
      - {field: birth_year, weight: 1}
      - {field: family, weight: 1}
      - {field: income, weight: 1}
      - {field: source, weight: 1}
  - id: attitude
    name: {en: What they think, zh: 态度数据}
    fields:
      - {field: needs, weight: 2}
      - {field: preferences, weight: 2}
      - {field: opinions, weight: 1}
  - id: behaviour
    name: {en: What they do, zh: 行为数据}
    fields:
      - {field: habits, weight: 2}
      - {field: interests, weight: 1}
      - {field: best_time, weight: 1}
  - id: conditions
    name: {en: "Money, authority, need", zh: 购买力、决定权、需求}
    fields:
      - {field: need, weight: 3}
      - {field: authority, weight: 3}
      - {field: money, weight: 3}

"""##),
("person-service.yaml", .form, ##"""
kind: form
id: person-service
version: 1
topic: know
name: {en: Person · service, zh: 个人客户·服务}
about:
  en: "What whoever serves a person wants to know: how and when to reach them, what they like, what they say of us, what they agreed to."
  zh: 服务个人客户要掌握的资料：怎么联系、什么时候方便、喜好、对我们的看法、同意了哪些联系。
source:
  en: "The three groups and the visit documents are from the course texts; the fields and weights are ours."
  zh: 三组数据和拜访资料来自课程资料；字段和权重是我们定的。
ids: [IDN-5, IDN-10, DATA-1, DATA-7, DATA-8]
for: person
function: service
groups:
  - id: demographic
    name: {en: Who it is, zh: 人口统计数据}
    fields:
      - {field: phone, weight: 3}
      - {field: mail, weight: 2}
      - {field: address, weight: 1}
      - {field: consent, weight: 2}
  - id: attitude
    name: {en: What they think, zh: 态度数据}
    fields:
      - {field: opinions, weight: 3}
      - {field: preferences, weight: 3}
      - {field: needs, weight: 2}
      - {field: pains, weight: 2}
      - {field: belonging, weight: 1}
  - id: behaviour
    name: {en: What they do, zh: 行为数据}
    fields:
      - {field: habits, weight: 2}
      - {field: best_time, weight: 2}
      - {field: developments, weight: 2}
      - {field: horizon, weight: 1}

"""##),
("plain.yaml", .pipeline, ##"""
kind: pipeline
id: plain
version: 1
topic: sell
name: {en: Plain, zh: 简易流程}
about:
  en: "Four steps and no gates, for sales that follow no particular procedure."
  zh: 四步走完，不设关卡，适合没有专门流程的一般销售。
source: {en: "Ours: the least that a board needs.", zh: 我们自拟：看板所需的最少步骤。}
stages:
  - id: new
    name: {en: new, zh: 新建}
    about: {en: Somebody may want to buy. Make the first contact., zh: 有人可能要买，先联系上。}
    probability: 10
    rots_after_days: 14
  - id: talking
    name: {en: talking, zh: 洽谈中}
    about: {en: "Find out what is wanted, by when, and who decides.", zh: 问清要什么、什么时候要、谁来定。}
    probability: 25
    rots_after_days: 14
  - id: offered
    name: {en: offered, zh: 已报价}
    about: {en: The offer is out. Agree a day to talk it over., zh: 报价已发出，约好哪天谈。}
    probability: 50
    rots_after_days: 10
  - id: agreed
    name: {en: agreed, zh: 口头同意}
    about: {en: Yes by word of mouth; only the paper is missing., zh: 口头已同意，只差书面确认。}
    probability: 90
    rots_after_days: 7
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
("positioning-card.yaml", .checklist, ##"""
kind: checklist
id: positioning-card
version: 1
topic: know
name: {en: Positioning card, zh: 定位卡}
about:
  en: "For the segment that a customer stands for: find a position, choose it, get into it. The card stops you when the benefit you promise is not one that these customers look for."
  zh: "为一家客户所代表的那一群：找位、选位、到位。如果您主打的利益不是这群客户所关心的，定位卡会叫停。"
source:
  en: "Finding, choosing and getting into a position, process and resources, the three levels and the case of the drink are from the course slides on customer analysis. That a benefit beside the point vetoes the card is our reading of their lesson. The questions are ours."
  zh: "找位、选位、到位，流程和资源配置，三个层次及饮料案例出自“客户分析及客户价值”课件。“利益没对上就否决”是我们对其教训的理解；问题为本软件自拟。"
ids: [SEG-4, P-26]
on: [customer]
review_after_days: 365
groups:
  - id: find
    name: {en: 1 Find a position, zh: 1 找位}
    ids: [SEG-4]
    items:
      - id: target
        ask: {en: "Whom exactly do we mean?", zh: "目标客户到底是谁"}
        kind: text
        required: true
        help: {en: "Narrow it until all want the same. A drink aimed at ages 15 to 35 was narrowed to students of 15 to 25, mostly in secondary school and the first college years.", zh: "收窄到大家想要的一样为止。有一款饮料原定15～35岁，后来收窄到15～25岁的学生，以中学生和大学低年级为主。"}
        ids: [SEG-6]
      - id: factors
        ask: {en: "What do they go by when they buy?", zh: "他们购买时看重什么"}
        kind: text
        required: true
        help: {en: "Ask, do not guess. Those students went by taste, brand image and price.", zh: "要问，不要猜。上例的学生看的是口味、品牌形象和价格。"}
        ids: [SEG-6]
      - id: places
        ask: {en: "Which positions do rivals hold?", zh: "对手已占了哪些位置"}
        kind: text
        help: {en: "Ask five buyers to say one word about each supplier.", zh: "请五位买家用一个词说说每家供应商。"}
      - id: free
        ask: {en: "A place they want is still free", zh: "他们想要的位置还空着"}
        help: {en: "Something they go by for which no supplier was named.", zh: "有一样他们看重的东西，没人提到任何供应商。"}
  - id: choose
    name: {en: 2 Choose it, zh: 2 选位}
    help: {en: "On three levels. In the case: a water for couples (attribute), quenches thirst and refreshes (benefit), romance (value).", zh: "分三个层次。案例中：属性是情侣水，利益是解渴提神，价值是浪漫。"}
    ids: [SEG-4, SEG-5]
    items:
      - id: attribute
        ask: {en: "Attribute: what it is", zh: "属性定位：它是什么"}
        kind: text
        required: true
        help: {en: "A few words that could stand on the label.", zh: "几个字，能印在标签上。"}
        ids: [SEG-5]
      - id: benefit
        ask: {en: "Benefit: what it does for them", zh: "利益定位：给他们什么好处"}
        kind: text
        required: true
        help: {en: "What the customer has after using it and did not have before.", zh: "用过之后，客户多了什么。"}
        ids: [SEG-5]
      - id: value
        ask: {en: "Value: what it means to them", zh: "价值定位：对他们意味着什么"}
        kind: text
        required: true
        help: {en: "What they feel or show by choosing it.", zh: "选择它，代表怎样的感受或主张。"}
        ids: [SEG-5]
      - id: benefit_wanted
        ask: {en: "The benefit is what they seek", zh: "这个利益正是他们关注的"}
        veto: true
        required: true
        help: {en: "Compare with what they go by, above, and with recorded needs. If it is beside the point, each further effort leads further astray, and the better it is done the worse.", zh: "同上面“看重什么”和已记录的需求对照。没对上，其他做得越好，偏得越远。"}
        ids: [SEG-7]
      - id: levels_agree
        ask: {en: "The three levels say the same", zh: "三个层次说的是一回事"}
        help: {en: "Read them one after another to a customer: does it sound like one thing?", zh: "依次念给客户听：像不像同一样东西？"}
  - id: get_into
    name: {en: 3 Get into it, zh: 3 到位}
    ids: [SEG-4]
    items:
      - id: said
        ask: {en: "Everything we say carries it", zh: "我们说的每句话都体现它"}
        help: {en: "Catalogue, first sentence on the phone, quote, slogan.", zh: "目录、电话第一句、报价单、口号。"}
      - id: kept
        ask: {en: "What we deliver keeps the promise", zh: "交付的东西兑现了它"}
        help: {en: "Ask the last three customers in their words.", zh: "听最近三位客户怎么说。"}
      - id: remembered
        ask: {en: "Customers name it without being told", zh: "客户不用提示就说得出"}
        help: {en: "“What do we stand for?”, asked at the next visit.", zh: "下次拜访问一句：“您觉得我们是做什么见长的？”"}
  - id: support
    name: {en: Process and resources, zh: 流程和资源配置}
    ids: [SEG-4]
    items:
      - id: process
        ask: {en: "Our process serves this position", zh: "流程为这个定位服务"}
        help: {en: "Name one step that would be needless without it.", zh: "说出一个没有这个定位就用不着的步骤。"}
      - id: resources
        ask: {en: "People and money go where needed", zh: "人和钱投在它需要的地方"}
        help: {en: "Look into the budget, not into the plan.", zh: "看预算，不看计划书。"}
verdicts:
  - id: beside
    name: {en: benefit beside the point, zh: 利益没对上}
    advice: {en: "Stop all further effort and choose another benefit, from what they go by.", zh: "先停下其他动作，从他们看重的东西里另选利益。"}
    tone: bad
    if: {flaw: true}
  - id: open
    name: {en: card not complete, zh: 卡片未填全}
    advice: {en: "Target, what they go by, three levels and the check of the benefit are required.", zh: "目标、看重什么、三个层次和利益核对为必填。"}
    tone: plain
    if: {not: {complete: true}}
  - id: in_place
    name: {en: in place, zh: 已到位}
    advice: {en: "Hold it; do not change the words before the customers tire of them.", zh: "守住它，客户没听腻之前不要换说法。"}
    tone: good
    passes: true
    if: {all: [{group: get_into, score: 66}, {group: support, score: 50}]}
  - id: chosen
    name: {en: "chosen, not yet in", zh: 已选位，未到位}
    advice: {en: "Take the first no under step 3 and give it a task and a day.", zh: "从第三步第一个“否”着手，定任务、定日期。"}
    tone: due

"""##),
("positioning-fit.yaml", .checklist, ##"""
kind: checklist
id: positioning-fit
version: 1
topic: know
name: {en: Positioning fit, zh: 客户定位契合度}
about:
  en: "For the customers you want to serve: does our firm really work from their needs? Four features, three questions each; the weakest is where to begin."
  zh: "针对想服务的客户：我们真的是从他们的需求出发在做事吗？四个特点，各三问，从最弱的一项改起。"
source:
  en: "The four features of a customer-positioned operation are from the textbook, section on selecting customers. The questions and the levels are ours."
  zh: "以客户定位来经营的四个特点出自教材“客户的选择”一节；问题和分界为本软件所定。"
ids: [SEL-2]
on: [customer]
review_after_days: 180
groups:
  - id: understanding
    name: {en: 1 Fuller understanding of needs, zh: 1 更充分了解需求}
    items:
      - id: needs_written
        ask: {en: "Its needs are noted in its words", zh: "需求已按客户原话记录"}
        help: {en: "Look into the timeline: a quote from this year counts.", zh: "查跟进记录：今年的原话才算。"}
      - id: reasons_known
        ask: {en: "We know why it needs them", zh: "知道需求背后的原因"}
        help: {en: "For each need: what goes wrong at the customer's without it?", zh: "每项需求都说得出：没有它，客户那边会出什么问题？"}
      - id: next_known
        ask: {en: "We know what it will need next year", zh: "知道它明年需要什么"}
        help: {en: "Somebody asked about plans, lines or sites.", zh: "有人问过它的计划、产线或新址。"}
  - id: design
    name: {en: 2 Products aimed at these needs, zh: 2 产品直接针对需求}
    items:
      - id: designed_for
        ask: {en: "Our offer was made for this need", zh: "产品和服务是为这项需求设计的"}
        help: {en: "Not a product in search of a user.", zh: "不是先有产品再找人用。"}
      - id: nothing_spare
        ask: {en: "It pays for nothing it can't use", zh: "没有让它为用不上的东西付钱"}
        help: {en: "Go through the quote line by line with the user.", zh: "拿报价单同使用者逐行核对。"}
      - id: changed_for
        ask: {en: "Its wishes have changed our product", zh: "它的意见改变过我们的产品"}
        help: {en: "Name the change and the month.", zh: "说得出改了什么、哪个月改的。"}
  - id: everyone
    name: {en: 3 Everyone contributes, zh: 3 人人都出力}
    items:
      - id: others_know
        ask: {en: "Others here know what it needs", zh: "其他部门知道它要什么"}
        help: {en: "Ask one in production and one in accounts.", zh: "问一位生产、一位财务的同事。"}
      - id: own_part
        ask: {en: "Each can say what their part in it is", zh: "每个人说得出自己那份贡献"}
        help: {en: "Stock, dispatch, invoice, telephone.", zh: "仓库、发货、开票、接电话。"}
      - id: no_gap
        ask: {en: "No request falls between departments", zh: "客户的请求不会在部门间落空"}
        help: {en: "Follow its last request from receipt to answer.", zh: "跟踪它最近一次请求，从接到到答复。"}
  - id: tools
    name: {en: 4 Tools and methods respond, zh: 4 工具和方法积极响应}
    items:
      - id: reachable
        ask: {en: "It reaches us in the way it prefers", zh: "能用它习惯的方式联系到我们"}
        help: {en: "Phone, message, portal, visit: which does it use with others?", zh: "电话、微信、系统、上门：它同别家用哪种？"}
      - id: quick
        ask: {en: "Our ways answer as fast as it needs", zh: "响应速度跟得上它的需要"}
        help: {en: "Compare the last three answers with the day by which they were wanted.", zh: "拿最近三次答复同它要的时间比。"}
      - id: flexible
        ask: {en: "Our rules bend where its need is real", zh: "确有需要时，流程能变通"}
        help: {en: "Who may allow an exception, and does the rep know it?", zh: "谁能批例外？业务员知不知道？"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    tone: plain
    if: {not: {answered: 60}}
  - id: fits
    name: {en: we fit, zh: 契合}
    advice: {en: "Tell the customer so, with the examples you just wrote down.", zh: "用刚写下的例子讲给客户听。"}
    tone: good
    passes: true
    if: {score: 75}
  - id: partly
    name: {en: partly, zh: 部分契合}
    advice: {en: "Take the weakest of the four to the next team meeting, with this customer as the case.", zh: "把最弱的一项带到下次例会，就拿这家客户作例子。"}
    tone: due
    if: {score: 45}
  - id: beside
    name: {en: we work past it, zh: 没对上}
    advice: {en: "Begin with the needs: a visit only to listen.", zh: "从需求开始：专程去听一次。"}
    tone: bad

"""##),
("prospect.yaml", .checklist, ##"""
kind: checklist
id: prospect
version: 1
topic: qualify
name: {en: What kind of prospect, zh: 客户到了哪一步}
about:
  en: "Take it when a lead begins to talk: it tells whether it is a potential customer, an intent customer or a prospect, and whether it means to stay or only to try."
  zh: 线索开始有回应时做：看它是潜在客户、意向客户还是准顾客，是想长期合作还是只想尝新。
source:
  en: "The course texts: prospect, potential customer, and “1 + 1 = 2” for the intent customer. The order of the verdicts is ours."
  zh: 课程资料中的准顾客、潜在客户，以及意向客户的“1+1=2”。结论的先后次序是我们定的。
ids: [F-2, F-3]
on: [customer, deal]
groups:
  - id: who
    name: {en: Who it is, zh: 对方是谁}
    items:
      - id: party
        ask: {en: "A person or an organisation?", zh: 个人还是单位？}
        kind: one_of
        choices:
          - {id: organisation, name: {en: organisation, zh: 单位}}
          - {id: person, name: {en: person, zh: 个人}}
        fills: customer.party
        ids: [PROS-1]
  - id: conditions
    name: {en: Three conditions, zh: 三个条件}
    help:
      en: "All three make a prospect; need and money alone make a potential customer."
      zh: 三项都有是准顾客；只有需求和购买力，是潜在客户。
    ids: [PROS-1, PROS-2, PROS-3]
    items:
      - id: need
        ask: {en: Needs the product or service, zh: 需要这类产品或服务}
        fills: need
        required: true
        help:
          en: "Wants it, in its own words: ask what it would do with it."
          zh: 对方自己想要：问问拿来做什么。
        ids: [MAN-3]
      - id: money
        ask: {en: Can pay for it, zh: 有购买能力}
        fills: money
        required: true
        help:
          en: "Has bought at this price before, has a budget, or gets credit."
          zh: 买过同价位的东西、有预算，或借得到钱。
        ids: [MAN-1]
      - id: authority
        ask: {en: Has a say in the purchase, zh: 有购买决定权}
        fills: authority
        required: true
        help:
          en: "A person may decide alone; in an organisation look for who decides, suggests or opposes."
          zh: 个人往往自己做主；单位里要找拍板、建议、反对的人。
        ids: [MAN-2]
  - id: intent
    name: {en: "Intent: 1 + 1 = 2", zh: 意向：1+1=2}
    help:
      en: "A need and the product recognised make an intent customer."
      zh: 有需求，又认可产品，就是意向客户。
    ids: [PROS-5]
    items:
      - id: recognises_product
        ask: {en: Recognises our product, zh: 认可我们的产品}
        fills: customer.recognises_product
        required: true
        help:
          en: "Has seen or tried it and says that it suits; politeness is not recognition."
          zh: 看过或试过，并说合用；客气话不算。
        ids: [PROS-5, PROS-8]
      - id: recognises_model
        ask: {en: Recognises our way of doing business, zh: 认可我们的合作模式}
        fills: customer.recognises_model
        help:
          en: "Terms, delivery, how we work together: ask what they would want to change."
          zh: 条款、交付、配合方式：问对方哪里想改。
        ids: [PROS-8]
      - id: belonging
        ask: {en: Feels at home with us, zh: 对我们有归属感}
        fills: customer.belonging
        help:
          en: "Says “we” of the two of you, comes with ideas, brings others along."
          zh: 说话把我们当自己人，会出主意，会带人来。
        ids: [PROS-8]
  - id: kind_of_need
    name: {en: What kind of need, zh: 需求从哪里来}
    if: {item: need, is: "yes"}
    items:
      - id: need_origin
        ask: {en: "Where does the need come from?", zh: 需求的来由}
        kind: one_of
        choices:
          - {id: future, name: {en: may need it later, zh: 未来可能需要}}
          - {id: price, name: {en: "by a low price", zh: 被低价吸引}}
          - {id: just_now, name: {en: happens to need it, zh: 刚好需要}}
          - {id: other, name: {en: other, zh: 其他}}
        fills: customer.need_origin
        help:
          en: "Ask what made them look for it just now. Who came for the discount will leave for the next one."
          zh: 问为什么现在来找。冲着折扣来的，也会为下一个折扣走。
        ids: [PROS-6]
      - id: other_origin
        ask: {en: "Which other?", zh: 其他来由是什么？}
        kind: text
        if: {item: need_origin, is: other}
        ids: [PROS-6]
      - id: horizon
        ask: {en: "To stay, or to try?", zh: 长期合作还是短期尝新？}
        kind: one_of
        choices:
          - {id: long_term, name: {en: "long-term", zh: 长期合作}}
          - {id: trial, name: {en: a short trial, zh: 短期尝新}}
        fills: customer.horizon
        help:
          en: "Ask how they see the second order. Who accepts the product and the model and feels at home mostly means to stay."
          zh: 问第二单怎么打算。产品和模式都认可、又有归属感的，多半想长期合作。
        ids: [PROS-7, PROS-8]
  - id: conversion
    name: {en: Turned into a customer, zh: 转为现实客户}
    ids: [PROS-4]
    items:
      - id: bought
        ask: {en: "Has it bought from us?", zh: 买过我们的东西吗？}
        kind: one_of
        choices:
          - {id: not_yet, name: {en: not yet, zh: 还没有}}
          - {id: bought, name: {en: bought, zh: 买过}}
        ids: [PROS-4]
      - id: bought_on
        ask: {en: "When for the first time?", zh: 第一次是哪天？}
        kind: day
        if: {item: bought, is: bought}
        ids: [PROS-4]
verdicts:
  - id: ask
    name: {en: keep asking, zh: 继续问}
    advice: {en: "Need first, then whether the product suits, then money and who decides.", zh: 先问需求，再看产品合不合意，然后是购买力和决定权。}
    tone: plain
    if: {not: {complete: true}}
  - id: prospect
    name: {en: prospect, zh: 准顾客}
    advice: {en: "All three conditions hold: accept it and open a deal.", zh: 三个条件都有：接收下来，建立商机。}
    tone: good
    passes: true
    if: {all: [{item: need, is: "yes"}, {item: money, is: "yes"}, {item: authority, is: "yes"}]}
  - id: potential
    name: {en: potential customer, zh: 潜在客户}
    advice: {en: "Need and money are there: find who decides, and your work can turn it into a customer.", zh: 有需求也有购买力：找到拍板的人，努力就能转为现实客户。}
    tone: due
    if: {all: [{item: need, is: "yes"}, {item: money, is: "yes"}]}
  - id: intent
    name: {en: intent customer, zh: 意向客户}
    advice: {en: "It wants it and likes the product: see how it can be paid for. Call those who mean to stay first.", zh: 想要也认可产品：想办法解决资金。想长期合作的先联系。}
    tone: due
    if: {all: [{item: need, is: "yes"}, {item: recognises_product, is: "yes"}]}
  - id: lead
    name: {en: still a lead, zh: 仍是线索}
    advice: {en: "Not enough of it yet: see with MAN what to do, or set a day to look again.", zh: 条件还不够：用 MAN 看下一步怎么做，或定个日子再看。}
    tone: plain
marks:
  - {id: intent_too, name: {en: intent customer, zh: 意向客户}, if: {all: [{item: need, is: "yes"}, {item: recognises_product, is: "yes"}]}}
  - {id: potential_too, name: {en: potential customer, zh: 潜在客户}, if: {all: [{item: need, is: "yes"}, {item: money, is: "yes"}]}}
  - {id: stays, name: {en: likely to stay, zh: 可望长期合作}, if: {any: [{item: horizon, is: long_term}, {all: [{item: recognises_product, is: "yes"}, {item: recognises_model, is: "yes"}, {item: belonging, is: "yes"}, {not: {item: horizon, is: trial}}]}]}}
  - {id: trial, name: {en: only trying, zh: 短期尝新}, if: {item: horizon, is: trial}}
  - {id: actual, name: {en: actual customer, zh: 现实客户}, if: {item: bought, is: bought}}

"""##),
("quick-look.yaml", .checklist, ##"""
kind: checklist
id: quick-look
version: 1
topic: opportunity
name: {en: Three-minute look, zh: 三分钟快评}
about:
  en: "Ten answers in three minutes, on an idea or a deal that has just come up. It tells which of many deserve the long look, so that you can act on those first."
  zh: "新创意、新商机刚冒出来时用：三分钟，十个答案。机会很多时，先挑出值得细看的，尽快下手。"
source:
  en: "The three questions, the four criteria, the window, the three types and the four levels of the gap are from the course texts. Putting them on one page, the marks 0 to 5 and the levels are ours. Of the window the texts have only the name."
  zh: "三问、四项标准、机会之窗、三种类型和四个层面的差距出自课程资料；合成一页、0到5分和分界为本软件所定。机会之窗在资料中只有名称。"
ids: [OPE-1, OPE-2, F-18, OPE-3, OPE-5, OPR-11, OPT-7]
on: [idea, deal]
review_after_days: 30
groups:
  - id: test
    name: {en: "Is it one at all?", zh: 算不算机会}
    ids: [OPE-2, F-18]
    items:
      - id: wanted
        ask: {en: "Somebody wants it", zh: "有人要"}
        veto: true
        help: {en: "A named person outside the firm has said so.", zh: "公司外有名有姓的人亲口说过。"}
      - id: paid
        ask: {en: "They will pay for it", zh: "肯付钱"}
        veto: true
        help: {en: "An order, a deposit or a budget; praise does not count.", zh: "订单、定金或预算才算，夸奖不算。"}
      - id: profit
        ask: {en: "What they pay leaves a profit", zh: "付的钱让我们有赚"}
        veto: true
        help: {en: "Their price less making, selling, delivering and serving.", zh: "对方的价，减去制作、销售、交付、服务的花费。"}
  - id: criteria
    name: {en: "How good is it?", zh: 好到什么程度}
    weight: 2
    ids: [OPE-5]
    items:
      - id: time
        ask: {en: "Time to profit", zh: "盈利时间"}
        kind: score
        scale: [0, 5]
        ends: [{en: years away, zh: 要等几年}, {en: almost at once, zh: 几乎马上}]
      - id: market
        ask: {en: "Market size and structure", zh: "市场规模和结构"}
        kind: score
        scale: [0, 5]
        ends: [{en: small and closed, zh: 又小又封闭}, {en: large and open, zh: 又大又开放}]
      - id: capital
        ask: {en: "Capital needed", zh: "资金需要量"}
        kind: score
        scale: [0, 5]
        ends: [{en: more than we can raise, zh: 筹不到}, {en: hardly any, zh: 几乎不要}]
      - id: return
        ask: {en: "Return on investment", zh: "投资收益"}
        kind: score
        scale: [0, 5]
        ends: [{en: poor, zh: 很低}, {en: excellent, zh: 很高}]
  - id: shape
    name: {en: "What is it?", zh: 是什么样的机会}
    items:
      - id: window_closes
        ask: {en: "Window closes on", zh: "机会之窗关闭于"}
        kind: day
        help: {en: "The day after which others have filled the gap, the season is over or the tender is closed. It exists whether or not somebody sees it, and it passes.", zh: "过了这天，缺口被人补上、季节过了或招标截止。机会客观存在，不管有没有人发现；但它会过去。"}
        ids: [OPE-3, OPT-7]
      - id: type
        ask: {en: "Which type of opportunity?", zh: "属于哪一型"}
        kind: one_of
        choices:
          - {id: problem, name: {en: "problem: unsolved today", zh: 问题型：现有问题没人解决}}
          - {id: trend, name: {en: "trend: where change leads", zh: 趋势型：看准变化的走向}}
          - {id: combination, name: {en: "combination: two or more parts", zh: 组合型：两项以上合出新用途}}
        help: {en: "For a combination fill in the checklist of its parts too.", zh: "组合型请再填“组合机会”一表。"}
        ids: [OPT-1, OPT-2, OPT-3]
      - id: gap
        ask: {en: "Where is the gap?", zh: "差距在哪个层面"}
        kind: one_of
        choices:
          - {id: product, name: {en: product, zh: 产品}}
          - {id: service, name: {en: service, zh: 服务}}
          - {id: material, name: {en: raw material, zh: 原材料}}
          - {id: organisation, name: {en: way of organising, zh: 组织方式}}
        help: {en: "What is missing between what buyers have and what they need.", zh: "买家手上有的和需要的之间，缺的是什么。"}
        ids: [OPR-3]
verdicts:
  - id: none
    name: {en: not an opportunity, zh: 不是机会}
    advice: {en: "One of the three questions failed. Change the idea or put it aside.", zh: "三问里有一问没过。要么改，要么放下。"}
    tone: bad
    if: {flaw: true}
  - id: open
    name: {en: keep asking, zh: 继续问}
    advice: {en: "The three questions and most of the rest must be answered first.", zh: "先答完三问和其余大部分。"}
    tone: plain
    if: {any: [{not: {answered: 70}}, {item: wanted, is: unknown}, {item: paid, is: unknown}, {item: profit, is: unknown}]}
  - id: act
    name: {en: look closely now, zh: 马上细看}
    advice: {en: "Give it a first step this week and fill in the four criteria with figures.", zh: "本周就走第一步，再用数字填四项标准。"}
    tone: good
    passes: true
    if: {group: criteria, score: 65}
  - id: later
    name: {en: keep in the list, zh: 留在清单里}
    advice: {en: "It is one, but not the first. Look again before the window closes.", zh: "算机会，但不排第一。窗口关闭前再看一次。"}
    tone: due
    if: {group: criteria, score: 40}
  - id: pass
    name: {en: leave it to others, zh: 让给别人}
    advice: {en: "Real, but poor for us. Keep the reason for the next of its kind.", zh: "是真机会，但对我们不划算。留下理由，下次遇到同类可参考。"}
    tone: bad
marks:
  - {id: problem, name: {en: problem, zh: 问题型}, if: {item: type, is: problem}}
  - {id: trend, name: {en: trend, zh: 趋势型}, if: {item: type, is: trend}}
  - {id: combination, name: {en: combination, zh: 组合型}, if: {item: type, is: combination}}

"""##),
("real-estate.yaml", .pipeline, ##"""
kind: pipeline
id: real-estate
version: 1
topic: sell
name: {en: Real estate, zh: 新楼盘销售}
about:
  en: "Selling a new development by advising, not by pushing. Two things carry all six stages: service whose quality the customer judges, and the habits that make a rep succeed. The order is free: take the stage that the customer is ready for."
  zh: 新楼盘的顾问式销售。质量服务是基础，成功要素是保证，中间六个环节不必按顺序走：客户到哪一步，就做哪一步。
source:
  en: "The course texts, a trainee handbook on new developments: its chapters 2 to 7 are the stages, 1 and 8 their foundation. Only the titles of chapters 2 to 8 survive; what is said of the stages, and the percentages and days, are ours."
  zh: 课程资料中的新楼盘销售学员手册：第二至七章为各环节，第一、八章为基础。第二至八章只留有标题，各环节说明以及概率、天数均由我们拟定。
ids: [RE-1, RE-2, RE-3, G-18, P-3]
order: free
stages:
  - id: development
    name: {en: prospecting, zh: 客户开发}
    about:
      en: "Win people to talk to: old buyers, neighbours, visitors of the site, advertisements. Note where each came from."
      zh: 找到可以谈的人：老业主、周边居民、到访者、广告来电。记下每个人从哪里来。
    probability: 5
    rots_after_days: 21
    ids: [RE-1]
  - id: interview
    name: {en: first interview, zh: 初次面谈}
    about:
      en: "Ask before you show: for whom, which budget, by when, what the last home lacked. You advise; the customer chooses."
      zh: 先问后看：给谁住、预算多少、什么时候要、现在的房子缺什么。您当顾问，由客户来选。
    probability: 15
    rots_after_days: 7
    ids: [RE-1, RE-3]
  - id: showing
    name: {en: showing, zh: 房产展示}
    about:
      en: "Show few homes that fit, with plan, model and price sheet at hand. Let the customer say what is good about them."
      zh: 只看几套合适的，户型图、沙盘、价格表备在手边。好在哪里，让客户自己说出来。
    probability: 30
    rots_after_days: 7
    ids: [RE-1, RE-3]
  - id: follow-up
    name: {en: follow-up, zh: 客户跟踪}
    about:
      en: Answer every open question at once and agree the next contact before this one ends.
      zh: 客户留下的问题立即答复；每次联系结束前约好下一次。
    probability: 45
    rots_after_days: 10
    ids: [RE-1, RE-5]
  - id: closing
    name: {en: closing, zh: 促成}
    about:
      en: "Settle the last doubts one by one, then ask for the decision."
      zh: 把最后的顾虑逐个解决，然后请客户做决定。
    probability: 75
    rots_after_days: 7
    ids: [RE-1]
  - id: after-sales
    name: {en: after-sales, zh: 售后服务}
    about:
      en: "What the customer thinks of the service is the fact. Ask; where it fell short, make it good at once: recovery wins the referral."
      zh: 客户怎么看，服务就是怎样。主动去问；有不足马上补救，补救得好才有转介绍。
    probability: 95
    rots_after_days: 30
    create:
      - checklist: service-experience
    ids: [RE-1, RE-4, RE-6, RE-8, G-19]
  - id: won
    name: {en: won, zh: 赢单}
    outcome: won
  - id: lost
    name: {en: lost, zh: 输单}
    outcome: lost

"""##),
("reception.yaml", .checklist, ##"""
kind: checklist
id: reception
version: 1
topic: talk
name: {en: Receiving a customer, zh: 接待准备}
about:
  en: "Before a customer comes to us: four needs that every visitor brings along. What is missing, you still have time to arrange."
  zh: 客户来访之前：来的人都有四种需求，缺什么现在安排还来得及。
source:
  en: "The four needs are from the course notes; the items under them are ours."
  zh: 四种需求来自客户服务课程笔记；下面的条目是我们写的。
on: [customer, contact]
groups:
  - id: information
    name: {en: Information, zh: 信息需求}
    ids: [SKL-2]
    items:
      - id: answers
        ask: {en: We can answer what they come for, zh: 来访要问的，我们答得上}
        help:
          en: "Ask by phone what they want to see and whom they want to meet; have figures, samples and the expert at hand."
          zh: 事先电话问清想看什么、见谁；备好数据、样品和懂行的人。
        ids: [SKL-2]
      - id: programme
        ask: {en: They know what will happen when, zh: 对方知道行程安排}
        help: {en: "Time, place, people and how long it takes, sent the day before.", zh: 时间、地点、参加人、多长时间，提前一天发过去。}
        ids: [SKL-2]
  - id: environment
    name: {en: Environment, zh: 环境需求}
    ids: [SKL-2]
    items:
      - id: room
        ask: {en: The place is clean and quiet, zh: 场地整洁、安静}
        help: {en: "Walk their way yourself, from the entrance to the chair.", zh: 自己从大门到座位走一遍。}
        ids: [SKL-2]
      - id: comfort
        ask: {en: "Seats, drinks and screen are ready", zh: 座位、茶水、屏幕都备好}
        ids: [SKL-2]
  - id: emotion
    name: {en: Emotion, zh: 情感需求}
    ids: [SKL-2]
    items:
      - id: expected
        ask: {en: Everyone they meet knows who comes, zh: 接待的人都知道谁来}
        help: {en: "Being called by name at the door says more than a speech.", zh: 门口一句准确的称呼，胜过长篇的欢迎词。}
        ids: [SKL-2]
      - id: mood
        ask: {en: We know in what mood they come, zh: 了解对方来时的心情}
        help: {en: "An open complaint, a long journey, a first visit: begin with that.", zh: 有没了的投诉、远道而来、头一回来：从这里开口。}
        ids: [SKL-2]
  - id: convenience
    name: {en: Convenience, zh: 便利需求}
    ids: [SKL-2]
    items:
      - id: way
        ask: {en: "Way, parking, pick-up are arranged", zh: 路线、停车、接送已安排}
        ids: [SKL-2]
      - id: no_waiting
        ask: {en: Nobody has to wait or ask twice, zh: 不用等，也不用问两遍}
        help: {en: "Passes at the gate, papers filled in, one person who leads them through.", zh: 门口通行办好、表格填好，一个人全程陪同。}
        ids: [SKL-2]
verdicts:
  - id: ask
    name: {en: go through it first, zh: 先过一遍}
    advice: {en: "Answer the rest the day before at the latest.", zh: 最迟提前一天答完。}
    tone: plain
    if: {not: {answered: 75}}
  - id: ready
    name: {en: ready to receive, zh: 可以迎客}
    advice: {en: "Be at the door when they come.", zh: 客人到时，人在门口。}
    tone: good
    passes: true
    if: {score: 100}
  - id: small
    name: {en: small things open, zh: 还差几样}
    advice: {en: "Give each open item to somebody by name.", zh: 没办的，逐项指定到人。}
    tone: due
    if: {score: 60}
  - id: not_ready
    name: {en: not ready, zh: 没准备好}
    advice: {en: "Begin with what they come for, or move the visit.", zh: 先备好对方来要的东西，否则改期。}
    tone: bad

"""##),
("recognition.yaml", .checklist, ##"""
kind: checklist
id: recognition
version: 1
topic: opportunity
name: {en: Seeing opportunities, zh: 机会识别力}
about:
  en: "On yourself twice a year, or on one idea: are you placed to hear what others do not, and able to make something of it? Both are needed; the verdict tells which one is missing."
  zh: "给自己每半年做一次，或针对某个创意做：能不能听到别人听不到的，又能不能从中看出门道。两样缺一不可，结论会指出缺哪样。"
source:
  en: "The course texts, chapter on recognising opportunities: the two conditions and three parts of each, the traits, the network and the greater use of weak ties. The numbers of people and months and the levels are ours."
  zh: "课程资料“机会识别”一章：两项前提及各自的三个方面、创业者特征、社会网络以及弱关系更有用。人数、月数和分界为本软件所定。"
ids: [OPR-4]
on: [member, idea]
review_after_days: 180
groups:
  - id: access
    name: {en: Access to information, zh: 获取信息}
    help: {en: "The first condition: valuable information that others can hardly get.", zh: "前提之一：拿得到别人难以接触的有价值信息。"}
    weight: 2
    ids: [OPR-5]
    items:
      - id: position
        ask: {en: "I stand where several circles meet", zh: "处在几个圈子的交汇处"}
        help: {en: "Name two circles that would not know each other without you.", zh: "说出两个没有您就互不认识的圈子。"}
      - id: circle
        ask: {en: "My work or life brings news early", zh: "工作或生活圈子消息灵通"}
        help: {en: "Last quarter you heard something of use before it was public.", zh: "上一季度有过一次，消息公开之前您就听说了。"}
      - id: alert
        ask: {en: "I notice what others pass by", zh: "对机会有警觉，别人忽略的我会留意"}
        help: {en: "This month you wrote down an oddity, a complaint or a makeshift at a customer's.", zh: "本月在客户那里记下过一处反常、一句抱怨或一个凑合的办法。"}
  - id: processing
    name: {en: Processing of information, zh: 处理信息}
    help: {en: "The second condition: seeing what the information is good for.", zh: "前提之二：看得出信息有什么用。"}
    weight: 2
    ids: [OPR-6]
    items:
      - id: structure
        ask: {en: "I have a frame to put the news into", zh: "知识结构够用，消息能对上号"}
        help: {en: "You know enough of the trade, the technique and the money to tell what a new fact changes.", zh: "懂行业、懂技术、懂账，听到新情况就知道会牵动什么。"}
      - id: optimism
        ask: {en: "I look first for what could be done", zh: "心态乐观，先想能做什么"}
        help: {en: "Faced with the last setback, was your first sentence a reason or a next step?", zh: "最近一次碰壁，您第一句说的是理由，还是下一步？"}
      - id: insight
        ask: {en: "I see the cause behind a complaint", zh: "洞察力强，看得到抱怨背后的原因"}
        help: {en: "Think of one case in which the customer agreed that this was the real trouble.", zh: "举一个例子：客户承认您说的才是真正的症结。"}
  - id: network
    name: {en: Network, zh: 社会网络}
    help: {en: "The main source of opportunities. Loose acquaintances bring more than close friends: they know what your own circle does not.", zh: "机会主要从这里来。弱关系比强关系更管用：泛泛之交知道您的圈子里没有的事。"}
    ids: [OPR-7]
    items:
      - id: depth
        ask: {en: "Five people would confide in me", zh: "深度：有五个人肯跟我说心里话"}
        help: {en: "Depth: strong ties, who would ring you first. Write down their names.", zh: "强关系，有事会先给您打电话的人。把名字写下来。"}
      - id: breadth
        ask: {en: "I know people in five other trades", zh: "广度：在五个别的行业有熟人"}
        help: {en: "Breadth: one name for each trade, somebody whom you could ring tomorrow.", zh: "每个行业写一个名字，明天就能打电话的那种。"}
      - id: weak_ties
        ask: {en: "I met a loose acquaintance lately", zh: "弱关系：近一个月联系过泛泛之交"}
        help: {en: "In the last month, someone you had not spoken with for half a year.", zh: "近一个月里，同半年没说过话的人聊过一次。"}
  - id: person
    name: {en: The one who looks, zh: 看机会的人}
    ids: [OPR-2]
    items:
      - id: prior_experience
        ask: {en: "Prior experience near this field", zh: "先前经验：做过相近的事"}
        help: {en: "Sold, bought, made or repaired something of the kind.", zh: "卖过、买过、做过或修过这类东西。"}
      - id: cognition
        ask: {en: "I test my first opinion against facts", zh: "认知：会用事实检验第一印象"}
        help: {en: "When did a fact last change your mind about a customer?", zh: "上一次因为一个事实改变对客户的看法，是什么时候？"}
      - id: social
        ask: {en: "I use my network for it", zh: "社会网络：不光有人脉，也常动用"}
        help: {en: "You asked somebody for an introduction this quarter.", zh: "本季度请人引荐过一次。"}
      - id: creativity
        ask: {en: "I come back to an idea and change it", zh: "创造性：会反复琢磨、修改创意"}
        help: {en: "Useful novelty comes in rounds. Which idea of yours is in its third shape?", zh: "有用的新意是一轮轮磨出来的。您哪个创意已改到第三版？"}
        ids: [OPR-8]
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续答}
    tone: plain
    if: {not: {answered: 60}}
  - id: both
    name: {en: well placed, zh: 两样都有}
    advice: {en: "Spend an hour a week on it: scan for changes and write down ideas.", zh: "每周留一小时：扫一遍变化，记下创意。"}
    tone: good
    if: {all: [{group: access, score: 66}, {group: processing, score: 66}]}
  - id: access_missing
    name: {en: "sees, hears too little", zh: 看得懂，听得少}
    advice: {en: "Widen the network: one loose acquaintance a week, one event outside your trade a quarter.", zh: "拓宽人脉：每周联系一位泛泛之交，每季度参加一次行业外活动。"}
    tone: due
    if: {all: [{group: access, below: 66}, {group: processing, score: 66}]}
  - id: processing_missing
    name: {en: "hears, sees too little", zh: 听得到，看不透}
    advice: {en: "Take each piece of news through change, gap and offer, with a colleague who thinks otherwise.", zh: "每条消息都按“变化、差距、新产品”过一遍，找想法不同的同事一起看。"}
    tone: due
    if: {all: [{group: access, score: 66}, {group: processing, below: 66}]}
  - id: neither
    name: {en: begin with listening, zh: 先从多听做起}
    advice: {en: "Write down one oddity after each visit; talk them over at the end of the week.", zh: "每次拜访后记一处反常，周末拿出来和同事聊。"}
    tone: due

"""##),
("referral.yaml", .checklist, ##"""
kind: checklist
id: referral
version: 1
topic: sell
name: {en: Referral, zh: 转介绍}
about:
  en: "Word of mouth is the best way to new customers. Is this old customer satisfied, informed and rewarded, and who are their partners?"
  zh: 靠口碑开发新客户最有效。这位老客户满意吗？了解我们吗？有好处吗？他们的合作伙伴是谁？
source:
  en: "The course texts on order development: method (c) and its three ways; methods (a) and (b) are lost. Scales, limits and the half-year are ours."
  zh: 课程资料中的订单开发：方法（c）及其三种做法；方法（a）（b）缺失。评分尺度、界限和半年一查由我们设定。
ids: [ORD-4]
on: [customer]
review_after_days: 180
groups:
  - id: satisfied
    name: {en: Satisfied with us, zh: 对我们满意}
    help: {en: "The customer's answers, not ours.", zh: 以客户的回答为准。}
    weight: 2
    ids: [ORD-7]
    items:
      - id: product
        ask: {en: Product development, zh: 产品开发}
        kind: score
        scale: [1, 5]
        ends:
          - {en: dissatisfied, zh: 不满意}
          - {en: very satisfied, zh: 很满意}
        required: true
      - id: price
        ask: {en: Price, zh: 价格}
        kind: score
        scale: [1, 5]
        ends:
          - {en: dissatisfied, zh: 不满意}
          - {en: very satisfied, zh: 很满意}
        required: true
      - id: quality
        ask: {en: Quality, zh: 品质}
        kind: score
        scale: [1, 5]
        ends:
          - {en: dissatisfied, zh: 不满意}
          - {en: very satisfied, zh: 很满意}
        required: true
      - id: delivery
        ask: {en: Delivery on time, zh: 交货期}
        kind: score
        scale: [1, 5]
        ends:
          - {en: dissatisfied, zh: 不满意}
          - {en: very satisfied, zh: 很满意}
        required: true
      - id: earning
        ask: {en: They earn well with our products, zh: 我们的产品让他们赚钱}
        kind: score
        scale: [1, 5]
        ends:
          - {en: "no", zh: 不赚}
          - {en: very well, zh: 很赚}
        required: true
        help:
          en: Products of more than usual worth in the market. Ask how they sell.
          zh: 有超值市场价值、盈利能力强的产品。问问卖得怎样。
  - id: told
    name: {en: Knows the company, zh: 了解公司}
    ids: [ORD-8]
    items:
      - id: business
        ask: {en: We told them what business we do, zh: 介绍过业务构成}
        help:
          en: Half of their partners need something of ours that they don't know of.
          zh: 他们的伙伴可能正需要他们不知道的产品。
      - id: strength
        ask: {en: We showed them what we can do, zh: 展示过公司实力}
        help: {en: "A visit to the works, references, certificates.", zh: 参观工厂、案例、证书。}
      - id: vision
        ask: {en: We told them where we are going, zh: 讲过发展愿景}
  - id: incentive
    name: {en: Has something from it, zh: 有激励}
    ids: [ORD-9]
    items:
      - id: reward
        ask: {en: A reward for referrals is agreed, zh: 约定了转介绍奖励}
        help: {en: "Agreed by the company and open, never under the table.", zh: 公司批准、公开约定，绝不私下给。}
      - id: shared
        ask: {en: "We share the fruits of growth", zh: 与老客户分享发展成果}
      - id: rebate
        ask: {en: They know of the year-end rebate, zh: 了解年终返利政策}
        help: {en: Say the figure that last year would have brought., zh: 按去年的量算出返利金额告诉他们。}
  - id: partners
    name: {en: Partners, zh: 合作伙伴}
    items:
      - id: names
        ask: {en: Their partners who may need us, zh: 可能需要我们的合作伙伴}
        kind: text
        required: true
        help:
          en: "Names. Suppliers, buyers, sister companies. Lower cost of publicity and dealing, good faith, better odds."
          zh: 写出名字：上下游、兄弟公司。宣传和交易成本低，诚信度高，成功率高。
        ids: [ORD-5]
      - id: asked
        ask: {en: We asked for an introduction, zh: 已请其引荐}
        help: {en: "One name, one question: would you ring them for me?", zh: 就一个名字提一个请求：能替我打个电话吗？}
        ids: [ORD-5]
      - id: honest
        ask: {en: The introduction will do them credit, zh: 引荐不会让他们丢面子}
        required: true
        veto: true
        help:
          en: "Can we serve this partner honestly and well? Better few good ones than many."
          zh: 我们能诚信地服务好这位伙伴吗？客源要宽，更要好。
        ids: [ORD-6]
verdicts:
  - id: shame
    name: {en: do not ask, zh: 不宜开口}
    advice: {en: Who serves a friend's friend badly loses both., zh: 服务不好朋友的朋友，两家都会失去。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: find out more, zh: 再多了解}
    advice: {en: Ask how satisfied they are and with whom they work., zh: 问满意度，也问他们跟谁合作。}
    tone: plain
    if: {not: {complete: true}}
  - id: first
    name: {en: satisfy them first, zh: 先让客户满意}
    advice: {en: "Mend the lowest of the five, then ask.", zh: 先改进五项中最低的一项，再开口。}
    tone: due
    if: {group: satisfied, below: 60}
  - id: ask
    name: {en: ask now, zh: 现在就请引荐}
    advice:
      en: Ask for one introduction and enter the partner as a lead that came by this customer.
      zh: 请其引荐一家，把伙伴录为线索，来源写这位客户。
    tone: good

"""##),
("retain-high-value.yaml", .checklist, ##"""
kind: checklist
id: retain-high-value
version: 1
topic: keep
name: {en: Keep a high-value one, zh: 挽留高价值客户}
about:
  en: "Five ways to keep a customer who is worth much: where do we fall short?"
  zh: 留住高价值客户的五个办法：我们还差在哪里？
source:
  en: "The course texts on customer service, retention of high-value customers. The questions and the half-year are ours."
  zh: 课程资料中客户服务管理的高价值客户挽留，具体问题和半年复查由我们拟定。
ids: [RET-8]
on: [customer]
review_after_days: 180
groups:
  - id: service
    name: {en: Integrated service, zh: 整合服务能力}
    items:
      - id: one_face
        ask: {en: One person answers for everything, zh: 一个窗口管到底}
        help: {en: "Sales, delivery, service, billing: whom do they ring?", zh: 销售、交付、售后、结算，客户找谁？}
      - id: more
        ask: {en: We solve more than our product does, zh: 解决的不只是产品问题}
        help: {en: Name one thing in the last half-year., zh: 举近半年的一件事。}
  - id: model
    name: {en: Fitting sales model, zh: 最适应的销售模式}
    items:
      - id: asked_way
        ask: {en: They buy the way they like, zh: 按客户喜欢的方式购买}
        help: {en: "Contract, call-off, online, on site: have you asked?", zh: 合同、按需、网上、上门，问过吗？}
      - id: terms
        ask: {en: "Price and terms fit how they work", zh: 价格和条件适合其运作}
  - id: information
    name: {en: Information system, zh: 信息管理系统}
    items:
      - id: record
        ask: {en: Their record is complete and fresh, zh: 客户资料完整、没有过时}
      - id: purchases
        ask: {en: Every purchase is on record, zh: 每笔购买都有记录}
      - id: warning
        ask: {en: A sign of leaving would be noticed, zh: 流失迹象能及时发现}
        help: {en: "Orders that fail to come, complaints, a new buyer.", zh: 订单未到、投诉、换了采购。}
  - id: communication
    name: {en: All-round communication, zh: 全方位沟通体系}
    items:
      - id: levels
        ask: {en: "Our levels know theirs, to the top", zh: 各层级都有对应联系，含高层}
      - id: rhythm
        ask: {en: "Contact has a rhythm that is kept", zh: 有固定沟通节奏并做到}
      - id: voice
        ask: {en: "Their words reach who can act", zh: 意见能传到能改的人那里}
  - id: one_to_one
    name: {en: One to one, zh: 一对一营销}
    items:
      - id: own_offer
        ask: {en: Last offer was made for them alone, zh: 最近一次方案专为其定制}
      - id: preferences
        ask: {en: We know and use their preferences, zh: 了解并运用其偏好}
  - id: case
    name: {en: This case, zh: 当前情况}
    items:
      - id: leaving
        ask: {en: There are signs that they may leave, zh: 有流失迹象}
        required: true
        reverse: true
        help: {en: "In the evidence: which, since when.", zh: 在依据里写明迹象和开始时间。}
      - id: step
        ask: {en: What we do first, zh: 首先做什么}
        kind: text
        required: true
verdicts:
  - id: missing
    name: {en: look closer, zh: 再看仔细}
    tone: plain
    if: {any: [{not: {answered: 60}}, {not: {complete: true}}]}
  - id: danger
    name: {en: in danger, zh: 有流失危险}
    advice:
      en: "Speak to the one who decides this week, with something made for them."
      zh: 本周就找决策人谈，带上专属方案。
    tone: bad
    if: {all: [{item: leaving, is: "yes"}, {below: 70}]}
  - id: attend
    name: {en: needs attention, zh: 需要关注}
    advice: {en: Mend the weakest of the five; tell them that you did., zh: 改进五项中最弱的，并告诉客户。}
    tone: due
    if: {any: [{item: leaving, is: "yes"}, {below: 75}]}
  - id: held
    name: {en: well held, zh: 关系稳固}
    tone: good

"""##),
("retain-loyal.yaml", .checklist, ##"""
kind: checklist
id: retain-loyal
version: 1
topic: keep
name: {en: Keep a loyal one, zh: 挽留忠诚客户}
about:
  en: "Four steps in order: understand, design a solution, carry it out and test it, track and assess."
  zh: 四步依次进行：了解客户、设计解决方案、实施检验方案、追踪和评估。
source:
  en: "The course texts on customer service, retention of loyal customers. The questions and the month are ours."
  zh: 课程资料中客户服务管理的忠诚客户挽留，具体问题和按月检查由我们拟定。
ids: [RET-6, P-17]
on: [customer]
review_after_days: 30
groups:
  - id: understand
    name: {en: 1 Understand, zh: 一、了解客户}
    items:
      - id: changed
        ask: {en: What has changed for them, zh: 客户那边有什么变化}
        kind: text
        required: true
        help: {en: "Ask, don't guess: people, plans, offers they got.", zh: 去问，不要猜：人事、计划、别家报价。}
      - id: why_loyal
        ask: {en: Why they were loyal, zh: 过去为何忠诚}
        kind: text
        required: true
      - id: confirmed
        ask: {en: They agree that we understood, zh: 客户认可我们的理解}
        required: true
  - id: design
    name: {en: 2 Design, zh: 二、设计解决方案}
    if: {item: confirmed, is: "yes"}
    items:
      - id: solution
        ask: {en: The solution, zh: 解决方案}
        kind: text
        required: true
        help: {en: "It answers the change, and keeps what they were loyal for.", zh: 针对变化，并保住客户看重的东西。}
      - id: discount
        ask: {en: It is more than a discount, zh: 不只是降价}
        help: {en: A discount is matched tomorrow., zh: 降价明天就有人跟。}
  - id: test
    name: {en: 3 Carry out and test, zh: 三、实施检验方案}
    if: {item: confirmed, is: "yes"}
    items:
      - id: tried
        ask: {en: It was carried out, zh: 方案已实施}
        required: true
      - id: works
        ask: {en: The customer says it helps, zh: 客户认为有效}
        required: true
  - id: track
    name: {en: 4 Track and assess, zh: 四、追踪和评估}
    if: {item: works, is: "yes"}
    items:
      - id: next
        ask: {en: Look again on, zh: 下次查看日期}
        kind: day
        required: true
      - id: buys
        ask: {en: They buy as before, zh: 购买恢复如常}
        required: true
        help: {en: Compare with the months before the change., zh: 与变化之前的月份比较。}
      - id: lesson
        ask: {en: What others can learn, zh: 经验教训}
        kind: text
verdicts:
  - id: listen
    name: {en: listen again, zh: 再去了解}
    advice: {en: Go back to the first step before designing anything., zh: 回到第一步，先别急着做方案。}
    tone: due
    if: {item: confirmed, is: "no"}
  - id: redesign
    name: {en: design anew, zh: 重新设计}
    advice: {en: It doesn't help; find out which change it left out., zh: 方案无效，看看漏掉了哪个变化。}
    tone: bad
    if: {item: works, is: "no"}
  - id: steps
    name: {en: go on step by step, zh: 按步推进}
    advice: {en: Take the first open step., zh: 从第一个未完成的步骤做起。}
    tone: plain
    if: {not: {complete: true}}
  - id: watch
    name: {en: keep watching, zh: 继续追踪}
    advice: {en: They are content but buy less; ask why at the next look., zh: 客户满意但买得少，下次问明原因。}
    tone: due
    if: {item: buys, is: "no"}
  - id: kept
    name: {en: kept, zh: 已留住}
    advice: {en: "Thank them, and pass on the lesson.", zh: 向客户致谢，并分享经验。}
    tone: good

"""##),
("return-visit.yaml", .checklist, ##"""
kind: checklist
id: return-visit
version: 1
topic: talk
name: {en: Return visit, zh: 客户回访}
about:
  en: "Five parts: the state of contact, the papers, the purpose, the steps, the record. The first four are filled before you go, the record closes the visit."
  zh: 回访五部分：联系情况、资料准备、目的、步骤、记录。前四部分出发前填，记录填完回访才算结束。
source:
  en: "The course texts on customer service, the plan for return visits. The questions under the five parts and the quarter are ours."
  zh: 课程资料中客户服务管理的客户回访计划，五部分下的问题和季度周期由我们设定。
ids: [RET-5, P-18]
on: [customer]
review_after_days: 90
groups:
  - id: contact
    name: {en: 1 State of contact, zh: 一、被访客户联系情况}
    items:
      - id: last
        ask: {en: When we last spoke, zh: 最近一次联系日期}
        kind: day
        required: true
        help: {en: See the timeline., zh: 见往来记录。}
      - id: person
        ask: {en: Whom to visit, zh: 拜访对象}
        kind: text
        required: true
      - id: appointment
        ask: {en: The visit is agreed with them, zh: 已约好时间}
        required: true
      - id: open
        ask: {en: Something we owe them is open, zh: 有未兑现的承诺}
        reverse: true
        help: {en: "A quote, an answer, a repair. Do it before you go.", zh: 报价、答复、维修等，去之前先办好。}
  - id: papers
    name: {en: 2 Papers, zh: 二、有关资料准备}
    items:
      - id: sheet
        ask: {en: Information sheet is up to date, zh: 客户信息表已更新}
        required: true
        help: {en: Stale facts are marked in the customer's record., zh: 过时的信息在客户资料中有标记。}
      - id: developments
        ask: {en: Recent developments, zh: 发展近况}
        kind: text
        required: true
        fills: customer.developments
        help: {en: "News, hiring, new products.", zh: 新闻、招聘、新产品。}
      - id: opinions
        ask: {en: Opinions and suggestions so far, zh: 已有的意见和建议}
        kind: text
        required: true
        fills: customer.opinions
        help: {en: With what we did about each., zh: 并注明各条如何处理。}
  - id: purpose
    name: {en: 3 Purpose, zh: 三、回访目的}
    items:
      - id: why
        ask: {en: Why we go, zh: 回访目的}
        kind: one_of
        choices:
          - {id: use, name: {en: "use of the product", zh: 了解使用情况}}
          - {id: satisfaction, name: {en: "satisfaction", zh: 了解满意度}}
          - {id: problem, name: {en: a problem to solve, zh: 解决问题}}
          - {id: needs, name: {en: new needs, zh: 了解新需求}}
          - {id: relationship, name: {en: to stay in touch, zh: 增进交流}}
        required: true
      - id: result
        ask: {en: What should be true afterwards, zh: 回访后应达到的结果}
        kind: text
        required: true
        help: {en: Something that can be checked the same evening., zh: 当晚就能核对的结果。}
  - id: steps
    name: {en: 4 Steps, zh: 四、回访步骤}
    items:
      - id: opening
        ask: {en: How to begin, zh: 如何开场}
        kind: text
        help: {en: "With their matter, not with ours.", zh: 从客户的事说起。}
      - id: questions
        ask: {en: Questions to ask, zh: 要问的问题}
        kind: text
        required: true
        help: {en: Three are enough; open ones first., zh: 三个就够，先问开放式问题。}
      - id: closing
        ask: {en: What to agree before leaving, zh: 离开前要约定的事}
        kind: text
  - id: record
    name: {en: 5 Record, zh: 五、回访记录}
    items:
      - id: held
        ask: {en: The visit took place, zh: 回访已进行}
        required: true
        help: {en: Leave it open until you are back., zh: 回来之前先空着。}
      - id: heard
        ask: {en: What they said, zh: 客户说了什么}
        kind: text
        required: true
        if: {item: held, is: "yes"}
        help: {en: "In their words, also what you would rather not hear.", zh: 用客户的原话，不爱听的也要记。}
      - id: reached
        ask: {en: Purpose reached, zh: 达到目的}
        required: true
        if: {item: held, is: "yes"}
      - id: content
        ask: {en: They are satisfied, zh: 客户满意}
        required: true
        if: {item: held, is: "yes"}
        help: {en: They said so., zh: 客户自己说的才算。}
      - id: promised
        ask: {en: "What we promised, by when", zh: 我们的承诺和期限}
        kind: text
        if: {item: held, is: "yes"}
        help: {en: Plan it as a task at once., zh: 立即建成任务。}
verdicts:
  - id: cancelled
    name: {en: did not take place, zh: 未能进行}
    advice: {en: Agree a new day., zh: 重新约定时间。}
    tone: due
    if: {item: held, is: "no"}
  - id: unhappy
    name: {en: not satisfied, zh: 客户不满意}
    advice: {en: Solve it or take it as a complaint today., zh: 今天就解决，或按投诉受理。}
    tone: bad
    if: {item: content, is: "no"}
  - id: preparing
    name: {en: being prepared, zh: 准备中}
    advice:
      en: "Fill the first four parts before you go, the record when you are back."
      zh: 出发前填前四部分，回来填记录。
    tone: plain
    if: {not: {complete: true}}
  - id: again
    name: {en: purpose not reached, zh: 未达目的}
    advice: {en: Plan the next contact with what is still open., zh: 把未完成的事列入下一次联系。}
    tone: due
    if: {item: reached, is: "no"}
  - id: closed
    name: {en: visit closed, zh: 回访完成}
    advice: {en: Keep what was promised; set the next contact., zh: 兑现承诺，约好下次联系。}
    tone: good

"""##),
("risk-review.yaml", .checklist, ##"""
kind: checklist
id: risk-review
version: 1
topic: comply
name: {en: Risk review, zh: 风险评估}
about:
  en: "How risky a deal is in contract, credit and market, what is done about each risk, and when to look again."
  zh: 从合同、信用、市场三方面评估风险，逐项定措施，并约定下次评估时间。
source:
  en: "The course texts, article 8 of the compliance template: three named risks \"and the like\", reviewed \"regularly\". The three levels and the period of 30 days are ours."
  zh: 课程资料中合规管理制度范本第八条：列举三类风险“等”，要求“定期”评估。高中低三级和三十天周期由我们设定。
ids: [CMP-15, CMP-16, G-5]
on: [deal, customer, contract]
review_after_days: 30
groups:
  - id: contract
    name: {en: Contract risk, zh: 合同风险}
    items:
      - id: contract_level
        ask: {en: Risk in the contract, zh: 合同风险程度}
        kind: one_of
        choices:
          - {id: low, name: {en: low, zh: 低}, points: 2}
          - {id: medium, name: {en: medium, zh: 中}, points: 1}
          - {id: high, name: {en: high, zh: 高}, points: 0}
        required: true
        help:
          en: "High: unusual clauses, penalties, a customer's form. Low: our template, checked."
          zh: 高：条款特殊、违约金重、用对方格式合同。低：用我方模板且已审查。
      - id: contract_measure
        ask: {en: What we do about it, zh: 应对措施}
        kind: text
        required: true
        help:
          en: "A measure, a person, a date. Where the risk is low: what we watch."
          zh: 写明措施、负责人、时间；风险低的写明关注什么。
        ids: [CMP-16, G-5]
      - id: contract_next
        ask: {en: Look again on, zh: 下次评估日期}
        kind: day
        required: true
        ids: [CMP-16, G-5]
  - id: credit
    name: {en: Credit risk, zh: 信用风险}
    items:
      - id: credit_level
        ask: {en: Risk that they do not pay, zh: 信用风险程度}
        kind: one_of
        choices:
          - {id: low, name: {en: low, zh: 低}, points: 2}
          - {id: medium, name: {en: medium, zh: 中}, points: 1}
          - {id: high, name: {en: high, zh: 高}, points: 0}
        required: true
        help:
          en: "High: overdue bills, disputes, nothing known. Low: pays on time for years, or pays in advance."
          zh: 高：有逾期、有纠纷、情况不明。低：多年按时付款或预付款。
      - id: credit_measure
        ask: {en: What we do about it, zh: 应对措施}
        kind: text
        required: true
        help:
          en: "A measure, a person, a date. Where the risk is low: what we watch."
          zh: 写明措施、负责人、时间；风险低的写明关注什么。
        ids: [CMP-16, G-5]
      - id: credit_next
        ask: {en: Look again on, zh: 下次评估日期}
        kind: day
        required: true
        ids: [CMP-16, G-5]
  - id: market
    name: {en: Market risk, zh: 市场风险}
    items:
      - id: market_level
        ask: {en: Risk from the market, zh: 市场风险程度}
        kind: one_of
        choices:
          - {id: low, name: {en: low, zh: 低}, points: 2}
          - {id: medium, name: {en: medium, zh: 中}, points: 1}
          - {id: high, name: {en: high, zh: 高}, points: 0}
        required: true
        help:
          en: "High: prices, rates or rules may move against us before we deliver. Low: short, fixed, covered."
          zh: 高：交付前价格、汇率、政策可能变化。低：周期短、价格锁定、有保障。
      - id: market_measure
        ask: {en: What we do about it, zh: 应对措施}
        kind: text
        required: true
        help:
          en: "A measure, a person, a date. Where the risk is low: what we watch."
          zh: 写明措施、负责人、时间；风险低的写明关注什么。
        ids: [CMP-16, G-5]
      - id: market_next
        ask: {en: Look again on, zh: 下次评估日期}
        kind: day
        required: true
        ids: [CMP-16, G-5]
  - id: other
    name: {en: Other risk, zh: 其他风险}
    items:
      - id: other_risk
        ask: {en: There is another risk worth naming, zh: 还有其他值得注意的风险}
        required: true
        reverse: true
        help:
          en: "People, delivery, law, reputation: one sentence in the evidence."
          zh: 人员、交付、法律、声誉等，在依据里写一句。
      - id: other_measure
        ask: {en: What we do about it, zh: 应对措施}
        kind: text
        required: true
        if: {item: other_risk, is: "yes"}
        ids: [CMP-16]
      - id: other_next
        ask: {en: Look again on, zh: 下次评估日期}
        kind: day
        required: true
        if: {item: other_risk, is: "yes"}
        ids: [CMP-16]
verdicts:
  - id: high
    name: {en: high risk, zh: 风险高}
    advice:
      en: Bring it to your manager; go on only when the measure takes effect.
      zh: 报主管处理，措施见效后再推进。
    tone: bad
    if: {any: [{item: contract_level, is: high}, {item: credit_level, is: high}, {item: market_level, is: high}]}
  - id: missing
    name: {en: not reviewed through, zh: 尚未评估完}
    advice: {en: "Every risk needs its level, a measure and a date.", zh: 每项风险都要有等级、措施和日期。}
    tone: plain
    if: {not: {complete: true}}
  - id: watch
    name: {en: watch, zh: 需要关注}
    advice: {en: Carry out the measures and look again on the days set., zh: 落实措施，按期复评。}
    tone: due
    passes: true
    if: {any: [{item: contract_level, is: medium}, {item: credit_level, is: medium}, {item: market_level, is: medium}, {item: other_risk, is: "yes"}]}
  - id: low
    name: {en: low risk, zh: 风险低}
    advice: {en: Look again on the days set., zh: 按期复评即可。}
    tone: good
    passes: true

"""##),
("segmentation-card.yaml", .checklist, ##"""
kind: checklist
id: segmentation-card
version: 1
topic: know
name: {en: Segment card, zh: 细分客户卡}
about:
  en: "Take one typical customer and describe the group it stands for: by value, need and preference, and what that group gets from us. Everything else in customer work rests on this."
  zh: "选一家典型客户，写出它所代表的那一群：价值、需求、偏好如何，我们给他们什么。客户管理的其他工作都以此为基础。"
source:
  en: "Value, need and preference within a clear model and a chosen market, the variables for persons, and the warning against spreading effort evenly are from the course texts. They also name sex as a variable; we build no segment on it. The questions and levels are ours."
  zh: "在明确的业务模式和专注的市场内按价值、需求、偏好分类，个人客户的细分变量，以及不可平均用力，均出自课程资料。资料还列有性别，本软件不以此细分。问题和分界为本软件所定。"
ids: [RVW-14, SEG-1]
on: [customer]
review_after_days: 365
groups:
  - id: frame
    name: {en: Model and market, zh: 业务模式和市场}
    ids: [RVW-14]
    items:
      - id: segment
        ask: {en: "Name of the segment", zh: "这一群叫什么"}
        kind: text
        required: true
        help: {en: "Two or three words by which a colleague would know who belongs.", zh: "三五个字，同事一听就知道包括谁。"}
      - id: model
        ask: {en: "It lies within our business model", zh: "在我们明确的业务模式之内"}
        help: {en: "We earn from it in the way in which we mean to earn.", zh: "赚它的钱，用的正是我们打算赚钱的方式。"}
      - id: market
        ask: {en: "It lies in the market we focus on", zh: "在我们专注的市场之内"}
        help: {en: "Would you drop another for it? Otherwise it is a distraction.", zh: "肯为它放弃别的吗？不肯，就是分心。"}
  - id: factors
    name: {en: What sets them apart, zh: 凭什么区分}
    ids: [RVW-14, SEG-1]
    items:
      - id: value
        ask: {en: "Their value to us", zh: "对我们的价值"}
        kind: one_of
        required: true
        choices:
          - {id: high, name: {en: high, zh: 高}}
          - {id: middle, name: {en: middle, zh: 中}}
          - {id: low, name: {en: low, zh: 低}}
        help: {en: "Margin a year of an ordinary member of the group.", zh: "按这一群里普通一家的年毛利来看。"}
      - id: need
        ask: {en: "What they all need", zh: "共同的需求"}
        kind: text
        required: true
        help: {en: "What others do not need. Check it with three members.", zh: "别的群体不需要的。找其中三家核实。"}
      - id: preference
        ask: {en: "How they like to be served", zh: "喜欢怎样被服务"}
        kind: text
        help: {en: "Channel, tone, pace, proof they trust.", zh: "渠道、口吻、节奏、相信什么凭据。"}
      - id: persons
        ask: {en: "The customers are persons", zh: "客户是个人"}
        help: {en: "No for firms and offices: they are told apart by value, need and preference.", zh: "企业、机关答“否”，按价值、需求、偏好区分即可。"}
      - id: variables
        ask: {en: "What sets them apart, in order", zh: "最能区分的变量，强的在前"}
        kind: ranking
        if: {item: persons, is: yes}
        choices:
          - {id: age, name: {en: age, zh: 年龄}}
          - {id: education, name: {en: education, zh: 文化程度}}
          - {id: occupation, name: {en: occupation, zh: 职业}}
          - {id: income, name: {en: income, zh: 收入}}
          - {id: residence, name: {en: place of residence, zh: 居住地区}}
        help: {en: "A variable counts only if those who differ in it really buy differently.", zh: "只有在购买上真有差别的变量才算数。"}
        ids: [SEG-2]
  - id: answer
    name: {en: What they get, zh: 给他们什么}
    ids: [RVW-14, SEG-1]
    items:
      - id: offer
        ask: {en: "The product and service for them", zh: "有针对性的产品和服务"}
        kind: text
        required: true
        help: {en: "What is in it, and what is left out on purpose.", zh: "包含什么，特意不含什么。"}
      - id: mode
        ask: {en: "The way of marketing to them", zh: "有针对性的营销模式"}
        kind: text
        required: true
        help: {en: "Visit, phone, dealer, online; how often; by whom.", zh: "上门、电话、经销、网上；多久一次；谁去。"}
      - id: effort
        ask: {en: "Our effort follows their value", zh: "投入与价值相称，不平均用力"}
        required: true
        help: {en: "Means are limited: spread evenly, the important ones leave and nobody becomes loyal. Count last quarter's contacts by level of value.", zh: "资源有限：平均用力，重要的会流失，谁也养不成忠诚。按价值高低数一数上季度的联系次数。"}
        ids: [SEG-3]
verdicts:
  - id: open
    name: {en: card not complete, zh: 卡片未填全}
    advice: {en: "Name, value, need, offer, way of marketing and effort are required.", zh: "名称、价值、需求、产品、营销模式和投入为必填。"}
    tone: plain
    if: {not: {complete: true}}
  - id: outside
    name: {en: outside our focus, zh: 不在专注范围}
    advice: {en: "Serve them only if they cost nothing extra.", zh: "不额外花力气才接。"}
    tone: bad
    if: {any: [{item: model, is: no}, {item: market, is: no}]}
  - id: uneven
    name: {en: effort is misplaced, zh: 用力不当}
    advice: {en: "Move visits from low to high value before you change anything else.", zh: "先把拜访从低价值挪到高价值，再改别的。"}
    tone: due
    if: {item: effort, is: no}
  - id: segment
    name: {en: a usable segment, zh: 细分可用}
    advice: {en: "Save it as a view and give it a positioning card.", zh: "存为视图，再为它填定位卡。"}
    tone: good
marks:
  - {id: high, name: {en: high value, zh: 高价值}, if: {item: value, is: high}}

"""##),
("selection.yaml", .checklist, ##"""
kind: checklist
id: selection
version: 1
topic: know
name: {en: Selecting customers, zh: 选择客户}
about:
  en: "Before you court a prospect: four guiding ideas, two minutes. It tells whether this is a customer for us, and which of the four speaks against it."
  zh: "追一家客户之前，用两分钟按四条指导思想过一遍：这家适不适合我们，哪一条不合。"
source:
  en: "The four guiding ideas, and that good customers should be chosen over poor ones, are from the textbook, section on selecting customers. The questions, the marks 0 to 5 and the levels are ours."
  zh: "四条指导思想以及“客户有优劣、应选好客户”出自教材“客户的选择”一节；问题、0到5分和分界为本软件所定。"
ids: [SEL-1]
on: [customer]
review_after_days: 180
groups:
  - id: positioning
    name: {en: 1 Fits our positioning, zh: 1 与企业定位一致}
    items:
      - id: fits
        ask: {en: "How well does it fit our position?", zh: "同我们的定位有多合"}
        kind: score
        scale: [0, 5]
        ends: [{en: another market, zh: 不是一路}, {en: just what we are made for, zh: 正对路}]
        required: true
        help: {en: "Think of what we sell best, at which level of price and service.", zh: "想想我们最擅长卖什么，在哪个价位和服务水平。"}
      - id: core_need
        ask: {en: "Its main need is for our main product", zh: "它的主要需求正是我们的主业"}
        help: {en: "Would we have to bend the product or buy it in? Then no.", zh: "要我们改产品或外购才能满足的，答“否”。"}
  - id: quality
    name: {en: 2 Of good quality, zh: 2 优质}
    help: {en: "Customers differ in quality from the start; good ones bring the profit.", zh: "客户天生有优劣，赢利靠的是好客户。"}
    ids: [SEL-3]
    items:
      - id: grade
        ask: {en: "Quality of this customer", zh: "这家客户的优劣"}
        kind: one_of
        required: true
        choices:
          - {id: good, name: {en: "good: profitable, pays, stays", zh: 优：有利润、付款好、做得久}, points: 2}
          - {id: middling, name: {en: "middling: one of these missing", zh: 中：缺其中一样}, points: 1}
          - {id: poor, name: {en: "poor: two or more are missing", zh: 劣：缺两样以上}, points: 0}
        help: {en: "Ask finance how it pays and two suppliers how long it stays.", zh: "向财务问付款情况，向两家供应商问合作年头。"}
      - id: reasonable
        ask: {en: "It asks for no more than it pays for", zh: "提的要求同付的钱相称"}
        help: {en: "Count special requests, complaints and urgent orders against turnover.", zh: "把特殊要求、投诉、急单同成交额放在一起看。"}
  - id: potential
    name: {en: 3 With potential, zh: 3 有潜力}
    items:
      - id: grows
        ask: {en: "How much more can it become?", zh: "以后能做到多大"}
        kind: score
        scale: [0, 5]
        ends: [{en: shrinking, zh: 在萎缩}, {en: many times as much, zh: 翻几番}]
        required: true
        help: {en: "Its own growth and our share in it, three years on. For the long look see value and capability.", zh: "看三年后它自身的增长和我们在其中的份额。细评见“门当户对”。"}
      - id: future_use
        ask: {en: "It will buy more kinds from us", zh: "以后会向我们买更多品类"}
        help: {en: "Name the second product and who there would decide on it.", zh: "说出第二样产品，以及对方由谁决定。"}
  - id: matched
    name: {en: 4 Well matched, zh: 4 门当户对}
    items:
      - id: level
        ask: {en: "Do its demands fit our strength?", zh: "它的要求和我们的实力是否相当"}
        kind: score
        scale: [0, 5]
        ends: [{en: far beyond or below us, zh: 差得太远}, {en: eye to eye, zh: 旗鼓相当}]
        required: true
        help: {en: "Too large a customer can crush a small supplier, too small a one is not worth a large one's effort.", zh: "客户太大，小供应商会被拖垮；客户太小，大供应商不划算。"}
      - id: they_want_us
        ask: {en: "For this customer we matter too", zh: "在它那里，我们也有分量"}
        help: {en: "Would it be a nuisance to them to lose us?", zh: "没有我们，它会不会觉得麻烦？"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    tone: plain
    if: {not: {complete: true}}
  - id: court
    name: {en: court it, zh: 值得追}
    advice: {en: "Name who is in charge and plan the first visit.", zh: "指定负责人，安排首次拜访。"}
    tone: good
    passes: true
    if: {all: [{score: 65}, {group: positioning, score: 40}, {group: quality, score: 40}, {group: matched, score: 40}]}
  - id: grow
    name: {en: "small, worth growing", zh: 眼下小，值得培养}
    advice: {en: "Choose it decisively and keep supporting it; measure value and capability next.", zh: "看准就选，持续扶持；接着评价值与能力。"}
    tone: good
    passes: true
    if: {all: [{group: potential, score: 70}, {group: quality, score: 50}, {group: positioning, score: 40}]}
  - id: doubtful
    name: {en: only if it costs little, zh: 顺手可做}
    advice: {en: "Serve it when it comes, court others first.", zh: "找上门就接，主动追的先选别家。"}
    tone: due
    if: {score: 45}
  - id: leave
    name: {en: not for us, zh: 不适合我们}
    advice: {en: "Leave it with thanks, and tell it who would suit it better.", zh: "好聚好散，可推荐更合适的同行。"}
    tone: bad
marks:
  - {id: off_position, name: {en: off our positioning, zh: 与定位不符}, if: {group: positioning, below: 40}}
  - {id: poor, name: {en: poor quality, zh: 质量差}, if: {item: grade, is: poor}}
  - {id: mismatched, name: {en: badly matched, zh: 门不当户不对}, if: {group: matched, below: 40}}

"""##),
("self-improvement.yaml", .checklist, ##"""
kind: checklist
id: self-improvement
version: 1
topic: learn
name: {en: Account manager's growth, zh: 客户经理自我完善}
about:
  en: "Where you stand in awareness, manner and skill, and in the six kinds of work. The centre of it all is people."
  zh: 在意识、方式、技巧以及六项工作上您做得如何。一切以人为本。
source:
  en: "The course texts, a training text for account managers; of its fourth chapter only the preface tells. Scales and the half-year are ours."
  zh: 课程资料中的客户经理培训教材，第四章内容仅见于前言。评分尺度和半年复评由我们设定。
ids: [CRD-5, P-25]
on: [member]
review_after_days: 180
groups:
  - id: self
    name: {en: Improve yourself, zh: 自我完善}
    weight: 2
    items:
      - id: awareness
        ask: {en: "Awareness: I act before I am asked", zh: 服务意识：主动服务}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "Last month: who heard from you first?", zh: 上个月有几次是您先联系客户？}
      - id: manner
        ask: {en: "Manner of managing: I see the whole", zh: 管理方式：全面管理}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help:
          en: "The whole customer: accounts, credit, family firm, risk."
          zh: 看整个客户：账户、信贷、关联企业、风险。
      - id: skill
        ask: {en: "Skill: I master the daily work", zh: 管理技巧：掌握日常管理技能}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
        help: {en: "Are your files such that a colleague could take over tomorrow?", zh: 您的档案，同事明天能接手吗？}
  - id: work
    name: {en: "Six kinds of work, in order", zh: 六项工作}
    help: {en: "From weak to strong, by results of the last half-year.", zh: 按近半年的结果评，从弱到强。}
    items:
      - id: positioning
        ask: {en: 1 Positioning in the market, zh: 一、市场定位}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
      - id: selection
        ask: {en: 2 Selecting customers, zh: 二、客户选择}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
      - id: development
        ask: {en: 3 Developing customers, zh: 三、客户开发}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
      - id: maintenance
        ask: {en: 4 Maintaining customers, zh: 四、客户维护}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
      - id: management
        ask: {en: 5 Managing customers, zh: 五、客户管理}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
      - id: marketing
        ask: {en: 6 Marketing products, zh: 六、产品营销}
        kind: score
        scale: [1, 5]
        ends:
          - {en: weak, zh: 弱}
          - {en: strong, zh: 强}
        required: true
  - id: strength
    name: {en: What makes us competitive, zh: 竞争力}
    ids: [CRD-4]
    items:
      - id: product
        ask: {en: "I offer what fits, not what is left", zh: 产品适宜，不推销剩货}
      - id: service
        ask: {en: My service leaves no loose ends, zh: 服务完善，有始有终}
      - id: efficient
        ask: {en: Decisions come fast, zh: 管理高效，答复迅速}
      - id: network
        ask: {en: "Customers reach us easily, or online", zh: 网络先进，随时找得到我们}
      - id: people
        ask: {en: People come first, zh: 以人为本}
        help:
          en: "A customer, a colleague: whose interest did you put before a figure last month?"
          zh: 上个月您为谁的利益放下过指标？
  - id: one_to_one
    name: {en: One to one, zh: 一对一营销}
    ids: [CRD-7]
    items:
      - id: direct
        ask: {en: I deal with each customer in person, zh: 直接对客户一对一营销}
      - id: whole
        ask: {en: "I offer all our financial services", zh: 提供综合性金融服务}
        help:
          en: "More than credit: accounts, payments, savings, insurance."
          zh: 不只贷款，还有账户、结算、存款、保险。
verdicts:
  - id: missing
    name: {en: rate the nine first, zh: 请先评完九项}
    tone: plain
    if: {not: {complete: true}}
  - id: excellent
    name: {en: excellent, zh: 卓越}
    advice: {en: Teach; that is how it stays., zh: 带人，才能保持。}
    tone: good
    if: {score: 80}
  - id: steady
    name: {en: steady, zh: 稳健}
    advice: {en: Choose the lowest line and one habit to change., zh: 选最低的一项，改一个习惯。}
    tone: good
    if: {score: 60}
  - id: grow
    name: {en: room to grow, zh: 有待提高}
    advice: {en: Agree one training and one companion visit., zh: 定一次培训，跟一次同事走访。}
    tone: due

"""##),
("self-test.yaml", .checklist, ##"""
kind: checklist
id: self-test
version: 1
topic: learn
name: {en: Self-test, zh: 自测题}
about:
  en: "Twenty-one questions on the ideas behind customer work, for a newcomer's first week or to refresh them. Ten minutes; each answer is explained."
  zh: "二十一道题，考客户工作的基本概念。新人第一周做，或拿来温故。十分钟，每题有解释。"
source:
  en: "After the exercises of the course texts: twenty with four options and one to fill in, which is asked with options of ours. The texts give no key: the answers are inferred from the wording, the one on growing profit with the least certainty. Questions are condensed; the levels are ours."
  zh: "取材于课程资料的习题：二十道选择题和一道填空题，填空题的选项为本软件所拟。原资料没有答案，答案由题意推断，其中“利润增长关键”一题把握最小。题干为缩写，分界为本软件所定。"
ids: [EX-1, EX-2, EX-3, EX-4, EX-5, EX-6, EX-7, EX-8, EX-9, EX-10, EX-11, EX-12, EX-13, EX-14, EX-15, EX-16, EX-17, EX-18, EX-19, EX-20, EX-21]
on: [member]
review_after_days: 365
groups:
  - id: customers
    name: {en: Customers and classes, zh: 客户与分类}
    weight: 4
    items:
      - id: ladder
        ask: {en: "Potential to loyal: grouped by what?", zh: "潜在、新、常、老、忠诚，按什么来分？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "importance", zh: "重要性"}, points: 0}
          - {id: b, name: {en: "quantity bought", zh: "产品购买数量"}, points: 0}
          - {id: c, name: {en: "loyalty", zh: "忠诚度"}, points: 1}
          - {id: d, name: {en: "satisfaction", zh: "满意度"}, points: 0}
        help: {en: "The five classes are steps of a ladder, and what rises from step to step is loyalty.", zh: "这五类像一级级台阶，逐级上升的是忠诚度。"}
        ids: [EX-1]
      - id: beginner
        ask: {en: "Just begun to buy, hardly knows us", zh: "刚开始交易，对我们还不太了解"}
        kind: one_of
        choices:
          - {id: a, name: {en: "new customer", zh: "新客户"}, points: 1}
          - {id: b, name: {en: "regular customer", zh: "常客户"}, points: 0}
          - {id: c, name: {en: "potential customer", zh: "潜在客户"}, points: 0}
          - {id: d, name: {en: "long-standing", zh: "老客户"}, points: 0}
        help: {en: "A potential customer has not traded yet; a new one has, without full knowledge of what we sell and do.", zh: "潜在客户还没有交易；已成交但了解不全面的是新客户。"}
        ids: [EX-3]
      - id: old_hand
        ask: {en: "Knows us long, also buys elsewhere", zh: "往来多年、很了解我们，也向别家买"}
        kind: one_of
        choices:
          - {id: a, name: {en: "new customer", zh: "新客户"}, points: 0}
          - {id: b, name: {en: "regular customer", zh: "常客户"}, points: 0}
          - {id: c, name: {en: "loyal customer", zh: "忠诚客户"}, points: 0}
          - {id: d, name: {en: "long-standing", zh: "老客户"}, points: 1}
        help: {en: "Long history and deep knowledge make a long-standing customer; the loyal one does not trade with others.", zh: "时间长、了解深是老客户；忠诚客户不再同别家往来。"}
        ids: [EX-4]
      - id: who
        ask: {en: "They need us and keep us alive", zh: "对我们的产品有需求，我们靠其生存"}
        kind: one_of
        choices:
          - {id: a, name: {en: "suppliers", zh: "供应商"}, points: 0}
          - {id: b, name: {en: "competitors", zh: "竞争者"}, points: 0}
          - {id: c, name: {en: "customers", zh: "客户"}, points: 1}
          - {id: d, name: {en: "shareholders", zh: "股东"}, points: 0}
        help: {en: "Customers: the group with a specific need for what we offer, without whom the business cannot go on.", zh: "客户：对本企业产品和服务有特定需求的群体，没有他们，经营无法维持。"}
        ids: [EX-21]
  - id: surveys
    name: {en: Satisfaction and surveys, zh: 满意度与调查}
    weight: 7
    items:
      - id: formula
        ask: {en: "In satisfaction C = b / a, what is b?", zh: "客户满意度 C＝b/a，b 是什么？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "satisfaction", zh: "客户满意度"}, points: 0}
          - {id: b, name: {en: "their experience", zh: "感知到的实际体验"}, points: 1}
          - {id: c, name: {en: "loyalty", zh: "客户忠诚度"}, points: 0}
          - {id: d, name: {en: "the expectation", zh: "期望值"}, points: 0}
        help: {en: "C is satisfaction, a what was expected, b what was experienced: above 1 the customer got more than expected.", zh: "C 是满意度，a 是期望，b 是实际体验；大于1，就是超出期望。"}
        ids: [EX-2]
      - id: base
        ask: {en: "A survey starts from which database?", zh: "做满意度调查，先要有哪种数据库？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "purchases", zh: "客户购买信息数据库"}, points: 0}
          - {id: b, name: {en: "satisfaction", zh: "客户满意度数据库"}, points: 0}
          - {id: c, name: {en: "customer files", zh: "客户档案数据库"}, points: 1}
          - {id: d, name: {en: "customer value", zh: "客户价值数据库"}, points: 0}
        help: {en: "To ask a measured sample one must first find the customers fast and surely: that is the work of the customer file.", zh: "定量调查要能又快又准地找到客户，靠的是客户档案这一基础。"}
        ids: [EX-5]
      - id: direct
        ask: {en: "Direct, shows care, may disturb", zh: "直接、快、显关怀，但可能打扰"}
        kind: one_of
        choices:
          - {id: a, name: {en: "telephone survey", zh: "电话调查"}, points: 1}
          - {id: b, name: {en: "survey by mail", zh: "邮寄调查"}, points: 0}
          - {id: c, name: {en: "online", zh: "网上问卷调查"}, points: 0}
          - {id: d, name: {en: "text messages", zh: "手机短信调查"}, points: 0}
        help: {en: "On the telephone one hears the trouble at once; the price is that one breaks into work or private life.", zh: "电话里能当场听到问题，代价是可能打断工作或生活，惹人反感。"}
        ids: [EX-6]
      - id: cheapest
        ask: {en: "The fastest and cheapest survey", zh: "最快、成本最低的调查方法"}
        kind: one_of
        choices:
          - {id: a, name: {en: "telephone survey", zh: "电话调查"}, points: 0}
          - {id: b, name: {en: "survey by mail", zh: "邮寄调查"}, points: 0}
          - {id: c, name: {en: "online", zh: "网上问卷调查"}, points: 1}
          - {id: d, name: {en: "text messages", zh: "手机短信调查"}, points: 0}
        help: {en: "Online, nobody has to be paid for each answer, and answers arrive within the hour.", zh: "网上问卷不用逐份付人工，答复当天就到。"}
        ids: [EX-7]
      - id: overall
        ask: {en: "Overall satisfaction judges what?", zh: "总体满意度是对产品哪方面的评估？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "use of it", zh: "使用经历"}, points: 1}
          - {id: b, name: {en: "after-sales", zh: "售后服务"}, points: 0}
          - {id: c, name: {en: "quality", zh: "质量"}, points: 0}
          - {id: d, name: {en: "price", zh: "价格"}, points: 0}
        help: {en: "Quality, price and service are parts; the whole is the experience of using it.", zh: "质量、价格、售后都是局部，整体看使用经历。"}
        ids: [EX-16]
      - id: unhappy
        ask: {en: "Whom not to ask about discontent?", zh: "查不满意的原因，不能问哪类人？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "existing customers", zh: "现有客户"}, points: 0}
          - {id: b, name: {en: "potential ones", zh: "潜在客户"}, points: 1}
          - {id: c, name: {en: "lost customers", zh: "已失去客户"}, points: 0}
          - {id: d, name: {en: "rivals' customers", zh: "竞争者客户"}, points: 0}
        help: {en: "A potential customer has not used the product yet; the other three have experience to report.", zh: "潜在客户还没用过，说不出体验；其余三类都有经历可讲。"}
        ids: [EX-17]
      - id: strategy
        ask: {en: "Which strategy rules business now?", zh: "企业经营以哪种战略为基本准则？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "customer loyalty", zh: "客户忠诚"}, points: 0}
          - {id: b, name: {en: "satisfaction", zh: "客户满意"}, points: 1}
          - {id: c, name: {en: "customer retention", zh: "客户保持"}, points: 0}
          - {id: d, name: {en: "customer discovery", zh: "客户挖掘"}, points: 0}
        help: {en: "In the new economy firms take satisfying customers as the rule of all business.", zh: "新经济条件下，企业以客户满意战略为经营准则。"}
        ids: [EX-18]
  - id: loyalty
    name: {en: Loyalty and value, zh: 忠诚与价值}
    weight: 7
    items:
      - id: again
        ask: {en: "Liking, preference, buying again", zh: "有好感、成偏好、再反复购买"}
        kind: one_of
        choices:
          - {id: a, name: {en: "satisfaction", zh: "客户满意度"}, points: 0}
          - {id: b, name: {en: "customer value", zh: "客户价值"}, points: 0}
          - {id: c, name: {en: "loyalty", zh: "客户忠诚度"}, points: 1}
          - {id: d, name: {en: "profit margin", zh: "客户利润率"}, points: 0}
        help: {en: "Satisfaction is a judgement; loyalty shows in buying again.", zh: "满意是一种评价，忠诚要看是否反复购买。"}
        ids: [EX-9]
      - id: growth
        ask: {en: "Held to be the key to growing profit", zh: "企业界公认的利润增长关键"}
        kind: one_of
        choices:
          - {id: a, name: {en: "satisfaction", zh: "客户满意度"}, points: 0}
          - {id: b, name: {en: "customer value", zh: "客户价值"}, points: 0}
          - {id: c, name: {en: "loyalty", zh: "客户忠诚度"}, points: 1}
          - {id: d, name: {en: "profit margin", zh: "客户利润率"}, points: 0}
        help: {en: "Loyal customers buy again, cost less to serve and bring others. The most probable answer; one could argue for value.", zh: "忠诚客户反复买、服务成本低、还带来新客户。这是最可能的答案，选客户价值也说得通。"}
        ids: [EX-10]
      - id: judgement
        ask: {en: "How attributes and effects are judged", zh: "对属性、效能和使用结果的评价"}
        kind: one_of
        choices:
          - {id: a, name: {en: "satisfaction", zh: "客户满意度"}, points: 0}
          - {id: b, name: {en: "customer value", zh: "客户价值"}, points: 1}
          - {id: c, name: {en: "loyalty", zh: "客户忠诚度"}, points: 0}
          - {id: d, name: {en: "profit margin", zh: "客户利润率"}, points: 0}
        help: {en: "What a product has, how well that works, and whether it helps or hinders the aim: together the value a customer sees.", zh: "有什么属性、效能如何、对目标是帮是碍，合起来就是客户感知的价值。"}
        ids: [EX-11]
      - id: lasting
        ask: {en: "Make it outstanding, income lasts", zh: "创造出非凡的它，收益就长久"}
        kind: one_of
        choices:
          - {id: a, name: {en: "satisfaction", zh: "客户满意度"}, points: 0}
          - {id: b, name: {en: "customer value", zh: "客户价值"}, points: 1}
          - {id: c, name: {en: "loyalty", zh: "客户忠诚度"}, points: 0}
          - {id: d, name: {en: "profit margin", zh: "客户利润率"}, points: 0}
        help: {en: "One creates value; satisfaction and loyalty follow from it.", zh: "企业创造的是价值，满意和忠诚随之而来。"}
        ids: [EX-12]
      - id: ability
        ask: {en: "Which ability makes a firm earn more?", zh: "企业哪种能力越强，盈利越大？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "selling products", zh: "产品销售"}, points: 0}
          - {id: b, name: {en: "finding customers", zh: "客户发掘"}, points: 0}
          - {id: c, name: {en: "controlling cost", zh: "成本控制"}, points: 0}
          - {id: d, name: {en: "creating value", zh: "价值创造"}, points: 1}
        help: {en: "Who creates more value works more efficiently inside and stands better outside; the other three are parts of it.", zh: "价值创造能力强，内部效率高，外部有优势；其余三项只是其中一部分。"}
        ids: [EX-13]
      - id: hard
        ask: {en: "Hard to tell, decides whom to keep", zh: "难以识别，却决定留谁弃谁"}
        kind: one_of
        choices:
          - {id: a, name: {en: "profitability", zh: "客户的盈利率"}, points: 1}
          - {id: b, name: {en: "loyalty", zh: "客户的忠诚度"}, points: 0}
          - {id: c, name: {en: "satisfaction", zh: "客户的满意度"}, points: 0}
          - {id: d, name: {en: "customer value", zh: "客户价值"}, points: 0}
        help: {en: "Those who bring profit are kept, those who bring losses let go; turnover alone does not show which is which.", zh: "留住盈利的，剔除亏损的；光看成交额分不出来。"}
        ids: [EX-14]
      - id: ground
        ask: {en: "On what is loyalty built?", zh: "忠诚度建立在什么基础之上？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "profitability", zh: "客户的盈利率"}, points: 0}
          - {id: b, name: {en: "loyalty", zh: "客户的忠诚度"}, points: 0}
          - {id: c, name: {en: "satisfaction", zh: "客户的满意度"}, points: 1}
          - {id: d, name: {en: "customer value", zh: "客户价值"}, points: 0}
        help: {en: "Hence the three levers: a product of quality, basic service without fault, and care.", zh: "所以要抓三样：高品质的产品、无可挑剔的基本服务、更多的客户关怀。"}
        ids: [EX-15]
  - id: crm
    name: {en: Relations and systems, zh: 关系与系统}
    weight: 3
    items:
      - id: system
        ask: {en: "What keeps satisfaction rising?", zh: "哪种系统能保证满意度不断提高？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "ERP", zh: "ERP 系统"}, points: 0}
          - {id: b, name: {en: "SCM", zh: "SCM 系统"}, points: 0}
          - {id: c, name: {en: "CIS", zh: "CIS 系统"}, points: 0}
          - {id: d, name: {en: "CRM", zh: "CRM 系统"}, points: 1}
        help: {en: "As MRP II sees to the use of resources, CRM sees to satisfaction, by rules and procedures.", zh: "正如 MRPII 管资源利用，CRM 从制度和程序上管客户满意。"}
        ids: [EX-8]
      - id: turn
        ask: {en: "From one deal to what?", zh: "关系营销从一次交易转向关注什么？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "customer value", zh: "客户价值"}, points: 0}
          - {id: b, name: {en: "keeping customers", zh: "保留客户"}, points: 1}
          - {id: c, name: {en: "competitors", zh: "竞争对手"}, points: 0}
          - {id: d, name: {en: "satisfaction", zh: "客户满意度"}, points: 0}
        help: {en: "The single deal was the old view; the new one asks whether the customer stays.", zh: "传统看一次成交，关系营销看客户留不留得住。"}
        ids: [EX-19]
      - id: culture
        ask: {en: "Which idea takes root in the culture?", zh: "做好客户关系，什么理念深入企业？"}
        kind: one_of
        choices:
          - {id: a, name: {en: "ERP", zh: "ERP"}, points: 0}
          - {id: b, name: {en: "CRM", zh: "CRM"}, points: 1}
          - {id: c, name: {en: "SCM", zh: "SCM"}, points: 0}
          - {id: d, name: {en: "MRP", zh: "MRP"}, points: 0}
        help: {en: "Managing customer relations well starts a good circle and makes the idea of CRM part of the culture.", zh: "真正做好，就进入良性循环，CRM 理念成为企业文化的一部分。"}
        ids: [EX-20]
verdicts:
  - id: open
    name: {en: not finished, zh: 还没答完}
    advice: {en: "Answer all first, explain afterwards: guess where you must.", zh: "先全部作答，再看解释；没把握的就猜。"}
    tone: plain
    if: {not: {answered: 100}}
  - id: sure
    name: {en: sure, zh: 掌握}
    advice: {en: "Explain the one you missed to a newcomer.", zh: "把答错的那道讲给新人听。"}
    tone: good
    passes: true
    if: {score: 90}
  - id: fair
    name: {en: fair, zh: 基本掌握}
    advice: {en: "Read the explanations of the weakest part and take it again next week.", zh: "看看最弱一部分的解释，下周再做。"}
    tone: due
    if: {score: 70}
  - id: learn
    name: {en: worth reading up, zh: 需要补课}
    advice: {en: "Read the guide on customers and satisfaction first.", zh: "先读指南中客户和满意度部分。"}
    tone: bad

"""##),
("service-audit.yaml", .checklist, ##"""
kind: checklist
id: service-audit
version: 1
topic: serve
name: {en: Service audit, zh: 服务审核}
about:
  en: "How good is our service as a whole? Nine points on which it stands, and four defects of planning to look for. Every failed line is something to improve."
  zh: 整个服务做得怎么样？九个要点，加上服务计划的四种缺陷。没通过的每一条，都是要改进的事。
source:
  en: "The nine core points and the four defects of planning are from the course notes; what counts as yes, the thresholds and the yearly audit are ours."
  zh: 九个要点和服务计划的四种缺陷来自课程笔记；怎样算“是”、分数线和一年一审是我们定的。
on: [member]
review_after_days: 365
groups:
  - id: points
    name: {en: Nine core points, zh: 九个要点}
    ids: [SVC-18]
    items:
      - id: keen
        ask: {en: Our people like to serve, zh: 员工有服务热诚}
        help: {en: "Ask three customers how they feel after a call to us.", zh: 问三位客户：给我们打完电话是什么感受。}
        ids: [SVC-18]
      - id: trained
        ask: {en: Everyone is fully trained, zh: 教育培训全面}
        help: {en: "New people have a programme, old hands a yearly refresher.", zh: 新人有培训计划，老员工每年复训。}
        ids: [SVC-18]
      - id: effect
        ask: {en: Quality and effect count alike, zh: 品质与实效并重}
        help: {en: "We check how well it was done, and whether it helped.", zh: 既查做得好不好，也查有没有用。}
        ids: [SVC-18]
      - id: for_customer
        ask: {en: "We think for the customer", zh: 处处为客户考虑}
        help: {en: "Take your last three rules for customers: whom does each of them spare trouble?", zh: 看最近定的三条规定：各是方便了谁？}
        ids: [SVC-18]
      - id: flexible
        ask: {en: "The process is standard, yet bends", zh: 流程标准化，又有弹性}
        help: {en: "Written down for the usual case, and somebody may depart from it for a good reason.", zh: 常规情况有章可循，有正当理由时有人能变通。}
        ids: [SVC-18]
      - id: explained
        ask: {en: We explain and train the customers, zh: 对客户有解说和培训}
        help: {en: "They learn to use it well before they have to ask.", zh: 不等客户来问，就教会怎么用好。}
        ids: [SVC-18]
      - id: measured
        ask: {en: Performance is assessed, zh: 做好绩效评估}
        help: {en: "With figures that those assessed know beforehand.", zh: 有数字，且被考核的人事先知道。}
        ids: [SVC-18]
      - id: harmony
        ask: {en: The climate is good, zh: 气氛和谐}
        help: {en: "Between colleagues and with customers; look at who has left and why.", zh: 同事之间、与客户之间都是；看看谁走了、为什么走。}
        ids: [SVC-18]
      - id: improving
        ask: {en: We improve all the time, zh: 持续不断地改善}
        help: {en: "Name something that is better than half a year ago.", zh: 说得出一件比半年前做得好的事。}
        ids: [SVC-18]
  - id: plan
    name: {en: The service plan, zh: 客户服务计划}
    help:
      en: "Each “no” here is one of the four known defects."
      zh: 这里每一个“否”，都是四种缺陷之一。
    ids: [SVC-8]
    items:
      - id: separate
        ask: {en: Service has a plan of its own, zh: 单列了客户服务计划}
        help: {en: "A document for service, not two lines in the sales plan.", zh: 是单独的一份文件，不是销售计划里的两行字。}
        ids: [SVC-8]
      - id: whole
        ask: {en: The plan is complete, zh: 计划内容完整}
        help: {en: "Goals, people, money, steps, days and how it is checked.", zh: 目标、人员、经费、步骤、时间和检查办法都有。}
        ids: [SVC-8]
      - id: managed
        ask: {en: It is managed as a system, zh: 计划管理制度化}
        help: {en: "Made, approved, reviewed and renewed by fixed rules.", zh: 编制、审批、检查、修订都按制度来。}
        ids: [SVC-8]
      - id: staffed
        ask: {en: Professionals support it, zh: 有专业人员支持}
        help: {en: "People who have learned service, with time for it.", zh: 有学过服务管理的人，而且有时间做。}
        ids: [SVC-8]
      - id: to_improve
        ask: {en: "What is to be improved first?", zh: 最先要改进什么？}
        kind: text
verdicts:
  - id: ask
    name: {en: keep answering, zh: 继续审}
    advice: {en: "Go and look rather than answer from memory.", zh: 到现场看，别凭印象答。}
    tone: plain
    if: {not: {answered: 80}}
  - id: no_plan
    name: {en: no plan, zh: 没有服务计划}
    advice: {en: "Write a plan for service first; without it the nine points are left to chance.", zh: 先把服务计划单独写出来，否则九个要点全靠运气。}
    tone: bad
    if: {item: separate, is: "no"}
  - id: sound
    name: {en: sound service, zh: 服务健全}
    advice: {en: "Keep one improvement running and audit again in a year.", zh: 手上保持一项改进，一年后再审。}
    tone: good
    passes: true
    if: {score: 85}
  - id: mend
    name: {en: to be improved, zh: 有待改进}
    advice: {en: "Make an action with a name and a day of every failed line.", zh: 没通过的每一条，都定下谁做、哪天完成。}
    tone: due
    if: {score: 50}
  - id: poor
    name: {en: poor service, zh: 服务薄弱}
    advice: {en: "Begin with the people: keen, trained, supported.", zh: 先从人抓起：有热诚、有培训、有支持。}
    tone: bad

"""##),
("service-experience.yaml", .checklist, ##"""
kind: checklist
id: service-experience
version: 1
topic: serve
name: {en: Service experience, zh: 服务体验访谈}
about:
  en: "A short interview on how the customer has been served by property agents, and by us. The customer answers; you write down the words."
  zh: 请客户谈谈被房产经纪人服务的经历，也谈谈我们。客户说，您照原话记。
source:
  en: "The course texts, a new-development handbook: its six questions, its vision and its rule on who judges quality. The scales are ours."
  zh: 课程资料中的新楼盘销售学员手册：六个问题、服务远景，以及由谁评判质量的原则。评分尺度由我们设定。
ids: [RE-7]
on: [customer, contact, deal]
groups:
  - id: before
    name: {en: Served before, zh: 以往经历}
    items:
      - id: own_words
        ask: {en: These are the customer's own answers, zh: 以下均为客户本人的回答}
        required: true
        veto: true
        help:
          en: Quality is what the customer says. What you think the customer thinks is a no.
          zh: 服务好不好由客户说了算。您的推测不算，答“否”。
        ids: [RE-8, G-19]
      - id: served
        ask: {en: 1 Served by a property agent before, zh: 一、是否接受过房产经纪服务}
        kind: one_of
        choices:
          - {id: had, name: {en: "yes", zh: 有}}
          - {id: never, name: {en: "no", zh: 没有}}
        required: true
      - id: rating
        ask: {en: 1 Rating of that service, zh: 一、对那次服务的评价}
        kind: score
        scale: [1, 5]
        ends:
          - {en: very bad, zh: 很差}
          - {en: very good, zh: 很好}
        required: true
        if: {item: served, is: had}
      - id: special
        ask: {en: 2 Anything special about it, zh: 二、有什么特别之处}
        kind: text
        if: {item: served, is: had}
      - id: outcome
        ask: {en: On the whole, zh: 总的来说}
        kind: one_of
        choices:
          - {id: satisfied, name: {en: satisfied, zh: 满意}}
          - {id: dissatisfied, name: {en: dissatisfied, zh: 不满意}}
        required: true
        if: {item: served, is: had}
  - id: good
    name: {en: 3 It was satisfying, zh: 三、满意的那次}
    if: {item: outcome, is: satisfied}
    items:
      - id: good_story
        ask: {en: What happened, zh: 当时的情况}
        kind: text
        required: true
        help: {en: "Let the customer tell it; ask \"and then?\"", zh: 让客户讲，多问“后来呢？”}
      - id: good_feeling
        ask: {en: How it felt, zh: 感受}
        kind: text
      - id: good_agent
        ask: {en: What they think of the agent, zh: 对经纪人的评价}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
  - id: bad
    name: {en: 4 It was not, zh: 四、不满意的那次}
    if: {item: outcome, is: dissatisfied}
    items:
      - id: bad_aspects
        ask: {en: "What went wrong, in which respects", zh: 主要表现在哪些方面}
        kind: text
        required: true
      - id: bad_feeling
        ask: {en: How it felt, zh: 感受}
        kind: text
      - id: bad_agent
        ask: {en: What they think of the agent, zh: 对经纪人的评价}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
      - id: bad_property
        ask: {en: "The property offered: how good?", zh: 对所提供物业的感觉}
        kind: score
        scale: [1, 5]
        ends:
          - {en: poor, zh: 差}
          - {en: excellent, zh: 优秀}
      - id: noticed
        ask: {en: "5 The agent saw that it was poor", zh: 五、对方意识到服务很差}
        kind: one_of
        choices:
          - {id: aware, name: {en: "yes", zh: 意识到}}
          - {id: unaware, name: {en: "no", zh: 没意识到}}
          - {id: unsure, name: {en: not sure, zh: 不确定}}
        required: true
        help:
          en: "Who doesn't notice cannot make good. Would we notice?"
          zh: 意识不到就无从补救。换成我们，会察觉吗？
        ids: [RE-4]
  - id: wish
    name: {en: 6 If it were you, zh: 六、换作是您}
    items:
      - id: wish
        ask: {en: How they would serve a customer, zh: 会怎样服务客户}
        kind: text
        required: true
        help: {en: "The best brief you can get: do this.", zh: 这就是最好的服务要求，照着做。}
  - id: us
    name: {en: "And we?", zh: 我们做得怎样}
    help: {en: Asked of the customer as well., zh: 同样请客户打分。}
    weight: 2
    ids: [RE-5]
    items:
      - id: expertise
        ask: {en: Knows the property business, zh: 不动产专业知识}
        kind: score
        scale: [1, 5]
        ends:
          - {en: little, zh: 不足}
          - {en: thorough, zh: 扎实}
      - id: honest
        ask: {en: Serves honestly and completely, zh: 服务诚实而全面}
        kind: score
        scale: [1, 5]
        ends:
          - {en: "no", zh: 不是}
          - {en: fully, zh: 完全}
      - id: instant
        ask: {en: Answers each request at once, zh: 对每个要求即时响应}
        kind: score
        scale: [1, 5]
        ends:
          - {en: late, zh: 迟缓}
          - {en: at once, zh: 即时}
        help: {en: "Ask for a request that waited, and how long.", zh: 问问有没有哪个要求等了很久。}
verdicts:
  - id: not_theirs
    name: {en: not the customer's, zh: 并非客户意见}
    advice: {en: Ask the customer; a rep's rating doesn't count., zh: 请客户回答，销售人员自评不算。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: interview unfinished, zh: 访谈未完}
    advice: {en: Finish it at the next talk; no need for all at once., zh: 下次交谈再补，不必一次问完。}
    tone: plain
    if: {not: {complete: true}}
  - id: mend
    name: {en: make it good with us, zh: 我们要补救}
    advice: {en: "Ask what went wrong, and put it right today.", zh: 问清哪里不好，今天就补救。}
    tone: due
    if: {group: us, below: 60}
  - id: learn
    name: {en: a bad memory, zh: 有过不愉快}
    advice: {en: Never repeat what went wrong then; show it early., zh: 当年的问题绝不重演，并尽早让客户看到。}
    tone: due
    if: {item: outcome, is: dissatisfied}
  - id: good
    name: {en: on good ground, zh: 基础良好}
    advice: {en: Serve as they would serve., zh: 照客户希望的方式去服务。}
    tone: good

"""##),
("service-quality-self.yaml", .checklist, ##"""
kind: checklist
id: service-quality-self
version: 1
topic: learn
name: {en: My service, zh: 我的服务水平}
about:
  en: "A rep's own mirror: good service is attitude plus knowledge plus skill. Mark yourself from 1 to 5 every quarter and work on the smallest part."
  zh: 给自己照镜子：优质服务=态度+知识+技巧。每季度给自己打一次分，1 至 5 分，从最低的一部分练起。
source:
  en: "The formula and its three parts are from the course notes. The three items of skill, the scale, the thresholds and the quarter are ours."
  zh: 公式和三个部分来自课程笔记。技巧部分的三条、分值、分数线和每季一次是我们定的。
ids: [SKL-5, F-11]
on: [member]
review_after_days: 90
groups:
  - id: attitude
    name: {en: Attitude, zh: 态度}
    ids: [SKL-5]
    items:
      - id: friendly
        ask: {en: I am friendly, zh: 我待人友好}
        kind: score
        scale: [1, 5]
        ends: [{en: seldom, zh: 很少}, {en: always, zh: 一贯}]
        help: {en: "Also late on Friday and to those who buy little.", zh: 周五下班前、对买得少的客户也一样。}
        ids: [SKL-5]
      - id: smiling
        ask: {en: "I smile, and it is heard on the phone", zh: 我面带微笑，电话里也听得出}
        kind: score
        scale: [1, 5]
        ends: [{en: seldom, zh: 很少}, {en: always, zh: 一贯}]
        ids: [SKL-5]
      - id: warm
        ask: {en: I am glad to serve, zh: 我热情主动}
        kind: score
        scale: [1, 5]
        ends: [{en: seldom, zh: 很少}, {en: always, zh: 一贯}]
        help: {en: "I offer help before it is asked for.", zh: 不等对方开口就提出帮忙。}
        ids: [SKL-5]
      - id: understanding
        ask: {en: I am understanding, zh: 我体谅客户}
        kind: score
        scale: [1, 5]
        ends: [{en: seldom, zh: 很少}, {en: always, zh: 一贯}]
        help: {en: "I look for the reason behind hard words.", zh: 话说得重，我先想原因。}
        ids: [SKL-5]
  - id: knowledge
    name: {en: Knowledge, zh: 知识}
    ids: [SKL-5]
    items:
      - id: product
        ask: {en: I know our products and services, zh: 我熟悉产品和服务}
        kind: score
        scale: [1, 5]
        ends: [{en: little, zh: 不熟}, {en: thoroughly, zh: 精通}]
        help: {en: "Could you answer the ten most usual questions without asking a colleague?", zh: 最常见的十个问题，不问同事答得上吗？}
        ids: [SKL-5]
      - id: use
        ask: {en: I know how and by whom they are used, zh: 我了解怎么用、谁在用}
        kind: score
        scale: [1, 5]
        ends: [{en: little, zh: 不了解}, {en: thoroughly, zh: 很了解}]
        help: {en: "When did you last watch a customer use it?", zh: 上次看客户实际使用是什么时候？}
        ids: [SKL-5]
      - id: organisation
        ask: {en: I know who does what in our service, zh: 我清楚服务部门的分工}
        kind: score
        scale: [1, 5]
        ends: [{en: little, zh: 不清楚}, {en: thoroughly, zh: 很清楚}]
        help: {en: "For each kind of trouble you know whom to ring.", zh: 遇到哪类问题该找谁，心里有数。}
        ids: [SKL-5]
      - id: process
        ask: {en: I know our service's procedures, zh: 我熟悉服务流程}
        kind: score
        scale: [1, 5]
        ends: [{en: little, zh: 不熟}, {en: thoroughly, zh: 很熟}]
        help: {en: "You can tell a customer what happens next and how long it takes.", zh: 能告诉客户下一步做什么、要多久。}
        ids: [SKL-5]
  - id: skill
    name: {en: Skill, zh: 技巧}
    ids: [SKL-5]
    items:
      - id: listen
        ask: {en: "I listen, and ask so that they talk", zh: 我会听，也会问}
        kind: score
        scale: [1, 5]
        ends: [{en: badly, zh: 不行}, {en: very well, zh: 很好}]
        ids: [SKL-5]
      - id: explain
        ask: {en: I explain so that it is understood, zh: 我讲得明白}
        kind: score
        scale: [1, 5]
        ends: [{en: badly, zh: 不行}, {en: very well, zh: 很好}]
        help: {en: "They can repeat it to their boss.", zh: 对方能转述给自己的上级听。}
        ids: [SKL-5]
      - id: handle
        ask: {en: "I find a fitting way each time", zh: 我能按情况选对办法}
        kind: score
        scale: [1, 5]
        ends: [{en: badly, zh: 不行}, {en: very well, zh: 很好}]
        help: {en: "With a complaint, a hurry, a silent customer: another way each time.", zh: 遇到投诉、赶时间、话少的客户，各有各的办法。}
        ids: [SKL-5]
verdicts:
  - id: ask
    name: {en: keep answering, zh: 继续打分}
    tone: plain
    if: {not: {answered: 80}}
  - id: attitude_first
    name: {en: attitude first, zh: 先调态度}
    advice: {en: "Knowledge and skill don't show behind a poor mood: find out what spoils it.", zh: 态度不好，知识和技巧都显不出来：先弄清什么坏了心情。}
    tone: bad
    if: {group: attitude, below: 50}
  - id: learn
    name: {en: learn more, zh: 补知识}
    advice: {en: "One product or procedure a week, with somebody who knows it.", zh: 每周跟懂行的人学一个产品或一段流程。}
    tone: due
    if: {group: knowledge, below: 60}
  - id: practise
    name: {en: practise, zh: 练技巧}
    advice: {en: "Have a colleague sit in on a call and tell you one thing to change.", zh: 请同事旁听一次，只提一条改进。}
    tone: due
    if: {group: skill, below: 60}
  - id: good
    name: {en: good service, zh: 服务优良}
    advice: {en: "Let two customers confirm it with their own marks.", zh: 请两位客户打分，印证一下。}
    tone: good

"""##),
("service-standards.yaml", .checklist, ##"""
kind: checklist
id: service-standards
version: 1
topic: serve
name: {en: Service standards, zh: 客户服务标准}
about:
  en: "Right after you served a customer: were the seven standards kept? Honest answers show where the next contact must be better."
  zh: 服务完一位客户就做：七条标准做到了没有？如实回答，就知道下次哪里要做得更好。
source:
  en: "The seven standards are from the course notes; what counts as yes and the thresholds are ours."
  zh: 七条标准来自客户服务课程笔记；怎样算“是”和分数线是我们定的。
on: [customer, contact, member]
groups:
  - id: standards
    name: {en: Seven standards, zh: 七条标准}
    ids: [SVC-19]
    items:
      - id: warmth
        ask: {en: "Shown warmth, respect and attention", zh: 热情、尊重、关注客户}
        help: {en: "Greeted by name, let them finish, looked at them and not at the screen.", zh: 叫得出称呼、让对方把话说完、看着人而不是看屏幕。}
        ids: [SVC-19]
      - id: solved
        ask: {en: Helped to solve the problem, zh: 帮客户解决了问题}
        help: {en: "Solved, or a next step with a day and a name. Passing it on is no help.", zh: 解决了，或说定下一步由谁、哪天办。只是转给别人不算。}
        ids: [SVC-19]
      - id: quick
        ask: {en: Responded quickly, zh: 响应迅速}
        help: {en: "They did not have to ask a second time.", zh: 对方没有再催。}
        ids: [SVC-19]
      - id: centred
        ask: {en: Kept the customer at the centre, zh: 始终以客户为中心}
        help: {en: "Where our convenience and theirs differed, theirs came first.", zh: 我们方便和客户方便冲突时，先顾客户。}
        ids: [SVC-19]
      - id: lasting
        ask: {en: As good as at the first time, zh: 服务质量始终如一}
        help: {en: "Compare with how you treated them before they bought.", zh: 和成交之前的态度比一比。}
        ids: [SVC-19]
      - id: empathy
        ask: {en: Saw it with their eyes, zh: 设身处地为客户着想}
        help: {en: "You could say what this matter means to them.", zh: 说得出这件事对他们意味着什么。}
        ids: [SVC-19]
      - id: personal
        ask: {en: Did something for them in particular, zh: 提供了个性化服务}
        help: {en: "Something that only makes sense for this customer.", zh: 只对这位客户才有意义的一件事。}
        ids: [SVC-19]
verdicts:
  - id: ask
    name: {en: keep answering, zh: 继续答}
    tone: plain
    if: {not: {answered: 80}}
  - id: kept
    name: {en: standards kept, zh: 全部做到}
    advice: {en: "Note what you did in particular, so that it can be repeated.", zh: 把个性化的做法记下来，下次照做。}
    tone: good
    passes: true
    if: {yes: 7}
  - id: mostly
    name: {en: mostly kept, zh: 基本做到}
    advice: {en: "Take the one with no as the aim of the next contact.", zh: 把没做到的列为下次的重点。}
    tone: due
    if: {yes: 5}
  - id: short
    name: {en: below standard, zh: 没有达标}
    advice: {en: "Call the customer again and put right what can be put right.", zh: 再联系客户一次，能补救的尽快补救。}
    tone: bad

"""##),
("servqual.yaml", .checklist, ##"""
kind: checklist
id: servqual
version: 1
topic: serve
name: {en: Service quality, zh: 服务质量五维}
about:
  en: "The customer marks our service in five dimensions, 1 to 5. Ask the customer; a mark that we give ourselves is only a guess."
  zh: 请客户从五个维度给我们的服务打分，1 至 5 分。要问客户本人；我们自己打的只是猜测。
source:
  en: "The five dimensions are from the course notes (the field's RATER or SERVQUAL); that only the customer's opinion counts is from the estate agents' handbook. The scale, the thresholds and the half-yearly review are ours."
  zh: 五个维度来自课程笔记（业内称 RATER 或 SERVQUAL）；“客户说好才算好”来自新楼盘销售手册。分值、分数线和半年复查是我们定的。
ids: [SKL-1]
on: [customer, contact]
review_after_days: 180
groups:
  - id: view
    name: {en: Whose view, zh: 谁的看法}
    ids: [RE-8, G-19]
    items:
      - id: given_by
        ask: {en: "Who gave these marks?", zh: 分是谁打的？}
        kind: one_of
        choices:
          - {id: customer, name: {en: the customer, zh: 客户本人}}
          - {id: ours, name: {en: we guessed, zh: 我们估的}}
        required: true
        ids: [RE-8]
  - id: reliability
    name: {en: Reliability, zh: 可靠度}
    ids: [SKL-1]
    items:
      - id: reliable
        ask: {en: "They do what they promise, rightly", zh: 说到做到，而且做得准确}
        kind: score
        scale: [1, 5]
        ends: [{en: never, zh: 从不}, {en: always, zh: 总是}]
        required: true
        help: {en: "“Can you rely on our dates, quantities and words?”", zh: “我们答应的日期、数量和说法，靠得住吗？”}
        ids: [SKL-1]
  - id: tangibles
    name: {en: Tangibles, zh: 有形度}
    ids: [SKL-1]
    items:
      - id: visible
        ask: {en: "Place, tools, people look right", zh: 设施、设备、人员看着像样}
        kind: score
        scale: [1, 5]
        ends: [{en: poor, zh: 很差}, {en: excellent, zh: 很好}]
        required: true
        help: {en: "“What impression do our rooms, papers, parcels and people make?”", zh: “我们的场地、资料、包装和人员，给您什么印象？”}
        ids: [SKL-1]
  - id: responsiveness
    name: {en: Responsiveness, zh: 响应度}
    ids: [SKL-1]
    items:
      - id: responsive
        ask: {en: They react quickly and get it done, zh: 反应快，办事效率高}
        kind: score
        scale: [1, 5]
        ends: [{en: slow, zh: 很慢}, {en: at once, zh: 很快}]
        required: true
        help: {en: "“When you need something, how long does it take until you hear from us?”", zh: “有事找我们，多久能有回音？”}
        ids: [SKL-1]
  - id: empathy
    name: {en: Empathy, zh: 同理度}
    ids: [SKL-1]
    items:
      - id: understanding
        ask: {en: They understand and care for me, zh: 理解我的需要，肯替我想}
        kind: score
        scale: [1, 5]
        ends: [{en: not at all, zh: 完全没有}, {en: fully, zh: 非常}]
        required: true
        help: {en: "“Do we understand what you need, and do you feel that we pay you special attention?”", zh: “我们懂您的需求吗？您觉得受到特别的关注吗？”}
        ids: [SKL-1]
  - id: assurance
    name: {en: Assurance, zh: 专业度}
    ids: [SKL-1]
    items:
      - id: professional
        ask: {en: They know their business, zh: 公司和人员都专业}
        kind: score
        scale: [1, 5]
        ends: [{en: not at all, zh: 不专业}, {en: fully, zh: 很专业}]
        required: true
        help: {en: "“Do the people you deal with know what they are talking about?”", zh: “跟您打交道的人懂行吗？”}
        ids: [SKL-1]
  - id: words
    name: {en: In words, zh: 客户的话}
    items:
      - id: said
        ask: {en: "What did the customer say to it?", zh: 客户怎么说？}
        kind: text
        fills: customer.opinions
verdicts:
  - id: ask
    name: {en: marks are missing, zh: 还没打完}
    advice: {en: "Ask for all five; it takes two minutes on the phone.", zh: 五项都问到，电话里两分钟就够。}
    tone: plain
    if: {not: {complete: true}}
  - id: guess
    name: {en: only our guess, zh: 只是我们的猜测}
    advice: {en: "Ask the customer: quality is what the customer says it is.", zh: 去问客户：好不好由客户说了算。}
    tone: due
    if: {item: given_by, is: ours}
  - id: weak
    name: {en: a weak dimension, zh: 有明显短板}
    advice: {en: "Call, ask for an example of the weakest dimension, and say what you will change.", zh: 打电话请客户就最弱的一项举个例子，并说明怎么改。}
    tone: bad
    if: {any: [{item: reliable, below: 3}, {item: visible, below: 3}, {item: responsive, below: 3}, {item: understanding, below: 3}, {item: professional, below: 3}]}
  - id: good
    name: {en: good service, zh: 服务良好}
    advice: {en: "Say thanks, and ask whether they would recommend us.", zh: 道谢，并问问是否愿意推荐我们。}
    tone: good
    passes: true
    if: {score: 75}
  - id: middling
    name: {en: middling, zh: 一般}
    advice: {en: "Raise the lowest dimension by one point before the next survey.", zh: 下次调查之前，把最低的一项提高一分。}
    tone: due

"""##),
("solution-fit.yaml", .checklist, ##"""
kind: checklist
id: solution-fit
version: 1
topic: sell
name: {en: Solution fit, zh: 方案检验}
about: {en: Tests of a proposal to a key account before it is shown., zh: 给大客户的方案在提交前要通过的检验。}
source:
  en: "The course texts, step two of the key-account policy. The questions in the help are ours."
  zh: 课程资料中大客户服务管理制度的第二步，提示问题由我们拟定。
ids: [KEY-5]
on: [deal]
groups:
  - id: fit
    name: {en: Made for them, zh: 个性化}
    items:
      - id: need
        ask: {en: Need that it meets, zh: 所满足的需求}
        kind: text
        required: true
        fills: customer.needs
      - id: personal
        ask: {en: It is made for this customer, zh: 为该客户量身定制}
        required: true
        veto: true
        help:
          en: "Cover their name: could it go to anyone else unchanged? Then no."
          zh: 遮住客户名称，能原样给别人吗？能，就答“否”。
  - id: tests
    name: {en: Three tests, zh: 三项检验}
    items:
      - id: advanced
        ask: {en: Technically advanced, zh: 技术先进}
        required: true
        veto: true
        help:
          en: Technical support compared it with what the market offers today.
          zh: 由技术人员与当前市场方案比较过。
      - id: economical
        ask: {en: Economically reasonable, zh: 经济合理}
        required: true
        veto: true
        help:
          en: What it costs them comes back in a time that they find normal; and we earn.
          zh: 客户的投入能在其认可的时间内收回，我方也有利润。
      - id: feasible
        ask: {en: Feasible, zh: 切实可行}
        required: true
        veto: true
        help:
          en: "People, dates and interfaces are confirmed by those who must do it."
          zh: 人员、进度、接口由实施人员确认。
verdicts:
  - id: rework
    name: {en: rework, zh: 需要修改}
    advice: {en: Change the point with the no together with those who know it., zh: 答“否”的一项，找懂的人一起改。}
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: tests open, zh: 检验未完}
    advice: {en: Have the open points judged by those who can., zh: 未检验的项目请相关人员判断。}
    tone: plain
    if: {not: {complete: true}}
  - id: fit
    name: {en: fits, zh: 通过检验}
    advice: {en: Present it to those who decide., zh: 向决策人提交方案。}
    tone: good
    passes: true

"""##),
("spin.yaml", .questions, ##"""
kind: questions
id: spin
version: 1
topic: talk
name: {en: SPIN questions, zh: SPIN 提问}
about:
  en: "Four kinds of question that lead from how things are to why a solution is worth having. Pick one or two of each before a larger sale's talk; situation questions sparingly."
  zh: 四类问题，从现状一路问到解决的价值。较大的生意，谈之前每类挑一两个；现状问题要少问。
source:
  en: "The field's scheme, not in the course texts. The questions are ours."
  zh: 业内通行的方法，课程资料中没有。问题是我们写的。
groups:
  - id: situation
    name: {en: S · Situation, zh: S 现状}
    help:
      en: "Facts you could not look up. Few: they help you, not the customer."
      zh: 只问查不到的事实。少问：这类问题帮的是您，不是客户。
    questions:
      - {id: s_today, ask: {en: "How do you do this today, from the first step to the last?", zh: 这件事现在从头到尾是怎么做的？}, for: need}
      - {id: s_who, ask: {en: "Who works with it every day, and who answers for the result?", zh: 平时谁在用？结果由谁负责？}, for: authority}
      - {id: s_last, ask: {en: "When did you last change supplier, and how did that come about?", zh: 上一次换供应商是什么时候？怎么定下来的？}, for: authority}
      - {id: s_volume, ask: {en: "How much of it do you use in a month, and what does it cost you?", zh: 一个月用多少？花多少钱？}, for: money}
      - {id: s_since, ask: {en: "What has changed since you set it up this way?", zh: 当初这样安排之后，情况有什么变化？}, for: need}
  - id: problem
    name: {en: P · Problem, zh: P 问题}
    help:
      en: "Let them say what is not as it should be. Don't offer anything yet."
      zh: 让对方自己说哪里不对。先别急着给办法。
    questions:
      - {id: p_annoys, ask: {en: "Which part of it costs your people the most trouble?", zh: 哪一步最让您的人头疼？}, for: need}
      - {id: p_fails, ask: {en: "What went wrong the last time, and how did you notice?", zh: 上次出了什么问题？是怎么发现的？}, for: need}
      - {id: p_content, ask: {en: "What would you not want to keep as it is for another three years?", zh: 哪一点您不想再这样用三年？}, for: need}
      - {id: p_peak, ask: {en: "How does it hold up when you are busiest?", zh: 最忙的时候还撑得住吗？}, for: need}
      - {id: p_supplier, ask: {en: "What do you have to ask your present supplier for twice?", zh: 哪些事要跟现在的供应商说两遍？}, for: need}
  - id: implication
    name: {en: I · Implication, zh: I 影响}
    help:
      en: "What the problem leads to: costs, delays, people, customers. Ask with care, never to frighten."
      zh: 问题会带来什么：费用、延误、人员、客户。问得有分寸，不吓人。
    questions:
      - {id: i_hours, ask: {en: "How many hours go into that in a month, and what else could they do?", zh: 一个月为此花多少工时？省下来能做什么？}, for: money}
      - {id: i_customers, ask: {en: "What do your own customers notice of it?", zh: 您的客户感觉得到吗？}, for: need}
      - {id: i_others, ask: {en: "Which other departments have to wait or repair because of it?", zh: 哪些部门要跟着等、跟着补？}, for: authority}
      - {id: i_year, ask: {en: "If it stays like this for a year, what does that come to?", zh: 照这样过一年，加起来要损失多少？}, for: money}
      - {id: i_risk, ask: {en: "What could happen at the worst moment, and who would have to answer for it?", zh: 最坏的时候会出什么事？由谁担责任？}, for: authority}
  - id: payoff
    name: {en: N · Need-payoff, zh: N 价值}
    help:
      en: "Let the customer tell what the solution is worth: an argument in their own words is the one they repeat inside."
      zh: 让客户自己说出解决后的好处：他自己的话，才会拿到内部去讲。
    questions:
      - {id: n_gain, ask: {en: "If that part ran by itself, what would you gain?", zh: 要是这一步不用再操心，对您有什么好处？}, for: need}
      - {id: n_who, ask: {en: "Who in your company would be most pleased, and why?", zh: 公司里谁会最高兴？为什么？}, for: authority}
      - {id: n_worth, ask: {en: "What would you be ready to spend to be rid of it?", zh: 为了不再有这个问题，愿意花多少？}, for: money}
      - {id: n_first, ask: {en: "Which of these would help you first?", zh: 这几样里，先有哪一样最管用？}, for: need}
      - {id: n_when, ask: {en: "By when would it have to be running to be of use?", zh: 什么时候用上才来得及？}}

"""##),
("three-a.yaml", .checklist, ##"""
kind: checklist
id: three-a
version: 1
topic: talk
name: {en: The three A, zh: 服务 3A 法则}
about:
  en: "Three boxes before you go to a customer: attitude, approach, appearance."
  zh: 见客户前自查三项：态度、手段、表现。
source:
  en: "The 3A rule from the course notes, which name the three words only; what counts as yes is ours."
  zh: 课程笔记中的服务 3A 法则，只有三个词；怎样算“是”由我们写明。
ids: [SKL-7]
on: [member, customer, contact]
groups:
  - id: three
    name: {en: Three A, zh: 三个 A}
    ids: [SKL-7]
    items:
      - id: attitude
        ask: {en: "Attitude: I want to be of use to them", zh: 态度：真心想帮上忙}
        help: {en: "If you are annoyed or in a hurry, take two minutes first.", zh: 心里有气或赶时间，先缓两分钟。}
        ids: [SKL-7]
      - id: approach
        ask: {en: "Approach: I know how to go about it", zh: 手段：想好了怎么做}
        help: {en: "What to ask, what to show, what to do if they say no.", zh: 问什么、给看什么、被拒绝怎么办。}
        ids: [SKL-7]
      - id: appearance
        ask: {en: "Appearance: words and looks are good", zh: 表现：言谈举止得体}
        help: {en: "Look, voice, manner, papers: what the customer will see and hear.", zh: 仪表、语气、举止、资料：客户看到和听到的一切。}
        ids: [SKL-7]
verdicts:
  - id: ask
    name: {en: answer all three, zh: 三项都答}
    tone: plain
    if: {not: {answered: 100}}
  - id: ready
    name: {en: go, zh: 可以出发}
    advice: {en: "All three hold.", zh: 三项都到位。}
    tone: good
    passes: true
    if: {yes: 3}
  - id: almost
    name: {en: put one right, zh: 还差一项}
    advice: {en: "Mend the one with no; it takes a minute.", zh: 把答“否”的那项调整好，一分钟的事。}
    tone: due
    if: {yes: 2}
  - id: wait
    name: {en: wait a moment, zh: 先缓一缓}
    advice: {en: "Sit down, read what is known of the customer, begin again.", zh: 坐下来，看看客户资料，再重新准备。}
    tone: bad

"""##),
("three-way-win.yaml", .checklist, ##"""
kind: checklist
id: three-way-win
version: 1
topic: sell
name: {en: Three-way win, zh: 三方共赢}
about:
  en: "A quotation holds only when factory, customer and trading house all gain. Check the three before it goes out."
  zh: 报价要让加工厂、客户、贸易行三方都得利才站得住。发出之前逐方核对。
source:
  en: "The course texts on order development: the quotation and its goal. The target margin is your company's own."
  zh: 课程资料中的订单开发：报价及报价目标。目标利润率由贵公司自定。
ids: [ORD-10, ORD-11, G-21, F-17]
on: [deal]
groups:
  - id: shares
    name: {en: Costs and profits, zh: 成本与利润}
    help:
      en: The three parties divide the cost and the profit of one product.
      zh: 三方就目标产品合理分配交易成本与利润。
    ids: [ORD-10]
    items:
      - id: factory_share
        ask: {en: What the factory spends and earns, zh: 加工厂的成本与利润}
        kind: text
        required: true
        help:
          en: "Its price taken apart as far as it lets you: material, labour, overhead, profit."
          zh: 尽量拆开其价格：用料、人工、费用、利润。
      - id: customer_share
        ask: {en: What the customer pays and earns, zh: 客户的付出与利润}
        kind: text
        required: true
        help: {en: Landed cost against the price they sell at., zh: 到岸成本与其售价相比。}
      - id: our_cost
        ask: {en: Our cost, zh: 我方成本}
        kind: money
        required: true
        help: {en: "Purchase, freight, bank, inspection, our own work.", zh: 采购、运费、银行费用、验货和自身人工。}
      - id: our_price
        ask: {en: Our price, zh: 我方报价}
        kind: money
        required: true
        fills: deal.value
      - id: target_margin
        ask: {en: Target margin, zh: 目标利润率}
        kind: number
        unit: {en: "%", zh: "%"}
        required: true
  - id: win
    name: {en: All three gain, zh: 三方都得利}
    ids: [ORD-11, G-21]
    items:
      - id: factory
        ask: {en: The factory is satisfied, zh: 加工厂满意}
        required: true
        veto: true
        help:
          en: It said so to the price and the date. Silence is no yes.
          zh: 对方就价格和交期明确表示同意，不表态不算。
      - id: customer
        ask: {en: The customer accepts, zh: 客户接受}
        required: true
        veto: true
        help: {en: A word or a mail from someone who decides., zh: 有决定权的人口头或邮件确认。}
      - id: ours
        ask: {en: Our target margin is safe, zh: 我方目标利润有保证}
        required: true
        veto: true
        help:
          en: "(price − cost) ÷ price is at least the target, also if the rate moves a little."
          zh: （报价 − 成本）÷ 报价不低于目标，汇率小幅波动也能守住。
verdicts:
  - id: lose
    name: {en: someone loses, zh: 有一方吃亏}
    advice:
      en: Go back to the division of cost; add value for the one who loses rather than cutting your own margin twice.
      zh: 回到成本分配上；给吃亏的一方加点价值，不要一再让利。
    tone: bad
    if: {flaw: true}
  - id: missing
    name: {en: not settled yet, zh: 尚未谈妥}
    advice: {en: Ask the party whose line is open., zh: 哪一方没填，就去问哪一方。}
    tone: plain
    if: {not: {complete: true}}
  - id: win
    name: {en: three-way win, zh: 三方共赢}
    advice: {en: Send the quotation., zh: 可以报出。}
    tone: good
    passes: true

"""##),
("timmons.yaml", .checklist, ##"""
kind: checklist
id: timmons
version: 1
topic: opportunity
name: {en: "Timmons' 53 points", zh: "蒂蒙斯五十三项"}
about:
  en: "The full look at an opportunity that has passed the short tests: eight aspects, 53 claims. It shows which aspect is weakest before money and months go in."
  zh: "机会通过简短检验之后再做的全面评估：八个方面，五十三项。投入资金和时间之前，先看清最弱的是哪一面。"
source:
  en: "The course texts name the eight aspects and the number 53, not the 53 themselves. The list follows the widely reprinted version of Timmons' framework in our own wording. Ours: every item counts the same, the levels of the verdicts, the review after 180 days, and that a fatal flaw outweighs everything (from its name)."
  zh: "课程资料只给出八个方面和“五十三项”这个数目，没有列出各项。本表依据广为转载的蒂蒙斯框架，文字自拟。以下为本软件所定：各项权重相同、结论的分界、一百八十天后复评、致命缺陷一票否决（由其名称推出）。"
ids: [OPE-4]
on: [idea, deal]
review_after_days: 180
groups:
  - id: market
    name: {en: Industry and market, zh: 行业和市场}
    weight: 11
    items:
      - id: recurring_income
        ask: {en: "Buyers found easily, income recurs", zh: "买家好找，收入年年有"}
        help: {en: "Can you list the buyers by name, and will the same buyer pay again next year?", zh: "能不能点名列出买家？同一个买家明年还会不会再付钱？"}
      - id: accepted
        ask: {en: "Customers accept it and would pay", zh: "客户接受，并愿意付钱"}
        help: {en: "Yes needs a customer who has said so with an order, a deposit or a paid trial.", zh: "有客户下过单、付过定金或花钱试用过，才算“是”。"}
      - id: value_added
        ask: {en: "High value added", zh: "附加值高"}
        help: {en: "What the customer gains from it is several times what it costs us to make.", zh: "客户从中得到的好处，是我们制作成本的好几倍。"}
      - id: effect
        ask: {en: "Strong effect on the market", zh: "对所进入的市场影响大"}
        help: {en: "Would buyers or rivals have to change what they do once it is there?", zh: "它一出现，买家或对手是不是非改做法不可？"}
      - id: product_life
        ask: {en: "Long product life", zh: "产品生命周期长"}
        help: {en: "It will still sell after the development has paid for itself several times over.", zh: "开发费用收回好几遍之后，它仍然卖得动。"}
      - id: young_industry
        ask: {en: "Young industry, patchy competition", zh: "行业新兴，竞争尚不充分"}
        help: {en: "Many small sellers, unequal prices, no settled leader: that is a yes.", zh: "卖家小而多、价格参差、没有公认的龙头，就算“是”。"}
      - id: market_size
        ask: {en: "Market of 10 m to 1 bn a year", zh: "市场够大，年销售一千万到十亿"}
        help: {en: "Yearly sales of everybody in this market, in the book's currency. Count buyers times what each spends.", zh: "指整个市场一年的销售额，按本客簿的币种计。用买家数乘以每家花费来估。"}
      - id: market_growth
        ask: {en: "Market grows 30–50 % a year or more", zh: "市场年增长30%～50%或更高"}
        help: {en: "Take two years' figures from the trade association or from the largest supplier.", zh: "查行业协会或最大供应商连续两年的数字。"}
      - id: capacity
        ask: {en: "Present makers run near full capacity", zh: "同行的产能快满了"}
        help: {en: "Ask buyers for today's lead times: long and growing means full.", zh: "向买家打听目前交期：又长又在拉长，就是满了。"}
      - id: leadership
        ask: {en: "Can lead with 20 % in five years", zh: "五年内可居领先，份额达20%"}
        help: {en: "Name the customers who would make up that fifth, and from whom they would be won.", zh: "这两成由哪些客户凑成、从谁手里赢过来，要说得出。"}
      - id: suppliers
        ask: {en: "Low-cost suppliers are within reach", zh: "有低成本的供货商可用"}
        help: {en: "Two written quotes below what rivals pay are enough.", zh: "拿到两份低于同行进价的书面报价，就算“是”。"}
  - id: economics
    name: {en: Economics, zh: 经济因素}
    weight: 11
    items:
      - id: break_even
        ask: {en: "Breaks even within 1.5 to 2 years", zh: "一年半到两年内盈亏平衡"}
        help: {en: "Month by month: margin earned against fixed cost. Read off the first month in the black.", zh: "逐月列出毛利和固定费用，看哪个月开始不亏。"}
      - id: break_even_holds
        ask: {en: "Break-even stays low as we grow", zh: "保本点不会越抬越高"}
        help: {en: "Growth must not need new fixed cost each time.", zh: "业务每上一步，不必再添一笔固定费用。"}
      - id: return_rate
        ask: {en: "Return on investment above 25 %", zh: "投资回报率高于25%"}
        help: {en: "Yearly profit divided by all the money put in.", zh: "年利润除以全部投入。"}
      - id: capital
        ask: {en: "Modest capital, and it can be raised", zh: "资金需求不大，能够筹到"}
        help: {en: "Who would give it, and has that person been asked?", zh: "钱由谁出？问过本人没有？"}
      - id: sales_growth
        ask: {en: "Our sales grow above 15 % a year", zh: "年销售增长高于15%"}
        help: {en: "Our own sales plan, resting on named customers, not the market's growth.", zh: "看自己的销售计划，要落到具体客户，不是市场的增长率。"}
      - id: cash_flow
        ask: {en: "Cash flow 20–30 % of sales or more", zh: "现金流占销售额20%～30%以上"}
        help: {en: "Cash left after payment terms and stock, not profit on paper.", zh: "扣除账期和库存占用后真正剩下的现金，不是账面利润。"}
      - id: gross_margin
        ask: {en: "Gross margin of 40 % or more, lasting", zh: "毛利率40%以上且能持久"}
        help: {en: "Ask what happens to it when the first rival cuts the price.", zh: "想一想：第一个对手降价时，这个毛利还守不守得住。"}
      - id: net_margin
        ask: {en: "After-tax margin over 10 %, lasting", zh: "税后利润率高于10%且能持久"}
        help: {en: "After service, returns, bad debt and tax.", zh: "要扣掉服务、退货、坏账和税。"}
      - id: asset_light
        ask: {en: "Assets are few and not concentrated", zh: "资产占用轻，不集中"}
        help: {en: "Little is tied up in plant, stock or one costly machine.", zh: "厂房、库存、单台昂贵设备占用的钱不多。"}
      - id: working_capital
        ask: {en: "Little working capital, rising slowly", zh: "流动资金需要少，增长平缓"}
        help: {en: "Customers pay before or soon after suppliers must be paid.", zh: "客户的款，在付供应商之前或之后不久就到账。"}
      - id: research_money
        ask: {en: "R&D takes only modest money", zh: "研发所需资金不多"}
        help: {en: "The first saleable version can be made with what is there.", zh: "用手头的条件就能做出第一个可卖的版本。"}
  - id: harvest
    name: {en: Harvest, zh: 收获条件}
    weight: 3
    items:
      - id: strategic_value
        ask: {en: "It adds strategic value", zh: "能带来战略性附加价值"}
        help: {en: "A larger company would want it for its customers, channel or technique.", zh: "大公司会看中它的客户、渠道或技术。"}
      - id: exit
        ask: {en: "A way out exists or can be foreseen", zh: "已有或可预见退出途径"}
        help: {en: "Sale, merger, buy-out, licence: name one buyer.", zh: "出售、合并、回购、授权：至少说出一个接手的人。"}
      - id: capital_market
        ask: {en: "Investors are well disposed now", zh: "眼下资本市场肯投钱"}
        help: {en: "Has anybody in this trade been financed or sold in the last year?", zh: "最近一年，同行里有没有人融到资或成功转让？"}
  - id: advantage
    name: {en: Competitive advantage, zh: 竞争优势}
    weight: 7
    items:
      - id: low_cost
        ask: {en: "Fixed and variable cost are both low", zh: "固定、可变成本都偏低"}
        help: {en: "Compare with the cheapest rival, item by item.", zh: "同成本最低的对手逐项比。"}
      - id: control
        ask: {en: "We control cost, price and sales", zh: "成本、价格、销售都握在自己手里"}
        help: {en: "No if one supplier, buyer or platform can dictate any of the three.", zh: "只要有一项被某个供应商、买家或平台说了算，就答“否”。"}
      - id: patent
        ask: {en: "A patent is held or within reach", zh: "专利保护已拿到或拿得到"}
        help: {en: "A granted or filed number, or a patent agent's opinion.", zh: "有授权号或申请号，或专利代理人的意见。"}
      - id: sleeping_rivals
        ask: {en: "Rivals have not woken up", zh: "对手还没反应过来"}
        help: {en: "Look at their price lists, job offers and fair stands: nothing of the kind yet.", zh: "看对手的价目表、招聘和展台：还没有这类动作。"}
      - id: exclusive
        ask: {en: "A patent or some exclusivity is ours", zh: "手里有专利或独家资源"}
        help: {en: "Sole supply, sole agency, a licence or data that nobody else has also count.", zh: "独家供货、独家代理、许可或独有的数据也算。"}
      - id: network
        ask: {en: "A grown network brings contracts", zh: "关系网成熟，容易拿到合同"}
        help: {en: "Name three people who would sign or open the door within a month.", zh: "说出三个一个月内肯签约或肯引荐的人。"}
      - id: key_people
        ask: {en: "Outstanding key people and team", zh: "关键人员和团队出色"}
        help: {en: "Would a rival pay to get them?", zh: "对手愿不愿意花钱挖他们？"}
  - id: team
    name: {en: Management team, zh: 管理团队}
    weight: 4
    items:
      - id: managers
        ask: {en: "Good managers make up the whole team", zh: "团队里个个会管事"}
        help: {en: "Each has run something of this size with results to show.", zh: "每人都管过同等规模的事，有成绩可查。"}
      - id: experience
        ask: {en: "First-rate in trade and technique", zh: "行业和技术经验一流"}
        help: {en: "Count the years and ask two customers whom they would ring first.", zh: "算一算年头，再问两位客户遇事先找谁。"}
      - id: integrity
        ask: {en: "Integrity that stands any question", zh: "为人正直廉洁，经得起打听"}
        help: {en: "Ask former customers, suppliers and colleagues, not the team.", zh: "去问以前的客户、供应商和同事，不要问团队自己。"}
      - id: knows_limits
        ask: {en: "It knows what it does not know", zh: "清楚自己哪些不懂"}
        help: {en: "They can list what they lack and who will supply it.", zh: "说得出缺什么、由谁来补。"}
  - id: flaws
    name: {en: Fatal flaws, zh: 致命缺陷}
    items:
      - id: no_fatal_flaw
        ask: {en: "No fatal flaw exists", zh: "没有致命缺陷"}
        veto: true
        help: {en: "A flaw is fatal when no effort inside the firm can mend it: no right to sell, no supply, no honest partner. No here ends the matter, whatever the score.", zh: "单凭自己怎么努力都补不上的才叫致命：无权经营、断货源、合伙人不可靠。这里答“否”，分数再高也到此为止。"}
  - id: personal
    name: {en: Personal criteria, zh: 个人标准}
    weight: 6
    items:
      - id: goals_fit
        ask: {en: "My own goals fit the venture", zh: "这件事合自己的目标"}
        help: {en: "Write your three goals for five years on, then look whether it serves them.", zh: "写下五年后的三个目标，看它帮不帮得上。"}
      - id: limited_risk
        ask: {en: "Success is possible at limited risk", zh: "风险有限，也做得成"}
        help: {en: "You know the most you can lose, and the figure is one you can name.", zh: "最多会亏多少，心里有数，说得出数字。"}
      - id: lower_pay
        ask: {en: "I accept lower pay and sacrifices", zh: "收入减少之类的损失受得了"}
        help: {en: "Talk it over at home before you answer.", zh: "先同家里商量，再作答。"}
      - id: wants_life
        ask: {en: "I want this life, not only the money", zh: "看重这种生活，不只为钱"}
        help: {en: "Would you still do it for a plain living?", zh: "如果只够过普通日子，还做不做？"}
      - id: fitting_risk
        ask: {en: "I can bear a fitting measure of risk", zh: "该冒的风险敢担、担得起"}
        help: {en: "Neither none nor all: the loss would hurt and not ruin.", zh: "不是不冒险，也不是全押上：亏了会疼，但不至于垮。"}
      - id: pressure
        ask: {en: "I hold up well under pressure", zh: "扛得住压力"}
        help: {en: "Think of the worst quarter so far, and ask those who sat beside you.", zh: "回想最难的一个季度，问问当时身边的人。"}
  - id: strategy
    name: {en: "Ideal against reality", zh: 理想与现实的战略差异}
    weight: 10
    items:
      - id: ideal_matches
        ask: {en: "What we hope for fits what is there", zh: "设想与实际对得上"}
        help: {en: "Lay the plan beside the last three months' facts.", zh: "把计划和最近三个月的事实摆在一起看。"}
      - id: best_team
        ask: {en: "No better team could be had", zh: "现有团队已是最佳人选"}
        help: {en: "No seat is filled for want of somebody better.", zh: "没有哪个位置是“找不到更好的人才将就”的。"}
      - id: service
        ask: {en: "A good idea of service goes with it", zh: "怎样服务客户，有好想法"}
        help: {en: "What will a customer who complains get, and who gives it?", zh: "客户投诉时能得到什么、由谁来办？"}
      - id: in_step
        ask: {en: "It moves with the times", zh: "跟得上时代"}
        help: {en: "Name the change it rides on; see the checklist of change signals.", zh: "说得出借的是哪一股变化，可参看“变化信号”。"}
      - id: technique
        ask: {en: "Breakthrough, few substitutes", zh: "技术有突破，替代品少"}
        help: {en: "What would the customer use if it did not exist? Few answers means yes.", zh: "没有它，客户会用什么？答案越少越好。"}
      - id: adapts
        ask: {en: "Adapts and makes trade-offs fast", zh: "应变快，取舍果断"}
        help: {en: "When was something last dropped, and how long did that take?", zh: "上一次砍掉一件事是什么时候，花了多久？"}
      - id: seeking
        ask: {en: "Always looking for opportunities", zh: "一直留意有没有新机会"}
        help: {en: "New ideas were written down this month.", zh: "本月有新创意记下来。"}
      - id: price_level
        ask: {en: "Priced level with the market leader", zh: "定价与市场领先者相当"}
        help: {en: "Lay both price lists side by side, discounts included.", zh: "两份价目表并排比，折扣也算进去。"}
      - id: channels
        ask: {en: "Sales channels exist or can be opened", zh: "已有或能拿到销售渠道"}
        help: {en: "A signed dealer or one who asked for terms.", zh: "有签约经销商，或有人来问过条件。"}
      - id: failure_allowed
        ask: {en: "A failure is forgiven here", zh: "容得下失败"}
        help: {en: "A failed attempt costs money, not somebody's standing.", zh: "试错只是花钱，不会让人抬不起头。"}
verdicts:
  - id: flaw
    name: {en: fatal flaw, zh: 有致命缺陷}
    advice: {en: "Stop here; take it up again only if the flaw itself is gone.", zh: "到此为止；除非缺陷本身消失，否则不再重启。"}
    tone: bad
    if: {flaw: true}
  - id: open
    name: {en: keep asking, zh: 继续摸底}
    advice: {en: "Begin with the market and the economics: they decide most.", zh: "先答市场和经济两面，它们最说明问题。"}
    tone: plain
    if: {not: {answered: 30}}
  - id: go
    name: {en: strong, zh: 值得投入}
    advice: {en: "Plan the first step and its date; the weakest aspect gets a name beside it.", zh: "定下第一步和日期；最弱的一面指定专人去补。"}
    tone: good
    passes: true
    if: {all: [{answered: 80}, {score: 75}, {item: no_fatal_flaw, is: yes}]}
  - id: promising
    name: {en: promising, zh: 有希望}
    advice: {en: "Answer what is open and mend the weakest aspect before money goes in.", zh: "投钱之前，补齐未答的项，先治最弱的一面。"}
    tone: good
    if: {score: 55}
  - id: weak
    name: {en: weak, zh: 偏弱}
    advice: {en: "Put it aside, with the reason, unless one change would turn several answers.", zh: "写明理由先放下，除非改动一处就能扭转好几项。"}
    tone: bad
marks:
  - {id: thin_money, name: {en: economics weak, zh: 经济面薄弱}, if: {group: economics, below: 50}}
  - {id: thin_market, name: {en: market weak, zh: 市场面薄弱}, if: {group: market, below: 50}}

"""##),
("value-adding.yaml", .checklist, ##"""
kind: checklist
id: value-adding
version: 1
topic: know
name: {en: Adding value, zh: 增加客户价值}
about:
  en: "Four ways to be worth more to a customer without lowering the price. All that a firm does should end in good service; this shows which way you have not used yet."
  zh: "不降价也能让客户觉得更值，有四条路。企业所做的一切都应落到服务上；看看还有哪条路没走。"
source:
  en: "The four ways and the idea of service behind them are from the customer-service notes. The questions and levels are ours."
  zh: "四种做法和背后的服务理念出自客户服务管理复习资料；问题和分界为本软件所定。"
ids: [VAL-7, VAL-8]
on: [customer]
review_after_days: 180
groups:
  - id: perception
    name: {en: 1 Strengthen perception, zh: 1 强化客户感知}
    items:
      - id: seen
        ask: {en: "It has seen what we do for it", zh: "客户看得见我们做了什么"}
        help: {en: "A report, a photograph, a before and after: something it could show its boss.", zh: "报告、照片、前后对比，拿得给老板看。"}
      - id: figure
        ask: {en: "It can name its gain in a figure", zh: "说得出好处是多少"}
        help: {en: "Ask: what has it saved or brought you?", zh: "问一句：给您省了多少，或多赚了多少？"}
  - id: personal
    name: {en: 2 Personalise the service, zh: 2 提供个性化服务}
    items:
      - id: own_way
        ask: {en: "One thing is done for it alone", zh: "有一件事是专为它做的"}
        help: {en: "Delivery day, form, colour, contact, report.", zh: "送货日、格式、颜色、联系人、报表。"}
      - id: remembered
        ask: {en: "It never has to tell us twice", zh: "同一件事不用跟我们说两遍"}
        help: {en: "Its preferences are on record, and others here read them.", zh: "偏好有记录，别的同事也会看。"}
  - id: success
    name: {en: 3 Help it succeed, zh: 3 协助客户成功}
    items:
      - id: goal
        ask: {en: "We know its own goal for this year", zh: "知道它今年自己的目标"}
        help: {en: "The goal of its business, not of its buying.", zh: "是它的经营目标，不是采购目标。"}
      - id: contributed
        ask: {en: "We have helped it toward that goal", zh: "为这个目标出过力"}
        help: {en: "A contact, an idea or training, with a result it confirms.", zh: "介绍人脉、出主意或做培训，效果由客户认可。"}
  - id: joy
    name: {en: 4 Make it happy, zh: 4 让客户快乐}
    items:
      - id: smile
        ask: {en: "Dealing with us is a pleasure to it", zh: "跟我们打交道是件愉快的事"}
        help: {en: "Do they ring us without a reason at times?", zh: "没事也会打电话来聊两句吗？"}
      - id: surprise
        ask: {en: "We did something good unasked lately", zh: "最近主动做过一件让它高兴的事"}
        help: {en: "Within the rules: no gift to a person who decides.", zh: "要守规矩：不给决策人个人送礼。"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    tone: plain
    if: {not: {answered: 60}}
  - id: rich
    name: {en: worth more than price, zh: 不止值这个价}
    advice: {en: "Tell its story to others of its kind, with its leave.", zh: "征得同意，把它的故事讲给同类客户。"}
    tone: good
    if: {score: 75}
  - id: some
    name: {en: one way is unused, zh: 还有路没走}
    advice: {en: "Take the weakest of the four and plan one action for this month.", zh: "从最弱的一条着手，本月安排一件事。"}
    tone: due
    if: {score: 40}
  - id: bare
    name: {en: product and price only, zh: 只有产品和价格}
    advice: {en: "Begin by asking for its goal; you cannot help it succeed before.", zh: "先问它的目标，不知道目标就帮不上忙。"}
    tone: bad

"""##),
("well-matched.yaml", .checklist, ##"""
kind: checklist
id: well-matched
version: 1
topic: know
name: {en: Value and capability, zh: 门当户对}
about:
  en: "Places a customer by what it is worth to us and by what we are able to give it. Well matched is one of high value whom we can really serve; a small one with potential is marked for cultivation."
  zh: "看一家客户对我们值多少、我们又有没有能力服务好，两相对照。价值高而我们又接得住，才叫门当户对；眼下小而有潜力的，标记为重点培养。"
source:
  en: "The five factors of value, the five of capability, the measures of potential and the three steps are from the textbook, section on selecting customers. That cost and risk count against the customer, the marks 0 to 5, equal weights, the middle of 50 and the levels are ours."
  zh: "五项价值因素、五项能力因素、潜力的衡量和三个步骤出自教材“客户的选择”一节。成本和风险为减项、0到5分、权重相同、以50为中线及各分界为本软件所定。"
ids: [SEL-6, SEL-9, F-9, F-10, P-10]
on: [customer]
review_after_days: 180
groups:
  - id: value
    name: {en: "Step 1: its value to us", zh: 第一步：客户的综合价值}
    help: {en: "Is it attractive enough? Three factors add, two take away.", zh: "吸引力够不够？三项加，两项减。"}
    ids: [SEL-6, SEL-7]
    items:
      - id: purchases
        ask: {en: "Total amount it buys", zh: "购买总金额"}
        kind: score
        scale: [0, 5]
        ends: [{en: next to nothing, zh: 微不足道}, {en: among our largest, zh: 名列前茅}]
        help: {en: "What it buys, or would buy, from us in a year.", zh: "一年向我们买多少，或可能买多少。"}
      - id: extra
        ask: {en: "Incremental and cross purchases", zh: "增量购买和交叉购买"}
        kind: score
        scale: [0, 5]
        ends: [{en: none in sight, zh: 看不到}, {en: growing in several lines, zh: 几个品类都在加}]
        help: {en: "More of the same as it grows, and other lines beside it.", zh: "随业务扩大而加量，以及兼买别的品类。"}
      - id: intangible
        ask: {en: "Intangible value", zh: "无形价值"}
        kind: score
        scale: [0, 5]
        ends: [{en: none, zh: 没有}, {en: opens doors for us, zh: 能为我们打开局面}]
        help: {en: "Scale, word of mouth, information. The checklist of intangible value goes into it.", zh: "规模效应、口碑、信息。细评见“无形价值”。"}
      - id: intangible_kind
        ask: {en: "Mostly of which kind?", zh: "主要是哪一种"}
        kind: one_of
        if: {item: intangible, at_least: 1}
        choices:
          - {id: scale, name: {en: "scale: large runs cost less", zh: 规模效应：量大摊薄成本}}
          - {id: mouth, name: {en: "word of mouth: others follow", zh: 口碑：别家跟着来}}
          - {id: information, name: {en: "information: we learn from it", zh: 信息：从它那里学到东西}}
      - id: cost
        ask: {en: "Total cost to serve it", zh: "服务它的总成本"}
        kind: score
        scale: [0, 5]
        reverse: true
        ends: [{en: hardly any, zh: 几乎没有}, {en: eats up the margin, zh: 吃光毛利}]
        help: {en: "Visits, samples, special work, freight, complaints, time of others. A high mark counts against it.", zh: "拜访、样品、定制、运费、投诉、占用别人的时间。分越高越不利。"}
      - id: risk
        ask: {en: "Risk that it brings", zh: "它带来的风险"}
        kind: score
        scale: [0, 5]
        reverse: true
        ends: [{en: none seen, zh: 看不到}, {en: could hurt us badly, zh: 可能伤到我们}]
        help: {en: "A high mark counts against it. Ask finance, and two who supply it.", zh: "分越高越不利。问财务，也问两家给它供货的。"}
      - id: risk_kind
        ask: {en: "Mostly of which kind?", zh: "主要是哪一种"}
        kind: one_of
        if: {item: risk, at_least: 1}
        choices:
          - {id: credit, name: {en: "credit: its word", zh: 信用风险：说话不算}}
          - {id: funding, name: {en: "funding: its money runs out", zh: 资金风险：钱跟不上}}
          - {id: default, name: {en: "default: breaks the contract", zh: 违约风险：不照合同办}}
  - id: capability
    name: {en: "Step 2: our capability for it", zh: 第二步：我们的综合能力}
    help: {en: "Measured against what this customer requires, not in general.", zh: "对照这家客户的要求来打分，不是笼统自评。"}
    ids: [SEL-8]
    items:
      - id: technology
        ask: {en: "Technology", zh: "技术"}
        kind: score
        scale: [0, 5]
        ends: [{en: far from enough, zh: 差得远}, {en: more than enough, zh: 绰绰有余}]
        help: {en: "Can we make what it specifies, in the quality and with the tests it asks for?", zh: "它的规格、质量和检测要求，我们做不做得到？"}
      - id: people
        ask: {en: "People", zh: "人力"}
        kind: score
        scale: [0, 5]
        ends: [{en: far from enough, zh: 差得远}, {en: more than enough, zh: 绰绰有余}]
        help: {en: "Enough of the right ones, free when it needs them.", zh: "合适的人够不够，它要用时抽不抽得出来。"}
      - id: finance
        ask: {en: "Finance", zh: "财力"}
        kind: score
        scale: [0, 5]
        ends: [{en: far from enough, zh: 差得远}, {en: more than enough, zh: 绰绰有余}]
        help: {en: "Can we carry its stock and its payment terms?", zh: "它的备货和账期，我们垫不垫得起？"}
      - id: materials
        ask: {en: "Materials and equipment", zh: "物力"}
        kind: score
        scale: [0, 5]
        ends: [{en: far from enough, zh: 差得远}, {en: more than enough, zh: 绰绰有余}]
        help: {en: "Machines, stores, vehicles and supply for its largest order.", zh: "按它最大的一单来看设备、仓储、车辆和供料。"}
      - id: management
        ask: {en: "Management", zh: "管理能力"}
        kind: score
        scale: [0, 5]
        ends: [{en: far from enough, zh: 差得远}, {en: more than enough, zh: 绰绰有余}]
        help: {en: "Planning, deadlines, reports and audits as it wants them.", zh: "计划、交期、报表和验厂，能不能按它的要求来。"}
  - id: potential
    name: {en: Its potential, zh: 客户的潜力}
    help: {en: "Not today's profit but the way it is going. Spot the small one that can become a good one, choose it decisively and keep supporting it, even with an outside consultant: it will not forget who helped.", zh: "不看眼下利润，看走势。小客户里能成为优质客户的，要看准、果断选定、重点扶持，必要时可请咨询公司帮它提升；它会记得谁帮过它。"}
    ids: [SEL-4, SEL-5]
    items:
      - id: growth
        ask: {en: "Growth so far", zh: "成长性"}
        kind: score
        scale: [0, 5]
        ends: [{en: shrinking, zh: 在萎缩}, {en: doubles in two years, zh: 两年翻番}]
        help: {en: "Turnover, staff, sites over the last two years.", zh: "近两年的营业额、人数、场地。"}
      - id: creditworthiness
        ask: {en: "Creditworthiness", zh: "资信"}
        kind: score
        scale: [0, 5]
        ends: [{en: pays late or not, zh: 拖欠}, {en: spotless, zh: 无可挑剔}]
        help: {en: "Public records, its bank, its other suppliers.", zh: "公开记录、开户行、其他供应商。"}
      - id: core
        ask: {en: "Core competence", zh: "核心竞争力"}
        kind: score
        scale: [0, 5]
        ends: [{en: like all others, zh: 和别家一样}, {en: nobody can copy it, zh: 别人学不来}]
        help: {en: "Why do its own customers buy there and not next door?", zh: "它的客户为什么向它买，不向隔壁买？"}
      - id: contribution
        ask: {en: "Future contribution to us", zh: "未来对我们的贡献"}
        kind: score
        scale: [0, 5]
        ends: [{en: small whatever comes, zh: 再怎么做也有限}, {en: could carry a line, zh: 能撑起一条产品线}]
        help: {en: "Its need of what we sell in three years, times the share we can win.", zh: "三年后它对我们产品的需求，乘以我们能拿到的份额。"}
      - id: growth_potential
        ask: {en: "Room for further growth", zh: "增长潜力"}
        kind: score
        scale: [0, 5]
        ends: [{en: its market is full, zh: 市场已满}, {en: has hardly begun, zh: 刚刚起步}]
        help: {en: "Size of its own market against its share of it.", zh: "它所在市场有多大，它现在占多少。"}
      - id: long_term
        ask: {en: "Long-term value", zh: "长期价值"}
        kind: score
        scale: [0, 5]
        ends: [{en: a single deal, zh: 一锤子买卖}, {en: a customer for decades, zh: 能做几十年}]
        help: {en: "How long do its suppliers usually stay with it?", zh: "它的供应商一般能做多久？"}
verdicts:
  - id: open
    name: {en: keep asking, zh: 继续了解}
    advice: {en: "Value and capability both need their marks before the two can be laid together.", zh: "价值和能力都打完分，才好对照。"}
    tone: plain
    if: {not: {answered: 80}}
  - id: matched
    name: {en: well matched, zh: 门当户对}
    advice: {en: "This is the meeting point: put your best effort here.", zh: "价值与能力的结合点就在这里，主要精力放这家。"}
    tone: good
    passes: true
    if: {all: [{group: value, score: 50}, {group: capability, score: 50}]}
  - id: stretch
    name: {en: beyond our strength, zh: 力所不及}
    advice: {en: "Worth having. Close the lowest capability first, or serve a part of its need with a partner.", zh: "值得争取。先补最低的一项能力，或与伙伴合作，先接一部分。"}
    tone: due
    if: {group: value, score: 50}
  - id: easy
    name: {en: "easy, of little value", zh: 好做，价值不高}
    advice: {en: "Serve it at low cost; where it is marked for cultivation, support it now.", zh: "低成本服务即可；标有“重点培养”的，现在就扶持。"}
    tone: plain
    if: {group: capability, score: 50}
  - id: leave
    name: {en: no match, zh: 不匹配}
    advice: {en: "Do not court it. If it is marked for cultivation, keep in touch until it or we have grown.", zh: "不必追。标有“重点培养”的保持联系，等它或我们长大。"}
    tone: bad
marks:
  - {id: cultivate, name: {en: cultivate, zh: 重点培养}, if: {all: [{group: value, below: 50}, {group: potential, score: 60}, {answered: 80}]}}
  - {id: risky, name: {en: risky, zh: 风险高}, if: {item: risk, at_least: 4}}
  - {id: costly, name: {en: costly to serve, zh: 服务成本高}, if: {item: cost, at_least: 4}}
matrix:
  x: capability
  y: value
  middle: 50
  cells:
    high_high: {en: well matched, zh: 门当户对}
    low_high: {en: beyond our strength, zh: 力所不及}
    high_low: {en: "easy, of little value", zh: 好做，价值不高}
    low_low: {en: no match, zh: 不匹配}

"""##),
  ]
}
