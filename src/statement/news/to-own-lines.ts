import type { Reading } from '#statement/sentence/reading.ts'
import type { Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether those who «вийшли до своїх» came through the front: the text speaks of an encirclement or of the ways
 * through it, and nobody gave them over. Whoever comes «до своїх» by an exchange comes from captivity.
 */
export const isToOwnLines = ({ tokens, sentences }: Reading, { from, to }: Span): boolean =>
  tokens.slice(from, to).some((token, step) => isOwn(token) && isTo(tokens[from + step - 1])) &&
  sentences.some((s) => someToken(tokens, s.from, s.to, isOfFront))

/** «Знову серед своїх» is said of those who came by an exchange. */
const isTo = anyWord('до к')
const isOwn = anyWord('своїх своим')
const isOfFront = anyWord(`
  оточ* окруж* пробир* пробив* пробил* прорив* прорвал* прорыв* лісами лесами полями тилу тылу
  тилах тылах кільця кольца котл{а,і,у,е} посадк* лінію линию евакуац* эвакуац* мінн* минн*
  блукал* блужда*
`)
