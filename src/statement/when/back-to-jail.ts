import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isFrom, isIn } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isCaptivity } from '#statement/word/lands.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether those who were brought back came to where they are held, and not home: «росія повернула 71 захисника з
 * судів до колонії», «вернули в тюрьму», "were sent back behind bars".
 */
export function isBackToJail(
  tokens: readonly Token[],
  sentence: Sentence,
  { from: verb }: Span,
): boolean {
  const clause = clauseAt(sentence, verb)
  if (has(sentence, HOMEWARD, clause)) return false
  if (someToken(tokens, clause.from, clause.to, isHome)) return false
  for (let at = clause.from; at < clause.to; at += 1)
    if (isFrom(tokens[at]) && someToken(tokens, at + 1, at + FROM_WORDS, isCaptivity)) return false
  for (let at = clause.from; at < clause.to; at += 1)
    if (
      isToJail(tokens, at, clause.to) &&
      (isBack(tokens[at - 1]) || !someToken(tokens, at - 2, at, isHeldThere))
    )
      return true
  return false
}

/** Tells whether a number stands in a clause that brings its people back to where they are held. */
export const isOfBackToJail = (
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Span,
): boolean =>
  has(sentence, HANDED, clause) &&
  HANDED.some((idea) =>
    hitsIn(sentence, idea).some(
      (hit) =>
        hit.from >= clause.from && hit.to <= clause.to && isBackToJail(tokens, sentence, hit),
    ),
  )

const HOMEWARD: readonly Idea[] = ['to_ukraine']
const isHome = anyWord('додому домой вдома удома дома home батьківщину родину')
const FROM_WORDS = 3

/** «засуджених до колонії», «сидевших в СИЗО» says of whom it is told. */
const isHeldThere = anyWord(`
  *{утримуван,ув'язнен,засуджен,кинут,вивезен,удержива,осужд,содержа,сидев,попавш,попал,потрапи,взят,узят,захопл,захвач,угоди,оказавш,отправлен,відправлен,находивш,брошен,вывезен}*
  sentenced held jailed convicted imprisoned kept condemned taken fell fallen captured thrown
`)

/** "taken back to prison" */
const isBack = anyWord('back назад обратно')

/** Behind the preposition no more than what the place is like: «до російської виправної колонії». */
function isToJail(tokens: readonly Token[], at: number, to: number): boolean {
  const where = placeBehind(tokens[at])
  if (where === null) return false
  const end = Math.min(to, at + 1 + PLACE_WORDS)
  for (let place = at + 1; place < end && tokens[place]?.kind === 'word'; place += 1) {
    if (where(tokens[place])) return true
    if (placeBehind(tokens[place]) !== null) return false
  }
  return false
}

const PLACE_WORDS = 4

type Asked = (token: Token | undefined) => boolean

function placeBehind(token: Token | undefined): Asked | null {
  if (isUntil(token)) return isUntilJail
  if (isIn(token)) return isIntoJail
  if (isOnto(token)) return isOntoJail
  return isTowards(token) ? isEnglishJail : null
}

const isUntil = anyWord('до')
const isOnto = anyWord('за під под на')
const isTowards = anyWord('to into behind')
const isUntilJail = anyWord(`
  колоні{ї,й} в'язниц{ь,і} тюрми тюрем сізо слідчого табор{у,ів} концтабор{у,ів} полону неволі
  камер{,и} бараків бараку ізолятор{а,у,ів} катів{ні,ень} суд{у,ів} карцер{у,а,ів} зони
  застінків підвал{у,ів}
`)
const isIntoJail = anyWord(`
  колоні{ю,ї} в'язниц{ю,і} тюрм{у,и} сізо сизо табір табори концтабір полон неволю камер{у,и,ы}
  барак{,и} {і,и}золятор{,и,ы} катівн{ю,і} суд{,и} карцер{,и} підвал{,и} колони{ю,и} тюрьм{у,ы}
  лагерь лагеря концлагерь плен застенки подвал{,ы} суды
`)
const isOntoJail = anyWord('ґрати грати решетку решётку варту стражу зону допит{,и} допрос{,ы}')
const isEnglishJail = anyWord(`
  colony colonies prison{,s} jail{,s} camp{,s} cell{,s} captivity custody detention court courts
  bars dungeon{,s} barracks
`)
