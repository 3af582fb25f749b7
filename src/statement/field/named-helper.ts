import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Mediator } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether somebody who has no other business in news of an exchange is named there for a part in it, in
 * whatever words: «Тримали двері відчиненими ОАЕ», «Не впоралися б без МКЧХ». A place, a voice and a reproach are none.
 */
export const isNamedForHelp = (
  { tokens }: Reading,
  sentence: Sentence,
  hit: Hit<Mediator>,
): boolean =>
  isMissed(tokens, sentence, hit) ||
  (WITHOUT_OTHER_BUSINESS.includes(hit.idea) && isAlone({ tokens }, sentence, hit))

/** «Без Вашингтона, кажуть там, нічого б не вийшло», "would not have come about without the Emirates" */
const isMissed = (tokens: readonly Token[], { from, to }: Sentence, hit: Span): boolean =>
  someToken(tokens, Math.max(from, hit.from - PLACE_WORDS), hit.from, isWithout) &&
  someToken(tokens, from, to, isNothing) &&
  someToken(tokens, from, to, isWould)

const isWithout = wordsLike(/^(?:без|without)$/u)
const isNothing = wordsLike(
  /^(?:не|нічого|ничего|not|nothing|never|impossible|неможлив\p{L}+|невозмож\p{L}+)$/u,
)
const isWould = wordsLike(
  /^(?:б|би|бы|would|could|wouldn't|couldn't|неможлив\p{L}+|невозмож\p{L}+|impossible)$/u,
)

/** Named alone: beside nothing that somebody of them says, is asked for or is reproached with. */
const isAlone = ({ tokens }: Pick<Reading, 'tokens'>, sentence: Sentence, hit: Span): boolean =>
  !has(sentence, OF_OTHER_TIMES) &&
  !isPlaceName(tokens, sentence, hit) &&
  !someToken(tokens, sentence.from, sentence.to, isOfOtherMatter) &&
  doesOrIsGiven(tokens, clauseAt(sentence, hit.from), hit)

/** The United States and Türkiye are named for much else. */
const WITHOUT_OTHER_BUSINESS: readonly Mediator[] = [
  'UAE',
  'Saudi Arabia',
  'Qatar',
  'Vatican',
  'ICRC',
]

const OF_OTHER_TIMES: readonly Idea[] = [
  'recall',
  'will',
  'denied',
  'refuted',
  'alleged',
  'background',
  'afterwards',
  'total',
  'unreal',
  'captive',
  'agreed',
]

/** «в ОАЭ», «до Саудівської Аравії», "in the Emirates", "from Abu Dhabi" */
export const isPlaceName = (tokens: readonly Token[], { from }: Sentence, hit: Span): boolean =>
  (hit.from > from && isPlaceWord(tokens[hit.from - 1])) ||
  (hit.from > from + 1 && isPlaceWord(tokens[hit.from - 2]) && !isOtherWord(tokens[hit.from - 1]))

const PLACE_WORDS = 2
const isPlaceWord = wordsLike(
  /^(?:в|у|во|до|із|зі|з|из|с|через|біля|возле|in|into|to|from|through|at|near|via|за)$/u,
)
/** "in which the UAE", «у цьому ОАЕ» */
const isOtherWord = wordsLike(
  /^(?:цьому|цьо|цій|этом|этой|якому|якій|котором|которой|чому|чем|which|this|that|it|,|—|:|\()$/u,
)

/** What they say, keep, are asked for or reproached with is no part in the event. */
const isOfOtherMatter = wordsLike(
  /^(?:заяв|повідом|сообщ|сказа|каж|говор|розпов|рассказ|підтверд|подтверд|наголос|зазнач|відзнач|отмет|уточн|вважа|счита|привіта|приветств|стурбов|обеспок|критик|мовч|молч|бездіял|бездейств|ігнор|игнор|звернул|звернен|обрати|обращ|прос(?:ить|ять|ят|ит|или|ила)|виклик|вимаг|треб|заклик|призва|призыв|доступ|допуст|допуск|баз[аиіу]|реєстр|реестр|списк|довідк|лист(?:а|и|ів|ом)?$|письм|візит|визит|відвід|посещ|фонд|кошт|деньг|денег|санкц|волонтер|переговор|перемов|самміт|саміт|саммит|лікар(?:ня|ні)|больниц|табор|лагер|said|says|say$|told|tells|confirm|announc|report|statement|according|welcom|condemn|critic|silen|ignor|urg|appeal|call(?:s|ed)$|ask|demand|access|visit|database|registry|letter|fund|money|talks|negotiat|summit|hospital|camp|hotline|monitor|inspect|spokes|президент\p{L}* рф)/u,
)

/** Named as who does something, or as whom something is given; not as whose something is. */
function doesOrIsGiven(tokens: readonly Token[], clause: Span, { from, to }: Span): boolean {
  const ends = isEnd(tokens[to]) || to >= clause.to
  return isGivenForm(tokens[to - 1]) || isGivenForm(tokens[from]) || ends || isVerbLike(tokens[to])
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.kind === 'break'

const isGivenForm = wordsLike(
  /^(?:еміратам|эмиратам|хресту|хрестові|кресту|ватикану|ватикановію?)$/u,
)
const isVerbLike = wordsLike(
  /^(?:\p{L}+(?:ли|ла|ав|ив|ло|ют|ють|яли)|\p{L}+ed|made|kept|held|brought|gave|took|saw)$/u,
)
