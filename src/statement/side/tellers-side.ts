import type { Direction } from '#statement/count/amount.ts'
import { otherSide } from './actor.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells the side where a Ukrainian text names none: «Наші віддали 21 полоненого, отримали 30». Who tells gave
 * the ones and got the others.
 */
export const byTellersVerb = (reading: Reading, sentence: Sentence, at: number): Direction | null =>
  byOurs(reading, sentence, at) ??
  byThoseInReturn(reading, sentence, at) ??
  (has(sentence, ['gave']) && has(sentence, ['received'])
    ? (byVoice(reading, sentence, at) ??
      (reading.language === 'uk' ? byVerbBefore(reading, sentence, at) : null))
    : null)

/** «Об этом пишет военкор. Наши забрали домой 42 бойца»: where only Russia's own speak, ours are theirs. */
function byOurs(
  { tokens, language, sentences }: Reading,
  s: Sentence,
  at: number,
): Direction | null {
  if (language !== 'ru' || !isOurs(tokens[s.from]) || has(s, NAMED)) return null
  const verb = hitsIn(s, 'received').findLast(({ to }) => to <= at)
  if (verb === undefined || verb.from - s.from > OURS_WITHIN) return null
  const isTheirWord =
    sentences.some((one) => has(one, ['ru_voice'])) &&
    !sentences.some((one) => has(one, ['ua_voice']))
  return isTheirWord ? 'ru' : null
}

/** «Из плена вышли 246 наших. В ответ уехали 240 украинских»: ours are of the other land than those who went in return. */
function byThoseInReturn(
  { tokens, sentences }: Reading,
  s: Sentence,
  at: number,
): Direction | null {
  const next = sentences[s.index + 1]
  if (next === undefined || !isOfOurs(tokens[at + 1]) || has(s, NAMED_ELSE)) return null
  if (!has(s, ['returned', 'home', 'captivity']) || has(s, ['gave', 'body', 'dead'])) return null
  if (!has(next, ['in_return']) || next.numbers.length !== 1) return null
  const [theirs, ours] = [has(next, ['ukrainian']), has(next, ['russian'])]
  return theirs === ours ? null : theirs ? 'ru' : 'ua'
}

const isOfOurs = anyWord('наших')

const isOurs = anyWord('наши мы')
const OURS_WITHIN = 3

/**
 * «Обмен состоялся, рассказал депутат Госдумы. Отдано, по его словам, 757 тел, принято 49»: where nobody is named, whoever
 * speaks gave the ones and got the others.
 */
function byVoice(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const verb = sentence.hits.findLast(
    ({ idea, to }) => to <= at && (idea === 'gave' || idea === 'received'),
  )
  if (verb === undefined || has(sentence, NAMED) || !isUnnamed(reading.tokens[verb.from]))
    return null
  if (reading.tokens[at]?.value === 0 || isOfOtherVerb(sentence, verb, at)) return null
  const same = sentence.hits.filter(({ from, idea }) => from === verb.from && BOTH.has(idea))
  if (same.some(({ idea }) => idea !== verb.idea)) return null
  const speaker = lastSpeaker(reading, sentence)
  if (speaker === null) return null
  return verb.idea === 'received' ? speaker : otherSide(speaker)
}

/** «1000 передано; у відповідь отримано 26», "26 were received": another verb, behind it, says what became of them. */
const isOfOtherVerb = (sentence: Sentence, verb: Span, at: number): boolean =>
  sentence.numbers.some((one) => one >= verb.to && one < at) ||
  has(sentence, ['in_return'], { from: verb.to, to: at }) ||
  has(sentence, ['gave', 'received'], { from: at, to: clauseAt(sentence, at).to })

const BOTH: ReadonlySet<Idea> = new Set<Idea>(['gave', 'received'])
const NAMED: readonly Idea[] = [
  'ukraine',
  'russia',
  'to_ukraine',
  'to_russia',
  'from_russia',
  'from_ukraine',
  'ukrainian',
  'russian',
]

/** «наших» itself is a word of Ukraine's in its own language. */
const NAMED_ELSE = NAMED.filter((idea) => idea !== 'ukrainian')

/** «отдано», «віддано», "were handed over": nobody does it. */
const isUnnamed = wordsLike(
  /^(?:[а-яіїєґ']+(?:но|то|ны|ты|на|ні|ті)|handed|given|received|taken)$/u,
)

const lastSpeaker = ({ sentences }: Reading, sentence: Sentence): Direction | null =>
  speakerOf(sentence) ?? speakerOf(sentences[sentence.index - 1])

function speakerOf(sentence: Sentence | undefined): Direction | null {
  if (sentence === undefined) return null
  const ours = has(sentence, ['ua_voice'])
  const theirs = has(sentence, ['ru_voice'])
  return ours === theirs ? null : ours ? 'ua' : 'ru'
}

function byVerbBefore({ sentences }: Reading, sentence: Sentence, at: number): Direction | null {
  const gave = hitsIn(sentence, 'gave').some(({ to }) => to === at)
  // «держава повернула 302 своїх»: the words that say so may end behind the number.
  const received = hitsIn(sentence, 'received').some(({ from, to }) => from < at && to >= at)
  const isOwn = received && !hitsIn(sentence, 'received').some(({ to }) => to === at)
  if ((gave === received && !isOwn) || has(sentence, SIDES)) return null
  const before = sentences[sentence.index - 1]
  if (before !== undefined && has(before, THEIRS) && !has(before, OURS)) return null
  return received ? 'ua' : 'ru'
}

const OURS: readonly Idea[] = ['ukraine', 'ua_voice']
const THEIRS: readonly Idea[] = ['russia', 'ru_voice']
const SIDES: readonly Idea[] = [...OURS, ...THEIRS, 'to_ukraine', 'to_russia', 'body', 'dead']
