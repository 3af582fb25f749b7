import { isInto } from '#statement/word/prepositions.ts'
import { isLand, namesFarWar, namesOldYear, namesThisWar } from './far-wars.ts'
import { isOtherCountry, namesOtherCountry } from './between-others.ts'
import type { Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from './sentence.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, EITHER_SIDE, HANDED, LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text is of volunteers of other countries who are brought home there: "the remains of
 * two Colombians were returned to Bogotá". No side has given the other anything.
 */
export function isOfForeignDead(reading: Reading): boolean {
  if (isOfNeither(reading) || isOfOldWar(reading)) return true
  const first = reading.sentences.find((s) => has(s, BODIES))
  if (first === undefined) return false
  if (isHomeAbroad(reading, first)) return !isOfOursToday(reading)
  if (!isOfForeigner(first)) return false
  const ofBodies = reading.sentences.filter((s) => has(s, BODIES))
  return (
    !ofBodies.some((s) => isGiven(reading, s)) &&
    (isBroughtThere(reading, first) || !ofBodies.some((s) => has(s, ['ukrainian', 'ua_voice'])))
  )
}

/**
 * "Colombia brings home the ashes of 16 nationals", «До Тбілісі доправили тіла п'ятьох»: another land leads, gets them, and is
 * given them by nobody; of some of them the text may tell below how they had come back from Russia.
 */
const isHomeAbroad = (reading: Reading, s: Sentence): boolean =>
  s.index < LEAD &&
  !has(s, OF_HANDOVER) &&
  !namesUkraine(reading, s) &&
  (isGottenBy(reading.tokens, s) || (isOfForeigner(s) && isBroughtThere(reading, s)))

const OF_HANDOVER: readonly Idea[] = [
  'exchange',
  'exchanged',
  'hedge',
  'ru_voice',
  'ua_voice',
  'from_russia',
  'ukrainian',
  'in_return',
  'thanks',
]

const namesUkraine = ({ tokens }: Reading, s: Sentence): boolean =>
  [...hitsIn(s, 'ukraine'), ...hitsIn(s, 'to_ukraine')].some(
    ({ from }) => !isWhere(tokens[from]) && !isWhere(tokens[from - 1]),
  )

/** The land is the first word, and gets them: "Nepal receives the bodies of 14 citizens", «Польща попрощалася з …». */
const isGottenBy = (tokens: Reading['tokens'], { from, to }: Sentence): boolean =>
  (isLand(tokens[from]) || isOtherCountry(tokens[from]) || isFurtherLand(tokens[from])) &&
  someToken(tokens, from + 1, Math.min(to, from + GETS_WITHIN), isGetting)

/** Those whose volunteers or hired men fell here, beside the lands of other wars. */
const isFurtherLand = wordsLike(
  /^(?:бразилі|бразили|brazil|аргентин|argentin|куба$|cuba$|чилі$|чили$|chile$|перу$|peru$|тайван|taiwan|сенегал|senegal|кені|кени[яи]|kenya|гана$|ghana|замбі|замби|zambia|канад|canada|австралі|австрали|australia|ірланді|ирланди|ireland|італі|итали|italy|норвегі|норвеги|norway|швеці|швеци|sweden|фінлянді|финлянди|finland|чехі|чехи|czech|хорваті|хорвати|croatia|румуні|румыни|romania|шрі|шри|sri|казахстан|kazakhstan|узбекистан|uzbekistan)\p{L}*$/u,
)

const GETS_WITHIN = 3
const isGetting = anyWord(`
  повернул* повертає отримал* забрал* доправил* приймає прийняла зустрі* попроща* поховал*
  вернул* возвраща* получил* принял* встретил* простил* похоронил*
  bring{,s} brought receive{,s,d} repatriate{,s,d} bur{y,ies,ied} welcome{,s,d} mourn{,s}
  retrieve{,s,d} flies flew
`)

/** Ukraine gets its own today beside them: that is the news. */
const isOfOursToday = ({ sentences }: Reading): boolean =>
  sentences.some((s) => has(s, BODIES) && has(s, LATELY) && has(s, OF_UKRAINE) && has(s, HANDED))

const OF_UKRAINE: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian', 'repatriation']

/** Of those of whom it tells, and not of some of them: «повернули 1000 тіл, серед них — американського добровольця». */
const isOfForeigner = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'abroad').some(
    ({ from }) => !has(sentence, ['part'], { from: sentence.from, to: from }),
  )

/** "Hamas gave up the bodies of four hostages", "killed in the Korean War": others are named, and nowhere one of the two sides. */
const isOfNeither = ({ sentences, tokens }: Reading): boolean =>
  isOfFarDead(sentences, tokens) ||
  (sentences.some((s) => has(s, ['foreign']) || namesOtherCountry(tokens, s)) &&
    !sentences.some((s) => has(s, EITHER_SIDE)))

/** «Повстанці передали тіла 84 захисників Алеппо» */
const isOfFarDead = (sentences: Reading['sentences'], tokens: Reading['tokens']): boolean =>
  sentences.some((s) => has(s, BODIES) && namesFarWar(tokens, s)) &&
  !sentences.some((s) => namesThisWar(tokens, s))

/** «обмінялися останками воїнів, полеглих у Другій світовій»: search groups give each other the dead of older wars. */
const isOfOldWar = ({ sentences, tokens }: Reading): boolean =>
  sentences.some(
    (s) =>
      s.place < LEAD &&
      has(s, BODIES) &&
      (someToken(tokens, s.from, s.to, isOldWar) ||
        isOfWorldWar(tokens, s) ||
        namesOldYear(tokens, s)),
  )

/** "killed in the Second World War" */
const isOfWorldWar = (tokens: Reading['tokens'], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some((token, at) => isWorld(token) && textAt(tokens, from + at + 1) === 'war')

const isWorld = anyWord('world')
const LEAD = 2
const isOldWar = anyWord(`
  світов{ій,ої,а,у} мировой отечественной червоноармі* красноарме* вермахт* радянськ{их,ими}
  советск{их,ими}
  wwii ww2 soviet wehrmacht
`)

const isBroughtThere = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'abroad').some(({ from }) => isInto(tokens[from]))

const isGiven = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['exchange', 'exchanged', 'ru_voice', 'from_russia', 'hedge']) ||
  (has(sentence, ['gave', 'received']) &&
    sentence.hits.some(
      ({ idea, from }) => (idea === 'russia' || idea === 'ukraine') && !isWhere(tokens[from - 1]),
    ))

/** "killed in Ukraine", «воював за Україну» */
const isWhere = anyWord('in for у в за на')

/** Tells whether a sentence is of the dead of other countries: "Israel received the bodies of three hostages". */
export const isOfOthersDead = (sentence: Sentence): boolean =>
  has(sentence, ['foreign', 'elsewhere']) &&
  !has(sentence, ['ukraine', 'to_ukraine', 'ukrainian', 'russia', 'to_russia', 'russian'])

/** Tells whether a sentence is of another country, and not only of somebody from there: «тіло громадянина Ізраїлю». */
export const isOfElsewhere = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'elsewhere').some(
    ({ from, to }) =>
      !isCitizen(tokens[from - 1]) &&
      !isCitizen(tokens[to]) &&
      !isOfSomeOfThem(sentence, from) &&
      !someToken(tokens, from - FOUGHT_WORDS, from, isFought),
  )

/** «воевавшие в Сирии» */
const isFought = anyWord('воюва* воював* воевал* воевав* fought')
const FOUGHT_WORDS = 2

/** «Вернулись 84 военных, среди них воевавшие в Сирии»: said behind the news of some who came. */
const isOfSomeOfThem = (sentence: Sentence, at: number): boolean => {
  const { from } = clauseAt(sentence, at)
  return (
    from > sentence.from &&
    has(sentence, ['part'], { from, to: Math.min(from + 2, at) }) &&
    !has(sentence, ['captivity', 'returned'], { from, to: at })
  )
}

const isCitizen = anyWord('громадян* гражд{,а}н* citizen* national* поддан* підданц* паспорт*')
