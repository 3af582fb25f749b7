import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isCaptivity } from '#statement/word/lands.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether those named at a place are people who did not come: «азовці досі в неволі», "women are still
 * waiting in prisons", «боремося за кожного: за медиків, за цивільних».
 */
export function areAbsent(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (has(sentence, ['part'])) return isOfAbsent(tokens, sentence, clauseAt(sentence, at))
  return isOfAbsent(tokens, sentence, sentence)
}

function isOfAbsent(tokens: readonly Token[], sentence: Sentence, span: Span): boolean {
  if (!someToken(tokens, span.from, span.to, isSaidOfAbsent)) return false
  if (has(sentence, MOVED, span) || someToken(tokens, span.from, span.to, isOver)) return false
  return (
    someToken(tokens, span.from, span.to, isSought) ||
    has(sentence, ['captivity'], span) ||
    someToken(tokens, span.from, span.to, isCaptivity)
  )
}

/** Tells whether those missing are counted or looked for, and are none of those who came: «зниклими вважаються 70 000». */
export const isRegister = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  someToken(tokens, Math.max(sentence.from, at - OFFICE_WORDS), at, isOffice) ||
  someToken(tokens, sentence.from, sentence.to, isMany)

const OFFICE_WORDS = 5
const MANY = 5000
const isMany = ({ kind, value }: Token): boolean => kind === 'number' && value >= MANY

const MOVED: readonly Idea[] = ['returned', 'home', 'exchanged', 'received']

const isSaidOfAbsent = anyWord(`
  досі дотепер наразі нині {,за}лиша{ються,ється} перебувають сих по-прежнему остаются остается
  находятся чека{ють,є,ємо} ждуть ждем ждемо ждут ожидают ожидаем бор{о,і,е}мос{я,ь} боремся
  борються борются тисячі тысячи
  still remain remains await awaiting waiting thousands
`)
const isSought = wordsLike(
  /^(?:бор[оіе]мос[яь]|боремся|борються|борются|обмін|обміну|обмен|обмена|exchange|swap|звільнення|освобождения|release|поверненн\p{L}|возвращени\p{L}|return)$/u,
)
/** «більше не в полоні» */
const isOver = anyWord('не longer not ні нет вже уже')

const isOffice = anyWord(`
  уповноважен* уполномоченн* реєстр* реестр* комісі* комисси*
  commissioner register registry committee commission
`)
