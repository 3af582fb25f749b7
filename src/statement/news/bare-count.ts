import { isAllKnown } from './all-known.ts'
import { formulaEnd } from '#statement/sentence/formula.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { someNow } from '#statement/when/told-now.ts'
import { isUndoneBelow } from './undone.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { isReported } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'

const HEADLINE_WORDS = 9

/** Tells whether an exchange is told without a verb, on top: «Обмен телами: 1000 — Украине, 38 — России». */
export const isBareExchange = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.place < 2 &&
  (someNow(timeline, sentence, ['repatriation']) ||
    (has(sentence, ['body', 'dead']) && someNow(timeline, sentence, ['exchange', 'body']))) &&
  ((has(sentence, ['to_ukraine', 'ukraine']) && has(sentence, ['to_russia', 'russia'])) ||
    isFormulaOfToday(timeline, sentence) ||
    isToldFormula(timeline, sentence)) &&
  sentence.numbers.some((at) => timeline.reading.tokens[at]?.kind === 'number') &&
  isNamedFirst(timeline, sentence)

/** «Обмен телами: …»; of «Предстоит обмен телами: …», «Согласован обмен телами: …» nothing has happened yet. */
function isNamedFirst(timeline: Timeline, sentence: Sentence): boolean {
  if (has(sentence, ['will', 'agreeing', 'to_return'])) return false
  const named = sentence.hits.find(({ idea }) => NAMED.includes(idea))
  if (named === undefined) return true
  const before = { from: clauseAt(sentence, named.from).from, to: named.from }
  return !has(sentence, ['agreed'], before) && isAllKnown(timeline, sentence, before)
}

const NAMED: readonly Idea[] = ['repatriation', 'exchange', 'body', 'dead']

/** «Сьогодні обмін тілами: 1000 на 38» */
const isFormulaOfToday = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'today').some(({ to }) =>
    hitsIn(sentence, 'repatriation').some(({ from }) => from === to),
  ) && sentence.numbers.some((at) => formulaEnd(tokens, at) !== null)

/** «Штаб повідомив про обмін тілами, 160 на 160», "announced a swap of bodies: 160 for 160" */
const isToldFormula = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'repatriation').some(
    ({ from }) =>
      isAbout(tokens[from - 1]) && someToken(tokens, from - TOLD_WORDS, from, isReported),
  ) && sentence.numbers.some((at) => formulaEnd(tokens, at) !== null)

const TOLD_WORDS = 4
const isAbout = anyWord('про о об of a another the new новий новом черговий очередном')

/** Tells whether a short line counts bodies right under a headline that names a repatriation: «Репатріація. Тіл — 300.» */
export const isUnderHeadline = (
  { reading: { sentences, tokens } }: Timeline,
  s: Sentence,
): boolean => {
  if (s.place < 1 || s.place > 2 || s.to - s.from > LINE_WORDS) return false
  const above = sentences.slice(0, s.index).filter(({ place }) => place >= 0)
  return (
    has(s, ['body', 'dead']) &&
    someToken(tokens, s.from, s.to, ({ kind }) => kind === 'number') &&
    s.hits.every(({ idea }) => BATCH.includes(idea)) &&
    above.every(({ from, to }) => to - from <= LINE_WORDS) &&
    above[0] !== undefined &&
    has(above[0], ['repatriation']) &&
    above.every(({ hits }) => hits.every(({ idea }) => BATCH.includes(idea)))
  )
}

const LINE_WORDS = 6

/** Tells whether a number opens the text, with the hedge under it: «Ще 1000 тіл. За версією росіян, це українські військові». */
export const isBareCount = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.place === 0 &&
  sentence.hits[0]?.idea !== 'agreed' &&
  !isUndoneBelow(timeline, sentence) &&
  someNow(
    timeline,
    sentence,
    ['body', 'dead'],
    ({ from, to }) =>
      (someToken(timeline.reading.tokens, from - 2, from, ({ kind }) => kind === 'number') &&
        isBare(timeline, sentence, from)) ||
      isOnShield(timeline.reading.tokens, sentence, { from, to }),
  ) &&
  !isNumberOfThings(timeline, sentence) &&
  timeline.reading.sentences.some((s) => isBacking(timeline, s))

/** «121 загиблий. Стільки імен викарбували на стелі», "That many names": the number is told because of something else. */
const isNumberOfThings = ({ reading: { sentences, tokens } }: Timeline, { index }: Sentence) => {
  const next = sentences[index + 1]
  return (
    next !== undefined &&
    has(next, ['thing'], { from: next.from, to: next.from + THING_WITHIN }) &&
    someToken(tokens, next.from, next.from + 2, isSoMany)
  )
}

const THING_WITHIN = 4
const isSoMany = anyWord('стільки саме столько именно that so')

/** Below the count a hedge or a repatriation is told, or further down the one of today is named. */
const isBacking = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  (s.place < 3 && has(s, ['hedge', 'repatriation']) && !isOfYears(tokens, s)) ||
  isHandoverDone(tokens, s) ||
  (has(s, ['today']) &&
    hitsIn(s, 'today').some((day) =>
      hitsIn(s, 'repatriation').some(({ from }) => from >= day.from && from <= day.to),
    ))

/** «Передачу організував Координаційний штаб», "The transfer took place": of what it was stands above. */
const isHandoverDone = (tokens: readonly Token[], s: Sentence): boolean =>
  (s.place < 3 || has(s, ['ua_voice'])) &&
  !has(s, OTHER_HANDOVER) &&
  s.numbers.length === 0 &&
  [s.from, s.from + 1].some(
    (at) =>
      isHandover(tokens[at]) &&
      (isArranged(tokens[at + 1]) || hitsIn(s, 'happened').some(({ from }) => from === at + 1)),
  )

const OTHER_HANDOVER: readonly Idea[] = [...UNDONE, 'recall', 'total', 'captive', 'captivity', 'civilian'] // prettier-ignore
const isHandover = anyWord('передач{а,у} передання передавання transfer handover')
const isArranged = anyWord(`
  організував організувала організувало організували організовано
  организовал организовала организовало организовали организована
  забезпечив забезпечили забезпечено обеспечил обеспечили обеспечена
`)

/** «Репатріація тіл триває роками»: of no day. */
const isOfYears = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, goesOn) && someToken(tokens, from, to, isLong)

const goesOn = anyWord(`
  трива{є,ю,л}* продовжу* ид{е,ё}т длится длилась продолжа* тян{е,у}тся
  going gone goes continu* last{s,ed} taken takes
`)
const isLong = anyWord(`
  рок{ами,и,ів} місяц{ями,і,ів} постійно год{ами,ы} лет месяц{ами,ы,ев} постоянно
  years months constantly
`)

/** «На щиті — 121 воїн»: the line says nothing else. */
const isOnShield = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  to - from > 1 &&
  sentence.to - sentence.from <= HEADLINE_WORDS &&
  !someToken(tokens, sentence.from, from, ({ kind }) => kind === 'word') &&
  tokens.slice(to, to + 3).some(({ kind }) => kind === 'number') &&
  sentence.hits.every(({ idea }) => BATCH.includes(idea))

const isBare = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  (sentence.to - sentence.from <= HEADLINE_WORDS &&
    isOpening(timeline.reading.tokens, sentence, at)) ||
  isOfBatch(timeline, sentence, at)

/** «Завершальний етап репатріації за Стамбулом — ще 1245 тіл»: before the mark only what it is, behind the number nothing else. */
function isOfBatch({ reading: { tokens } }: Timeline, sentence: Sentence, at: number): boolean {
  const { from, to } = sentence
  const mark = [at - 2, at - 3].find((one) => isMark(tokens[one]))
  if (mark === undefined || to - from > BATCH_WORDS) return false
  const named = { from, to: mark }
  const isOther = (token: number): boolean =>
    tokens[token]?.kind === 'word' && !has(sentence, BATCH, { from: token, to: token + 1 })
  const others = (span: Span): number => {
    let count = 0
    for (let token = span.from; token < span.to; token += 1) if (isOther(token)) count += 1
    return count
  }
  return (
    has(sentence, ['repatriation'], named) &&
    (has(sentence, ['stage', 'final', 'today'], named) || isAnother(tokens[mark + 1])) &&
    sentence.hits.every((hit) => hit.from >= mark || BATCH.includes(hit.idea)) &&
    others(named) <= OTHER_WORDS &&
    others({ from: at, to }) === 0 &&
    sentence.numbers.every((number) => (tokens[number]?.value ?? 0) <= MOST_BODIES)
  )
}

const BATCH_WORDS = 16
/** «за Стамбулом», «під Гомелем» */
const OTHER_WORDS = 3
const BATCH: readonly Idea[] = [
  'repatriation',
  'stage',
  'unit',
  'final',
  'today',
  'ua_voice',
  'ru_voice',
  'ukraine',
  'to_ukraine',
  'happened',
  'body',
  'dead',
  'defender',
  'military',
  'ukrainian',
]
const isMark = (token: Token | undefined): boolean => token?.text === '—' || token?.text === ':'

/** Nothing stands before it but «Ще», a dash or to whom they went: «Росія готує передачу 1000 тіл» isReported something else. */
function isOpening(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let before = clauseAt(sentence, at).from; before < at; before += 1) {
    const token = tokens[before]
    if (token === undefined || token.kind !== 'word' || isAnother(token)) continue
    if (!has(sentence, TO_WHOM, { from: before - 1, to: before + 2 })) return false
  }
  return true
}

const TO_WHOM: readonly Idea[] = ['to_ukraine', 'ukraine', 'today', 'approximate', 'dead', 'body']
const isAnother = anyWord('ще іще еще another a further more the of')
