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
