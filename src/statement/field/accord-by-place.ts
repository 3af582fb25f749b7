import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import { hitsWithin, type Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { EventKind } from '#statement/statement.ts'
import type { Accord } from '#statement/vocabulary/powers.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { monthsIn } from '#statement/day/period.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { whenAt } from '#statement/when/when.ts'
import { isOwed } from './called-by-place.ts'
import { isTalks } from '#statement/word/spans.ts'
import { isOfPrevious } from '#statement/side/of-previous.ts'
import { isOnlyOfTalks } from './only-talks.ts'
import { ROUNDS } from './rounds.ts'

/**
 * Finds the place of talks that a sentence names, to whose agreement the event belongs by being told beside it:
 * reports of an exchange name Istanbul or Geneva for hardly anything else, in ever new words («Розпочалося те, про
 * що домовилися у Стамбулі», "the categories settled upon in Istanbul"). Another event told beside it speaks
 * against it, and so do promises; beside bodies so do numbers and days, for what was promised there is told again
 * and again.
 */
export function accordPlaceIn(
  timeline: Timeline,
  sentence: Sentence,
  kind: EventKind,
): Hit<Accord> | null {
  const place = placeIn(timeline.reading, sentence, kind)
  if (place === null || isUndone(timeline.reading, sentence, place)) return null
  const isOfIt =
    kind === 'body_repatriation'
      ? isOnlyNamed(timeline, sentence)
      : !has(sentence, BODIES) &&
        !isOfOtherDay(timeline, sentence, place) &&
        whenAt(timeline, sentence, place.from) !== 'total'
  return isOfIt ? place : null
}

/** Of bodies only Istanbul agreed; Geneva and Abu Dhabi are named beside them for much else. */
function placeIn({ also }: Reading, sentence: Sentence, kind: EventKind): Hit<Accord> | null {
  const places = hitsWithin(also.accords, sentence)
  if (places.some(({ idea }) => idea === 'conventions')) return null
  return places.find(({ idea }) => PLACES[kind].includes(idea)) ?? null
}

/** To come, denied, owed, or still talked about. */
const isUndone = (reading: Reading, sentence: Sentence, place: Hit<Accord>): boolean =>
  has(sentence, AGAINST) ||
  isThanked(reading.tokens, sentence, place) ||
  isOwed(reading.tokens, sentence) ||
  isOnlyOfTalks(reading, sentence, place) ||
  isOfPrevious(reading, sentence) ||
  isStillTalked(reading.tokens, sentence, place.from) ||
  someToken(reading.tokens, sentence.from, sentence.to, isNotOrOther)

/** «За посередництва Вашингтона й Абу-Дабі», "mediated by Abu Dhabi": who is thanked, and no place of talks. */
const isThanked = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  { idea, from }: Hit<Accord>,
): boolean =>
  idea === 'abu_dhabi' &&
  !isInOrAt(tokens[from - 1]) &&
  ((isAnd(tokens[from - 1]) && isCapital(tokens[from - 2]) && !has(sentence, ['agreed'])) ||
    hitsIn(sentence, 'thanks').some(({ to }) => to <= from && from - to <= THANKED_WORDS) ||
    someToken(tokens, Math.max(sentence.from, from - THANKED_WORDS), from, isMediating))

const THANKED_WORDS = 4
/** "Washington and Abu Dhabi": whose governments they are. */
const isCapital = anyWord(
  'вашингтон* washington анкар* ankara ер-ріяд* эр-рияд* riyadh доха доху doha',
)
const isInOrAt = anyWord('у в во in at')
const isMediating = anyWord('посередни* посредни* mediat* brokered допомо{г,з}* помощ* help*')

const PLACES: Readonly<Record<EventKind, readonly Accord[]>> = {
  prisoner_exchange: ['istanbul', 'geneva', 'abu_dhabi'],
  body_repatriation: ['istanbul'],
}
/** «Стамбул тут ні до чого»; and what else is done there: pickets, flights, fairs, reports. */
const isNotOrOther = anyWord(`
  не* ні* ни* оон* мкчх* мккк* саміт* саммит* форум* брифін* брифин* пікет* пикет* акці{ю,я,ї}*
  акци{ю,я,и}* консул* посол* посла* рейс* аеропорт* аэропорт* виставк* выставк* ярмар* лікарн*
  больниц* родин* семьи* журналіст*
  not* no* nothing* never* un icrc* summit* forum* briefing* picket* protest* consul*
  ambassador* flight* airport* hospital* families* relatives* journalist*
`)

const AGAINST: readonly Idea[] = [
  'will',
  'denied',
  'refuted',
  'alleged',
  'unreal',
  'recall',
  'afterwards',
]

/** «У Женеві тривають переговори», «Другий день переговорів про женевські домовленості», «про них ще говоритимуть»: nothing is told as done. */
const isStillTalked = (tokens: readonly Token[], sentence: Sentence, place: number): boolean => {
  const agreed = hitsIn(sentence, 'agreed')
  return (
    (agreed.length > 0 && agreed.every(({ from }) => isTalks(tokens[from]))) ||
    someToken(tokens, sentence.from, place, isTalks) ||
    someToken(tokens, sentence.from, sentence.to, isOpen)
  )
}

const isOpen = anyWord(`
  говор{или,ять,ят,итимуть} обговор* обсужда* домовля{ються,ється} договариваются над коли когда
  поки пока
  when once until discuss{,ed,ing} talk{ed,ing}
`)

/** «Попередній етап пройшов 23 липня» is no word of this one; «про що зійшлися у Стамбулі 2 червня» dates the round. */
const isOfOtherDay = (
  { dates, day }: Timeline,
  sentence: Sentence,
  { from, to }: Hit<Accord>,
): boolean =>
  has(sentence, ['exchange', 'exchanged', 'stage', 'returned', 'gave']) &&
  datesIn(dates, sentence).some(
    (mention) =>
      mention.day !== day &&
      !(
        isOfRoundLately(mention.day, day) &&
        mention.from - to <= BESIDE_PLACE &&
        from - mention.to <= BESIDE_PLACE
      ),
  )

/** «у Стамбулі 2 червня», "on June 2 in Istanbul" */
const BESIDE_PLACE = 2

/** «Договоренности Стамбула соблюдаем», «о чем условились в Стамбуле 2 июня», and not «за червень у межах домовленостей у Стамбулі – 6057» */
function isOnlyNamed(timeline: Timeline, sentence: Sentence): boolean {
  const { dates, accordDates, day, reading } = timeline
  if (has(sentence, OF_CAPTIVES)) return false
  const mentions = datesIn([...accordDates, ...dates], sentence)
  const isDated = (at: number): boolean => mentions.some(({ from, to }) => from <= at && at < to)
  return (
    mentions.every((mention) => mention.day === day || isOfRoundLately(mention.day, day)) &&
    sentence.numbers.every(isDated) &&
    monthsIn(reading, sentence).every(isDated)
  )
}

/** What a round agreed is carried out within so many days, or told again of. */
const CARRIED_OUT_DAYS = 60

const isOfRoundLately = (day: CivilDay, event: CivilDay): boolean =>
  ROUNDS.some(([round]) => round === day) && daysBetween(day, event) <= CARRIED_OUT_DAYS

const OF_CAPTIVES: readonly Idea[] = ['captive', 'captivity', 'list', 'total']
