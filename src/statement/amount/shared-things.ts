import type { Span } from '#statement/sentence/sentence.ts'
import { soughtWords } from '#statement/word/marks.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a word says that something is in equal parts: «порівну», "evenly". */
export const isEvenly = soughtWords('порівну навпіл поровну пополам evenly equally')

/**
 * Tells whether what two sides share evenly is no people: «Дві країни розділили витрати порівну», «за транспорт платили
 * поровну», "the costs were split evenly".
 */
export const isOfSharedThings = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, isThing) ||
  tokens
    .slice(from, to)
    .some((token, step) => isSharing(token) && isOfObject(tokens, { from: from + step + 1, to }))

/** «порівну взятих у полон в Україні і в Росії»: halves by where they were taken are of one side. */
export const isOfWhereTaken = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isEvenly(token) &&
        someToken(tokens, from + step, Math.min(to, from + step + TAKEN_WITHIN), isTaken),
    )

const TAKEN_WITHIN = 6
const isTaken = anyWord(`
  взятих взятых захоплен* захвачен* викраден* похищенн* воюва{в,ли} воевал{,и} служи{в,ли,л}
  народжен* родом
  seized captured taken abducted fought served born
`)

/** «розділили ризики порівну», «делят поровну дорогу»: one word that is no number, pronoun or «між». */
function isOfObject(tokens: readonly Token[], { from, to }: Span): boolean {
  const at = isEvenly(tokens[from]) ? from + 1 : from
  return (
    at < to &&
    someToken(tokens, from, Math.min(to, from + SHARE_WITHIN), isEvenly) &&
    tokens[at]?.kind === 'word' &&
    !isNoObject(tokens[at])
  )
}

const SHARE_WITHIN = 3
const isSharing = anyWord(`
  {роз,по}діли{ли,ла,в} ділять ділили ділитимуть {раз,по}делили делят делили
  split share shared shares divided
`)
const isNoObject = anyWord(`
  порівну навпіл між їх усіх всіх полонених на по за і й та теж також людей бранців
  поровну пополам между их всех пленных и также тоже людей
  evenly equally between them among into in on by the all people prisoners captives 50
`)
const isThing = anyWord(`
  варт{ість,ості} витрат* рахунк{и,ів} платили платять заплатили оплат* пальн{е,ого}
  логістик* ризик{и,ів,ами} відповідальн*
  стоимост* затрат* расход{ы,ов,ами} платили платят заплатили топлив* логистик* риск{и,ов,ами}
  ответственност*
  cost{,s} expens* payment{,s} paid pay fuel logistics risk{,s} bill{,s} responsibilit*
`)
