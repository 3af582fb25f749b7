import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { saysWhence } from './list-of-places.ts'
import type { Origin } from '#statement/vocabulary/places.ts'
import { isRelative } from '#statement/word/people.ts'
import { isBringing } from '#statement/word/deeds.ts'
import { isExhuming, isFinding } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAndOr, isDashOrColon, isFrom, isRest, isIn } from '#statement/word/small-words.ts'

/** What stands around a place in its sentence; `goesOn`: the sentence before names places too. */
export type Around = Readonly<{
  reading: Reading
  sentence: Sentence
  words: readonly Hit<string>[]
  origins: readonly Hit<Origin>[]
  goesOn: boolean
}>

/** Tells whether a place is a direction of the front, a region where they fell or a town; a place by itself is none. */
export const whatIs = (
  hit: Hit<string>,
  around: Around,
): 'direction' | 'region' | 'town' | null => {
  const isOfTown = isTown(around.reading.tokens[hit.from])
  if (isOfTown && isOrigin(around, hit)) return 'town'
  const kind = kindOf(hit, around)
  if (kind !== null || !isBesideOrigins(around, hit)) return kind
  return isOfTown ? 'town' : 'direction'
}

/** «До переліку додають Маріуполь, Горлівку та морги»: a place among those that the bodies came from. */
const isBesideOrigins = ({ reading, origins }: Around, { from }: Span): boolean =>
  origins.some(({ idea }) => idea === 'morgue' || idea === 'direction') &&
  (!isIn(reading.tokens[from - 1]) || isBesideTown(reading.tokens, from))

/** «в Мариуполе, Горловке и российских моргах» */
const isBesideTown = (tokens: readonly Token[], at: number): boolean =>
  isTown(tokens[at]) && isTown(tokens[at + 2])

function kindOf(hit: Hit<string>, around: Around): 'direction' | 'region' | null {
  const { sentence, goesOn, reading } = around
  if (isOfDirection(around, hit)) return 'direction'
  if (isOfRegions(around, hit)) return 'region'
  if (isCounted(around, hit)) return isAmongRegions(around, hit) ? 'region' : 'direction'
  if (sentence.item) return goesOn ? 'direction' : 'region'
  return goesOn && opens(reading, sentence, hit) ? 'direction' : null
}

const isOfDirection = (around: Around, hit: Hit<string>): boolean =>
  around.origins.some(({ idea }) => idea === 'direction') ||
  isNearPlace(around, hit) ||
  isLineOfRow(around.reading.tokens, around.sentence, hit)

/** «Донецький 451», «Донецкое — 451»: a line of its own, and the noun of the direction left out. */
const isLineOfRow = (tokens: readonly Token[], { from, to }: Sentence, hit: Span): boolean => {
  const number = tokens[hit.to]?.kind === 'mark' ? hit.to + 1 : hit.to
  const end = tokens[number + 1]
  return (
    hit.from === from &&
    tokens[number]?.kind === 'number' &&
    (number + 1 >= to || end?.kind === 'mark') &&
    isAdjective(tokens[hit.from])
  )
}

const isAdjective = anyWord('*ий *ій *ый *ой *ое')

/** «з Маріуполя та Горлівки»: held by Russia all the while, and no direction of the front. */
const isTown = anyWord('маріупол* мариупол* горлівк* горловк* mariupol* horlivka* gorlovka*')

/** "300 from the Sumy region, 400 from Kharkiv": what the first of a row is, the others are. */
const isAmongRegions = (around: Around, hit: Hit<string>): boolean =>
  isRegion(around, hit) || around.words.some((one) => one.from < hit.from && isRegion(around, one))

/** «С Запорожского вернули 25», "Zaporizhzhia: 64."; "Kyiv thanked …" is the state. */
const opens = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  isFromOrOn(tokens[from - 1]) ||
  (from === sentence.from && !(isKyiv(tokens[from]) && tokens[to]?.kind === 'word'))

const isKyiv = anyWord('київ киев kyiv kiev')

/** «Донеччина — 397, Луганщина 24», «на Донецькому – 320, на Запорізькому – 89», "397 from Donetsk, 24 from Luhansk", «12 — з Бахмута, 8 — з моргів»: places in a row, each beside its number. */
const isCounted = (
  { reading: { tokens }, sentence, words, origins }: Around,
  hit: Hit<string>,
): boolean =>
  isBesideNumber(tokens, hit) &&
  [...words, ...origins].filter((one) => isBesideNumber(tokens, one)).length > 1 &&
  !has(sentence, ['wounded', 'civilian'])

const isBesideNumber = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const behind = [tokens[to]?.kind, tokens[to + 1]?.kind]
  return (
    (behind.includes('mark') && behind.includes('number')) ||
    (isDashOrColon(tokens[from - 1]) && isNumberOrRest(tokens[from - 2])) ||
    (isFromOrOn(tokens[from - 1]) &&
      tokens[textAt(tokens, from - 2) === '—' ? from - 3 : from - 2]?.kind === 'number')
  )
}

/** «600 — Донецький, решта — Харківський» */
const isNumberOrRest = (token: Token | undefined): boolean =>
  token?.kind === 'number' || isRest(token)

/** They fell in a region or came from it, or came from regions of which this is one. */
const isOfRegions = (around: Around, hit: Hit<string>): boolean =>
  isOfListedRegions(around, hit) ||
  (isOrigin(around, hit) && isAmongRegions(around, hit)) ||
  isInRowOfRegions(around, hit) ||
  (around.origins.some((one) => one.idea === 'fought' && isFoughtThere(around, one, hit)) &&
    isRegion(around, hit))

/** «називає регіони: Курщина, Харківщина, Луганщина», «среди мест, откуда они, …»: a row of regions that somebody names. */
const isInRowOfRegions = (around: Around, hit: Hit<string>): boolean =>
  isRegion(around, hit) &&
  around.words.filter((one) => isRegion(around, one)).length >= A_ROW &&
  saysWhence(around.reading, around.sentence) &&
  !someToken(around.reading.tokens, around.sentence.from, around.sentence.to, isKinOrResident) &&
  !has(around.sentence, ['will', 'civilian', 'wounded', 'captivity', 'captive'])

const A_ROW = 3

/** Tells whether a word names the living who are from a place: «рідні», «мешканці». */
export const isKinOrResident = (word: Token | undefined): boolean =>
  isRelative(word) || isResident(word)

const isResident = anyWord(`
  родным мешкан* жител* переселен* громадян* людей люди
  resident{,s} people citizens civilians refugees
`)

/** «обмінялися тілами загиблих у Запорізькій області», «у Запорізькій області передано тіла полеглих»: who fell, and where they were handed over. */
const isFoughtThere = (
  { reading: { tokens }, sentence }: Around,
  fought: Span,
  { from }: Span,
): boolean =>
  !isIn(tokens[from - 1]) ||
  !isFallen(tokens[fought.from]) ||
  fought.to === from - 1 ||
  !has(sentence, MOVED, { from: sentence.from, to: Math.max(from, fought.from) })

const isFallen = anyWord('загибл* полегл* погибш* павш* fallen killed')

/** «320 тіл з Донеччини», "from Donetsk Oblast": in a sentence that counts the dead. */
const isOrigin = (around: Around, { from }: Span): boolean => {
  const { tokens } = around.reading
  let at = from - 1
  while (at > around.sentence.from && isWithinList(tokens, at, around.words)) at -= 1
  return isFrom(tokens[at]) && isOfDead(around)
}

/** "from the Kursk, Donetsk and Kherson regions of Russia and from Ukraine's Kharkiv region" */
const isWithinList = (tokens: readonly Token[], at: number, words: readonly Span[]): boolean => {
  const token = tokens[at]
  return token !== undefined && (isListing(token, at, words) || isWhose(token))
}

const isWhose = anyWord(`
  тимчасово временно окупован* оккупирован* української російської украинской российской
  temporarily occupied the ukraine's russia's ukrainian russian
`)

/** The sentence counts the dead, or says «they» of those in the one before. */
const isOfDead = ({ reading, sentence }: Around): boolean => {
  if (has(sentence, DEAD)) return true
  const before = reading.sentences[sentence.index - 1]
  return before !== undefined && isOfThem(reading, sentence) && has(before, DEAD)
}

/** "They came from …", "It said that they came from …" */
const isOfThem = ({ tokens }: Reading, { from, to }: Sentence): boolean => {
  if (isThey(tokens[from])) return true
  for (let at = from + 1; at < to; at += 1)
    if (isThat(tokens[at - 1]) && isThey(tokens[at])) return true
  return false
}

const isThat = anyWord('that що что')

const isThey = anyWord(`
  вони усі всі частин{а,у} інших решт{,у} они все часть других остальных
  they these all some others
`)

const DEAD: readonly Idea[] = ['body', 'dead', 'military', 'defender']

/** «погибли под Донецком», "died near Kupiansk"; in a row of places also «ще 26 забрали під Авдіївкою». */
const isNearPlace = ({ reading, origins, goesOn }: Around, { from }: Span): boolean =>
  isNear(reading.tokens[from - 1]) &&
  (origins.some(({ idea, from: fought }) => idea === 'fought' && fought < from) ||
    isFromUnder(reading.tokens[from - 1]) ||
    textAt(reading.tokens, from - 2) === 'from' ||
    (goesOn && isPickedUp(reading.tokens, from - 1)))

/** So many were taken from there, and not handed over. */
const isPickedUp = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - 2, at, isPicking) &&
  someToken(tokens, at - 4, at, ({ kind }) => kind === 'number')

const isPicking = (word: Token): boolean =>
  isFinding(word) || isBringing(word) || isExhuming(word) || isTaking(word)
const isTaking = anyWord('забра* підня* подня* retrieved picked')

const isNear = anyWord(`
  під біля поблизу неподалік районі районах з-під із-під под возле около близ районе из-под
  near outside around
`)
/** «89 — з-під Бахмута» */
const isFromUnder = anyWord('з-під із-під из-под')

/** "came from several regions, among them Donetsk, Kharkiv and Kherson" */
function isOfListedRegions({ reading, sentence, origins, words }: Around, hit: Span): boolean {
  const { tokens } = reading
  if (!has(sentence, ['body', 'dead', 'military', 'defender'])) return false
  return origins.some(({ idea, from, to }) => {
    if (idea !== 'region' || to > hit.from || has(sentence, ['ua_voice'], { from, to: hit.from })) return false // prettier-ignore
    const before = tokens.slice(Math.max(sentence.from, from - 3), from)
    const between = tokens.slice(to, hit.from)
    return (
      before.some(isFromOrOn) &&
      between.every((token, at) => isListing(token, to + at, words) || isNamely(token))
    )
  })
}

const isNamely = anyWord(`
  зокрема серед них включно як среди включая частности том числе в
  among them including such as namely
`)

const isFromOrOn = anyWord('з із зі с со из from на')

/** «Харківської, Луганської та Донецької областей»: the word stands after the last; «Курщина» is one itself. */
function isRegion({ reading, words, origins }: Around, { from, to }: Span): boolean {
  if (isRegionItself(reading.tokens[from])) return true
  return origins.some((origin) => {
    if (origin.idea !== 'region') return false
    if (Math.abs(origin.from - from) <= 2) return true
    // "the regions of Donetsk, Luhansk and Kherson": or before the first.
    const start = origin.from < from ? origin.to : to
    const between = reading.tokens.slice(start, Math.max(start, origin.from, from))
    return (
      between.length > 0 &&
      between.every((token, at) => token.text === 'of' || isListing(token, start + at, words))
    )
  })
}

const isListing = (token: Token, at: number, words: readonly Span[]): boolean =>
  token.kind === 'mark' || isAndOr(token) || words.some(({ from, to }) => at >= from && at < to)
const isRegionItself = anyWord('*щин* *чин* *запоріжж* *запорожь*')
