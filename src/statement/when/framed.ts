import { isIf } from '#statement/word/small-words.ts'
import { isDayApart } from '#statement/day/day-apart.ts'
import { anniversaryOf, backToToday } from './anniversary.ts'
import { isNoFake } from '#statement/sentence/no-fake.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { comesTrue, isNoDream } from '#statement/sentence/unreal.ts'
import { isInvented, isOfPlot, isTurn, mayBeInvented } from './invented.ts'
import { isCalledOffAt, mayCallOff, uncalledIn } from './uncalled.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isFraud } from '#statement/word/telling.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether the opening words of a text put what follows them in its paragraph aside: «Фейк: …»,
 * «Рік тому. …», «План на завтра: …», «Мрію прочитати: …», «Неправда, що …», "A scene from the film: …";
 * or in all of it: "On this day: …".
 */
export function isFramed(reading: Reading, sentence: Sentence): boolean {
  const frame = frameOf(reading)
  if (frame === null || !isWithin(frame, sentence)) return false
  return frame.whole || !isOfToday(sentence)
}

/** Tells whether the opening words of a text are such at all. */
export const holdsFrame = (reading: Reading): boolean => frameOf(reading) !== null

const isWithin = ({ line, end, years }: Frame, { line: own, index }: Sentence): boolean =>
  index < years || ((line === own || line === ALL) && index < end)

/** The paragraph that a frame is round, the sentence before which it ends, and the one up to which years ago is told of. */
type Frame = Readonly<{ line: number; whole: boolean; end: number; years: number }>
const ALL = -1
const NO_LINE = -2

/** Asked for each sentence of a text. */
const frameOf = onceAText((reading: Reading): Frame | null => {
  const frame = framedLine(reading)
  const opening = anniversaryOf(reading)
  if (opening === null) return frame === null ? null : { ...frame, years: 0 }
  return { ...(frame ?? NOTHING), years: backToToday(reading, opening) }
})

const NOTHING = { line: NO_LINE, whole: false, end: 0 }

function framedLine(reading: Reading): Omit<Frame, 'years'> | null {
  const { tokens, sentences } = reading
  const [first] = sentences
  if (first === undefined) return null
  if (isIf(tokens[first.from])) return { line: first.line, whole: true, end: Infinity }
  const opening = openingOf(tokens, first)
  if (mayBeInvented(reading)) {
    const line = lineOfInvented(reading, first, opening)
    if (line !== null) return { line, whole: true, end: endOfInvented(reading) }
  }
  if (isOfThisDay(reading, first)) return { line: ALL, whole: false, end: Infinity }
  const isFrame = opening !== null && !has(first, DONE, opening) && hasAside(tokens, first, opening)
  if (!isFrame) return null
  const isLately = someToken(tokens, opening.from, opening.to, isDayOrWeek)
  return { line: first.line, whole: false, end: isLately ? nextToday(sentences) : Infinity }
}

/** The paragraph of a poem, a dream, a joke: of a heading that is a line of its own it is the one below. */
function lineOfInvented(reading: Reading, first: Sentence, opening: Span | null): number | null {
  if (isOfPlot(reading, first)) return first.line
  if (opening === null || has(first, DONE, opening)) return null
  if (!isInvented(reading, first, opening)) return null
  const next = reading.sentences[1]
  return next !== undefined && opening.to >= first.to - 1 ? next.line : first.line
}

const endOfInvented = ({ tokens, sentences }: Reading): number =>
  sentences.find((s) => s.index > 0 && isTurn(tokens, s))?.index ?? Infinity

/** «Цей день в історії», "On this day:": of another year, whatever day it names. */
const isOfThisDay = ({ also: { doubts } }: Reading, { from }: Sentence): boolean =>
  doubts.some((hit) => hit.idea === 'this_day' && hit.from - from <= 1)

/** Tells whether a sentence below a warning of swindlers is what they tell. */
export const isWarnedOf = (sentence: Sentence): boolean => !isOfToday(sentence)

/** Tells whether a text warns of swindlers on top: «Увага, шахраї!», "New fraud scheme: …". */
export function warnsOfSwindlers({ tokens, sentences }: Reading): boolean {
  const [first] = sentences
  if (first === undefined) return false
  if (tellsOfFraud(tokens, sentences.slice(0, FRAUD_WITHIN)) && isOnlyShown(tokens, sentences))
    return true
  const { from, to } = first
  let end = from
  while (end < to && textAt(tokens, end) !== ':') end += 1
  const isHeading = end - from <= (end < to ? OPENING_WORDS : SHORT_WORDS)
  return isHeading && !has(first, DONE, { from, to: end }) && someToken(tokens, from, end, isFraud)
}

/** «Затримали чоловіка, який виманював гроші в родин полонених»: the lead is of one who cheats kin, and of nobody who came. */
function tellsOfFraud(tokens: readonly Token[], lead: readonly Sentence[]): boolean {
  const at = lead.findIndex(
    ({ from, to }) =>
      someToken(tokens, from, to, isCheating) && someToken(tokens, from, to, isCaught),
  )
  return at !== -1 && lead.slice(0, at + 1).every((s) => !has(s, [...DONE, 'today', 'tonight']))
}

/** Whoever came is said to have come where such a one shows or promises it, and nowhere else. */
const isOnlyShown = (tokens: readonly Token[], sentences: readonly Sentence[]): boolean =>
  someToken(tokens, 0, tokens.length, isShowing) &&
  sentences.every(
    (s) =>
      !has(s, ['returned', 'home', 'exchanged', 'happened']) ||
      someToken(tokens, s.from, s.to, isShowing),
  )

/** Whom nobody caught may be Moscow, which cheats on lists: what stands below is news. */
const isCaught = anyWord(`
  затрим{али,ано,ала} викри{ли,то} арешт{ували,овано} підозр{у,ює,юють} засуд{или,жено} судитимуть
  задерж{али,ан,ана,аны} арестова* осуди{ли,л} осужд{е,ё}н подозрева*
  detained detain detains arrested arrests charged convicted sentenced
`)
/** What such a one shows or promises to kin. */
const isShowing = anyWord(`
  показ{ав,ала,али,ував,увала,ували} надсила{в,ла,ли} надісла{в,ла,ли} обіця{в,ла,ли} пообіця{в,ла,ли}
  показ{ал,ала,али,ывал,ывала,ывали} присыла{л,ла,ли} присла{л,ла,ли} отправля{л,ла,ли} обеща{л,ла,ли}
  showed shown showing sent promised promising
`)

const FRAUD_WITHIN = 2
const isCheating = anyWord(`
  виманю{вав,вала,вали,ють,є} виманив виманила видурю* видурив* ошука* обдурю*
  выманива* выманил* обманыва* надува{л,ла,ли}
  swindled swindling tricked tricking conned conning defrauded defrauding cheated cheating scammed scamming
`)

/** «П'ять днів тому: …. Сьогодні …»: what was some days ago is set against the news, and frames none of it. */
const nextToday = (sentences: readonly Sentence[]): number =>
  sentences.find((s) => s.index > 0 && has(s, ['today', 'tonight']))?.index ?? Infinity

const isDayOrWeek = anyWord(`
  д{ень,ні,нів,н{,і}я,ней} доб{а,у,и,і} діб тиждень тижні тижнів недел{ю,и,ь}
  day{,s} week{,s}
`)

function hasAside(tokens: readonly Token[], first: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1)
    if (isAside(tokens[at]) && !isNoFake(tokens, at) && !isDayApart(tokens, first, at))
      return !(isDream(tokens[at]) && (isNoDream(tokens, at) || comesTrue(tokens, at, first.to)))
  return false
}

const isDream = anyWord('мрі* мечта* dream*')

const DONE: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged', 'happened', 'home']

/** Up to the first colon, quotation or «що», or the whole of a short first sentence. */
function openingOf(tokens: readonly Token[], { from, to }: Sentence): Span | null {
  const last = Math.min(to, from + OPENING_WORDS)
  for (let at = from + 1; at < last; at += 1)
    if (isEnd(tokens[at]) || isFirstComma(tokens, from, at)) return { from, to: at }
  return to - from <= SHORT_WORDS ? { from, to } : null
}

/** «За чутками, …» */
const isFirstComma = (tokens: readonly Token[], from: number, at: number): boolean =>
  textAt(tokens, at) === ',' && at - from <= COMMA_WORDS

const COMMA_WORDS = 3
const OPENING_WORDS = 9
const SHORT_WORDS = 6
const isEnd = anyWord(': " « “ що что that')

const isAside = anyWord(`
  фейк* фактчек* фактів фактов неправд* вигад* вымы* выдум* мрі{я,ю,є,ї}* мечта* уяв*
  представьте* вообразите* фільм* фильм* серіал* сериал* книг* план планы плани прогноз* анонс*
  чутк* слух* річниц* годовщин* роковин* тому назад
  fact{,-}check* fake false hoax* untrue imagin* dream* film movie* novel* plan plans forecast*
  rumo{,u}r* anniversary* ago throwback*
`)

const isOfToday = (s: Sentence): boolean =>
  has(s, ['today', 'tonight']) && has(s, ['happened', 'exchanged'])

/** Finds the words by which a text says that the exchange it tells of was called off. */
export function calledOffBy(reading: Reading): Span | null {
  const { tokens, sentences } = reading
  for (const sentence of sentences) {
    if (sentence.place < 1 || sentence.place > LAST_PLACE || !mayCallOff(sentence)) continue
    if (has(sentence, ['recall', 'background', 'afterwards'])) continue
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const around = { from: at - NEAR, to: at + NEAR + 1 }
      if (
        isCalledOffAt(tokens, at) &&
        isNamed(tokens, sentence, around) &&
        uncalledIn(reading, sentence, at) === null
      )
        return { from: sentence.from, to: sentence.to }
    }
  }
  return null
}

const LAST_PLACE = 6
const NEAR = 5

/** One exchange, not «обміни» in general. */
const isNamed = (tokens: readonly Token[], sentence: Sentence, around: Span): boolean =>
  hitsIn(sentence, 'exchange').some(
    ({ from, to }) => from >= around.from && to <= around.to && isOne(tokens[from]),
  ) ||
  hitsIn(sentence, 'repatriation').some(({ from, to }) => from >= around.from && to <= around.to)

const isOne = anyWord('обмін обміну обмен обмена swap exchange')
