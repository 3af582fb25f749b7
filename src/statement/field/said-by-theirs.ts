import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { spanOf } from './left-to-their-word.ts'

/**
 * Finds whom a sentence without a number has speak of Ukraine's soldiers, where that is Russia: «Репатрійовані, як їх
 * атестувала РФ, є полеглими українськими воїнами». A hedge that is lost tells families what nobody knows, so that in doubt
 * Russia's word is only its word.
 */
export function saidByTheirs(reading: Reading, sentence: Sentence): Span | null {
  if (sentence.numbers.length > 0 || has(sentence, OF_OTHERS)) return null
  const words = wordsOf(reading, sentence)
  if (!SAYS.test(words) || !OURS.test(words)) return null
  if (isSlandering(reading, sentence)) return null
  const theirs = THEIRS.exec(words)
  return theirs === null ? null : spanOf(words, sentence, theirs)
}

/** «Росія називає українських військових терористами» says nothing of the dead. */
export const isSlandering = ({ tokens }: Reading, { from, to, hits }: Sentence): boolean =>
  !hits.some(({ idea }) => BODIES.includes(idea)) && someToken(tokens, from, to, isSlander)

const isSlander = anyWord(`
  терорист* злочинц* найманц* нацист* террорист* преступник* на{е,ё}мник*
  terrorist{,s} criminal{,s} mercenar{y,ies} nazi{,s}
`)

/** Captives, what Russia got, what both do and what is to come: nothing about whose Ukraine's dead are. */
const OF_OTHERS: readonly Idea[] = [
  'captive',
  'captivity',
  'to_russia',
  'from_russia',
  'received',
  'exchanged',
  'own',
  'recall',
  'background',
  'ru_voice',
]

const THEIRS =
  /(?<!\p{L})(?:російськ(?:а|ої|ою|у|ій) сторон\p{L}*|росі(?:я|ї|ю|єю)|росіян(?:и|ами)?|рф|москв(?:а|и|у|ою)|ворог(?:а|ом|у)?|российск(?:ая|ой|ую) сторон\p{L}*|росси(?:я|и|ю|ей)|россиян(?:е|ами)?|враг(?:а|ом|у)?|russia|moscow|the russians|the russian side|the enemy)(?!\p{L})/u
const SAYS =
  /(?<!\p{L})(?:каж\p{L}+|твердж\p{L}+|тверд(?:ить|ять)|запевн\p{L}+|заявл\p{L}+|стверд\p{L}+|за слов(?:ами|ом)|мовляв|наполяга\p{L}+|вважа\p{L}+|видає за|атест\p{L}+|з посиланням|назива\p{L}+|визнача\p{L}+|зве|звуть|іменує|утвержда\p{L}+|говор(?:ит|ят)|со слов|уверя\p{L}+|настаива\p{L}+|считает|считают|называ(?:ет|ют)|якобы|буцімто|буцім|нібито|ніби|assert\p{L}*|claim\p{L}*|insist\p{L}*|maintain\p{L}*|alleg\p{L}+|believ\p{L}+|identif\p{L}+|describ\p{L}+|calls|called|if .{0,12} word)(?!\p{L})/u
const OURS =
  /(?<!\p{L})(?:військовослужбовц\p{L}*|військовик\p{L}*|воїн\p{L}*|оборонц\p{L}*|захисник\p{L}*|українськ\p{L}+ (?:військов|солдат|бійц)\p{L}*|військов\p{L}+ зсу|бійц\p{L}+ зсу|военнослужащ\p{L}* (?:всу|украин\p{L}*)|украинск\p{L}+ (?:военн|солдат|бойц|защитник)\p{L}*|бойц\p{L}+ всу|солдат\p{L}* всу|ukrainian (?:soldiers|servicemen|troops|fighters|defenders|personnel|military)|(?:servicemen|soldiers|troops|defenders) of ukraine|ukraine's (?:soldiers|servicemen|defenders|fallen|dead))(?!\p{L})/u
