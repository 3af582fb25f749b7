import { isBullet } from '#statement/sentence/bullets.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { textAt } from '#statement/word/token.ts'
import type { Amount } from '#statement/count/amount.ts'
import { has } from '#statement/sentence/sentence.ts'

/** "300 servicemen and two civilians. … Moscow handed over 300 prisoners of war": those are the soldiers of the row. */
export const isOfRow = (beside: Amount | null, general: Amount | null): boolean =>
  general !== null &&
  beside?.part === false &&
  beside.value === general.value &&
  beside.sentence !== general.sentence &&
  (isOfTheirWord(general) || (general.kinds.has('captive') && !general.kinds.has('person')))

/** "175 troops and seven civilians are home. … Moscow put the figure at 175 on each side": so many soldiers. */
const isOfTheirWord = ({ both, sentence }: Amount): boolean =>
  both && has(sentence, ['ru_voice', 'russia'])

/** «20 військових, 15 нацгвардійців та 12 прикордонників, 47 людей» */
export const isSumOf = (row: readonly Amount[], { value }: Amount): boolean =>
  row.length > 1 && row.reduce((sum, a) => sum + a.value, 0) === value

/** «– 85 військових і 12 цивільних. Усього додому їдуть 97 людей»: what those of an item come to is no further item. */
export const isSumOfItem = ({ tokens }: Reading, told: readonly Amount[], a: Amount): boolean =>
  !isBullet(textAt(tokens, a.sentence.from)) &&
  isSumOf(
    told.filter((b) => b.at < a.at && b.sentence.line === a.sentence.line),
    a,
  )
