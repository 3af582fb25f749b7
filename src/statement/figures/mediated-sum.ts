import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from './findings.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence, LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a text is a mediator's own: "UAE mediation releases 206 captives" counts those of both sides
 * together, and nothing in the text says how many came to either.
 */
export function countsBothByMediator({ timeline, amounts }: Findings): boolean {
  if (!speaksOf(timeline.reading, ['thanks'])) return false
  const { sentences, tokens, language } = timeline.reading
  const lead = sentences.filter(({ place }) => place < LEAD_SENTENCES)
  if (!lead.some((s) => has(s, ['thanks']) && isMediating(tokens, s))) return false
  if (sentences.some((s) => has(s, ['ua_voice', 'ru_voice', 'defender', 'from_russia'])))
    return false
  const people = amounts.filter((a) => isPeople(a) && isNews(a) && !a.part)
  // «Всього вдома 146 людей»: whoever writes Ukrainian is at home in Ukraine.
  const isAtHome = language === 'uk' && people.some((a) => has(a.sentence, ['home']))
  return people.length > 0 && !isAtHome && !areSided(people) && people.every((a) => isOfNobody(a))
}

/** "230 came back to Ukraine and 248 to Russia", "103 returned to Ukraine": so many to either are counted, and none of both together. */
const areSided = (people: readonly Amount[]): boolean =>
  people.some((a) => a.toward === 'ua') &&
  people.some((a) => a.toward === 'ru' || isOnlyToUkraine(a))

const isOnlyToUkraine = ({ sentence, part }: Amount): boolean =>
  !part && has(sentence, ['to_ukraine']) && !has(sentence, ['russia', 'to_russia'])

/** Tells whether a sentence names the mediation itself. */
export const isMediating = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens.slice(from, to).some((_, at) => fitsMediating(tokens[from + at]))

const fitsMediating = anyWord(`
  посередництв* посередниц* посредничеств* посреднич*
  mediat{ion*,ions*,ing*,ed*,es*}
`)

const isOfNobody = (a: Amount): boolean =>
  !a.both && !is(a, 'ukrainian', 'russian', 'own', 'military', 'defender', 'rank', 'officer')
