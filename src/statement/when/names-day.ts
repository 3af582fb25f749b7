import { isThisOne } from '#statement/word/pronouns.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isDay } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Whether a sentence names the day of the news: today, its date, or «в цей день» behind it. */
export const namesDay = (timeline: Begun, span: Sentence): boolean =>
  has(span, ['today', 'tonight']) ||
  datesIn(timeline.dates, span).some(({ day }) => day === timeline.day) ||
  isOnThisDay(timeline, span)

/** «Обмен 6 мая прошёл. Домой в этот день приехали 205»: of the day that stands right before. */
function isOnThisDay({ reading, dates, day }: Begun, { from, index }: Sentence): boolean {
  const before = reading.sentences[index - 1]
  if (before === undefined || dates.length === 0) return false
  const last = datesIn(dates, before).at(-1)
  return (
    last?.day === day &&
    [1, 2, 3, 4].some(
      (step) => isDay(reading.tokens[from + step]) && isThisDay(reading.tokens[from + step - 1]),
    )
  )
}

const isThisDay = oneOf(isThisOne, anyWord('той того тот that'))
