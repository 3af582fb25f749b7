import { isWhoever } from '#statement/word/pronouns.ts'
import { isWhere } from '#statement/word/small-words.ts'
import { addDays } from '#post/civil-day.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isQuestion } from '#statement/sentence/question.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED, LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text that names no day of its own only looks into what is known: it explains an exchange that is over
 * («Кого ми віддали? … Після того, як 25 травня завершився обмін, нас питають»), or its heading counts deaths and torture in
 * captivity («Понад 200 померли в полоні: розслідування»). Whoever it counts had come before.
 */
export const isOfReport = (findings: Findings): boolean => {
  const { timeline, evidence } = findings
  return (
    timeline.basis === 'published' &&
    (explains(findings) || (evidence.exchange.length === 0 && isOfCustody(timeline))) &&
    ![...evidence.exchange, ...evidence.through, ...evidence.release, ...evidence.bodies].some(
      (s) => has(s, LATELY) && !has(s, ['recall']),
    )
  )
}

/** It asks or explains on top, and names the day of an exchange that is over. */
function explains(findings: Findings): boolean {
  const { reading, dates, published } = findings.timeline
  if (dates.length === 0) return false
  const eve = addDays(published, -1)
  const top = reading.sentences.slice(0, OPENING)
  return (
    top.some(
      (s) =>
        (isQuestion(reading, s) && !isOfThoseCounted(findings, s)) ||
        someToken(
          reading.tokens,
          s.from,
          s.to,
          (token) => isOfAnswers(token) && !(s.place > 0 && isSaid(token)),
        ),
    ) &&
    reading.sentences.some(
      (s) =>
        has(s, ['exchange', 'repatriation']) &&
        !has(s, ['recall', 'background']) &&
        datesIn(dates, s).some(({ day }) => day < eve),
    )
  )
}

/** «В Україну доставлено тіла 61 оборонця. Звідки вони?»: asked of the fallen whom the news right above has counted. */
const isOfThoseCounted = (
  { amounts, evidence, timeline: { reading } }: Findings,
  question: Sentence,
): boolean =>
  question.numbers.length === 0 &&
  someToken(reading.tokens, question.from, question.from + ASKING_WITHIN, isWhenceOrWho) &&
  evidence.bodies.some(
    (s) =>
      s.index === question.index - 1 &&
      s.place <= 0 &&
      amounts.some((a) => a.sentence === s && isNews(a)),
  )

const ASKING_WITHIN = 2
const isWhenceOrWho = oneOf(isWhere, isWhoever)
const OPENING = 3
/** Below a heading «пояснили», "a spokesman explained" only say whose word it is. */
const isSaid = anyWord(`
  пояснив пояснила пояснили роз'яснили відповіли объяснил объяснила объяснили разъяснили
  explained answered
`)
const isOfAnswers = anyWord(`
  поясн* роз'ясн* відповіда* відповід{ь,і} розбира* розбір объясн* разъясн* отвеча* разбор
  разбира*
  explain* explainer answer{,s}
`)

/** The heading counts deaths or torture there, and tells nobody's return. */
function isOfCustody({ reading: { sentences, tokens } }: Timeline): boolean {
  const [first] = sentences
  return (
    first !== undefined &&
    !has(first, TOLD) &&
    (has(first, ['died_captive']) || isOfTorture(tokens, first))
  )
}

const TOLD: readonly Idea[] = [
  ...HANDED,
  'exchanged',
  'exchange',
  'repatriation',
  'home',
  'happened',
]

const isOfTorture = (tokens: Timeline['reading']['tokens'], { from, to }: Sentence): boolean =>
  someToken(tokens, from, from + 2, isTorture) || someToken(tokens, from, to, isInquiry)

const isTorture = anyWord(`
  катуван* тортур* страт{а,и} розстріл* пытк* казн{ь,и} расстрел*
  tortur* execution{,s} death{,s}
`)
const isInquiry = wordsLike(/^(?:розслідуванн\p{L}+|расследовани\p{L}+|investigat\p{L}+|custody)$/u)
