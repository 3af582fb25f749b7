import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isAmong, isOutOf, isYearOfLate } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a number of those who died in captivity is of all the war, or of what investigators and
 * witnesses count: «за даними прокуратури, 320 людей померли в полоні від початку війни». Nothing makes
 * them some of those whose bodies came.
 */
const isDiedApart = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isWholeOfThem(tokens, sentence, at) ||
  (!has(sentence, OF_THESE) &&
    !isOutOf(tokens[at + 1]) &&
    ((tokens[at]?.value ?? 0) > FEW ||
      someToken(
        tokens,
        sentence.from,
        sentence.to,
        (token) => isOfAllTime(token) || isCounting(token) || isElsewhere(token),
      )))

/** «Серед 15 полонених, померлих у СІЗО, була журналістка»: of whom it is told who was among them are none of those who came. */
const isWholeOfThem = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isAmong(tokens[at - 1]) && has(sentence, ['captive'], { from: at + 1, to: at + 3 })

/** Whom a trial or a minute of silence is about, who told of it, and whom the other land lost. */
const isElsewhere = anyWord(`
  розсліду* суд суду справ{а,у,и,і} вирок* пом'яну* вшанува* нагада* згада* росіян* вижи*
  расследу* дел{о,а,у} приговор* помяну* почти{л,ли} напомни* вспомн* россиян* выжи*
  court trial case sentenced verdict commemorat* mourn* recall* remember* russians surviv* testif* identified
`)

/** More have died in captivity over the years: «за даними омбудсмана, 206 полонених померли в колоніях». */
const FEW = 20

const OF_THESE: readonly Idea[] = [
  'body',
  'part',
  'also',
  'list',
  'returned',
  'gave',
  'received',
  'repatriation',
]

/** «від початку війни», «з 2022 року», "since the invasion", «щороку» */
const isOfAllTime = (token: Token): boolean => isYearOfLate(token) || isOfWar(token)

const isOfWar = wordsLike(
  /^(?:початк|почав|вторгн|війн|відтоді|відколи|загалом|усього|всього|щонайменше|уже$|вже$|щороку|щомісяц|рок[иуів]+$|начал|вторжен|войн|тех$|всего$|минимум|уже$|ежегодно|ежемесячно|год[аы]?$|лет$|since$|began$|start$|beginning$|outbreak$|invasion$|war$|already$|total$|overall$|year$|years$|least$)/u,
)

/** Who counts the dead of the prisons, and in what words. */
const isCounting = anyWord(`
  прокур* генпрокур* правозахис* слідч* слідств* оон свідчен* свідк* задокумент* зафіксов*
  документ* встановл* сізо колоні* колони* правозащит* следств* следовател* свидетел* зафиксир*
  установл* сизо адвокат*
  prosecut* investigat* witness* testimon* documented recorded verified un nations group{,s}
  penal colony lawyer{,s}
`)

/** Tells that a death in captivity is only thought possible, or is what families say: «3 — ймовірно, військовополонені, які загинули в неволі». */
const isDiedPerhaps = (tokens: readonly Token[], at: number, death: Span): boolean =>
  someToken(tokens, Math.max(0, Math.min(at, death.from) - PERHAPS_BEFORE), death.to, isPerhaps)

/** «Можливо, троє …» */
const PERHAPS_BEFORE = 2
const isPerhaps = anyWord(`
  рідних родичів родных родственников ймовірно імовірно вірогідно можливо нібито начебто буцімто
  може можуть мабуть припускають вероятно предположительно возможно якобы может могут
  предполагают
  relatives families allegedly reportedly presumably possibly probably purportedly supposedly
  perhaps may might could believed
`)

/** Tells that a number of the dead of captivity is no sure one of those whose bodies came. */
export const isNoneOfThese = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  death: Span,
): boolean => isDiedApart(tokens, sentence, at) || isDiedPerhaps(tokens, at, death)
