import { isCivilTrade } from '#statement/word/people.ts'
import { withoutAbsent } from './absent-kind.ts'
import { accountedFor } from '#statement/count/accounted-for.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBareYear } from '#statement/count/count.ts'
import { alone, inRosterLine } from './roster.ts'
import { nounOfExact } from './exactly.ts'
import { nounApart } from './figure-of-each.ts'
import { nounAsked } from './noun-asked.ts'
import { correctedFrom } from '#statement/sentence/gainsaid.ts'
import { kindInOrder } from '#statement/count/kinds-in-order.ts'
import { isOfActor, nounBefore, withCivilBefore } from '#statement/count/noun-before.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { moved, nounOverVerb, nounSaidOf } from './noun-said.ts'
import { numberOf } from './number-of-noun.ts'
import { isOfOtherNoun } from '#statement/count/other-noun.ts'
import { topicBefore } from '#statement/count/topic-before.ts'
import { soManyFamilies } from '#statement/count/so-many-families.ts'
import { soManySaid } from '#statement/count/so-many-said.ts'
import { numberOfThose } from '#statement/count/number-of-them.ts'
import { homeBefore } from '#statement/news/home-alone.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { nounOfOther, othersSent, sharedNoun } from './shared-noun.ts'
import { CURT_WORDS, isOtherWay } from './other-way.ts'
import { isToWhom } from './to-whom.ts'
import { toldUpTo } from './told-up-to.ts'
import { textAt, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, HANDED } from '#statement/vocabulary/idea-groups.ts'

const BODY: readonly Idea[] = ['body', 'dead']
const BODY_ONLY: ReadonlySet<Idea> = new Set(BODY)

/**
 * Finds what a number counts: the noun after it, a body before it, any noun before it, or what the
 * number before it counted. Null for a number that counts something else.
 */
export function phraseAt(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  return (
    kindInOrder(reading, sentence, at) ??
    accountedFor(reading, sentence, at) ??
    soManyFamilies(reading, sentence, at) ??
    soManySaid(reading, sentence, at) ??
    inRosterLine(reading, sentence, at) ??
    phraseOf(reading, sentence, at, before)
  )
}

function phraseOf(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  const noun = nounOf(reading, sentence, at)
  const forward = withoutAbsent(
    reading.tokens,
    sentence,
    withCivilBefore(reading, sentence, at, noun),
  )
  const body = bodyBefore(reading, sentence, at)
  if (forward !== null) return body === null ? forward : together(forward, body)
  if (isUnit(sentence, at) || isBareYear(reading.tokens[at])) return null
  return (
    body ??
    ofOtherNation(reading, sentence, at, before) ??
    nounAbove(reading, sentence, at) ??
    nounFarther(reading, sentence, at) ??
    asBefore(reading, sentence, at, before) ??
    nounApart(reading, sentence, at)
  )
}

const nounAbove = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  nounThere(reading, sentence, at, nounBefore(reading, sentence, at)) ??
  topicBefore(reading, sentence, at)

const bodyBefore = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  has(sentence, BODY)
    ? nounBefore(reading, sentence, correctedFrom(reading.tokens, at), BODY_ONLY)
    : null

/** «Передано 909 тіл українських військових, російських — 31»: bodies again, and only whose they are is said. */
function ofOtherNation(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  if (before?.sentence !== sentence || !before.kinds.has('body')) return null
  if (textAt(tokens, at - 1) !== '—' || tokens[at + 1]?.kind === 'word') return null
  const nation = sentence.hits.find(
    ({ idea, from, to }) =>
      (idea === 'russian' || idea === 'ukrainian') && to === at - 1 && to - from === 1,
  )
  if (nation === undefined || before.kinds.has(nation.idea)) return null
  if (has(sentence, ['to_russia', 'to_ukraine'], nation)) return null
  return { kinds: new Set(['body', nation.idea]), span: { from: nation.from, to: at + 1 } }
}

const nounOf = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  sharedNoun(reading, sentence, at) ?? nounSaidOf(reading, sentence, at)

/** A noun that only acts is not counted. */
const nounThere = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  noun: NounPhrase | null,
): NounPhrase | null => (noun !== null && isOfActor(reading, sentence, noun, at) ? null : noun)

/** "The Russians handed over 60": people, or bodies where the sentence tells of them. */
function givenByNoun(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const noun = nounBefore(reading, sentence, at) ?? nounOverVerb(reading, sentence, at)
  return noun !== null && isOfActor(reading, sentence, noun, at)
    ? {
        kinds: new Set<Idea>([has(sentence, BODIES) ? 'body' : 'person']),
        span: { from: at, to: at + 1 },
      }
    : null
}

const nounFarther = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  nounThere(reading, sentence, at, nounOverVerb(reading, sentence, at)) ??
  moved(reading, sentence, at) ??
  numberOf(reading, sentence, at) ??
  numberOfThose(reading, sentence, at) ??
  nounOfExact(reading, sentence, at) ??
  repatriated(sentence, at) ??
  givenByNoun(reading, sentence, at) ??
  homeBefore(reading, sentence, at) ??
  nounAsked(reading, sentence, at) ??
  alone(reading, sentence, at)

/** «Усіх 300 сьогодні репатрійовано»: counted by the verb alone. */
function repatriated(sentence: Sentence, at: number): NounPhrase | null {
  if (!has(sentence, ['repatriation'])) return null
  const clause = clauseAt(sentence, at)
  const isVerb = hitsIn(sentence, 'repatriation').some(
    ({ from, to }) =>
      from >= clause.from && to <= clause.to && has(sentence, ['returned'], { from, to }),
  )
  return isVerb ? { kinds: new Set<Idea>(['dead']), span: { from: at, to: at + 1 } } : null
}

/** A number without a noun counts what the number before it did. */
const asBefore = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null =>
  isToWhom(reading.tokens[at], sentence) ||
  (before?.sentence !== sentence && !sentence.item && isOfOtherNoun(reading, sentence, at))
    ? null
    : likeBefore(reading, sentence, at, before)

function likeBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  const shared =
    nounOfOther(reading, sentence, at, before) ?? othersSent(reading.tokens, sentence, at, before)
  if (shared !== null) return shared
  if (before?.sentence === sentence && isCivilTrade(reading.tokens[at + 1]))
    return { kinds: new Set<Idea>(['person']), span: { from: at, to: at + 2 } }
  const kinds = goesOn(reading, sentence, before)
    ? kindsOf(reading, sentence, before)
    : new Set<Idea>()
  return kinds.size > 0 || isListed(reading, sentence, at) || isOpening(reading, sentence, at)
    ? { kinds, span: { from: at, to: at + 1 } }
    : null
}

const together = (a: NounPhrase, b: NounPhrase): NounPhrase => ({
  kinds: new Set([...a.kinds, ...b.kinds]),
  span: { from: Math.min(a.span.from, b.span.from), to: Math.max(a.span.to, b.span.to) },
})

const isUnit = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'unit').some(({ from }) => from > at && from <= at + 2)

/** Whether a number without a noun may count what the number before it counted. */
function goesOn(reading: Reading, sentence: Sentence, before: Amount | undefined): boolean {
  if (before === undefined) return false
  const distance = sentence.index - before.sentence.index
  if (distance === 0 || before.sentence.index === sentence.header) return true
  if (distance <= CURT_AFTER && isOfOtherSide(reading, sentence)) return true
  return (
    distance === 1 &&
    (sentence.item || opensOn(reading, sentence) || isExactly(reading, sentence, before))
  )
}

const opensOn = (reading: Reading, sentence: Sentence): boolean =>
  opensWithPart(sentence) || isOfOthers(reading, sentence) || isBareOfToday(reading, sentence)

/** «Загалом повернуто 2105 тіл. Сьогодні — ще 50.» */
const isBareOfToday = ({ tokens }: Reading, { from, to, hits }: Sentence): boolean =>
  to - from <= BARE_WORDS + 2 &&
  hits.some(({ idea, from: start }) => idea === 'today' && start === from) &&
  someToken(tokens, from + 1, from + 4, ({ kind }) => kind === 'number')

/** «Понад 80 полеглих. Точніше, 84.», «Точна цифра — 303.» */
const isExactly = ({ tokens }: Reading, { from, to }: Sentence, before: Amount): boolean =>
  before.approximate && to - from <= EXACT_WORDS && someToken(tokens, from, from + 3, isExact)

const EXACT_WORDS = 9
const isExact = anyWord('точніш* рівно точнее ровно exact* precise* точн{а,е,ий,ая,ое,ый,о,у,ую}')

/** Whose they are, and that they are civilians, is said anew of each. */
const PERSONAL: ReadonlySet<Idea> = new Set([
  'ukrainian',
  'russian',
  'own',
  'civilian',
  'child',
  'woman',
  'officer',
])

/** A sentence of the other side counts no defenders, and after civilians it counts people. */
function kindsOf(
  reading: Reading,
  sentence: Sentence,
  before: Amount | undefined,
): ReadonlySet<Idea> {
  const isOthers = isOfOtherSide(reading, sentence)
  const kinds = [...(before?.kinds ?? [])].filter(
    (idea) => !PERSONAL.has(idea) && (idea !== 'defender' || !isOthers),
  )
  const isOfPeople = before !== undefined && before.sentence !== sentence && isOthers
  return new Set(kinds.length === 0 && isOfPeople && before.kinds.size > 0 ? ['person'] : kinds)
}

const isOfOthers = (reading: Reading, sentence: Sentence): boolean =>
  opensWithFighters(reading, sentence) || isCurt(reading, sentence)

/** So many sentences may stand between a number and what the other side says of the same. */
const CURT_AFTER = 3

/** «Росія забрала 38.» */
const isCurt = (reading: Reading, sentence: Sentence): boolean =>
  toldUpTo(sentence) - sentence.from <= CURT_WORDS &&
  has(sentence, ['ukraine', 'russia', 'to_ukraine', 'to_russia', 'ru_voice', 'russian']) &&
  (has(sentence, HANDED) || isOnlyToWhom(reading.tokens, sentence))

const isOfOtherSide = (reading: Reading, sentence: Sentence): boolean =>
  isCurt(reading, sentence) || isOtherWay(reading, sentence)

/** «Москва: 26.», «К нам — 21.»» */
const isOnlyToWhom = (tokens: Reading['tokens'], { from, to }: Sentence): boolean =>
  to - from <= BARE_WORDS || (to - from === BARE_WORDS + 1 && textAt(tokens, to - 1) === '"')

const BARE_WORDS = 5

/** "Seventy-seven had fought in the Donetsk direction" */
const opensWithFighters = ({ tokens }: Reading, { from }: Sentence): boolean =>
  tokens[from]?.kind === 'number' && someToken(tokens, from + 1, from + 3, isOfFighters)

const isOfFighters = anyWord(
  'загин* воюва* поляг* бил* fought* died* fell* killed* погиб* воева* сража*',
)

/** «З них 320 загинули …» goes on with what was counted before. */
const opensWithPart = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'part').some(({ from }) => from - sentence.from <= 1)

const isListed = (reading: Reading, sentence: Sentence, at: number): boolean =>
  sentence.item || opensWithPart(sentence) || isCurt(reading, sentence) || at === sentence.from

/** "A thousand were handed over" */
const isOpening = ({ tokens }: Reading, { from }: Sentence, at: number): boolean =>
  at === from + 1 && textAt(tokens, from) === 'a'
