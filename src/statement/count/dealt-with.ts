import { isOfKnownBodies, tellsOfBatch } from './of-known-bodies.ts'
import { isBe, isHave } from '#statement/word/auxiliaries.ts'
import type { Amount } from './amount.ts'
import { isOfThoseHit } from '#statement/sentence/of-attack.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { isRelative } from '#statement/word/people.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Tells whether bodies are counted because of what was done with them here and not because a side gave
 * them over: identified, found, exhumed, buried, taken to a morgue, given to their families.
 */
export const isDealtWith = (reading: Reading, amount: Amount): boolean =>
  isKilledNow(reading, amount) || isGivenOtherwise(reading, amount)

/** "a drone strike killed four people", «при ударе погибли четверо человек», "prosecutors counted 40 victims": people, not soldiers, of whose death alone is told. */
export const isKilledNow = ({ tokens }: Reading, { sentence, at, span, kinds }: Amount): boolean =>
  kinds.has('dead') &&
  !FALLEN.some((idea) => kinds.has(idea)) &&
  !has(sentence, ['body', 'repatriation']) &&
  (isOfThoseHit(sentence) ||
    !has(sentence, ['returned', 'received', 'gave'], clauseAt(sentence, at))) &&
  (someToken(tokens, span.from, span.to + 1, isVictim) ||
    someToken(tokens, Math.max(sentence.from, at - 2), at, isKilling) ||
    someToken(tokens, span.from, Math.min(span.to + 3, sentence.to), isKilling))

const FALLEN: readonly Idea[] = ['military', 'defender', 'captive', 'body', 'officer']
const isVictim = anyWord('victim{,s}')
const isKilling = anyWord(`
  {за,по}гин{ули,ула,ув,уло} погиб{,ли,ла,ло} вбил{а,и,о} вби{в,то} убил{,а,и,о} убит{,о}
  killed killing died perished
`)

const isGivenOtherwise = (reading: Reading, { sentence, at, span }: Amount): boolean =>
  isOfFamilies(reading, at) ||
  isToFamilies(reading, sentence, at) ||
  isOfThing(reading, sentence, span.from) ||
  isFromField(reading, sentence, at) ||
  isGoverned(reading, sentence, at) ||
  isToMorgue(reading, sentence, at) ||
  isInland(sentence, at) ||
  isOfKnownBodies(reading, sentence, at) ||
  isOfOtherDead(reading, sentence, span)

/** «74 тіла перевезли з Києва до Львова»: a move within the country, and nobody who gave them. */
const isInland = (sentence: Sentence, at: number): boolean =>
  has(sentence, ['inland'], clauseAt(sentence, at)) && !has(sentence, GIVEN_BY)

const GIVEN_BY: readonly Idea[] = [
  'russia',
  'from_russia',
  'to_russia',
  'exchange',
  'exchanged',
  'repatriation',
]

/** «тіла 31 загиблого пасажира»: no war killed them. */
const isOfOtherDead = ({ tokens }: Reading, sentence: Sentence, { to }: Span): boolean =>
  someToken(tokens, to, Math.min(to + 2, sentence.to), isCivilDead)

const isCivilDead = anyWord(`
  пасажир* пассажир* турист* шахтар* шахт{е,ё}р* мігрант* мигрант*
  passenger* tourist* miner* migrant*
`)

/** Tells the same of a sentence that counts nobody by number, or by a number of something else. */
export function tellsOfDealing(reading: Reading, sentence: Sentence): boolean {
  if (isOfFamiliesOnly(reading, sentence) || tellsOfBatch(reading, sentence)) return true
  if (has(sentence, ['inland']) && !has(sentence, GIVEN_BY)) return true
  const first = sentence.hits.find(({ idea }) => BODIES.includes(idea))
  return (
    first !== undefined &&
    (isOfThing(reading, sentence, first.from) || isGoverned(reading, sentence, first.from))
  )
}

/** «передала інформацію про 250 тіл», "the DNA samples of 250 soldiers": given is what the thing before them is. */
function isOfThing({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const thing = hitsIn(sentence, 'thing').findLast(({ to }) => to <= at)
  return thing !== undefined && at - thing.to <= THING_WORDS && isThing(tokens, sentence, thing, at)
}

function isThing(tokens: readonly Token[], sentence: Sentence, thing: Span, at: number): boolean {
  if (textAt(tokens, thing.from - 1) === 'to' || isResultOf(tokens, thing)) return false
  const between = tokens.slice(thing.to, at)
  // "measures took place, as a result of which 909 were returned"
  if (between.some(isWhich)) return false
  const { from } = clauseAt(sentence, thing.from)
  return (
    between.every((token) => token.kind === 'word' && !isAnd(token)) &&
    !has(sentence, MOVES, { from: thing.to, to: at }) &&
    !has(sentence, ['body'], { from, to: thing.from })
  )
}

/** "As a result of repatriation measures the bodies of 121 defenders came home": how they came. */
const isResultOf = (tokens: readonly Token[], { from, to }: Span): boolean =>
  textAt(tokens, from) === 'result' && textAt(tokens, to) === 'of' && isAsOrIn(tokens, from)

const isAsOrIn = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at - 1) === 'in' ||
  (textAt(tokens, at - 2) === 'as' && textAt(tokens, at - 1) === 'a')

const THING_WORDS = 4

const BODIES: readonly Idea[] = ['body', 'dead', 'military', 'defender']
const MOVES: readonly Idea[] = ['returned', 'gave', 'received', 'managed', 'to_return', 'exchanged']

/** Said as what somebody did or what was done; «ідентифікованих» only says which bodies are meant. */
const isDealing = soughtWords(
  new RegExp(
    `^(?:${[
      '(?:знайш|віднайш|вияви|відшука|ексгумува|похова|перепохова|ідентифікува|упізна|впізна|опізна|діста|розкопа|викопа|захорони|дослідж?ува|досліди|попроща|прощава|вшанува)(?:ли|ла|в|ло|но|лися|лись|лася|вся)',
      '(?:знайд|виявл|похов|перепохов|дослідж)ен[оі]|(?:знай|віднай)дено|(?:ексгумов|ідентифіков|упізн|похов|перепохов|відшук)ан[оі]',
      'зберіга(?:ють|ли|ють|ється|ються|лися|лося)|лежать|лежали|дослідж?ують|прощаються|прощається|прощалися|прощалася|розслідує|розслідують',
      'наш(?:ли|ел|ла)|(?:обнаружи|похорони|захорони|перезахорони|опозна|эксгумирова|идентифицирова|извлек|откопа|раскопа|исследова)(?:ли|ла|л|и)|прости(?:лись|лся|лась)|попроща(?:лись|лся|лась)',
      '(?:найден|обнаружен|похоронен|захоронен|перезахоронен|опознан|эксгумирован|идентифицирован|извлечен|исследован)[оы]|хран(?:ят|ится|ятся|или|ились|илось)|лежат|исследуют|прощаются|прощается|прощалась|прощались|расследует',
      'йшлося|обговори(?:ли|в|ла)|говорили|обсуди(?:ли|л|ла)',
      'discussed|debated|questioned|found|discovered|exhumed|buried|reburied|unearthed|identified|uncovered|examined|autopsied|dug|pulled|stored|stacked|piled|mourned|farewell|probing|investigating|identifying',
    ].join('|')})$`,
    'u',
  ),
)

/** The verb before the number in its clause, or else the first one behind it. */
const isGoverned = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isMarked(sentence.marks, isDealing.mark) && isGovernedBy(reading, sentence, at)

function isGovernedBy(reading: Reading, sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  const before = lastOf(reading, sentence, { from: clause.from, to: at })
  if (before !== null) return before === 'dealt'
  const after =
    firstOf(reading, sentence, { from: at, to: clause.to }) ??
    firstBehindRelative(reading, sentence, clause)
  return after === 'dealt'
}

/** «26 тіл, отриманих у червні, ідентифіковано»: what is done is told behind the clause that says which they are. */
function firstBehindRelative(reading: Reading, sentence: Sentence, { to }: Span): Verb | null {
  const [relative, rest] = sentence.clauses.filter(({ from }) => from >= to)
  if (relative === undefined || rest === undefined || !isWhich(reading.tokens[relative.from]))
    return null
  return firstOf(reading, sentence, rest)
}

/** Begins what says which bodies are meant: «які …», «переданих …», "that …". */
export const isWhich = anyWord(`
  як{і,их,ими} котр{і,их} що чиї котор{ые,ых,ыми} чьи
  {повернут,передан,отриман,прийнят,доставлен,привезен,репатрійован}{і,их}
  {возвращенн,переданн,полученн,принят,доставленн,привезенн,вернувш,репатриированн}{ые,ых,их,ихся}
  which whose that who
`)

type Verb = 'dealt' | 'moved'

function lastOf(reading: Reading, sentence: Sentence, { from, to }: Span): Verb | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const verb = verbAt(reading, sentence, at)
    if (verb !== null) return verb
  }
  return null
}

function firstOf(reading: Reading, sentence: Sentence, { from, to }: Span): Verb | null {
  for (let at = from; at < to; at += 1) {
    const verb = verbAt(reading, sentence, at)
    // "bodies identified by Russia as Ukrainian were returned": which bodies, and no verb.
    if (verb === 'dealt' && reading.language === 'en' && !isPassive(reading, at)) continue
    // "bodies handed over by Russia were stored": which bodies, and what is done with them.
    if (verb === 'moved' && reading.language === 'en' && isOnlyWhich(reading, at, to)) continue
    if (verb !== null) return verb
  }
  return null
}

const isOnlyWhich = (reading: Reading, at: number, to: number): boolean =>
  !isPassive(reading, at) &&
  !isHave(reading.tokens[at - 1]) &&
  reading.tokens
    .slice(at, to)
    .some((token, next) => isDealing(token) && isPassive(reading, at + next))

const isPassive = ({ tokens }: Reading, at: number): boolean =>
  [1, 2].some((back) => isBe(tokens[at - back]))

function verbAt({ tokens }: Reading, sentence: Sentence, at: number): Verb | null {
  if (isDealing(tokens[at])) return 'dealt'
  const moved =
    has(sentence, MOVES, { from: at, to: at + 1 }) || textAt(tokens, at) === 'repatriated'
  return moved ? 'moved' : null
}

/** «повернули тіла побратимів з поля бою», "recovered the bodies of 120 soldiers near Pokrovsk" */
function isFromField({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const { from, to } = clauseAt(sentence, at)
  const isRecovered = someToken(tokens, from, at, (token) => isRecovery(token))
  for (let place = from; place < to; place += 1) {
    if (isField(tokens[place]) && isFieldOf(tokens[place - 1])) return true
    if (isGrey(tokens[place - 1]) && isZone(tokens[place])) return true
    if (isBattlefield(tokens[place]) || (isRecovered && isNear(tokens[place]))) return true
  }
  return false
}

const isFieldOf = anyWord('поля field')
const isField = anyWord('бою боя битви битвы of')
const isBattlefield = anyWord('battlefield{,s} завалів завалов передової передовой')
const isGrey = anyWord('сір{ої,ій} серой grey gray')
const isZone = anyWord('зон{и,і,ы,е} zone')
const isNear = anyWord('near outside')
const isRecovery = anyWord('recovered retrieved collected gathered evacuated')

/** «Сьогодні родини отримали тіла рідних» */
const isOfFamiliesOnly = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['received']) &&
  tokens
    .slice(sentence.from, sentence.to)
    .some(
      (token, index) =>
        isRelative(token) && isFollowedByReceiving(sentence.hits, sentence.from + index),
    )

const isFollowedByReceiving = (hits: Sentence['hits'], at: number): boolean =>
  hits.find(({ idea, from }) => from > at && MOVES.includes(idea))?.idea === 'received' &&
  !hits.some(({ idea, from }) => from < at && MOVES.includes(idea))

/** «родини 16 загиблих отримали тіла» */
const isOfFamilies = ({ tokens }: Reading, at: number): boolean =>
  isRelative(tokens[at - 1]) || (isRelative(tokens[at - 2]) && textAt(tokens, at - 1) === 'of')

/** «передано родинам ще 41 тіло», "handed to families": whoever mourns got them. */
const isToFamilies = ({ tokens }: Reading, sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  for (let place = from; place < to; place += 1)
    if (isFamilyTo(tokens[place]) || (isRelative(tokens[place]) && isTo(tokens, place))) return true
  return false
}

const isFamilyTo = anyWord("родинам сім'ям семьям")
const isTo = (tokens: Reading['tokens'], at: number): boolean =>
  [1, 2].some((back) => textAt(tokens, at - back) === 'to')

const isMorgue = anyWord('морг* судмедексперт* судмедэксперт* morgue{,s}')
const isInto = anyWord('до у в во to into the a місцевого местный local')
const SIDES: readonly Idea[] = [
  'to_ukraine',
  'ukraine',
  'russia',
  'from_russia',
  'to_russia',
  'home',
]

/** «передали 17 тіл до моргу» */
function isToMorgue({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const { from, to } = clauseAt(sentence, at)
  if (has(sentence, SIDES, { from, to })) return false
  for (let place = from; place < to; place += 1)
    if (isMorgue(tokens[place]) && isInto(tokens[place - 1])) return true
  return false
}
