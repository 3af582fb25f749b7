import { isThisOne } from '#statement/word/pronouns.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { isLeadingToToday } from '#statement/day/leading-to-today.ts'
import { someToken } from '#statement/word/token.ts'
import { isHow } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a sentence opens what is told of other events, to the end of the text. */
export const opensBackground = (timeline: Begun, sentence: Sentence): boolean =>
  has(sentence, ['background']) &&
  !isReferenceToThis(timeline, sentence) &&
  !isByTheirMedia(timeline, sentence) &&
  !isLeadingToToday(timeline.reading.sentences, sentence) &&
  !isOfThisSwap(timeline, sentence)

/** «Російська сторона, як писали тамтешні ЗМІ, забрала 48 своїх»: «як писали» names who told of Russia's own, and calls nothing to mind. */
const isByTheirMedia = ({ reading: { tokens } }: Begun, sentence: Sentence): boolean =>
  has(sentence, ['received']) &&
  has(sentence, ['own', 'russian']) &&
  hitsIn(sentence, 'background').every(
    ({ from, to }) =>
      to - from === 2 &&
      isHow(tokens[from]) &&
      isOfThere(tokens[to]) &&
      someToken(tokens, to + 1, to + MEDIA_WITHIN, isMedia),
  )

const MEDIA_WITHIN = 3
const isOfThere = anyWord('тамтешн* тамошн* російськ* российск* ворож* місцев* местн*')
const isMedia = anyWord(`
  змі* сми* медіа* медиа* преса* пресса* видання* издания* агентств* агенці* військкор* военкор*
  телеканал* канал* паблік* паблик*
`)

/** «Цей етап, нагадаємо, включив поранених»: what is called to mind is said of the exchange that the text tells of. */
const isOfThisSwap = ({ reading: { tokens } }: Begun, sentence: Sentence): boolean =>
  isThisOne(tokens[sentence.from]) &&
  has(sentence, ['exchange', 'stage'], { from: sentence.from, to: sentence.from + THIS_WORDS }) &&
  hitsIn(sentence, 'background').every(
    ({ from }) => from > sentence.from && from - sentence.from <= THIS_WORDS + 1,
  )

const THIS_WORDS = 3

/**
 * Tells whether a reference opens with the place of this very exchange in its series, and so is no background: «Довідково від
 * штабу. 59-й обмін. ЗСУ – 87, НГУ – 33». A place beside an older day or beside another return is of another.
 */
function isReferenceToThis({ reading, dates, day }: Begun, opener: Sentence): boolean {
  const { sentences, tokens } = reading
  if (!someToken(tokens, opener.from, opener.from + OPENING_WORDS, isReference)) return false
  const place = sentences[opener.index + 1]
  if (place === undefined || !isBarePlace(reading, place)) return false
  const next = sentences[place.index + 1]
  return [opener, place, next].every(
    (s) =>
      s === undefined ||
      (!has(s, ['recall', 'afterwards']) &&
        (!has(s, MOVED) || has(s, ['total'])) &&
        datesIn(dates, s).every((date) => date.day === day)),
  )
}

const OPENING_WORDS = 3
const isReference = anyWord('довідково довідка справочно справка reference')

/** «59-й обмін.», "The 59th exchange.", «Обмін № 59.» */
const isBarePlace = ({ tokens }: Begun['reading'], place: Sentence): boolean =>
  place.to - place.from <= BARE &&
  has(place, ['exchange']) &&
  place.numbers.some((at) => tokens[at]?.kind === 'ordinal')

const BARE = 5
