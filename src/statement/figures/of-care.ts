import type { Amount } from '#statement/count/amount.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isAmong, isOutOf } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { CAME, endOfWords } from './said-to-come.ts'

/**
 * Tells whether those counted treat, drive or meet those who came: «20 гражданских врачей осматривают их», «12 цивільних
 * водіїв везуть їх додому». Alone behind «а також» they came, and so they did where that is said of them.
 */
export const isOfCare = (tokens: readonly Token[], a: Amount): boolean => {
  const { sentence, span, at } = a
  if (!someToken(tokens, at + 1, span.to + 1, isCarer)) return false
  if (isOfThoseAbove(tokens, sentence) || has(sentence, CAPTIVE)) return false
  if (isBackWithThem(tokens, a)) return false
  if (isBesideThem(tokens, a)) return true
  if (has(sentence, CAME)) return false
  const whom = tokens.findIndex((token, i) => i > at && i < sentence.to && isWhoOrWhich(token))
  return (
    someToken(tokens, sentence.from, at, isPlace) ||
    someToken(tokens, sentence.from, whom < 0 ? sentence.to : whom, isCaring)
  )
}

const CAPTIVE: readonly Idea[] = ['captive', 'captivity', 'captured', 'exchanged']

/** «7 цивільних лікарів, які повернулися з ними», "12 civilian medics who came home with them", «водіїв, засуджених …» */
const isBackWithThem = (tokens: readonly Token[], { sentence, at }: Amount): boolean =>
  someToken(tokens, at + 1, sentence.to, isJailed) ||
  tokens
    .slice(sentence.from, sentence.to)
    .some(
      (token, step) =>
        isBack(token) &&
        [1, 2, 3].some(
          (by) =>
            isBackWith(tokens[sentence.from + step + by]) &&
            isThem(tokens[sentence.from + step + by + 1]),
        ),
    )

const isBackWith = anyWord('з із с со with')
const isBack = anyWord('поверн{улися,улись} вернулись вернулися возвратились returned back home')
const isJailed = anyWord(`
  засудж* засудил* схоплен* викраден* осужд* схвач* похищ* seized convicted jailed abducted sentenced
`)

/** «до них приїхали 12 цивільних медиків», "12 civilian drivers took them to the hospital" */
const isBesideThem = (tokens: readonly Token[], { sentence, span, at }: Amount): boolean => {
  let from = at
  while (from > sentence.from && tokens[from - 1]?.kind === 'word') from -= 1
  return someToken(tokens, from, endOfWords(tokens, sentence, span.to), isThem)
}

const isThem = anyWord('їх їм їми них ними ним их им them')

/** «серед них», «8 з них», "20 of them" */
const isOfThoseAbove = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isAmong(token) || (isThose(token) && step > 0 && isOutOf(tokens[from + step - 1])),
    )

const isThose = anyWord('них them')
const isCarer = anyWord(`
  лікар{ів,і} медик{ів,и} психолог{ів,и} психіатр{ів,и} волонтер{ів,и} водіїв водії врач{ей,и} психолог{ов,и}
  медик{ов,и} волонт{е,ё}р{ов,ы} водител{ей,и} перекладачів переводчиков
  doctors medics nurses psychologists therapists volunteers drivers interpreters
`)
const isPlace = anyWord(`
  шпитал* лікарн* госпитал* больниц* кордон{і,у} границе границы центр{,і,е}
  hospital{,s} clinic{,s} border
`)
const isCaring = anyWord(`
  огляда* огляну* лікую* опікую* допомага* допомогл* зустрі* вітал* вітають працюют* працювал* чергу* чекают*
  чекал* супровод* супроводж* приймают* підтриму* надают* надавал* оформл* прапор{ами,ом} перев'яз* зробл* роб* ладн*
  осматрив* осмотре* леч{ат,или} опека* помога* помогл* встре* приветств* работают работал* дежур* ждут ждал*
  сопровожда* принимают поддержива* оказыва* флаг{ами,ом} перевяз* сдела* дела*
  treat{,s,ed,ing} examin* check{,ed,ing} car{e,ed,ing} help* assist* met meet{,ing} greet* welcom* wait* await*
  accompan* support* tend{,ed,ing} attend* work{,ed,ing} receiv{e,ing} stand bandag* flag{,s} ready perform*
`)
