import type { Amount } from '#statement/count/amount.ts'
import { isCivil } from '#statement/side/head-count.ts'
import { isRow, labelBefore } from '#statement/count/service-label.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'

/**
 * Finds the number of another line where all who came were read from lines that each count one service: of «Нацгвардія –
 * 21», «Прикордонники – 5» and «Хтось іще – 2» none is all, and neither is the sum of two.
 */
export function otherLine(
  reading: Reading,
  people: readonly Amount[],
  { how, value }: Figure,
): number | undefined {
  const whole = people.filter((a) => !a.part && (how === 'added' || a.value === value))
  const lines = whole.filter(({ sentence }) => isRow(reading.tokens, sentence))
  const sum = lines.reduce((all, a) => all + a.value, 0)
  if (sum !== value || (how === 'stated' && whole.length > 1)) return undefined
  if (!lines.some((a) => isOfService(reading, a.sentence))) return undefined
  if (!lines.every((a) => isOfService(reading, a.sentence) || isCivil(a))) return undefined
  const beside = reading.sentences.filter(
    (s) =>
      lines.some(({ sentence: { index } }) => Math.abs(index - s.index) === 1) &&
      lines.every(({ sentence }) => sentence !== s) &&
      isRow(reading.tokens, s) &&
      isMissed(reading, s, how),
  )
  return beside
    .flatMap((s) => s.numbers.map((at) => reading.tokens[at]?.value))
    .find((number) => number !== value)
}

/** Beside one service another one is not all either, and beside a sum any line is left out. */
const isMissed = (reading: Reading, s: Sentence, how: Figure['how']): boolean =>
  how === 'added' || isOfService(reading, s)

const isOfService = ({ tokens }: Reading, s: Sentence): boolean =>
  s.item || labelBefore(tokens, s, s.numbers[0] ?? -1) !== null
