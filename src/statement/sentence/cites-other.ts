import type { Span } from './sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Token } from '#statement/word/token.ts'

/**
 * Tells whether a number that Russia cites is of something else than bodies or people: "Russia cites 12 conditions for
 * peace", «у Москві називають 3 причини». Then it is no word of its on the event.
 */
export const isCitingElse = (tokens: readonly Token[], { to }: Span): boolean =>
  tokens[to - 1]?.kind === 'number' &&
  (isReckoning(tokens[to - 2]) || (tokens[to]?.kind === 'word' && !isCounted(tokens[to])))

/** "counts on 2 more meetings" */
const isReckoning = anyWord('on')

const isCounted = anyWord(`
  тіл* полегл* загибл* останк* воїн* військов* солдат* боєць бійц* своїх осіб людей українц* українськ* росі* інш*
  тел* погибш* павш* останк* воин* военн* бойц* боец своих человек* украин* росс*
  передан* повернут* репатр* переданн* возвращенн* returned repatriated transferred handed
  bod{y,ies} fallen dead remains soldier* serviceme* servicema* troops of people russian* ukrainian* its more fewer and
  та і й и або чи проти против versus against to for на не
`)
